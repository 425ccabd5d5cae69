import fc from 'fast-check'
import { compareEditions } from '../../generator/diff/compare.ts'
import type { Difference } from '../../generator/diff/difference.ts'
import type { Edition } from '../../generator/diff/edition.ts'
import { levels } from '../../generator/diff/rules.ts'
import { toVerdict } from '../../generator/diff/to-verdict.ts'
import { editions } from '../diff/arbitrary-editions.ts'
import { createEditionEventType } from '../diff/editions.ts'
import { assert, assertEqual, type Property, search } from './property.ts'

const idsOf = ({ eventTypes }: Edition) => eventTypes.map(({ id }) => id)
const without = (some: readonly string[], others: readonly string[]) => some.filter((id) => !others.includes(id)).sort()

/** 0 is the gravest. */
function toGrade(difference: Difference): number {
  const { level } = toVerdict(difference)
  return level === 'none' ? levels.length : levels.indexOf(level)
}

function checkPair([from, to]: readonly [Edition, Edition]): void {
  const [there, back] = [compareEditions(from, to), compareEditions(to, from)]
  assertEqual(there.added, without(idsOf(to), idsOf(from)), 'what is new')
  assertEqual(there.removed, without(idsOf(from), idsOf(to)), 'what is gone')
  assertEqual([back.added, back.removed], [there.removed, there.added], 'new and gone the other way round')
  assertEqual([back.payloads.added, back.payloads.removed], [there.payloads.removed, there.payloads.added], 'payloads the other way round')
  const isOneSided = ({ from: one, to: other }: { from: string; to: string }) => there.removed.includes(one) && there.added.includes(other)
  assert(there.renamed.every(isOneSided), 'what is renamed is gone and new')
  const [changes, changesBack] = [there.changed, back.changed].map((list) =>
    list.map(({ id, facet, field, from: before, to: after }) => ({ id, facet, field, before, after })),
  )
  assertEqual(
    changesBack?.map(({ before, after, ...place }) => ({ ...place, before: after, after: before })),
    changes,
    'changes the other way round',
  )
  const same = compareEditions(from, structuredClone(from))
  assertEqual(
    [same.added, same.removed, same.renamed, same.changed, toVerdict(same).level],
    [[], [], [], [], 'none'],
    'an edition and itself',
  )
  checkVerdict(from, to, toGrade(there))
}

/** One more change never makes a verdict milder. */
function checkVerdict(from: Edition, to: Edition, grade: number): void {
  const more = { ...to, eventTypes: [...to.eventTypes, createEditionEventType('quite.another.one')] }
  assert(toGrade(compareEditions(from, more)) <= Math.min(grade, levels.indexOf('minor')), 'a new event type makes the verdict milder')
  const shared = to.eventTypes.find(({ id }) => idsOf(from).includes(id))
  if (shared === undefined) return
  const less = { ...to, eventTypes: to.eventTypes.filter(({ id }) => id !== shared.id) }
  assertEqual(toVerdict(compareEditions(from, less)).level, 'major', 'an event type is gone')
}

export const diff: Property = {
  name: 'diff',
  claim: 'tells exactly what is new, gone and changed, the same both ways, and no change makes the verdict milder',
  cases: 2_000,
  share: 0.05,
  run: search(fc.tuple(editions, editions), checkPair),
}
