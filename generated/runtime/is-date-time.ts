// Made by `okta-events generate`: do not edit, run it again instead.
// Facts come from Okta's public documentation of the System Log, https://developer.okta.com/docs/reference/api/event-types/

const zero = 48
const nine = 57

/**
 * Whether a value is an RFC 3339 date-time in a string, such as `2026-05-07T09:30:00.000Z`. Months have their lengths, the 29th of
 * February is in every year, a leap second may end any minute, and `t` and `z` may be in lower case.
 */
export function isDateTime(value: unknown): value is string {
  return (
    typeof value === 'string' &&
    value.length >= 20 &&
    isDate(value) &&
    (value.charCodeAt(10) | 32) === 116 &&
    isTime(value) &&
    isOffset(value, skipFraction(value, 19))
  )
}

function isDate(text: string): boolean {
  const month = readPair(text, 5)
  const day = readPair(text, 8)
  return (
    readPair(text, 0) >= 0 &&
    readPair(text, 2) >= 0 &&
    text.charCodeAt(4) === 45 &&
    text.charCodeAt(7) === 45 &&
    month >= 1 &&
    month <= 12 &&
    day >= 1 &&
    day <= (month === 2 ? 29 : month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31)
  )
}

function isTime(text: string): boolean {
  return (
    isWithin(readPair(text, 11), 23) &&
    text.charCodeAt(13) === 58 &&
    isWithin(readPair(text, 14), 59) &&
    text.charCodeAt(16) === 58 &&
    isWithin(readPair(text, 17), 60)
  )
}

/** The index behind the fraction of a second that starts at `from`; -1 where a point has no digit behind it. */
function skipFraction(text: string, from: number): number {
  if (text.charCodeAt(from) !== 46) return from
  let end = from + 1
  while (end < text.length && text.charCodeAt(end) >= zero && text.charCodeAt(end) <= nine) end += 1
  return end === from + 1 ? -1 : end
}

/** Whether the text ends, from an index on, in `Z` or in an offset such as `+02:00`. */
function isOffset(text: string, from: number): boolean {
  if (from === -1) return false
  const sign = text.charCodeAt(from)
  if ((sign | 32) === 122) return text.length === from + 1
  return (
    (sign === 43 || sign === 45) &&
    text.length === from + 6 &&
    isWithin(readPair(text, from + 1), 23) &&
    text.charCodeAt(from + 3) === 58 &&
    isWithin(readPair(text, from + 4), 59)
  )
}

function isWithin(number: number, last: number): boolean {
  return number >= 0 && number <= last
}

/** The number that two digits make, or -1. */
function readPair(text: string, at: number): number {
  const tens = text.charCodeAt(at)
  const ones = text.charCodeAt(at + 1)
  return tens >= zero && tens <= nine && ones >= zero && ones <= nine ? (tens - zero) * 10 + ones - zero : -1
}
