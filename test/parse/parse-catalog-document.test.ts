import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { createParser } from '../../generator/parse/markdown.ts'
import { printCatalogDocument } from '../../generator/print/print-catalog-document.ts'
import { listShared } from '../shared.ts'
import { listPlaces, parseDraft, paths, withoutOrigins } from './parse-draft.ts'

/** The rows that the pages repeat for each event type, as their piped form shows them. */
const rows = [
  ['actor.id', 'Unique ID of the actor performing the event.'],
  ['actor.type', 'Type of actor: User, Client, System, PublicClientApp, etc.'],
  ['actor.alternateId', 'Username or email of the actor.'],
  ['actor.displayName', 'Display name of the actor.'],
  ['target[].id', 'ID of each target object (user, group, application, ...).'],
  ['target[].type', 'Type of each target object.'],
  ['target[].alternateId', 'Username or email of each target object.'],
  ['outcome.result', 'Result: SUCCESS, FAILURE, SKIPPED, ALLOW, DENY, CHALLENGE, UNKNOWN.'],
  ['outcome.reason', 'Human-readable reason for the outcome.'],
  ['client.ipAddress', 'IP address of the client.'],
  ['client.userAgent.rawUserAgent', 'Raw user agent string.'],
  ['client.geographicalContext.country', 'Country of origin for the request.'],
  ['securityContext.isProxy', 'Whether the request came through a proxy or anonymizer.'],
  ['authenticationContext.externalSessionId', 'Session ID correlating events in one user session.'],
  ['transaction.id', 'Transaction ID correlating multiple log entries for one action.'],
]

const seeds = ['test/fixtures/seeds/okta-directory.txt', 'test/fixtures/seeds/okta-integration.txt']
const pages = [...seeds, ...listShared('data/pages')]
const read = (path: string) => readFileSync(path, 'utf8')

