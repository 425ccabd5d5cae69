import type { Recall } from '../model.ts'
import type { Cache } from './cache.ts'
import { toHash } from './hash.ts'

/** Texts of earlier runs, by key. */
export interface StoredTexts {
  get(key: string): string | undefined
  set(key: string, text: string): void
  /** Keep what this run asked for or made, and forget the rest. */
  save(): void
}

interface Head {
  readonly program: string
  readonly keys: readonly (readonly [key: string, length: number])[]
}

/** `program` is the hash of everything else that decides what the texts are; those of another program do not count. */
export function openStoredTexts(cache: Cache, name: string, program: string): StoredTexts {
  const stored = parseTexts(cache.read(name), program)
  const used = new Map<string, string>()
  let isNew = false
  return {
    get(key) {
      const text = used.get(key) ?? stored.get(key)
      if (text !== undefined) used.set(key, text)
      return text
    },
    set(key, text) {
      isNew ||= stored.get(key) !== text
      used.set(key, text)
    },
    save() {
      if (isNew || used.size !== stored.size) cache.write(name, printTexts(used, program))
    },
  }
}

/** Make a text anew only where none is stored under the hash of its key. */
export function toRecall(texts: StoredTexts): Recall {
  return (toKey, make) => {
    const hash = toHash(toKey())
    const known = texts.get(hash)
    if (known !== undefined) return known
    const text = make()
    texts.set(hash, text)
    return text
  }
}

/** One line that says where each text ends, and the texts one after the other: nothing to escape, and read as fast as copied. */
function printTexts(texts: ReadonlyMap<string, string>, program: string): string {
  const head: Head = { program, keys: [...texts].map(([key, { length }]) => [key, length]) }
  return `${JSON.stringify(head)}\n${[...texts.values()].join('')}`
}

/** Another version may have kept something else under the name. */
function parseHead(line: string): Head | null {
  try {
    return JSON.parse(line) as Head
  } catch {
    return null
  }
}

function parseTexts(content: string | undefined, program: string): ReadonlyMap<string, string> {
  let at = content === undefined ? 0 : content.indexOf('\n') + 1
  const head = content === undefined ? null : parseHead(content.slice(0, at))
  if (content === undefined || head?.program !== program) return new Map()
  return new Map(
    head.keys.map(([key, length]) => {
      at += length
      return [key, content.slice(at - length, at)]
    }),
  )
}
