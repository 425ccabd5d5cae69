// Made by `okta-events generate`: do not edit, run it again instead.
// Facts come from Okta's public documentation of the System Log, https://developer.okta.com/docs/reference/api/event-types/

import type { AnyLogEvent } from './log-event.js'
import { type PayloadOptions, type Transports, listPayloadEvents } from './runtime/list-payload-events.js'
import { validateEventBridgeEnvelope, validateEventHookBody, validateLogEvent } from './validators.js'

const transports: Transports = {
  carriers: [
    { keys: ['data', 'events'], validate: (value) => validateEventHookBody(value) },
    { keys: ['detail'], validate: (value) => validateEventBridgeEnvelope(value) },
  ],
  validate: (value) => validateLogEvent(value),
}

/**
 * The log events in what was received: a log event, a list of them, `EventHookBody` or `EventBridgeEnvelope`. Ids
 * and fields that are not known pass. What does not pass is given to `onIssues`; without it, a `LogEventError`
 * that lists all issues is thrown.
 */
export function payloadEvents(body: unknown, options?: PayloadOptions): readonly AnyLogEvent[] {
  return listPayloadEvents(body, transports, options) as readonly AnyLogEvent[]
}
