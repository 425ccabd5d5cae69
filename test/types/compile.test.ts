import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import type { Catalog } from '../../generator/model.ts'
import { createCatalog, createEventType, createPayloadField, richCatalog } from '../emit/catalog.ts'
import { createFolder, emitAll, pickTypeScript, writeFiles } from '../emit/emitted.ts'
import { compile, compilers, resolutions } from './compilers.ts'

const folders: { readonly end: () => void }[] = []
afterAll(() => {
  for (const { end } of folders) end()
})

const emitted = new Map<Catalog, ReadonlyMap<string, string>>()

/** A project with nothing but emitted code, and what uses it. */
function createProject(catalog: Catalog, uses: Readonly<Record<string, string>>): string {
  const folder = createFolder()
  folders.push(folder)
  const files = emitted.get(catalog) ?? pickTypeScript(emitAll(catalog))
  emitted.set(catalog, files)
  writeFiles(join(folder.path, 'okta'), files)
  writeFiles(folder.path, new Map([['package.json', '{ "type": "module" }'], ...Object.entries(uses)]))
  return folder.path
}

const [nodenext] = resolutions
const newest = compilers[2]
const settings = { declaration: true, isolatedDeclarations: true, erasableSyntaxOnly: true }

describe('emitted code compiles in the strictest settings, alone', () => {
  test.concurrent.each(compilers)('under $name', async (compiler) => {
    expect(await compile(createProject(richCatalog, {}), { compiler, resolution: nodenext, settings })).toBe('')
  })

  const catalogs = [
    { name: 'no event types', catalog: createCatalog([]) },
    {
      name: 'one segment and a word of the language as ids',
      catalog: createCatalog(['a', 'class', 'any.b', 'unknown.c', 'removed.d'].map((id) => createEventType(id))),
    },
  ]
  test.concurrent.each(catalogs)('of a catalog with $name', async ({ catalog }) => {
    expect(await compile(createProject(catalog, {}), { compiler: newest, resolution: nodenext, settings })).toBe('')
  })
})

const all = compilers.flatMap((compiler) => resolutions.map((resolution) => ({ compiler, resolution })))

describe('ordinary code compiles with emitted types', () => {
  const probe = readFileSync('test/fixtures/types/log-event.test-d.ts', 'utf8')
  test.concurrent.each(all)('under $compiler.name, module $resolution.module', async ({ compiler, resolution }) => {
    expect(await compile(createProject(richCatalog, { 'probe.ts': probe }), { compiler, resolution })).toBe('')
  })
})

/** As many event types as a third more than today, two in three of which document payloads. */
const largeCatalog = createCatalog(
  Array.from({ length: 1600 }, (_, index) => {
    const id = `area${index % 36}.thing${index % 400}.verb${index}`
    return createEventType(id, index % 3 === 0 ? {} : { debugData: `Data${index % 118}` })
  }),
  {
    payloads: Array.from({ length: 118 }, (_, index) => ({
      id: `Data${index}`,
      kind: 'debugData' as const,
      extends: [],
      fields: [createPayloadField(`key${index}`)],
    })),
  },
)

describe('a large catalog', () => {
  const use = `
import { isEvent, buildLogEvent, type AnyLogEvent, type EventType, type LogEvent, type LogEventOf } from './okta/index.js'
export const choose = (yes: boolean, one: LogEvent, other: LogEvent): LogEvent => (yes ? one : other)
export const find = (events: readonly LogEvent[], one: LogEvent): LogEvent => events.find(({ uuid }) => uuid === '') ?? one
export const join = (one: LogEvent, others: readonly LogEvent[]): LogEvent[] => [one, ...others]
export const joinAny = (one: AnyLogEvent, others: readonly LogEvent[]): AnyLogEvent[] => [one, ...others]
export const copy = (one: LogEvent): LogEvent => ({ ...one, uuid: '' })
export const build = (id: EventType): LogEvent => buildLogEvent(id)
export const read = (event: AnyLogEvent): string | undefined => {
  switch (event.eventType) {
    case 'area1.thing1.verb1':
      return event.debugContext?.debugData.key1
    case 'area0.thing0.verb0':
      return event.eventType
    default:
      return isEvent(event, 'area5.*') || isEvent(event, 'area7.thing7.verb7') ? event.eventType : event.uuid
  }
}
export const readShared = (event: AnyLogEvent): LogEventOf<'area0.thing0.verb0'> | null =>
  isEvent(event, 'area0.thing0.verb0') ? event : null
export const give = (event: LogEventOf<'area1.thing1.verb1'>): LogEvent => event
export const log = (event: LogEvent | null): string => (event === null ? '' : event.uuid)
`
  test.concurrent.each(compilers)('leaves unions that are not too complex for $name', async (compiler) => {
    const folder = createProject(largeCatalog, { 'use.ts': use })
    expect(await compile(folder, { compiler, resolution: nodenext })).toBe('')
  })
})
