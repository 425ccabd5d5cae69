import type { Hit } from '../search/hit.ts'

/** What narrows the search: each facet says which of its values a hit has. Its id is a parameter of the explorer's address. */
export interface Facet {
  readonly id: FacetId
  readonly label: string
  /** Whether a hit has to have all chosen values; any one is enough otherwise. */
  readonly needsAll: boolean
  readonly of: (hit: Hit) => readonly string[]
  /** How a value is called on the page; itself otherwise. */
  readonly names: Readonly<Record<string, string>>
}

export const facetIds = ['kind', 'is', 'namespace', 'tag', 'year', 'payload'] as const
export type FacetId = (typeof facetIds)[number]

/** Tags that are a property of the event type rather than a topic. */
const properties = { 'event-hook-eligible': 'hook', 'oie-only': 'oie' } as const

const kindNames = {
  'event type': 'Event types',
  removed: 'Removed event types',
  namespace: 'Namespaces',
  payload: 'Payloads',
  guide: 'Guides',
  reference: 'Other pages',
} as const satisfies Record<Hit['kind'], string>

const propertyNames = {
  hook: 'Event Hook eligible',
  oie: 'Identity Engine only',
  changes: 'Has change details',
  gone: 'Deprecated or removed',
}

export const facets: readonly Facet[] = [
  { id: 'kind', label: 'Kind', needsAll: false, of: ({ kind }) => [kind], names: kindNames },
  { id: 'is', label: 'Properties', needsAll: true, of: listProperties, names: propertyNames },
  { id: 'namespace', label: 'Namespace', needsAll: false, of: listNamespaces, names: {} },
  { id: 'tag', label: 'Tag', needsAll: false, of: ({ tags }) => tags.filter((tag) => !Object.hasOwn(properties, tag)), names: {} },
  { id: 'year', label: 'Since', needsAll: false, of: ({ since }) => (since === null ? [] : [since.slice(0, 4)]), names: {} },
  { id: 'payload', label: 'Payload', needsAll: false, of: ({ payloads }) => payloads, names: {} },
]

function listProperties({ kind, tags, changeDetails, deprecated }: Hit): readonly string[] {
  return [
    ...Object.entries(properties).flatMap(([tag, property]) => (tags.includes(tag) ? [property] : [])),
    ...(changeDetails ? ['changes'] : []),
    ...(deprecated || kind === 'removed' ? ['gone'] : []),
  ]
}

function listNamespaces({ kind, title, namespace }: Hit): readonly string[] {
  if (kind === 'namespace') return [title]
  return namespace === null ? [] : [namespace]
}

/** The values that are chosen, facet by facet. */
export type Choice = Readonly<Record<FacetId, readonly string[]>>

/** How many of what was found have a value, facet by facet. */
export type Counts = Readonly<Record<FacetId, ReadonlyMap<string, number>>>

export interface Narrowed<T> {
  readonly found: readonly T[]
  readonly counts: Counts
}

/** The values of each facet, worked out once for each hit. */
export type Values = ReadonlyMap<Hit, readonly (readonly string[])[]>

export function listValues(hits: readonly Hit[]): Values {
  return new Map(hits.map((hit) => [hit, facets.map((facet) => facet.of(hit))]))
}

/**
 * Keep what has the chosen values. A value is counted among what would be left if nothing else were chosen in its facet, so that the
 * count says what choosing it brings; where all chosen values are needed, among what is left.
 */
export function narrow<T extends { readonly hit: Hit }>(given: readonly T[], choice: Choice, values: Values): Narrowed<T> {
  const found: T[] = []
  const counts = facets.map(() => new Map<string, number>())
  for (const one of given) {
    const own = values.get(one.hit) ?? []
    const missed = facets.flatMap((facet, at) => (fits(facet, own[at] ?? [], choice[facet.id]) ? [] : [at]))
    if (missed.length === 0) found.push(one)
    for (const [at, facet] of facets.entries()) {
      const isCounted = missed.length === 0 || (missed.length === 1 && missed[0] === at && !facet.needsAll)
      if (isCounted) for (const value of own[at] ?? []) counts[at]?.set(value, (counts[at].get(value) ?? 0) + 1)
    }
  }
  return { found, counts: Object.fromEntries(facets.map(({ id }, at) => [id, counts[at]])) as unknown as Counts }
}

function fits({ needsAll }: Facet, own: readonly string[], chosen: readonly string[]): boolean {
  if (chosen.length === 0) return true
  return needsAll ? chosen.every((value) => own.includes(value)) : chosen.some((value) => own.includes(value))
}
