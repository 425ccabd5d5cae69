// Made by `okta-events generate`: do not edit, run it again instead.
// Facts come from Okta's public documentation of the System Log, https://developer.okta.com/docs/reference/api/event-types/

import { isDateTime } from './is-date-time.js'
import { isObject } from './is-object.js'
import type { ValueScalar, ValueType } from './value-type.js'

/** Whether a value is of a type, as far as can be told without looking into objects and lists. */
export function fits(value: unknown, type: ValueType): boolean {
  if (type.any) return true
  if (value === null) return type.nullable
  if (Array.isArray(value)) return type.lists.length > 0
  if (isObject(value)) return type.map || type.structs.length > 0
  return type.scalars.some((scalar) => fitsScalar(value, scalar)) || (typeof value === 'string' && type.values.includes(value))
}

function fitsScalar(value: unknown, scalar: ValueScalar): boolean {
  switch (scalar) {
    case 'string':
    case 'boolean':
      return typeof value === scalar
    case 'number':
      return Number.isFinite(value)
    case 'integer':
      return Number.isInteger(value)
    case 'date-time':
      return isDateTime(value)
  }
}
