import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { properties } from './properties.ts'
import { assert, search } from './property.ts'

/** `npm run fuzz` has as many cases as it is told, and other seeds. */
const firstSeed = 20_180_500
/** Each test has a part of the cases, so that none takes long. */
const parts = 5
const tests = properties.flatMap((property) => Array.from({ length: parts }, (_, part) => ({ ...property, seed: firstSeed + part })))

describe('made-up cases', () => {
  test.each(tests)('$name $claim, from seed $seed', ({ cases, seed, run }) => {
    expect(run(cases / parts, seed)).toEqual({ cases: cases / parts, found: [] })
  })
})

test('what does not hold is told with what it takes to see it again', () => {
  const { cases, found } = search(fc.nat(), (value) => assert(value < 1_000, 'too much'))(1_000, firstSeed)
  expect(cases).toBeLessThan(1_000)
  expect(found).toEqual([expect.stringMatching(new RegExp(`^seed ${firstSeed}, path [\\d:]+\n\\[1000\\]\nError: too much`))])
})
