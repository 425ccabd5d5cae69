// Made by `okta-events generate`: do not edit, run it again instead.
// Facts come from Okta's public documentation of the System Log, https://developer.okta.com/docs/reference/api/event-types/

import type { AnyLogEvent } from './log-event.js'

/** The body of an Event Hook delivery (https://developer.okta.com/docs/concepts/event-hooks/). */
export interface EventHookBody<Event extends AnyLogEvent = AnyLogEvent> {
  /** Always `com.okta.event_hook`. */
  eventType: string
  /** The version of the body's format. */
  eventTypeVersion: string
  /** The version of the CloudEvents format. */
  cloudEventsVersion: string
  /** The URL of the Event Hook in the org that delivers. */
  source: string
  /** Identifies the delivery. */
  eventId: string
  /** When the delivery was made. */
  eventTime: string
  /** The media type of `data`. */
  contentType: string
  /** What is delivered. */
  data: EventHookData<Event>
}

/** What is delivered. */
export interface EventHookData<Event extends AnyLogEvent = AnyLogEvent> {
  /** The log events. */
  events: Event[]
}

/**
 * What Amazon EventBridge delivers for a log event of an Okta log stream
 * (https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-events-structure.html).
 */
export interface EventBridgeEnvelope<Event extends AnyLogEvent = AnyLogEvent> {
  /** The version of the envelope's format: always `0`. */
  version: string
  /** Identifies the delivery. */
  id: string
  /** The kind of `detail`: `SystemLog`. */
  'detail-type': string
  /** The partner event source, starting with `aws.partner/okta.com/`. */
  source: string
  /** The number of the AWS account. */
  account: string
  /** When the delivery was made. */
  time: string
  /** The AWS region. */
  region: string
  /** The resources concerned: none. */
  resources: string[]
  /** The log event. */
  detail: Event
}
