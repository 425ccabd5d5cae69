import type { AsPlainObject } from 'minisearch'
import SearchableMap from 'minisearch/SearchableMap'

/**
 * An index as the browser loads it, a third of what MiniSearch writes: a term is at most once in a field of a hit, hits are numbered
 * in order, and nothing is stored beside the index. The tree of its terms is kept as it is: to make it again takes longer than all
 * else.
 */
export interface PackedIndex {
  readonly averageLengths: readonly number[]
  /** How many terms each field of each hit has. */
  readonly lengths: readonly (readonly number[])[]
  readonly terms: PackedTree
}

/** How terms go on from here; one that ends here goes on with an empty text. */
export type PackedTree = readonly (readonly [rest: string, below: PackedTree | PackedHits])[]

/**
 * For each field the hits that have a term there, each as its distance from the one before: `3,1,7;;12`. A text is read far faster than
 * lists, and most of them are never asked for.
 */
export type PackedHits = string

type Entries = AsPlainObject['index'][number][1]
type Tree = SearchableMap<Entries>['_tree']

export function packIndex({ averageFieldLength, fieldLength, index }: AsPlainObject): PackedIndex {
  return {
    averageLengths: averageFieldLength.map((length) => Math.round(length * 100) / 100),
    lengths: Object.values(fieldLength),
    terms: packTree(SearchableMap.from(index)._tree),
  }
}

function packTree(tree: Tree): PackedTree {
  return [...tree].map(([rest, below]) => [rest, rest === '' ? packHits(below as Entries) : packTree(below as Tree)])
}

function packHits(entries: Entries): PackedHits {
  const width = Math.max(...Object.keys(entries).map(Number)) + 1
  return Array.from({ length: width }, (_, field) => toDistances(Object.keys(entries[field] ?? {}).map(Number)).join(',')).join(';')
}

function toDistances(numbers: readonly number[]): readonly number[] {
  return numbers.map((number, at) => number - (numbers[at - 1] ?? 0))
}
