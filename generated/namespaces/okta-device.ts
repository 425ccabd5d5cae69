// Made by `okta-events generate`: do not edit, run it again instead.
// Facts come from Okta's public documentation of the System Log, https://developer.okta.com/docs/reference/api/event-types/

import type { LogEventShape } from '../envelope.js'
import type {
  AuthenticatorEnrollmentResourceDetails,
  CustomPushNotificationDebugData,
  DesktopMFASettingsChangeDetailsEntry,
  DeviceAssuranceChangeDetailsEntry,
  DeviceAssuranceResourceDetails,
  DeviceIdentityResourceDetails,
  DeviceIntegrationResourceDetails,
  DeviceLogoutDebugData,
  DevicePostureCheckChangeDetailsEntry,
  DevicePostureCheckResourceDetails,
  DeviceSignalDebugData,
  DeviceTokenEnrollmentCreateDetails,
  MacOSAccountResourceDetails,
  OktaCAMobilePlatformResourceDetails,
  PlatformSSOResourceDetails,
  PushProviderResourceDetails,
  ResourceDetails,
  SystemDebugData,
} from '../payloads.js'

/** The log events of the namespace Okta-device, by the id of their event type. */
export interface DeviceLogEvents {
  /**
   * A device assurance policy was created. The entry carries its name and the platform it is for; Identity Engine
   * only.
   *
   * Since 2024.08.3. Tags: device-identity, oie-only.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#device-assurance-policy-add
   */
  'device.assurance.policy.add': LogEventShape<'device.assurance.policy.add', SystemDebugData, DeviceAssuranceResourceDetails>
  /**
   * A device assurance policy was deleted; the entry still names it. Identity Engine only.
   *
   * Since 2024.08.3. Tags: device-identity, oie-only.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#device-assurance-policy-delete
   */
  'device.assurance.policy.delete': LogEventShape<'device.assurance.policy.delete', SystemDebugData, DeviceAssuranceResourceDetails>
  /**
   * A device assurance policy was changed, and the target's changeDetails show in what way. Identity Engine only.
   *
   * Since 2024.08.3. Tags: device-identity, oie-only.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#device-assurance-policy-update
   */
  'device.assurance.policy.update': LogEventShape<
    'device.assurance.policy.update',
    SystemDebugData,
    DeviceAssuranceResourceDetails,
    DeviceAssuranceChangeDetailsEntry
  >
  /**
   * A push notification was sent to a user's device through a custom app authenticator. Recorded for each push,
   * whether it succeeded or failed, with the push provider, its APNs or FCM settings and the response code, so that
   * developers can troubleshoot their push configuration.
   *
   * Since 2022.05.3. Tags: custom-push.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#device-custom-push-send-notification
   */
  'device.custom_push.send_notification': LogEventShape<
    'device.custom_push.send_notification',
    CustomPushNotificationDebugData,
    ResourceDetails
  >
  /**
   * An admin changed the Desktop MFA configuration. Shows who did it, with the old and new values in the target's
   * changeDetails; Identity Engine only.
   *
   * Since 2024.08.0. Tags: device-access, oie-only.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#device-desktop-mfa-configuration-update
   */
  'device.desktop_mfa.configuration.update': LogEventShape<
    'device.desktop_mfa.configuration.update',
    SystemDebugData,
    ResourceDetails,
    DesktopMFASettingsChangeDetailsEntry
  >
  /**
   * A device finished logging a user out, so an admin can tell whether the logout worked. It shares its traceId with
   * the preceding device.desktop_mfa.device_logout.started; Identity Engine only.
   *
   * Since 2025.03.0. Tags: device-access, oie-only.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#device-desktop-mfa-device-logout-completed
   */
  'device.desktop_mfa.device_logout.completed': LogEventShape<
    'device.desktop_mfa.device_logout.completed',
    DeviceLogoutDebugData,
    ResourceDetails
  >
  /**
   * Okta began to log a user out of the devices that Desktop MFA protects, and the entry shows what set this off.
   * Where Universal Logout was the cause, the traceId leads to the matching user.authentication.universal_logout.
   * Identity Engine only.
   *
   * Since 2025.03.0. Tags: device-access, oie-only.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#device-desktop-mfa-device-logout-started
   */
  'device.desktop_mfa.device_logout.started': LogEventShape<
    'device.desktop_mfa.device_logout.started',
    DeviceLogoutDebugData,
    ResourceDetails
  >
  /**
   * A Desktop MFA enrollment was registered with Okta, which takes place once a user has logged in to the device
   * with an online factor. Tells which user and which device enrolled; Identity Engine only.
   *
   * Since 2024.08.0. Tags: device-access, oie-only.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#device-desktop-mfa-enrollment-create
   */
  'device.desktop_mfa.enrollment.create': LogEventShape<'device.desktop_mfa.enrollment.create'>
  /**
   * An admin generated a device recovery PIN, or tried to: failures are recorded too. Shows the admin, the user and
   * the device involved; Identity Engine only.
   *
   * Since 2024.08.0. Tags: device-access, oie-only.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#device-desktop-mfa-recovery-pin-generate
   */
  'device.desktop_mfa.recovery_pin.generate': LogEventShape<'device.desktop_mfa.recovery_pin.generate'>
  /**
   * A device rotated the secret of a user's Desktop MFA recovery PIN with Okta. This should take place once in 7
   * days for every user and device, which can be checked here; Identity Engine only.
   *
   * Since 2024.08.0. Tags: device-access, oie-only.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#device-desktop-mfa-recovery-pin-rotate-secret
   */
  'device.desktop_mfa.recovery_pin.rotate_secret': LogEventShape<'device.desktop_mfa.recovery_pin.rotate_secret'>
  /**
   * A new device was registered for Okta Verify, by a user still below the device limit and with a device that is
   * neither suspended nor deactivated. The target describes it: name, status, serial number, IMEI, MEID, OS version
   * and platform, which also shows the mix of platforms and versions enrolled. Identity Engine only.
   *
   * Since 2020.10.4. Tags: device-identity, event-hook-eligible, oie-only, user.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#device-enrollment-create
   */
  'device.enrollment.create': LogEventShape<'device.enrollment.create', SystemDebugData, DeviceIdentityResourceDetails>
  /**
   * An admin added an endpoint security integration for a device platform, which made it active: from now on its
   * signals are requested from devices. Audits status changes of such integrations; Identity Engine only.
   *
   * Since 2024.08.0. Tags: device-identity, oie-only, user.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#device-integration-endpoint-security-activate
   */
  'device.integration.endpoint_security.activate': LogEventShape<
    'device.integration.endpoint_security.activate',
    SystemDebugData,
    DeviceIntegrationResourceDetails
  >
  /**
   * The endpoint security integration for a device platform was deactivated by an admin, and devices are no longer
   * asked for its signals. Audits status changes of such integrations; Identity Engine only.
   *
   * Since 2024.08.0. Tags: device-identity, oie-only, user.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#device-integration-endpoint-security-deactivate
   */
  'device.integration.endpoint_security.deactivate': LogEventShape<
    'device.integration.endpoint_security.deactivate',
    SystemDebugData,
    DeviceIntegrationResourceDetails
  >
  /**
   * A device became active. Users can reach protected resources from it as far as the App Sign-On policies allow,
   * and it may now be suspended or deactivated; Identity Engine only.
   *
   * Since 2021.07.1. Tags: device-identity, event-hook-eligible, oie-only, user.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#device-lifecycle-activate
   */
  'device.lifecycle.activate': LogEventShape<'device.lifecycle.activate'>
  /**
   * A device was deactivated, after which no Okta Verify factor can be tied to it anymore. For audits of device
   * status; Identity Engine only.
   *
   * Since 2021.07.1. Tags: device-identity, event-hook-eligible, oie-only, user.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#device-lifecycle-deactivate
   */
  'device.lifecycle.deactivate': LogEventShape<'device.lifecycle.deactivate'>
  /**
   * A device was deleted and vanished from the Admin Console. For audits of device status; Identity Engine only.
   *
   * Since 2021.07.1. Tags: device-identity, event-hook-eligible, oie-only, user.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#device-lifecycle-delete
   */
  'device.lifecycle.delete': LogEventShape<'device.lifecycle.delete'>
  /**
   * A device was suspended, pausing its users' access for a while, such as during a leave of absence. Only an active
   * device can be suspended, which is the likely reason when the attempt fails. Identity Engine only.
   *
   * Since 2021.07.1. Tags: device-identity, event-hook-eligible, oie-only, user.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#device-lifecycle-suspend
   */
  'device.lifecycle.suspend': LogEventShape<'device.lifecycle.suspend'>
  /**
   * A suspended device was released: the Okta Verify factors on it are unsuspended as well and its users regain
   * access to protected resources. Identity Engine only.
   *
   * Since 2021.07.1. Tags: device-identity, event-hook-eligible, oie-only, user.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#device-lifecycle-unsuspend
   */
  'device.lifecycle.unsuspend': LogEventShape<'device.lifecycle.unsuspend'>
  /**
   * Just-in-Time (JIT) local account creation made an OS account on a device after checking a user's Okta
   * credentials; failed attempts are recorded too. Identifies device and user, while device.user_os_account.sync
   * follows a success with more on the OS account. Identity Engine only.
   *
   * Since 2024.06.2. Tags: device-access, oie-only.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#device-local-account-create
   */
  'device.local_account.create': LogEventShape<'device.local_account.create'>
  /**
   * Deprecated in favor of device.platform_sso.authentication, which covers every Platform SSO method, and due to be
   * retired. The OS tried to sync the password of a local account with the one in Okta; successes and failures serve
   * for audits and troubleshooting of credential registration. Identity Engine only.
   *
   * Since 2023.06.1. Tags: device-access, oie-only.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#device-password-sync-authentication
   */
  'device.password_sync.authentication': LogEventShape<'device.password_sync.authentication'>
  /**
   * Deprecated in favor of device.platform_sso.enrollment.create, which covers every Platform SSO method, and due to
   * be retired. A user's enrollment in Desktop Password Sync succeeded or failed; shows who enrolled, or why it went
   * wrong. Identity Engine only.
   *
   * Since 2023.06.1. Tags: device-access, oie-only.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#device-password-sync-enrollment-create
   */
  'device.password_sync.enrollment.create': LogEventShape<
    'device.password_sync.enrollment.create',
    SystemDebugData,
    PlatformSSOResourceDetails
  >
  /**
   * An admin added a device management platform, making it available to the org. For audits of platform status;
   * Identity Engine only.
   *
   * Since 2021.07.1. Tags: device-identity, oie-only, user.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#device-platform-add
   */
  'device.platform.add': LogEventShape<'device.platform.add', SystemDebugData, OktaCAMobilePlatformResourceDetails>
  /**
   * A device management platform was deleted by an admin and is gone from the Admin Console. Identity Engine only.
   *
   * Since 2021.07.1. Tags: device-identity, oie-only, user.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#device-platform-delete
   */
  'device.platform.delete': LogEventShape<'device.platform.delete', SystemDebugData, OktaCAMobilePlatformResourceDetails>
  /**
   * Part of a device management platform was renewed, for instance the registration authority that SCEP uses. Okta's
   * automated renewal may do it within the renewal period; the new component then shows in the Admin Console.
   * Identity Engine only.
   *
   * Since 2021.07.1. Tags: device-identity, oie-only.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#device-platform-renew
   */
  'device.platform.renew': LogEventShape<'device.platform.renew'>
  /**
   * The secret key of a device management platform was reset by an admin, so its previous key stopped working.
   * Audits key changes; Identity Engine only.
   *
   * Since 2024.08.0. Tags: device-identity, oie-only, user.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#device-platform-secret-key-reset
   */
  'device.platform.secret_key.reset': LogEventShape<
    'device.platform.secret_key.reset',
    SystemDebugData,
    OktaCAMobilePlatformResourceDetails
  >
  /**
   * The configuration of a device management platform changed: an admin edited some of its fields, or the CA Renewal
   * Activation framework, started by an admin or an automated job, updated an RA configuration or SCEP challenge.
   * Identity Engine only.
   *
   * Since 2021.07.1. Tags: device-identity, oie-only, user.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#device-platform-update
   */
  'device.platform.update': LogEventShape<'device.platform.update', SystemDebugData, OktaCAMobilePlatformResourceDetails>
  /**
   * A user authenticated with Platform SSO, or failed to: both outcomes are recorded for audits and troubleshooting.
   * Replaces device.password_sync.authentication; Identity Engine only.
   *
   * Since 2026.04.0. Tags: device-access, oie-only.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#device-platform-sso-authentication
   */
  'device.platform_sso.authentication': LogEventShape<
    'device.platform_sso.authentication',
    SystemDebugData,
    PlatformSSOResourceDetails & AuthenticatorEnrollmentResourceDetails
  >
  /**
   * A user's enrollment in Platform SSO on a device succeeded or failed. Tells who enrolled, and helps to find out
   * why an attempt went wrong. Replaces device.password_sync.enrollment.create; Identity Engine only.
   *
   * Since 2026.04.0. Tags: device-access, oie-only.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#device-platform-sso-enrollment-create
   */
  'device.platform_sso.enrollment.create': LogEventShape<
    'device.platform_sso.enrollment.create',
    SystemDebugData,
    PlatformSSOResourceDetails
  >
  /**
   * A device registered its public keys for Platform SSO, mostly following an action in an MDM profile. Users must
   * then enroll anew, so look here when authentication fails or keys rotate unexpectedly. Identity Engine only.
   *
   * Since 2024.08.0. Tags: device-access, oie-only.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#device-platform-sso-keys-register
   */
  'device.platform_sso.keys.register': LogEventShape<'device.platform_sso.keys.register'>
  /**
   * A custom device posture check was created; the entry shows its name, variable name, platform, description and
   * query. Identity Engine only.
   *
   * Since 2024.09.0. Tags: device-identity, oie-only.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#device-posture-check-add
   */
  'device.posture.check.add': LogEventShape<'device.posture.check.add', SystemDebugData, DevicePostureCheckResourceDetails>
  /**
   * A device posture check was deleted, and the entry preserves its name. Identity Engine only.
   *
   * Since 2024.09.0. Tags: device-identity, oie-only.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#device-posture-check-delete
   */
  'device.posture.check.delete': LogEventShape<'device.posture.check.delete', SystemDebugData, DevicePostureCheckResourceDetails>
  /**
   * A device posture check was modified, with the changed parts in the target's changeDetails. Identity Engine only.
   *
   * Since 2024.09.0. Tags: device-identity, oie-only.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#device-posture-check-update
   */
  'device.posture.check.update': LogEventShape<
    'device.posture.check.update',
    SystemDebugData,
    DevicePostureCheckResourceDetails,
    DevicePostureCheckChangeDetailsEntry
  >
  /**
   * A push notification service, such as APNs or Firebase Cloud Messaging, was set up successfully for a custom app
   * and shows in the Admin Console. It lets Okta offer push as a way to authenticate; Identity Engine only.
   *
   * Since 2022.04.3. Tags: oie-only, push-provider.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#device-push-provider-create
   */
  'device.push.provider.create': LogEventShape<'device.push.provider.create', SystemDebugData, PushProviderResourceDetails>
  /**
   * The push notification service of a custom app (APNs or Firebase Cloud Messaging, for example), which gave it
   * push as an authentication option, was deleted and left the Admin Console. Identity Engine only.
   *
   * Since 2022.04.3. Tags: oie-only, push-provider.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#device-push-provider-delete
   */
  'device.push.provider.delete': LogEventShape<'device.push.provider.delete', SystemDebugData, PushProviderResourceDetails>
  /**
   * Settings of a push notification service were changed, such as the APNs or Firebase Cloud Messaging one that
   * gives a custom app push authentication through Okta. The Admin Console shows the new state; Identity Engine
   * only.
   *
   * Since 2022.04.3. Tags: oie-only, push-provider.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#device-push-provider-update
   */
  'device.push.provider.update': LogEventShape<'device.push.provider.update', SystemDebugData, PushProviderResourceDetails>
  /**
   * A registered device with at least one user session has not contacted Okta within the time required. Helps to
   * find devices gone silent: the actor holds the device's unique ID, by which to look up related entries. Identity
   * Engine only.
   *
   * Since 2023.11.0. Tags: device-identity, oie-only.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#device-signals-status-timeout
   */
  'device.signals.status.timeout': LogEventShape<'device.signals.status.timeout', DeviceSignalDebugData, ResourceDetails>
  /**
   * An Okta Verify enrollment (the target) authorized a token with which its user can enroll Okta Verify on another
   * device. Shows the circumstances for an investigation or for user preference; whether the token was used is not
   * shown, as new clients are under device.enrollment.create. Identity Engine only.
   *
   * Since 2024.10.1. Tags: device, oie-only, user.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#device-token-enrollment-create
   */
  'device.token.enrollment.create': LogEventShape<'device.token.enrollment.create', SystemDebugData, DeviceTokenEnrollmentCreateDetails>
  /**
   * A device was associated with a user, which happens as the user adds an account in Okta Verify. Identity Engine
   * only.
   *
   * Since 2021.07.1. Tags: device-identity, event-hook-eligible, oie-only, user.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#device-user-add
   */
  'device.user.add': LogEventShape<'device.user.add'>
  /**
   * A user was taken off a device, while the device itself stays in Universal Directory. For audits of which users
   * belong to which device; Identity Engine only.
   *
   * Since 2021.07.1. Tags: device-identity, event-hook-eligible, oie-only, user.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#device-user-remove
   */
  'device.user.remove': LogEventShape<'device.user.remove'>
  /**
   * Okta stored data about an OS user account on a registered device; later syncs are recorded only if something
   * changed. Admins can audit which accounts Okta knows, and then find those enrolled with device agents such as
   * Desktop MFA or Desktop Password Sync. Identity Engine only.
   *
   * Since 2025.01.2. Tags: device-access, oie-only.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#device-user-os-account-sync
   */
  'device.user_os_account.sync': LogEventShape<'device.user_os_account.sync', SystemDebugData, MacOSAccountResourceDetails>
}

/** A log event of the namespace Okta-device. */
export type DeviceLogEvent = DeviceLogEvents[keyof DeviceLogEvents]
