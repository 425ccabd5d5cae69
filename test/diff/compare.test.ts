import { describe, expect, test } from 'vitest'
import { compareEditions } from '../../generator/diff/compare.ts'
import type { Change } from '../../generator/diff/difference.ts'
import type { EditionEnvelope, EditionEventType } from '../../generator/diff/edition.ts'
import { createEdition, createEditionEventType, createPayload } from './editions.ts'

const id = 'user.session.start'
const field = (name: string, type = 'string', isShared = false) => ({ name, type, isShared })

/** The changes of one event type, without its id. */
function compareFacts(from: Partial<EditionEventType>, to: Partial<EditionEventType>) {
  const [old, now] = [createEdition([createEditionEventType(id, from)]), createEdition([createEditionEventType(id, to)])]
  return compareEditions(old, now).changed.map(
    ({ facet, field: name, from: before, to: after, rule }) => [facet, ...(name === null ? [] : [name]), before, after, rule] as const,
  )
}

describe('an event type', () => {
  test.each<{ name: string; from: Partial<EditionEventType>; to: Partial<EditionEventType>; want: readonly unknown[] }>([
    { name: 'without a change', from: { description: 'A.', tags: ['a'] }, to: { description: 'A.', tags: ['a'] }, want: [] },
    {
      name: 'with another description',
      from: { description: 'A.' },
      to: { description: 'B.' },
      want: [['description', 'A.', 'B.', 'text-changed']],
    },
    { name: 'described by us and by Okta', from: { description: 'A.' }, to: { wording: 'B.' }, want: [] },
    { name: 'worded anew', from: { wording: null }, to: { wording: 'B.' }, want: [['wording', null, 'B.', 'text-changed']] },
    { name: 'of another release', from: { since: null }, to: { since: '2018.05.0' }, want: [['since', null, '2018.05.0', 'text-changed']] },
    { name: 'of which one source does not tell the release', from: {}, to: { since: '2018.05.0' }, want: [] },
    { name: 'with its tags in another order', from: { tags: ['b', 'a'] }, to: { tags: ['a', 'b'] }, want: [] },
    {
      name: 'with another tag',
      from: { tags: ['a'] },
      to: { tags: ['b', 'a'] },
      want: [['tags', ['a'], ['a', 'b'], 'text-changed']],
    },
    {
      name: 'with another link',
      from: { references: ['https://a.example/'] },
      to: { references: [] },
      want: [['references', ['https://a.example/'], [], 'text-changed']],
    },
    {
      name: 'that is deprecated',
      from: { deprecated: null, successor: null },
      to: { deprecated: '2024.05.0', successor: 'user.session.begin' },
      want: [
        ['deprecated', null, '2024.05.0', 'event-type-deprecated'],
        ['successor', null, 'user.session.begin', 'text-changed'],
      ],
    },
    {
      name: 'that is no longer deprecated',
      from: { deprecated: 'yes' },
      to: { deprecated: null },
      want: [['deprecated', 'yes', null, 'text-changed']],
    },
    {
      name: 'with a payload now',
      from: { debugData: null, targets: [], changeDetails: [] },
      to: { debugData: 'A', targets: ['B'], changeDetails: ['C'] },
      want: [
        ['changeDetails', [], ['C'], 'payload-added'],
        ['debugData', null, 'A', 'payload-added'],
        ['targets', [], ['B'], 'payload-added'],
      ],
    },
    {
      name: 'with a payload no longer',
      from: { debugData: 'A', targets: ['B', 'C'] },
      to: { debugData: null, targets: ['B'] },
      want: [
        ['debugData', 'A', null, 'payload-removed'],
        ['targets', ['B', 'C'], ['B'], 'payload-removed'],
      ],
    },
    {
      name: 'with a field more, one less and one of another type',
      from: { fields: [field('a'), field('b'), field('c')] },
      to: { fields: [field('d'), field('c', 'string | null'), field('a')] },
      want: [
        ['field', 'b', 'string', null, 'field-removed'],
        ['field', 'c', 'string', 'string | null', 'field-widened'],
        ['field', 'd', null, 'string', 'field-added'],
      ],
    },
    {
      name: 'with a narrower field',
      from: { fields: [field('c', '"A" | "B"')] },
      to: { fields: [field('c', '"A"')] },
      want: [['field', 'c', '"A" | "B"', '"A"', 'field-narrowed']],
    },
    {
      name: 'with a type that is written in another order',
      from: { fields: [field('c', '"A" | "B"')] },
      to: { fields: [field('c', '"B" | "A"')] },
      want: [['field', 'c', '"A" | "B"', '"B" | "A"', 'text-changed']],
    },
    { name: 'of which one source lists no fields', from: { fields: [field('a')] }, to: {}, want: [] },
  ])('$name', ({ from, to, want }) => {
    expect(compareFacts(from, to)).toEqual(want)
  })
})

