import type { AsPlainObject } from 'minisearch'

/**
 * An index as the browser loads it, a third of what MiniSearch writes: a term is at most once in a field of a hit, hits are numbered
 * in order, and nothing is stored beside the index.
 */
export interface PackedIndex {
  readonly averageLengths: readonly number[]
  /** How many terms each field of each hit has. */
  readonly lengths: readonly (readonly number[])[]
  /** A term, then for each field the hits that have it there, each as its distance from the one before. */
  readonly terms: readonly (readonly [term: string, ...distances: (readonly number[])[]])[]
}

export function packIndex({ averageFieldLength, fieldLength, index }: AsPlainObject): PackedIndex {
  return {
    averageLengths: averageFieldLength.map((length) => Math.round(length * 100) / 100),
    lengths: Object.values(fieldLength),
    terms: index.map(([term, entries]) => {
      const numbers = Object.entries(entries)
      const width = Math.max(...numbers.map(([field]) => Number(field))) + 1
      return [term, ...Array.from({ length: width }, (_, field) => toDistances(Object.keys(entries[field] ?? {}).map(Number)))]
    }),
  }
}

function toDistances(numbers: readonly number[]): readonly number[] {
  return numbers.map((number, at) => number - (numbers[at - 1] ?? 0))
}
