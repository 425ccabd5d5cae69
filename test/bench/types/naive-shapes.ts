/** The shapes in which a generator could write the log events of a catalog, each one module that exports `LogEvent` and `LogEventOf`. */

interface PublishedField {
  readonly name: string
  readonly type: string
  readonly presence: string
}

/** As much of `catalog.json` as types are made of. */
export interface PublishedCatalog {
  readonly eventTypes: readonly { readonly id: string; readonly debugData: string | null }[]
  readonly structs: readonly { readonly id: string; readonly fields: readonly PublishedField[] }[]
  readonly enumerations: readonly { readonly id: string; readonly values: readonly string[] }[]
  readonly payloads: readonly {
    readonly id: string
    readonly kind: string
    readonly extends: readonly string[]
    readonly fields: readonly { readonly name: string }[]
  }[]
}

export interface Shape {
  readonly name: string
  readonly print: (catalog: PublishedCatalog) => string
}

const openMap = '{ [key: string]: unknown }'

/** From the one that comes to mind first to the one that costs least. */
export const naiveShapes = [
  { name: 'union of inline interfaces', print: (catalog) => printInline(catalog, () => openMap) },
  { name: 'the same, debug data inline as well', print: (catalog) => printInline(catalog, (id) => printDebugData(id, catalog)) },
  { name: 'interface per id that extends a base', print: printExtending },
  { name: 'union over a mapped type', print: printMapped },
  { name: 'union grouped by debug data', print: printGrouped },
  { name: 'generic over a map, no union', print: printGeneric },
] as const satisfies readonly Shape[]

function printInline(catalog: PublishedCatalog, debugDataOf: (id: string | null) => string): string {
  const members = catalog.eventTypes.map(
    ({ id, debugData }, index) => `export interface E${index} ${printStruct('LogEvent', catalog, quote(id), debugDataOf(debugData))}`,
  )
  return `${members.join('\n')}\n${printUnion(catalog)}${extractOf}`
}

function printExtending(catalog: PublishedCatalog): string {
  const members = catalog.eventTypes.map(
    ({ id, debugData }, index) =>
      `export interface E${index} extends Base { eventType: ${quote(id)}; debugContext: { debugData: ${nameOf(debugData)} } | null }`,
  )
  return `${printParts(catalog)}${members.join('\n')}\n${printUnion(catalog)}${extractOf}`
}

function printMapped(catalog: PublishedCatalog): string {
  return `${printParts(catalog)}${printMap(catalog)}export type LogEvents = { [Id in keyof DebugDataOf]: Base & { eventType: Id; debugContext: { debugData: DebugDataOf[Id] } | null } }
export type LogEvent = LogEvents[keyof LogEvents]
export type LogEventOf<Id extends keyof LogEvents> = LogEvents[Id]
`
}

function printGrouped(catalog: PublishedCatalog): string {
  const groups = new Map<string, string[]>()
  for (const { id, debugData } of catalog.eventTypes) groups.set(nameOf(debugData), [...(groups.get(nameOf(debugData)) ?? []), quote(id)])
  const members = [...groups].map(
    ([name, ids], index) =>
      `interface G${index} extends Base { eventType: ${ids.join(' | ')}; debugContext: { debugData: ${name} } | null }`,
  )
  return `${printParts(catalog)}${members.join('\n')}
export type LogEvent = ${members.map((_, index) => `G${index}`).join(' | ')}
export type LogEventOf<Id extends LogEvent['eventType']> = Extract<LogEvent, { eventType: Id }>
`
}

function printGeneric(catalog: PublishedCatalog): string {
  return `${printParts(catalog)}${printMap(catalog)}export interface LogEventOf<Id extends keyof DebugDataOf> extends Base { eventType: Id; debugContext: { debugData: DebugDataOf[Id] } | null }
export type LogEvent = LogEventOf<keyof DebugDataOf>
`
}

const extractOf = `export type LogEventOf<Id extends LogEvent['eventType']> = Extract<LogEvent, { eventType: Id }>\n`

function printUnion({ eventTypes }: PublishedCatalog): string {
  return `export type LogEvent =\n${eventTypes.map((_, index) => `  | E${index}`).join('\n')}\n`
}

/** What the shapes share that say things once: the envelope without what differs, and an interface for each debugData. */
function printParts(catalog: PublishedCatalog): string {
  const base = printStruct('LogEvent', catalog, 'string', openMap, ['eventType', 'debugContext'])
  const payloads = catalog.payloads
    .filter(({ kind }) => kind === 'debugData')
    .map(({ id }) => `export interface ${id} ${printDebugData(id, catalog)}`)
  return `export interface Base ${base}\n${payloads.join('\n')}\n`
}

function printMap({ eventTypes }: PublishedCatalog): string {
  return `export interface DebugDataOf {\n${eventTypes.map(({ id, debugData }) => `  ${quote(id)}: ${nameOf(debugData)}`).join('\n')}\n}\n`
}

function nameOf(debugData: string | null): string {
  return debugData ?? openMap
}

function printDebugData(id: string | null, catalog: PublishedCatalog): string {
  const keys = [...new Set(listKeys(id, catalog))].map((key) => `${quote(key)}?: string`)
  return `{ ${['[key: string]: unknown', ...keys].join('; ')} }`
}

function listKeys(id: string | null, catalog: PublishedCatalog): readonly string[] {
  const payload = catalog.payloads.find((candidate) => candidate.id === id)
  if (payload === undefined) return []
  return [...payload.extends.flatMap((parent) => listKeys(parent, catalog)), ...payload.fields.map(({ name }) => name)]
}

/** A structure of the envelope as an object type, the structures that it refers to written out in place. */
function printStruct(id: string, catalog: PublishedCatalog, eventType: string, debugData: string, without: readonly string[] = []): string {
  const struct = catalog.structs.find((candidate) => candidate.id === id)
  const fields = (struct?.fields ?? []).filter(({ name }) => !without.includes(name))
  const lines = fields.map(({ name, type, presence }) => {
    const text = name === 'eventType' ? eventType : name === 'debugData' ? debugData : printType(type, catalog, eventType, debugData)
    return `${quote(name)}${presence === 'optional' ? '?' : ''}: ${text}`
  })
  return `{ ${lines.join('; ')} }`
}

const scalars: Readonly<Record<string, string>> = { 'date-time': 'string', integer: 'number', map: openMap }

function printType(expression: string, catalog: PublishedCatalog, eventType: string, debugData: string): string {
  return expression
    .split(' | ')
    .map((text) => {
      const name = text.replace(/\[\]$/, '')
      const list = text === name ? '' : '[]'
      const enumeration = catalog.enumerations.find(({ id }) => id === name)
      if (enumeration !== undefined) return `${enumeration.values.map(quote).join(' | ')}${list}`
      const isStruct = catalog.structs.some(({ id }) => id === name)
      return `${isStruct ? printStruct(name, catalog, eventType, debugData) : (scalars[name] ?? name)}${list}`
    })
    .join(' | ')
}

function quote(text: string): string {
  return JSON.stringify(text)
}