describe('another payload', () => {
  const payloads = [
    createPayload('Same', { a: 'String' }),
    createPayload('Alike', { a: 'String' }),
    createPayload('More', { a: 'String', b: 'String' }),
    createPayload('Other', { b: 'String' }),
    createPayload('Narrow', { a: 'Boolean' }),
  ]
  test.each([
    { from: 'Same', to: 'Alike', want: 'text-changed' },
    { from: 'Same', to: 'More', want: 'field-added' },
    { from: 'More', to: 'Same', want: 'field-removed' },
    { from: 'Same', to: 'Other', want: 'field-removed' },
    { from: 'Same', to: 'Narrow', want: 'field-narrowed' },
    { from: 'Narrow', to: 'Same', want: 'field-widened' },
    { from: 'Same', to: 'Unknown', want: 'payload-removed' },
  ])('$to in place of $from is $want', ({ from, to, want }) => {
    const edition = (debugData: string) => createEdition([createEditionEventType(id, { debugData })], { payloads })
    expect(compareEditions(edition(from), edition(to)).changed.map(({ rule }) => rule)).toEqual([want])
  })
})

test('payloads are compared key by key', () => {
  const from = [
    createPayload('A', { gone: 'String', kept: { values: ['x', 'y'], flags: ['personal'] }, wider: 'Boolean', narrower: 'String' }),
    createPayload('B', {}),
  ]
  const to = [
    createPayload('C', {}),
    createPayload('A', { kept: { values: ['y', 'z'], format: 'text' }, wider: 'String', narrower: 'Boolean', come: 'List' }),
  ]
  const { payloads } = compareEditions(createEdition([], { payloads: from }), createEdition([], { payloads: to }))
  const change = { id: 'A' }
  expect(payloads).toEqual({
    added: ['C'],
    removed: ['B'],
    changed: [
      { ...change, facet: 'field', field: 'come', from: null, to: 'List', rule: 'field-added' },
      { ...change, facet: 'field', field: 'gone', from: 'String', to: null, rule: 'field-removed' },
      { ...change, facet: 'field', field: 'narrower', from: 'String', to: 'Boolean', rule: 'field-narrowed' },
      { ...change, facet: 'field', field: 'wider', from: 'Boolean', to: 'String', rule: 'field-widened' },
      { ...change, facet: 'flags', field: 'kept', from: ['personal'], to: [], rule: 'text-changed' },
      { ...change, facet: 'format', field: 'kept', from: null, to: 'text', rule: 'text-changed' },
      { ...change, facet: 'values', field: 'kept', from: ['x', 'y'], to: ['y', 'z'], rule: 'text-changed' },
    ],
  })
  expect(compareEditions(createEdition([], { payloads: from }), createEdition([])).payloads).toEqual({
    added: [],
    removed: [],
    changed: [],
  })
})

