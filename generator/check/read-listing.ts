/** The values that a description lists, and whether it says that there are no others. */
export interface Listing {
  readonly values: readonly string[]
  readonly closed: boolean
}

const word = /^[A-Za-z][\w-]*$/

/**
 * Read `Result: SUCCESS, FAILURE, UNKNOWN.` (closed) or `Type of actor: User, Client, etc.` (open), or give null: a listing is what
 * follows a colon, single words between commas, at least two of them, up to the end of the sentence.
 */
export function readListing(description: string): Listing | null {
  const after = /:\s*([^.]+(?:\.{3}|…)?[^.]*)\.?\s*$/.exec(description.replace(/\betc\./g, 'etc'))?.[1]
  if (after === undefined) return null
  const parts = after.split(',').map((part) =>
    part
      .trim()
      .replace(/^(?:and|or)\s+/, '')
      .replace(/^["'`](.*)["'`]$/, '$1'),
  )
  const open = parts.some((part) => /^(?:etc|\.{3}|…)$/.test(part))
  const values = parts.filter((part) => !/^(?:etc|\.{3}|…)$/.test(part))
  return values.length >= 2 && values.every((value) => word.test(value)) ? { values, closed: !open } : null
}
