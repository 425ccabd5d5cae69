import { describe, expect, test } from 'vitest'
import { properties } from './properties.ts'

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
