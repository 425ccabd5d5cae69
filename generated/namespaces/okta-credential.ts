// Made by `okta-events generate`: do not edit, run it again instead.
// Facts come from Okta's public documentation of the System Log, https://developer.okta.com/docs/reference/api/event-types/

import type { LogEventShape } from '../envelope.js'
import type { ResourceDetails, YubikeyDebugData } from '../payloads.js'

/** The log events of the namespace Okta-credential, by the id of their event type. */
export interface CredentialLogEvents {
  /**
   * A credential was registered, or the attempt failed: both are recorded. Serves to audit registration and to
   * troubleshoot failures, such as invalid or duplicate YubiKey serial numbers in the debug data.
   *
   * Since 2019.02.3. Tags: user-factor.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#credential-register
   */
  'credential.register': LogEventShape<'credential.register', YubikeyDebugData, ResourceDetails>
  /**
   * A credential's revocation succeeded or failed. Used to audit credentials withdrawn, YubiKeys by serial number
   * among them, and to find out why an attempt did not work.
   *
   * Since 2019.02.3. Tags: user-factor.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#credential-revoke
   */
  'credential.revoke': LogEventShape<'credential.revoke', YubikeyDebugData, ResourceDetails>
}

/** A log event of the namespace Okta-credential. */
export type CredentialLogEvent = CredentialLogEvents[keyof CredentialLogEvents]
