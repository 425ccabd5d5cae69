/** A stream of numbers that is the same for the same seed, on every machine and in every version. */
export interface Random {
  /** A whole number from 0 up to, but not including, `limit`. */
  readonly below: (limit: number) => number
  readonly pick: <Value>(values: readonly [Value, ...Value[]]) => Value
  /** Letters and digits. */
  readonly word: (length: number) => string
  readonly hex: (length: number) => string
}

const letters = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789'

/** A generator of the kind mulberry32, started with a hash (FNV-1a) of the seed. */
export function createRandom(seed: string): Random {
  let state = hash(seed)
  const below = (limit: number): number => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296) * limit)
  }
  const draw = (alphabet: string, length: number): string => {
    let text = ''
    for (let drawn = 0; drawn < length; drawn += 1) text += alphabet.charAt(below(alphabet.length))
    return text
  }
  return {
    below,
    pick: (values) => values[below(values.length)] ?? values[0],
    word: (length) => draw(letters, length),
    hex: (length) => draw('0123456789abcdef', length),
  }
}

function hash(text: string): number {
  let value = 0x811c9dc5
  for (let index = 0; index < text.length; index += 1) value = Math.imul(value ^ text.charCodeAt(index), 0x01000193)
  return value
}
