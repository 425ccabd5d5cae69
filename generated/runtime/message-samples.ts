// Made by `okta-events generate`: do not edit, run it again instead.
// Facts come from Okta's public documentation of the System Log, https://developer.okta.com/docs/reference/api/event-types/

import type { Sample } from './sample-fields.js'
import { toOktaId } from './scene.js'

/** Samples of fields of the messages that carry log events, by the id of the message and the path. */
export const messageSamples: ReadonlyMap<string, Sample> = /* @__PURE__ */ new Map<string, Sample>([
  ['EventHookBody.eventType', () => 'com.okta.event_hook'],
  ['EventHookBody.eventTypeVersion', () => '1.0'],
  ['EventHookBody.cloudEventsVersion', () => '0.1'],
  ['EventHookBody.source', ({ scene }) => `https://okta.example.com/api/v1/eventHooks/${toOktaId('who', scene.random)}`],
  ['EventHookBody.eventId', ({ scene }) => scene.random.word(36)],
  ['EventHookBody.contentType', () => 'application/json'],
  ['EventBridgeEnvelope.version', () => '0'],
  ['EventBridgeEnvelope.id', ({ scene }) => scene.random.hex(32)],
  ['EventBridgeEnvelope.detail-type', () => 'SystemLog'],
  ['EventBridgeEnvelope.source', () => 'aws.partner/okta.com/example/okta-events'],
  ['EventBridgeEnvelope.account', () => '123456789012'],
  ['EventBridgeEnvelope.region', () => 'us-east-1'],
])
