// Made by `okta-events generate`: do not edit, run it again instead.
// Facts come from Okta's public documentation of the System Log, https://developer.okta.com/docs/reference/api/event-types/

import type { LogEventShape } from '../envelope.js'

/** The log events of the namespace Okta-master_application, by the id of their event type. */
export interface MasterApplicationLogEvents {
  /**
   * A user was provisioned to an app, recorded under the master_application namespace.
   *
   * Since 2018.06. Tags: uncategorized.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#master-application-user-membership-add
   */
  'master_application.user_membership.add': LogEventShape<'master_application.user_membership.add'>
}

/** A log event of the namespace Okta-master_application. */
export type MasterApplicationLogEvent = MasterApplicationLogEvents[keyof MasterApplicationLogEvents]
