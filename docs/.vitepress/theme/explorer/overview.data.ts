import { readHits, sources } from '../search/read-hits.ts'
import { type FacetId, facets, listValues, narrow } from './facets.ts'
import { emptyView } from './view.ts'

/** Values with their counts over everything, the most frequent first. */
export type Options = Readonly<Record<FacetId, readonly (readonly [value: string, count: number])[]>>

interface NamespaceCard {
  readonly title: string
  readonly count: number
  readonly url: string
}

export interface Overview {
  readonly options: Options
  readonly namespaces: readonly NamespaceCard[]
  readonly eventTypes: number
  /** The newest release. */
  readonly newest: string | null
}

declare const data: Overview

export { data }

/** What the explorer shows before anything is looked for; made when the site is built. */
export default {
  watch: sources,
  load(): Overview {
    const hits = readHits()
    const { counts } = narrow(
      hits.map((hit) => ({ hit })),
      emptyView.choice,
      listValues(hits),
    )
    const eventTypes = hits.filter(({ kind }) => kind === 'event type')
    return {
      options: Object.fromEntries(facets.map(({ id }) => [id, sortValues(id, [...counts[id]])])) as unknown as Options,
      namespaces: hits
        .filter(({ kind }) => kind === 'namespace')
        .map(({ title, url }) => ({ title, url, count: eventTypes.filter(({ namespace }) => namespace === title).length })),
      eventTypes: eventTypes.length,
      newest:
        eventTypes
          .flatMap(({ since }) => since ?? [])
          .sort()
          .at(-1) ?? null,
    }
  },
}

/** Values with names in the order of these, years from the newest, everything else from the most frequent. */
function sortValues(id: FacetId, values: [string, number][]): [string, number][] {
  const names = Object.keys(facets.find((facet) => facet.id === id)?.names ?? {})
  if (names.length > 0) return values.sort(([one], [other]) => names.indexOf(one) - names.indexOf(other))
  if (id === 'year') return values.sort(([one], [other]) => (one < other ? 1 : -1))
  return values.sort(([one, count], [other, otherCount]) => otherCount - count || (one < other ? -1 : 1))
}
