import { describe, expect, test } from 'vitest'
import { createNames } from '../../generator/emit/emitted-names.ts'
import { groupEventTypes } from '../../generator/emit/group-event-types.ts'
import { isInherited } from '../../generator/emit/inherited-keys.ts'
import { findPayloadSlots } from '../../generator/emit/payload-slots.ts'
import { createCatalog, createEventType, richCatalog } from './catalog.ts'

describe('names', () => {
  test('of namespaces lose the prefix that all have', () => {
    const names = createNames(createCatalog([createEventType('user.a'), createEventType('event_hook.b')]))
    expect(['Okta-user', 'Okta-event_hook'].map(names.namespace)).toEqual(['User', 'EventHook'])
  })

  test('that are taken get a suffix, and stay apart', () => {
    const payload = (id: string) => ({ id, kind: 'debugData' as const, extends: [], fields: [] })
    const catalog = createCatalog(
      ['any.a', 'unknown.b'].map((id) => createEventType(id)),
      {
        payloads: ['LogEvent', 'LogEventActor', 'EventType', 'OpenMap', 'Plain'].map(payload),
      },
    )
    const names = createNames(catalog)
    expect(['Okta-any', 'Okta-unknown'].map(names.namespace)).toEqual(['AnyNamespace', 'UnknownNamespace'])
    expect(catalog.payloads.map(({ id }) => names.payload(id))).toEqual([
      'LogEventPayload',
      'LogEventActorPayload',
      'EventTypePayload',
      'OpenMapPayload',
      'Plain',
    ])
    expect(names.type('LogEventActor')).toBe('LogEventActor')
  })

  test('that every object inherits something under are known', () => {
    expect(['constructor', '__proto__', 'toString', 'uuid'].map(isInherited)).toEqual([true, true, true, false])
  })
})

describe('groups of event types', () => {
  const plain = createEventType('a.plain')
  const bare = createEventType('b.plain')
  const one = createEventType('c.one', { debugData: 'A' })
  const same = createEventType('d.same', { debugData: 'A' })
  const all = [plain, bare, one, same]
  const cases = [
    { name: 'keep each by itself while they are few', most: 4, want: [[plain], [bare], [one], [same]] },
    { name: 'join those without payloads where they are many', most: 3, want: [[plain, bare], [one], [same]] },
    {
      name: 'join those with the same payloads where they are too many',
      most: 2,
      want: [
        [plain, bare],
        [one, same],
      ],
    },
  ]
  test.each(cases)('$name', ({ most, want }) => {
    expect(groupEventTypes(all, most)).toEqual(want)
  })
})

describe('payload slots', () => {
  test('are found along the paths of the envelope', () => {
    const slots = findPayloadSlots(richCatalog.structs)
    expect(slots.ofField('LogEventDebugContext', 'debugData')).toBe('debugData')
    expect(slots.ofField('LogEventTarget', 'detailEntry')).toBe('target')
    expect(slots.ofField('LogEventActor', 'detailEntry')).toBe(null)
    expect(slots.ofStruct('LogEvent')).toEqual(['debugData', 'target', 'changeDetails'])
    expect(slots.ofStruct('LogEventChangeDetails')).toEqual(['changeDetails'])
    expect(slots.isOnPath('LogEvent', 'target')).toBe(true)
    expect(slots.isOnPath('LogEvent', 'actor')).toBe(false)
  })

  test('are none where the envelope does not have their path', () => {
    const slots = findPayloadSlots(richCatalog.structs.filter(({ id }) => id !== 'LogEventTarget'))
    expect(slots.ofStruct('LogEvent')).toEqual(['debugData'])
  })
})
