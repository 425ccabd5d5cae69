// Made by `okta-events generate`: do not edit, run it again instead.
// Facts come from Okta's public documentation of the System Log, https://developer.okta.com/docs/reference/api/event-types/

import type { EventBridgeEnvelope, EventHookBody } from './carriers.js'
import type { EventType } from './event-type.js'
import { catalogFacts } from './facts.js'
import type { AnyLogEvent, LogEventOf } from './log-event.js'
import { type InvalidLogEvent, breakMessage, breakSample } from './runtime/break-sample.js'
import { buildMessage, buildSample } from './runtime/build-sample.js'
import { type DeepPartial, mergeOverrides } from './runtime/merge-overrides.js'

/** Parts of a log event; lists are given whole. */
export type LogEventOverrides<Id extends EventType> = DeepPartial<LogEventOf<Id>>

/**
 * A sample log event of an event type, with parts replaced by those given: the same for the same id, always. Its
 * names, addresses and domains are such that are kept for documentation.
 */
export function buildLogEvent<Id extends EventType>(eventType: Id, overrides?: LogEventOverrides<Id>): LogEventOf<Id>
export function buildLogEvent(eventType: string, overrides?: unknown): unknown {
  return mergeOverrides(buildSample(eventType, catalogFacts), overrides)
}

/** A sample `EventHookBody` around log events, with parts replaced by those given. */
export function buildEventHookBody<Event extends AnyLogEvent>(
  events: readonly Event[],
  overrides?: DeepPartial<EventHookBody<Event>>,
): EventHookBody<Event> {
  return mergeOverrides(buildMessage('EventHookBody', events, catalogFacts), overrides) as EventHookBody<Event>
}

/** A sample `EventBridgeEnvelope` around a log event, with parts replaced by those given. */
export function buildEventBridgeEnvelope<Event extends AnyLogEvent>(
  event: Event,
  overrides?: DeepPartial<EventBridgeEnvelope<Event>>,
): EventBridgeEnvelope<Event> {
  return mergeOverrides(buildMessage('EventBridgeEnvelope', [event], catalogFacts), overrides) as EventBridgeEnvelope<Event>
}

/**
 * Log events of an event type that are broken on purpose, each in one place, with the issue that a validator must
 * report.
 */
export function invalidLogEvents(eventType: EventType): readonly InvalidLogEvent[] {
  return breakSample(eventType, catalogFacts)
}

/** The same for `EventHookBody` around a log event of an event type, broken outside of it and within. */
export function invalidEventHookBodies(eventType: EventType): readonly InvalidLogEvent[] {
  return breakMessage('EventHookBody', eventType, catalogFacts)
}

/** The same for `EventBridgeEnvelope` around a log event of an event type, broken outside of it and within. */
export function invalidEventBridgeEnvelopes(eventType: EventType): readonly InvalidLogEvent[] {
  return breakMessage('EventBridgeEnvelope', eventType, catalogFacts)
}
