import { readHits, sources } from './read-hits.ts'
import { type Hit, pickSuggestions } from './search.ts'

declare const data: readonly Hit[]

export { data }

/** What the search offers before anything is typed, at once. */
export default {
  watch: sources,
  load: (): readonly Hit[] => pickSuggestions(readHits()),
}
