import { link } from '../../generator/link/link.ts'
import type { Catalog, EventType, Payload, PayloadField } from '../../generator/model.ts'
import { noCache, parseDocuments } from '../../generator/parse/parse-documents.ts'
import { createReport } from '../../generator/report.ts'
import { readDocument } from '../shared.ts'

/** The project's own envelope. */
function readEnvelope(): Pick<Catalog, 'envelope' | 'structs' | 'enumerations' | 'secrets'> {
  const documents = [readDocument('spec/log-event.md')]
  return link(parseDocuments(documents, createReport(documents), noCache))
}

export function createEventType(id: string, facts: Partial<EventType> = {}): EventType {
  return {
    id,
    namespace: `Okta-${id.split('.')[0]}`,
    description: `What ${id} says.`,
    since: '2018.05.0',
    tags: ['event-hook-eligible'],
    fields: [{ name: 'actor.id', type: { kind: 'scalar', scalar: 'string' }, description: 'Who acted.' }],
    debugData: null,
    targets: [],
    changeDetails: [],
    references: [],
    mentions: [],
    deprecated: null,
    origin: { path: `spec/catalog/okta-${id.split('.')[0]}.md`, line: 1, column: 1, endLine: 1, endColumn: 1 },
    ...facts,
  }
}

export function createPayloadField(name: string, facts: Partial<PayloadField> = {}): PayloadField {
  return { name, type: 'String', format: 'text', personal: false, sensitive: false, customer: false, values: [], ...facts }
}

/** A catalog of these event types, sorted, with the project's own envelope. */
export function createCatalog(eventTypes: readonly EventType[], facts: Partial<Catalog> = {}): Catalog {
  const byNamespace = new Map<string, string[]>()
  const sorted = [...eventTypes].sort((one, other) => (one.id < other.id ? -1 : 1))
  for (const { id, namespace } of sorted) byNamespace.set(namespace, [...(byNamespace.get(namespace) ?? []), id])
  const namespaces = [...byNamespace].map(([id, ids]) => ({ id, eventTypes: ids })).sort((one, other) => (one.id < other.id ? -1 : 1))
  return { only: [], ...readEnvelope(), namespaces, eventTypes: sorted, payloads: [], removed: [], releases: [], ...facts }
}

const payloads: readonly Payload[] = [
  {
    id: 'CommonDebugData',
    kind: 'debugData',
    extends: [],
    fields: [
      createPayloadField('requestId', { format: 'id' }),
      createPayloadField('threatSuspected', { type: 'Boolean', format: 'boolean' }),
    ],
  },
  {
    id: 'DirectoryDebugData',
    kind: 'debugData',
    extends: ['CommonDebugData'],
    fields: [
      createPayloadField('direction', { format: 'enum', values: ['TO_APP', 'TO_OKTA'] }),
      createPayloadField('mappingId', { format: 'okta:mappingId', personal: true, customer: true }),
      createPayloadField('odd-key'),
    ],
  },
  { id: 'PolicyChangeDetailsEntry', kind: 'changeDetails', extends: [], fields: [createPayloadField('name', { customer: true })] },
  { id: 'ResourceDetails', kind: 'target', extends: [], fields: [createPayloadField('policyType', { sensitive: true })] },
  { id: 'UserDetails', kind: 'target', extends: [], fields: [createPayloadField('login', { format: 'email' })] },
]

/** A small catalog with everything that a catalog can have. */
export const richCatalog: Catalog = createCatalog(
  [
    createEventType('directory.mapping.update', {
      debugData: 'DirectoryDebugData',
      targets: ['ResourceDetails'],
      changeDetails: ['PolicyChangeDetailsEntry'],
      mentions: ['user.session.start'],
      references: [{ text: 'Catalog', url: 'https://developer.okta.com/docs/reference/api/event-types/#directory-mapping-update' }],
    }),
    createEventType('directory.mapping.delete', { deprecated: { since: '2024.05.0', successor: 'directory.mapping.update' } }),
    createEventType('user.account.lock', { debugData: 'CommonDebugData', targets: ['ResourceDetails', 'UserDetails'] }),
    createEventType('user.account.lock.limit', { description: null, since: null, tags: [] }),
    createEventType('user.createEnrollment.IOS'),
    createEventType('user.import-agent.failure'),
    createEventType('user.session.end', { deprecated: { since: null, successor: null } }),
    createEventType('user.session.start', { debugData: 'CommonDebugData' }),
  ],
  {
    payloads,
    removed: [
      { id: 'app.gone', lastSeen: '2026-02-05', removedBy: '2026-05-07', successor: null },
      { id: 'user.session.begin', lastSeen: '2026-02-05', removedBy: '2026-05-07', successor: 'user.session.start' },
    ],
  },
)
