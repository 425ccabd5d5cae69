// Made by `okta-events generate`: do not edit, run it again instead.
// Facts come from Okta's public documentation of the System Log, https://developer.okta.com/docs/reference/api/event-types/

import type { LogEventShape } from '../envelope.js'
import type {
  AdAgentGenericDebugData,
  AdminAppDebugData,
  AuthenticatorEnrollmentDebugData,
  AuthenticatorEnrollmentResourceDetails,
  AuthenticatorEnrollmentResourceDetailsEx,
  BotProtectionConfigurationResourceDetails,
  CaptchaVerifyResourceDetails,
  DelAuthDebugData,
  DeviceTrustDebugData,
  DeviceTrustResourceDetails,
  EnrollmentPromotionDebugData,
  IdentifierNotInPolicyDebugData,
  IdpAuthDebugData,
  IwaSsoDebugData,
  NonPrioritySourceDebugData,
  NotificationSubscriptionResourceDetails,
  PasswordImportResourceDetails,
  RadiusDebugData,
  ResourceDetails,
  RichClientDebugData,
  SelfServiceRegistrationPolicyRuleResourceDetails,
  SessionContextDebugData,
  SuspiciousActivityDebugData,
  SystemDebugData,
  UnconfiguredIdentifierDebugData,
  UniversalLogoutDebugData,
  UserAccessDebugData,
  UserAccessResourceDetails,
  UserAccountPreferenceDebugData,
  UserAccountPreferenceResourceDetails,
  UserAuthenticationDebugData,
  UserAuthenticationResourceDetails,
  UserConfigDebugData,
  UserFactorDebugData,
  UserIdentifierResourceDetails,
  UserIdentityVerificationResourceDetails,
  UserImpersonationSessionDebugData,
  UserLifecycleDebugData,
  UserRoleDebugData,
  UserSloDebugData,
  UserSsoAuthenticationDebugData,
  UserSsoResourceDetails,
  UserTypeDebugData,
  X509IdpAppUserResourceDetails,
} from '../payloads.js'

