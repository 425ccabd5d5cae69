// Made by `okta-events generate`: do not edit, run it again instead.
// Facts come from Okta's public documentation of the System Log, https://developer.okta.com/docs/reference/api/event-types/

import { unreadable } from './issue.js'

/** Read a key or an index; `unreadable` where that throws. */
export function readKey(owner: object, key: string | number): unknown {
  try {
    return (owner as { readonly [key: string | number]: unknown })[key]
  } catch {
    return unreadable
  }
}
