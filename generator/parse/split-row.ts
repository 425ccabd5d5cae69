/** Where the first cell of a run-together row ends, and how surely. */
export interface Split {
  readonly first: string
  readonly rest: string
  /** Whether the first cell is one of the known ones. */
  readonly known: boolean
}

/** What continues a path or an id, so that a known one before it is only the start of a longer one. */
const continues = /^[a-z0-9_.[\]-]/

/**
 * Split `directory.mapping.updateUpdate universal directory mappings.` at the longest of the ids, or give null.
 * A description that starts in lower case is taken only if the id's section has the same one.
 */
export function splitIndexRow(row: string, descriptions: ReadonlyMap<string, string | null>): Split | null {
  const id = findLongestPrefix(row, (prefix) => descriptions.has(prefix))
  if (id === null) return null
  const rest = row.slice(id.length)
  if (continues.test(rest) && rest.trim() !== descriptions.get(id)) return null
  return { first: id, rest, known: true }
}

/**
 * Split `client.ipAddressIP address of the client.` at the longest path. A row that starts with none of them is split
 * at the end of its last path segment if there is just one place where a capital follows a small letter; otherwise null.
 */
export function splitFieldRow(row: string, isPath: (name: string) => boolean): Split | null {
  const path = findLongestPrefix(row, isPath)
  if (path !== null && !continues.test(row.slice(path.length))) return { first: path, rest: row.slice(path.length), known: true }

  const word = /^[^\s]*/.exec(row)?.[0] ?? ''
  const segment = word.slice(word.lastIndexOf('.') + 1)
  const before = word.length - segment.length
  const ends = [...segment.matchAll(/(?<=[a-z0-9_\]])(?=[A-Z])/g)]
  const end = ends[0]
  if (before === 0 || end === undefined || ends.length > 1) return null
  const at = before + end.index
  return { first: row.slice(0, at), rest: row.slice(at), known: false }
}

function findLongestPrefix(row: string, isKnown: (prefix: string) => boolean): string | null {
  for (let end = Math.min(row.length, 256); end > 0; end--) {
    const candidate = row.slice(0, end)
    if (isKnown(candidate)) return candidate
  }
  return null
}
