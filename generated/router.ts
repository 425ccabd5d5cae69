// Made by `okta-events generate`: do not edit, run it again instead.
// Facts come from Okta's public documentation of the System Log, https://developer.okta.com/docs/reference/api/event-types/

import type { EventType } from './event-type.js'
import type { EventTypePattern } from './event-type-pattern.js'
import type { AnyLogEvent, LogEventOf, LogEvents } from './log-event.js'
import { createRouter } from './runtime/create-router.js'
import type { PatternOf, ValuesBelow } from './runtime/matching.js'

/** What a handler can be for: an id, a pattern such as `user.mfa.*`, or `default`. */
export type LogEventRoute = EventType | EventTypePattern | 'default'

/** The log events that a handler is given, by its key. */
export type RoutedLogEvent<Route> = Route extends EventType
  ? LogEventOf<Route>
  : Route extends PatternOf<infer Start>
    ? ValuesBelow<LogEvents, Start>
    : AnyLogEvent

/** Handlers by id, by pattern and `default`; `Results` says what each of them gives. */
export type LogEventHandlers<Results> = {
  readonly [Route in keyof Results]: Route extends LogEventRoute
    ? (event: NoInfer<RoutedLogEvent<Route>>) => Results[Route]
    : 'no id of an event type, and no pattern that matches one'
}

/** What any of the handlers gives; nothing where none is for the rest. */
export type LogEventRouterResult<Results> = Results[keyof Results] | ('default' extends keyof Results ? never : undefined)

/**
 * A function that gives each log event to the handler that is nearest to its id: the one for the id itself, else
 * the one for the longest pattern, else `default`. An id that the catalog does not know yet goes to the pattern
 * above it.
 *
 * What the handler gives comes back, a promise included; what it throws is thrown. Where no handler is for a log
 * event, `undefined` comes back.
 */
export function createLogEventRouter<
  const Results extends { readonly [Route in LogEventRoute]?: unknown }
>(handlers: LogEventHandlers<Results>): (event: AnyLogEvent) => LogEventRouterResult<Results> {
  return createRouter(handlers) as (event: AnyLogEvent) => LogEventRouterResult<Results>
}
