// Made by `okta-events generate`: do not edit, run it again instead.
// Facts come from Okta's public documentation of the System Log, https://developer.okta.com/docs/reference/api/event-types/

import type { LogEventShape } from '../envelope.js'
import type { ResourceDetails, WebhooksDebugData } from '../payloads.js'

/** The log events of the namespace Okta-event_hook, by the id of their event type. */
export interface EventHookLogEvents {
  /**
   * An event hook was activated. Informs admins, with details of the hook.
   *
   * Since 2019.03.4. Tags: event-hook.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#event-hook-activated
   */
  'event_hook.activated': LogEventShape<'event_hook.activated'>
  /**
   * A new event hook was created. Admins learn about it from the details of the hook.
   *
   * Since 2019.03.4. Tags: event-hook.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#event-hook-created
   */
  'event_hook.created': LogEventShape<'event_hook.created'>
  /**
   * An event hook was deactivated; from the details admins learn which one.
   *
   * Since 2019.03.4. Tags: event-hook.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#event-hook-deactivated
   */
  'event_hook.deactivated': LogEventShape<'event_hook.deactivated'>
  /**
   * An event hook was deleted; the entry informs admins about the hook that is gone.
   *
   * Since 2019.03.4. Tags: event-hook.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#event-hook-deleted
   */
  'event_hook.deleted': LogEventShape<'event_hook.deleted'>
  /**
   * Okta failed to deliver an event hook to its configured endpoint. Successful deliveries leave no entry.
   *
   * Since 2019.04.0. Tags: event-hook.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#event-hook-delivery
   */
  'event_hook.delivery': LogEventShape<'event_hook.delivery'>
  /**
   * An event hook was changed; the entry carries details of the updated hook for admins.
   *
   * Since 2019.03.4. Tags: event-hook.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#event-hook-updated
   */
  'event_hook.updated': LogEventShape<'event_hook.updated'>
  /**
   * Okta tried to verify the endpoint URL of an event hook. Failures are recorded as well, with an error message in
   * the debug data, so admins learn how it went.
   *
   * Since 2019.03.4. Tags: event-hook.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#event-hook-verified
   */
  'event_hook.verified': LogEventShape<'event_hook.verified', WebhooksDebugData, ResourceDetails>
}

/** A log event of the namespace Okta-event_hook. */
export type EventHookLogEvent = EventHookLogEvents[keyof EventHookLogEvents]
