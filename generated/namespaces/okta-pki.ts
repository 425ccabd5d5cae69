// Made by `okta-events generate`: do not edit, run it again instead.
// Facts come from Okta's public documentation of the System Log, https://developer.okta.com/docs/reference/api/event-types/

import type { LogEventShape } from '../envelope.js'
import type {
  CaScopeMappingUpdateChangeDetailsEntry,
  DeviceTrustDebugData,
  DeviceTrustResourceDetails,
  OktaCAResourceDetails,
  ResourceDetails,
  SystemDebugData,
} from '../payloads.js'

/** The log events of the namespace Okta-pki, by the id of their event type. */
export interface PkiLogEvents {
  /**
   * An admin created an Okta CA (root or intermediate certificates) or uploaded a third-party certificate chain,
   * which then shows in the Admin Console. For audits of certificate authorities; Identity Engine only.
   *
   * Since 2021.07.1. Tags: device-identity, oie-only, user.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#pki-ca-add
   */
  'pki.ca.add': LogEventShape<'pki.ca.add', SystemDebugData, OktaCAResourceDetails>
  /**
   * A third-party certificate chain was deleted by an admin and its authority is no longer usable in the org.
   * Identity Engine only.
   *
   * Since 2021.07.1. Tags: device-identity, oie-only, user.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#pki-ca-delete
   */
  'pki.ca.delete': LogEventShape<'pki.ca.delete', SystemDebugData, OktaCAResourceDetails>
  /**
   * A third-party CA certificate will expire soon: recorded 6, 3 and 1 months before the enforcement deadline, to
   * rotate it in time and avoid FastPass authentication failures. The target is the certificate; outcome.reason
   * tells the stage (EXPIRING_6_MONTHS, EXPIRING_3_MONTHS or EXPIRING_1_MONTH). Identity Engine only.
   *
   * Since 2026.05.0. Tags: device-identity, oie-only.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#pki-ca-expiration-warn
   */
  'pki.ca.expiration.warn': LogEventShape<'pki.ca.expiration.warn', SystemDebugData, OktaCAResourceDetails>
  /**
   * One or more certificates of a certificate authority were renewed. As the old and new ones are included, it also
   * serves as a reminder to download the latter. Identity Engine only.
   *
   * Since 2024.05.1. Tags: device-identity, oie-only.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#pki-ca-renew
   */
  'pki.ca.renew': LogEventShape<'pki.ca.renew', SystemDebugData, OktaCAResourceDetails>
  /**
   * The certificate authorities mapped to a scope were changed. Shows the scope with the CA IDs before and after,
   * and so which were added or dropped; Identity Engine only.
   *
   * Since 2026.07.0. Tags: device-identity, oie-only.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#pki-ca-scope-mapping-update
   */
  'pki.ca.scope.mapping.update': LogEventShape<
    'pki.ca.scope.mapping.update',
    SystemDebugData,
    ResourceDetails,
    CaScopeMappingUpdateChangeDetailsEntry
  >
  /**
   * A certificate was bound to a device, which now appears as managed in the Admin Console. Audits these bindings;
   * Identity Engine only.
   *
   * Since 2021.09.1. Tags: device-identity, oie-only, user.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#pki-cert-bind
   */
  'pki.cert.bind': LogEventShape<'pki.cert.bind'>
  /**
   * A certificate revocation list (CRL) could not be downloaded from the URL in the certificate. The URL and HTTP
   * error code are included; with a failure outcome, check that the endpoint is running and that the issuing CA has
   * not changed it. Identity Engine only.
   *
   * Since 2023.07.2. Tags: device-identity, oie-only.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#pki-cert-crl-download-failure
   */
  'pki.cert.crl_download_failure': LogEventShape<'pki.cert.crl_download_failure'>
  /**
   * A Device Trust certificate was issued; the debug data shows the device, the Device Trust vendor and the key
   * type.
   *
   * Since 2017.45. Tags: device-trust-cert-distribution-and-binding.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#pki-cert-issue
   */
  'pki.cert.issue': LogEventShape<'pki.cert.issue', DeviceTrustDebugData, DeviceTrustResourceDetails>
  /**
   * A certificate on hold left the CRL, or an inactive renewed Okta CA certificate was activated. For a device, this
   * comes in the next Okta Verify flow after an admin activates or unsuspends it; a CA certificate, made active by
   * an admin or a job, can then issue client certificates with SCEP. Identity Engine only.
   *
   * Since 2021.09.1. Tags: device-identity, oie-only, user.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#pki-cert-lifecycle-activate
   */
  'pki.cert.lifecycle.activate': LogEventShape<'pki.cert.lifecycle.activate'>
  /**
   * A certificate was deleted because an admin deleted the device it was bound to, and it left the Admin Console.
   * Identity Engine only.
   *
   * Since 2021.09.1. Tags: device-identity, oie-only, user.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#pki-cert-lifecycle-delete
   */
  'pki.cert.lifecycle.delete': LogEventShape<'pki.cert.lifecycle.delete'>
  /**
   * A certificate was put on hold for now and listed in the CRL; it can be activated once off the list. Identity
   * Engine only.
   *
   * Since 2021.09.1. Tags: device-identity, oie-only, user.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#pki-cert-lifecycle-hold
   */
  'pki.cert.lifecycle.hold': LogEventShape<'pki.cert.lifecycle.hold'>
  /**
   * A certificate was revoked and put on the CRL, for good: it cannot be activated again. Identity Engine only.
   *
   * Since 2021.09.1. Tags: device-identity, oie-only, user.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#pki-cert-lifecycle-revoke
   */
  'pki.cert.lifecycle.revoke': LogEventShape<'pki.cert.lifecycle.revoke'>
  /**
   * A certificate was suspended since an admin deactivated the device it is bound to, and it can no longer send the
   * management hint. Identity Engine only.
   *
   * Since 2021.09.1. Tags: device-identity, oie-only, user.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#pki-cert-lifecycle-suspend
   */
  'pki.cert.lifecycle.suspend': LogEventShape<'pki.cert.lifecycle.suspend'>
  /**
   * A Device Trust certificate was renewed; device, vendor and result are in the debug data.
   *
   * Since 2017.45. Tags: device-trust-cert-distribution-and-binding.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#pki-cert-renew
   */
  'pki.cert.renew': LogEventShape<'pki.cert.renew', DeviceTrustDebugData, DeviceTrustResourceDetails>
  /**
   * A Device Trust certificate was revoked. The target gives its fingerprint, the debug data the device.
   *
   * Since 2017.45. Tags: device-trust-cert-distribution-and-binding.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#pki-cert-revoke
   */
  'pki.cert.revoke': LogEventShape<'pki.cert.revoke', DeviceTrustDebugData, DeviceTrustResourceDetails>
}

/** A log event of the namespace Okta-pki. */
export type PkiLogEvent = PkiLogEvents[keyof PkiLogEvents]
