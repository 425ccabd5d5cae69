// Made by `okta-events generate`: do not edit, run it again instead.
// Facts come from Okta's public documentation of the System Log, https://developer.okta.com/docs/reference/api/event-types/

import type { LogEventShape } from '../envelope.js'
import type {
  AccountReconciliationDebugData,
  AccountReconciliationDecisionConfirmDebugData,
  AccountReconciliationDetectDebugData,
  AccountReconciliationMatchChangeDetailsEntry,
  AdInstanceDebugData,
  AppExceptionsDebugData,
  AppInstanceEmbedLinksChangeDetails,
  AppInstanceGeneralSettingsChangeDetailsEntry,
  AppInstanceProvisioningSettingsChangeDetailsEntry,
  AppInstanceSignOnChangeDetailsEntry,
  AppInstanceUserMgmtGSChangeDetailsEntry,
  AppManagerDebugData,
  AppManagerUserConfigDebugData,
  AppOutboundProvisioningSettingsChangeDetailsEntry,
  AppProfileSourcingChangeDetailEntry,
  AppSignOnPolicyRuleChangeDebugData,
  AppSignOnPolicyRuleChangeDetailsEntry,
  AppVpnSettingChangeDetailsEntry,
  FirstPartyAppSettingsChangeDetailsEntry,
  GranularDeprovisioningDebugData,
  ImportMatchRuleChangeDetailsEntry,
  Office365DebugData,
  PolicyRuleChangeDetailsEntry,
  RateLimitSettingsDebugData,
  RegistrationPolicyDebugData,
  ResourceDetails,
  SignOnPolicyResourceDetails,
  SystemDebugData,
  UserProvisioningDebugData,
  UserProvisioningResourceDetails,
} from '../payloads.js'

