// Made by `okta-events generate`: do not edit, run it again instead.
// Facts come from Okta's public documentation of the System Log, https://developer.okta.com/docs/reference/api/event-types/

import { isObject } from './is-object.js'

/** A type of which every part may be left out; lists are given whole. */
export type DeepPartial<Type> = Type extends readonly unknown[]
  ? Type
  : Type extends object
    ? { [Key in keyof Type]?: DeepPartial<Type[Key]> }
    : Type

/** A copy of a value with parts replaced: objects are merged, everything else is taken as it is given; `undefined` drops a key. */
export function mergeOverrides(base: unknown, overrides: unknown): unknown {
  if (overrides === undefined) return base
  if (!isObject(overrides)) return copy(overrides)
  const merged = new Map<string, unknown>(isObject(base) ? Object.entries(base) : [])
  for (const [key, override] of Object.entries(overrides)) {
    if (override === undefined) merged.delete(key)
    else merged.set(key, mergeOverrides(merged.get(key), override))
  }
  return Object.fromEntries(merged)
}

function copy(value: unknown): unknown {
  return Array.isArray(value) ? value.map((item) => mergeOverrides(undefined, item)) : value
}
