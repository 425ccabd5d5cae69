// Made by `okta-events generate`: do not edit, run it again instead.
// Facts come from Okta's public documentation of the System Log, https://developer.okta.com/docs/reference/api/event-types/

import type { LogEventShape } from '../envelope.js'
import type {
  ADAgentConfigChangeDetailsEntry,
  AdAgentDebugData,
  AdAgentGenericDebugData,
  AgentUpdateDebugData,
  ApiTokenDebugData,
  ApiTokenResourceDetails,
  BrandResourceDetails,
  BurstRateLimitDebugData,
  CSVImportUsersDebugData,
  CallDebugData,
  CallStatusDebugData,
  CaptchaResourceDetails,
  ClientRateLimitDebugData,
  ConnectorAgentResourceDetails,
  CustomDomainChangeDetailsEntry,
  CustomDomainResourceDetails,
  CustomEmailServerDebugData,
  CustomEmailServerTargetDetails,
  CustomEmailServerUpdateChangeDetailsEntry,
  CustomPageResourceDetails,
  DRDebugData,
  DRResourceDetails,
  EmailBounceRemovalDebugData,
  EmailDeliveryDebugData,
  EmailDomainChangeDetailsEntry,
  EmailDomainResourceDetails,
  EmailFactorChallengeDebugData,
  EmailFactorDebugData,
  EmailResourceDetails,
  EmailTemplateResourceDetails,
  EmailTemplateSettingsResourceDetails,
  FeatureToggleDebugData,
  HookKeyResourceDetails,
  IdentitySourceGroupChangeDetailsEntry,
  IdentitySourceUserChangeDetailsEntry,
  IdpConfigChangeDetailsEntry,
  IdpDebugData,
  IwaResourceDetails,
  LdapAgentConfigChangeDetailsEntry,
  LdapDebugData,
  LdapInterfaceDebugData,
  LogStreamConfigDebugData,
  MFAFactorResourceDetails,
  OperationRateLimitDebugData,
  OrgCaptchaActivateResourceDetails,
  OrgLifecycleDebugData,
  OrgRateLimitDebugData,
  PushNotificationDebugData,
  RateLimitSettingsDebugData,
  ResourceDetails,
  RoadblockChangeDetailsEntry,
  SelfServiceConfigurationChangeDetailsEntry,
  SignInPageResourceDetails,
  SignOutPageResourceDetails,
  SmsDebugData,
  SmsStatusDebugData,
  SystemDebugData,
  SystemImportDebugData,
  ThemeResourceDetails,
  WellKnownUriChangeDetailsEntry,
  WellKnownUriResourceDetails,
} from '../payloads.js'

