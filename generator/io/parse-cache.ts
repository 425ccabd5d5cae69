import type { Cache } from './cache.ts'

/** Parse results of earlier runs of the same program. */
export interface StoredParseCache {
  get(key: string): string | undefined
  set(key: string, value: string): void
  /** Keep what this run asked for or made, and forget the rest. */
  save(): void
}

/** `program` is the hash of everything that decides how documents are parsed; results of another program do not count. */
export function createParseCache(cache: Cache, name: string, program: string): StoredParseCache {
  const stored = readEntries(cache.read(name), program)
  const used = new Map<string, string>()
  let isNew = false
  return {
    get(key) {
      const value = used.get(key) ?? stored.get(key)
      if (value !== undefined) used.set(key, value)
      return value
    },
    set(key, value) {
      isNew ||= stored.get(key) !== value
      used.set(key, value)
    },
    save() {
      if (isNew || used.size !== stored.size) cache.write(name, JSON.stringify({ program, entries: [...used] }))
    },
  }
}

function readEntries(text: string | undefined, program: string): ReadonlyMap<string, string> {
  if (text === undefined) return new Map()
  const content = JSON.parse(text) as { program: string; entries: [string, string][] }
  return new Map(content.program === program ? content.entries : [])
}
