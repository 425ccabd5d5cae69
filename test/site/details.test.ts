import { describe, expect, test } from 'vitest'
import { toHistory } from '../../docs/.vitepress/details/history.ts'
import { toPayloadKeys } from '../../docs/.vitepress/details/payload-keys.ts'
import { printSample } from '../../docs/.vitepress/details/print-sample.ts'
import { createNeighbourhood, toRelated } from '../../docs/.vitepress/details/related.ts'
import { hostileTexts } from '../browser/hostile-catalog.ts'
import { createCatalog, createEventType, createPayloadField } from '../emit/catalog.ts'

describe('related event types', () => {
  const table = [
    { name: 'are the opposite', given: ['a.lock', 'a.unlock'], want: { Opposite: ['a.unlock'] } },
    { name: 'are the opposite the other way round', given: ['b.unlock', 'b.lock'], want: { Opposite: ['b.lock'] } },
    { name: 'are of the same object', given: ['a.b.x', 'a.b.y', 'a.c.x'], want: { 'Same object': ['a.b.y'] } },
    {
      name: 'are in the first group only',
      given: ['a.add', 'a.remove', 'a.list'],
      want: { Opposite: ['a.remove'], 'Same object': ['a.list'] },
    },
    { name: 'are none where nothing is near', given: ['a.b.x', 'c.d.y'], want: {} },
  ]
  test.for(table)('$name', ({ given, want }) => {
    const catalog = createCatalog(given.map((id) => createEventType(id)))
    const [eventType = createEventType('none')] = catalog.eventTypes.filter(({ id }) => id === given[0])
    const groups = toRelated(eventType, createNeighbourhood(catalog))
    expect(Object.fromEntries(groups.map(({ why, ids }) => [why, ids]))).toEqual(want)
  })

  test('are those of a text that names it, or that it names', () => {
    const eventType = createEventType('a.x', { mentions: ['b.y'] })
    const catalog = createCatalog([eventType, createEventType('b.y'), createEventType('c.z', { mentions: ['a.x'] })])
    const groups = toRelated(eventType, createNeighbourhood(catalog))
    expect(groups.map(({ why, ids }) => [why, ...ids])).toEqual([
      ['Named in the description', 'b.y'],
      ['Names this event type', 'c.z'],
    ])
  })

  test('share a payload that few carry, and lead to the rest of them', () => {
    const ids = Array.from({ length: 12 }, (_, at) => `n${String.fromCharCode(97 + at)}.x`)
    const catalog = createCatalog(ids.map((id) => createEventType(id, { debugData: 'FewDebugData' })))
    const [eventType = createEventType('none')] = catalog.eventTypes
    expect(toRelated(eventType, createNeighbourhood(catalog))).toEqual([
      { why: 'Same payload, FewDebugData', ids: ids.slice(1, 9), more: { text: 'all 11', href: '../payloads/fewdebugdata' } },
    ])
  })

  test('do not share a payload that many carry', () => {
    const ids = Array.from({ length: 26 }, (_, at) => `n${String.fromCharCode(97 + at)}.x`)
    const catalog = createCatalog(ids.map((id) => createEventType(id, { debugData: 'CommonDebugData' })))
    const [eventType = createEventType('none')] = catalog.eventTypes
    expect(toRelated(eventType, createNeighbourhood(catalog))).toEqual([])
  })
})

test('the keys of a payload are its own with what is known of them, and the names of those it inherits', () => {
  const base = { id: 'Base', kind: 'debugData', extends: [], fields: [createPayloadField('shared'), createPayloadField('own')] } as const
  const derived = {
    id: 'Derived',
    kind: 'debugData',
    extends: ['Base', 'Gone'],
    fields: [createPayloadField('own', { personal: true, values: ['x'] })],
  } as const
  expect(toPayloadKeys(derived, new Map([['Base', base]]))).toEqual({
    id: 'Derived',
    href: '../payloads/derived',
    path: 'debugContext.debugData',
    rows: [{ name: 'own', type: 'String, text', flags: 'personal', values: ['x'] }],
    hasFlags: true,
    inherited: [{ id: 'Base', href: '../payloads/base', names: ['shared'] }],
  })
})

test('the history of an event type tells of its release, of what it replaced, and of its end', () => {
  const eventType = createEventType('a.new', { deprecated: { since: '2024.05.0', successor: 'a.newer' } })
  const removed = [{ id: 'a.old', lastSeen: '2019-01-01', removedBy: '2019-02-01', successor: 'a.new' }]
  const releases = [{ id: '2018.05.0', eventTypes: ['a.new', 'a.other'] }]
  expect(toHistory(eventType, createCatalog([eventType], { removed, releases })).map(({ when, what, id }) => [when, what, id])).toEqual([
    ['2018.05.0', 'first in the catalog, with 1 other event type', null],
    ['2019-02-01', 'takes the place of', 'a.old'],
    ['2024.05.0', 'deprecated, in favour of', 'a.newer'],
  ])
})

describe('a sample is printed', () => {
  const table = [
    { name: 'with short objects on a line', given: { a: { b: 1, c: [] }, d: {} }, want: '{\n  "a": { "b": 1, "c": [] },\n  "d": {}\n}' },
    {
      name: 'with long ones on several',
      given: { a: ['x'.repeat(50), 'y'.repeat(50)] },
      want: `{\n  "a": [\n    "${'x'.repeat(50)}",\n    "${'y'.repeat(50)}"\n  ]\n}`,
    },
    { name: 'with null and nothing else', given: null, want: 'null' },
  ]
  test.for(table)('$name', ({ given, want }) => {
    expect(printSample(given)).toBe(want)
  })

  test('as JSON of the same value, without a character that cannot be seen', () => {
    const given = { ...hostileTexts, list: [Object.values(hostileTexts)] }
    expect(JSON.parse(printSample(given))).toEqual(given)
    expect(printSample(given)).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u)
  })
})