/** The log events of the namespace Okta-user, by the id of their event type. */
export interface UserLogEvents {
  /**
   * A user's Okta password was made to expire, for instance by an admin. The entry identifies the user and tells
   * whether a temporary password was set or the user's sessions were revoked.
   *
   * Since 2024.01.2. Tags: account, user.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#user-account-expire-password
   */
  'user.account.expire_password': LogEventShape<'user.account.expire_password', UserAccessDebugData, UserAccessResourceDetails>
  /**
   * Okta automatically locked the account of a user.
   *
   * Since 2016.02. Tags: account, event-hook-eligible, user.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#user-account-lock
   */
  'user.account.lock': LogEventShape<'user.account.lock'>
  /**
   * A user's account hit the lockout limit, so it stays locked and the user cannot sign in until an admin
   * intervenes. A common cause is a client application that keeps trying invalid credentials, such as an outdated
   * password.
   *
   * Since 2019.05.0. Tags: account, user.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#user-account-lock-limit
   */
  'user.account.lock.limit': LogEventShape<'user.account.lock.limit', UserAuthenticationDebugData, UserAuthenticationResourceDetails>
  /**
   * A user's preferences, which are stored apart from the user profile, were changed. The target carries the Keep Me
   * Signed In selection; useful for audits and debugging.
   *
   * Since 2023.11.0. Tags: account, user.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#user-account-preference-update
   */
  'user.account.preference_update': LogEventShape<
    'user.account.preference_update',
    UserAccountPreferenceDebugData,
    UserAccountPreferenceResourceDetails
  >
  /**
   * The admin privileges of a user changed. The entry lists all those the user now holds, whether assigned
   * individually or inherited through groups, for auditing who has been made an admin. Complete removal is recorded
   * as user.account.privilege.revoke.
   *
   * Since 2016.15. Tags: event-hook-eligible, user.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#user-account-privilege-grant
   */
  'user.account.privilege.grant': LogEventShape<'user.account.privilege.grant', UserRoleDebugData, ResourceDetails>
  /**
   * A user lost every admin privilege, both the individually assigned roles and those inherited through groups, and
   * has none left. It serves to audit the deprovisioning of admins; see also user.account.privilege.grant.
   *
   * Since 2016.15. Tags: event-hook-eligible, user.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#user-account-privilege-revoke
   */
  'user.account.privilege.revoke': LogEventShape<'user.account.privilege.revoke', UserRoleDebugData, ResourceDetails>
  /**
   * An end user reported activity on the account as suspicious. The payload describes the reported activity: its
   * event type, transaction, time, IP address, location, operating system and browser.
   *
   * Since 2019.01.1. Tags: event-based-trigger-eligible, event-hook-eligible, user.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#user-account-report-suspicious-activity-by-enduser
   */
  'user.account.report_suspicious_activity_by_enduser': LogEventShape<
    'user.account.report_suspicious_activity_by_enduser',
    SuspiciousActivityDebugData,
    ResourceDetails
  >
  /**
   * The Okta password of a user was reset.
   *
   * Since 2016.15. Tags: account, event-hook-eligible, user.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#user-account-reset-password
   */
  'user.account.reset_password': LogEventShape<
    'user.account.reset_password',
    UserAccessDebugData,
    UserAccessResourceDetails & BotProtectionConfigurationResourceDetails
  >
  /**
   * The email subscriptions of an admin, which decide what types of notification Okta mails to that admin, were
   * updated. The target gives the notification type, its channels and whether it is subscribed or unsubscribed.
   *
   * Since 2024.09.0. Tags: event-hook-eligible, subscriptions.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#user-account-subscriptions-update
   */
  'user.account.subscriptions.update': LogEventShape<
    'user.account.subscriptions.update',
    SystemDebugData,
    NotificationSubscriptionResourceDetails
  >
  /**
   * Okta automatically unlocked the account of a user. An unlock by an admin is recorded as
   * user.account.unlock_by_admin.
   *
   * Since 2016.15. Tags: account, event-hook-eligible, user.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#user-account-unlock
   */
  'user.account.unlock': LogEventShape<'user.account.unlock', UserAccessDebugData, UserAccessResourceDetails>
  /**
   * An admin unlocked the account of a user.
   *
   * Since 2016.15. Tags: account, event-hook-eligible, user.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#user-account-unlock-by-admin
   */
  'user.account.unlock_by_admin': LogEventShape<'user.account.unlock_by_admin'>
  /**
   * The job that was to unlock a user's account could not be scheduled.
   *
   * Since 2018.23. Tags: account, user.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#user-account-unlock-failure
   */
  'user.account.unlock_failure': LogEventShape<'user.account.unlock_failure'>
  /**
   * A recovery token was issued with which a user can unlock the account by self-service.
   *
   * Since 2017.47. Tags: account, user.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#user-account-unlock-token
   */
  'user.account.unlock_token': LogEventShape<'user.account.unlock_token', UserAccessDebugData, ResourceDetails>
  /**
   * A user changed the password for Okta. A reset is recorded as user.account.reset_password.
   *
   * Since 2016.15. Tags: account, end-user-visible, event-hook-eligible, user.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#user-account-update-password
   */
  'user.account.update_password': LogEventShape<'user.account.update_password', UserAccessDebugData, ResourceDetails>
  /**
   * The primary email address of a user was changed.
   *
   * Since 2018.05. Tags: account, end-user-visible, user, user-config.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#user-account-update-primary-email
   */
  'user.account.update_primary_email': LogEventShape<'user.account.update_primary_email'>
  /**
   * The Okta profile of a user was updated. The changedAttributes field of the payload tells which attributes
   * changed.
   *
   * Since 2016.02. Tags: account, event-hook-eligible, user, user-config.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#user-account-update-profile
   */
  'user.account.update_profile': LogEventShape<'user.account.update_profile', UserConfigDebugData, ResourceDetails>
  /**
   * The secondary email address of a user was changed.
   *
   * Since 2018.25. Tags: account, end-user-visible, user, user-config.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#user-account-update-secondary-email
   */
  'user.account.update_secondary_email': LogEventShape<'user.account.update_secondary_email'>
  /**
   * A user was moved from one user type to another, such as from contractor to full-time employee. The entry gives
   * the IDs of the old and the new type; if attribute values changed too, user.account.update_profile may go with
   * it.
   *
   * Since 2020.02.0. Tags: account, user, user-config.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#user-account-update-user-type
   */
  'user.account.update_user_type': LogEventShape<'user.account.update_user_type', UserTypeDebugData, ResourceDetails>
  /**
   * A user presented an invalid token for self-service recovery. The payload has fields for the token and its
   * expiration time.
   *
   * Since 2016.15. Tags: account, user.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#user-account-use-token
   */
  'user.account.use_token': LogEventShape<'user.account.use_token', UserAccessDebugData, ResourceDetails>
  /**
   * Okta authenticated a user. The payload has fields for the result, the login result and the reason for a failure.
   *
   * Since 2016.02. Tags: user.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#user-authentication-auth
   */
  'user.authentication.auth': LogEventShape<'user.authentication.auth', UserAuthenticationDebugData, UserAuthenticationResourceDetails>
  /**
   * A user signed in with an identifier that the User Profile Policy does not list. Add it to the policy before
   * delegated authentication is turned off, by hand or by a Password Migration campaign, or the user may be locked
   * out. Unlike user.authentication.auth_unconfigured_identifier, it is not about the priority of directory sources.
   *
   * Since 2026.05.0. Tags: ad-agent, delegated-auth, directory, user.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#user-authentication-auth-identifier-not-in-policy
   */
  'user.authentication.auth_identifier_not_in_policy': LogEventShape<
    'user.authentication.auth_identifier_not_in_policy',
    IdentifierNotInPolicyDebugData,
    ResourceDetails
  >
  /**
   * A user authenticated through a directory instance that is not the user's highest-priority profile source. It
   * points to sign-ins with an identifier other than the one the admin configured, whose results may surprise. The
   * entry gives the user, the directory instance used and the one that should have been.
   *
   * Since 2023.01.2. Tags: directory, user.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#user-authentication-auth-unconfigured-identifier
   */
  'user.authentication.auth_unconfigured_identifier': LogEventShape<
    'user.authentication.auth_unconfigured_identifier',
    UnconfiguredIdentifierDebugData,
    ResourceDetails
  >
  /**
   * A user was authenticated through an Active Directory agent.
   *
   * Since 2016.18. Tags: directory, user.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#user-authentication-auth-via-AD-agent
   */
  'user.authentication.auth_via_AD_agent': LogEventShape<'user.authentication.auth_via_AD_agent', AdAgentGenericDebugData, ResourceDetails>
  /**
   * A user was authenticated through an identity provider (IdP). The payload describes the exchange, with fields
   * such as the provider's display name, assertion ID, subject name, AMR list and errors.
   *
   * Since 2016.18. Tags: event-hook-eligible, user.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#user-authentication-auth-via-IDP
   */
  'user.authentication.auth_via_IDP': LogEventShape<'user.authentication.auth_via_IDP', IdpAuthDebugData, X509IdpAppUserResourceDetails>
  /**
   * A user was authenticated through an LDAP agent.
   *
   * Since 2016.18. Tags: directory, user.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#user-authentication-auth-via-LDAP-agent
   */
  'user.authentication.auth_via_LDAP_agent': LogEventShape<'user.authentication.auth_via_LDAP_agent'>
  /**
   * A user signed in by way of inbound SAML.
   *
   * Since 2016.27. Tags: user.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#user-authentication-auth-via-inbound-SAML
   */
  'user.authentication.auth_via_inbound_SAML': LogEventShape<'user.authentication.auth_via_inbound_SAML'>
  /**
   * A user was authenticated by inbound delegated authentication. The payload has the agent, the login result, any
   * error code, and the time spent in total, at the agent and at the domain controller.
   *
   * Since 2016.02. Tags: user.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#user-authentication-auth-via-inbound-delauth
   */
  'user.authentication.auth_via_inbound_delauth': LogEventShape<
    'user.authentication.auth_via_inbound_delauth',
    DelAuthDebugData,
    ResourceDetails
  >
  /**
   * A user was authenticated through Integrated Windows Authentication (IWA). The payload has fields such as the
   * sign-on mode, the issuer and the login result.
   *
   * Since 2016.02. Tags: user.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#user-authentication-auth-via-iwa
   */
  'user.authentication.auth_via_iwa': LogEventShape<'user.authentication.auth_via_iwa', IwaSsoDebugData, ResourceDetails>
  /**
   * A user was verified by multifactor authentication (MFA). Classic orgs record it for second-factor verifications
   * only, Identity Engine orgs for primary ones as well. The payload has fields such as the factor, the factor
   * intent and the types of the prompting policies.
   *
   * Since 2016.02. Tags: event-hook-eligible, mfa.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#user-authentication-auth-via-mfa
   */
  'user.authentication.auth_via_mfa': LogEventShape<
    'user.authentication.auth_via_mfa',
    UserFactorDebugData,
    AuthenticatorEnrollmentResourceDetails & X509IdpAppUserResourceDetails
  >
  /**
   * A user was authenticated over RADIUS. The payload has the client's ID and address, the authentication type and
   * the factor type.
   *
   * Since 2016.18. Tags: app, radius.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#user-authentication-auth-via-radius
   */
  'user.authentication.auth_via_radius': LogEventShape<'user.authentication.auth_via_radius', RadiusDebugData, ResourceDetails>
  /**
   * A user was authenticated through a rich client. The payload has the app's name, the instance ID, the user name
   * and the login result.
   *
   * Since 2016.18. Tags: user.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#user-authentication-auth-via-richclient
   */
  'user.authentication.auth_via_richclient': LogEventShape<'user.authentication.auth_via_richclient', RichClientDebugData, ResourceDetails>
  /**
   * A user was authenticated with a social login. The payload describes the exchange with the identity provider,
   * with fields such as its display name, the user's email address and errors.
   *
   * Since 2016.18. Tags: event-hook-eligible, user.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#user-authentication-auth-via-social
   */
  'user.authentication.auth_via_social': LogEventShape<'user.authentication.auth_via_social', IdpAuthDebugData, ResourceDetails>
  /**
   * Authentication took place by means of a device trust certificate. The payload has fields such as the device's
   * name and UDID, the device trust vendor and the result; the target has a fingerprint and its algorithm.
   *
   * Since 2017.44. Tags: device-trust-authentication, event-hook-eligible, user.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#user-authentication-authenticate
   */
  'user.authentication.authenticate': LogEventShape<'user.authentication.authenticate', DeviceTrustDebugData, DeviceTrustResourceDetails>
  /**
   * A Desktop Single Sign-On (DSSO) attempt went through a profile source other than the user's highest-priority
   * one, which this flow is expected to use. It may be harmless, or an attempt from an Active Directory domain that
   * was compromised. The debugContext gives the Okta user, the prioritized source and the source used.
   *
   * Since 2024.03.0. Tags: directory, user.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#user-authentication-dsso-via-non-priority-source
   */
  'user.authentication.dsso_via_non_priority_source': LogEventShape<
    'user.authentication.dsso_via_non_priority_source',
    NonPrioritySourceDebugData,
    ResourceDetails
  >
  /**
   * A user was signed out of an app by single logout (SLO).
   *
   * Since 2016.11. Tags: user.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#user-authentication-slo
   */
  'user.authentication.slo': LogEventShape<'user.authentication.slo', UserSsoAuthenticationDebugData, UserSsoResourceDetails>
  /**
   * A user performed or tried single sign-on to an app instance: unsuccessful sign-ons are recorded too. The entry
   * includes the details of the user's client, so it shows for audits and debugging who tried to reach an app, and
   * when.
   *
   * Since 2016.11. Tags: event-hook-eligible, user.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#user-authentication-sso
   */
  'user.authentication.sso': LogEventShape<'user.authentication.sso', UserSsoAuthenticationDebugData, UserSsoResourceDetails>
  /**
   * An admin or a system account triggered Universal Logout for app instances, which the entry details. Recorded
   * once, and only for apps configured for it; the trigger is set up in the risk policy, the post-auth session
   * policy or a Clear User Session by an admin. Serves audits and debugging.
   *
   * Since 2024.02.2. Tags: event-hook-eligible, session, user.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#user-authentication-universal-logout
   */
  'user.authentication.universal_logout': LogEventShape<'user.authentication.universal_logout', UniversalLogoutDebugData, ResourceDetails>
  /**
   * An admin started Universal Logout for a user by hand. Recorded once, with how the endpoint was invoked and where
   * the request came from: geolocation, IP address and IP chain. On completion, user.authentication.universal_logout
   * follows; the traceID links the two.
   *
   * Since 2024.06.0. Tags: event-hook-eligible, session, user.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#user-authentication-universal-logout-scheduled
   */
  'user.authentication.universal_logout.scheduled': LogEventShape<'user.authentication.universal_logout.scheduled'>
  /**
   * The identity of a user was verified. The payload has fields for the result and the reason for a failure; the
   * targets include details of an authenticator enrollment.
   *
   * Since 2017.27. Tags: end-user-visible, user.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#user-authentication-verify
   */
  'user.authentication.verify': LogEventShape<
    'user.authentication.verify',
    UserAuthenticationDebugData,
    UserAuthenticationResourceDetails & AuthenticatorEnrollmentResourceDetailsEx
  >
  /**
   * An administrator reset the behavior profile of a user by hand in the Admin Console. Helpful when behavior
   * detection gives evaluations that nobody expected.
   *
   * Since 2024.08.0. Tags: behavior-profile, event-hook-eligible.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#user-behavior-profile-reset
   */
  'user.behavior.profile.reset': LogEventShape<'user.behavior.profile.reset'>
  /**
   * A Device Trust certificate was enrolled. The payload has fields such as the device's name and UDID, the device
   * trust vendor and the key type; the target has a fingerprint and its algorithm.
   *
   * Since 2017.45. Tags: device-trust-cert-distribution-and-binding, event-hook-eligible, user.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#user-credential-enroll
   */
  'user.credential.enroll': LogEventShape<'user.credential.enroll', DeviceTrustDebugData, DeviceTrustResourceDetails>
  /**
   * A device session ended because the user logged out of the desktop or locked it. With user.device_session.start
   * it delimits the life of the session in an audit. Recorded only for Identity Engine orgs.
   *
   * Since 2026.01.1. Tags: device-access, oie-only.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#user-device-session-end
   */
  'user.device_session.end': LogEventShape<'user.device_session.end'>
  /**
   * A user established a device session, at desktop logon or after authenticating successfully in the browser, which
   * shows who has Device-Bound SSO. From then on, events in which the session took part carry its deviceSessionId in
   * authenticationContext. Recorded only for Identity Engine orgs.
   *
   * Since 2026.01.1. Tags: device-access, oie-only.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#user-device-session-start
   */
  'user.device_session.start': LogEventShape<'user.device_session.start'>
  /**
   * An identity snapshot attestation was minted for a user. The entry names that user and the application that asked
   * for the attestation token, so admins can audit the tokens issued.
   *
   * Since 2020.09.3. Tags: attestation, user.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#user-identity-snapshot-attestation-create
   */
  'user.identity_snapshot.attestation.create': LogEventShape<'user.identity_snapshot.attestation.create'>
  /**
   * A user was sent to an identity verification because of the Okta account management policy (OAMP). The entry
   * holds the result, which decides whether the operation that set off the policy can go ahead. The beginning is
   * recorded as user.identity_verification.start.
   *
   * Since 2025.02.1. Tags: event-hook-eligible, policy, session, user.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#user-identity-verification
   */
  'user.identity_verification': LogEventShape<
    'user.identity_verification',
    UserAuthenticationDebugData,
    UserIdentityVerificationResourceDetails
  >
  /**
   * The Okta account management policy (OAMP) asked a user to prove their identity with an identity verification
   * (IDV) service, and the flow began. Admins can audit such prompts and troubleshoot the flow with it; the end is
   * recorded as user.identity_verification.
   *
   * Since 2025.07.3. Tags: event-hook-eligible, policy, session, user.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#user-identity-verification-start
   */
  'user.identity_verification.start': LogEventShape<
    'user.identity_verification.start',
    UserAuthenticationDebugData,
    UserIdentityVerificationResourceDetails
  >
  /**
   * Okta tried to import a user's password from an external system during sign-in; the entry gives the import type
   * and whether it worked. After a success the user can safely be removed from that system. After a failure, whose
   * reason may call for action, Okta tries again at each successful authentication until the import works.
   *
   * Since 2020.05.1. Tags: credential, event-hook-eligible, import, user.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#user-import-password
   */
  'user.import.password': LogEventShape<'user.import.password', SystemDebugData, PasswordImportResourceDetails>
  /**
   * The Okta account of a user was activated.
   *
   * Since 2016.13. Tags: event-hook-eligible, user.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#user-lifecycle-activate
   */
  'user.lifecycle.activate': LogEventShape<'user.lifecycle.activate'>
  /**
   * A new Okta user was created. The targets can carry details of a self-service registration rule and of bot
   * protection, and the payload has a field for an error message.
   *
   * Since 2016.02. Tags: event-hook-eligible, user.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#user-lifecycle-create
   */
  'user.lifecycle.create': LogEventShape<
    'user.lifecycle.create',
    UserLifecycleDebugData,
    BotProtectionConfigurationResourceDetails & SelfServiceRegistrationPolicyRuleResourceDetails
  >
  /**
   * The Okta account of a user was deactivated.
   *
   * Since 2016.02. Tags: event-hook-eligible, user.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#user-lifecycle-deactivate
   */
  'user.lifecycle.deactivate': LogEventShape<'user.lifecycle.deactivate'>
  /**
   * The deletion of an Okta user came to its end. Its beginning is recorded as user.lifecycle.delete.initiated.
   *
   * Since 2016.29. Tags: user.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#user-lifecycle-delete-completed
   */
  'user.lifecycle.delete.completed': LogEventShape<'user.lifecycle.delete.completed'>
  /**
   * The deletion of an Okta user began. Its end is recorded as user.lifecycle.delete.completed.
   *
   * Since 2016.29. Tags: event-hook-eligible, user.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#user-lifecycle-delete-initiated
   */
  'user.lifecycle.delete.initiated': LogEventShape<'user.lifecycle.delete.initiated'>
  /**
   * Just-in-time (JIT) creation of a user failed; the last part of the id points to a read-only condition. The
   * payload has the server status and an error message.
   *
   * Since 2018.06. Tags: user.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#user-lifecycle-jit-error-read-only
   */
  'user.lifecycle.jit.error.read_only': LogEventShape<'user.lifecycle.jit.error.read_only', UserLifecycleDebugData, ResourceDetails>
  /**
   * A mass operation that expires the passwords of all users was initiated.
   *
   * Since 2018.04. Tags: user.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#user-lifecycle-password-mass-expiry
   */
  'user.lifecycle.password_mass_expiry': LogEventShape<'user.lifecycle.password_mass_expiry'>
  /**
   * The Okta account of a user was reactivated.
   *
   * Since 2016.13. Tags: event-hook-eligible, user.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#user-lifecycle-reactivate
   */
  'user.lifecycle.reactivate': LogEventShape<'user.lifecycle.reactivate'>
  /**
   * An Okta user was suspended. The reverse is recorded as user.lifecycle.unsuspend.
   *
   * Since 2016.13. Tags: event-hook-eligible, user.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#user-lifecycle-suspend
   */
  'user.lifecycle.suspend': LogEventShape<'user.lifecycle.suspend'>
  /**
   * The suspension of an Okta user was lifted. The suspension itself is recorded as user.lifecycle.suspend.
   *
   * Since 2016.13. Tags: event-hook-eligible, user.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#user-lifecycle-unsuspend
   */
  'user.lifecycle.unsuspend': LogEventShape<'user.lifecycle.unsuspend'>
  /**
   * An attempt was made to bypass a factor.
   *
   * Since 2016.11. Tags: mfa.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#user-mfa-attempt-bypass
   */
  'user.mfa.attempt_bypass': LogEventShape<'user.mfa.attempt_bypass'>
  /**
   * An MFA factor was activated for a user; in Identity Engine orgs, an authentication method was enrolled. The
   * entry names the factor, the target user and the user who activated it, which gives org admins oversight.
   *
   * Since 2016.11. Tags: end-user-visible, event-hook-eligible, mfa.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#user-mfa-factor-activate
   */
  'user.mfa.factor.activate': LogEventShape<
    'user.mfa.factor.activate',
    AuthenticatorEnrollmentDebugData,
    AuthenticatorEnrollmentResourceDetails
  >
  /**
   * One MFA factor of a user was reset, that is, permanently deactivated; in Identity Engine orgs, an authentication
   * method was unenrolled. The entry names the factor, the target user and the user who did it.
   *
   * Since 2016.11. Tags: end-user-visible, event-hook-eligible, mfa.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#user-mfa-factor-deactivate
   */
  'user.mfa.factor.deactivate': LogEventShape<'user.mfa.factor.deactivate', SystemDebugData, AuthenticatorEnrollmentResourceDetails>
  /**
   * All MFA factors of a user were reset, that is, permanently deactivated; in Identity Engine orgs, all of the
   * user's authenticator enrollments. The entry names the target user and, for factors, the user who reset them.
   *
   * Since 2016.11. Tags: event-hook-eligible, mfa.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#user-mfa-factor-reset-all
   */
  'user.mfa.factor.reset_all': LogEventShape<'user.mfa.factor.reset_all'>
  /**
   * A user's MFA factor or authenticator enrollment method was suspended, usually because a compromise is suspected.
   * The entry names the factor, the target user and the user who suspended it; user.mfa.factor.unsuspend records the
   * end of the suspension. Only for Identity Engine orgs.
   *
   * Since 2020.09.4. Tags: event-hook-eligible, mfa, oie-only.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#user-mfa-factor-suspend
   */
  'user.mfa.factor.suspend': LogEventShape<'user.mfa.factor.suspend'>
  /**
   * A suspended MFA factor or authenticator enrollment method of a user was reactivated, once its authenticator was
   * found to be secure. The entry names the factor, the target user and the user who reactivated it;
   * user.mfa.factor.suspend came before. Only for Identity Engine orgs.
   *
   * Since 2020.09.4. Tags: event-hook-eligible, mfa, oie-only.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#user-mfa-factor-unsuspend
   */
  'user.mfa.factor.unsuspend': LogEventShape<'user.mfa.factor.unsuspend'>
  /**
   * A factor of a user was updated.
   *
   * Since 2016.11. Tags: event-hook-eligible, mfa.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#user-mfa-factor-update
   */
  'user.mfa.factor.update': LogEventShape<'user.mfa.factor.update'>
  /**
   * A user was verified with Okta Verify.
   *
   * Since 2016.11. Tags: mfa.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#user-mfa-okta-verify
   */
  'user.mfa.okta_verify': LogEventShape<'user.mfa.okta_verify'>
  /**
   * A user rejected an Okta Verify push. Recorded for calls to the Classic V1 API; Identity Engine records
   * user.authentication.auth_via_mfa with the reason INVALID_CREDENTIALS instead, as for any failed factor
   * verification.
   *
   * Since 2018.03. Tags: mfa.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#user-mfa-okta-verify-deny-push
   */
  'user.mfa.okta_verify.deny_push': LogEventShape<'user.mfa.okta_verify.deny_push'>
  /**
   * An Okta Verify push was rejected because the app had to be upgraded first. The user may nevertheless have gone
   * on to sign in successfully with another factor.
   *
   * Since 2020.05.0. Tags: mfa.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#user-mfa-okta-verify-deny-push-upgrade-needed
   */
  'user.mfa.okta_verify.deny_push_upgrade_needed': LogEventShape<'user.mfa.okta_verify.deny_push_upgrade_needed'>
  /**
   * A user who was signing in to Okta saw a screen that promotes enrollment in an authenticator. An outcome.result
   * of SUCCESS means that the user enrolled, SKIPPED that the user passed over it; the payload has the skip count
   * and limit. Only for Identity Engine orgs.
   *
   * Since 2026.07.1. Tags: end-user-visible, event-hook-eligible, oie-only.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#user-mfa-promote-enrollment
   */
  'user.mfa.promote_enrollment': LogEventShape<'user.mfa.promote_enrollment', EnrollmentPromotionDebugData, ResourceDetails>
  /**
   * The risk level of a user changed, because Okta linked the user to a change in risk activity or context. It
   * serves to monitor the risk levels of users.
   *
   * Since 2023.01.2. Tags: event-hook-eligible, risk, security.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#user-risk-change
   */
  'user.risk.change': LogEventShape<'user.risk.change'>
  /**
   * Okta detected a user risk: it linked the user to risk activity or context. It serves to monitor such detections;
   * a change of the user's level is recorded as user.risk.change.
   *
   * Since 2024.06.1. Tags: event-hook-eligible, risk, security.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#user-risk-detect
   */
  'user.risk.detect': LogEventShape<'user.risk.detect'>
  /**
   * A user opened the Okta Admin app. The payload has the type, protocol and app name of the identity provider and
   * whether Okta hosts it.
   *
   * Since 2016.14. Tags: admin, app, session, user.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#user-session-access-admin-app
   */
  'user.session.access_admin_app': LogEventShape<'user.session.access_admin_app', AdminAppDebugData, ResourceDetails>
  /**
   * The session of a user was cleared.
   *
   * Since 2016.15. Tags: event-hook-eligible, session, user.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#user-session-clear
   */
  'user.session.clear': LogEventShape<'user.session.clear'>
  /**
   * The context of a user's session became so different from the original one that policy may have to be evaluated
   * again, often a sign of a security problem with the session. The payload has the causes, the previous and new IP
   * addresses, the changed device signals and whether policies were re-evaluated.
   *
   * Since 2023.01.0. Tags: event-hook-eligible, session, user.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#user-session-context-change
   */
  'user.session.context.change': LogEventShape<'user.session.context.change', SessionContextDebugData, ResourceDetails>
  /**
   * A user logged out of Okta. The payload has the ID of the ended session, the reason for its termination and the
   * numbers of OIDC and SAML logout requests.
   *
   * Since 2016.02. Tags: event-hook-eligible, session, user.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#user-session-end
   */
  'user.session.end': LogEventShape<'user.session.end', UserSloDebugData, ResourceDetails>
  /**
   * The session of a user was made to expire. It shows up in the log only when the user signs out explicitly or an
   * admin revokes the session.
   *
   * Since 2016.15. Tags: session, user.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#user-session-expire
   */
  'user.session.expire': LogEventShape<'user.session.expire', UserAccessDebugData, ResourceDetails>
  /**
   * An impersonation session was ended. The payload has the number of the case.
   *
   * Since 2016.09. Tags: session, user.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#user-session-impersonation-end
   */
  'user.session.impersonation.end': LogEventShape<'user.session.impersonation.end', UserImpersonationSessionDebugData, ResourceDetails>
  /**
   * An impersonation session was extended. The payload has the number of the case.
   *
   * Since 2016.09. Tags: session, user.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#user-session-impersonation-extend
   */
  'user.session.impersonation.extend': LogEventShape<
    'user.session.impersonation.extend',
    UserImpersonationSessionDebugData,
    ResourceDetails
  >
  /**
   * A grant that allows impersonation was enabled. The payload has the number of the case;
   * user.session.impersonation.revoke records its withdrawal.
   *
   * Since 2016.09. Tags: session, user.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#user-session-impersonation-grant
   */
  'user.session.impersonation.grant': LogEventShape<'user.session.impersonation.grant', UserImpersonationSessionDebugData, ResourceDetails>
  /**
   * An impersonation session was started. The payload has the number of the case.
   *
   * Since 2016.09. Tags: session, user.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#user-session-impersonation-initiate
   */
  'user.session.impersonation.initiate': LogEventShape<
    'user.session.impersonation.initiate',
    UserImpersonationSessionDebugData,
    ResourceDetails
  >
  /**
   * A grant that allows impersonation was revoked. The payload has the number of the case;
   * user.session.impersonation.grant records when it was enabled.
   *
   * Since 2016.09. Tags: session, user.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#user-session-impersonation-revoke
   */
  'user.session.impersonation.revoke': LogEventShape<
    'user.session.impersonation.revoke',
    UserImpersonationSessionDebugData,
    ResourceDetails
  >
  /**
   * A user signed in to Okta and a session began. The payload has fields for the login result and the reason for a
   * failure; the targets have details of policies, network zones, CAPTCHA and bot protection.
   *
   * Since 2016.02. Tags: end-user-visible, event-hook-eligible, session, user.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#user-session-start
   */
  'user.session.start': LogEventShape<
    'user.session.start',
    UserAuthenticationDebugData,
    UserAuthenticationResourceDetails &
      CaptchaVerifyResourceDetails &
      UserIdentifierResourceDetails &
      BotProtectionConfigurationResourceDetails
  >
}

/** A log event of the namespace Okta-user. */
export type UserLogEvent = UserLogEvents[keyof UserLogEvents]
