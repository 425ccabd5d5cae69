import type { Rename } from './difference.ts'
import type { Edition, EditionEventType } from './edition.ts'
import { listNearIds, type NearIds } from './near-ids.ts'

interface Gone {
  readonly removed: readonly string[]
  readonly added: readonly string[]
}

interface Candidate {
  readonly from: string
  readonly to: string
  /** From 0 to 100. */
  readonly score: number
  readonly reason: string
}

const least = { fair: 60, high: 80, stated: 100 }
const forWording = 35
const forWordingAlone = 60
const forPayloads = 10
/** Beyond so many event types with the same wording it says nothing. */
const mostAlike = 8

/** The event types that are likely renamed: the best matches of what is gone with what is new, each id once, sorted by what is gone. */
export function findRenames(from: Edition, to: Edition, { removed, added }: Gone): readonly Rename[] {
  const used = new Set<string>()
  const renames: Rename[] = []
  for (const { from: old, to: now, score, reason } of listCandidates(from, to, { removed, added })) {
    if (score < least.fair || used.has(`- ${old}`) || used.has(`+ ${now}`)) continue
    used.add(`- ${old}`).add(`+ ${now}`)
    const likelihood = score >= least.stated ? 'stated' : score >= least.high ? 'high' : 'fair'
    renames.push({ from: old, to: now, likelihood, reason })
  }
  return renames.sort((one, other) => (one.from < other.from ? -1 : 1))
}

/** The best first; among equals by code unit. */
function listCandidates(from: Edition, to: Edition, { removed, added }: Gone): readonly Candidate[] {
  const [before, after] = [byId(from, removed), byId(to, added)]
  const toCandidate = ({ from: old, to: now, likeness, reason }: NearIds): Candidate => {
    const [one, other] = [before.get(old), after.get(now)]
    const isWorded = isEqual(one?.wording, other?.wording) || isEqual(one?.description, other?.description)
    const score = likeness + (isWorded ? forWording : 0) + (hasSamePayloads(one, other) ? forPayloads : 0)
    return { from: old, to: now, score: Math.min(score, least.stated - 1), reason: isWorded ? `${reason}, with the same wording` : reason }
  }
  const candidates = [
    ...listStated(from, to, { removed, added }),
    ...listNearIds(removed, added).map(toCandidate),
    ...listWorded(before, after),
  ]
  return candidates.sort(
    (one, other) =>
      other.score - one.score || compare(one.from, other.from) || compare(one.to, other.to) || compare(one.reason, other.reason),
  )
}

/** What one of the sources says itself. */
function listStated(from: Edition, to: Edition, { removed, added }: Gone): readonly Candidate[] {
  const [gone, come] = [new Set(removed), new Set(added)]
  return [...from.successors, ...to.successors].flatMap(({ id, successor }) =>
    gone.has(id) && come.has(successor) ? [{ from: id, to: successor, score: least.stated, reason: 'named as its successor' }] : [],
  )
}

/** Ids that have nothing in common, of event types with the same wording. */
function listWorded(before: EventTypes, after: EventTypes): readonly Candidate[] {
  const words = new Map<string, string[]>()
  for (const { id, wording, description } of after.values()) {
    const text = wording ?? description
    if (typeof text === 'string') words.set(text, [...(words.get(text) ?? []), id])
  }
  return [...before.values()].flatMap(({ id, wording, description }) => {
    const alike = words.get(wording ?? description ?? '') ?? []
    if (alike.length > mostAlike) return []
    return alike.map((to) => ({ from: id, to, score: forWordingAlone, reason: 'the same wording' }))
  })
}

type EventTypes = ReadonlyMap<string, EditionEventType>

function byId({ eventTypes }: Edition, ids: readonly string[]): EventTypes {
  const wanted = new Set(ids)
  return new Map(eventTypes.filter(({ id }) => wanted.has(id)).map((eventType) => [eventType.id, eventType]))
}

function isEqual(one: string | null | undefined, other: string | null | undefined): boolean {
  return typeof one === 'string' && one !== '' && one === other
}

function hasSamePayloads(one: EditionEventType | undefined, other: EditionEventType | undefined): boolean {
  if (one?.debugData === undefined || other?.debugData === undefined) return false
  const [a, b] = [one, other].map(({ debugData, targets, changeDetails }) => JSON.stringify([debugData, targets, changeDetails]))
  return a === b && (one.debugData !== null || one.targets?.length !== 0)
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}
