// Made by `okta-events generate`: do not edit, run it again instead.
// Facts come from Okta's public documentation of the System Log, https://developer.okta.com/docs/reference/api/event-types/

import type { EventType } from './event-type.js'
import type { EventTypePattern } from './event-type-pattern.js'
import type { LogEventOf, LogEvents } from './log-event.js'
import { matches } from './runtime/matches.js'
import type { PatternOf, ValuesBelow } from './runtime/matching.js'

/**
 * Whether a log event is of an event type, or of one that a pattern such as `user.session.*` matches. An id below
 * the pattern that the catalog does not know yet passes too.
 */
export function isEvent<Id extends EventType>(event: { readonly eventType: string }, pattern: Id): event is LogEventOf<Id>
export function isEvent<Start extends string>(
  event: { readonly eventType: string },
  pattern: PatternOf<Start> & EventTypePattern,
): event is ValuesBelow<LogEvents, Start>
export function isEvent(event: { readonly eventType: string }, pattern: EventType | EventTypePattern): boolean
export function isEvent(event: { readonly eventType: string }, pattern: string): boolean {
  return matches(event.eventType, pattern)
}
