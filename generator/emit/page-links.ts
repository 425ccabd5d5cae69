import type { Catalog, EventType, Payload } from '../model.ts'
import { toFileName } from './escape.ts'

/** The addresses of the pages, below `/reference/`. */
export const pages = {
  overview: 'index',
  logEvent: 'log-event',
  diagnostics: 'diagnostics',
  removed: 'removed',
  whatsNew: 'whats-new',
  eventType: (id: string) => `event-types/${toFileName(id)}`,
  namespace: (id: string) => `namespaces/${toFileName(id)}`,
  payload: (id: string) => `payloads/${toFileName(id)}`,
} as const

/** A text and where it leads; null where it leads nowhere. */
export interface Link {
  readonly text: string
  readonly href: string | null
}

/** The destination of a link from one page to another, as a relative path. */
export function toHref(from: string, to: string, anchor = ''): string {
  const up = '../'.repeat(from.split('/').length - 1)
  return `${up === '' ? './' : up}${to}.md${anchor === '' ? '' : `#${anchor}`}`
}

/** The anchor of a release on the page of what is new. */
export function toReleaseAnchor(release: string): string {
  return `release-${toFileName(release)}`
}

/** A link from a page to what a release brought. */
export function toReleaseLink(release: string, page: string): Link {
  return { text: release, href: toHref(page, pages.whatsNew, toReleaseAnchor(release)) }
}

/** What pages need to know of the catalog as a whole, looked up by id. */
export interface PageIndex {
  readonly catalog: Catalog
  readonly eventTypes: ReadonlyMap<string, EventType>
  readonly payloads: ReadonlyMap<string, Payload>
  readonly enumerations: ReadonlySet<string>
  /** Ids of the event types whose description names the key. */
  readonly mentionedBy: ReadonlyMap<string, readonly string[]>
  /** Ids of the event types that carry the payload. */
  readonly carriedBy: ReadonlyMap<string, readonly string[]>
}

export function createPageIndex(catalog: Catalog): PageIndex {
  return {
    catalog,
    eventTypes: new Map(catalog.eventTypes.map((eventType) => [eventType.id, eventType])),
    payloads: new Map(catalog.payloads.map((payload) => [payload.id, payload])),
    enumerations: new Set(catalog.enumerations.map(({ id }) => id)),
    mentionedBy: toReverse(catalog, ({ mentions }) => mentions),
    carriedBy: toReverse(catalog, toPayloadIds),
  }
}

/** The ids of the payloads that log events of a type carry. */
export function toPayloadIds({ debugData, targets, changeDetails }: EventType): readonly string[] {
  return [...(debugData === null ? [] : [debugData]), ...targets, ...changeDetails]
}

function toReverse(catalog: Catalog, toKeys: (eventType: EventType) => readonly string[]): Map<string, string[]> {
  const reverse = new Map<string, string[]>()
  for (const eventType of catalog.eventTypes) {
    for (const key of new Set(toKeys(eventType))) reverse.set(key, [...(reverse.get(key) ?? []), eventType.id])
  }
  return reverse
}

/** The event type that a list of the catalog names. */
export function findEventType(id: string, { eventTypes }: PageIndex): EventType {
  const eventType = eventTypes.get(id)
  if (eventType === undefined) throw new Error(`A list names an event type that the catalog lacks: ${id}`)
  return eventType
}
