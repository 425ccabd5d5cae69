import { compareReleases } from '../release.ts'
import { compareEnvelopes } from './compare-envelopes.ts'
import { compareEventTypes } from './compare-event-types.ts'
import { comparePayloads } from './compare-payloads.ts'
import type { Difference } from './difference.ts'
import type { Edition } from './edition.ts'
import { findRenames } from './find-renames.ts'

/** What changed from one edition to another. What only one of the two speaks of is not compared. */
export function compareEditions(from: Edition, to: Edition): Difference {
  const [before, after] = [toIds(from.eventTypes), toIds(to.eventTypes)]
  const added = [...after].filter((id) => !before.has(id)).sort()
  const removed = [...before].filter((id) => !after.has(id)).sort()
  return {
    releases: { from: from.release, to: to.release },
    added,
    addedBy: groupByRelease(added, to),
    removed,
    renamed: findRenames(from, to, { removed, added }),
    changed: compareEventTypes(from, to),
    payloads: comparePayloads(from.payloads, to.payloads),
    envelope: compareEnvelopes(from.envelope, to.envelope),
  }
}

function toIds(list: readonly { readonly id: string }[]): ReadonlySet<string> {
  return new Set(list.map(({ id }) => id))
}

function groupByRelease(added: readonly string[], { eventTypes }: Edition): Difference['addedBy'] {
  const releases = new Map(eventTypes.map(({ id, since }) => [id, since ?? null]))
  const groups = new Map<string | null, string[]>()
  for (const id of added) {
    const release = releases.get(id) ?? null
    const group = groups.get(release)
    if (group === undefined) groups.set(release, [id])
    else group.push(id)
  }
  const newestFirst = [...groups].sort(([one], [other]) => {
    if (one === null || other === null) return one === null ? 1 : -1
    return compareReleases(other, one)
  })
  return newestFirst.map(([release, ids]) => ({ release, eventTypes: ids }))
}