/** The log events of the namespace Okta-application, by the id of their event type. */
export interface ApplicationLogEvents {
  /**
   * An unmanaged app account found by an import was accepted and linked to an Okta user, by an admin or
   * automatically. resolvedBy tells ADMIN from SYSTEM, and newUserCreated tells whether a new Okta user was created
   * for it.
   *
   * Since 2026.08.0. Tags: account, event-hook-eligible, import.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#application-account-decision-confirm
   */
  'application.account.decision.confirm': LogEventShape<
    'application.account.decision.confirm',
    AccountReconciliationDecisionConfirmDebugData,
    UserProvisioningResourceDetails
  >
  /**
   * During reconciliation, the decision on an unmanaged app account was to ignore it. Use it in access reviews to
   * audit such decisions and to spot accounts that keep being ignored with no remediation afterward.
   *
   * Since 2026.08.0. Tags: account, event-hook-eligible, import.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#application-account-decision-ignore
   */
  'application.account.decision.ignore': LogEventShape<
    'application.account.decision.ignore',
    AccountReconciliationDebugData,
    UserProvisioningResourceDetails
  >
  /**
   * An admin rejected an imported, unmanaged app account: its access was revoked and the matching app user
   * deprovisioned. The payload holds the justification and the detectionId.
   *
   * Since 2026.08.0. Tags: account, event-hook-eligible, import.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#application-account-decision-revoke
   */
  'application.account.decision.revoke': LogEventShape<
    'application.account.decision.revoke',
    AccountReconciliationDebugData,
    UserProvisioningResourceDetails
  >
  /**
   * Reconciliation found an app account that no Okta user manages and that still has to be reconciled with one. The
   * payload gives the importJobId, the match type (EXACT, PARTIAL or NONE) and the account's entitlements.
   *
   * Since 2026.08.0. Tags: account, event-hook-eligible, import.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#application-account-detect
   */
  'application.account.detect': LogEventShape<
    'application.account.detect',
    AccountReconciliationDetectDebugData,
    UserProvisioningResourceDetails
  >
  /**
   * An admin overrode the Okta user that had been detected automatically as the match for an unmanaged, imported app
   * account. The change details support an audit of such overrides.
   *
   * Since 2026.08.0. Tags: account, event-hook-eligible, import.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#application-account-match-update
   */
  'application.account.match.update': LogEventShape<
    'application.account.match.update',
    AccountReconciliationDebugData,
    UserProvisioningResourceDetails,
    AccountReconciliationMatchChangeDetailsEntry
  >
  /**
   * An import dropped an earlier detection of an unmanaged app account because the account was deleted at its source
   * and no longer exists there.
   *
   * Since 2026.08.0. Tags: account, event-hook-eligible, import.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#application-account-remove
   */
  'application.account.remove': LogEventShape<'application.account.remove', AccountReconciliationDebugData, UserProvisioningResourceDetails>
  /**
   * One or more expressions in an app user property mapping are invalid. A single entry covers all of them and lists
   * them in invalidExpressions.
   *
   * Since 2018.47. Tags: app.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#application-appuser-mapping-invalid-expression
   */
  'application.appuser.mapping.invalid.expression': LogEventShape<
    'application.appuser.mapping.invalid.expression',
    AppManagerUserConfigDebugData,
    ResourceDetails
  >
  /**
   * The cached app list was invalidated because an app had been created. Confirms that the cache was refreshed;
   * invalidatedAppId identifies the app.
   *
   * Since 2018.42. Tags: invalidate-app-list-cache.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#application-cache-invalidate
   */
  'application.cache.invalidate': LogEventShape<'application.cache.invalidate', AppManagerDebugData, ResourceDetails>
  /**
   * Okta detected an error in the configuration of an app.
   *
   * Since 2016.13. Tags: app.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#application-configuration-detect-error
   */
  'application.configuration.detect_error': LogEventShape<'application.configuration.detect_error'>
  /**
   * Delegated authentication was turned off for an app. The opposite change is
   * application.configuration.enable_delauth_outbound.
   *
   * Since 2016.13. Tags: app.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#application-configuration-disable-delauth-outbound
   */
  'application.configuration.disable_delauth_outbound': LogEventShape<'application.configuration.disable_delauth_outbound'>
  /**
   * Federation Broker Mode was turned off for an app. The opposite change is
   * application.configuration.enable_fed_broker_mode.
   *
   * Since 2017.24. Tags: app.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#application-configuration-disable-fed-broker-mode
   */
  'application.configuration.disable_fed_broker_mode': LogEventShape<'application.configuration.disable_fed_broker_mode'>
  /**
   * Delegated authentication was turned on for an app; application.configuration.disable_delauth_outbound records
   * the reverse.
   *
   * Since 2016.13. Tags: app.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#application-configuration-enable-delauth-outbound
   */
  'application.configuration.enable_delauth_outbound': LogEventShape<'application.configuration.enable_delauth_outbound'>
  /**
   * Federation Broker Mode was turned on for an app; application.configuration.disable_fed_broker_mode records the
   * reverse.
   *
   * Since 2017.24. Tags: app.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#application-configuration-enable-fed-broker-mode
   */
  'application.configuration.enable_fed_broker_mode': LogEventShape<'application.configuration.enable_fed_broker_mode'>
  /**
   * The download of an app's configuration failed: Okta was unable to fetch app-specific data, such as the app
   * schema, from the remote app. An admin's update of the provisioning details is one occasion for it.
   *
   * Since 2017.33. Tags: app-api.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#application-configuration-import-schema
   */
  'application.configuration.import_schema': LogEventShape<'application.configuration.import_schema'>
  /**
   * Someone read the client secret of an MFA-only app. Use it to verify such reads.
   *
   * Since 2024.03.2. Tags: agent, app.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#application-configuration-read-client-secret
   */
  'application.configuration.read_client_secret': LogEventShape<'application.configuration.read_client_secret'>
  /**
   * The logo of an app was reset. A change to another logo is recorded as application.configuration.update_logo.
   *
   * Since 2016.13. Tags: app.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#application-configuration-reset-logo
   */
  'application.configuration.reset_logo': LogEventShape<'application.configuration.reset_logo'>
  /**
   * Okta was unable to verify the API credentials of an app with the custom, app-dependent requests it runs for that
   * purpose. Points to a problem with the credentials or with the permissions behind them; the payload has fields
   * for Office 365.
   *
   * Since 2017.33. Tags: app-api.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#application-configuration-update
   */
  'application.configuration.update': LogEventShape<'application.configuration.update', Office365DebugData, ResourceDetails>
  /**
   * The API credentials of an app were updated because the user changed their password.
   *
   * Since 2016.13. Tags: app.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#application-configuration-update-api-credentials-for-pass-change
   */
  'application.configuration.update_api_credentials_for_pass_change': LogEventShape<
    'application.configuration.update_api_credentials_for_pass_change'
  >
  /**
   * The logo of an app was changed. A reset has its own type, application.configuration.reset_logo.
   *
   * Since 2016.13. Tags: app.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#application-configuration-update-logo
   */
  'application.configuration.update_logo': LogEventShape<'application.configuration.update_logo'>
  /**
   * The rate limits of an OAuth app were changed. The entry identifies who made the change and the app, and the
   * debug data holds old and new values for the threshold, rate limit percentage and concurrency percentage.
   *
   * Since 2023.01.0. Tags: app.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#application-configuration-update-rate-limits
   */
  'application.configuration.update_rate_limits': LogEventShape<
    'application.configuration.update_rate_limits',
    RateLimitSettingsDebugData,
    ResourceDetails
  >
  /**
   * A query to the API of a remote app failed. Okta uses it for otherwise unspecified cases, among them problems in
   * processing the remote API's response.
   *
   * Since 2017.33. Tags: app-api.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#application-integration-api-query
   */
  'application.integration.api_query': LogEventShape<'application.integration.api_query'>
  /**
   * A remote API turned down the credentials that Okta presented, so Okta could not authenticate to it or gain
   * access.
   *
   * Since 2017.33. Tags: app-api.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#application-integration-authentication-failure
   */
  'application.integration.authentication_failure': LogEventShape<'application.integration.authentication_failure'>
  /**
   * An uncategorized error occurred in an app integration. Okta records it for various unhandled exceptions that fit
   * no more specific type.
   *
   * Since 2017.33. Tags: app-api.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#application-integration-general-failure
   */
  'application.integration.general_failure': LogEventShape<'application.integration.general_failure'>
  /**
   * Okta reached the limit on API calls per minute because one customer's requests were too many.
   *
   * Since 2017.33. Tags: app-api.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#application-integration-rate-limit-exceeded
   */
  'application.integration.rate_limit_exceeded': LogEventShape<'application.integration.rate_limit_exceeded'>
  /**
   * A transfer of files from one user to another failed in an app integration, and Okta could not process it.
   *
   * Since 2017.33. Tags: app-api.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#application-integration-transfer-files
   */
  'application.integration.transfer_files': LogEventShape<'application.integration.transfer_files'>
  /**
   * An app instance was activated. application.lifecycle.deactivate is its counterpart.
   *
   * Since 2016.13. Tags: app, event-hook-eligible.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#application-lifecycle-activate
   */
  'application.lifecycle.activate': LogEventShape<'application.lifecycle.activate'>
  /**
   * An app instance was created in the org. The payload can show the sign-on mode and whether the app is a CIMD
   * client (isCimdClient, cimdUrl).
   *
   * Since 2016.13. Tags: app, event-hook-eligible.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#application-lifecycle-create
   */
  'application.lifecycle.create': LogEventShape<'application.lifecycle.create', AppManagerUserConfigDebugData, ResourceDetails>
  /**
   * An app instance was deactivated. application.lifecycle.activate is its counterpart.
   *
   * Since 2016.13. Tags: app, event-hook-eligible.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#application-lifecycle-deactivate
   */
  'application.lifecycle.deactivate': LogEventShape<'application.lifecycle.deactivate'>
  /**
   * An app instance was deleted from the org.
   *
   * Since 2016.13. Tags: app, event-hook-eligible.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#application-lifecycle-delete
   */
  'application.lifecycle.delete': LogEventShape<'application.lifecycle.delete'>
  /**
   * The configuration of an app instance changed. Look to the change details for what was altered; the payload also
   * has fields for the old and new sign-on mode and the changed attributes.
   *
   * Since 2016.13. Tags: app, event-hook-eligible.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#application-lifecycle-update
   */
  'application.lifecycle.update': LogEventShape<
    'application.lifecycle.update',
    AppManagerUserConfigDebugData,
    ResourceDetails,
    AppInstanceGeneralSettingsChangeDetailsEntry &
      AppInstanceSignOnChangeDetailsEntry &
      AppInstanceUserMgmtGSChangeDetailsEntry &
      AppOutboundProvisioningSettingsChangeDetailsEntry &
      AppProfileSourcingChangeDetailEntry &
      AppVpnSettingChangeDetailsEntry &
      ImportMatchRuleChangeDetailsEntry &
      AppInstanceEmbedLinksChangeDetails &
      AppInstanceProvisioningSettingsChangeDetailsEntry &
      FirstPartyAppSettingsChangeDetailsEntry
  >
  /**
   * A user was denied access by an app sign-on policy. Where the cause is app assurance that the user's available
   * authenticator enrollments can't satisfy, the entry tells which user tried to sign in and to which app.
   *
   * Since 2016.13. Tags: app, event-hook-eligible.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#application-policy-sign-on-deny-access
   */
  'application.policy.sign_on.deny_access': LogEventShape<
    'application.policy.sign_on.deny_access',
    SystemDebugData,
    SignOnPolicyResourceDetails
  >
  /**
   * A rule was added to an app sign-on policy. The new_rule fields of the payload can show its name, rank, action
   * (ALLOW, DENY or REQUIRE_FACTOR) and scope.
   *
   * Since 2016.13. Tags: app.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#application-policy-sign-on-rule-create
   */
  'application.policy.sign_on.rule.create': LogEventShape<
    'application.policy.sign_on.rule.create',
    AppSignOnPolicyRuleChangeDebugData,
    ResourceDetails
  >
  /**
   * A rule was deleted from an app sign-on policy. The payload's old_rule fields can show its name, rank and action.
   *
   * Since 2016.13. Tags: app.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#application-policy-sign-on-rule-delete
   */
  'application.policy.sign_on.rule.delete': LogEventShape<
    'application.policy.sign_on.rule.delete',
    AppSignOnPolicyRuleChangeDebugData,
    ResourceDetails
  >
  /**
   * An app sign-on policy was changed; the change details hold the difference. Rule additions and deletions have
   * their own types, application.policy.sign_on.rule.create and application.policy.sign_on.rule.delete.
   *
   * Since 2016.13. Tags: app.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#application-policy-sign-on-update
   */
  'application.policy.sign_on.update': LogEventShape<
    'application.policy.sign_on.update',
    SystemDebugData,
    ResourceDetails,
    AppSignOnPolicyRuleChangeDetailsEntry & PolicyRuleChangeDetailsEntry
  >
  /**
   * Someone modified field mapping rules for provisioning. Confirms a change to custom mapping rules; the target
   * field names the mapped field, such as userName.
   *
   * Since 2018.42. Tags: field-mapping-rule-modification.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#application-provision-field-mapping-rule-change
   */
  'application.provision.field_mapping_rule.change': LogEventShape<
    'application.provision.field_mapping_rule.change',
    AdInstanceDebugData,
    ResourceDetails
  >
  /**
   * Okta provisioned, or tried to provision, a new group to a remote app. Recorded when the provisioning fails,
   * whatever the reason.
   *
   * Since 2017.33. Tags: app-api.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#application-provision-group-add
   */
  'application.provision.group.add': LogEventShape<'application.provision.group.add'>
  /**
   * Okta tried to download a group from a remote app. Recorded when the details of the group can't be retrieved.
   *
   * Since 2017.33. Tags: app-api.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#application-provision-group-import
   */
  'application.provision.group.import': LogEventShape<'application.provision.group.import'>
  /**
   * Okta removed or unassigned a group in a remote app, or tried to. Recorded when the group can't be deleted there.
   *
   * Since 2017.33. Tags: app-api.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#application-provision-group-remove
   */
  'application.provision.group.remove': LogEventShape<'application.provision.group.remove'>
  /**
   * Okta updated, or tried to update, a user group in a remote app. Recorded when the update fails, whatever the
   * reason.
   *
   * Since 2017.33. Tags: app-api.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#application-provision-group-update
   */
  'application.provision.group.update': LogEventShape<'application.provision.group.update'>
  /**
   * A group that Okta meant to update or delete no longer exists in the remote app. Recorded when the group push
   * enhancement is enabled and the group isn't found.
   *
   * Since 2017.33. Tags: app-api.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#application-provision-group-verify-exists
   */
  'application.provision.group.verify_exists': LogEventShape<'application.provision.group.verify_exists'>
  /**
   * Okta could not assign a user to a group in a remote app because the membership failed to be provisioned.
   *
   * Since 2017.33. Tags: app-api.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#application-provision-group-membership-add
   */
  'application.provision.group_membership.add': LogEventShape<'application.provision.group_membership.add'>
  /**
   * Okta hit an error while it imported memberships, the relationships between users and groups, from a remote app.
   *
   * Since 2017.33. Tags: app-api.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#application-provision-group-membership-import
   */
  'application.provision.group_membership.import': LogEventShape<'application.provision.group_membership.import'>
  /**
   * Okta could not unassign one or more users from a group in a remote app because of an error in provisioning the
   * membership.
   *
   * Since 2017.33. Tags: app-api.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#application-provision-group-membership-remove
   */
  'application.provision.group_membership.remove': LogEventShape<'application.provision.group_membership.remove'>
  /**
   * Okta failed to push updated memberships of a group to a remote app. The failed change may be the addition or the
   * removal of a user.
   *
   * Since 2017.33. Tags: app-api.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#application-provision-group-membership-update
   */
  'application.provision.group_membership.update': LogEventShape<'application.provision.group_membership.update'>
  /**
   * Group Push activated mappings. The reverse is application.provision.group_push.deactivate_mapping.
   *
   * Since 2017.29. Tags: app.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#application-provision-group-push-activate-mapping
   */
  'application.provision.group_push.activate_mapping': LogEventShape<'application.provision.group_push.activate_mapping'>
  /**
   * A group push mapping was deactivated. Use it for audit or to start downstream automation; activation is recorded
   * as application.provision.group_push.activate_mapping.
   *
   * Since 2024.07.2. Tags: app.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#application-provision-group-push-deactivate-mapping
   */
  'application.provision.group_push.deactivate_mapping': LogEventShape<'application.provision.group_push.deactivate_mapping'>
  /**
   * Group Push deleted a group in an app.
   *
   * Since 2017.29. Tags: app.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#application-provision-group-push-delete-appgroup
   */
  'application.provision.group_push.delete_appgroup': LogEventShape<'application.provision.group_push.delete_appgroup'>
  /**
   * The deletion of a group push mapping rule took an existing mapping and the mapping's target groups with it.
   *
   * Since 2017.29. Tags: app.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#application-provision-group-push-mapping-and-groups-deleted-rule-deleted
   */
  'application.provision.group_push.mapping.and.groups.deleted.rule.deleted': LogEventShape<
    'application.provision.group_push.mapping.and.groups.deleted.rule.deleted'
  >
  /**
   * Group Push gave a mapped app group a new name after its source group had been renamed.
   *
   * Since 2017.29. Tags: app.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#application-provision-group-push-mapping-app-group-renamed
   */
  'application.provision.group_push.mapping.app.group.renamed': LogEventShape<'application.provision.group_push.mapping.app.group.renamed'>
  /**
   * The source group of a mapping was renamed, but Group Push was unable to rename the mapped app group to match.
   *
   * Since 2017.29. Tags: app.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#application-provision-group-push-mapping-app-group-renamed-failed
   */
  'application.provision.group_push.mapping.app.group.renamed.failed': LogEventShape<
    'application.provision.group_push.mapping.app.group.renamed.failed'
  >
  /**
   * A new group push mapping was created.
   *
   * Since 2017.29. Tags: app.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#application-provision-group-push-mapping-created
   */
  'application.provision.group_push.mapping.created': LogEventShape<'application.provision.group_push.mapping.created'>
  /**
   * A group push rule did not produce a new mapping because its group name would have been a duplicate.
   *
   * Since 2017.29. Tags: app.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#application-provision-group-push-mapping-created-from-rule-warning-duplicate-name
   */
  'application.provision.group_push.mapping.created.from.rule.warning.duplicate.name': LogEventShape<
    'application.provision.group_push.mapping.created.from.rule.warning.duplicate.name'
  >
  /**
   * A group push rule did not produce a new mapping because a second mapping, still to be created, has the same user
   * group name.
   *
   * Since 2017.29. Tags: app.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#application-provision-group-push-mapping-created-from-rule-warning-duplicate-name-tobecreated
   */
  'application.provision.group_push.mapping.created.from.rule.warning.duplicate.name.tobecreated': LogEventShape<
    'application.provision.group_push.mapping.created.from.rule.warning.duplicate.name.tobecreated'
  >
  /**
   * An upsert to a group made Okta re-evaluate a group push rule, and the rule yielded no new mapping because of a
   * duplicate group name.
   *
   * Since 2017.29. Tags: app.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#application-provision-group-push-mapping-created-from-rule-warning-upsertGroup-duplicate-name
   */
  'application.provision.group_push.mapping.created.from.rule.warning.upsertGroup.duplicate.name': LogEventShape<
    'application.provision.group_push.mapping.created.from.rule.warning.upsertGroup.duplicate.name'
  >
  /**
   * Group Push deactivated an existing mapping because its source group got a new name.
   *
   * Since 2017.29. Tags: app.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#application-provision-group-push-mapping-deactivated-source-group-renamed
   */
  'application.provision.group_push.mapping.deactivated.source.group.renamed': LogEventShape<
    'application.provision.group_push.mapping.deactivated.source.group.renamed'
  >
  /**
   * After a source group was renamed, Group Push tried to deactivate the existing mapping and failed.
   *
   * Since 2017.29. Tags: app.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#application-provision-group-push-mapping-deactivated-source-group-renamed-failed
   */
  'application.provision.group_push.mapping.deactivated.source.group.renamed.failed': LogEventShape<
    'application.provision.group_push.mapping.deactivated.source.group.renamed.failed'
  >
  /**
   * A change to a group push mapping failed with what is probably a transient error, and Okta will retry it. Usually
   * no admin action is needed; failures that may need it are recorded under the sibling id that ends in with.error.
   *
   * Since 2017.29. Tags: app.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#application-provision-group-push-mapping-update-or-delete-failed
   */
  'application.provision.group_push.mapping.update.or.delete.failed': LogEventShape<
    'application.provision.group_push.mapping.update.or.delete.failed'
  >
  /**
   * A change to a group push mapping failed for good: Okta won't retry it, and an admin may have to step in. The
   * cause may be a configuration problem, such as an expired password or invalid access token for the target app;
   * the sibling id without with.error covers failures that are retried.
   *
   * Since 2017.29. Tags: app, event-hook-eligible.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#application-provision-group-push-mapping-update-or-delete-failed-with-error
   */
  'application.provision.group_push.mapping.update.or.delete.failed.with.error': LogEventShape<
    'application.provision.group_push.mapping.update.or.delete.failed.with.error'
  >
  /**
   * Group Push sent group memberships to an app.
   *
   * Since 2017.29. Tags: app.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#application-provision-group-push-push-memberships
   */
  'application.provision.group_push.push_memberships': LogEventShape<'application.provision.group_push.push_memberships'>
  /**
   * Group Push pushed a group to an app. Later changes appear as application.provision.group_push.updated and
   * application.provision.group_push.removed.
   *
   * Since 2017.29. Tags: app.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#application-provision-group-push-pushed
   */
  'application.provision.group_push.pushed': LogEventShape<'application.provision.group_push.pushed'>
  /**
   * Group Push removed a group from an app.
   *
   * Since 2017.29. Tags: app.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#application-provision-group-push-removed
   */
  'application.provision.group_push.removed': LogEventShape<'application.provision.group_push.removed'>
  /**
   * Group Push updated a group in an app.
   *
   * Since 2017.29. Tags: app.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#application-provision-group-push-updated
   */
  'application.provision.group_push.updated': LogEventShape<'application.provision.group_push.updated'>
  /**
   * Okta called the API of an app integration. methodName in the payload names the operation, such as activateUser,
   * doesGroupExist or importUserAttributes.
   *
   * Since 2016.15. Tags: app-api.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#application-provision-integration-call-api
   */
  'application.provision.integration.call_api': LogEventShape<
    'application.provision.integration.call_api',
    AppExceptionsDebugData,
    ResourceDetails
  >
  /**
   * A user's membership in an app was activated through provisioning. Fields for an error code and the field at
   * fault help with diagnosis.
   *
   * Since 2016.14. Tags: app-api.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#application-provision-user-activate
   */
  'application.provision.user.activate': LogEventShape<'application.provision.user.activate', UserProvisioningDebugData, ResourceDetails>
  /**
   * Okta pushed the deactivation of a user to an external app. See application.provision.user.reactivate for the
   * reverse.
   *
   * Since 2016.14. Tags: app-api.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#application-provision-user-deactivate
   */
  'application.provision.user.deactivate': LogEventShape<
    'application.provision.user.deactivate',
    UserProvisioningDebugData,
    ResourceDetails
  >
  /**
   * Granular deprovisioning deleted an app user from a downstream SCIM app; nothing runs after this step. Recorded
   * for immediate and delayed execution alike (see isDelayed), and subject to a kill switch. Use it to audit such
   * deletions.
   *
   * Since 2026.07.3. Tags: app-api, event-hook-eligible.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#application-provision-user-delete
   */
  'application.provision.user.delete': LogEventShape<'application.provision.user.delete', GranularDeprovisioningDebugData, ResourceDetails>
  /**
   * Granular deprovisioning scheduled a job to delete an app user at a later date. Recorded only when the
   * configuration has a delay, since immediate deletions have no scheduling step; subject to a kill switch. The
   * deletion itself is application.provision.user.delete.
   *
   * Since 2026.07.3. Tags: app-api, event-hook-eligible.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#application-provision-user-delete-schedule
   */
  'application.provision.user.delete.schedule': LogEventShape<
    'application.provision.user.delete.schedule',
    GranularDeprovisioningDebugData,
    ResourceDetails
  >
  /**
   * A user was deprovisioned from an external app. The payload names the app and, for an error, its code and field.
   *
   * Since 2016.14. Tags: app.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#application-provision-user-deprovision
   */
  'application.provision.user.deprovision': LogEventShape<
    'application.provision.user.deprovision',
    UserProvisioningDebugData,
    UserProvisioningResourceDetails
  >
  /**
   * A user was deactivated from an external app. Despite the import segment of the id, Okta describes a
   * deactivation; profile imports are application.provision.user.import_profile.
   *
   * Since 2017.33. Tags: app-api.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#application-provision-user-import
   */
  'application.provision.user.import': LogEventShape<'application.provision.user.import'>
  /**
   * Okta imported a user profile from an external app.
   *
   * Since 2017.33. Tags: app-api, event-hook-eligible.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#application-provision-user-import-profile
   */
  'application.provision.user.import_profile': LogEventShape<'application.provision.user.import_profile'>
  /**
   * Okta ran into a problem when it pushed a user's password to an external app. The pushes themselves are
   * application.provision.user.push_password and application.provision.user.push_okta_password.
   *
   * Since 2017.33. Tags: app-api.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#application-provision-user-password
   */
  'application.provision.user.password': LogEventShape<'application.provision.user.password'>
  /**
   * A new user was pushed from Okta to an external app. errorCode and errorField serve to explain a refusal, such as
   * a login that isn't unique.
   *
   * Since 2016.14. Tags: app-api, event-hook-eligible.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#application-provision-user-push
   */
  'application.provision.user.push': LogEventShape<'application.provision.user.push', UserProvisioningDebugData, ResourceDetails>
  /**
   * Okta pushed the Okta password of a user to an app. Other password pushes are recorded as
   * application.provision.user.push_password.
   *
   * Since 2016.14. Tags: app.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#application-provision-user-push-okta-password
   */
  'application.provision.user.push_okta_password': LogEventShape<
    'application.provision.user.push_okta_password',
    UserProvisioningDebugData,
    ResourceDetails
  >
  /**
   * Okta pushed a user's password to an app. The Okta password has a type of its own,
   * application.provision.user.push_okta_password.
   *
   * Since 2016.14. Tags: app.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#application-provision-user-push-password
   */
  'application.provision.user.push_password': LogEventShape<
    'application.provision.user.push_password',
    UserProvisioningDebugData,
    ResourceDetails
  >
  /**
   * A user's profile was pushed from Okta to an external app. Imports in the other direction are
   * application.provision.user.import_profile.
   *
   * Since 2016.14. Tags: app-api, event-hook-eligible.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#application-provision-user-push-profile
   */
  'application.provision.user.push_profile': LogEventShape<
    'application.provision.user.push_profile',
    UserProvisioningDebugData,
    ResourceDetails
  >
  /**
   * Okta pushed the reactivation of a user to an external app. See application.provision.user.deactivate for the
   * reverse.
   *
   * Since 2016.14. Tags: app-api, event-hook-eligible.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#application-provision-user-reactivate
   */
  'application.provision.user.reactivate': LogEventShape<
    'application.provision.user.reactivate',
    UserProvisioningDebugData,
    ResourceDetails
  >
  /**
   * Granular deprovisioning took managed entitlements, that is groups and roles, away from a user in a downstream
   * SCIM app. Recorded for immediate and delayed execution; of the groups, only managed ones, pushed or assigned
   * through Okta, are removed.
   *
   * Since 2026.07.3. Tags: app-api, event-hook-eligible.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#application-provision-user-remove-entitlements
   */
  'application.provision.user.remove_entitlements': LogEventShape<
    'application.provision.user.remove_entitlements',
    GranularDeprovisioningDebugData,
    ResourceDetails
  >
  /**
   * Granular deprovisioning scheduled a job to take entitlements away from an app user later. Recorded only where a
   * delay is configured; an immediate removal goes straight to application.provision.user.remove_entitlements.
   * scheduledExecutionDate holds the date.
   *
   * Since 2026.07.3. Tags: app-api, event-hook-eligible.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#application-provision-user-remove-entitlements-schedule
   */
  'application.provision.user.remove_entitlements.schedule': LogEventShape<
    'application.provision.user.remove_entitlements.schedule',
    GranularDeprovisioningDebugData,
    ResourceDetails
  >
  /**
   * Okta synchronized a user in an external app.
   *
   * Since 2016.14. Tags: app, event-hook-eligible.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#application-provision-user-sync
   */
  'application.provision.user.sync': LogEventShape<'application.provision.user.sync', UserProvisioningDebugData, ResourceDetails>
  /**
   * Okta checked whether a user exists in an external app.
   *
   * Since 2016.14. Tags: app-api.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#application-provision-user-verify-exists
   */
  'application.provision.user.verify_exists': LogEventShape<
    'application.provision.user.verify_exists',
    UserProvisioningDebugData,
    ResourceDetails
  >
  /**
   * A registration policy was created.
   *
   * Since 2017.52. Tags: app.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#application-registration-policy-lifecycle-create
   */
  'application.registration_policy.lifecycle.create': LogEventShape<'application.registration_policy.lifecycle.create'>
  /**
   * A registration policy was changed. The payload sets old against new values of its status, target group, profile
   * schema, user activation setting and metadata.
   *
   * Since 2017.52. Tags: app.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#application-registration-policy-lifecycle-update
   */
  'application.registration_policy.lifecycle.update': LogEventShape<
    'application.registration_policy.lifecycle.update',
    RegistrationPolicyDebugData,
    ResourceDetails
  >
  /**
   * A user was assigned to an app instance, which gave them a membership in it. application.user_membership.remove
   * is the counterpart.
   *
   * Since 2016.02. Tags: event-hook-eligible, user-provision.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#application-user-membership-add
   */
  'application.user_membership.add': LogEventShape<'application.user_membership.add'>
  /**
   * A user was approved for an app: the assignment exists, but the account isn't provisioned yet. Provisioning
   * follows as application.user_membership.provision.
   *
   * Since 2016.33. Tags: user-provision.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#application-user-membership-approve
   */
  'application.user_membership.approve': LogEventShape<'application.user_membership.approve'>
  /**
   * The password that a user has for an app was changed.
   *
   * Since 2016.11. Tags: app, event-hook-eligible.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#application-user-membership-change-password
   */
  'application.user_membership.change_password': LogEventShape<'application.user_membership.change_password'>
  /**
   * The username that a user has in an app was changed. The payload has an oldDisplayName field.
   *
   * Since 2016.02. Tags: app.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#application-user-membership-change-username
   */
  'application.user_membership.change_username': LogEventShape<
    'application.user_membership.change_username',
    AppManagerUserConfigDebugData,
    ResourceDetails
  >
  /**
   * A user was deprovisioned from an app after an earlier revocation, application.user_membership.revoke.
   *
   * Since 2016.33. Tags: user-provision.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#application-user-membership-deprovision
   */
  'application.user_membership.deprovision': LogEventShape<'application.user_membership.deprovision'>
  /**
   * A user was provisioned to an app after an earlier approval, application.user_membership.approve.
   *
   * Since 2016.33. Tags: user-provision.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#application-user-membership-provision
   */
  'application.user_membership.provision': LogEventShape<'application.user_membership.provision'>
  /**
   * A user lost their membership in an app instance. application.user_membership.add is the counterpart.
   *
   * Since 2016.02. Tags: event-hook-eligible, user-provision.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#application-user-membership-remove
   */
  'application.user_membership.remove': LogEventShape<'application.user_membership.remove'>
  /**
   * The assignment of a user to an app was restored.
   *
   * Since 2016.02. Tags: app.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#application-user-membership-restore
   */
  'application.user_membership.restore': LogEventShape<'application.user_membership.restore'>
  /**
   * The password that a user has for an app was restored.
   *
   * Since 2016.02. Tags: app.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#application-user-membership-restore-password
   */
  'application.user_membership.restore_password': LogEventShape<'application.user_membership.restore_password'>
  /**
   * A user's access to an app was revoked: the assignment is gone, but deprovisioning is still to come and is
   * recorded as application.user_membership.deprovision.
   *
   * Since 2016.33. Tags: user-provision.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#application-user-membership-revoke
   */
  'application.user_membership.revoke': LogEventShape<'application.user_membership.revoke'>
  /**
   * The password that a user has for an app was shown.
   *
   * Since 2016.02. Tags: app.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#application-user-membership-show-password
   */
  'application.user_membership.show_password': LogEventShape<
    'application.user_membership.show_password',
    AppManagerUserConfigDebugData,
    ResourceDetails
  >
  /**
   * A property of an app user, the user's record in an app, was changed. The changedAttributes field can name what
   * differs.
   *
   * Since 2016.02. Tags: app, event-hook-eligible.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#application-user-membership-update
   */
  'application.user_membership.update': LogEventShape<'application.user_membership.update', AppManagerUserConfigDebugData, ResourceDetails>
}

/** A log event of the namespace Okta-application. */
export type ApplicationLogEvent = ApplicationLogEvents[keyof ApplicationLogEvents]
