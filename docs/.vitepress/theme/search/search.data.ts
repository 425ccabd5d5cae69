import { readHits, sources } from './read-hits.ts'
import { createSearchData, type SearchData } from './search-index.ts'

declare const data: SearchData

export { data }

/** What is searched, made when the site is built and loaded when something is looked for. */
export default {
  watch: sources,
  load: (): SearchData => createSearchData(readHits()),
}
