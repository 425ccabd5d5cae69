// Made by `okta-events generate`: do not edit, run it again instead.
// Facts come from Okta's public documentation of the System Log, https://developer.okta.com/docs/reference/api/event-types/

import type { LogEventShape } from '../envelope.js'

/** The log events of the namespace Okta-org, by the id of their event type. */
export interface OrgLogEvents {
  /**
   * A redirection used an untrusted origin, one that isn't configured for the org.
   *
   * Since 2017.44. Tags: admin, org.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#org-not-configured-origin-redirection-usage
   */
  'org.not_configured_origin.redirection.usage': LogEventShape<'org.not_configured_origin.redirection.usage'>
}

/** A log event of the namespace Okta-org. */
export type OrgLogEvent = OrgLogEvents[keyof OrgLogEvents]
