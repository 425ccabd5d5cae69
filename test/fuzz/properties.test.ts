import { describe, expect, test } from 'vitest'
import { properties } from './properties.ts'

/** `npm run fuzz` has as many cases as it is told, and other seeds. */
const seed = 20_180_500

describe('made-up cases', () => {
  test.each(properties)('$name: $claim', ({ cases, run }) => {
    expect(run(cases, seed)).toEqual({ cases, found: [] })
  })
})
