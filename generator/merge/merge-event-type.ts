import type { DraftEventType, Located, Origin } from '../model.ts'
import type { PublishedEventType } from '../publication.ts'

/** What the merge adds to documents has no place in them yet. */
export const nowhere: Origin = { path: '', line: 1, column: 1, endLine: 1, endColumn: 1 }

export function locateNowhere(value: string): Located<string> {
  return { value, origin: nowhere }
}

/** The section of an event type with the facts of the publication; what a person wrote, and what the publication is silent on, stays. */
export function mergeEventType(section: DraftEventType | null, published: PublishedEventType): DraftEventType {
  const before = section ?? createSection(published.id)
  const { since, tags, debugData, targets, changeDetails } = published
  return {
    ...before,
    since: since === '' ? before.since : locateNowhere(since),
    tags: tags.map(locateNowhere),
    debugData: debugData === undefined ? before.debugData : debugData === null ? null : locateNowhere(debugData),
    targets: targets === null ? before.targets : targets.map(locateNowhere),
    changeDetails: changeDetails.map(locateNowhere),
  }
}

function createSection(id: string): DraftEventType {
  return {
    id: locateNowhere(id),
    namespace: null,
    description: null,
    since: null,
    tags: [],
    debugData: null,
    targets: [],
    changeDetails: [],
    deprecated: null,
    successor: null,
    fields: [],
    references: [],
  }
}

/** Whether a section holds anything that no publication says. */
export function isWritten({ description, fields, references, deprecated, successor }: DraftEventType): boolean {
  return description !== null || fields.length > 0 || references.length > 0 || deprecated !== null || successor !== null
}
