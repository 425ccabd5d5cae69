import type { DraftEventType, DraftReference } from '../model.ts'

/** Read two sections of one event type as one: they do not contradict each other, but either may be silent. */
export function mergeSections(one: DraftEventType, other: DraftEventType): DraftEventType {
  return {
    id: one.id,
    namespace: one.namespace ?? other.namespace,
    description: one.description ?? other.description,
    since: one.since ?? other.since,
    tags: longer(one.tags, other.tags),
    debugData: one.debugData ?? other.debugData,
    targets: longer(one.targets, other.targets),
    changeDetails: longer(one.changeDetails, other.changeDetails),
    deprecated: one.deprecated ?? other.deprecated,
    successor: one.successor ?? other.successor,
    fields: longer(one.fields, other.fields),
    references: mergeReferences(one.references, other.references),
  }
}

function longer<T>(one: readonly T[], other: readonly T[]): readonly T[] {
  return one.length === 0 ? other : one
}

function mergeReferences(one: readonly DraftReference[], other: readonly DraftReference[]): readonly DraftReference[] {
  const urls = new Set(one.map(({ url }) => url))
  return [...one, ...other.filter(({ url }) => !urls.has(url))]
}
