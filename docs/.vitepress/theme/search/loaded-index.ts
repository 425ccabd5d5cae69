import MiniSearch from 'minisearch'
import type { PackedHits, PackedIndex, PackedTree } from './pack-index.ts'
import { type Indexed, indexOptions } from './search-index.ts'

/**
 * A MiniSearch over a packed index. Its own `loadJS` wants an object for each list of hits, keyed by number: making those and reading
 * them again takes ten times as long as filling its maps, and most of those are never asked for.
 */
export class LoadedIndex extends MiniSearch<Indexed> {
  constructor({ averageLengths, lengths, terms }: PackedIndex) {
    super(indexOptions)
    this._documentCount = lengths.length
    this._nextId = lengths.length
    this._avgFieldLength = [...averageLengths]
    for (const [id, length] of lengths.entries()) {
      this._documentIds.set(id, id)
      this._idToShortId.set(id, id)
      this._fieldLength.set(id, [...length])
    }
    this._index._tree = toTree(terms)
  }
}

type Tree = LoadedIndex['_index']['_tree']

function toTree(packed: PackedTree): Tree {
  const tree = new Map<string, Tree | Occurrences>()
  for (const [rest, below] of packed) tree.set(rest, rest === '' ? new Occurrences(below as PackedHits) : toTree(below as PackedTree))
  return tree as unknown as Tree
}

/** How often a term occurs, by field and hit; they are unpacked when they are asked for. */
class Occurrences extends Map<number, Map<number, number>> {
  #packed: PackedHits | null

  constructor(packed: PackedHits) {
    super()
    this.#packed = packed
  }

  override get(field: number): Map<number, number> | undefined {
    if (this.#packed !== null) {
      for (const [at, distances] of this.#packed.split(';').entries()) if (distances !== '') this.set(at, toCounts(distances))
      this.#packed = null
    }
    return super.get(field)
  }
}

function toCounts(distances: string): Map<number, number> {
  const counts = new Map<number, number>()
  let id = 0
  for (const distance of distances.split(',')) {
    id += Number(distance)
    counts.set(id, 1)
  }
  return counts
}
