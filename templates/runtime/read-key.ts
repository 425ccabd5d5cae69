import { unreadable } from './issue.js'

/** Read a key or an index; `unreadable` where that throws. */
export function readKey(owner: object, key: string | number): unknown {
  try {
    return (owner as { readonly [key: string | number]: unknown })[key]
  } catch {
    return unreadable
  }
}