describe('the log event', () => {
  type Fields = EditionEnvelope['structs'][number]['fields']
  const key = (name: string, type: string, presence: 'required' | 'optional' = 'required') => ({ name, type, presence })
  const compareStructs = (from: Fields, to: Fields, values: readonly [string[], string[]] = [['A'], ['A']]): readonly Change[] => {
    const [old, now] = [from, to].map((fields, index) =>
      createEdition([], {
        envelope: {
          structs: fields.length === 0 ? [] : [{ id: 'Actor', fields }],
          enumerations: [{ id: 'Kind', values: values[index] ?? [] }],
        },
      }),
    )
    return old === undefined || now === undefined ? [] : compareEditions(old, now).envelope
  }

  test.each<{ name: string; from: Fields; to: Fields; want: readonly string[] }>([
    { name: 'a wider field', from: [key('a', 'string')], to: [key('a', 'string | null')], want: ['field a field-widened'] },
    { name: 'a narrower field', from: [key('a', 'string | null')], to: [key('a', 'string')], want: ['field a field-narrowed'] },
    {
      name: 'a field that may be missing',
      from: [key('a', 'string')],
      to: [key('a', 'string', 'optional')],
      want: ['presence a field-widened'],
    },
    {
      name: 'a field that may no longer be missing',
      from: [key('a', 'string', 'optional')],
      to: [key('a', 'string')],
      want: ['presence a field-narrowed'],
    },
    { name: 'a field less', from: [key('a', 'string'), key('b', 'map')], to: [key('a', 'string')], want: ['field b field-removed'] },
    {
      name: 'a field more that may be missing',
      from: [key('a', 'string')],
      to: [key('a', 'string'), key('b', 'map', 'optional')],
      want: ['field b field-added'],
    },
    {
      name: 'a field more that has to be there',
      from: [key('a', 'string')],
      to: [key('a', 'string'), key('b', 'map')],
      want: ['field b field-narrowed'],
    },
    { name: 'a new structure', from: [], to: [key('a', 'string')], want: ['field a field-added'] },
    { name: 'a structure less', from: [key('a', 'string')], to: [], want: ['field a field-removed'] },
  ])('with $name', ({ from, to, want }) => {
    expect(compareStructs(from, to).map(({ facet, field: name, rule }) => `${facet} ${name} ${rule}`)).toEqual(want)
  })

  test.each([
    { type: 'Kind', from: ['A', 'B'], to: ['A'], want: 'field-narrowed' },
    { type: 'Kind', from: ['A'], to: ['A', 'B'], want: 'field-widened' },
    { type: 'Kind | string', from: ['A', 'B'], to: ['A'], want: 'text-changed' },
    { type: 'KindOfOther', from: ['A', 'B'], to: ['A'], want: 'text-changed' },
  ])('with values $from that become $to, where the field is $type', ({ type, from, to, want }) => {
    expect(compareStructs([key('a', type)], [key('a', type)], [from, to])).toEqual([
      { id: 'Kind', facet: 'values', field: null, from, to, rule: want },
    ])
  })

  test('says once what changes for all event types', () => {
    const edition = (type: string) =>
      createEdition([createEditionEventType(id, { fields: [field('actor.a', type, true), field('own', type)] })], {
        envelope: { structs: [{ id: 'Actor', fields: [key('a', type)] }], enumerations: [] },
      })
    const { changed, envelope } = compareEditions(edition('string'), edition('string | null'))
    expect(changed.map((change) => change.field)).toEqual(['own'])
    expect(envelope.map((change) => change.field)).toEqual(['a'])
    const alone = { ...edition('string | null'), envelope: undefined }
    expect(compareEditions(edition('string'), alone).changed.map((change) => change.field)).toEqual(['actor.a', 'own'])
  })
})

test('what is new is sorted by the release that brought it, the newest first', () => {
  const releases = ['2018.05.0', '2016.48', null, '2024.10.0', '2024.09.2']
  const eventTypes = releases.map((since, index) => createEditionEventType(`a.b${index}`, { since }))
  const { addedBy, added } = compareEditions(createEdition([]), createEdition(eventTypes))
  expect(added).toEqual(['a.b0', 'a.b1', 'a.b2', 'a.b3', 'a.b4'])
  expect(addedBy.map(({ release }) => release)).toEqual(['2024.10.0', '2024.09.2', '2018.05.0', '2016.48', null])
})
