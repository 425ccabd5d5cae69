import type { CodeBlockWriter } from 'ts-morph'
import type { ValueScalar, ValueType } from '../../templates/runtime/value-type.ts'
import { toTsString } from './escape.ts'

/** What must be true of a variable that holds neither a structure nor a list: one of these. */
export function toAlternatives(variable: string, type: ValueType, isOptional: boolean): readonly string[] {
  if (type.any) return []
  return [
    ...(isOptional ? [`${variable} === undefined`] : []),
    ...(type.nullable ? [`${variable} === null`] : []),
    ...type.scalars.map((scalar) => toScalarCheck(variable, scalar)),
    ...type.values.map((value) => `${variable} === ${toTsString(value)}`),
    ...(type.map ? [`isObject(${variable})`] : []),
  ]
}

function toScalarCheck(variable: string, scalar: ValueScalar): string {
  switch (scalar) {
    case 'string':
    case 'boolean':
      return `typeof ${variable} === '${scalar}'`
    case 'number':
      return `Number.isFinite(${variable})`
    case 'integer':
      return `Number.isInteger(${variable})`
    case 'date-time':
      return `isDateTime(${variable})`
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

/** Alternatives, of which those of structures are lists of conditions, one a line. */
export function writeAlternatives(writer: CodeBlockWriter, flat: readonly string[], structs: readonly (readonly string[])[]): void {
  const [only = []] = structs
  if (structs.length === 0 || (flat.length === 0 && only.length === 1)) writer.write([...flat, ...only].join(' || '))
  else if (flat.length === 0 && structs.length === 1) writeInBrackets(writer, only.join(' &&\n'))
  else writeInBrackets(writer, [...flat, ...structs.map(printConditions)].join(' ||\n'))
}

/** What has to be true together, one condition a line, as part of something larger. */
export function printConditions(conditions: readonly string[]): string {
  return `(${conditions.join(' &&\n').replaceAll('\n', '\n  ')})`
}

/** Code between brackets that stand on lines of their own. */
export function writeInBrackets(writer: CodeBlockWriter, code: string): void {
  writer.write('(').newLine()
  writer.indent(() => writer.write(code).newLine())
  writer.write(')')
}
