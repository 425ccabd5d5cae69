import { distance } from 'fastest-levenshtein'

/** An id that is gone and one that is new, which read alike. */
export interface NearIds {
  readonly from: string
  readonly to: string
  /** From 0 to 100. */
  readonly likeness: number
  readonly reason: string
}

/** Beyond so many pairs that share a trait, the trait says nothing. */
const mostPairs = 1024
/** The longest id of Okta has 93 characters; what is far longer is left out, because the traits of an id grow with its square. */
const longest = 400
/** How much a whole family of ids that changed in the same way adds. */
const forFamily = 25

/** The pairs of ids that differ in little, found by what they share, so that not every id is held against every other. */
export function listNearIds(allRemoved: readonly string[], allAdded: readonly string[]): readonly NearIds[] {
  const [removed, added] = [allRemoved, allAdded].map((ids) => ids.filter((id) => id.length <= longest)) as [string[], string[]]
  return [
    ...pair(removed, added, toLetters).map(({ from, to }) => ({ from, to, likeness: 95, reason: 'the same letters, cut differently' })),
    ...pair(removed, added, toSortedSegments).map(({ from, to }) => ({
      from,
      to,
      likeness: 90,
      reason: 'the same segments in another order',
    })),
    ...pair(removed, added, toSortedWords).map(({ from, to }) => ({ from, to, likeness: 85, reason: 'the same words in another order' })),
    ...weighFamilies([...listReplaced(removed, added), ...listInserted(removed, added)]),
  ]
}

const toLetters = (id: string): readonly string[] => [id.toLowerCase().replace(/[._-]+/g, '')]
const toSortedSegments = (id: string): readonly string[] => [id.split('.').sort().join('.')]
const toSortedWords = (id: string): readonly string[] => [
  id
    .toLowerCase()
    .split(/[._-]+/)
    .sort()
    .join('.'),
]
/** The id with each of its segments left out in turn; the position is a part of the trait. */
const toGaps = (id: string): readonly string[] => id.split('.').map((_, index) => `${index} ${withGap(id, index)}`)

function withGap(id: string, index: number): string {
  return id.split('.').toSpliced(index, 1, '*').join('.')
}

/** A pair that differs in one segment: what was there before, and what is there now; empty where there is nothing. */
interface Replaced {
  readonly from: string
  readonly to: string
  readonly before: string
  readonly after: string
  readonly likeness: number
}

function listReplaced(removed: readonly string[], added: readonly string[]): readonly Replaced[] {
  return pair(removed, added, toGaps).map(({ from, to, trait }) => {
    const index = Number(trait.slice(0, trait.indexOf(' ')))
    const [before = '', after = ''] = [from.split('.')[index], to.split('.')[index]]
    const likeness = 1 - distance(before, after) / Math.max(before.length, after.length, 1)
    // The last segment is mostly a verb, and another verb mostly another event.
    const isVerb = index === from.split('.').length - 1
    return { from, to, before, after, likeness: Math.round(isVerb ? 30 + 35 * likeness : 40 + 30 * likeness) }
  })
}

function listInserted(removed: readonly string[], added: readonly string[]): readonly Replaced[] {
  return [...listLonger(removed, added), ...listLonger(added, removed).map(swap)]
}

/** The pairs of which the second id has one segment more. */
function listLonger(short: readonly string[], long: readonly string[]): readonly Replaced[] {
  const known = new Set(short)
  return long.flatMap((to) => {
    const segments = to.split('.')
    return segments.flatMap((after, index) => {
      const from = segments.toSpliced(index, 1).join('.')
      return known.has(from) ? [{ from, to, before: '', after, likeness: 40 }] : []
    })
  })
}

function swap({ from, to, before, after, likeness }: Replaced): Replaced {
  return { from: to, to: from, before: after, after: before, likeness }
}

/** A segment that changed in several ids in the same way was renamed, whatever it reads like. */
function weighFamilies(pairs: readonly Replaced[]): readonly NearIds[] {
  const families = new Map<string, Set<string>>()
  for (const { from, before, after } of pairs) {
    const key = `${before}.${after}`
    families.set(key, (families.get(key) ?? new Set()).add(from))
  }
  return pairs.map(({ from, to, before, after, likeness }) => {
    const size = families.get(`${before}.${after}`)?.size ?? 1
    const isFamily = size > 1 && !(from.endsWith(`.${before}`) && to.endsWith(`.${after}`))
    return { from, to, likeness: likeness + (isFamily ? forFamily : 0), reason: explain(before, after, isFamily ? size : 1) }
  })
}

function explain(before: string, after: string, size: number): string {
  const others = size === 1 ? '' : size === 2 ? ', as in another one' : `, as in ${size - 1} others`
  if (before === '') return `one segment more, ${after}${others}`
  return after === '' ? `one segment less, ${before}${others}` : `${after} in place of ${before}${others}`
}

/** The pairs of a removed and an added id that share a trait, each id against the others of the same trait only. */
function pair(removed: readonly string[], added: readonly string[], toTraits: (id: string) => readonly string[]) {
  const groups = new Map<string, { removed: string[]; added: string[] }>()
  const put = (id: string, side: 'removed' | 'added') => {
    for (const trait of toTraits(id)) {
      const group = groups.get(trait) ?? { removed: [], added: [] }
      group[side].push(id)
      groups.set(trait, group)
    }
  }
  for (const id of removed) put(id, 'removed')
  for (const id of added) put(id, 'added')
  return [...groups].flatMap(([trait, group]) => {
    if (group.removed.length * group.added.length > mostPairs) return []
    return group.removed.flatMap((from) => group.added.map((to) => ({ from, to, trait })))
  })
}
