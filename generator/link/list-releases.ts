import type { EventType, Release } from '../model.ts'
import { compareReleases } from '../release.ts'

/** The timeline: what each release brought, of the event types that are known. */
export function listReleases(eventTypes: readonly EventType[]): Release[] {
  const members = new Map<string, string[]>()
  for (const { id, since } of eventTypes) {
    if (since === null) continue
    const ids = members.get(since)
    if (ids === undefined) members.set(since, [id])
    else ids.push(id)
  }
  return [...members].map(([id, ids]) => ({ id, eventTypes: ids })).sort((one, other) => compareReleases(one.id, other.id))
}
