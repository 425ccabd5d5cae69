import { describe, expect, test } from 'vitest'
import { compareEditions } from '../../generator/diff/compare.ts'
import { isCatalogJson, parseCatalogJson } from '../../generator/diff/parse-catalog-json.ts'
import { toEdition } from '../../generator/diff/to-edition.ts'
import { emitCatalog } from '../../generator/emit/emit-catalog.ts'
import { formatVersion } from '../../generator/emit/format-version.ts'
import { createCatalog, createEventType, createPayloadField, richCatalog } from '../emit/catalog.ts'

const emitted = (): Record<string, unknown> => JSON.parse(emitCatalog(richCatalog)[0]?.text ?? '')
const read = (value: unknown) => parseCatalogJson(value, formatVersion)

test('a catalog.json says what the catalog says that it was made from', () => {
  expect(toEdition(read(emitted()))).toEqual(toEdition(richCatalog))
})

describe('an edition of a catalog', () => {
  const edition = toEdition(richCatalog)

  test('has the keys that payloads extend, and no payloads that are there for that only', () => {
    const common = { id: 'CommonDebugData', kind: 'debugData' as const, extends: [], fields: [createPayloadField('requestId')] }
    const own = { id: 'OwnDebugData', kind: 'debugData' as const, extends: ['CommonDebugData'], fields: [createPayloadField('own')] }
    const catalog = createCatalog([createEventType('a.b', { debugData: 'OwnDebugData' })], { payloads: [common, own] })
    expect(toEdition(catalog).payloads?.map(({ id, fields }) => [id, fields.map(({ name }) => name)])).toEqual([
      ['OwnDebugData', ['own', 'requestId']],
    ])
    const flat = { ...own, extends: [], fields: [createPayloadField('requestId'), createPayloadField('own')] }
    expect(compareEditions(toEdition(catalog), toEdition({ ...catalog, payloads: [flat] })).payloads).toEqual({
      added: [],
      removed: [],
      changed: [],
    })
  })

  test('is of the newest release', () => {
    expect(edition.release).toBe('2018.05.0')
    expect(toEdition(createCatalog([createEventType('a.b', { since: null })])).release).toBeNull()
  })

  test('names the successors of what is gone or deprecated', () => {
    expect(edition.successors).toEqual([
      { id: 'user.session.begin', successor: 'user.session.start' },
      { id: 'directory.mapping.delete', successor: 'directory.mapping.update' },
    ])
  })

  test('is silent where its documents cannot speak', () => {
    const plain = { since: null, tags: [], references: [], fields: [] }
    const catalog = createCatalog([
      createEventType('a.b', plain),
      createEventType('a.c', { ...plain, tags: ['x'] }),
      createEventType('a.d', plain),
    ])
    const { eventTypes } = toEdition(catalog, { silent: new Set(['a.b', 'a.c']) })
    expect(eventTypes.map(({ since, tags, debugData, fields }) => [since, tags, debugData, fields])).toEqual([
      [undefined, undefined, undefined, undefined],
      [undefined, ['x'], undefined, undefined],
      [null, [], null, undefined],
    ])
  })
})

describe('what is no catalog.json', () => {
  test.each([null, [], 'text', { versions: [] }])('%j is not taken for one', (value) => {
    expect(isCatalogJson(value)).toBe(false)
  })

  test.each([
    { name: 'another version', change: { formatVersion: 2 }, want: 'formatVersion is not 1' },
    { name: 'no event types', change: { eventTypes: undefined }, want: 'eventTypes is not a list' },
    { name: 'an event type that is a text', change: { eventTypes: ['a.b'] }, want: 'eventTypes[0] is not an object' },
    { name: 'an event type without an id', change: { eventTypes: [{}] }, want: 'eventTypes[0].id is not a string' },
    {
      name: 'an event type twice',
      change: { eventTypes: [...(emitted().eventTypes as object[]), (emitted().eventTypes as object[])[0]] },
      want: 'eventTypes[8].id is not an id that is there once',
    },
    {
      name: 'an unknown kind',
      change: { payloads: [{ id: 'P', kind: 'x' }] },
      want: 'payloads[0].kind is not one of debugData, target, changeDetails',
    },
  ])('with $name is refused with the place', ({ change, want }) => {
    expect(isCatalogJson({ ...emitted(), ...change })).toBe(true)
    expect(() => read({ ...emitted(), ...change })).toThrow(want)
  })
})
