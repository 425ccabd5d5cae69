import type { Origin } from '../model.ts'
import type { PublishedPayload, PublishedPayloadField } from '../publication.ts'
import { ShapeError, toBoolean, toList, toRecord, toText } from '../read-json.ts'
import type { Report } from '../report.ts'
import type { PublishedEntries, PublishedEntry } from './published-entries.ts'

/** Read Okta's `event-types.json`: the public event types of its newest version, and the payloads they name. */
export function parsePublishedJson(text: string, path: string, report: Report): PublishedEntries | null {
  const origin: Origin = { path, line: 1, column: 1, endLine: 1, endColumn: 1 }
  try {
    const whole = toRecord(JSON.parse(text), '$')
    const version = toRecord(toList(whole.versions, 'versions')[0], 'versions[0]')
    const eventTypes = toList(version.eventTypes, 'versions[0].eventTypes').map((value, index) =>
      toRecord(value, `versions[0].eventTypes[${index}]`),
    )
    const schemas = toRecord(version.schemas, 'versions[0].schemas')
    return {
      release: toText(whole.release, 'release'),
      entries: eventTypes.filter(isPublic).map((eventType, index) => toEntry(eventType, `versions[0].eventTypes[${index}]`, origin)),
      payloads: toPayloads(schemas, eventTypes),
    }
  } catch (error) {
    if (error instanceof SyntaxError) report.add('publication/syntax', origin, { problem: error.message })
    else if (error instanceof ShapeError) report.add('publication/shape', origin, { path: error.path, expected: error.expected })
    else throw error
    return null
  }
}

type JsonRecord = Readonly<Record<string, unknown>>

function isPublic({ beta, internal }: JsonRecord): boolean {
  return beta !== true && internal !== true
}

function toEntry(eventType: JsonRecord, path: string, origin: Origin): PublishedEntry {
  const info = toRecord(eventType.info, `${path}.info`)
  const { debugData, targets, changeDetails } = readSchema(eventType)
  return {
    origin,
    eventType: {
      id: toText(eventType.id, `${path}.id`),
      wording: toText(eventType.description ?? '', `${path}.description`).trim(),
      since: toText(info.release ?? '', `${path}.info.release`),
      tags: [...new Set(toNames(eventType.tags, `${path}.tags`))].sort(),
      debugData,
      targets,
      changeDetails,
    },
  }
}

interface Schema {
  readonly debugData: string | null
  readonly actor: string | null
  readonly targets: readonly string[]
  readonly changeDetails: readonly string[]
}

function readSchema(eventType: JsonRecord): Schema {
  const path = `${String(eventType.id)}.schema`
  const schema = toRecord(eventType.schema ?? {}, path)
  const optional = (name: string) => (typeof schema[name] === 'string' ? schema[name] : null)
  return {
    debugData: optional('debugData'),
    actor: optional('actor'),
    targets: [...new Set(toNames(schema.targets, `${path}.targets`))],
    changeDetails: [...new Set(toNames(schema.changeDetails, `${path}.changeDetails`))],
  }
}

function toNames(value: unknown, path: string): string[] {
  return toList(value ?? [], path).map((name, index) => toText(name, `${path}[${index}]`))
}

/** Every payload that is described; what event types use it for, be they public or not, decides its kind. */
function toPayloads(schemas: JsonRecord, eventTypes: readonly JsonRecord[]): PublishedPayload[] {
  const kinds = new Map<string, PublishedPayload['kind']>()
  for (const eventType of eventTypes) {
    const { debugData, actor, targets, changeDetails } = readSchema(eventType)
    const uses = [
      { ids: debugData === null ? [] : [debugData], kind: 'debugData' as const },
      { ids: actor === null ? targets : [actor, ...targets], kind: 'target' as const },
      { ids: changeDetails, kind: 'changeDetails' as const },
    ]
    for (const { ids, kind } of uses) for (const id of ids) if (!kinds.has(id)) kinds.set(id, kind)
  }
  return Object.keys(schemas)
    .sort()
    .map((id) => ({ id, kind: kinds.get(id) ?? guessKind(id), fields: toFields(toRecord(schemas[id], id), id) }))
}

/** The kind of a payload that nothing uses yet, from how Okta names them. */
function guessKind(id: string): PublishedPayload['kind'] {
  if (id.endsWith('DebugData')) return 'debugData'
  return /(?:ChangeDetails?|Entry)/.test(id) ? 'changeDetails' : 'target'
}

function toFields(schema: JsonRecord, id: string): PublishedPayloadField[] {
  const properties = toRecord(schema.properties, `${id}.properties`)
  return Object.entries(properties)
    .map(([name, value]) => toField(name, toRecord(value, `${id}.properties.${name}`), `${id}.properties.${name}`))
    .sort((one, other) => (one.name < other.name ? -1 : 1))
}

function toField(name: string, property: JsonRecord, path: string): PublishedPayloadField {
  const format = toText(property.format ?? '', `${path}.format`)
  return {
    name: toWireName(name),
    type: toText(property.type, `${path}.type`),
    format,
    personal: toBoolean(property.personal, `${path}.personal`),
    sensitive: toBoolean(property.sensitive, `${path}.sensitive`),
    customer: toBoolean(property.customer, `${path}.customer`),
    values: format === 'enum' ? listValues(toNames(property.examples, `${path}.examples`)) : [],
  }
}

/** The key on the wire: `request_uri` is published, `requestUri` arrives. */
function toWireName(name: string): string {
  return name.replace(/_+([A-Za-z0-9])/g, (_, letter: string) => letter.toUpperCase())
}

/** The values of an enumeration, from examples; one of these may list several. */
function listValues(examples: readonly string[]): string[] {
  const values = examples.flatMap((example) => example.split(',')).map((value) => value.trim().replace(/^\[(.*)\]$/, '$1'))
  return [...new Set(values)].filter((value) => value !== '')
}
