// Made by `okta-events generate`: do not edit, run it again instead.
// Facts come from Okta's public documentation of the System Log, https://developer.okta.com/docs/reference/api/event-types/

/** An object whose keys have not been looked at. */
export interface Fields {
  readonly [key: string]: unknown
}

/** V8 inlines small functions wherever they are called; asking `Array` for it would make `isObject` one byte of bytecode too large. */
const isArray = Array.isArray

/** Whether a value is an object with keys: neither null nor a list. */
export const isObject = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !isArray(value)
