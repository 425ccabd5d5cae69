import MiniSearch, { type Options } from 'minisearch'
import type { Hit } from './hit.ts'
import { type PackedHits, packHits } from './pack-hits.ts'
import { type PackedIndex, packIndex } from './pack-index.ts'
import { toIdTerms, toTerms } from './to-terms.ts'

/** What the browser loads when something is looked for. */
export interface SearchData {
  readonly index: PackedIndex
  readonly hits: PackedHits
}

/** A hit as it is indexed; its number is its place among the hits. */
export type Indexed = Pick<Hit, 'title' | 'text' | 'tags' | 'keys'> & { readonly id: number }

/** What is shown of a text takes two lines. */
const shown = 180

/** Payload keys are in the index of their payload alone, not of every event type that carries it: see find.ts. */
export const indexOptions: Options<Indexed> = {
  fields: ['title', 'text', 'tags', 'keys'],
  extractField: (hit, field) => {
    const value = hit[field as keyof Indexed]
    return Array.isArray(value) ? value.join(' ') : value
  },
  tokenize: (text, field) => (field === 'text' ? [...new Set(toTerms(text))] : toIdTerms(text)),
  processTerm: (term) => term,
}

/** Index what can be found; done once, when the site is built. */
export function createSearchData(hits: readonly Hit[]): SearchData {
  const index = new MiniSearch(indexOptions)
  index.addAll(hits.map(({ title, text, tags, keys }, id) => ({ id, title, text, tags, keys })))
  return { index: packIndex(index.toJSON()), hits: packHits(hits.map(toShown)) }
}

/** What to offer before anything is typed. */
export function pickSuggestions(hits: readonly Hit[]): readonly Hit[] {
  const isPage = ({ kind, url }: Hit) => kind === 'namespace' || kind === 'guide' || (kind === 'reference' && !url.includes('#'))
  return hits.filter(isPage).map(toShown)
}

function toShown(hit: Hit): Hit {
  const { text } = hit
  return { ...hit, text: text.length <= shown ? text : `${text.slice(0, text.lastIndexOf(' ', shown))} …` }
}
