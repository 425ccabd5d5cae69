import fc from 'fast-check'
import { VFile } from 'vfile'
import type { ParseCache } from '../../generator/parse/parse-documents.ts'
import { printCell, printText } from '../../generator/print/print-text.ts'
import { anyText, edit, edits, tokens } from './edits.ts'

/** Paths of the envelope that is used here, and what pages say of them. */
const fields: Readonly<Record<string, string>> = {
  'actor.id': 'Unique ID of the actor performing the event.',
  'actor.alternateId': 'Username or email of the actor.',
  'target[].id': 'ID of each target object (user, group, application, ...).',
  'outcome.result': 'Result: SUCCESS, FAILURE, SKIPPED, ALLOW, DENY, CHALLENGE, UNKNOWN.',
  'client.userAgent.rawUserAgent': 'Raw user agent string.',
  'client.ipAddress': 'IP address of the client.',
}

const member = (path: string, type: string) => `| ${path} | ${type} | optional | Known. |\n`

/** An envelope with few fields: the fewer there are, the more cases a second. */
const envelopeText = `# Log event

## LogEvent

A record.

| Path | Type | Presence | Description |
| --- | --- | --- | --- |
${member('eventType', 'string')}${member('actor', 'LogEventActor')}${member('actor.id', 'string')}${member('actor.alternateId', 'string')}${member('target', 'LogEventTarget[]')}${member('target[].id', 'string')}${member('outcome', 'LogEventOutcome')}${member('outcome.result', 'string')}${member('client', 'LogEventClient')}${member('client.userAgent', 'LogEventUserAgent')}${member('client.userAgent.rawUserAgent', 'string')}${member('client.ipAddress', 'string')}`

export const createEnvelope = (): VFile => new VFile({ path: 'log-event.md', value: envelopeText })

/** A cache that keeps what comes first, which is the envelope. */
export function createEnvelopeCache(): ParseCache {
  const kept = new Map<string, string>()
  return { get: (key) => kept.get(key), set: (key, value) => void (kept.size === 0 && kept.set(key, value)) }
}

const words = fc.constantFrom(
  'A',
  'zone',
  'was',
  'made',
  'by',
  'an',
  'admin.',
  'See',
  'user.mfa.*,',
  'send_*',
  '`code`',
  '"x"',
  "it's",
  'a|b',
  'C:\\d',
  '*/',
  '1.',
)

/** A description on one line. */
const descriptions = fc.array(words, { minLength: 1, maxLength: 6 }).map((parts) => parts.join(' '))
const ids = fc.uniqueArray(
  fc.constantFrom('zone.create', 'zone.delete', 'zone.create.all', 'zone.rule_x.a-b', 'zone.Update', 'zone.make_blacklist'),
  {
    minLength: 1,
    maxLength: 3,
  },
)

interface Section {
  readonly id: string
  readonly description: string
  readonly fields: readonly string[]
  readonly facts: string
}

const sections: fc.Arbitrary<readonly Section[]> = ids.chain((chosen) =>
  fc.tuple(
    ...chosen.map((id) =>
      fc.record({
        id: fc.constant(id),
        description: descriptions,
        fields: fc.subarray(Object.keys(fields)),
        facts: fc.constantFrom(
          '',
          '- Since: 2018.05.0\n',
          '- Since: 2016.48\n- Tags: event-hook-eligible, oie-only\n',
          '- Deprecated: 2024.05.0\n',
        ),
      }),
    ),
  ),
)

const link = (id: string) => `https://developer.okta.com/docs/reference/api/event-types/#${id.replaceAll('.', '-')}`
const toCount = (count: number) => `${count} operation${count === 1 ? '' : 's'}, identified by`

function toCanonical(list: readonly Section[]): string {
  const rows = list.map(({ id, description }) => `| ${id} | ${printCell(description)} |`)
  const texts = list.map((section) => {
    const table = section.fields.map((name) => `| ${name} | string | ${printCell(fields[name] ?? '')} |`)
    const listed = table.length === 0 ? '' : `\n### Fields\n\n| Name | Type | Description |\n| --- | --- | --- |\n${table.join('\n')}\n`
    const facts = `- Namespace: Okta-zone\n${section.facts}`
    return `## ${section.id}\n\n${facts}\n### Description\n\n${printText(section.description)}\n${listed}\n### References\n\n- [Catalog](${link(section.id)})\n`
  })
  return `# Okta-zone\n\n${toCount(list.length)} \`eventType\` in the audit log.\n\n| eventType | Description |\n| --- | --- |\n${rows.join('\n')}\n\n${texts.join('\n')}`
}

