import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { logEventFrom } from '../../generated/arbitraries.ts'
import { buildLogEvent, eventTypes, isLogEvent, type LogEventOf, validateLogEvent } from '../../generated/index.ts'

describe('log events made from numbers', () => {
  test('all pass, whatever their event type and the numbers', () => {
    fc.assert(
      fc.property(fc.constantFrom(...eventTypes), fc.array(fc.nat(), { maxLength: 30 }), (id, choices) => {
        const event = logEventFrom(id)(choices)
        expect(validateLogEvent(event).issues).toBe(undefined)
        expect(event.eventType).toBe(id)
      }),
      { seed: 1, numRuns: 500 },
    )
  })

  test('are the sample without numbers, and the same for the same numbers', () => {
    expect(logEventFrom('user.session.start')([])).toEqual(buildLogEvent('user.session.start'))
    expect(logEventFrom('user.session.start')([7, 1e9])).toEqual(logEventFrom('user.session.start')([7, 1e9]))
  })

  test('differ in every field of the envelope sooner or later', () => {
    const make = logEventFrom('user.session.start')
    const sample = JSON.parse(JSON.stringify(make([]))) as Record<string, unknown>
    const changed = new Set<string>()
    for (let choice = 0; choice < 3000; choice += 1) {
      const event: Record<string, unknown> = { ...make([choice]) }
      for (const key of new Set([...Object.keys(sample), ...Object.keys(event)])) {
        if (JSON.stringify(event[key]) !== JSON.stringify(sample[key])) changed.add(key)
      }
    }
    expect([...Object.keys(sample), 'insertionTimestamp', 'notYetKnown'].filter((key) => !changed.has(key))).toEqual(['eventType'])
  })

  test('take any number', () => {
    for (const choice of [Number.NaN, -1, 0.5, Number.POSITIVE_INFINITY, Number.MAX_SAFE_INTEGER, 1e300]) {
      expect(isLogEvent(logEventFrom('user.session.start')([choice]))).toBe(true)
    }
  })

  test('shrink to the one change that matters', () => {
    const arbitrary: fc.Arbitrary<LogEventOf<'user.session.start'>> = fc
      .array(fc.nat(), { size: 'large' })
      .map(logEventFrom('user.session.start'))
    const result = fc.check(
      fc.property(arbitrary, (event) => event.actor !== null),
      { seed: 2, numRuns: 1000 },
    )
    expect(result.failed).toBe(true)
    expect(result.counterexample?.[0]).toEqual({ ...buildLogEvent('user.session.start'), actor: null })
  })
})
