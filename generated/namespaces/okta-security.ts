// Made by `okta-events generate`: do not edit, run it again instead.
// Facts come from Okta's public documentation of the System Log, https://developer.okta.com/docs/reference/api/event-types/

import type { LogEventShape } from '../envelope.js'
import type {
  AttackProtectionSettingChangeDetailsEntry,
  AuthenticatorDebugData,
  AuthenticatorMethodResourceDetails,
  AuthenticatorTokenSettingsChangeDetailsEntry,
  BehaviorSettingsResourceDetails,
  CustomAppAuthenticatorResourceDetails,
  ProtectedActionSettingChangeDetailsEntry,
  ResourceDetails,
  SecurityEventsProviderReportedRiskDebugData,
  SecurityEventsProviderResourceDetails,
  SecurityEventsTransmitter,
  SessionProtectionStatusChangeEntry,
  SystemDebugData,
  TrustedOriginChangeDetailsEntry,
  TrustedOriginResourceDetails,
} from '../payloads.js'

/** The log events of the namespace Okta-security, by the id of their event type. */
export interface SecurityLogEvents {
  /**
   * ThreatInsight found that the attack on an org is over and stopped its extra strict logging or blocking of
   * suspicious requests. As it comes from inside Okta, it has no request details. It closes what
   * security.attack.start opened.
   *
   * Since 2021.02.2. Tags: threat-insight.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#security-attack-end
   */
  'security.attack.end': LogEventShape<'security.attack.end'>
  /**
   * ThreatInsight found that an org is under attack and now logs or blocks suspicious requests more strictly by
   * itself. Watch it for attacks; coming from inside Okta, it has no request details, and security.attack.end marks
   * the close.
   *
   * Since 2021.02.2. Tags: threat-insight.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#security-attack-start
   */
  'security.attack.start': LogEventShape<'security.attack.start'>
  /**
   * Settings that defend against password-based attacks were updated, such as requiring a possession factor before
   * the password during MFA, or blocking suspicious password attempts from unknown devices. An unplanned change may
   * be a sign of intrusion; see the target's changeDetails.
   *
   * Since 2024.08.0. Tags: mfa, security.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#security-attack-protection-settings-update
   */
  'security.attack_protection.settings.update': LogEventShape<
    'security.attack_protection.settings.update',
    SystemDebugData,
    ResourceDetails,
    AttackProtectionSettingChangeDetailsEntry
  >
  /**
   * An admin activated an authenticator for the org, as happens when one is added. Shows who did it and the
   * authenticator type; security.authenticator.lifecycle.deactivate is the reverse. Identity Engine only.
   *
   * Since 2020.06.3. Tags: authenticator, event-hook-eligible, oie-only.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#security-authenticator-lifecycle-activate
   */
  'security.authenticator.lifecycle.activate': LogEventShape<
    'security.authenticator.lifecycle.activate',
    AuthenticatorDebugData,
    CustomAppAuthenticatorResourceDetails
  >
  /**
   * An authenticator was created, which is part of adding it to the org. The actor is the admin, the target gives
   * name and ID, with authenticator specific details at times. Later changes are in
   * security.authenticator.lifecycle.update; Identity Engine only.
   *
   * Since 2022.06.0. Tags: authenticator, event-hook-eligible, oie-only.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#security-authenticator-lifecycle-create
   */
  'security.authenticator.lifecycle.create': LogEventShape<
    'security.authenticator.lifecycle.create',
    AuthenticatorDebugData,
    CustomAppAuthenticatorResourceDetails
  >
  /**
   * An admin removed an authenticator from the org and thereby deactivated it. Shows who did it and the
   * authenticator type; security.authenticator.lifecycle.activate is the reverse. Identity Engine only.
   *
   * Since 2020.06.3. Tags: authenticator, event-hook-eligible, oie-only.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#security-authenticator-lifecycle-deactivate
   */
  'security.authenticator.lifecycle.deactivate': LogEventShape<
    'security.authenticator.lifecycle.deactivate',
    AuthenticatorDebugData,
    CustomAppAuthenticatorResourceDetails
  >
  /**
   * An admin edited one of the org's authenticators. The actor is the admin; the target has its name and ID, a
   * second one may describe changes to authenticator methods, and more authenticator specific details can follow.
   * See also security.authenticator.lifecycle.create; Identity Engine only.
   *
   * Since 2022.06.0. Tags: authenticator, event-hook-eligible, oie-only.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#security-authenticator-lifecycle-update
   */
  'security.authenticator.lifecycle.update': LogEventShape<
    'security.authenticator.lifecycle.update',
    AuthenticatorDebugData,
    CustomAppAuthenticatorResourceDetails & AuthenticatorMethodResourceDetails,
    AuthenticatorTokenSettingsChangeDetailsEntry
  >
  /**
   * A behavior setting was added; the target holds the new setting with its behavior type.
   *
   * Since 2019.07.0. Tags: behavior-settings.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#security-behavior-settings-create
   */
  'security.behavior.settings.create': LogEventShape<'security.behavior.settings.create', SystemDebugData, BehaviorSettingsResourceDetails>
  /**
   * A behavior setting was removed; details of the deleted setting are in the entry.
   *
   * Since 2019.07.0. Tags: behavior-settings.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#security-behavior-settings-delete
   */
  'security.behavior.settings.delete': LogEventShape<'security.behavior.settings.delete', SystemDebugData, BehaviorSettingsResourceDetails>
  /**
   * A behavior setting was changed; the entry carries details of the setting after the update.
   *
   * Since 2019.07.0. Tags: behavior-settings.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#security-behavior-settings-update
   */
  'security.behavior.settings.update': LogEventShape<'security.behavior.settings.update', SystemDebugData, BehaviorSettingsResourceDetails>
  /**
   * A password or other credential known from a breach was used to authenticate; the actor is its user, who needs a
   * new one or other mitigation. Outcome is always SUCCESS, severity WARN; on Identity Engine a target names the
   * credential. With breached credential protection on, user.session.clear appears too, under the same request ID.
   *
   * Since 2024.04.2. Tags: account, event-hook-eligible, security, user.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#security-breached-credential-detected
   */
  'security.breached_credential.detected': LogEventShape<'security.breached_credential.detected'>
  /**
   * A request blacklist was added to the org's request blacklist policies;
   * security.device.remove_request_blacklist_policy takes it out again.
   *
   * Since 2018.08. Tags: device, security.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#security-device-add-request-blacklist-policy
   */
  'security.device.add_request_blacklist_policy': LogEventShape<'security.device.add_request_blacklist_policy'>
  /**
   * A request blacklist was taken out of the request blacklist policies, the reverse of
   * security.device.add_request_blacklist_policy.
   *
   * Since 2018.08. Tags: device, security.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#security-device-remove-request-blacklist-policy
   */
  'security.device.remove_request_blacklist_policy': LogEventShape<'security.device.remove_request_blacklist_policy'>
  /**
   * Blacklisting was disabled for a limited time, whereas security.device.add_request_blacklist_policy and
   * security.device.remove_request_blacklist_policy change the policies themselves.
   *
   * Since 2018.05. Tags: device, security.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#security-device-temporarily-disable-blacklisting
   */
  'security.device.temporarily_disable_blacklisting': LogEventShape<'security.device.temporarily_disable_blacklisting'>
  /**
   * An authorized security events provider, such as an SSF transmitter, was activated. The entry describes the
   * provider, to help when security events do not reach Okta.
   *
   * Since 2024.08.0. Tags: security.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#security-events-provider-activate
   */
  'security.events.provider.activate': LogEventShape<
    'security.events.provider.activate',
    SystemDebugData,
    SecurityEventsProviderResourceDetails
  >
  /**
   * A security events provider (an SSF transmitter, for example) was authorized by creating it in the org. Look here
   * for its details when security events are not delivered to Okta.
   *
   * Since 2024.08.0. Tags: security.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#security-events-provider-create
   */
  'security.events.provider.create': LogEventShape<
    'security.events.provider.create',
    SystemDebugData,
    SecurityEventsProviderResourceDetails
  >
  /**
   * An authorized security events provider was switched off, for example an SSF transmitter. Explains why its
   * security events may have stopped reaching Okta.
   *
   * Since 2024.08.0. Tags: security.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#security-events-provider-deactivate
   */
  'security.events.provider.deactivate': LogEventShape<
    'security.events.provider.deactivate',
    SystemDebugData,
    SecurityEventsProviderResourceDetails
  >
  /**
   * A security events provider, for instance an SSF transmitter, was deleted. Details of the one that is gone help
   * to troubleshoot security events that Okta no longer gets.
   *
   * Since 2024.08.0. Tags: security.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#security-events-provider-delete
   */
  'security.events.provider.delete': LogEventShape<
    'security.events.provider.delete',
    SystemDebugData,
    SecurityEventsProviderResourceDetails
  >
  /**
   * A security events provider submitted a valid event, one for each known detection. The provider's risk report is
   * in the debug context, for admins who debug or monitor what SSF providers send.
   *
   * Since 2022.10.0.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#security-events-provider-receive-event
   */
  'security.events.provider.receive_event': LogEventShape<
    'security.events.provider.receive_event',
    SecurityEventsProviderReportedRiskDebugData,
    ResourceDetails
  >
  /**
   * Something in an authorized security events provider was changed, such as an SSF transmitter. The target shows
   * its issuer, keys URL and type, of use when event delivery to Okta fails.
   *
   * Since 2024.08.0. Tags: security.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#security-events-provider-update
   */
  'security.events.provider.update': LogEventShape<
    'security.events.provider.update',
    SystemDebugData,
    SecurityEventsProviderResourceDetails
  >
  /**
   * A security events transmitter was created, such as the Shared Signals Framework (SSF) one. Its configuration is
   * included, to help when security event receivers do not get their events.
   *
   * Since 2024.08.0. Tags: security.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#security-events-transmitter-create
   */
  'security.events.transmitter.create': LogEventShape<'security.events.transmitter.create', SystemDebugData, SecurityEventsTransmitter>
  /**
   * A security events transmitter, such as the one for the Shared Signals Framework (SSF), was deleted. What its
   * configuration was is shown, for troubleshooting of missing deliveries to receivers.
   *
   * Since 2024.08.0. Tags: security.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#security-events-transmitter-delete
   */
  'security.events.transmitter.delete': LogEventShape<'security.events.transmitter.delete', SystemDebugData, SecurityEventsTransmitter>
  /**
   * The configuration of a security events transmitter changed, for example the SSF transmitter. Shows its delivery
   * endpoint, method and format, of use when receivers miss events.
   *
   * Since 2024.08.0. Tags: security.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#security-events-transmitter-update
   */
  'security.events.transmitter.update': LogEventShape<'security.events.transmitter.update', SystemDebugData, SecurityEventsTransmitter>
  /**
   * Someone attempted a protected action; the entry tells which one. For tracking and audits of such attempts.
   *
   * Since 2024.04.3. Tags: security.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#security-protected-action-attempt
   */
  'security.protected_action.attempt': LogEventShape<'security.protected_action.attempt'>
  /**
   * A protected action setting was updated, for instance disabled. The setting concerned and its changeDetails are
   * included for audits.
   *
   * Since 2024.04.3. Tags: security.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#security-protected-action-settings-update
   */
  'security.protected_action.settings.update': LogEventShape<
    'security.protected_action.settings.update',
    SystemDebugData,
    ResourceDetails,
    ProtectedActionSettingChangeDetailsEntry
  >
  /**
   * Okta blocked a request for security reasons.
   *
   * Since 2018.32. Tags: security.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#security-request-blocked
   */
  'security.request.blocked': LogEventShape<'security.request.blocked'>
  /**
   * A user's session was detected as roaming on the client side.
   *
   * Since 2017.28. Tags: security, session.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#security-session-detect-client-roaming
   */
  'security.session.detect_client_roaming': LogEventShape<'security.session.detect_client_roaming'>
  /**
   * The status of Session Protection was switched to monitoring or to enforced; the target's changeDetails give the
   * change.
   *
   * Since 2026.02.0. Tags: security.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#security-session-protection-status-update
   */
  'security.session_protection.status.update': LogEventShape<
    'security.session_protection.status.update',
    SystemDebugData,
    ResourceDetails,
    SessionProtectionStatusChangeEntry
  >
  /**
   * The ThreatInsight configuration was changed, be it the action taken or the excluded zones. The entry tells who
   * made the change.
   *
   * Since 2019.07.0. Tags: threat-insight-configuration.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#security-threat-configuration-update
   */
  'security.threat.configuration.update': LogEventShape<'security.threat.configuration.update'>
  /**
   * Okta ThreatInsight judged a request's IP to be malicious, as in brute force or password spray; outcome.reason
   * says why. Depending on log or enforce mode, outcome.result is ALLOW (the request went on), DENY (blocked) or
   * RATE_LIMIT (kept from counting against the org's rate limit). Serves to watch and counter credential attacks.
   *
   * Since 2019.02.2. Tags: security, threat-insight.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#security-threat-detected
   */
  'security.threat.detected': LogEventShape<'security.threat.detected'>
  /**
   * A trusted origin was activated. The target gives its URL, scopes and status, so that admins can react to an
   * activation they did not expect.
   *
   * Since 2024.05.0. Tags: event-hook-eligible, trusted-origins.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#security-trusted-origin-activate
   */
  'security.trusted_origin.activate': LogEventShape<
    'security.trusted_origin.activate',
    SystemDebugData,
    TrustedOriginResourceDetails,
    TrustedOriginChangeDetailsEntry
  >
  /**
   * A trusted origin was added to the org. Its URL and scopes are in the target, for admins who watch for origins
   * they did not approve.
   *
   * Since 2024.05.0. Tags: event-hook-eligible, trusted-origins.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#security-trusted-origin-create
   */
  'security.trusted_origin.create': LogEventShape<'security.trusted_origin.create', SystemDebugData, TrustedOriginResourceDetails>
  /**
   * A trusted origin was deactivated, with its URL and changeDetails in the target. Lets admins react if the origin
   * is still needed.
   *
   * Since 2024.05.0. Tags: event-hook-eligible, trusted-origins.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#security-trusted-origin-deactivate
   */
  'security.trusted_origin.deactivate': LogEventShape<
    'security.trusted_origin.deactivate',
    SystemDebugData,
    TrustedOriginResourceDetails,
    TrustedOriginChangeDetailsEntry
  >
  /**
   * A trusted origin was deleted from the org; the target still shows its URL. Lets admins put it back if the
   * deletion was wrong.
   *
   * Since 2024.05.0. Tags: event-hook-eligible, trusted-origins.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#security-trusted-origin-delete
   */
  'security.trusted_origin.delete': LogEventShape<'security.trusted_origin.delete', SystemDebugData, TrustedOriginResourceDetails>
  /**
   * A trusted origin was modified; the target shows its URL, scopes and status. Lets admins review the change and
   * step in.
   *
   * Since 2024.05.0. Tags: event-hook-eligible, trusted-origins.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#security-trusted-origin-update
   */
  'security.trusted_origin.update': LogEventShape<'security.trusted_origin.update', SystemDebugData, TrustedOriginResourceDetails>
  /**
   * A country was put on the voice call blacklist; the entry names it. Undone by
   * security.voice.remove_country_blacklist.
   *
   * Since 2019.03.3. Tags: security, voice.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#security-voice-add-country-blacklist
   */
  'security.voice.add_country_blacklist': LogEventShape<'security.voice.add_country_blacklist'>
  /**
   * A country was taken off the voice call blacklist; the entry names it. It had been put there with
   * security.voice.add_country_blacklist.
   *
   * Since 2019.03.3. Tags: security, voice.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#security-voice-remove-country-blacklist
   */
  'security.voice.remove_country_blacklist': LogEventShape<'security.voice.remove_country_blacklist'>
  /**
   * IP addresses were added to a blacklist network zone; security.zone.remove_blacklist records their removal.
   *
   * Since 2017.06. Tags: network-zone, security.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#security-zone-make-blacklist
   */
  'security.zone.make_blacklist': LogEventShape<'security.zone.make_blacklist'>
  /**
   * IP addresses were removed from a blacklist network zone, the reverse of security.zone.make_blacklist.
   *
   * Since 2017.06. Tags: network-zone, security.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#security-zone-remove-blacklist
   */
  'security.zone.remove_blacklist': LogEventShape<'security.zone.remove_blacklist'>
}

/** A log event of the namespace Okta-security. */
export type SecurityLogEvent = SecurityLogEvents[keyof SecurityLogEvents]
