import type { Fields } from './is-object.js'

/** The key that the last log event started with. */
let usual: string | undefined

/** For how many more log events the order of keys is taken to vary. */
let rest = 0

/**
 * Whether an object has as many keys that hold what they should, read in the order in which it has them: twice as fast as by name where
 * objects have theirs in many orders, half as fast where all have the same. So it is tried where those of late did not start with the
 * same key, and the answer is no where they did.
 */
export function holdsInOwnOrder(value: Fields, count: number, isRight: (key: string, value: unknown) => boolean): boolean {
  let right = 0
  try {
    for (const key in value) {
      rest = key === usual ? rest - 1 : 9
      usual = key
      break
    }
    if (rest > 0) for (const key in value) if (isRight(key, value[key])) right += 1
  } catch {
    // What reads it by name may have more luck.
  }
  return right === count
}
