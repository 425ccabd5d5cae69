import type { EventType } from '../model.ts'

/**
 * TypeScript compares the members of a union in pairs wherever two unions meet, as in `condition ? one : other`, and gives up at a
 * million pairs (TS2590). The union of log events stays below, with room for the events of the user's own.
 */
const mostMembers = 900

/** The members of the union of log events: the event types that share one. */
export type EventTypeGroups = readonly (readonly EventType[])[]

/**
 * Each event type by itself as long as the union allows it. Beyond, those that document no payload share one member: nothing but their
 * id tells them apart. Beyond even that, all that document the same payloads share one.
 */
export function groupEventTypes(eventTypes: readonly EventType[], most = mostMembers): EventTypeGroups {
  const single = eventTypes.map((eventType) => [eventType])
  if (single.length <= most) return single
  const plain = groupBy(eventTypes, (eventType) => (toPayloadKey(eventType) === '' ? '' : eventType.id))
  return plain.length <= most ? plain : groupBy(eventTypes, toPayloadKey)
}

function toPayloadKey({ debugData, targets, changeDetails }: EventType): string {
  const isPlain = debugData === null && targets.length === 0 && changeDetails.length === 0
  return isPlain ? '' : JSON.stringify([debugData, targets, changeDetails])
}

function groupBy(eventTypes: readonly EventType[], toKey: (eventType: EventType) => string): EventTypeGroups {
  const groups = new Map<string, EventType[]>()
  for (const eventType of eventTypes) {
    const key = toKey(eventType)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [eventType])
    else group.push(eventType)
  }
  return [...groups.values()]
}
