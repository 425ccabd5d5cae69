import { readHits, sources } from './read-hits.ts'
import { createSearchIndex, type SearchIndex } from './search.ts'

declare const data: SearchIndex

export { data }

/** The search index, made when the site is built and loaded when the search opens. */
export default {
  watch: sources,
  load: (): SearchIndex => createSearchIndex(readHits()),
}
