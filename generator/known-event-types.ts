import { ShapeError, toList, toRecord, toText } from './read-json.ts'

/** An event type of the catalog, as far as it has to be known to look for it. */
export interface KnownEventType {
  readonly id: string
  readonly tags: readonly string[]
}

/** An event type that is gone from the catalog. */
export interface GoneEventType {
  readonly id: string
  /** The day it was last seen, `YYYY-MM-DD`. */
  readonly lastSeen: string
  readonly successor: string | null
}

/** What a catalog knows by id, each list sorted by code unit. */
export interface KnownEventTypes {
  /** Whether they are a selection of what Okta documents. */
  readonly isPart: boolean
  readonly eventTypes: readonly KnownEventType[]
  readonly removed: readonly GoneEventType[]
}

/** Read the ids of a `catalog.json`; throws ShapeError with the place that is not as it should be. */
export function parseKnownEventTypes(value: unknown, formatVersion: number): KnownEventTypes {
  const whole = toRecord(value, '$')
  if (whole.formatVersion !== formatVersion) throw new ShapeError('formatVersion', String(formatVersion))
  return {
    // Catalogs had no such key before.
    isPart: whole.only !== undefined && toList(whole.only, 'only').length > 0,
    eventTypes: toList(whole.eventTypes, 'eventTypes').map((item, at) => {
      const { id, tags } = toRecord(item, `eventTypes[${at}]`)
      const texts = toList(tags, `eventTypes[${at}].tags`).map((tag, index) => toText(tag, `eventTypes[${at}].tags[${index}]`))
      return { id: toText(id, `eventTypes[${at}].id`), tags: texts }
    }),
    removed: toList(whole.removed, 'removed').map((item, at) => {
      const { id, lastSeen, successor } = toRecord(item, `removed[${at}]`)
      return {
        id: toText(id, `removed[${at}].id`),
        lastSeen: toText(lastSeen, `removed[${at}].lastSeen`),
        successor: successor === null ? null : toText(successor, `removed[${at}].successor`),
      }
    }),
  }
}
