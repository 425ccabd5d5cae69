// Made by `okta-events generate`: do not edit, run it again instead.
// Facts come from Okta's public documentation of the System Log, https://developer.okta.com/docs/reference/api/event-types/

import type { Fields } from './is-object.js'

/** The value of a key that every object inherits something under, such as `constructor`: only what the object itself has counts. */
export function readOwn(owner: Fields, key: string): unknown {
  const value = owner[key]
  return Object.hasOwn(owner, key) ? value : undefined
}
