import { flags, payloadKinds, presences } from '../model.ts'

const text = { type: 'string' }
const textOrNull = { type: ['string', 'null'] }
const flag = { type: 'boolean' }
const place = { type: 'integer', minimum: 1 }

/** An object of which every key is always there. */
function object(description: string, properties: Readonly<Record<string, object>>) {
  return { description, type: 'object', required: Object.keys(properties), properties }
}

function listOf(items: object) {
  return { type: 'array', items }
}

function refer(name: string) {
  return { $ref: `#/$defs/${name}` }
}

const field = {
  name: { ...text, description: 'The path, such as `target[].alternateId`; below a structure its last segment.' },
  type: { ...text, description: 'The type, such as `string`, `LogEventActor | null` or `LogEventTarget[] | null`.' },
  description: text,
}

/** The JSON Schema of `catalog.json`. Further keys may come; those here stay. */
export const catalogSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'Catalog of Okta System Log event types',
  ...object('Everything that is known, sorted. What is not known is null or an empty list, never missing.', {
    formatVersion: { const: 1 },
    only: { ...listOf(text), description: 'The ids and patterns that its event types were selected by; empty where it has all.' },
    namespaces: listOf(refer('Namespace')),
    eventTypes: listOf(refer('EventType')),
    envelope: { ...listOf(refer('EnvelopeField')), description: 'The log event, path by path.' },
    structs: listOf(refer('Struct')),
    enumerations: listOf(refer('Enumeration')),
    secrets: { ...listOf(text), description: 'Names of keys and of URL parameters whose values give access.' },
    payloads: listOf(refer('Payload')),
    removed: listOf(refer('Removal')),
    releases: listOf(refer('Release')),
  }),
  $defs: {
    Namespace: object('The event types of a namespace.', { id: text, eventTypes: listOf(text) }),
    EventType: object('One documented kind of event.', {
      id: text,
      namespace: { ...text, description: 'The id of its namespace.' },
      description: textOrNull,
      since: { ...textOrNull, description: 'The release that brought it, such as `2018.05.0`.' },
      tags: listOf(text),
      fields: listOf(refer('Field')),
      debugData: { ...textOrNull, description: 'The id of the payload in `debugContext.debugData`.' },
      targets: { ...listOf(text), description: 'Ids of the payloads in `target[].detailEntry`.' },
      changeDetails: { ...listOf(text), description: 'Ids of the payloads in `target[].changeDetails`.' },
      references: listOf(object('A link.', { text, url: text })),
      mentions: { ...listOf(text), description: 'Ids of the other event types that the description names.' },
      deprecated: {
        anyOf: [object('That it should not be relied on any more.', { since: textOrNull, successor: textOrNull }), { type: 'null' }],
      },
      origin: object('Where the document says it.', { path: text, line: place, column: place, endLine: place, endColumn: place }),
    }),
    Field: object('A path of the log event, as an event type documents it.', field),
    EnvelopeField: object('A path of the log event.', { ...field, presence: { enum: presences }, flags: listOf({ enum: flags }) }),
    Struct: object('A named object of the log event or of what carries it.', {
      id: text,
      description: text,
      fields: listOf(refer('EnvelopeField')),
    }),
    Enumeration: object('A named set of strings.', { id: text, description: text, values: listOf(text) }),
    Payload: object('A named shape of debug data, of the details of a target, or of what changed.', {
      id: text,
      kind: { enum: payloadKinds },
      extends: { ...listOf(text), description: 'Ids of the payloads whose fields it has too.' },
      fields: listOf(refer('PayloadField')),
    }),
    PayloadField: object('A key of a payload, in the spelling of the wire.', {
      name: text,
      type: text,
      format: textOrNull,
      personal: flag,
      sensitive: flag,
      customer: flag,
      values: { ...listOf(text), description: 'Known values; others may occur.' },
    }),
    Release: object('What a release of Okta brought, of what is still there; in the order of time.', {
      id: text,
      eventTypes: listOf(text),
    }),
    Removal: object('An event type that was public once.', { id: text, lastSeen: text, removedBy: text, successor: textOrNull }),
  },
}
