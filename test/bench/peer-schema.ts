import type { Catalog, EventType, Payload, PayloadField } from '../../generator/model.ts'

type Schema = Readonly<Record<string, unknown>>
type Refer = (name: string) => Schema

/** What `catalog.json` holds, as far as types are made from it. */
export type PublishedCatalog = Pick<Catalog, 'eventTypes' | 'payloads'>

/** A JSON Schema of the same event types and payloads, as other generators take it. */
export function toPeerSchema(catalog: PublishedCatalog): Schema {
  const refer: Refer = (name) => ({ $ref: `#/definitions/${name}` })
  const definitions = toDefinitions(catalog, refer)
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'LogEvents',
    oneOf: catalog.eventTypes.map(({ id }) => refer(toName(id))),
    definitions,
  }
}

/** The same as an OpenAPI document. */
export function toPeerOpenApi(catalog: PublishedCatalog): Schema {
  const schemas = toDefinitions(catalog, (name) => ({ $ref: `#/components/schemas/${name}` }))
  return { openapi: '3.1.0', info: { title: 'LogEvents', version: '1' }, paths: {}, components: { schemas } }
}

const text = { type: 'string' }
const optionalText = { type: ['string', 'null'] }

const target = { id: text, type: text, alternateId: optionalText, displayName: optionalText }

function toDefinitions({ eventTypes, payloads }: PublishedCatalog, refer: Refer): Schema {
  const known = new Set(payloads.map(({ id }) => id))
  const toPayload = (id: string): readonly Schema[] => (known.has(id) ? [refer(toName(id))] : [])
  return Object.fromEntries([
    ['Actor', toObject({ id: text, type: text, alternateId: optionalText, displayName: optionalText }, ['id', 'type'])],
    ['Client', toObject({ id: optionalText, zone: optionalText, ipAddress: optionalText, device: optionalText })],
    ['Target', toObject({ ...target, detailEntry: { type: 'object' } }, ['id', 'type'])],
    ['DebugContext', toObject({ debugData: { type: 'object' } })],
    ['Outcome', toObject({ result: text, reason: optionalText }, ['result'])],
    ...payloads.map((payload) => [toName(payload.id), toPayloadSchema(payload, toPayload)]),
    ...eventTypes.map((eventType) => [toName(eventType.id), toEventTypeSchema(eventType, refer, toPayload)]),
  ])
}

function toEventTypeSchema(eventType: EventType, refer: Refer, toPayload: (id: string) => readonly Schema[]): Schema {
  const debugData = eventType.debugData === null ? [] : toPayload(eventType.debugData)
  const details = eventType.targets.flatMap(toPayload)
  const changes = eventType.changeDetails.flatMap(toPayload)
  const fields = {
    uuid: text,
    eventType: { const: eventType.id },
    published: { type: 'string', format: 'date-time' },
    actor: refer('Actor'),
    client: refer('Client'),
    outcome: refer('Outcome'),
    target: { type: 'array', items: details.length + changes.length === 0 ? refer('Target') : toTargetSchema(details, changes) },
    debugContext: debugData.length === 0 ? refer('DebugContext') : toObject({ debugData: debugData[0] }),
  }
  return { description: eventType.description ?? '', ...toObject(fields, ['uuid', 'eventType', 'published']) }
}

function toTargetSchema(details: readonly Schema[], changes: readonly Schema[]): Schema {
  const either = (schemas: readonly Schema[]): Schema => (schemas.length === 0 ? { type: 'object' } : { anyOf: schemas })
  const own = { detailEntry: either(details), changeDetails: toObject({ from: either(changes), to: either(changes) }) }
  return toObject({ ...target, ...own }, ['id', 'type'])
}

function toPayloadSchema({ fields, extends: parents }: Payload, toPayload: (id: string) => readonly Schema[]): Schema {
  const own = toObject(Object.fromEntries(fields.map((field) => [field.name, toKeySchema(field)])))
  const inherited = parents.flatMap(toPayload)
  return inherited.length === 0 ? own : { allOf: [...inherited, own] }
}

function toKeySchema({ values, format, type }: PayloadField): Schema {
  const known = format === 'boolean' || type === 'Boolean' ? ['true', 'false'] : values
  return known.length === 0 ? text : { anyOf: [{ type: 'string', enum: known }, text] }
}

function toObject(properties: Schema, required: readonly string[] = []): Schema {
  return { type: 'object', additionalProperties: true, properties, ...(required.length === 0 ? {} : { required }) }
}

/** An id as the name of a type, such as `UserSessionStart`. */
function toName(id: string): string {
  return id.replace(/(?:^|[^A-Za-z0-9]+)(.)/g, (_, letter: string) => letter.toUpperCase())
}