/** The log events of the namespace Okta-system, by the id of their event type. */
export interface SystemLogEvents {
  /**
   * A monitored variable took on a new value in the configuration file of an AD agent. Auditors can see from
   * changeDetails when and how a customer's AD agent was reconfigured.
   *
   * Since 2024.09.0. Tags: ad-agent.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#system-agent-ad-config-change-detected
   */
  'system.agent.ad.config_change_detected': LogEventShape<
    'system.agent.ad.config_change_detected',
    AdAgentGenericDebugData,
    ResourceDetails,
    ADAgentConfigChangeDetailsEntry
  >
  /**
   * An AD agent connected to Okta.
   *
   * Since 2016.20. Tags: ad-agent.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#system-agent-ad-connect
   */
  'system.agent.ad.connect': LogEventShape<'system.agent.ad.connect'>
  /**
   * An AD agent was created in the org.
   *
   * Since 2016.20. Tags: ad-agent.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#system-agent-ad-create
   */
  'system.agent.ad.create': LogEventShape<'system.agent.ad.create'>
  /**
   * An AD agent was deactivated; its return to service is logged as system.agent.ad.reactivate.
   *
   * Since 2016.20. Tags: ad-agent.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#system-agent-ad-deactivate
   */
  'system.agent.ad.deactivate': LogEventShape<'system.agent.ad.deactivate'>
  /**
   * An AD agent was deleted from the org, as opposed to only deactivated.
   *
   * Since 2016.20. Tags: ad-agent.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#system-agent-ad-delete
   */
  'system.agent.ad.delete': LogEventShape<'system.agent.ad.delete'>
  /**
   * Okta checked whether an AD agent can run DirSync-based imports. SUCCESS means that every DirSync requirement is
   * met; FAILURE means that someone must step in, for example to upgrade the agent to at least version 3.20.0 or to
   * fix service account permissions. Supports audits of agent readiness, alerts on agents to fix before such
   * imports, and the search for causes of failed imports.
   *
   * Since 2026.02.3. Tags: ad-agent.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#system-agent-ad-dirsync-verify
   */
  'system.agent.ad.dirsync.verify': LogEventShape<'system.agent.ad.dirsync.verify', AdAgentGenericDebugData, ResourceDetails>
  /**
   * Organizational units (OUs) were imported from Active Directory by the AD agent.
   *
   * Since 2016.20. Tags: ad-agent.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#system-agent-ad-import-ou
   */
  'system.agent.ad.import_ou': LogEventShape<'system.agent.ad.import_ou'>
  /**
   * The AD agent carried out a user import. Debug data has room for the distinguished name and for the names of the
   * AD attribute and the Okta attribute involved.
   *
   * Since 2016.20. Tags: ad-agent.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#system-agent-ad-import-user
   */
  'system.agent.ad.import_user': LogEventShape<'system.agent.ad.import_user', AdAgentDebugData, ResourceDetails>
  /**
   * A directory invoke command was run by the AD agent.
   *
   * Since 2016.20. Tags: ad-agent.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#system-agent-ad-invoke-dir
   */
  'system.agent.ad.invoke_dir': LogEventShape<'system.agent.ad.invoke_dir', AdAgentGenericDebugData, ResourceDetails>
  /**
   * A deactivated AD agent was made active again.
   *
   * Since 2016.20. Tags: ad-agent.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#system-agent-ad-reactivate
   */
  'system.agent.ad.reactivate': LogEventShape<'system.agent.ad.reactivate'>
  /**
   * The AD agent carried out a read of configuration.
   *
   * Since 2016.20. Tags: ad-agent.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#system-agent-ad-read-config
   */
  'system.agent.ad.read_config': LogEventShape<'system.agent.ad.read_config', AdAgentGenericDebugData, ResourceDetails>
  /**
   * The AD agent carried out a DirSync read against the directory.
   *
   * Since 2016.20. Tags: ad-agent.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#system-agent-ad-read-dirsync
   */
  'system.agent.ad.read_dirsync': LogEventShape<'system.agent.ad.read_dirsync', AdAgentGenericDebugData, ResourceDetails>
  /**
   * The AD agent read from the directory over LDAP; the write counterpart is system.agent.ad.write_ldap.
   *
   * Since 2016.20. Tags: ad-agent.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#system-agent-ad-read-ldap
   */
  'system.agent.ad.read_ldap': LogEventShape<'system.agent.ad.read_ldap', AdAgentGenericDebugData, ResourceDetails>
  /**
   * Schema information was read from the directory by the AD agent.
   *
   * Since 2016.20. Tags: ad-agent.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#system-agent-ad-read-schema
   */
  'system.agent.ad.read_schema': LogEventShape<'system.agent.ad.read_schema', AdAgentGenericDebugData, ResourceDetails>
  /**
   * A directory agent carried out an import of the directory topology.
   *
   * Since 2016.20. Tags: ad-agent.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#system-agent-ad-read-topology
   */
  'system.agent.ad.read_topology': LogEventShape<'system.agent.ad.read_topology', AdAgentGenericDebugData, ResourceDetails>
  /**
   * The AD agent carried out a RealTimeSync action. The LDAP counterpart, system.agent.ldap.realtimesync, went by
   * this id before.
   *
   * Since 2016.20. Tags: ad-agent.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#system-agent-ad-realtimesync
   */
  'system.agent.ad.realtimesync': LogEventShape<'system.agent.ad.realtimesync', AdAgentGenericDebugData, ResourceDetails>
  /**
   * The AD agent reset the password of a user.
   *
   * Since 2016.20. Tags: ad-agent.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#system-agent-ad-reset-user-password
   */
  'system.agent.ad.reset_user_password': LogEventShape<'system.agent.ad.reset_user_password'>
  /**
   * An AD agent was started up.
   *
   * Since 2016.20. Tags: ad-agent.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#system-agent-ad-start
   */
  'system.agent.ad.start': LogEventShape<'system.agent.ad.start', AdAgentGenericDebugData, ResourceDetails>
  /**
   * The AD agent unlocked the account of a user.
   *
   * Since 2016.20. Tags: ad-agent.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#system-agent-ad-unlock-user-account
   */
  'system.agent.ad.unlock_user_account': LogEventShape<'system.agent.ad.unlock_user_account'>
  /**
   * The configuration of an AD agent was updated.
   *
   * Since 2016.20. Tags: ad-agent.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#system-agent-ad-update
   */
  'system.agent.ad.update': LogEventShape<'system.agent.ad.update', AdAgentGenericDebugData, ResourceDetails>
  /**
   * A user was authenticated and the user's record was updated through the AD agent. The LDAP counterpart,
   * system.agent.ldap.update_user, went by this id before.
   *
   * Since 2016.20. Tags: ad-agent.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#system-agent-ad-update-user
   */
  'system.agent.ad.update_user': LogEventShape<'system.agent.ad.update_user', AdAgentGenericDebugData, ResourceDetails>
  /**
   * An AD agent was upgraded. Updates that run automatically are logged as system.agent.auto_update.
   *
   * Since 2016.20. Tags: ad-agent.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#system-agent-ad-upgrade
   */
  'system.agent.ad.upgrade': LogEventShape<'system.agent.ad.upgrade', AdAgentGenericDebugData, ResourceDetails>
  /**
   * An AD agent tried to fetch an IWA agent log file and upload it; both success and failure are recorded, with
   * whether the Okta system or a user started the upload. Serves to audit log collection and to find out why an
   * upload did not work. It holds all of the debugging context itself and has no related event types.
   *
   * Since 2019.02.1. Tags: ad-agent.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#system-agent-ad-upload-iwa-log
   */
  'system.agent.ad.upload_iwa_log': LogEventShape<'system.agent.ad.upload_iwa_log', AdAgentGenericDebugData, ResourceDetails>
  /**
   * An AD agent uploaded its log. Uploads of IWA agent logs have their own id, system.agent.ad.upload_iwa_log.
   *
   * Since 2016.20. Tags: ad-agent.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#system-agent-ad-upload-log
   */
  'system.agent.ad.upload_log': LogEventShape<'system.agent.ad.upload_log', AdAgentGenericDebugData, ResourceDetails>
  /**
   * The AD agent wrote to the directory over LDAP.
   *
   * Since 2016.20. Tags: ad-agent.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#system-agent-ad-write-ldap
   */
  'system.agent.ad.write_ldap': LogEventShape<'system.agent.ad.write_ldap', AdAgentGenericDebugData, ResourceDetails>
  /**
   * The automatic update of a single agent ended, either in success or in failure. A success serves as confirmation;
   * a failure carries details for troubleshooting. Debug data covers the agent type and the current and latest
   * versions.
   *
   * Since 2021.10.0. Tags: ad-agent, agent-pool.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#system-agent-auto-update
   */
  'system.agent.auto_update': LogEventShape<'system.agent.auto_update', AgentUpdateDebugData, ResourceDetails>
  /**
   * A connector agent connected to Okta; the target holds the version and instance id of the agent.
   *
   * Since 2016.20. Tags: connector-agent.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#system-agent-connector-connect
   */
  'system.agent.connector.connect': LogEventShape<'system.agent.connector.connect', SystemDebugData, ConnectorAgentResourceDetails>
  /**
   * A connector agent was deactivated.
   *
   * Since 2016.20. Tags: connector-agent.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#system-agent-connector-deactivate
   */
  'system.agent.connector.deactivate': LogEventShape<'system.agent.connector.deactivate'>
  /**
   * A connector agent was deleted.
   *
   * Since 2016.20. Tags: connector-agent.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#system-agent-connector-delete
   */
  'system.agent.connector.delete': LogEventShape<'system.agent.connector.delete'>
  /**
   * A deactivated connector agent was put back into service.
   *
   * Since 2016.20. Tags: connector-agent.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#system-agent-connector-reactivate
   */
  'system.agent.connector.reactivate': LogEventShape<'system.agent.connector.reactivate'>
  /**
   * The LDAP agent carried out a password change for a user. Resets and updates of a password are logged apart, as
   * system.agent.ldap.reset_user_password and system.agent.ldap.update_user_password.
   *
   * Since 2016.20. Tags: ldap-app.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#system-agent-ldap-change-user-password
   */
  'system.agent.ldap.change_user_password': LogEventShape<'system.agent.ldap.change_user_password'>
  /**
   * A monitored variable took on a new value in the configuration file of an LDAP agent. Auditors can see from
   * changeDetails when and how a customer's LDAP agent was reconfigured.
   *
   * Since 2025.04.0. Tags: ldap-app.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#system-agent-ldap-config-change-detected
   */
  'system.agent.ldap.config_change_detected': LogEventShape<
    'system.agent.ldap.config_change_detected',
    LdapDebugData,
    ResourceDetails,
    LdapAgentConfigChangeDetailsEntry
  >
  /**
   * The LDAP agent created a user just in time (JIT).
   *
   * Since 2016.20. Tags: ldap-app.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#system-agent-ldap-create-user-JIT
   */
  'system.agent.ldap.create_user_JIT': LogEventShape<'system.agent.ldap.create_user_JIT', LdapDebugData, ResourceDetails>
  /**
   * An LDAP agent disconnected from Okta. A later return is logged as system.agent.ldap.reconnect.
   *
   * Since 2016.20. Tags: ldap-app.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#system-agent-ldap-disconnect
   */
  'system.agent.ldap.disconnect': LogEventShape<'system.agent.ldap.disconnect', LdapDebugData, ResourceDetails>
  /**
   * A RealTimeSync action updated the profile of a user who signed in with LDAP Delegated Authentication. Admins can
   * trace profile changes in Okta back to changes in the LDAP directory. Formerly named
   * system.agent.ad.realtimesync.
   *
   * Since 2022.02.0. Tags: ldap-app.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#system-agent-ldap-realtimesync
   */
  'system.agent.ldap.realtimesync': LogEventShape<'system.agent.ldap.realtimesync', AdAgentGenericDebugData, ResourceDetails>
  /**
   * An LDAP agent connected to Okta again; the opposite is system.agent.ldap.disconnect.
   *
   * Since 2016.20. Tags: ldap-app.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#system-agent-ldap-reconnect
   */
  'system.agent.ldap.reconnect': LogEventShape<'system.agent.ldap.reconnect', LdapDebugData, ResourceDetails>
  /**
   * The password of a user was reset by the LDAP agent.
   *
   * Since 2016.20. Tags: ldap-app.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#system-agent-ldap-reset-user-password
   */
  'system.agent.ldap.reset_user_password': LogEventShape<'system.agent.ldap.reset_user_password', AdAgentGenericDebugData, ResourceDetails>
  /**
   * The account of a user was unlocked by the LDAP agent.
   *
   * Since 2016.45. Tags: ldap-app.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#system-agent-ldap-unlock-user-account
   */
  'system.agent.ldap.unlock_user_account': LogEventShape<'system.agent.ldap.unlock_user_account'>
  /**
   * A sign-in through LDAP Delegated Authentication led to an update of the user's profile. Admins can trace profile
   * changes in Okta back to changes in the LDAP directory. Formerly named system.agent.ad.update_user.
   *
   * Since 2021.10.0. Tags: ldap-app.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#system-agent-ldap-update-user
   */
  'system.agent.ldap.update_user': LogEventShape<'system.agent.ldap.update_user', AdAgentGenericDebugData, ResourceDetails>
  /**
   * The LDAP agent carried out an update of a user's password, as distinct from a change
   * (system.agent.ldap.change_user_password) or a reset (system.agent.ldap.reset_user_password).
   *
   * Since 2016.20. Tags: ldap-app.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#system-agent-ldap-update-user-password
   */
  'system.agent.ldap.update_user_password': LogEventShape<
    'system.agent.ldap.update_user_password',
    AdAgentGenericDebugData,
    ResourceDetails
  >
  /**
   * An agent, such as the Okta Provisioning Agent or the Okta RSA SecurID Agent, registered successfully with the
   * org. It alerts all admins to the new agent and lets them follow where agents are deployed, for security audits,
   * compliance reports, and management of the org's Okta agents.
   *
   * Since 2024.07.2. Tags: agent.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#system-agent-register
   */
  'system.agent.register': LogEventShape<'system.agent.register', SystemDebugData, ConnectorAgentResourceDetails>
  /**
   * The status of an automatic update for an agent pool changed. It confirms the new status and holds details for
   * troubleshooting; the outcome for each individual agent is in system.agent.auto_update.
   *
   * Since 2021.10.0. Tags: ad-agent, agent-pool.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#system-agent-pools-auto-update
   */
  'system.agent_pools.auto_update': LogEventShape<'system.agent_pools.auto_update', AgentUpdateDebugData, ResourceDetails>
  /**
   * A new API token without scopes was generated, giving automated tasks or integrations authenticated access to the
   * Okta API. The entry names the token ID, the user or service that it is for, and the time, so that admins can
   * follow which tokens are issued, hold to least privilege, and quickly spot a token that nobody authorized.
   *
   * Since 2016.12. Tags: event-hook-eligible, token.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#system-api-token-create
   */
  'system.api_token.create': LogEventShape<'system.api_token.create', ApiTokenDebugData, ApiTokenResourceDetails>
  /**
   * An API token was enabled, so that it is valid for use.
   *
   * Since 2016.12. Tags: token.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#system-api-token-enable
   */
  'system.api_token.enable': LogEventShape<'system.api_token.enable', ApiTokenDebugData, ApiTokenResourceDetails>
  /**
   * An API token was presented from an IP address that lies outside the network zone allowed for that token. Helps
   * detect API tokens that are used from unexpected places.
   *
   * Since 2025.06.2. Tags: event-hook-eligible, token.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#system-api-token-request-outside-allowed-range
   */
  'system.api_token.request_outside_allowed_range': LogEventShape<'system.api_token.request_outside_allowed_range'>
  /**
   * An API token was revoked and is no longer valid for use.
   *
   * Since 2016.12. Tags: event-hook-eligible, token.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#system-api-token-revoke
   */
  'system.api_token.revoke': LogEventShape<'system.api_token.revoke', ApiTokenDebugData, ApiTokenResourceDetails>
  /**
   * Settings of an existing API token changed, for example the rate limits that apply to it; debugData holds the
   * details. The validity of the token is not affected: such actions are logged as system.api_token.enable or
   * system.api_token.revoke.
   *
   * Since 2022.07.0. Tags: token.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#system-api-token-update
   */
  'system.api_token.update': LogEventShape<'system.api_token.update', ApiTokenDebugData, ApiTokenResourceDetails>
  /**
   * An admin switched on a BETA feature for the org. The entry identifies both the feature and the admin, and so
   * shows the feature's status and who is behind it.
   *
   * Since 2019.07.1. Tags: admin, self-service-feature-management, system.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#system-beta-feature-enable
   */
  'system.beta.feature.enable': LogEventShape<'system.beta.feature.enable'>
  /**
   * A brand was created. Developers and org admins can look up when that happened and details of the new brand,
   * which is the target.
   *
   * Since 2023.01.0. Tags: admin.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#system-brand-create
   */
  'system.brand.create': LogEventShape<'system.brand.create', SystemDebugData, BrandResourceDetails>
  /**
   * A brand was deleted. Developers and org admins can look up when that happened and which brand it was.
   *
   * Since 2023.01.0. Tags: admin.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#system-brand-delete
   */
  'system.brand.delete': LogEventShape<'system.brand.delete', SystemDebugData, BrandResourceDetails>
  /**
   * A brand was changed, for instance in its customPrivacyPolicyUrl. Developers and org admins can look up when that
   * happened and which settings were affected.
   *
   * Since 2021.08.0. Tags: admin.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#system-brand-update
   */
  'system.brand.update': LogEventShape<'system.brand.update', SystemDebugData, BrandResourceDetails>
  /**
   * An org admin created a CAPTCHA instance for the Sign-In Widget. The target holds the name, id, and type of the
   * instance.
   *
   * Since 2021.05.1. Tags: captcha, system.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#system-captcha-create
   */
  'system.captcha.create': LogEventShape<'system.captcha.create', SystemDebugData, CaptchaResourceDetails>
  /**
   * An org admin deleted a CAPTCHA instance.
   *
   * Since 2021.05.1. Tags: captcha, system.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#system-captcha-delete
   */
  'system.captcha.delete': LogEventShape<'system.captcha.delete', SystemDebugData, CaptchaResourceDetails>
  /**
   * An org admin changed a CAPTCHA instance.
   *
   * Since 2021.05.1. Tags: captcha, system.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#system-captcha-update
   */
  'system.captcha.update': LogEventShape<'system.captcha.update', SystemDebugData, CaptchaResourceDetails>
  /**
   * A client had too many requests in flight at once, but no limit was enforced: the entry is a notice only. It
   * holds the client, device, and IP details of the request; an enforced limit is logged as
   * system.client.concurrency_rate_limit.violation.
   *
   * Since 2020.09.4. Tags: system.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#system-client-concurrency-rate-limit-notification
   */
  'system.client.concurrency_rate_limit.notification': LogEventShape<
    'system.client.concurrency_rate_limit.notification',
    ClientRateLimitDebugData,
    ResourceDetails
  >
  /**
   * A client violated its concurrency limit by having too many requests in flight at once. The client, device, and
   * IP details of the request help trace where the load comes from.
   *
   * Since 2020.06.1. Tags: system.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#system-client-concurrency-rate-limit-violation
   */
  'system.client.concurrency_rate_limit.violation': LogEventShape<
    'system.client.concurrency_rate_limit.violation',
    ClientRateLimitDebugData,
    ResourceDetails
  >
  /**
   * A client went over its rate limit, but no violation was enforced: the entry is a notice only. It holds the
   * client, device, and IP details of the request; an enforced limit is logged as
   * system.client.rate_limit.violation.
   *
   * Since 2020.09.4. Tags: system.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#system-client-rate-limit-notification
   */
  'system.client.rate_limit.notification': LogEventShape<'system.client.rate_limit.notification', ClientRateLimitDebugData, ResourceDetails>
  /**
   * A client violated its rate limit. The client, device, and IP details of the request help trace which client
   * sends too much traffic.
   *
   * Since 2020.06.1. Tags: system.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#system-client-rate-limit-violation
   */
  'system.client.rate_limit.violation': LogEventShape<'system.client.rate_limit.violation', ClientRateLimitDebugData, ResourceDetails>
  /**
   * A user was skipped while a CSV directory import for on-premises systems ran through the Okta Provisioning Agent.
   * Reasons include a missing required attribute or an unknown unique identifier.
   *
   * Since 2018.28. Tags: system.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#system-csv-import-user
   */
  'system.csv.import_user': LogEventShape<'system.csv.import_user'>
  /**
   * A custom email server was enabled. Audits of email settings can read its host, port, and user name from the
   * debug data.
   *
   * Since 2025.10.1.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#system-custom-email-server-lifecycle-activate
   */
  'system.custom_email_server.lifecycle.activate': LogEventShape<
    'system.custom_email_server.lifecycle.activate',
    CustomEmailServerDebugData,
    CustomEmailServerTargetDetails
  >
  /**
   * A custom email server was added to the org. Its host, port, protocol, and authentication type are in the debug
   * data for audits.
   *
   * Since 2025.10.1.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#system-custom-email-server-lifecycle-create
   */
  'system.custom_email_server.lifecycle.create': LogEventShape<
    'system.custom_email_server.lifecycle.create',
    CustomEmailServerDebugData,
    CustomEmailServerTargetDetails
  >
  /**
   * A custom email server was disabled. Serves to audit when, and for which server, that happened.
   *
   * Since 2025.10.1.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#system-custom-email-server-lifecycle-deactivate
   */
  'system.custom_email_server.lifecycle.deactivate': LogEventShape<
    'system.custom_email_server.lifecycle.deactivate',
    CustomEmailServerDebugData,
    CustomEmailServerTargetDetails
  >
  /**
   * A custom email server was deleted from the org. Serves as the audit record of the removal.
   *
   * Since 2025.10.1.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#system-custom-email-server-lifecycle-delete
   */
  'system.custom_email_server.lifecycle.delete': LogEventShape<
    'system.custom_email_server.lifecycle.delete',
    CustomEmailServerDebugData,
    CustomEmailServerTargetDetails
  >
  /**
   * The configuration of a custom email server was changed; changeDetails supports an audit of what differs.
   *
   * Since 2025.10.1.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#system-custom-email-server-lifecycle-update
   */
  'system.custom_email_server.lifecycle.update': LogEventShape<
    'system.custom_email_server.lifecycle.update',
    CustomEmailServerDebugData,
    CustomEmailServerTargetDetails,
    CustomEmailServerUpdateChangeDetailsEntry
  >
  /**
   * An admin deleted the custom error page.
   *
   * Since 2023.01.0. Tags: admin.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#system-custom-error-delete
   */
  'system.custom_error.delete': LogEventShape<'system.custom_error.delete', SystemDebugData, CustomPageResourceDetails>
  /**
   * An admin customized the error page; recorded once the update has succeeded.
   *
   * Since 2020.12.0. Tags: admin.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#system-custom-error-update
   */
  'system.custom_error.update': LogEventShape<'system.custom_error.update', SystemDebugData, CustomPageResourceDetails>
  /**
   * An admin deleted the custom sign-in page.
   *
   * Since 2023.01.0. Tags: admin.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#system-custom-signin-delete
   */
  'system.custom_signin.delete': LogEventShape<'system.custom_signin.delete', SystemDebugData, SignInPageResourceDetails>
  /**
   * An admin customized the sign-in page. The target describes the page, including its labels, links, and widget
   * version.
   *
   * Since 2020.12.0. Tags: admin.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#system-custom-signin-update
   */
  'system.custom_signin.update': LogEventShape<'system.custom_signin.update', SystemDebugData, SignInPageResourceDetails>
  /**
   * An admin changed the custom sign-out page. The target holds the type, URL, and brand of the page.
   *
   * Since 2023.01.0. Tags: admin.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#system-custom-signout-update
   */
  'system.custom_signout.update': LogEventShape<'system.custom_signout.update', SystemDebugData, SignOutPageResourceDetails>
  /**
   * The Okta batch job that renews Okta-managed certificates has renewed them for a custom domain. The entry gives
   * the domain name and the source type of the certificate.
   *
   * Since 2021.11.0. Tags: system.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#system-custom-url-domain-cert-renew
   */
  'system.custom_url_domain.cert_renew': LogEventShape<'system.custom_url_domain.cert_renew', SystemDebugData, CustomDomainResourceDetails>
  /**
   * Certificates for a custom domain were put in place, either by an admin's upload or through generation by Okta.
   * The certificate source type and the domain name tell which.
   *
   * Since 2020.12.0. Tags: admin, system.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#system-custom-url-domain-cert-upload
   */
  'system.custom_url_domain.cert_upload': LogEventShape<
    'system.custom_url_domain.cert_upload',
    SystemDebugData,
    CustomDomainResourceDetails
  >
  /**
   * An admin deleted the custom domain named in the entry.
   *
   * Since 2021.11.0. Tags: admin.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#system-custom-url-domain-delete
   */
  'system.custom_url_domain.delete': LogEventShape<'system.custom_url_domain.delete', SystemDebugData, CustomDomainResourceDetails>
  /**
   * An admin began to set up a custom domain by entering it for DNS verification. The entry gives the domain name,
   * how its certificate is sourced, and the state of domain validation.
   *
   * Since 2020.12.0. Tags: admin.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#system-custom-url-domain-initiate
   */
  'system.custom_url_domain.initiate': LogEventShape<'system.custom_url_domain.initiate', SystemDebugData, CustomDomainResourceDetails>
  /**
   * An admin changed which brand a custom domain belongs to. Besides the brand, the entry gives the domain name, how
   * the certificate is sourced, and the state of domain validation.
   *
   * Since 2023.01.0. Tags: admin.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#system-custom-url-domain-update
   */
  'system.custom_url_domain.update': LogEventShape<
    'system.custom_url_domain.update',
    SystemDebugData,
    CustomDomainResourceDetails,
    CustomDomainChangeDetailsEntry
  >
  /**
   * An admin's attempt to verify ownership of a custom domain succeeded or failed. The domain name, the
   * certificate's source type, and the state of domain validation are included.
   *
   * Since 2020.12.0. Tags: admin.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#system-custom-url-domain-verify
   */
  'system.custom_url_domain.verify': LogEventShape<'system.custom_url_domain.verify', SystemDebugData, CustomDomainResourceDetails>
  /**
   * The access of Okta Support to the Directory Debugger was extended. Holds details of the extension for audits.
   *
   * Since 2019.09.0. Tags: agent.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#system-directory-debugger-extend
   */
  'system.directory.debugger.extend': LogEventShape<'system.directory.debugger.extend'>
  /**
   * Okta Support was given access to the Directory Debugger. Holds details of the grant for audits.
   *
   * Since 2019.09.0. Tags: agent.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#system-directory-debugger-grant
   */
  'system.directory.debugger.grant': LogEventShape<'system.directory.debugger.grant'>
  /**
   * Okta Support ran a read-only query on an AD or LDAP instance with the Directory Debugger tool. The entry
   * describes the query, so that an org can audit what Support looked at.
   *
   * Since 2019.09.0. Tags: agent.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#system-directory-debugger-query-executed
   */
  'system.directory.debugger.query_executed': LogEventShape<'system.directory.debugger.query_executed'>
  /**
   * The access of Okta Support to the Directory Debugger was taken away. Holds details of the revocation for audits.
   *
   * Since 2019.09.0. Tags: agent.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#system-directory-debugger-revoke
   */
  'system.directory.debugger.revoke': LogEventShape<'system.directory.debugger.revoke'>
  /**
   * An Enhanced Disaster Recovery (EDR) failback of the org's domains was initiated. The outcome, SUCCESS or
   * FAILURE, tells how it went; the target has lists of the successful and unsuccessful domains.
   *
   * Since 2024.09.0. Tags: dr.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#system-dr-failback
   */
  'system.dr.failback': LogEventShape<'system.dr.failback', DRDebugData, DRResourceDetails>
  /**
   * An Enhanced Disaster Recovery (EDR) failover of the org's domains was initiated. The outcome, SUCCESS or
   * FAILURE, tells how it went; the target has lists of the successful and unsuccessful domains.
   *
   * Since 2024.09.0. Tags: dr.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#system-dr-failover
   */
  'system.dr.failover': LogEventShape<'system.dr.failover', DRDebugData, DRResourceDetails>
  /**
   * An email for self-service account unlock was sent; the target holds the email address.
   *
   * Since 2016.13. Tags: email.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#system-email-account-unlock-sent-message
   */
  'system.email.account_unlock.sent_message': LogEventShape<
    'system.email.account_unlock.sent_message',
    SystemDebugData,
    EmailResourceDetails
  >
  /**
   * Okta asked an email provider to take addresses off its bounce list; the entry does not prove that any address
   * was removed. The provider is in debugData, and the targets list the submitted addresses, at most 50 to a target.
   * One removal request may produce several entries.
   *
   * Since 2024.12.0. Tags: email.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#system-email-bounce-removal
   */
  'system.email.bounce.removal': LogEventShape<'system.email.bounce.removal', EmailBounceRemovalDebugData, ResourceDetails>
  /**
   * A user redeemed the credential from an email factor challenge, by clicking the link or entering the code; the
   * action in debugData says which. The result is a success, or a failure with its reason, such as a wrong code, a
   * timeout, or expiry.
   *
   * Since 2019.07.0. Tags: email.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#system-email-challenge-factor-redeemed
   */
  'system.email.challenge_factor_redeemed': LogEventShape<
    'system.email.challenge_factor_redeemed',
    EmailFactorChallengeDebugData,
    ResourceDetails
  >
  /**
   * The delivery status of an email changed: bounced or dropped and, as of 2022.08.0, also others such as delivered
   * or deferred. Admins find hints for a fix in debugData, such as an email address to correct. Some delayed bounces
   * are missing from the log because email providers lost the context through slow server communication.
   *
   * Since 2022.05.0. Tags: email, event-hook-eligible.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#system-email-delivery
   */
  'system.email.delivery': LogEventShape<'system.email.delivery', EmailDeliveryDebugData, ResourceDetails>
  /**
   * An email that notifies about an MFA enrollment went out. Tells admins that the notice was sent.
   *
   * Since 2019.01.1. Tags: email.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#system-email-mfa-enroll-notification-sent-message
   */
  'system.email.mfa_enroll_notification.sent_message': LogEventShape<'system.email.mfa_enroll_notification.sent_message'>
  /**
   * An email that notifies about an MFA reset went out. Tells admins that the notice was sent.
   *
   * Since 2019.01.1. Tags: email.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#system-email-mfa-reset-notification-sent-message
   */
  'system.email.mfa_reset_notification.sent_message': LogEventShape<'system.email.mfa_reset_notification.sent_message'>
  /**
   * An email that notifies about a sign-in from a new device went out.
   *
   * Since 2016.13. Tags: email.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#system-email-new-device-notification-sent-message
   */
  'system.email.new_device_notification.sent_message': LogEventShape<'system.email.new_device_notification.sent_message'>
  /**
   * An email for self-service password reset was sent; the target holds the email address.
   *
   * Since 2016.13. Tags: email.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#system-email-password-reset-sent-message
   */
  'system.email.password_reset.sent_message': LogEventShape<
    'system.email.password_reset.sent_message',
    SystemDebugData,
    EmailResourceDetails
  >
  /**
   * Okta emailed a user for verification, and admins can see from the entry that it went out. debugData holds the
   * lifetime of the token; its redemption is logged as system.email.challenge_factor_redeemed.
   *
   * Since 2019.07.0. Tags: email.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#system-email-send-factor-verify-message
   */
  'system.email.send_factor_verify_message': LogEventShape<'system.email.send_factor_verify_message', EmailFactorDebugData, ResourceDetails>
  /**
   * A custom email template was created and now overrides a default one; the template type and engine are included.
   * Later changes to it show up as system.email.template.update, its removal as system.email.template.delete; both
   * usually come after.
   *
   * Since 2021.07.0. Tags: admin, email.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#system-email-template-create
   */
  'system.email.template.create': LogEventShape<'system.email.template.create', SystemDebugData, EmailTemplateResourceDetails>
  /**
   * A custom email template was deleted, so that the default applies again; the template type and engine are
   * included. It usually closes a series begun by system.email.template.create, perhaps with
   * system.email.template.update between.
   *
   * Since 2021.07.0. Tags: admin, email.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#system-email-template-delete
   */
  'system.email.template.delete': LogEventShape<'system.email.template.delete', SystemDebugData, EmailTemplateResourceDetails>
  /**
   * The settings of an email template were changed. Developers and org admins can read from the entry which template
   * and which settings were affected.
   *
   * Since 2022.05.0. Tags: admin, email.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#system-email-template-settings-changed
   */
  'system.email.template.settings_changed': LogEventShape<
    'system.email.template.settings_changed',
    SystemDebugData,
    EmailTemplateSettingsResourceDetails
  >
  /**
   * A custom email template was changed; the template type and engine are included. In the usual order it stands
   * after system.email.template.create and before system.email.template.delete.
   *
   * Since 2020.03.0. Tags: admin, email.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#system-email-template-update
   */
  'system.email.template.update': LogEventShape<'system.email.template.update', SystemDebugData, EmailTemplateResourceDetails>
  /**
   * An admin began to set up an email domain by entering its details for DNS verification. The entry gives the
   * domain with its validation status, its brand id, and the display and user names.
   *
   * Since 2023.01.0. Tags: admin.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#system-email-domain-create
   */
  'system.email_domain.create': LogEventShape<'system.email_domain.create', SystemDebugData, EmailDomainResourceDetails>
  /**
   * An admin deleted the email domain described in the entry.
   *
   * Since 2023.01.0. Tags: admin.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#system-email-domain-delete
   */
  'system.email_domain.delete': LogEventShape<'system.email_domain.delete', SystemDebugData, EmailDomainResourceDetails>
  /**
   * An admin changed an email domain; the entry describes the domain and lists the changes in changeDetails.
   *
   * Since 2023.01.0. Tags: admin.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#system-email-domain-update
   */
  'system.email_domain.update': LogEventShape<
    'system.email_domain.update',
    SystemDebugData,
    EmailDomainResourceDetails,
    EmailDomainChangeDetailsEntry
  >
  /**
   * An admin's attempt to verify an email domain succeeded or failed; the entry describes the domain.
   *
   * Since 2023.01.0. Tags: admin.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#system-email-domain-verify
   */
  'system.email_domain.verify': LogEventShape<'system.email_domain.verify', SystemDebugData, EmailDomainResourceDetails>
  /**
   * Admins asked for self-service features to be turned off. The entry gives the feature names, their lifecycle
   * state, the admin responsible, and any limitations of the features. Its counterpart is system.feature.enable.
   *
   * Since 2019.05.0. Tags: admin, self-service-feature-management, system.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#system-feature-disable
   */
  'system.feature.disable': LogEventShape<'system.feature.disable', FeatureToggleDebugData, ResourceDetails>
  /**
   * The org's subscription to EA Feature Auto Enroll was turned on or off. Shows the status of the subscription and
   * the admin who changed it.
   *
   * Since 2019.03.1. Tags: admin, self-service-feature-management, system.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#system-feature-ea-auto-enroll
   */
  'system.feature.ea_auto_enroll': LogEventShape<'system.feature.ea_auto_enroll'>
  /**
   * Admins asked for self-service features to be turned on. The entry gives the feature names, their lifecycle
   * state, the admin responsible, and any limitations of the features. Its counterpart is system.feature.disable.
   *
   * Since 2019.05.0. Tags: admin, self-service-feature-management, system.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#system-feature-enable
   */
  'system.feature.enable': LogEventShape<'system.feature.enable', FeatureToggleDebugData, ResourceDetails>
  /**
   * An admin created a hook key; the target describes it.
   *
   * Since 2022.10.2. Tags: hook-key.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#system-hook-key-created
   */
  'system.hook.key.created': LogEventShape<'system.hook.key.created', SystemDebugData, HookKeyResourceDetails>
  /**
   * An admin deleted a hook key; the target describes it.
   *
   * Since 2022.10.2. Tags: hook-key.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#system-hook-key-deleted
   */
  'system.hook.key.deleted': LogEventShape<'system.hook.key.deleted', SystemDebugData, HookKeyResourceDetails>
  /**
   * An admin changed a hook key; the target describes it.
   *
   * Since 2022.10.2. Tags: hook-key.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#system-hook-key-updated
   */
  'system.hook.key.updated': LogEventShape<'system.hook.key.updated', SystemDebugData, HookKeyResourceDetails>
  /**
   * Bulk data on users to deactivate was loaded into an Identity Source Session. Tracks which Okta user profiles a
   * custom identity source deactivates.
   *
   * Since 2024.08.0. Tags: identity-sources.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#system-identity-sources-bulk-delete
   */
  'system.identity_sources.bulk_delete': LogEventShape<'system.identity_sources.bulk_delete'>
  /**
   * Bulk data on devices to delete was loaded into an Identity Source Session. Tracks the device profiles that a
   * custom identity source removes from Okta.
   *
   * Since 2026.08.0. Tags: identity-sources.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#system-identity-sources-bulk-device-delete
   */
  'system.identity_sources.bulk_device_delete': LogEventShape<
    'system.identity_sources.bulk_device_delete',
    SystemDebugData,
    ResourceDetails
  >
  /**
   * Bulk data on devices to insert or update was loaded into an Identity Source Session. Tracks the device profiles
   * that a custom identity source adds or changes in Okta.
   *
   * Since 2026.08.0. Tags: identity-sources.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#system-identity-sources-bulk-device-upsert
   */
  'system.identity_sources.bulk_device_upsert': LogEventShape<
    'system.identity_sources.bulk_device_upsert',
    SystemDebugData,
    ResourceDetails
  >
  /**
   * Bulk data on groups to deactivate was loaded into an Identity Source Session. Tracks which Okta group profiles a
   * custom identity source deactivates.
   *
   * Since 2025.09.0. Tags: identity-sources.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#system-identity-sources-bulk-group-delete
   */
  'system.identity_sources.bulk_group_delete': LogEventShape<'system.identity_sources.bulk_group_delete'>
  /**
   * Bulk data on group memberships to delete was loaded into an Identity Source Session. Tracks the memberships that
   * a custom identity source removes in Okta.
   *
   * Since 2025.09.0. Tags: identity-sources.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#system-identity-sources-bulk-group-membership-delete
   */
  'system.identity_sources.bulk_group_membership_delete': LogEventShape<'system.identity_sources.bulk_group_membership_delete'>
  /**
   * Bulk data on group memberships to add was loaded into an Identity Source Session. Tracks the memberships that a
   * custom identity source adds in Okta.
   *
   * Since 2025.09.0. Tags: identity-sources.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#system-identity-sources-bulk-group-membership-upsert
   */
  'system.identity_sources.bulk_group_membership_upsert': LogEventShape<'system.identity_sources.bulk_group_membership_upsert'>
  /**
   * Bulk data on groups to insert or update was loaded into an Identity Source Session. Tracks the group profiles
   * that a custom identity source adds or changes in Okta.
   *
   * Since 2025.09.0. Tags: identity-sources.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#system-identity-sources-bulk-group-upsert
   */
  'system.identity_sources.bulk_group_upsert': LogEventShape<'system.identity_sources.bulk_group_upsert'>
  /**
   * Bulk data on users to insert or update was loaded into an Identity Source Session. Tracks the user profiles that
   * a custom identity source adds or changes in Okta.
   *
   * Since 2024.08.0. Tags: identity-sources.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#system-identity-sources-bulk-upsert
   */
  'system.identity_sources.bulk_upsert': LogEventShape<'system.identity_sources.bulk_upsert'>
  /**
   * A custom identity source created a new group in Okta.
   *
   * Since 2025.12.0. Tags: identity-sources.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#system-identity-sources-group-create
   */
  'system.identity_sources.group.create': LogEventShape<'system.identity_sources.group.create'>
  /**
   * A custom identity source deleted one of its groups from Okta.
   *
   * Since 2025.12.0. Tags: identity-sources.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#system-identity-sources-group-delete
   */
  'system.identity_sources.group.delete': LogEventShape<'system.identity_sources.group.delete'>
  /**
   * A custom identity source changed the profile of one of its groups in Okta; changeDetails is always part of the
   * payload.
   *
   * Since 2025.12.0. Tags: identity-sources.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#system-identity-sources-group-update
   */
  'system.identity_sources.group.update': LogEventShape<
    'system.identity_sources.group.update',
    SystemDebugData,
    ResourceDetails,
    IdentitySourceGroupChangeDetailsEntry
  >
  /**
   * A user was added to an Okta group that comes from a custom identity source.
   *
   * Since 2025.12.0. Tags: identity-sources.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#system-identity-sources-group-user-assign
   */
  'system.identity_sources.group.user.assign': LogEventShape<'system.identity_sources.group.user.assign'>
  /**
   * A user was taken out of an Okta group that comes from a custom identity source.
   *
   * Since 2025.12.0. Tags: identity-sources.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#system-identity-sources-group-user-revoke
   */
  'system.identity_sources.group.user.revoke': LogEventShape<'system.identity_sources.group.user.revoke'>
  /**
   * A custom identity source created a new user in Okta.
   *
   * Since 2025.12.0. Tags: identity-sources.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#system-identity-sources-user-create
   */
  'system.identity_sources.user.create': LogEventShape<'system.identity_sources.user.create'>
  /**
   * A custom identity source deleted one of its users from Okta.
   *
   * Since 2025.12.0. Tags: identity-sources.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#system-identity-sources-user-delete
   */
  'system.identity_sources.user.delete': LogEventShape<'system.identity_sources.user.delete'>
  /**
   * A custom identity source changed the profile of one of its users in Okta; changeDetails is always part of the
   * payload.
   *
   * Since 2025.12.0. Tags: identity-sources.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#system-identity-sources-user-update
   */
  'system.identity_sources.user.update': LogEventShape<
    'system.identity_sources.user.update',
    SystemDebugData,
    ResourceDetails,
    IdentitySourceUserChangeDetailsEntry
  >
  /**
   * An X.509 certificate credential was added to the key store for identity providers. Serves to audit new IdP keys.
   *
   * Since 2023.12.2. Tags: event-hook-eligible, idp.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#system-idp-key-create
   */
  'system.idp.key.create': LogEventShape<'system.idp.key.create'>
  /**
   * An X.509 certificate credential, named by its kid, was deleted from the identity provider keys. Deletion is
   * possible only while no IdP, active or inactive, uses the key.
   *
   * Since 2023.12.2. Tags: event-hook-eligible, idp.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#system-idp-key-delete
   */
  'system.idp.key.delete': LogEventShape<'system.idp.key.delete'>
  /**
   * An X.509 certificate credential in the key store for identity providers was changed. Serves to audit edits of
   * IdP keys.
   *
   * Since 2023.12.2. Tags: event-hook-eligible, idp.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#system-idp-key-update
   */
  'system.idp.key.update': LogEventShape<'system.idp.key.update'>
  /**
   * An identity provider was activated. For audits, the entry also tells the type of the IdP.
   *
   * Since 2020.09.1. Tags: event-hook-eligible, idp.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#system-idp-lifecycle-activate
   */
  'system.idp.lifecycle.activate': LogEventShape<'system.idp.lifecycle.activate', IdpDebugData, ResourceDetails>
  /**
   * An identity provider was successfully added to the org. For audits, the entry also tells the type of the new
   * IdP.
   *
   * Since 2020.09.1. Tags: event-hook-eligible, idp.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#system-idp-lifecycle-create
   */
  'system.idp.lifecycle.create': LogEventShape<'system.idp.lifecycle.create', IdpDebugData, ResourceDetails>
  /**
   * An identity provider was deactivated. For audits, the entry also tells the type of the IdP taken out of use.
   *
   * Since 2020.09.1. Tags: event-hook-eligible, idp.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#system-idp-lifecycle-deactivate
   */
  'system.idp.lifecycle.deactivate': LogEventShape<'system.idp.lifecycle.deactivate', IdpDebugData, ResourceDetails>
  /**
   * An identity provider was deleted. For audits, the entry also tells the type of the IdP removed.
   *
   * Since 2020.09.1. Tags: event-hook-eligible, idp.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#system-idp-lifecycle-delete
   */
  'system.idp.lifecycle.delete': LogEventShape<'system.idp.lifecycle.delete', IdpDebugData, ResourceDetails>
  /**
   * One or more identity providers that have a client secret were read. Serves to audit access to such secrets;
   * debugData has a field for the ids of the IdPs concerned.
   *
   * Since 2020.12.2. Tags: event-hook-eligible, idp.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#system-idp-lifecycle-read-client-secret
   */
  'system.idp.lifecycle.read_client_secret': LogEventShape<'system.idp.lifecycle.read_client_secret', IdpDebugData, ResourceDetails>
  /**
   * The configuration of an identity provider was changed. For audits, the entry also tells the type of the IdP,
   * with the changes in changeDetails.
   *
   * Since 2020.09.1. Tags: event-hook-eligible, idp.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#system-idp-lifecycle-update
   */
  'system.idp.lifecycle.update': LogEventShape<'system.idp.lifecycle.update', IdpDebugData, ResourceDetails, IdpConfigChangeDetailsEntry>
  /**
   * Imported users left unconfirmed from the last import result were cleared. A single entry stands for all of them,
   * in place of a delete entry for each user.
   *
   * Since 2019.01.1. Tags: app.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#system-import-clear-unconfirmed-users-summary
   */
  'system.import.clear.unconfirmed.users.summary': LogEventShape<
    'system.import.clear.unconfirmed.users.summary',
    SystemImportDebugData,
    ResourceDetails
  >
  /**
   * An import process ended. Debug data covers the app and the numbers of objects added, updated, unchanged, and
   * deleted.
   *
   * Since 2016.14. Tags: event-hook-eligible, import, system.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#system-import-complete
   */
  'system.import.complete': LogEventShape<'system.import.complete', SystemImportDebugData, ResourceDetails>
  /**
   * One batch import process ended, as opposed to an import as a whole (system.import.complete).
   *
   * Since 2016.14. Tags: import, system.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#system-import-complete-batch
   */
  'system.import.complete_batch': LogEventShape<'system.import.complete_batch', SystemImportDebugData, ResourceDetails>
  /**
   * The import of custom objects ended.
   *
   * Since 2016.14. Tags: import, system.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#system-import-custom-object-complete
   */
  'system.import.custom_object.complete': LogEventShape<'system.import.custom_object.complete', SystemImportDebugData, ResourceDetails>
  /**
   * An import led to the creation of a custom object, whose type and id have fields in the debug data.
   *
   * Since 2016.14. Tags: import, system.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#system-import-custom-object-create
   */
  'system.import.custom_object.create': LogEventShape<'system.import.custom_object.create', SystemImportDebugData, ResourceDetails>
  /**
   * An import led to the deletion of a custom object, whose type and id have fields in the debug data.
   *
   * Since 2016.14. Tags: import, system.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#system-import-custom-object-delete
   */
  'system.import.custom_object.delete': LogEventShape<'system.import.custom_object.delete', SystemImportDebugData, ResourceDetails>
  /**
   * An import led to a change of a custom object, whose type and id have fields in the debug data.
   *
   * Since 2016.14. Tags: import, system.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#system-import-custom-object-update
   */
  'system.import.custom_object.update': LogEventShape<'system.import.custom_object.update', SystemImportDebugData, ResourceDetails>
  /**
   * The download phase of an import ended: all of the users, groups, and devices to import are now fetched from the
   * system of record. Watch it to follow an import or to trigger processes that are to run alongside it.
   *
   * Since 2020.01.0. Tags: import, system.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#system-import-download-complete
   */
  'system.import.download.complete': LogEventShape<'system.import.download.complete', SystemImportDebugData, ResourceDetails>
  /**
   * The download phase of an import began, in which Okta fetches the users, groups, and devices to import from the
   * system of record. Watch it to see that an import is under way or to trigger processes that are to run alongside
   * it.
   *
   * Since 2020.01.0. Tags: import, system.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#system-import-download-start
   */
  'system.import.download.start': LogEventShape<'system.import.download.start', SystemImportDebugData, ResourceDetails>
  /**
   * Entitlement discovery looked for entitlement schemas; assignments are left out. Use it to follow the status of
   * discovery: an outcome.result of SKIPPED means that a NullPointerException (NPE) occurred.
   *
   * Since 2025.03.0. Tags: import, system.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#system-import-entitlement
   */
  'system.import.entitlement': LogEventShape<'system.import.entitlement'>
  /**
   * An imported user had entitlements that Okta does not know, and they were skipped. Helps list what was left out
   * of a user's import.
   *
   * Since 2024.11.1. Tags: import, system.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#system-import-entitlement-mismatch
   */
  'system.import.entitlement.mismatch': LogEventShape<'system.import.entitlement.mismatch'>
  /**
   * The import of groups ended.
   *
   * Since 2016.14. Tags: import, system.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#system-import-group-complete
   */
  'system.import.group.complete': LogEventShape<'system.import.group.complete', SystemImportDebugData, ResourceDetails>
  /**
   * An import led to the creation of a group in Okta.
   *
   * Since 2016.14. Tags: event-hook-eligible, import, system.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#system-import-group-create
   */
  'system.import.group.create': LogEventShape<'system.import.group.create', SystemImportDebugData, ResourceDetails>
  /**
   * An import led to the removal of a group from Okta.
   *
   * Since 2016.14. Tags: event-hook-eligible, import, system.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#system-import-group-delete
   */
  'system.import.group.delete': LogEventShape<'system.import.group.delete', SystemImportDebugData, ResourceDetails>
  /**
   * The import of groups began, as part of a refresh of AppGroups.
   *
   * Since 2016.14. Tags: import, system.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#system-import-group-start
   */
  'system.import.group.start': LogEventShape<'system.import.group.start', SystemImportDebugData, ResourceDetails>
  /**
   * An import led to a change of an existing group in Okta.
   *
   * Since 2016.14. Tags: import, system.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#system-import-group-update
   */
  'system.import.group.update': LogEventShape<'system.import.group.update', SystemImportDebugData, ResourceDetails>
  /**
   * The import of the members of app groups ended.
   *
   * Since 2016.14. Tags: import, system.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#system-import-group-membership-complete
   */
  'system.import.group_membership.complete': LogEventShape<
    'system.import.group_membership.complete',
    SystemImportDebugData,
    ResourceDetails
  >
  /**
   * The implicit deletion phase of an import ended; in it, Okta looks for users, groups, and custom objects that
   * were deleted. Watch it to follow an import or to trigger processes that are to run alongside it.
   *
   * Since 2020.01.0. Tags: import, system.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#system-import-implicit-deletion-complete
   */
  'system.import.implicit_deletion.complete': LogEventShape<
    'system.import.implicit_deletion.complete',
    SystemImportDebugData,
    ResourceDetails
  >
  /**
   * The implicit deletion phase of an import began: Okta is about to look for users, groups, and custom objects that
   * were deleted. Watch it to follow an import or to trigger processes that are to run alongside it.
   *
   * Since 2020.01.0. Tags: import, system.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#system-import-implicit-deletion-start
   */
  'system.import.implicit_deletion.start': LogEventShape<'system.import.implicit_deletion.start', SystemImportDebugData, ResourceDetails>
  /**
   * The import process brought in the profile of a user.
   *
   * Since 2016.14. Tags: import, system.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#system-import-import-profile
   */
  'system.import.import_profile': LogEventShape<'system.import.import_profile', SystemImportDebugData, ResourceDetails>
  /**
   * The import process brought in provisioning information.
   *
   * Since 2016.14. Tags: import, system.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#system-import-import-provisioning-info
   */
  'system.import.import_provisioning_info': LogEventShape<'system.import.import_provisioning_info', SystemImportDebugData, ResourceDetails>
  /**
   * The membership phase of an import ended: Okta has worked out which groups the imported users join or leave.
   * Watch it to follow an import or to trigger processes that are to run alongside it.
   *
   * Since 2020.01.0. Tags: import, system.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#system-import-membership-processing-complete
   */
  'system.import.membership_processing.complete': LogEventShape<
    'system.import.membership_processing.complete',
    SystemImportDebugData,
    ResourceDetails
  >
  /**
   * The membership phase of an import began, in which Okta works out which groups the imported users join or leave.
   * Watch it to follow an import or to trigger processes that are to run alongside it.
   *
   * Since 2020.01.0. Tags: import, system.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#system-import-membership-processing-start
   */
  'system.import.membership_processing.start': LogEventShape<
    'system.import.membership_processing.start',
    SystemImportDebugData,
    ResourceDetails
  >
  /**
   * The object creation phase of an import ended, with the first batch of objects created or updated. Watch it to
   * follow an import or to trigger processes that are to run alongside it.
   *
   * Since 2020.01.0. Tags: import, system.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#system-import-object-creation-complete
   */
  'system.import.object_creation.complete': LogEventShape<'system.import.object_creation.complete', SystemImportDebugData, ResourceDetails>
  /**
   * The object creation phase of an import began. It is recorded once the download phase is over and all of the
   * users, groups, and devices to import are fetched from the system of record. Watch it to follow an import or to
   * trigger processes that are to run alongside it.
   *
   * Since 2020.01.0. Tags: import, system.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#system-import-object-creation-start
   */
  'system.import.object_creation.start': LogEventShape<'system.import.object_creation.start', SystemImportDebugData, ResourceDetails>
  /**
   * An import hit a roadblock because it went over a threshold. The debug data has fields for the threshold and for
   * the number and percentage of app unassignments.
   *
   * Since 2016.14. Tags: event-hook-eligible, import, system.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#system-import-roadblock
   */
  'system.import.roadblock': LogEventShape<'system.import.roadblock', SystemImportDebugData, ResourceDetails>
  /**
   * After a roadblock, the affected import of the app instance was put back on the schedule, and all other imports
   * go on.
   *
   * Since 2017.19. Tags: import, system.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#system-import-roadblock-reschedule-and-resume
   */
  'system.import.roadblock.reschedule_and_resume': LogEventShape<
    'system.import.roadblock.reschedule_and_resume',
    SystemImportDebugData,
    ResourceDetails
  >
  /**
   * After a roadblock, the affected import of the app instance was canceled, and all other imports go on.
   *
   * Since 2017.19. Tags: import, system.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#system-import-roadblock-resume
   */
  'system.import.roadblock.resume': LogEventShape<'system.import.roadblock.resume', SystemImportDebugData, ResourceDetails>
  /**
   * An admin changed the import roadblock, also called Import Safeguard. The entry tells who changed the Max Import
   * Unassignment setting and its new value.
   *
   * Since 2019.11.0. Tags: import, system.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#system-import-roadblock-updated
   */
  'system.import.roadblock.updated': LogEventShape<
    'system.import.roadblock.updated',
    SystemDebugData,
    ResourceDetails,
    RoadblockChangeDetailsEntry
  >
  /**
   * An import was scheduled, with the time of the first trigger and the user or app that invoked it, for audit
   * trails and for tracing failed imports. Imports run in several stages, possibly for users, for groups, and for
   * group memberships; every stage has its own event types, such as system.import.user.start for the start of the
   * user stage.
   *
   * Since 2024.07.2. Tags: app.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#system-import-schedule
   */
  'system.import.schedule': LogEventShape<'system.import.schedule'>
  /**
   * An identity source import session was canceled and is closed to further activity; entities uploaded to it before
   * are deleted. Only a session whose status is CREATED or IN_PROGRESS can be canceled.
   *
   * Since 2022.10.0. Tags: import, system.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#system-import-session-cancelled
   */
  'system.import.session.cancelled': LogEventShape<'system.import.session.cancelled', SystemImportDebugData, ResourceDetails>
  /**
   * An import session was opened for an identity source, to upload entities to it in bulk. The time of creation is
   * included.
   *
   * Since 2022.10.0. Tags: import, system.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#system-import-session-created
   */
  'system.import.session.created': LogEventShape<'system.import.session.created', SystemImportDebugData, ResourceDetails>
  /**
   * An identity source import session was marked EXPIRED because nothing happened in it for 24 hours while its
   * status was CREATED or IN_PROGRESS. It can no longer serve for imports.
   *
   * Since 2022.10.0. Tags: import, system.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#system-import-session-expired
   */
  'system.import.session.expired': LogEventShape<'system.import.session.expired', SystemImportDebugData, ResourceDetails>
  /**
   * An identity source import session was triggered, so that Okta inserts, updates, or deletes the entities that the
   * source has submitted.
   *
   * Since 2022.10.0. Tags: import, system.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#system-import-session-triggered
   */
  'system.import.session.triggered': LogEventShape<'system.import.session.triggered', SystemImportDebugData, ResourceDetails>
  /**
   * An import process began; its end is logged as system.import.complete.
   *
   * Since 2016.14. Tags: event-hook-eligible, import, system.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#system-import-start
   */
  'system.import.start': LogEventShape<'system.import.start', SystemImportDebugData, ResourceDetails>
  /**
   * The import of users ended.
   *
   * Since 2016.14. Tags: import, system.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#system-import-user-complete
   */
  'system.import.user.complete': LogEventShape<'system.import.user.complete', SystemImportDebugData, ResourceDetails>
  /**
   * An import led to the creation of a user in Okta.
   *
   * Since 2016.14. Tags: import, system.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#system-import-user-create
   */
  'system.import.user.create': LogEventShape<'system.import.user.create', SystemImportDebugData, ResourceDetails>
  /**
   * An import led to the deletion of a user in Okta.
   *
   * Since 2016.14. Tags: import, system.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#system-import-user-delete
   */
  'system.import.user.delete': LogEventShape<'system.import.user.delete', SystemImportDebugData, ResourceDetails>
  /**
   * A synchronous callback changed the result of matching for an imported user, and the import process assigned the
   * user with that callback.
   *
   * Since 2018.43. Tags: import, system.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#system-import-user-match
   */
  'system.import.user.match': LogEventShape<'system.import.user.match', SystemImportDebugData, ResourceDetails>
  /**
   * The user stage of an import process began.
   *
   * Since 2016.14. Tags: import, system.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#system-import-user-start
   */
  'system.import.user.start': LogEventShape<'system.import.user.start', SystemImportDebugData, ResourceDetails>
  /**
   * An import led to the suspension of a user.
   *
   * Since 2016.24. Tags: import, system.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#system-import-user-suspend
   */
  'system.import.user.suspend': LogEventShape<'system.import.user.suspend', SystemImportDebugData, ResourceDetails>
  /**
   * An import lifted the suspension of a user.
   *
   * Since 2016.24. Tags: import, system.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#system-import-user-unsuspend
   */
  'system.import.user.unsuspend': LogEventShape<'system.import.user.unsuspend', SystemImportDebugData, ResourceDetails>
  /**
   * An import lifted the suspension of a user after confirmation.
   *
   * Since 2016.24. Tags: import, system.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#system-import-user-unsuspend-after-confirm
   */
  'system.import.user.unsuspend_after_confirm': LogEventShape<
    'system.import.user.unsuspend_after_confirm',
    SystemImportDebugData,
    ResourceDetails
  >
  /**
   * An import led to a change of an existing user in Okta.
   *
   * Since 2016.14. Tags: import, system.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#system-import-user-update
   */
  'system.import.user.update': LogEventShape<'system.import.user.update', SystemImportDebugData, ResourceDetails>
  /**
   * An import led to a change of a user's status, taken from the source (master) of the user.
   *
   * Since 2016.24. Tags: import, system.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#system-import-user-update-user-lifecycle-from-master
   */
  'system.import.user.update_user_lifecycle_from_master': LogEventShape<
    'system.import.user.update_user_lifecycle_from_master',
    SystemImportDebugData,
    ResourceDetails
  >
  /**
   * A bulk import of users from CSV ended, in success or in failure. Debug data counts the users who were added,
   * updated, left unchanged, or had errors.
   *
   * Since 2021.01.2. Tags: admin, csv-upload, user-import.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#system-import-user-csv-complete
   */
  'system.import.user_csv.complete': LogEventShape<'system.import.user_csv.complete', CSVImportUsersDebugData, ResourceDetails>
  /**
   * The upload of a CSV file for a bulk import of users was attempted and the import began. Entries of
   * user.lifecycle.create and user.lifecycle.activate follow it.
   *
   * Since 2021.01.2. Tags: admin, csv-upload, user-import.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#system-import-user-csv-start
   */
  'system.import.user_csv.start': LogEventShape<'system.import.user_csv.start', CSVImportUsersDebugData, ResourceDetails>
  /**
   * An admin confirmed matched users on the Import page, a manual step that follows the match of imported app users
   * to Okta users by Name, Username, and Email. Helps with audit trails and with the search for causes of wrong
   * matches.
   *
   * Since 2024.07.2. Tags: app.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#system-import-user-match-confirm
   */
  'system.import.user_match.confirm': LogEventShape<'system.import.user_match.confirm'>
  /**
   * A user match that was set to be ignored during imports counts again. Helps audit matching decisions, for example
   * why an account was matched or updated after imports had ignored it, and keeps valid matches from being passed
   * over for good.
   *
   * Since 2024.07.2. Tags: app.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#system-import-user-match-unignore
   */
  'system.import.user_match.unignore': LogEventShape<'system.import.user_match.unignore'>
  /**
   * An admin manually changed an assignment made by user matching, which pairs imported app users with Okta users by
   * Name, Username, and Email. Helps track such changes and find the cause of wrong assignments.
   *
   * Since 2024.07.2. Tags: app.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#system-import-user-match-update
   */
  'system.import.user_match.update': LogEventShape<'system.import.user_match.update'>
  /**
   * The user matching phase of an import ended, after Okta tried to pair imported users with its existing ones.
   * Watch it to follow an import or to trigger processes that are to run alongside it.
   *
   * Since 2020.01.0. Tags: import, system.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#system-import-user-matching-complete
   */
  'system.import.user_matching.complete': LogEventShape<'system.import.user_matching.complete', SystemImportDebugData, ResourceDetails>
  /**
   * The user matching phase of an import began, in which Okta tries to pair imported users with its existing ones.
   * Watch it to follow an import or to trigger processes that are to run alongside it.
   *
   * Since 2020.01.0. Tags: import, system.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#system-import-user-matching-start
   */
  'system.import.user_matching.start': LogEventShape<'system.import.user_matching.start', SystemImportDebugData, ResourceDetails>
  /**
   * An IWA agent was added to the org; the target can hold its URL, version, and status.
   *
   * Since 2016.13. Tags: iwa, system.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#system-iwa-create
   */
  'system.iwa.create': LogEventShape<'system.iwa.create', SystemDebugData, IwaResourceDetails>
  /**
   * An IWA agent went offline.
   *
   * Since 2016.13. Tags: iwa, system.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#system-iwa-go-offline
   */
  'system.iwa.go_offline': LogEventShape<'system.iwa.go_offline', SystemDebugData, IwaResourceDetails>
  /**
   * An IWA agent came online.
   *
   * Since 2016.13. Tags: iwa, system.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#system-iwa-go-online
   */
  'system.iwa.go_online': LogEventShape<'system.iwa.go_online', SystemDebugData, IwaResourceDetails>
  /**
   * An IWA agent was made the primary one.
   *
   * Since 2016.13. Tags: iwa, system.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#system-iwa-promote-primary
   */
  'system.iwa.promote_primary': LogEventShape<'system.iwa.promote_primary', SystemDebugData, IwaResourceDetails>
  /**
   * An IWA agent was removed from the org.
   *
   * Since 2016.13. Tags: iwa, system.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#system-iwa-remove
   */
  'system.iwa.remove': LogEventShape<'system.iwa.remove', SystemDebugData, IwaResourceDetails>
  /**
   * An IWA agent was updated; the target can hold its URL, version, and status.
   *
   * Since 2016.13. Tags: iwa, system.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#system-iwa-update
   */
  'system.iwa.update': LogEventShape<'system.iwa.update', SystemDebugData, IwaResourceDetails>
  /**
   * The default sign-in was used because no primary IWA app was found.
   *
   * Since 2016.13. Tags: iwa, system.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#system-iwa-use-default
   */
  'system.iwa.use_default': LogEventShape<'system.iwa.use_default'>
  /**
   * An authentication ran through agentless IWA.
   *
   * Since 2018.22. Tags: iwa, system.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#system-iwa-agentless-auth
   */
  'system.iwa_agentless.auth': LogEventShape<'system.iwa_agentless.auth'>
  /**
   * A new authentication request began after Agentless DSSO had failed and redirected the user. Its stateTokenHash
   * is the same before and after the redirect: search for that value to follow a failed ADSSO attempt through to the
   * authentication that took its place.
   *
   * Since 2022.11.2. Tags: iwa, system.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#system-iwa-agentless-auth-after-redirect
   */
  'system.iwa_agentless.auth_after_redirect': LogEventShape<'system.iwa_agentless.auth_after_redirect', SystemDebugData, IwaResourceDetails>
  /**
   * An Agentless DSSO request was sent on to on-premises IWA authentication or to the default sign-in page; the
   * entry names the cause. Orgs with a custom error page do not get an entry for every redirect.
   *
   * Since 2019.05.4. Tags: iwa, system.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#system-iwa-agentless-redirect
   */
  'system.iwa_agentless.redirect': LogEventShape<'system.iwa_agentless.redirect'>
  /**
   * The agentless IWA settings were updated.
   *
   * Since 2018.22. Tags: iwa, system.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#system-iwa-agentless-update
   */
  'system.iwa_agentless.update': LogEventShape<'system.iwa_agentless.update', SystemDebugData, IwaResourceDetails>
  /**
   * An Agentless DSSO authentication failed because no user could be found: the user is missing in Okta or in AD, or
   * Okta could not connect to AD. The entry gives the likely cause.
   *
   * Since 2019.08.0. Tags: iwa, system.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#system-iwa-agentless-user-not-found
   */
  'system.iwa_agentless.user.not_found': LogEventShape<'system.iwa_agentless.user.not_found', SystemDebugData, IwaResourceDetails>
  /**
   * An admin's update of the Kerberos realm settings succeeded or failed. The entry names the initiator and the
   * present realm setting, for audits and for tracing failed Kerberos authentication. It holds all of the debugging
   * context itself and has no related event types.
   *
   * Since 2019.05.4. Tags: iwa, system.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#system-iwa-agentless-kerberos-update
   */
  'system.iwa_agentless_kerberos.update': LogEventShape<'system.iwa_agentless_kerberos.update', SystemDebugData, IwaResourceDetails>
  /**
   * An LDAP interface operation went past an administrative limit, for example because it set off a large number of
   * actions in the Okta directory. Helps audit and debug the resulting failures, which are often temporary and stop
   * when Okta has worked through the actions. If they go on for a day or longer, contact Okta Support.
   *
   * Since 2023.03.0. Tags: ldapi.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#system-ldapi-admin-limit-exceeded
   */
  'system.ldapi.admin_limit_exceeded': LogEventShape<'system.ldapi.admin_limit_exceeded', LdapInterfaceDebugData, ResourceDetails>
  /**
   * A user's BIND (an attempt at LDAP authentication) on the LDAP Interface failed. Only failed operations are
   * recorded, and LDAPi event filtering rules apply; use it for audits or debugging.
   *
   * Since 2018.10. Tags: ldapi.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#system-ldapi-bind
   */
  'system.ldapi.bind': LogEventShape<'system.ldapi.bind', LdapInterfaceDebugData, ResourceDetails>
  /**
   * A user's SEARCH on the LDAP Interface failed. Only failed operations are recorded, and LDAPi event filtering
   * rules apply; use it for audits or debugging.
   *
   * Since 2018.10. Tags: ldapi.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#system-ldapi-search
   */
  'system.ldapi.search': LogEventShape<'system.ldapi.search', LdapInterfaceDebugData, ResourceDetails>
  /**
   * A user's UNBIND (an attempt to end a session) on the LDAP Interface failed. Only failed operations are recorded,
   * and LDAPi event filtering rules apply; use it for audits or debugging.
   *
   * Since 2018.10. Tags: ldapi.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#system-ldapi-unbind
   */
  'system.ldapi.unbind': LogEventShape<'system.ldapi.unbind', LdapInterfaceDebugData, ResourceDetails>
  /**
   * A user activated a log stream configuration. Serves to audit when streaming was turned on and by whom.
   *
   * Since 2021.09.1. Tags: event-hook-eligible, log-stream.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#system-log-stream-lifecycle-activate
   */
  'system.log_stream.lifecycle.activate': LogEventShape<'system.log_stream.lifecycle.activate', LogStreamConfigDebugData, ResourceDetails>
  /**
   * A user set up a new log stream configuration. Serves to audit who adds streams and when.
   *
   * Since 2021.09.1. Tags: event-hook-eligible, log-stream.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#system-log-stream-lifecycle-create
   */
  'system.log_stream.lifecycle.create': LogEventShape<'system.log_stream.lifecycle.create', LogStreamConfigDebugData, ResourceDetails>
  /**
   * A log stream configuration was deactivated, either by a user or by Okta itself. Serves to audit when streaming
   * was turned off and by whom.
   *
   * Since 2021.09.1. Tags: event-hook-eligible, log-stream.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#system-log-stream-lifecycle-deactivate
   */
  'system.log_stream.lifecycle.deactivate': LogEventShape<
    'system.log_stream.lifecycle.deactivate',
    LogStreamConfigDebugData,
    ResourceDetails
  >
  /**
   * A user deleted a log stream configuration. Serves to audit who removes streams and when.
   *
   * Since 2021.09.1. Tags: event-hook-eligible, log-stream.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#system-log-stream-lifecycle-delete
   */
  'system.log_stream.lifecycle.delete': LogEventShape<'system.log_stream.lifecycle.delete', LogStreamConfigDebugData, ResourceDetails>
  /**
   * A user changed a log stream configuration. Serves to audit edits of streams.
   *
   * Since 2021.09.1. Tags: event-hook-eligible, log-stream.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#system-log-stream-lifecycle-update
   */
  'system.log_stream.lifecycle.update': LogEventShape<'system.log_stream.lifecycle.update', LogStreamConfigDebugData, ResourceDetails>
  /**
   * An admin enabled another factor for authentication in the org; the target names the factor.
   *
   * Since 2021.01.1. Tags: admin, mfa.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#system-mfa-factor-activate
   */
  'system.mfa.factor.activate': LogEventShape<'system.mfa.factor.activate', SystemDebugData, MFAFactorResourceDetails>
  /**
   * An admin disabled a factor for MFA in the org; the target names the factor.
   *
   * Since 2021.01.1. Tags: admin, mfa.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#system-mfa-factor-deactivate
   */
  'system.mfa.factor.deactivate': LogEventShape<'system.mfa.factor.deactivate', SystemDebugData, MFAFactorResourceDetails>
  /**
   * A valid bearer token was presented from an IP address that lies outside the network zone allowed for its client.
   * Helps detect tokens that are used from unexpected places.
   *
   * Since 2025.06.2. Tags: event-hook-eligible, oauth2.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#system-oauth2-token-request-outside-allowed-range
   */
  'system.oauth2.token.request_outside_allowed_range': LogEventShape<'system.oauth2.token.request_outside_allowed_range'>
  /**
   * Too many operations of one type ran at once. debugData states the threshold and three properties of the limit:
   * OperationRateLimitType, the category (e.g. web_request); OperationRateLimitSubtype, a finer class (e.g.
   * ssws_token); and OperationRateLimitScope, its reach (e.g. token). The actor is in the entry, too.
   *
   * Since 2022.07.0. Tags: system.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#system-operation-concurrency-limit-violation
   */
  'system.operation.concurrency_limit.violation': LogEventShape<
    'system.operation.concurrency_limit.violation',
    OperationRateLimitDebugData,
    ResourceDetails
  >
  /**
   * An operation went over its rate limit. The entry holds actor and threshold; in debugData, OperationRateLimitType
   * is the category (e.g. authenticator_otp_verification), OperationRateLimitSubtype a finer class (e.g. Email
   * Factor), and OperationRateLimitScope the reach (e.g. user or org). Blocked SMS and call transactions, once
   * marked here, are now under ids that start with system.sms.send and system.voice.send.
   *
   * Since 2020.12.0. Tags: system.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#system-operation-rate-limit-violation
   */
  'system.operation.rate_limit.violation': LogEventShape<
    'system.operation.rate_limit.violation',
    OperationRateLimitDebugData,
    ResourceDetails
  >
  /**
   * An operation came close to its rate limit. The entry holds the actor and threshold; in debugData,
   * OperationRateLimitType is the category (e.g. authenticator_otp_verification), OperationRateLimitSubtype a finer
   * class (e.g. Email, SMS, or Voice call), and OperationRateLimitScope the reach (e.g. user or org).
   *
   * Since 2021.01.2. Tags: system.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#system-operation-rate-limit-warning
   */
  'system.operation.rate_limit.warning': LogEventShape<'system.operation.rate_limit.warning', OperationRateLimitDebugData, ResourceDetails>
  /**
   * An org admin turned on org-wide CAPTCHA for one or more supported pages. The target names those pages and the
   * CAPTCHA instance in use.
   *
   * Since 2021.05.1. Tags: captcha, system.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#system-org-captcha-activate
   */
  'system.org.captcha.activate': LogEventShape<'system.org.captcha.activate', SystemDebugData, OrgCaptchaActivateResourceDetails>
  /**
   * An org admin turned off org-wide CAPTCHA support on all pages.
   *
   * Since 2021.05.1. Tags: captcha, system.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#system-org-captcha-deactivate
   */
  'system.org.captcha.deactivate': LogEventShape<'system.org.captcha.deactivate'>
  /**
   * A new Okta org was created.
   *
   * Since 2016.51. Tags: system.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#system-org-lifecycle-create
   */
  'system.org.lifecycle.create': LogEventShape<'system.org.lifecycle.create'>
  /**
   * Burst rate limit capacity came into use because traffic to an API in the org went over the standard limit; a
   * warning precedes it. Shows which API is affected, how often, and, by the burst threshold, how much capacity is
   * left. If the usage goes on, a rate limit violation may follow.
   *
   * Since 2022.02.0. Tags: system.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#system-org-rate-limit-burst
   */
  'system.org.rate_limit.burst': LogEventShape<'system.org.rate_limit.burst', BurstRateLimitDebugData, ResourceDetails>
  /**
   * A rate limit of the org is close to its expiration date, for which debugData has a field.
   *
   * Since 2018.35. Tags: system.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#system-org-rate-limit-expiration-warning
   */
  'system.org.rate_limit.expiration.warning': LogEventShape<
    'system.org.rate_limit.expiration.warning',
    OrgRateLimitDebugData,
    ResourceDetails
  >
  /**
   * A rate limit of the org was violated. Unlike system.org.rate_limit.warning, the limit itself has been passed.
   *
   * Since 2017.02. Tags: event-hook-eligible, system.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#system-org-rate-limit-violation
   */
  'system.org.rate_limit.violation': LogEventShape<'system.org.rate_limit.violation', OrgRateLimitDebugData, ResourceDetails>
  /**
   * A warning was raised about a rate limit of the org. A violation of the limit has its own id,
   * system.org.rate_limit.violation.
   *
   * Since 2017.02. Tags: event-hook-eligible, system.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#system-org-rate-limit-warning
   */
  'system.org.rate_limit.warning': LogEventShape<'system.org.rate_limit.warning', OrgRateLimitDebugData, ResourceDetails>
  /**
   * Tasks of the org were removed. Debug data has fields for app assignment tasks, deprovisioning tasks, and
   * password sync tasks.
   *
   * Since 2017.33. Tags: system.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#system-org-task-remove
   */
  'system.org.task.remove': LogEventShape<'system.org.task.remove', OrgLifecycleDebugData, ResourceDetails>
  /**
   * A push notification was sent to a device so that a user can verify; recorded for every push. Shows admins that
   * the push went out.
   *
   * Since 2020.06.3. Tags: push.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#system-push-send-factor-verify-push
   */
  'system.push.send_factor_verify_push': LogEventShape<'system.push.send_factor_verify_push', PushNotificationDebugData, ResourceDetails>
  /**
   * An admin changed rate limit settings in the admin portal, and the entry traces that change. Among the settings
   * are the enforcement mode for client rate limits, rate limit notifications being on or off, the threshold at
   * which they warn, and the rate limit percentage of an API token.
   *
   * Since 2025.04.1. Tags: system.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#system-rate-limit-configuration-update
   */
  'system.rate_limit.configuration.update': LogEventShape<
    'system.rate_limit.configuration.update',
    RateLimitSettingsDebugData,
    ResourceDetails
  >
  /**
   * The settings for self-service app requests changed; they can let a user ask to add an app to the End-User
   * Dashboard. Access requests in Okta Identity Governance (OIG) are a different matter: their event types start
   * with access.request.
   *
   * Since 2024.08.0. Tags: self-service.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#system-self-service-configuration-update
   */
  'system.self_service.configuration.update': LogEventShape<
    'system.self_service.configuration.update',
    SystemDebugData,
    ResourceDetails,
    SelfServiceConfigurationChangeDetailsEntry
  >
  /**
   * A provider reported the status of an SMS message; debugData holds it in a status field. Org admins can tell
   * which users do or do not get one-time passcodes by SMS. Each entry whose id starts with system.sms.send should
   * have exactly one of these.
   *
   * Since 2020.08.4. Tags: sms.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#system-sms-receive-status
   */
  'system.sms.receive_status': LogEventShape<'system.sms.receive_status', SmsStatusDebugData, ResourceDetails>
  /**
   * A text message for self-service account unlock was sent or, as of 2022.06.0, blocked by Okta, shown by the
   * outcome deny; blocked ones used to be in system.operation.rate_limit.violation. The way in which the MobilePhone
   * ID is generated has changed in Okta Classic but not in Identity Engine.
   *
   * Since 2016.12. Tags: sms, system.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#system-sms-send-account-unlock-message
   */
  'system.sms.send_account_unlock_message': LogEventShape<'system.sms.send_account_unlock_message', SmsDebugData, ResourceDetails>
  /**
   * A text message for verification of a second factor was sent or, as of 2022.06.0, blocked by Okta, shown by the
   * outcome deny; blocked ones used to be in system.operation.rate_limit.violation. The way in which the MobilePhone
   * ID is generated has changed in Okta Classic but not in Identity Engine.
   *
   * Since 2016.12. Tags: sms, system.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#system-sms-send-factor-verify-message
   */
  'system.sms.send_factor_verify_message': LogEventShape<'system.sms.send_factor_verify_message', SmsDebugData, ResourceDetails>
  /**
   * A text message to activate Okta Verify Push on a mobile device was sent or, as of 2022.06.0, blocked by Okta,
   * shown by the outcome deny; blocked ones used to be in system.operation.rate_limit.violation. The way in which
   * the MobilePhone ID is generated has changed in Okta Classic but not in Identity Engine.
   *
   * Since 2016.12. Tags: sms, system.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#system-sms-send-okta-push-verify-message
   */
  'system.sms.send_okta_push_verify_message': LogEventShape<'system.sms.send_okta_push_verify_message', SmsDebugData, ResourceDetails>
  /**
   * A text message for self-service password reset was sent or, as of 2022.06.0, blocked by Okta, shown by the
   * outcome deny; blocked ones used to be in system.operation.rate_limit.violation. The way in which the MobilePhone
   * ID is generated has changed in Okta Classic but not in Identity Engine.
   *
   * Since 2016.12. Tags: sms, system.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#system-sms-send-password-reset-message
   */
  'system.sms.send_password_reset_message': LogEventShape<'system.sms.send_password_reset_message', SmsDebugData, ResourceDetails>
  /**
   * A text message to verify a phone was sent or, as of 2022.06.0, blocked by Okta, shown by the outcome deny;
   * blocked ones used to be in system.operation.rate_limit.violation. The way in which the MobilePhone ID is
   * generated has changed in Okta Classic but not in Identity Engine.
   *
   * Since 2016.12. Tags: event-hook-eligible, sms, system.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#system-sms-send-phone-verification-message
   */
  'system.sms.send_phone_verification_message': LogEventShape<'system.sms.send_phone_verification_message', SmsDebugData, ResourceDetails>
  /**
   * A theme was changed in its assets: hex color codes, logo, background image, or favicon. Developers and org
   * admins also see which mix of assets was applied to the pages that end users meet, among them error pages, the
   * sign-in page, and email templates.
   *
   * Since 2021.08.0. Tags: admin.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#system-theme-update
   */
  'system.theme.update': LogEventShape<'system.theme.update', SystemDebugData, ThemeResourceDetails>
  /**
   * A provider reported the status of a voice call; debugData holds it in a status field. Org admins can tell which
   * users do or do not get one-time passcodes by voice call. Each entry whose id starts with system.voice.send
   * should have exactly one of these.
   *
   * Since 2020.08.4. Tags: voice.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#system-voice-receive-status
   */
  'system.voice.receive_status': LogEventShape<'system.voice.receive_status', CallStatusDebugData, ResourceDetails>
  /**
   * A voice call for self-service account unlock was placed or, as of 2022.06.0, blocked by Okta, shown by the
   * outcome deny; blocked ones used to be in system.operation.rate_limit.violation. The way in which the MobilePhone
   * ID is generated has changed in Okta Classic but not in Identity Engine.
   *
   * Since 2017.44. Tags: voice.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#system-voice-send-account-unlock-call
   */
  'system.voice.send_account_unlock_call': LogEventShape<'system.voice.send_account_unlock_call', CallDebugData, ResourceDetails>
  /**
   * A phone call was placed. The debug data names the call provider and the country of the number.
   *
   * Since 2017.44. Tags: voice.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#system-voice-send-call
   */
  'system.voice.send_call': LogEventShape<'system.voice.send_call', CallDebugData, ResourceDetails>
  /**
   * A voice call for second factor authentication was placed or, as of 2022.06.0, blocked by Okta, shown by the
   * outcome deny; blocked ones used to be in system.operation.rate_limit.violation. The way in which the MobilePhone
   * ID is generated has changed in Okta Classic but not in Identity Engine.
   *
   * Since 2017.44. Tags: voice.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#system-voice-send-mfa-challenge-call
   */
  'system.voice.send_mfa_challenge_call': LogEventShape<'system.voice.send_mfa_challenge_call', CallDebugData, ResourceDetails>
  /**
   * A voice call for self-service password reset was placed or, as of 2022.06.0, blocked by Okta, shown by the
   * outcome deny; blocked ones used to be in system.operation.rate_limit.violation. The way in which the MobilePhone
   * ID is generated has changed in Okta Classic but not in Identity Engine.
   *
   * Since 2017.44. Tags: voice.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#system-voice-send-password-reset-call
   */
  'system.voice.send_password_reset_call': LogEventShape<'system.voice.send_password_reset_call', CallDebugData, ResourceDetails>
  /**
   * A voice call to verify a phone was placed or, as of 2022.06.0, blocked by Okta, shown by the outcome deny;
   * blocked ones used to be in system.operation.rate_limit.violation. The way in which the MobilePhone ID is
   * generated has changed in Okta Classic but not in Identity Engine.
   *
   * Since 2017.44. Tags: event-hook-eligible, voice.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#system-voice-send-phone-verification-call
   */
  'system.voice.send_phone_verification_call': LogEventShape<'system.voice.send_phone_verification_call', CallDebugData, ResourceDetails>
  /**
   * A well-known URI of a custom brand, such as assetlinks.json, was changed; its previous and current versions can
   * be compared. The target holds the brand id and tells which URI it is.
   *
   * Since 2025.07.2. Tags: admin.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#system-well-known-uri-update
   */
  'system.well_known_uri.update': LogEventShape<
    'system.well_known_uri.update',
    SystemDebugData,
    WellKnownUriResourceDetails,
    WellKnownUriChangeDetailsEntry
  >
}

/** A log event of the namespace Okta-system. */
export type SystemLogEvent = SystemLogEvents[keyof SystemLogEvents]