/** Ids and descriptions as a reader of the page finds them: the line after each `Description` that an id stands before. */
function findSections(text: string): [string, string][] {
  return [...text.matchAll(/^(\S+)\n+(?:#\nNamespace\n\S+\n+)?#?Description\n+(.+)$/gm)].map(([, id = '', description = '']) => [
    id,
    description,
  ])
}

describe('a page in either form', () => {
  test.each(pages)('gives every id, description and field row of %s as the page has them', (path) => {
    const { draft, problems } = parseDraft(read(path))
    const sections = findSections(read(path))
    expect(sections.length).toBe(draft.count?.value)
    expect(draft.eventTypes.map(({ id, description }) => [id.value, description?.value])).toEqual(sections)
    expect(draft.index?.map(({ id, description }) => [id.value, description.value])).toEqual(sections)
    for (const { fields } of draft.eventTypes) expect(fields.map(({ name, description }) => [name.value, description.value])).toEqual(rows)
    expect(problems).toEqual([])
  })

  test.each(pages)('names the place of each text of %s', (path) => {
    const lines = read(path).split('\n')
    for (const { value, line, column, endColumn } of listPlaces(parseDraft(read(path)).draft)) {
      expect(lines[line - 1]?.slice(column - 1, endColumn - 1)).toBe(value)
    }
  })

  test.each(pages)('keeps everything of %s in canonical form, which is a fixed point', (path) => {
    const { draft } = parseDraft(read(path))
    const canonical = printCatalogDocument(draft, paths)
    const again = parseDraft(canonical)
    expect(again.problems).toEqual([])
    expect(again.draft.form).toBe('canonical')
    expect(printCatalogDocument(again.draft, paths)).toBe(canonical)
    const known = ({ draft: { eventTypes } }: typeof again) =>
      eventTypes.map(({ id, description, fields, references }) => ({
        id: id.value,
        description: description?.value,
        fields: fields.map(({ name, description: text }) => [name.value, text.value]),
        references: references.map(({ text, url }) => [text, url]),
      }))
    expect(known(again)).toEqual(known({ draft, problems: [] }))
  })

  test.each(pages)('reads %s the same with CRLF, a byte order mark, trailing and non-breaking blanks', (path) => {
    const text = read(path)
    const harmless = `\uFEFF${text.replace(/ /g, (blank, at: number) => (at % 7 === 0 ? '\u00A0' : blank)).replace(/\n/g, ' \t\r\n')}`
    expect(withoutOrigins(parseDraft(harmless).draft)).toEqual(withoutOrigins(parseDraft(text).draft))
  })
})

test('references of extracted Markdown keep their words and their addresses', () => {
  const page = pages.find((path) => path.endsWith('okta-zone.md'))
  const text = page === undefined ? zonePage : read(page)
  expect(parseDraft(text).draft.eventTypes[0]?.references.map(({ text: words, url }) => [words, url])).toEqual([
    ['Okta Event Types Catalog: zone.activate', 'https://developer.okta.com/docs/reference/api/event-types/#zone-activate'],
    ['Okta System Log API Reference', 'https://developer.okta.com/docs/reference/api/system-log/'],
  ])
})

const zonePage = `Okta-zone
1 operations, identified by eventType in the audit log.
| eventType | Description |
|---|---|
| zone.activate | Network zone activate. |
zone.activate
#Description
Network zone activate.
Fields #
| Name | Description |
|---|---|
actor.id | Unique ID of the actor performing the event. |
References #
- Okta Event Types Catalog: zone.activate https://developer.okta.com/docs/reference/api/event-types/#zone-activate
- Okta System Log API Reference https://developer.okta.com/docs/reference/api/system-log/
`

test('parses each distinct text of a document once', () => {
  const asked: string[] = []
  const parsed = new Set<string>()
  const parseText = createParser((text) => {
    expect(parsed.has(text)).toBe(false)
    parsed.add(text)
  })
  parseDraft(read(seeds[0] ?? ''), (text, reading) => {
    asked.push(text)
    return parseText(text, reading)
  })
  const tables = asked.filter((text) => text.includes('actor.idUnique'))
  expect(tables.length).toBe(10)
  expect(new Set(tables).size).toBe(1)
  expect(parsed.size).toBe(new Set(asked).size)
})

test('takes the text of a page as it stands, whatever it looks like in Markdown', () => {
  const description = '1. *All* of `user.mfa.*`, [see](x), &amp; <b> and __init__ \\* \u{1F600}'
  const text = `Okta-zone\n\neventTypeDescription\nzone.create${description}\n\nzone.create\n\n#\nNamespace\nOkta-zone\n\nDescription\n\n${description}\n\nFields #\n\nNameDescription\n\nReferences #\n`
  expect(parseDraft(text).draft.eventTypes[0]?.description?.value).toBe(description)
  expect(parseDraft(text).draft.index?.[0]?.description.value).toBe(description)
})

test('reads every fact of a canonical section', () => {
  const text = `# Okta-zone

1 operation, identified by \`eventType\` in the audit log.

| eventType | Description |
| --- | --- |
| zone.create | A zone \\| group. |

## zone.create

- Namespace: Okta-zone
- Since: 2018.05.0
- Tags: event-hook-eligible, oie-only
- Debug data: ZoneDebugData
- Targets: ZoneDetails, ResourceDetails
- Change details: ZoneChange
- Deprecated: 2024.05.0
- Successor: zone.make

### Description

A zone | group.

### References

- [Okta: zone](https://developer.okta.com/#zone)
`
  const { draft, problems } = parseDraft(text)
  expect(problems).toEqual([])
  expect(withoutOrigins(draft)).toMatchObject({
    count: { value: 1 },
    index: [{ id: { value: 'zone.create' }, description: { value: 'A zone | group.' } }],
    eventTypes: [
      {
        since: { value: '2018.05.0' },
        tags: [{ value: 'event-hook-eligible' }, { value: 'oie-only' }],
        debugData: { value: 'ZoneDebugData' },
        targets: [{ value: 'ZoneDetails' }, { value: 'ResourceDetails' }],
        changeDetails: [{ value: 'ZoneChange' }],
        deprecated: { value: '2024.05.0' },
        successor: { value: 'zone.make' },
        description: { value: 'A zone | group.' },
        references: [{ text: 'Okta: zone', url: 'https://developer.okta.com/#zone' }],
      },
    ],
  })
  const lines = text.split('\n')
  const facts = listPlaces(draft).filter(({ line }) => line > 10 && line < 20)
  expect(facts.length).toBe(10)
  for (const { value, line, column, endColumn } of facts) expect(lines[line - 1]?.slice(column - 1, endColumn - 1)).toBe(value)
})
