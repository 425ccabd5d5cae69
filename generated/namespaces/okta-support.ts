// Made by `okta-events generate`: do not edit, run it again instead.
// Facts come from Okta's public documentation of the System Log, https://developer.okta.com/docs/reference/api/event-types/

import type { LogEventShape } from '../envelope.js'
import type { ResourceDetails, SupportActionDebugData } from '../payloads.js'

/** The log events of the namespace Okta-support, by the id of their event type. */
export interface SupportLogEvents {
  /**
   * Okta staff changed an org's configuration or data, mostly at a customer's request, such as to enable an Early
   * Access feature, or after a review by Okta, for example on a production alert. supportAction in
   * debugContext.debugData tells the type of update.
   *
   * Since 2022.06.2. Tags: support-audit.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#support-org-update
   */
  'support.org.update': LogEventShape<'support.org.update', SupportActionDebugData, ResourceDetails>
  /**
   * Okta staff opened a support tool page that contains customer data, mostly while working on a support case, at
   * times in a review started by Okta, as for a production alert. The supportAction object in debugContext.debugData
   * says more.
   *
   * Since 2022.06.2. Tags: support-audit.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#support-org-view
   */
  'support.org.view': LogEventShape<'support.org.view', SupportActionDebugData, ResourceDetails>
}

/** A log event of the namespace Okta-support. */
export type SupportLogEvent = SupportLogEvents[keyof SupportLogEvents]
