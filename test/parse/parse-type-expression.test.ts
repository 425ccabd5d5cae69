import { describe, expect, test } from 'vitest'
import type { FieldType } from '../../generator/model.ts'
import { parseTypeExpression } from '../../generator/parse/parse-type-expression.ts'
import { printTypeExpression } from '../../generator/type-expression.ts'

const string: FieldType = { kind: 'scalar', scalar: 'string' }
const nothing: FieldType = { kind: 'literal', value: null }

describe('a type expression', () => {
  test.each<{ name: string; given: string; want: FieldType }>([
    { name: 'a scalar', given: 'date-time', want: { kind: 'scalar', scalar: 'date-time' } },
    { name: 'a map', given: 'map', want: { kind: 'map' } },
    { name: 'a list', given: 'string[]', want: { kind: 'list', element: string } },
    { name: 'a list of lists', given: 'string[][]', want: { kind: 'list', element: { kind: 'list', element: string } } },
    {
      name: 'a nullable union',
      given: 'LogEventActor | null',
      want: { kind: 'union', members: [{ kind: 'reference', id: 'LogEventActor' }, nothing] },
    },
    {
      name: 'an open set of words',
      given: '"A b" | "B" | string',
      want: { kind: 'union', members: [{ kind: 'literal', value: 'A b' }, { kind: 'literal', value: 'B' }, string] },
    },
    { name: 'what is not known', given: 'unknown', want: { kind: 'unknown', text: 'unknown' } },
  ])('reads $name, and prints it the same', ({ given, want }) => {
    expect(parseTypeExpression(given)).toEqual({ type: want, expected: null })
    expect(printTypeExpression(want)).toBe(given)
  })

  test.each([
    { given: '', want: 'a name or a quoted word at its end' },
    { given: 'string |', want: 'a name or a quoted word at its end' },
    { given: '| string', want: 'a name or a quoted word' },
    { given: 'string or null', want: '`|` before `or`' },
    { given: '"A', want: 'names, quoted words, `[]` and `|`' },
    { given: 'Record<string>', want: 'names, quoted words, `[]` and `|`' },
  ])('says what it expected instead of `$given`', ({ given, want }) => {
    expect(parseTypeExpression(given)).toEqual({ type: { kind: 'unknown', text: given }, expected: want })
  })
})
