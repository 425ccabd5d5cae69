import { toElasticQuery } from './elastic.ts'
import { toEventBridgePatterns } from './event-bridge.ts'
import { type HookCandidate, listHookEventTypes, toEventHooks } from './event-hook.ts'
import { type QueryTerms, toQueryTerms } from './query-terms.ts'
import { toScimFilters } from './scim-filter.ts'
import { toSentinelQuery } from './sentinel.ts'
import { toSigmaRule } from './sigma.ts'
import { toSplunkSearch } from './splunk.ts'

export type { HookCandidate }

interface Destination {
  readonly title: string
  /** What kind of text it takes, in the words of its own documentation. */
  readonly text: string
  /** The language for highlighting. */
  readonly syntax: string
  readonly print: (terms: QueryTerms, candidates: readonly HookCandidate[]) => readonly string[]
}

/** Where one can ask for event types. Several texts where a limit of the destination does not hold them all, none where it has none of them. */
export const destinations = {
  scim: { title: 'System Log API', text: 'filter', syntax: 'scim', print: toScimFilters },
  'event-hook': { title: 'Event Hook', text: 'subscription', syntax: 'json', print: toEventHooks },
  eventbridge: { title: 'Amazon EventBridge', text: 'event pattern', syntax: 'json', print: toEventBridgePatterns },
  spl: { title: 'Splunk', text: 'SPL', syntax: 'spl', print: (terms) => [toSplunkSearch(terms)] },
  'elastic-kql': { title: 'Elastic', text: 'KQL', syntax: 'kql', print: (terms) => [toElasticQuery(terms)] },
  'sentinel-kql': { title: 'Microsoft Sentinel', text: 'KQL', syntax: 'kusto', print: (terms) => [toSentinelQuery(terms)] },
  sigma: { title: 'Sigma', text: 'rule', syntax: 'yaml', print: (terms) => [toSigmaRule(terms)] },
} as const satisfies Record<string, Destination>

export type DestinationId = keyof typeof destinations

/**
 * The queries of a destination for what matches one of the patterns: ids, and starts of ids such as `user.mfa.*`. `candidates` are the
 * event types of the catalog; only Event Hooks need them, which know no wildcards and do not take every event type.
 */
export function toQueries(
  destination: DestinationId,
  patterns: readonly string[],
  candidates: readonly HookCandidate[],
): readonly string[] {
  const { print }: Destination = destinations[destination]
  return patterns.length === 0 ? [] : print(toQueryTerms(patterns), candidates)
}

/** The event types of the catalog that an Event Hook for these patterns cannot get. */
export function listIneligible(patterns: readonly string[], candidates: readonly HookCandidate[]): readonly string[] {
  return listHookEventTypes(toQueryTerms(patterns), candidates).others
}
