// Made by `okta-events generate`: do not edit, run it again instead.
// Facts come from Okta's public documentation of the System Log, https://developer.okta.com/docs/reference/api/event-types/

import type { LogEventShape } from '../envelope.js'

/** The log events of the namespace Okta-self_service, by the id of their event type. */
export interface SelfServiceLogEvents {
  /**
   * Self-service was turned off for an app.
   *
   * Since 2017.48. Tags: self-service.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#self-service-disabled
   */
  'self_service.disabled': LogEventShape<'self_service.disabled'>
  /**
   * Self-service was turned on for an app.
   *
   * Since 2017.48. Tags: self-service.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#self-service-enabled
   */
  'self_service.enabled': LogEventShape<'self_service.enabled'>
}

/** A log event of the namespace Okta-self_service. */
export type SelfServiceLogEvent = SelfServiceLogEvents[keyof SelfServiceLogEvents]
