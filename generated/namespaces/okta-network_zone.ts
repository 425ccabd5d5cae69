// Made by `okta-events generate`: do not edit, run it again instead.
// Facts come from Okta's public documentation of the System Log, https://developer.okta.com/docs/reference/api/event-types/

import type { LogEventShape } from '../envelope.js'

/** The log events of the namespace Okta-network_zone, by the id of their event type. */
export interface NetworkZoneLogEvents {
  /**
   * A network zone rule was disabled.
   *
   * Since 2016.12. Tags: network-zone.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#network-zone-rule-disabled
   */
  'network_zone.rule.disabled': LogEventShape<'network_zone.rule.disabled'>
}

/** A log event of the namespace Okta-network_zone. */
export type NetworkZoneLogEvent = NetworkZoneLogEvents[keyof NetworkZoneLogEvents]
