import { toFileName } from '../../../generator/names.ts'
import type { SiteCatalog, SiteEventType } from './read-catalog.ts'

export interface RelatedGroup {
  readonly why: string
  readonly ids: readonly string[]
  /** Where the rest of them is listed, and how many they are in all; null where there is no more. */
  readonly more: { readonly text: string; readonly href: string } | null
}

/** Words that undo each other, as the last segment of an id. */
const opposites = [
  ['activate', 'deactivate'],
  ['activated', 'deactivated'],
  ['add', 'remove'],
  ['added', 'removed'],
  ['allow', 'deny'],
  ['approve', 'deny'],
  ['assign', 'unassign'],
  ['block', 'unblock'],
  ['connect', 'disconnect'],
  ['create', 'delete'],
  ['created', 'deleted'],
  ['enable', 'disable'],
  ['enabled', 'disabled'],
  ['enroll', 'unenroll'],
  ['grant', 'deny'],
  ['grant', 'revoke'],
  ['link', 'unlink'],
  ['lock', 'unlock'],
  ['lock', 'unlock_by_admin'],
  ['start', 'complete'],
  ['start', 'end'],
  ['start', 'stop'],
  ['success', 'failure'],
  ['suspend', 'unsuspend'],
] as const

/** How many of a group a page shows. */
const most = 8
/** A payload that more event types than these carry says nothing of what they have in common. */
const tellingPayload = 25

/** What lists of the catalog say of an event type's neighbourhood, by id. */
export interface Neighbourhood {
  readonly ids: ReadonlySet<string>
  readonly mentionedBy: ReadonlyMap<string, readonly string[]>
  /** By all segments but the last. */
  readonly byObject: ReadonlyMap<string, readonly string[]>
  readonly byPayload: ReadonlyMap<string, readonly string[]>
}

export function createNeighbourhood({ eventTypes }: SiteCatalog): Neighbourhood {
  return {
    ids: new Set(eventTypes.map(({ id }) => id)),
    mentionedBy: group(eventTypes, ({ mentions }) => mentions),
    byObject: group(eventTypes, ({ id }) => [toObject(id)]),
    byPayload: group(eventTypes, listPayloads),
  }
}

/** Other event types that one may look for next, each in the first group that it belongs to. */
export function toRelated(eventType: SiteEventType, neighbourhood: Neighbourhood): readonly RelatedGroup[] {
  const shown = new Set([eventType.id])
  const take = (why: string, ids: readonly string[], more: (count: number) => RelatedGroup['more']): readonly RelatedGroup[] => {
    const others = [...new Set(ids)].filter((id) => !shown.has(id)).sort()
    const taken = others.slice(0, most)
    for (const id of taken) shown.add(id)
    return taken.length === 0 ? [] : [{ why, ids: taken, more: others.length > most ? more(others.length) : null }]
  }
  const { byObject, byPayload, mentionedBy } = neighbourhood
  const object = toObject(eventType.id)
  const none = (): null => null
  return [
    ...take('Opposite', listOpposites(eventType.id, neighbourhood.ids), none),
    ...take('Named in the description', eventType.mentions, none),
    ...take('Names this event type', mentionedBy.get(eventType.id) ?? [], none),
    ...take('Same object', byObject.get(object) ?? [], (count) => ({
      text: `all ${count}`,
      href: `../namespaces/${toFileName(eventType.namespace)}`,
    })),
    ...listPayloads(eventType)
      .filter((payload) => (byPayload.get(payload) ?? []).length <= tellingPayload)
      .flatMap((payload) =>
        take(`Same payload, ${payload}`, byPayload.get(payload) ?? [], (count) => ({
          text: `all ${count}`,
          href: `../payloads/${toFileName(payload)}`,
        })),
      ),
  ]
}

function listOpposites(id: string, ids: ReadonlySet<string>): readonly string[] {
  const [object, action] = [toObject(id), id.slice(toObject(id).length + 1)]
  return opposites
    .flatMap(([one, other]) => (action === one ? [other] : action === other ? [one] : []))
    .map((opposite) => `${object}.${opposite}`)
    .filter((opposite) => ids.has(opposite))
}

/** The payloads of an event type that can tell something of it. */
function listPayloads({ debugData, targets, changeDetails }: SiteEventType): readonly string[] {
  return [...(debugData === null ? [] : [debugData]), ...targets, ...changeDetails]
}

/** All segments but the last: what the action is done to. */
export function toObject(id: string): string {
  return id.slice(0, Math.max(id.lastIndexOf('.'), 0))
}

function group(eventTypes: readonly SiteEventType[], toKeys: (eventType: SiteEventType) => readonly string[]): Map<string, string[]> {
  const groups = new Map<string, string[]>()
  for (const eventType of eventTypes) {
    for (const key of new Set(toKeys(eventType))) {
      const members = groups.get(key)
      if (members === undefined) groups.set(key, [eventType.id])
      else members.push(eventType.id)
    }
  }
  return groups
}
