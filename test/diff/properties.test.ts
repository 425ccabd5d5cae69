import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compareEditions } from '../../generator/diff/compare.ts'
import type { Edition } from '../../generator/diff/edition.ts'
import { toVerdict } from '../../generator/diff/to-verdict.ts'
import { editions } from './arbitrary-editions.ts'

const idsOf = ({ eventTypes: list }: Edition) => new Set(list.map(({ id }) => id))
const without = (some: ReadonlySet<string>, others: ReadonlySet<string>) => [...some].filter((id) => !others.has(id)).sort()

test('nothing changed between an edition and itself', () => {
  fc.assert(
    fc.property(editions, (edition) => {
      const difference = compareEditions(edition, structuredClone(edition))
      expect(toVerdict(difference)).toEqual({ level: 'none', rule: null, rules: [] })
      expect(difference.changed).toEqual([])
    }),
  )
})

test('what is new and gone are the differences of the sets of ids', () => {
  fc.assert(
    fc.property(editions, editions, (from, to) => {
      const { added, removed, addedBy } = compareEditions(from, to)
      expect(added).toEqual(without(idsOf(to), idsOf(from)))
      expect(removed).toEqual(without(idsOf(from), idsOf(to)))
      expect(addedBy.flatMap(({ eventTypes: list }) => list).sort()).toEqual(added)
    }),
  )
})

test('what is renamed is gone on one side and new on the other, and each only once', () => {
  fc.assert(
    fc.property(editions, editions, (from, to) => {
      const { added, removed, renamed } = compareEditions(from, to)
      expect(removed).toEqual(expect.arrayContaining(renamed.map((rename) => rename.from)))
      expect(added).toEqual(expect.arrayContaining(renamed.map((rename) => rename.to)))
      expect(new Set(renamed.map((rename) => rename.to)).size).toBe(renamed.length)
      expect(new Set(renamed.map((rename) => rename.from)).size).toBe(renamed.length)
    }),
  )
})

test('the order of what is compared does not matter, and nothing of it is changed', () => {
  const pairs = fc.tuple(editions, editions).chain(([from, to]) => {
    const shuffle = (edition: Edition) =>
      fc
        .shuffledSubarray([...edition.eventTypes], { minLength: edition.eventTypes.length })
        .map((list) => ({ ...edition, eventTypes: list, payloads: edition.payloads?.toReversed() }))
    return fc.tuple(fc.constant({ from, to }), shuffle(from), shuffle(to))
  })
  fc.assert(
    fc.property(pairs, ([{ from, to }, otherFrom, otherTo]) => {
      const before = JSON.stringify([from, to])
      expect(compareEditions(otherFrom, otherTo)).toEqual(compareEditions(from, to))
      expect(JSON.stringify([from, to])).toBe(before)
    }),
  )
})

test('what changed one way changed back the other way', () => {
  fc.assert(
    fc.property(editions, editions, (from, to) => {
      const [there, back] = [compareEditions(from, to), compareEditions(to, from)]
      expect(back.changed.map(({ id, facet, field, from: before, to: after }) => [id, facet, field, after, before])).toEqual(
        there.changed.map(({ id, facet, field, from: before, to: after }) => [id, facet, field, before, after]),
      )
    }),
  )
})