/** What a converter makes of a page: it escapes nothing but the bars of cells. */
function toExtracted(list: readonly Section[]): string {
  const rows = list.map(({ id, description }) => `| ${id} | ${description.replaceAll('|', '\\|')} |`)
  const texts = list.map(({ id, description, fields: names }) => {
    const table = names.map((name) => `${name} | ${fields[name]} |`)
    const listed = table.length === 0 ? '' : `Fields #\n| Name | Description |\n|---|---|\n${table.join('\n')}\n`
    return `${id}\n#Description\n${description}\n${listed}References #\n- Okta Event Types Catalog: ${id} ${link(id)}\n`
  })
  return `Okta-zone\n${toCount(list.length)} eventType in the audit log.\n| eventType | Description |\n|---|---|\n${rows.join('\n')}\n${texts.join('')}`
}

function toPageText(list: readonly Section[]): string {
  const rows = list.map(({ id, description }) => `${id}${description}`)
  const texts = list.map(({ id, description, fields: names }) => {
    const listed = names.length === 0 ? '' : `Fields #\n\nNameDescription\n${names.map((name) => `${name}${fields[name]}`).join('\n')}\n\n`
    return `${id}\n\n#\nNamespace\nOkta-zone\n\nDescription\n\n${description}\n\n${listed}References #\n`
  })
  return `Okta-zone\n\n${toCount(list.length)} eventType in the audit log.\n\neventTypeDescription\n${rows.join('\n')}\n\n${texts.join('\n')}`
}

const changed = (texts: fc.Arbitrary<string>, most: number) =>
  fc.tuple(texts, fc.array(edits, { maxLength: most })).map(([text, list]) => list.reduce(edit, text))

export const canonicalTexts = sections.map(toCanonical)
export const extractedTexts = sections.map(toExtracted)
export const pageTexts = sections.map(toPageText)

/** Any text at all, mostly of what means something. */
const arbitraryTexts = fc
  .array(fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...tokens) }, { weight: 2, arbitrary: words }, anyText(8)), {
    maxLength: 40,
  })
  .map((parts) => parts.join(''))

const payloadsText = `# Debug data payloads

## CommonDebugData

- Kind: debug data

| Name | Type | Format | Flags | Values |
| --- | --- | --- | --- | --- |
| requestId | String | id |  |  |
| result | Enum | enum | personal, customer | ONE, TWO |

## ZoneDebugData

- Kind: debug data
- Extends: CommonDebugData

| Name | Type | Format | Flags | Values |
| --- | --- | --- | --- | --- |
| zoneData | String | json | sensitive |  |
`

const removedText = `# Removed event types

| eventType | Last seen | Removed by | Successor |
| --- | --- | --- | --- |
| zone.old | 2026-02-05 | 2026-05-07 | zone.create |
| zone.older | 2026-02-05 | 2026-05-07 |  |

## zone.older

- Namespace: Okta-zone

### Description

An older zone.
`

/** The documents that are not about a namespace, whole or damaged. */
const otherTexts = changed(fc.constantFrom(envelopeText, payloadsText, removedText), 4)

/** What may come as a document: all forms, whole or damaged, and what is none. */
export const documentTexts = fc.oneof(
  { weight: 2, arbitrary: changed(canonicalTexts, 4) },
  { weight: 2, arbitrary: changed(extractedTexts, 4) },
  { weight: 2, arbitrary: changed(pageTexts, 4) },
  { weight: 1, arbitrary: otherTexts },
  { weight: 1, arbitrary: arbitraryTexts },
)

/** What mostly is a sound document: all forms, with small changes. */
export const soundTexts = fc.oneof(
  changed(canonicalTexts, 1),
  changed(extractedTexts, 1),
  changed(pageTexts, 1),
  canonicalTexts,
  extractedTexts,
  pageTexts,
)
