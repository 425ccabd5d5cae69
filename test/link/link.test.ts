import { VFile } from 'vfile'
import { expect, test } from 'vitest'
import { check } from '../../generator/check/check.ts'
import { link } from '../../generator/link/link.ts'
import type { Catalog } from '../../generator/model.ts'
import { noCache, parseDocuments } from '../../generator/parse/parse-documents.ts'
import { createReport, hasError } from '../../generator/report.ts'
import { selectEventTypes, UnmatchedPatternError } from '../../generator/select-event-types.ts'
import { readDocument } from '../shared.ts'

function linkTexts(texts: Readonly<Record<string, string>>): Catalog {
  const documents = [readDocument('spec/log-event.md'), ...Object.entries(texts).map(([path, value]) => new VFile({ path, value }))]
  const report = createReport(documents)
  const draft = parseDocuments(documents, report, noCache)
  check(draft, report)
  expect(documents.filter(hasError).flatMap(({ messages }) => messages.map(String))).toEqual([])
  return link(draft)
}

function document(namespace: string, sections: Readonly<Record<string, string>>, facts = ''): string {
  const ids = Object.keys(sections)
  const rows = ids.map((id) => `| ${id} | ${sections[id]} |`).join('\n')
  const texts = ids.map((id) => `## ${id}\n\n- Namespace: ${namespace}\n${facts}\n### Description\n\n${sections[id]}\n`)
  return `# ${namespace}\n\n${ids.length} operations\n\n| eventType | Description |\n| --- | --- |\n${rows}\n\n${texts.join('\n')}`
}

const zones = {
  'zone.update': 'A zone changed, see zone.create, zone.create.all and user.session.start.',
  'zone.create': 'A zone came, as zone.create says.',
  'zone.create.all': 'All zones came, see zone.creates.',
}
const users = { 'user.session.start': 'A session started (not zone.update).' }

test('event types and namespaces are sorted by code unit, whatever the order of documents and sections', () => {
  const one = linkTexts({ 'b.md': document('Okta-zone', zones), 'a.md': document('Okta-user', users) })
  expect(one.eventTypes.map(({ id }) => id)).toEqual(['user.session.start', 'zone.create', 'zone.create.all', 'zone.update'])
  expect(one.namespaces).toEqual([
    { id: 'Okta-user', eventTypes: ['user.session.start'] },
    { id: 'Okta-zone', eventTypes: ['zone.create', 'zone.create.all', 'zone.update'] },
  ])
  const other = linkTexts({ 'a.md': document('Okta-user', users), 'b.md': document('Okta-zone', zones) })
  expect(other).toEqual(one)
})

test('mentions are the whole ids of other event types', () => {
  const { eventTypes } = linkTexts({ 'b.md': document('Okta-zone', zones), 'a.md': document('Okta-user', users) })
  expect(Object.fromEntries(eventTypes.map(({ id, mentions }) => [id, mentions]))).toEqual({
    'user.session.start': ['zone.update'],
    'zone.create': [],
    'zone.create.all': [],
    'zone.update': ['user.session.start', 'zone.create', 'zone.create.all'],
  })
})

test('what a document does not say is null or empty, never missing', () => {
  const [eventType] = linkTexts({ 'a.md': document('Okta-user', users) }).eventTypes
  expect(eventType).toEqual({
    id: 'user.session.start',
    namespace: 'Okta-user',
    description: 'A session started (not zone.update).',
    since: null,
    tags: [],
    fields: [],
    debugData: null,
    targets: [],
    changeDetails: [],
    references: [],
    mentions: [],
    deprecated: null,
    origin: { path: 'a.md', line: 9, column: 4, endLine: 9, endColumn: 22 },
  })
})

test('the envelope has every path of the log event, walking each structure that a path names', () => {
  const { envelope, structs } = linkTexts({ 'a.md': document('Okta-user', users) })
  const names = envelope.map(({ name }) => name)
  expect(names).toContain('request.ipChain[].geographicalContext.geolocation.lat')
  expect(names).toContain('client.ipChain[].geographicalContext.country')
  expect(new Set(names).size).toBe(names.length)
  expect(structs.map(({ id }) => id).slice(0, 2)).toEqual(['LogEvent', 'LogEventActor'])
})

test('two documents that say the same of an event type are read as one, each adding what the other is silent on', () => {
  const [eventType] = linkTexts({
    'a.md': document('Okta-user', users, '- Since: 2018.05.0\n'),
    'b.md': document('Okta-user', users, '- Tags: b, a\n'),
  }).eventTypes
  expect(eventType).toMatchObject({ since: '2018.05.0', tags: ['a', 'b'], origin: { path: 'a.md' } })
})

test('a selection keeps what it refers to, and nothing else', () => {
  const payloads = `# Payloads

## BaseDebugData

- Kind: debug data

## SessionDebugData

- Kind: debug data
- Extends: BaseDebugData

## OtherDebugData

- Kind: debug data
`
  const catalog = linkTexts({
    'a.md': document('Okta-user', users, '- Debug data: SessionDebugData\n'),
    'b.md': document('Okta-zone', zones, '- Debug data: OtherDebugData\n'),
    'payloads.md': payloads,
  })
  const selected = selectEventTypes(catalog, ['user.*'])
  expect(selected.eventTypes.map(({ id }) => id)).toEqual(['user.session.start'])
  expect(selected.eventTypes[0]?.mentions).toEqual([])
  expect(selected.namespaces.map(({ id }) => id)).toEqual(['Okta-user'])
  expect(selected.payloads.map(({ id }) => id)).toEqual(['BaseDebugData', 'SessionDebugData'])
  expect(selectEventTypes(catalog, ['zone.create']).eventTypes.map(({ id }) => id)).toEqual(['zone.create'])
  expect(() => selectEventTypes(catalog, ['user.*', 'zones.*'])).toThrow(new UnmatchedPatternError(['zones.*']))
})
