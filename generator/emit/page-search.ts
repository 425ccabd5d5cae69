import { type PageIndex, pages } from './page-links.ts'
import { payloadPlaces } from './page-payload.ts'

export const searchKinds = ['event type', 'namespace', 'payload', 'removed', 'reference'] as const

/** One thing that the site's search can find. */
export interface SearchRecord {
  readonly kind: (typeof searchKinds)[number]
  /** What it is called: an id, a namespace, a title. */
  readonly title: string
  readonly text: string
  /** The address of its page below `/reference/`. */
  readonly page: string
}

/** The records of `pages/search.json`, in the order of the catalog. Plain text: whoever shows it escapes it. */
export function toSearchRecords({ catalog }: PageIndex): readonly SearchRecord[] {
  const { namespaces, eventTypes, payloads, removed } = catalog
  return [
    ...namespaces.map(({ id, eventTypes: { length } }): SearchRecord => {
      return { kind: 'namespace', title: id, text: `${length} event type${length === 1 ? '' : 's'}`, page: pages.namespace(id) }
    }),
    ...eventTypes.map(({ id, description }): SearchRecord => {
      return { kind: 'event type', title: id, text: description ?? '', page: pages.eventType(id) }
    }),
    ...payloads.map(({ id, kind }): SearchRecord => {
      return { kind: 'payload', title: id, text: `Payload of ${payloadPlaces[kind].path}`, page: pages.payload(id) }
    }),
    ...removed.map(({ id, removedBy, successor }): SearchRecord => {
      return {
        kind: 'removed',
        title: id,
        text: `Removed by ${removedBy}${successor === null ? '' : `, see ${successor}`}`,
        page: pages.removed,
      }
    }),
    { kind: 'reference', title: 'Log event', text: 'Every field that log events share, with type and presence', page: pages.logEvent },
    {
      kind: 'reference',
      title: 'Diagnostics',
      text: 'Every message of the generator, why it appears and how to fix it',
      page: pages.diagnostics,
    },
    { kind: 'reference', title: 'All namespaces', text: 'The event types of the catalog, namespace by namespace', page: pages.overview },
  ]
}
