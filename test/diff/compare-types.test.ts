import { expect, test } from 'vitest'
import { compareTypes } from '../../generator/diff/compare-types.ts'

const colors = ['RED', 'BLUE']
const enumerations = new Map([['Color', colors]])

test.each([
  { from: 'string', to: 'string', want: 'same' },
  { from: 'string | null', to: 'null | string', want: 'same' },
  { from: 'string', to: 'string | null', want: 'widened' },
  { from: 'string | null', to: 'string', want: 'narrowed' },
  { from: 'string', to: 'number', want: 'narrowed' },
  { from: 'integer', to: 'number', want: 'widened' },
  { from: 'number', to: 'integer', want: 'narrowed' },
  { from: 'date-time', to: 'string', want: 'widened' },
  { from: '"A"', to: '"A" | "B"', want: 'widened' },
  { from: '"A" | "B"', to: '"A"', want: 'narrowed' },
  { from: '"A" | string', to: 'string', want: 'same' },
  { from: '"a | b"', to: '"a | b" | "c"', want: 'widened' },
  { from: '"a \\" | b"', to: 'string', want: 'widened' },
  { from: 'map', to: 'unknown', want: 'widened' },
  { from: 'unknown', to: 'map', want: 'narrowed' },
  { from: 'integer[]', to: 'number[]', want: 'widened' },
  { from: 'string[]', to: 'string', want: 'narrowed' },
  { from: 'string[][]', to: 'string[]', want: 'narrowed' },
  { from: 'date-time[][]', to: 'string[][]', want: 'widened' },
  { from: 'string', to: 'unknown[]', want: 'narrowed' },
  { from: '(string | null)[]', to: 'string[]', want: 'narrowed' },
  { from: 'string[] | null[]', to: '(string | null)[]', want: 'same' },
  { from: 'Color', to: '"RED" | "BLUE"', want: 'same' },
  { from: 'Color | string', to: 'string', want: 'same' },
  { from: 'Color', to: '"RED"', want: 'narrowed' },
  { from: 'Actor', to: 'Target', want: 'narrowed' },
  { from: 'Actor', to: 'Actor | null', want: 'widened' },
])('$from that becomes $to is $want', ({ from, to, want }) => {
  expect(compareTypes({ text: from, enumerations }, { text: to, enumerations })).toBe(want)
})

test('an enumeration with other values is another type', () => {
  const more = new Map([['Color', [...colors, 'GREEN']]])
  expect(compareTypes({ text: 'Color', enumerations }, { text: 'Color', enumerations: more })).toBe('widened')
  expect(compareTypes({ text: 'Color', enumerations: more }, { text: 'Color', enumerations })).toBe('narrowed')
})

test.each([
  { name: 'lists in lists', text: `string${'[]'.repeat(100_000)}` },
  { name: 'open quotes', text: '"'.repeat(100_000) },
  { name: 'open brackets', text: '('.repeat(100_000) },
  { name: 'nothing', text: '' },
])('$name end', ({ text }) => {
  expect(compareTypes({ text, enumerations }, { text, enumerations })).toBe('same')
})
