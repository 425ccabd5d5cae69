// Made by `okta-events generate`: do not edit, run it again instead.
// Facts come from Okta's public documentation of the System Log, https://developer.okta.com/docs/reference/api/event-types/

import { unreadable } from './issue.js'

/** A value that can be read whatever it does: what throws is `unreadable`, at any depth. The keys that are asked for are added to a set. */
export function createView(value: unknown, asked: Set<unknown> = new Set()): unknown {
  if (typeof value !== 'object' || value === null) return value
  const get = (_: object, key: PropertyKey): unknown => {
    asked.add(key)
    try {
      return createView((value as { readonly [key: PropertyKey]: unknown })[key])
    } catch {
      return unreadable
    }
  }
  try {
    // Not the value itself, since a proxy may not show anything else for what is frozen. A list without a length is none.
    const shape = Array.isArray(value) && value.length >= 0 ? [] : Object.fromEntries(Object.keys(value).map((key) => [key]))
    return new Proxy(shape, { get, has: () => true })
  } catch {
    return unreadable
  }
}
