import MiniSearch, { type AsPlainObject, type Options, type SearchResult } from 'minisearch'
import { toIdTerms, toTerms } from './to-terms.ts'

/** What kinds of things the search finds, and what each weighs beside an event type. */
export const kindWeights = {
  'event type': 1,
  namespace: 1.5,
  guide: 1,
  reference: 1,
  payload: 0.6,
  removed: 0.4,
} as const

/** One thing that can be found. */
export interface Hit {
  readonly kind: keyof typeof kindWeights
  readonly title: string
  readonly text: string
  /** The address of its page below the site's base, such as `/reference/log-event`. */
  readonly url: string
}

/** What the browser loads when the search opens. */
export type SearchIndex = AsPlainObject

/** Find what has every word of a query, best first. */
export type Find = (query: string) => readonly Hit[]

/** The most that is shown: nobody reads further. */
const most = 30
/** What is shown of a text takes two lines. */
const shown = 110

const options: Options<Hit & { id: number }> = {
  fields: ['title', 'text'],
  storeFields: ['kind', 'title', 'summary', 'url'],
  extractField: (hit, field) => (field === 'summary' ? shorten(hit.text) : String(hit[field as keyof typeof hit])),
  tokenize: (text, field) => (field === 'title' ? toIdTerms(text) : [...new Set(toTerms(text))]),
  processTerm: (term) => term,
  searchOptions: {
    tokenize: (text) => toTerms(text),
    combineWith: 'AND',
    boost: { title: 4 },
    prefix: (_term, at, terms) => at === terms.length - 1,
    fuzzy: (term) => (term.length > 3 ? 0.2 : false),
    weights: { prefix: 0.7, fuzzy: 0.2 },
    boostDocument: (_id, _term, stored) => kindWeights[(stored as unknown as Hit).kind],
  },
}

/** Index what can be found; done once, when the site is built. */
export function createSearchIndex(hits: readonly Hit[]): SearchIndex {
  const index = new MiniSearch(options)
  index.addAll(hits.map((hit, id) => ({ ...hit, id })))
  return index.toJSON()
}

export function createFind(data: SearchIndex): Find {
  const index = MiniSearch.loadJS(data, options)
  return (query) => sortByTitle(index.search(query), query).slice(0, most).map(toHit)
}

/** What to offer before anything is typed. */
export function pickSuggestions(hits: readonly Hit[]): readonly Hit[] {
  const suggested = hits.filter(({ kind }) => kind === 'namespace' || kind === 'guide' || kind === 'reference')
  return suggested.map((hit) => ({ ...hit, text: shorten(hit.text) }))
}

/**
 * What is called exactly as the query comes first, then what starts with it, then what has each of its words as a whole segment, the
 * shortest of those first; the order is kept otherwise.
 */
function sortByTitle(results: readonly SearchResult[], query: string): SearchResult[] {
  const wanted = query.trim().toLowerCase()
  const ranked = results.map((result) => ({ result, rank: toRank(result, wanted), segments: toSegments(result).length }))
  const compare = (one: (typeof ranked)[number], other: (typeof ranked)[number]): number =>
    one.rank - other.rank || (one.rank === 2 ? one.segments - other.segments : 0)
  return ranked.sort(compare).map(({ result }) => result)
}

function toRank(result: SearchResult, wanted: string): number {
  const name = String(result.title).toLowerCase()
  if (name === wanted || name === `okta-${wanted}`) return 0
  if (name.startsWith(`${wanted}.`)) return 1
  const segments = new Set(toSegments(result))
  const whole = result.terms.filter((term) => segments.has(term))
  return result.kind === 'event type' && whole.length >= result.queryTerms.length ? 2 : 3
}

function toSegments({ title }: SearchResult): string[] {
  return String(title).toLowerCase().split('.')
}

function toHit({ kind, title, summary, url }: SearchResult): Hit {
  return { kind, title, text: summary, url }
}

function shorten(text: string): string {
  return text.length <= shown ? text : `${text.slice(0, text.lastIndexOf(' ', shown))} …`
}
