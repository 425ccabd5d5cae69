import type { Catalog, EventType, Payload, Removal } from '../model.ts'
import { type PageIndex, pages, toPayloadIds } from './page-links.ts'
import { payloadPlaces } from './page-payload.ts'

/** What the site's search can find, and the explorer narrow. */
export type SearchRecord = EventTypeRecord | PayloadRecord | RemovedRecord | PageRecord

interface Found {
  /** What it is called: an id, a namespace, a title. */
  readonly title: string
  readonly text: string
  /** The address of its page below `/reference/`. */
  readonly page: string
}

export interface EventTypeRecord extends Found {
  readonly kind: 'event type'
  readonly namespace: string
  readonly since: string | null
  readonly tags: readonly string[]
  /** The titles of the payloads that it carries, and of those that these extend. */
  readonly payloads: readonly string[]
  readonly changeDetails: boolean
  readonly deprecated: boolean
}

export interface PayloadRecord extends Found {
  readonly kind: 'payload'
  /** Its own keys, without those of the payloads that it extends. */
  readonly keys: readonly string[]
}

export interface RemovedRecord extends Found {
  readonly kind: 'removed'
  /** Null where its namespace is gone as well. */
  readonly namespace: string | null
}

export interface PageRecord extends Found {
  readonly kind: 'namespace' | 'reference'
}

/** `pages/search.json`: a line for each record, in the order of the catalog. Plain text: whoever shows it escapes it. */
export function printSearchRecords(index: PageIndex): string {
  return `{"records": [\n${toSearchRecords(index)
    .map((record) => JSON.stringify(record))
    .join(',\n')}\n]}\n`
}

function toSearchRecords({ catalog, payloads: byId }: PageIndex): readonly SearchRecord[] {
  const { namespaces, eventTypes, payloads, removed } = catalog
  return [
    ...namespaces.map(({ id, eventTypes: { length } }): PageRecord => {
      return { kind: 'namespace', title: id, text: `${length} event type${length === 1 ? '' : 's'}`, page: pages.namespace(id) }
    }),
    ...eventTypes.map((eventType) => toEventTypeRecord(eventType, byId)),
    ...payloads.map(toPayloadRecord),
    ...removed.map((removal) => toRemovedRecord(removal, catalog)),
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

function toEventTypeRecord(eventType: EventType, byId: ReadonlyMap<string, Payload>): EventTypeRecord {
  const { id, namespace, description, since, tags, changeDetails, deprecated } = eventType
  return {
    kind: 'event type',
    title: id,
    text: description ?? '',
    page: pages.eventType(id),
    namespace,
    since,
    tags,
    payloads: [...listWithParents(toPayloadIds(eventType), byId)],
    changeDetails: changeDetails.length > 0,
    deprecated: deprecated !== null,
  }
}

/** Payloads, each before those that it extends. */
function listWithParents(ids: readonly string[], byId: ReadonlyMap<string, Payload>): ReadonlySet<string> {
  const listed = new Set(ids)
  for (const id of listed) for (const parent of byId.get(id)?.extends ?? []) listed.add(parent)
  return listed
}

function toPayloadRecord({ id, kind, fields }: Payload): PayloadRecord {
  const text = `Payload of ${payloadPlaces[kind].path}`
  return { kind: 'payload', title: id, text, page: pages.payload(id), keys: fields.map(({ name }) => name) }
}

function toRemovedRecord({ id, removedBy, successor }: Removal, { namespaces }: Catalog): RemovedRecord {
  const namespace = `Okta-${id.split('.')[0]}`
  return {
    kind: 'removed',
    title: id,
    text: `Removed by ${removedBy}${successor === null ? '' : `, see ${successor}`}`,
    page: pages.eventType(id),
    namespace: namespaces.some((known) => known.id === namespace) ? namespace : null,
  }
}
