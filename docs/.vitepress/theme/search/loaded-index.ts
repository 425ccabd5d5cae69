import MiniSearch from 'minisearch'
import type { PackedIndex } from './pack-index.ts'
import { type Indexed, indexOptions } from './search-index.ts'

/**
 * A MiniSearch over a packed index. Its own `loadJS` wants an object for each list of hits, keyed by number: making those and reading
 * them again takes ten times as long as filling its maps.
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
    for (const [term, ...fields] of terms) {
      const byField = new Map<number, Map<number, number>>()
      for (const [field, distances] of fields.entries()) if (distances.length > 0) byField.set(field, toCounts(distances))
      this._index.set(term, byField)
    }
  }
}

function toCounts(distances: readonly number[]): Map<number, number> {
  const counts = new Map<number, number>()
  let id = 0
  for (const distance of distances) {
    id += distance
    counts.set(id, 1)
  }
  return counts
}
