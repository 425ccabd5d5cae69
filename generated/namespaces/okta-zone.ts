// Made by `okta-events generate`: do not edit, run it again instead.
// Facts come from Okta's public documentation of the System Log, https://developer.okta.com/docs/reference/api/event-types/

import type { LogEventShape } from '../envelope.js'
import type { NetworkZoneDebugData, ResourceDetails } from '../payloads.js'

/** The log events of the namespace Okta-zone, by the id of their event type. */
export interface ZoneLogEvents {
  /**
   * A network zone was activated; zoneData in the debug data shows which.
   *
   * Since 2017.49. Tags: network-zone.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#zone-activate
   */
  'zone.activate': LogEventShape<'zone.activate', NetworkZoneDebugData, ResourceDetails>
  /**
   * A new network zone was created, with its data in zoneData of the debug data.
   *
   * Since 2017.49. Tags: network-zone.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#zone-create
   */
  'zone.create': LogEventShape<'zone.create', NetworkZoneDebugData, ResourceDetails>
  /**
   * A network zone was deactivated, and is described in the zoneData of the debug data.
   *
   * Since 2017.49. Tags: network-zone.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#zone-deactivate
   */
  'zone.deactivate': LogEventShape<'zone.deactivate', NetworkZoneDebugData, ResourceDetails>
  /**
   * A network zone was deleted; zoneData in the debug data shows it.
   *
   * Since 2017.49. Tags: network-zone.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#zone-delete
   */
  'zone.delete': LogEventShape<'zone.delete', NetworkZoneDebugData, ResourceDetails>
  /**
   * A network zone was marked as a blacklist; zoneData holds the zone, and zone.remove_blacklist undoes it.
   *
   * Since 2017.49. Tags: network-zone.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#zone-make-blacklist
   */
  'zone.make_blacklist': LogEventShape<'zone.make_blacklist', NetworkZoneDebugData, ResourceDetails>
  /**
   * A network zone is no longer marked as a blacklist, the reverse of zone.make_blacklist.
   *
   * Since 2017.49. Tags: network-zone.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#zone-remove-blacklist
   */
  'zone.remove_blacklist': LogEventShape<'zone.remove_blacklist', NetworkZoneDebugData, ResourceDetails>
  /**
   * A network zone was edited; zoneData in the debug data shows the zone.
   *
   * Since 2017.49. Tags: network-zone.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#zone-update
   */
  'zone.update': LogEventShape<'zone.update', NetworkZoneDebugData, ResourceDetails>
}

/** A log event of the namespace Okta-zone. */
export type ZoneLogEvent = ZoneLogEvents[keyof ZoneLogEvents]
