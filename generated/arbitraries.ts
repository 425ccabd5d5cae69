// Made by `okta-events generate`: do not edit, run it again instead.
// Facts come from Okta's public documentation of the System Log, https://developer.okta.com/docs/reference/api/event-types/

import type { EventType } from './event-type.js'
import { catalogFacts } from './facts.js'
import type { LogEventOf } from './log-event.js'
import { createVariation } from './runtime/create-variation.js'

/**
 * A function that makes log events of an event type from numbers, each of which changes the sample in one place: a
 * field becomes null, is left out, gets another value or a neighbour that nobody knows. Every one passes the
 * validator, and the same numbers give the same one.
 *
 * With fast-check: `fc.array(fc.nat()).map(logEventFrom('user.session.start'))`. A list that shrinks takes changes
 * back, down to the one that matters.
 */
export function logEventFrom<Id extends EventType>(eventType: Id): (choices: readonly number[]) => LogEventOf<Id> {
  return createVariation(eventType, catalogFacts) as unknown as (choices: readonly number[]) => LogEventOf<Id>
}
