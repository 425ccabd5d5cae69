import type { ValueScalar, ValueType } from '../../templates/runtime/value-type.ts'
import { toTsString } from './escape.ts'

/** What checks of values call, beside the language itself. */
export interface CheckCalls {
  /** The function that checks for an object with any keys. */
  readonly object: string
  /** The function that checks a structure. */
  readonly struct: (id: string) => string
  /** The function that checks a list with items of a type. */
  readonly list: (items: ValueType) => string
}

/** One way for a value to be right, and the opposite. */
export interface Alternative {
  readonly is: string
  readonly isNot: string
}

/** What a variable must hold to be of a type: one of these; none where any value will do. */
export function toAlternatives(variable: string, type: ValueType, calls: CheckCalls, isOptional = false): readonly Alternative[] {
  if (type.any) return []
  const equals = (value: string): Alternative => ({ is: `${variable} === ${value}`, isNot: `${variable} !== ${value}` })
  const holds = (check: string): Alternative => ({ is: check, isNot: `!${check}` })
  return [
    ...(isOptional ? [equals('undefined')] : []),
    ...(type.nullable ? [equals('null')] : []),
    ...type.scalars.map((scalar) => toScalarCheck(variable, scalar)),
    ...type.values.map((value) => equals(toTsString(value))),
    ...(type.map ? [holds(`${calls.object}(${variable})`)] : []),
    ...type.structs.map((id) => holds(`${calls.struct(id)}(${variable})`)),
    ...type.lists.map((items) => holds(`${calls.list(items)}(${variable})`)),
  ]
}

function toScalarCheck(variable: string, scalar: ValueScalar): Alternative {
  switch (scalar) {
    case 'string':
    case 'boolean':
      return { is: `typeof ${variable} === '${scalar}'`, isNot: `typeof ${variable} !== '${scalar}'` }
    case 'number':
      return { is: `Number.isFinite(${variable})`, isNot: `!Number.isFinite(${variable})` }
    case 'integer':
      return { is: `Number.isInteger(${variable})`, isNot: `!Number.isInteger(${variable})` }
    case 'date-time':
      return { is: `isDateTime(${variable})`, isNot: `!isDateTime(${variable})` }
    default:
      return scalar satisfies never
  }
}

/** What a type admits, in words, such as `a string or null`. */
export function describeValueType(type: ValueType): string {
  const names = [
    ...type.scalars.map(describeScalar),
    ...type.values.map((value) => JSON.stringify(value)),
    ...(type.map || type.structs.length > 0 ? ['an object'] : []),
    ...(type.lists.length > 0 ? ['a list'] : []),
    ...(type.nullable ? ['null'] : []),
  ]
  const last = names.pop() ?? 'nothing'
  return names.length === 0 ? last : `${names.join(', ')} or ${last}`
}

function describeScalar(scalar: ValueScalar): string {
  switch (scalar) {
    case 'string':
    case 'boolean':
    case 'number':
      return `a ${scalar}`
    case 'integer':
      return 'an integer'
    case 'date-time':
      return 'an RFC 3339 date-time'
    default:
      return scalar satisfies never
  }
}

/** The code of a string that is not the right one; null where no string would be. */
export function toStringCode(type: ValueType): 'wrong-date-time' | 'unknown-value' | null {
  if (type.scalars.includes('date-time')) return 'wrong-date-time'
  return type.values.length > 0 ? 'unknown-value' : null
}
