import type { Recall } from '../model.ts'
import type { Cache } from './cache.ts'
import { toHash } from './hash.ts'

/** Texts of earlier runs, by key. */
export interface StoredTexts {
  get(key: string): string | undefined
  set(key: string, text: string): void
  /** Keep what this run has asked for or made so far, and forget what is gone. */
  save(): void
}

interface Head {
  readonly program: string
  readonly keys: readonly (readonly [key: string, length: number])[]
}

/**
 * `program` is the hash of everything else that decides what the texts are; those of another program do not count. Where few are
 * new, these are kept in a file beside the others: writing all takes longer than making a few.
 */
export function openStoredTexts(cache: Cache, name: string, program: string): StoredTexts {
  const laterName = `${name}.later`
  let stored = parseTexts(cache.read(name), program)
  let later = parseTexts(cache.read(laterName), program)
  const used = new Map<string, string>()
  return {
    get(key) {
      const text = used.get(key) ?? stored.get(key) ?? later.get(key)
      if (text !== undefined) used.set(key, text)
      return text
    },
    set: (key, text) => void used.set(key, text),
    save() {
      const fresh = without(used, stored)
      // Where more are gone than have come, something was taken away, and is to be forgotten.
      if (toLength(fresh) * 3 <= toLength(stored) && without(stored, used).size <= fresh.size) {
        if (fresh.size !== later.size || without(fresh, later).size > 0) cache.write(laterName, printTexts(fresh, program))
        later = fresh
      } else {
        cache.write(name, printTexts(used, program))
        stored = new Map(used)
      }
    },
  }
}

type Texts = ReadonlyMap<string, string>

/** The texts whose keys are not among others. */
function without(texts: Texts, others: Texts): Texts {
  return new Map([...texts].filter(([key]) => !others.has(key)))
}

function toLength(texts: Texts): number {
  return [...texts.values()].reduce((sum, { length }) => sum + length, 0)
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
function printTexts(texts: Texts, program: string): string {
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

function parseTexts(content: string | undefined, program: string): Texts {
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
