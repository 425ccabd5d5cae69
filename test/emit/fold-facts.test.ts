import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { foldEventTypes, foldPayloads } from '../../generator/emit/fold-facts.ts'
import { unfoldEventTypes, unfoldPayloads } from '../../templates/runtime/unfold-facts.ts'

test('payloads are a line each, long ones more', () => {
  const keys = [
    ['id', 'text', []],
    ['risk', 'text', ['LOW', 'A B']],
    ['count', 'integer', []],
  ] as const
  expect(
    foldPayloads([
      { id: 'A', extends: ['B', 'C'], keys },
      { id: 'D', extends: [], keys: [] },
    ]),
  ).toEqual(['A < B < C: id, risk text LOW|A%20B, count integer', 'D: '])
  const long = foldPayloads([{ id: 'A', extends: [], keys: Array.from({ length: 40 }, (_, at) => [`key${at}`, 'text', []] as const) }])
  expect(long.length).toBeGreaterThan(1)
  expect(long.slice(1).every((line) => line.startsWith('  key'))).toBe(true)
})

test('event types with the same payloads share a line', () => {
  const payloads = { debugData: 'A', targets: ['B', 'C'], changeDetails: [] }
  expect(
    foldEventTypes([
      { id: 'a.b', ...payloads },
      { id: 'a.c', ...payloads },
      { id: 'a.d', ...payloads, debugData: null },
    ]),
  ).toEqual(['A; B, C; : a.b, a.c', '; B, C; : a.d'])
})

describe('what is folded is unfolded to the same', () => {
  const word = fc.oneof(
    fc.constantFrom('a', 'requestId', '', ' ', ', ', ': ', '%', '%20', '; ', '|', ' < ', '\n', '\n  x', 'é', '\u2028'),
    fc.string({ unit: 'binary' }),
  )
  const words = fc.array(word, { maxLength: 4 })
  const payload = fc.record({ id: word, extends: words, keys: fc.array(fc.tuple(word, word, words), { maxLength: 30 }) })
  test('for payloads', () => {
    fc.assert(
      fc.property(fc.array(payload, { maxLength: 4 }), (payloads) => void expect(unfoldPayloads(foldPayloads(payloads))).toEqual(payloads)),
      { seed: 1 },
    )
  })

  test('for event types, in the order of their payloads', () => {
    const eventType = fc.record({ id: word, debugData: fc.option(word), targets: words, changeDetails: words })
    const sort = (list: readonly object[]) => list.map((one) => JSON.stringify(one)).sort()
    fc.assert(
      fc.property(fc.array(eventType, { maxLength: 6 }), (eventTypes) => {
        expect(sort(unfoldEventTypes(foldEventTypes(eventTypes)))).toEqual(
          sort(eventTypes.map(({ id, debugData, targets, changeDetails }) => ({ id, debugData, targets, changeDetails }))),
        )
      }),
      { seed: 1 },
    )
  })
})
