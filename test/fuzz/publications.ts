import fc from 'fast-check'
import type { Row } from '../cli/publications.ts'
import { toCsv } from '../cli/publications.ts'
import { edit } from './edits.ts'

const names = fc.constantFrom(
  'zone.create',
  'zone.delete',
  'zone.create.all',
  'user.session.start',
  'user.session.end',
  'app-x.y_z',
  'zone.Update',
)
const wordings = fc.constantFrom('', 'Something happens.', 'A "session", as Okta, Inc. calls it', 'See zone.create | *x*', ' *', '=1+1')
const payloads = fc.constantFrom('UserDetails', 'ZoneDebugData', 'PolicyChangeDetailsEntry', 'X')

/** An event type as both of Okta's publications may have it. */
export interface PublishedRow extends Row {
  readonly debugData: string | null
  readonly targets: readonly string[]
}

const rows: fc.Arbitrary<readonly PublishedRow[]> = fc.uniqueArray(
  fc.record({
    id: names,
    wording: wordings,
    since: fc.constantFrom('2020.01.0', '2016.48', '', '2026.08.1'),
    tags: fc.constantFrom('', 'event-hook-eligible', 'oie-only, user'),
    changeDetails: fc.constantFrom('', 'PolicyChangeDetailsEntry'),
    debugData: fc.option(fc.constantFrom('ZoneDebugData', 'X'), { nil: null }),
    targets: fc.uniqueArray(fc.constantFrom('UserDetails', 'ZoneDetails'), { maxLength: 2 }),
  }),
  { minLength: 1, maxLength: 6, selector: ({ id }) => id },
)

const splitNames = (text = ''): readonly string[] => text.split(', ').filter((name) => name !== '')

/** The same event types as `event-types.json`; payloads that are named need not be described. */
function toJson(list: readonly PublishedRow[], described: readonly string[], release: string): string {
  const property = { type: 'String', sensitive: false, personal: true, customer: false, format: 'text', examples: ['x'] }
  const eventTypes = list.map(({ id, wording, since, tags, changeDetails, debugData, targets }) => ({
    id,
    description: wording,
    info: { release: since },
    beta: false,
    internal: false,
    tags: splitNames(tags),
    schema: { debugData, actor: null, targets, changeDetails: splitNames(changeDetails) },
  }))
  const schemas = Object.fromEntries(
    described.map((name) => [name, { name, properties: { [`key_of_${name.toLowerCase()}`]: property, id: property } }]),
  )
  return JSON.stringify({ release, versions: [{ version: '1', eventTypes, schemas }] }, null, 1)
}

export interface PublicationText {
  readonly path: string
  readonly text: string
  readonly rows: readonly PublishedRow[]
}

/** A publication in one of the two forms, as it comes. */
export const publications: fc.Arbitrary<PublicationText> = fc
  .record({
    list: rows,
    described: fc.uniqueArray(payloads),
    release: fc.constantFrom('2026.08.1', '2024.01.0'),
    isJson: fc.boolean(),
    order: fc.shuffledSubarray([0, 1, 2, 3, 4], { minLength: 5 }),
  })
  .map(({ list, described, release, isJson, order }) => ({
    path: isJson ? 'publication.json' : 'publication.csv',
    text: isJson ? toJson(list, described, release) : toCsv(list, order),
    rows: list,
  }))

/** Changes that mean something in CSV and in JSON. */
export const jsonEdits = fc.record({
  kind: fc.constantFrom('cut-line', 'double-line', 'swap-lines', 'join-lines', 'insert', 'cut', 'replace', 'truncate', 'repeat'),
  at: fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
  token: fc.oneof(
    fc.constantFrom(
      '"',
      ',',
      '\n',
      '""',
      '{',
      '}',
      '[',
      ']',
      ':',
      'null',
      '1',
      'true',
      '..',
      '__proto__',
      'constructor',
      'toString',
      '\u202e',
      '\ufeff',
      'é',
      '|',
      '`',
    ),
    fc.string({ maxLength: 3 }),
  ),
} as const)

/** The same, damaged. */
export const damagedPublications: fc.Arbitrary<PublicationText> = fc
  .tuple(publications, fc.array(jsonEdits, { minLength: 1, maxLength: 3 }))
  .map(([publication, list]) => ({ ...publication, text: list.reduce(edit, publication.text) }))
