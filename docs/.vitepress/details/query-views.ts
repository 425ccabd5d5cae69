import { type DestinationId, destinations, toQueries } from '../../../generator/query/queries.ts'
import type { SiteEventType } from './read-catalog.ts'

export interface QueryView {
  readonly title: string
  readonly kind: string
  readonly syntax: string
  readonly texts: readonly string[]
  /** One of them is open from the start. */
  readonly isOpen: boolean
}

/** The queries of a page, in the order of the table; a destination that cannot be asked is left out. */
export function toQueryViews(pattern: string, eventTypes: readonly SiteEventType[]): readonly QueryView[] {
  const views = (Object.keys(destinations) as DestinationId[]).map((id) => {
    const { title, text, syntax } = destinations[id]
    return { title, kind: text, syntax, texts: toQueries(id, [pattern], eventTypes) }
  })
  return views.filter(({ texts }) => texts.length > 0).map((view, at) => ({ ...view, isOpen: at === 0 }))
}
