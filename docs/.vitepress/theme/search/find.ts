import type { SearchOptions, SearchResult } from 'minisearch'
import { type Hit, kindWeights } from './hit.ts'
import { LoadedIndex } from './loaded-index.ts'
import { unpackHits } from './pack-hits.ts'
import type { SearchData } from './search-index.ts'
import { toTerms } from './to-terms.ts'

/** A hit, and why it is one. */
export interface Found {
  readonly hit: Hit
  /** The terms of the index that the query met in it. */
  readonly terms: readonly string[]
  /** The payload by whose keys or name it was found where it does not say a word itself; null otherwise. */
  readonly carries: Hit | null
  /** The terms that the query met in that payload. */
  readonly carriedTerms: readonly string[]
}

/** Find what has every word of a query, best first; without a word, everything in the order of the catalog. */
export interface Find {
  (query: string): readonly Found[]
  readonly hits: readonly Hit[]
}

/** How one word is met. */
interface Meeting {
  readonly score: number
  readonly terms: readonly string[]
  /** The terms that are met in payloads of the hit, by the number of the payload; empty where the hit says the word itself. */
  readonly carried: ReadonlyMap<number, readonly string[]>
}

const nothing: Meeting['carried'] = new Map()

type Meetings = ReadonlyMap<number, Meeting>

/** So many answers are kept: some hundred kB each, where a word is met in most hits. */
const most = 60

/** What is said of an event type's payload counts this much for the event type. */
const carriedWeight = 0.1

export function createFind({ index, hits: packed }: SearchData): Find {
  const hits = unpackHits(packed)
  const miniSearch = new LoadedIndex(index)
  const carriers = toCarriers(hits)
  const everything = hits.map((hit): Found => ({ hit, terms: [], carries: null, carriedTerms: [] }))

  const known = new Map<string, Meetings>()
  /** Every key asks again for the words before the one that is being typed, and often for a letter that begins one. */
  const meet = (term: string, isLast: boolean, more: Pick<SearchOptions, 'fields' | 'fuzzy'>): Meetings => {
    const key = `${term} ${isLast} ${more.fields ?? ''} ${more.fuzzy ?? ''}`
    const before = known.get(key)
    if (before !== undefined) return before
    const options = { ...searchOptions, ...more, prefix: isLast, boostDocument: (id: number) => kindWeights[toHit(id).kind] }
    const met = addCarriers(miniSearch.search(term, options), carriers)
    if (known.size === most) known.clear()
    known.set(key, met)
    return met
  }
  const toHit = (id: number): Hit => hits[id] as Hit

  /** A typing error is looked for where a word is nowhere, or where the words are nowhere together. */
  const meetAll = (terms: readonly string[]): Meetings => {
    const strict = terms.map((term, at) => {
      const met = meet(term, at === terms.length - 1, toFirst(term))
      return met.size > 0 ? met : meet(term, at === terms.length - 1, toFuzzy(term))
    })
    const together = intersect(strict)
    if (together.size > 0 || terms.length === 1) return together
    return intersect(terms.map((term, at) => meet(term, at === terms.length - 1, toFuzzy(term))))
  }

  const find = (query: string): readonly Found[] => {
    const terms = toTerms(query)
    if (terms.length === 0) return query.trim() === '' ? everything : []
    const found = [...meetAll(terms)].map(([id, { score, terms: met, carried }]) => {
      const hit = toHit(id)
      const [payload, carriedTerms] = findTelling(carried)
      return { hit, score, terms: met, carries: payload === null ? null : toHit(payload), carriedTerms, ...rank(hit, terms, query) }
    })
    return found.sort((one, other) => one.rank - other.rank || one.length - other.length || other.score - one.score)
  }
  return Object.assign(find, { hits })
}

const searchOptions: SearchOptions = {
  tokenize: (text) => [text],
  boost: { title: 4, tags: 2 },
  weights: { prefix: 0.7, fuzzy: 0.2 },
}

/** A single letter begins a word of almost every text: it is looked for where things are named first. */
function toFirst(term: string): Pick<SearchOptions, 'fields'> {
  return term.length === 1 ? { fields: ['title'] } : {}
}

function toFuzzy(term: string): Pick<SearchOptions, 'fuzzy'> {
  return term.length > 3 ? { fuzzy: 0.2 } : {}
}

/** The numbers of the hits that carry a payload, by the number of the payload. */
function toCarriers(hits: readonly Hit[]): ReadonlyMap<number, readonly number[]> {
  const payloads = new Map(hits.flatMap(({ kind, title }, id) => (kind === 'payload' ? [[title, id] as const] : [])))
  const carriers = new Map([...payloads.values()].map((id) => [id, [] as number[]]))
  for (const [id, hit] of hits.entries()) {
    for (const title of hit.payloads) carriers.get(payloads.get(title) ?? -1)?.push(id)
  }
  return carriers
}

/** A payload that is met by its name or a key is met in every event type that carries it. */
function addCarriers(results: readonly SearchResult[], carriers: ReadonlyMap<number, readonly number[]>): Meetings {
  const met = new Map<number, Meeting>()
  for (const { id, score, terms } of results) met.set(id as number, { score, terms, carried: nothing })
  for (const { id, score, terms, match } of results) {
    const by = carriers.get(id as number)
    if (by === undefined || !Object.values(match).some((fields) => fields.includes('title') || fields.includes('keys'))) continue
    for (const carrier of by) {
      const known = met.get(carrier)
      if (known !== undefined && known.carried === nothing) continue
      const carried = new Map(known?.carried).set(id as number, terms)
      met.set(carrier, { score: Math.max(known?.score ?? 0, score * carriedWeight), terms: [], carried })
    }
  }
  return met
}

function intersect([first = new Map(), ...rest]: readonly Meetings[]): Meetings {
  if (rest.length === 0) return first
  const met = new Map<number, Meeting>()
  for (const [id, meeting] of first) {
    const others = rest.map((meetings) => meetings.get(id))
    if (!others.every((other) => other !== undefined)) continue
    const all = [meeting, ...others]
    met.set(id, {
      score: all.reduce((sum, { score }) => sum + score, 0),
      terms: all.flatMap(({ terms }) => terms),
      carried: join(all.map(({ carried }) => carried)),
    })
  }
  return met
}

function join(all: readonly Meeting['carried'][]): Meeting['carried'] {
  if (all.length === 1) return all[0] ?? nothing
  const joined = new Map<number, readonly string[]>()
  for (const carried of all) for (const [payload, terms] of carried) joined.set(payload, [...(joined.get(payload) ?? []), ...terms])
  return joined
}

/** The payload in which most terms are met. */
function findTelling(carried: Meeting['carried']): readonly [payload: number | null, terms: readonly string[]] {
  let telling: readonly [number | null, readonly string[]] = [null, []]
  for (const [payload, terms] of carried) if (terms.length > telling[1].length) telling = [payload, terms]
  return telling
}

/**
 * What is called exactly as the query comes first, then what starts with it, then what has each of its words as a whole segment, the
 * shortest of those first; then the rest by score.
 */
function rank({ kind, title }: Hit, terms: readonly string[], query: string): { readonly rank: number; readonly length: number } {
  const wanted = query.trim().toLowerCase()
  const name = title.toLowerCase()
  if (name === wanted || name === `okta-${wanted}`) return { rank: 0, length: 0 }
  if (name.startsWith(`${wanted}.`)) return { rank: 1, length: 0 }
  const segments = name.split('.')
  const isWhole = kind === 'event type' && terms.every((term) => segments.includes(term))
  return isWhole ? { rank: 2, length: segments.length } : { rank: 3, length: 0 }
}
