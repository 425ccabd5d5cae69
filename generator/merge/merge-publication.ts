import type { Draft, DraftDocument, DraftEventType, DraftRemoval } from '../model.ts'
import type { Publication, PublishedEventType } from '../publication.ts'
import { compareReleases } from '../release.ts'
import { hashPublication, hashWording } from './hash-wording.ts'
import type { FormerRemoval, Lock, PulledPublication } from './lock.ts'
import { isWritten, locateNowhere, mergeEventType } from './merge-event-type.ts'
import { mergePayloads, type PayloadDocument } from './merge-payloads.ts'

/** A set of documents and what is remembered beside them, after a publication was merged into them. */
export interface Merged {
  readonly documents: readonly DraftDocument[]
  readonly removed: readonly DraftRemoval[]
  readonly payloads: readonly PayloadDocument[]
  readonly lock: Lock
  /** Ids whose wording at Okta changed since the description here was held against it. */
  readonly review: readonly string[]
}

/**
 * Bring the documents up to a publication: new event types are added, facts updated, those that are gone moved to the removed ones.
 * An older publication may be merged too: merging the newer one again then ends where it began.
 */
export function mergePublication(
  { documents, removed, payloads }: Draft,
  lock: Lock | null,
  publication: Publication,
  date: string,
): Merged {
  const published = new Map(publication.eventTypes.map((eventType) => [eventType.id, eventType]))
  const pulled = toPulled(lock, publication, date)
  const isOlder = lock !== null && pulled !== lock.newest && compareReleases(pulled.release, lock.newest.release) < 0
  const gone = listGone(documents, lock, published)
  const removals = new Map(removed.map((removal) => [removal.id.value, removal]))
  const present = new Set(documents.flatMap(({ eventTypes }) => eventTypes.map(({ id }) => id.value)))
  const added = publication.eventTypes.filter(({ id }) => !present.has(id))

  const kept = documents.map((document) => ({
    ...document,
    eventTypes: document.eventTypes
      .filter(({ id }) => !gone.has(id.value))
      .map((section) => update(section, published.get(section.id.value))),
  }))
  const sections = added.map((eventType) => mergeEventType(removals.get(eventType.id)?.section ?? null, eventType))
  const merged = addSections(kept, sections)
  // An older publication does not know every payload that its newer event types had; these come back with them.
  const described = isOlder ? null : publication.payloads
  const { documents: payloadDocuments, undescribed } = mergePayloads(payloads, described, merged, lock?.undescribed ?? [])
  return {
    documents: merged,
    payloads: payloadDocuments,
    removed: mergeRemoved(removed, published, [...gone.values()], { lock, date, isOlder }),
    lock: mergeLock(lock, publication, { pulled, isOlder, added, removals, undescribed }),
    review: listReworded(documents, lock, published),
  }
}

function update(section: DraftEventType, published: PublishedEventType | undefined): DraftEventType {
  return published === undefined ? section : mergeEventType(section, published)
}

/** The sections whose event type was in the publication before and is not in this one. What was never published is not gone. */
function listGone(
  documents: readonly DraftDocument[],
  lock: Lock | null,
  published: ReadonlyMap<string, PublishedEventType>,
): ReadonlyMap<string, DraftEventType> {
  const sections = documents.flatMap(({ eventTypes }) => eventTypes)
  const gone = sections.filter(({ id }) => !published.has(id.value) && (lock === null || lock.wordings.has(id.value)))
  return new Map(gone.map((section) => [section.id.value, section]))
}

/** Put each new section into the document of its namespace; namespaces without a document get one. */
function addSections(documents: readonly DraftDocument[], sections: readonly DraftEventType[]): DraftDocument[] {
  const toNamespace = (section: DraftEventType): string => `Okta-${section.id.value.split('.')[0]}`
  const known = new Set(documents.map(({ namespace }) => namespace?.value))
  const missing = [...new Set(sections.map(toNamespace))].filter((namespace) => !known.has(namespace)).sort()
  const seen = new Set<string>()
  return [...documents, ...missing.map(createDocument)].map((document) => {
    const namespace = document.namespace?.value ?? ''
    if (seen.has(namespace)) return document
    seen.add(namespace)
    return { ...document, eventTypes: [...document.eventTypes, ...sections.filter((section) => toNamespace(section) === namespace)] }
  })
}

