import { isObject } from './is-object.js'

/** Whether a value is an object with keys, neither null nor a list; a revoked proxy is not. */
export const isReadable = (value: unknown): value is object => passes(isObject, value)

/** Whether a value is a list; a revoked proxy is not. */
export const isReadableList = (value: unknown): value is readonly unknown[] => passes(Array.isArray, value)

function passes(is: (value: unknown) => boolean, value: unknown): boolean {
  try {
    return is(value)
  } catch {
    return false
  }
}
