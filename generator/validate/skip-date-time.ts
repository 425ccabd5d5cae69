import { isDigit, skipDigits, unsure } from './skip-json.ts'

/**
 * Skip a date-time as the System Log writes it, such as `2026-05-07T09:30:00.000Z`, from behind its opening quote. Rarer forms of RFC 3339
 * (offsets, leap seconds, the 29th of February) are left to those who know them all.
 */
export function skipDateTime(text: DataView, at: number): number {
  if (!hasForm(text, at)) return unsure
  const [month, day] = [readTwo(text, at + 5), readTwo(text, at + 8)]
  const isDay = day >= 1 && (day <= 28 || (month !== 2 && (day <= 30 || (day === 31 && longMonths.includes(month)))))
  if (month < 1 || month > 12 || !isDay) return unsure
  if (readTwo(text, at + 11) > 23 || readTwo(text, at + 14) > 59 || readTwo(text, at + 17) > 59) return unsure
  const end = text.getUint8(at + 19) === 0x2e ? skipDigits(text, at + 20) : at + 19
  return end !== unsure && text.getUint8(end) === 0x5a && text.getUint8(end + 1) === 0x22 ? end + 2 : unsure
}

const longMonths = [1, 3, 5, 7, 8, 10, 12]

const form = new TextEncoder().encode('0000-00-00T00:00:00')

/** Whether digits stand where digits belong, and marks between them. */
function hasForm(text: DataView, at: number): boolean {
  for (let offset = 0; offset < form.length; offset += 1) {
    const byte = text.getUint8(at + offset)
    const expected = form[offset]
    if (expected === 0x30 ? !isDigit(byte) : byte !== expected) return false
  }
  return true
}

function readTwo(text: DataView, at: number): number {
  return (text.getUint8(at) - 0x30) * 10 + text.getUint8(at + 1) - 0x30
}
