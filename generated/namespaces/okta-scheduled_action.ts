// Made by `okta-events generate`: do not edit, run it again instead.
// Facts come from Okta's public documentation of the System Log, https://developer.okta.com/docs/reference/api/event-types/

import type { LogEventShape } from '../envelope.js'
import type { ResourceDetails, ScheduledActionDebugData } from '../payloads.js'

/** The log events of the namespace Okta-scheduled_action, by the id of their event type. */
export interface ScheduledActionLogEvents {
  /**
   * The scheduled suspension of a user was canceled.
   *
   * Since 2017.32. Tags: uncategorized.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#scheduled-action-user-suspension-canceled
   */
  'scheduled_action.user_suspension.canceled': LogEventShape<'scheduled_action.user_suspension.canceled'>
  /**
   * A user's scheduled suspension was completed.
   *
   * Since 2017.32. Tags: uncategorized.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#scheduled-action-user-suspension-completed
   */
  'scheduled_action.user_suspension.completed': LogEventShape<'scheduled_action.user_suspension.completed'>
  /**
   * The suspension of a user was scheduled for a later date, given in the debug data.
   *
   * Since 2017.32. Tags: uncategorized.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#scheduled-action-user-suspension-scheduled
   */
  'scheduled_action.user_suspension.scheduled': LogEventShape<
    'scheduled_action.user_suspension.scheduled',
    ScheduledActionDebugData,
    ResourceDetails
  >
  /**
   * The scheduled suspension of a user was changed; the debug data has the earlier and new date.
   *
   * Since 2017.32. Tags: uncategorized.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#scheduled-action-user-suspension-updated
   */
  'scheduled_action.user_suspension.updated': LogEventShape<
    'scheduled_action.user_suspension.updated',
    ScheduledActionDebugData,
    ResourceDetails
  >
}

/** A log event of the namespace Okta-scheduled_action. */
export type ScheduledActionLogEvent = ScheduledActionLogEvents[keyof ScheduledActionLogEvents]
