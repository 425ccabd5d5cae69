// Made by `okta-events generate`: do not edit, run it again instead.
// Facts come from Okta's public documentation of the System Log, https://developer.okta.com/docs/reference/api/event-types/

import type { LogEventShape } from './envelope.js'
import type { EventType } from './event-types.js'
import type { DirectoryLogEvents } from './namespaces/okta-directory.js'
import type { IntegrationLogEvents } from './namespaces/okta-integration.js'

/** The log events of all event types that the catalog knows, by id. */
export interface LogEvents extends DirectoryLogEvents, IntegrationLogEvents {}

/**
 * A log event whose event type the catalog knows. Comparing `eventType`, as in `switch (event.eventType)`, tells
 * what its payloads hold.
 */
export type LogEvent = LogEventOf<EventType>

/** The log event of an event type: `LogEventOf<'user.session.start'>`. Of several ids, the union of theirs. */
export type LogEventOf<Id extends EventType> = LogEvents[Id]

/**
 * An id that no event type of the catalog has: Okta adds event types faster than anyone regenerates. It is a
 * string like any other; being declared as an enumeration, of which nothing exists at run time, it equals no known
 * id.
 */
declare enum UnknownEventType {
  id = 'unknown event type'
}
export type { UnknownEventType }

/** A log event whose event type the catalog does not know. */
export type UnknownLogEvent = LogEventShape<UnknownEventType>

/** Any log event. Comparing `eventType` with a known id leaves the log event of that id. */
export type AnyLogEvent = LogEvent | UnknownLogEvent
