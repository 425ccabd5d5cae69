// Made by `okta-events generate`: do not edit, run it again instead.
// Facts come from Okta's public documentation of the System Log, https://developer.okta.com/docs/reference/api/event-types/

import type { LogEventShape } from '../envelope.js'
import type { OktaELDebugData, ResourceDetails } from '../payloads.js'

/** The log events of the namespace Okta-core, by the id of their event type. */
export interface CoreLogEvents {
  /**
   * The org exceeded its concurrency limit: too many requests were in flight at the same time.
   *
   * Since 2017.39. Tags: concurrency-limit.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#core-concurrency-org-limit-violation
   */
  'core.concurrency.org.limit.violation': LogEventShape<'core.concurrency.org.limit.violation'>
  /**
   * Okta evaluated an Expression Language expression. The payload names the function, such as getFilteredGroups,
   * with its group limit, user, app instance and any reasons, such as a group limit that is too large.
   *
   * Since 2017.20. Tags: okta-el.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#core-el-evaluate
   */
  'core.el.evaluate': LogEventShape<'core.el.evaluate', OktaELDebugData, ResourceDetails>
  /**
   * During X.509 authentication through an identity provider, Okta could not download the certificate revocation
   * list (CRL) from its endpoint.
   *
   * Since 2017.52. Tags: x509-idp-auth.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#core-user-auth-idp-x509-crl-download-failure
   */
  'core.user_auth.idp.x509.crl_download_failure': LogEventShape<'core.user_auth.idp.x509.crl_download_failure'>
}

/** A log event of the namespace Okta-core. */
export type CoreLogEvent = CoreLogEvents[keyof CoreLogEvents]
