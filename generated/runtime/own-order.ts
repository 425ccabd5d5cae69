// Made by `okta-events generate`: do not edit, run it again instead.
// Facts come from Okta's public documentation of the System Log, https://developer.okta.com/docs/reference/api/event-types/

import type { Fields } from './is-object.js'

/** The key that the log event started with that was looked at last. */
let usual: string | undefined

/** For how many more log events the order of keys is taken to vary; below zero, how many were not looked at since it does not. */
let rest = 0

/**
 * Whether an object has as many keys that hold what they should, read in the order in which it has them. Engines remember where a name is
 * for some orders of keys and look it up for others, so that this is faster where sources differ in theirs, and slower where all have the
 * same: the answer is no, and to be had by name, while the objects of late all started with the same key.
 */
export function holdsInOwnOrder(value: Fields, count: number, isRight: (key: string, value: unknown) => boolean): boolean {
  let right = 0
  try {
    // While the order stays the same, one log event of seven tells whether it still does.
    if (rest > 0 || --rest < -6)
      for (const key in value) {
        rest = key === usual ? Math.max(0, rest - 1) : 9
        usual = key
        break
      }
    if (rest > 0) for (const key in value) if (isRight(key, value[key])) right += 1
  } catch {
    // What reads it by name may have more luck.
  }
  return right === count
}
