/**
 * Skips JSON in the bytes of a line: each function is given where something begins and gives where it ends. None goes beyond the line
 * feed that ends the line, which no JSON value holds in a log of lines.
 */

/** In place of an end: this is not JSON, or not such as can be told from here. */
export const unsure = -1

const quote = 0x22
const backslash = 0x5c
const [zero, one, nine] = [0x30, 0x31, 0x39]

/** Which bytes a string holds as they are; those of UTF-8 beyond ASCII among them. */
const isPlain = new Uint8Array(256).fill(1, 0x20)
isPlain[quote] = 0
isPlain[backslash] = 0

/** Which bytes may follow a backslash, but for `u`. */
const isEscape = new Uint8Array(256)
for (const character of '"\\/bfnrt') isEscape[character.charCodeAt(0)] = 1

/** Deeper values are left to those who read them whole. */
const deepest = 64

export function skipBlanks(text: DataView, from: number): number {
  let at = from
  for (let byte = text.getUint8(at); byte === 0x20 || byte === 0x09 || byte === 0x0d; byte = text.getUint8(at)) at += 1
  return at
}

/** Skip a string whose opening quote is behind. */
export function skipString(text: DataView, from: number): number {
  for (let at = from; ; ) {
    while (isPlain[text.getUint8(at)] === 1) at += 1
    const byte = text.getUint8(at)
    if (byte === quote) return at + 1
    if (byte !== backslash) return unsure
    const escaped = text.getUint8(at + 1)
    if (isEscape[escaped] === 1) at += 2
    else if (escaped === 0x75 && [2, 3, 4, 5].every((offset) => isHexadecimal(text.getUint8(at + offset)))) at += 6
    else return unsure
  }
}

function isHexadecimal(byte: number): boolean {
  const letter = byte | 0x20
  return isDigit(byte) || (letter >= 0x61 && letter <= 0x66)
}

export function isDigit(byte: number): boolean {
  return byte >= zero && byte <= nine
}

/** Skip the whole part of a number, with its sign. */
export function skipInteger(text: DataView, from: number): number {
  const at = text.getUint8(from) === 0x2d ? from + 1 : from
  const byte = text.getUint8(at)
  if (byte === zero) return at + 1
  return byte >= one && byte <= nine ? skipDigits(text, at) : unsure
}

/** Skip digits, one at least. */
export function skipDigits(text: DataView, from: number): number {
  let at = from
  while (isDigit(text.getUint8(at))) at += 1
  return at === from ? unsure : at
}

/** Skip a number without an exponent. */
export function skipDecimal(text: DataView, from: number): number {
  const at = skipInteger(text, from)
  return at === unsure || text.getUint8(at) !== 0x2e ? at : skipDigits(text, at + 1)
}

function skipNumber(text: DataView, from: number): number {
  const at = skipDecimal(text, from)
  if (at === unsure || (text.getUint8(at) | 0x20) !== 0x65) return at
  const sign = text.getUint8(at + 1)
  return skipDigits(text, sign === 0x2b || sign === 0x2d ? at + 2 : at + 1)
}

/** Skip `null`, `true` or `false`, told by the first letter. */
export function skipWord(text: DataView, at: number): number {
  switch (text.getUint8(at)) {
    case 0x6e:
      return text.getUint32(at) === 0x6e756c6c ? at + 4 : unsure
    case 0x74:
      return text.getUint32(at) === 0x74727565 ? at + 4 : unsure
    default:
      return text.getUint32(at) === 0x66616c73 && text.getUint8(at + 4) === 0x65 ? at + 5 : unsure
  }
}

/** Skip any value. */
export function skipValue(text: DataView, at: number, depth = 0): number {
  switch (text.getUint8(at)) {
    case quote:
      return skipString(text, at + 1)
    case 0x7b:
      return depth === deepest ? unsure : skipSeries(text, at + 1, 0x7d, (member) => skipMember(text, member, depth + 1))
    case 0x5b:
      return depth === deepest ? unsure : skipSeries(text, at + 1, 0x5d, (item) => skipValue(text, item, depth + 1))
    case 0x6e:
    case 0x74:
    case 0x66:
      return skipWord(text, at)
    default:
      return skipNumber(text, at)
  }
}

/** Skip what stands between commas, up to the byte that closes it. */
export function skipSeries(text: DataView, from: number, closing: number, skipOne: (at: number) => number): number {
  let at = skipBlanks(text, from)
  if (text.getUint8(at) === closing) return at + 1
  for (;;) {
    at = skipOne(at)
    if (at === unsure) return unsure
    at = skipBlanks(text, at)
    if (text.getUint8(at) !== 0x2c) return text.getUint8(at) === closing ? at + 1 : unsure
    at = skipBlanks(text, at + 1)
  }
}

/** Skip a key and its value. */
function skipMember(text: DataView, at: number, depth: number): number {
  const end = text.getUint8(at) === quote ? skipString(text, at + 1) : unsure
  const colon = end === unsure ? unsure : skipBlanks(text, end)
  return colon !== unsure && text.getUint8(colon) === 0x3a ? skipValue(text, skipBlanks(text, colon + 1), depth) : unsure
}
