// Made by `okta-events generate`: do not edit, run it again instead.
// Facts come from Okta's public documentation of the System Log, https://developer.okta.com/docs/reference/api/event-types/

import type { EventType } from './event-type.js'
import { knownEventTypes } from './known-event-types.js'
import type { LogEvent } from './log-event.js'
import { createIdCheck } from './runtime/create-id-check.js'

const isKnown = /* @__PURE__ */ createIdCheck(/* @__PURE__ */ knownEventTypes())

/** Whether a value is the id of an event type that the catalog knows. */
export function isEventType(value: unknown): value is EventType {
  return typeof value === 'string' && isKnown(value)
}

/** Whether the event type of a log event is one that the catalog knows. */
export function isKnownLogEvent(event: { readonly eventType: string }): event is LogEvent {
  return isEventType(event.eventType)
}
