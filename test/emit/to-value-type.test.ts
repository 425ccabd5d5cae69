import { describe, expect, test } from 'vitest'
import { describeValueType, toAlternatives } from '../../generator/emit/check-expression.ts'
import { toValueType } from '../../generator/emit/to-value-type.ts'
import type { FieldType } from '../../generator/model.ts'
import { printTypeExpression } from '../../generator/type-expression.ts'

const text: FieldType = { kind: 'scalar', scalar: 'string' }
const nothing: FieldType = { kind: 'literal', value: null }
const number: FieldType = { kind: 'scalar', scalar: 'number' }
const union = (...members: readonly FieldType[]): FieldType => ({ kind: 'union', members })
const result: FieldType = { kind: 'reference', id: 'Result' }
const actor: FieldType = { kind: 'reference', id: 'Actor' }
const catalog = { enumerations: [{ id: 'Result', description: '', values: ['A', 'B'] }] }

const cases: readonly { readonly type: FieldType; readonly printed: string; readonly check: string; readonly words: string }[] = [
  { type: text, printed: 'string', check: "typeof v === 'string'", words: 'a string' },
  { type: union(text, nothing), printed: 'string | null', check: "v === null || typeof v === 'string'", words: 'a string or null' },
  { type: result, printed: 'Result', check: "v === 'A' || v === 'B'", words: '"A" or "B"' },
  { type: union(result, text), printed: 'Result | string', check: "typeof v === 'string'", words: 'a string' },
  { type: union({ kind: 'literal', value: 'X' }, nothing), printed: '"X" | null', check: "v === null || v === 'X'", words: '"X" or null' },
  {
    type: union(number, { kind: 'scalar', scalar: 'integer' }),
    printed: 'number | integer',
    check: 'Number.isFinite(v)',
    words: 'a number',
  },
  { type: { kind: 'scalar', scalar: 'integer' }, printed: 'integer', check: 'Number.isInteger(v)', words: 'an integer' },
  { type: { kind: 'scalar', scalar: 'boolean' }, printed: 'boolean', check: "typeof v === 'boolean'", words: 'a boolean' },
  { type: { kind: 'scalar', scalar: 'date-time' }, printed: 'date-time', check: 'isDateTime(v)', words: 'an RFC 3339 date-time' },
  { type: { kind: 'map' }, printed: 'map', check: 'isObject(v)', words: 'an object' },
  { type: union(actor, nothing), printed: 'Actor | null', check: 'v === null', words: 'an object or null' },
  { type: union(actor, { kind: 'map' }), printed: 'Actor | map', check: 'isObject(v)', words: 'an object' },
  { type: { kind: 'list', element: union(actor, nothing) }, printed: '(Actor | null)[]', check: '', words: 'a list' },
  {
    type: union({ kind: 'list', element: text }, text, nothing),
    printed: 'string[] | string | null',
    check: "v === null || typeof v === 'string'",
    words: 'a string, a list or null',
  },
  { type: { kind: 'unknown', text: 'unknown' }, printed: 'unknown', check: '', words: 'nothing' },
  { type: union({ kind: 'unknown', text: 'unknown' }, text), printed: 'unknown | string', check: '', words: 'a string' },
]

describe('a type', () => {
  test.each(cases)(
    '$printed is printed, checked as far as it is neither a structure nor a list, and told in words',
    ({ type, printed, check, words }) => {
      expect(printTypeExpression(type)).toBe(printed)
      const value = toValueType(type, catalog)
      expect(toAlternatives('v', value, false).join(' || ')).toBe(check)
      expect(describeValueType(value)).toBe(words)
    },
  )

  test('that may be missing is checked for that first', () => {
    expect(toAlternatives('v', toValueType(text, catalog), true)[0]).toBe('v === undefined')
  })
})
