import { CommandError } from '../io/command-error.ts'
import type { GoneEventType, KnownEventTypes } from '../known-event-types.ts'
import { findNearest, findNearestPattern } from '../nearest.ts'
import { type DestinationId, destinations, listIneligible, toQueries } from '../query/queries.ts'
import { matchesPattern } from '../select-event-types.ts'
import { type CatalogPlace, openKnownCatalog } from './open-known-catalog.ts'
import { toCount } from './outcome.ts'

export interface QuerySettings extends CatalogPlace {
  readonly patterns: readonly string[]
  /** One destination, or undefined for all. */
  readonly as: DestinationId | undefined
}

/** What to ask one destination. */
export interface Query {
  readonly destination: DestinationId
  readonly title: string
  /** What kind of text it takes, such as `filter`. */
  readonly kind: string
  /** More than one where a limit of the destination does not hold them all. */
  readonly texts: readonly string[]
}

export interface QueryRun {
  /** The ids that the patterns match, removed ones left out. */
  readonly eventTypes: readonly string[]
  readonly removed: readonly GoneEventType[]
  /** Those that an Event Hook cannot get, where one is asked for. */
  readonly ineligible: readonly string[]
  readonly queries: readonly Query[]
}

/** Say in the language of each destination what the patterns ask for; throws CommandError where one matches nothing. */
export function runQuery({ patterns, as, ...place }: QuerySettings): QueryRun {
  const { known } = openKnownCatalog(place)
  refuseUnmatched(patterns, known)
  const matchesAny = ({ id }: { readonly id: string }) => patterns.some((pattern) => matchesPattern(id, pattern))
  const eventTypes = known.eventTypes.filter(matchesAny).map(({ id }) => id)
  const asked = as === undefined ? (Object.keys(destinations) as DestinationId[]) : [as]
  const queries = asked.map((destination) => {
    const { title, text: kind } = destinations[destination]
    return { destination, title, kind, texts: toQueries(destination, patterns, known.eventTypes) }
  })
  if (as === 'event-hook' && queries.every(({ texts }) => texts.length === 0)) {
    const fix = `Event types that are carry the tag \`event-hook-eligible\`; poll the System Log API for these with \`--as scim\`.`
    throw new CommandError(1, `None of ${toCount(eventTypes.length, 'event type')} is eligible for Event Hooks`, fix)
  }
  const ineligible = asked.includes('event-hook') ? listIneligible(patterns, known.eventTypes) : []
  return { eventTypes, removed: known.removed.filter(matchesAny), ineligible, queries }
}

function refuseUnmatched(patterns: readonly string[], { eventTypes, removed }: KnownEventTypes): void {
  const ids = [...eventTypes, ...removed].map(({ id }) => id)
  const unmatched = [...new Set(patterns)].filter((pattern) => !ids.some((id) => matchesPattern(id, pattern)))
  if (unmatched.length === 0) return
  const hints = unmatched.flatMap((pattern) => suggest(pattern, ids) ?? [])
  const rule = 'A pattern is an id, or the start of ids with `.*` behind it.'
  const fix = hints.length === 0 ? rule : `Did you mean ${hints.map((hint) => `\`${hint}\``).join(', ')}?`
  throw new CommandError(1, `No event type matches ${unmatched.map((pattern) => `\`${pattern}\``).join(', ')}`, fix)
}

/** The id or the pattern that was meant, or null. */
function suggest(pattern: string, ids: readonly string[]): string | null {
  const start = pattern.replace(/\.?\*?$/, '')
  if (ids.some((id) => id.startsWith(`${start}.`))) return `${start}.*`
  if (start === pattern) return findNearest(pattern, ids)
  return findNearestPattern(start, ids)
}
