import { describe, expect, test } from 'vitest'
import { dateTimePattern } from '../../generator/emit/emit-schemas.ts'
import { isDateTime } from '../../templates/runtime/is-date-time.ts'
import { createRandom } from '../../templates/runtime/random.ts'

const pattern = new RegExp(dateTimePattern, 'u')
const cases = [
  { name: 'milliseconds and Z', given: '2026-05-07T09:30:00.000Z', want: true },
  { name: 'microseconds', given: '2026-05-07T09:30:00.123456Z', want: true },
  { name: 'whole seconds', given: '2026-05-07T09:30:00Z', want: true },
  { name: 'an offset', given: '2026-05-07T09:30:00-07:00', want: true },
  { name: 'lower case', given: '2026-05-07t09:30:00z', want: true },
  { name: 'a leap second', given: '2016-12-31T23:59:60Z', want: true },
  { name: 'the 29th of February of any year', given: '2025-02-29T00:00:00Z', want: true },
  { name: 'the year 0', given: '0000-01-01T00:00:00Z', want: true },
  { name: 'a long fraction', given: `2026-05-07T09:30:00.${'1'.repeat(1000)}Z`, want: true },
  { name: 'the 30th of February', given: '2024-02-30T00:00:00Z', want: false },
  { name: 'the 31st of April', given: '2026-04-31T00:00:00Z', want: false },
  { name: 'month 0', given: '2026-00-10T00:00:00Z', want: false },
  { name: 'month 13', given: '2026-13-10T00:00:00Z', want: false },
  { name: 'day 0', given: '2026-01-00T00:00:00Z', want: false },
  { name: 'hour 24', given: '2026-01-01T24:00:00Z', want: false },
  { name: 'minute 60', given: '2026-01-01T00:60:00Z', want: false },
  { name: 'second 61', given: '2026-01-01T00:00:61Z', want: false },
  { name: 'a fraction without digits', given: '2026-01-01T00:00:00.Z', want: false },
  { name: 'no offset', given: '2026-01-01T00:00:00', want: false },
  { name: 'an offset of 24 hours', given: '2026-01-01T00:00:00+24:00', want: false },
  { name: 'an offset without colon', given: '2026-01-01T00:00:00+0100', want: false },
  { name: 'a blank instead of T', given: '2026-01-01 00:00:00Z', want: false },
  { name: 'a line break behind', given: '2026-01-01T00:00:00Z\n', want: false },
  { name: 'digits of other scripts', given: '٢٠٢٦-01-01T00:00:00Z', want: false },
  { name: 'an empty text', given: '', want: false },
]

describe('a date-time', () => {
  test.each(cases)('with $name is $want, by code and by pattern', ({ given, want }) => {
    expect(isDateTime(given)).toBe(want)
    expect(pattern.test(given)).toBe(want)
  })

  test.each([null, undefined, 0, new Date(0), {}, ['2026-01-01T00:00:00Z']])('is a string, not %o', (value) => {
    expect(isDateTime(value)).toBe(false)
  })

  test('is the same by code and by pattern for 200,000 texts that look like one', () => {
    const random = createRandom('date-times')
    const characters = '00112233456789:-+.TtZz /'
    const texts = Array.from({ length: 200_000 }, () => {
      const parts = [random.below(2100), random.below(15), random.below(34), random.below(26), random.below(62), random.below(63)]
      const [year, month, day, hour, minute, second] = parts.map((part, index) => String(part).padStart(index === 0 ? 4 : 2, '0'))
      const text = `${year}-${month}-${day}T${hour}:${minute}:${second}${random.pick(['', '.1', '.'])}${random.pick(['Z', 'z', '+01:00', '-23:59', '+24:00', ''])}`
      if (random.below(2) === 0) return text
      const at = random.below(text.length)
      return `${text.slice(0, at)}${characters.charAt(random.below(characters.length))}${text.slice(at + 1)}`
    })
    expect(texts.filter((text) => isDateTime(text) !== pattern.test(text))).toEqual([])
    expect(texts.filter(isDateTime).length).toBeGreaterThan(10_000)
  })
})
