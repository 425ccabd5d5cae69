import { matchesPattern } from '../select-event-types.ts'
import { toJsonText } from './escape-query.ts'
import type { QueryTerms } from './query-terms.ts'

/** What a subscription has to know of an event type. */
export interface HookCandidate {
  readonly id: string
  readonly tags: readonly string[]
}

/** The tag of event types that Okta delivers to Event Hooks. */
export const eligibleTag = 'event-hook-eligible'

/** How many event types one Event Hook may subscribe to. */
const mostItems = 300

/** The ids that the terms ask for, by whether Okta delivers them to Event Hooks. */
export function listHookEventTypes({ ids, starts }: QueryTerms, candidates: readonly HookCandidate[]) {
  const patterns = [...ids, ...starts.map((start) => `${start}*`)]
  const found = candidates.filter(({ id }) => patterns.some((pattern) => matchesPattern(id, pattern)))
  const toIds = (isEligible: boolean): readonly string[] =>
    found.filter(({ tags }) => tags.includes(eligibleTag) === isEligible).map(({ id }) => id)
  return { eligible: toIds(true), others: toIds(false) }
}

/**
 * Bodies of `POST /api/v1/eventHooks`, one for each 300 event types; none where nothing that is looked for is eligible.
 * A subscription knows no wildcards, so the event types of the catalog stand in for them.
 */
export function toEventHooks(terms: QueryTerms, candidates: readonly HookCandidate[]): readonly string[] {
  const items = listHookEventTypes(terms, candidates).eligible
  const count = Math.ceil(items.length / mostItems)
  return Array.from({ length: count }, (_, at) => {
    const name = count === 1 ? 'okta-events' : `okta-events ${at + 1} of ${count}`
    return printHook(name, items.slice(at * mostItems, (at + 1) * mostItems))
  })
}

function printHook(name: string, items: readonly string[]): string {
  const config = { uri: 'https://example.com/okta-events' }
  return toJsonText({ name, events: { type: 'EVENT_TYPE', items }, channel: { type: 'HTTP', version: '1.0.0', config } }, 2)
}