function createDocument(namespace: string): DraftDocument {
  return { path: '', form: 'canonical', namespace: locateNowhere(namespace), count: null, index: [], unsplitRows: 0, eventTypes: [] }
}

function mergeRemoved(
  removed: readonly DraftRemoval[],
  published: ReadonlyMap<string, unknown>,
  gone: readonly DraftEventType[],
  { lock, date, isOlder }: { lock: Lock | null; date: string; isOlder: boolean },
): DraftRemoval[] {
  const still = removed.filter(({ id }) => !published.has(id.value))
  const rows = gone.flatMap((section): DraftRemoval[] => {
    const former = lock?.returned.get(section.id.value)
    // It was not among the removed ones before an older publication brought it: forget it again.
    if (former === null) return []
    // What an older publication does not know yet comes back as it was; of what is gone for good, only what a person wrote is kept.
    const kept = isOlder || isWritten(section) ? section : null
    return [toRemoval(section.id.value, former ?? { lastSeen: lock?.last.date ?? date, removedBy: date, successor: null }, kept)]
  })
  return [...still, ...rows].sort((one, other) => (one.id.value < other.id.value ? -1 : 1))
}

function toRemoval(id: string, { lastSeen, removedBy, successor }: FormerRemoval, section: DraftEventType | null): DraftRemoval {
  return {
    id: locateNowhere(id),
    lastSeen: locateNowhere(lastSeen),
    removedBy: locateNowhere(removedBy),
    successor: successor === null ? null : locateNowhere(successor),
    section,
  }
}

/** The publication that is pulled; one that was pulled before keeps its day and release, whichever form it comes in now. */
function toPulled(lock: Lock | null, publication: Publication, date: string): PulledPublication {
  const hash = hashPublication(publication)
  if (lock?.newest.hash === hash) return lock.newest
  if (lock?.last.hash === hash) return lock.last
  return { release: publication.release, date, hash }
}

interface Step {
  readonly pulled: PulledPublication
  readonly isOlder: boolean
  readonly added: readonly PublishedEventType[]
  readonly removals: ReadonlyMap<string, DraftRemoval>
  readonly undescribed: readonly string[]
}

function mergeLock(lock: Lock | null, { eventTypes }: Publication, { pulled, isOlder, added, removals, undescribed }: Step): Lock {
  const wordings = new Map(eventTypes.map(({ id, wording }) => [id, hashWording(wording)]))
  const returned = new Map<string, FormerRemoval | null>()
  if (isOlder) {
    for (const [id, former] of lock?.returned ?? []) if (wordings.has(id)) returned.set(id, former)
    for (const { id } of added) if (!returned.has(id)) returned.set(id, toFormer(removals.get(id)))
  }
  return { last: pulled, newest: isOlder && lock !== null ? lock.newest : pulled, wordings, undescribed, returned }
}

function toFormer(removal: DraftRemoval | undefined): FormerRemoval | null {
  if (removal === undefined) return null
  return { lastSeen: removal.lastSeen.value, removedBy: removal.removedBy.value, successor: removal.successor?.value ?? null }
}

function listReworded(
  documents: readonly DraftDocument[],
  lock: Lock | null,
  published: ReadonlyMap<string, PublishedEventType>,
): string[] {
  const described = documents.flatMap(({ eventTypes }) => eventTypes).filter(({ description }) => description !== null)
  return described
    .map(({ id }) => id.value)
    .filter((id) => {
      const before = lock?.wordings.get(id)
      const now = published.get(id)
      return before !== undefined && now !== undefined && before !== hashWording(now.wording)
    })
    .sort()
}
