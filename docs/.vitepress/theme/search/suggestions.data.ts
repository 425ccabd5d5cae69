import type { Hit } from './hit.ts'
import { readHits, sources } from './read-hits.ts'
import { pickSuggestions } from './search-index.ts'

declare const data: readonly Hit[]

export { data }

/** What the search offers before anything is typed, at once. */
export default {
  watch: sources,
  load: (): readonly Hit[] => pickSuggestions(readHits()),
}
