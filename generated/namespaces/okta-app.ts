// Made by `okta-events generate`: do not edit, run it again instead.
// Facts come from Okta's public documentation of the System Log, https://developer.okta.com/docs/reference/api/event-types/

import type { LogEventShape } from '../envelope.js'
import type {
  AdAgentGenericDebugData,
  AppConnectionChangeDetailsEntry,
  AppInstanceCrossAppConnectionDebugData,
  AppInstanceDebugData,
  AppInstanceKeyManagementDebugData,
  AppManagerUserConfigDebugData,
  AppOauth2ClientRoleDebugData,
  AppOauth2ClientRoleResourceDetails,
  AppSignOnPolicyRuleChangeDebugData,
  AuthorizationServerResourceDetails,
  OAuth2DebugData,
  OAuth2PlatformDebugData,
  OAuth2PlatformResourceDetails,
  OAuth2RefreshTokenReuseDebugData,
  OAuth2ResourceDetails,
  Office365DebugData,
  ResourceDetails,
  SystemDebugData,
  SystemImportDebugData,
  UserProvisioningDebugData,
  WorkloadPrincipalAiAgentImportDetails,
  WorkloadPrincipalAiAgentImportOutcomeDetails,
  WorkloadPrincipalAiAgentProviderChangeDetailsEntry,
  WorkloadPrincipalAiAgentProviderDetails,
  WorkloadPrincipalAiAgentProviderPriorityChangeDetailsEntry,
  WorkloadPrincipalDebugData,
  WorkloadPrincipalResourceDetails,
} from '../payloads.js'

/** The log events of the namespace Okta-app, by the id of their event type. */
export interface AppLogEvents {
  /**
   * One of the approvers set up by an admin said yes to a user's request for an app. The payload gives the approver
   * type (user or group), the approver group, and the approver's comment; the request as a whole is only granted
   * with app.access_request.grant.
   *
   * Since 2017.43. Tags: app-instance-request, event-hook-eligible.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#app-access-request-approver-approve
   */
  'app.access_request.approver.approve': LogEventShape<'app.access_request.approver.approve', AppInstanceDebugData, ResourceDetails>
  /**
   * An approver whom an admin had configured for the app turned down a user's access request. The payload shows
   * whether the approver is a user or a group and carries the comment; app.access_request.deny records the denial of
   * the request itself.
   *
   * Since 2017.43. Tags: app-instance-request, event-hook-eligible.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#app-access-request-approver-deny
   */
  'app.access_request.approver.deny': LogEventShape<'app.access_request.approver.deny', AppInstanceDebugData, ResourceDetails>
  /**
   * An admin removed an app access request.
   *
   * Since 2017.43. Tags: app-instance-request, event-hook-eligible.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#app-access-request-delete
   */
  'app.access_request.delete': LogEventShape<'app.access_request.delete'>
  /**
   * A user's request for an app ended in a refusal because one approver or more had denied it. The individual
   * decision is recorded as app.access_request.approver.deny.
   *
   * Since 2017.43. Tags: app-instance-request, event-hook-eligible.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#app-access-request-deny
   */
  'app.access_request.deny': LogEventShape<'app.access_request.deny'>
  /**
   * Okta let an app access request lapse because the approvers took no action on it.
   *
   * Since 2017.43. Tags: app-instance-request, event-hook-eligible.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#app-access-request-expire
   */
  'app.access_request.expire': LogEventShape<'app.access_request.expire'>
  /**
   * A user's request for an app succeeded: every approver had given approval. The single approvals are recorded as
   * app.access_request.approver.approve.
   *
   * Since 2017.43. Tags: app-instance-request, event-hook-eligible.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#app-access-request-grant
   */
  'app.access_request.grant': LogEventShape<'app.access_request.grant'>
  /**
   * A user asked for access to an app, which is the first step of the access request flow. The payload has the
   * user's comment and the approver type and group.
   *
   * Since 2017.43. Tags: app-instance-request, event-hook-eligible.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#app-access-request-request
   */
  'app.access_request.request': LogEventShape<'app.access_request.request', AppInstanceDebugData, ResourceDetails>
  /**
   * Okta marked an Active Directory user's account as locked after a profile update showed that the user is locked
   * in AD.
   *
   * Since 2016.10. Tags: ad-app.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#app-ad-api-user-import-account-locked
   */
  'app.ad.api.user_import.account_locked': LogEventShape<'app.ad.api.user_import.account_locked'>
  /**
   * Warning that an AD import left out a contact, one of whose attributes has an invalid value. If the contact ought
   * to be in Okta, the AD admin has to look into it.
   *
   * Since 2015.47. Tags: ad-app.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#app-ad-api-user-import-warn-skipped-contact-attribute-invalid-value
   */
  'app.ad.api.user_import.warn.skipped_contact.attribute_invalid_value': LogEventShape<
    'app.ad.api.user_import.warn.skipped_contact.attribute_invalid_value'
  >
  /**
   * Warning that an AD import left out a user because one of the user's AD attributes holds an invalid value.
   *
   * Since 2015.47. Tags: ad-app.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#app-ad-api-user-import-warn-skipped-user-attribute-invalid-value
   */
  'app.ad.api.user_import.warn.skipped_user.attribute_invalid_value': LogEventShape<
    'app.ad.api.user_import.warn.skipped_user.attribute_invalid_value'
  >
  /**
   * Warning that an AD import left out a user for whom a mandatory AD attribute has no value (null).
   *
   * Since 2011.01. Tags: ad-app.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#app-ad-api-user-import-warn-skipped-user-missing-required-attribute
   */
  'app.ad.api.user_import.warn.skipped_user.missing_required_attribute': LogEventShape<
    'app.ad.api.user_import.warn.skipped_user.missing_required_attribute'
  >
  /**
   * A stored Active Directory credential was checked for drift by a privileged-access flow such as Okta Privileged
   * Access; no Okta session is created and the user's state stays as it was, unlike in an AD sign-in. SUCCESS means
   * AD accepts the credential, FAILURE that it does not, whatever the reason (drift, rotation, revocation or the
   * like).
   *
   * Since 2026.06.0. Tags: ad-agent.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#app-ad-credential-verify
   */
  'app.ad.credential.verify': LogEventShape<'app.ad.credential.verify', AdAgentGenericDebugData, ResourceDetails>
  /**
   * The deliberate cancellation of an AD password migration campaign has run to its end. Closes the process opened
   * by app.ad.password_migration_campaign.cancel.start.
   *
   * Since 2025.10.0. Tags: ad-app.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#app-ad-password-migration-campaign-cancel-end
   */
  'app.ad.password_migration_campaign.cancel.end': LogEventShape<'app.ad.password_migration_campaign.cancel.end'>
  /**
   * Someone chose to cancel an AD password migration campaign and the asynchronous cancellation got under way;
   * app.ad.password_migration_campaign.cancel.end follows once it is over.
   *
   * Since 2025.10.0. Tags: ad-app.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#app-ad-password-migration-campaign-cancel-start
   */
  'app.ad.password_migration_campaign.cancel.start': LogEventShape<'app.ad.password_migration_campaign.cancel.start'>
  /**
   * An Active Directory password migration campaign came into being. It marks the start of the campaign, from which
   * its duration and its impact on users can be followed.
   *
   * Since 2025.10.0. Tags: ad-app.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#app-ad-password-migration-campaign-create
   */
  'app.ad.password_migration_campaign.create': LogEventShape<'app.ad.password_migration_campaign.create'>
  /**
   * The asynchronous Finish process of an AD password migration campaign is done, and with it the campaign's whole
   * lifecycle has ended successfully. Follows app.ad.password_migration_campaign.finish.start.
   *
   * Since 2025.10.0. Tags: ad-app.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#app-ad-password-migration-campaign-finish-end
   */
  'app.ad.password_migration_campaign.finish.end': LogEventShape<'app.ad.password_migration_campaign.finish.end'>
  /**
   * The Finish Campaign step of an AD password migration campaign was launched. It runs asynchronously until
   * app.ad.password_migration_campaign.finish.end is recorded.
   *
   * Since 2025.10.0. Tags: ad-app.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#app-ad-password-migration-campaign-finish-start
   */
  'app.ad.password_migration_campaign.finish.start': LogEventShape<'app.ad.password_migration_campaign.finish.start'>
  /**
   * A group was brought into an Active Directory password migration campaign, which widens the set of users whose
   * passwords the campaign may capture. Shows which groups a campaign covers.
   *
   * Since 2025.10.0. Tags: ad-app.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#app-ad-password-migration-campaign-group-add
   */
  'app.ad.password_migration_campaign.group.add': LogEventShape<'app.ad.password_migration_campaign.group.add'>
  /**
   * A password migration campaign captured a user's password from Active Directory. It tells how far single users
   * have come, but a captured password is not yet a migrated user, which only the matching user.migrate.end entry
   * records.
   *
   * Since 2025.10.0. Tags: ad-app.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#app-ad-password-migration-campaign-user-capture-password
   */
  'app.ad.password_migration_campaign.user.capture_password': LogEventShape<'app.ad.password_migration_campaign.user.capture_password'>
  /**
   * One user's AD password migration is complete: the password now lives in Okta and is active there. Keep it as the
   * proof that the credential has moved.
   *
   * Since 2025.10.0. Tags: ad-app, event-hook-eligible.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#app-ad-password-migration-campaign-user-migrate-end
   */
  'app.ad.password_migration_campaign.user.migrate.end': LogEventShape<'app.ad.password_migration_campaign.user.migrate.end'>
  /**
   * Migration of one user's password from AD to Okta began, an asynchronous process whose end is recorded by the
   * matching user.migrate.end entry.
   *
   * Since 2025.10.0. Tags: ad-app.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#app-ad-password-migration-campaign-user-migrate-start
   */
  'app.ad.password_migration_campaign.user.migrate.start': LogEventShape<'app.ad.password_migration_campaign.user.migrate.start'>
  /**
   * An AI agent import provider was switched on, so its scheduled imports can run.
   *
   * Since 2026.03.0. Tags: event-hook-eligible, workload-principal.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#app-ai-agent-provider-activate
   */
  'app.ai_agent_provider.activate': LogEventShape<
    'app.ai_agent_provider.activate',
    WorkloadPrincipalDebugData,
    WorkloadPrincipalAiAgentProviderDetails
  >
  /**
   * An external AI agent provider was newly connected to the org, as a source from which agents can be imported.
   *
   * Since 2026.03.0. Tags: event-hook-eligible, workload-principal.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#app-ai-agent-provider-create
   */
  'app.ai_agent_provider.create': LogEventShape<
    'app.ai_agent_provider.create',
    WorkloadPrincipalDebugData,
    WorkloadPrincipalAiAgentProviderDetails
  >
  /**
   * The credentials of an AI agent import provider were tested for validity, as is done before the provider is
   * switched on. It normally comes after an update of the credentials and before app.ai_agent_provider.activate.
   *
   * Since 2026.03.0. Tags: event-hook-eligible, workload-principal.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#app-ai-agent-provider-credential-validate
   */
  'app.ai_agent_provider.credential.validate': LogEventShape<
    'app.ai_agent_provider.credential.validate',
    WorkloadPrincipalDebugData,
    WorkloadPrincipalAiAgentProviderDetails
  >
  /**
   * An AI agent import provider was switched off. The reverse is app.ai_agent_provider.activate.
   *
   * Since 2026.03.0. Tags: event-hook-eligible, workload-principal.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#app-ai-agent-provider-deactivate
   */
  'app.ai_agent_provider.deactivate': LogEventShape<
    'app.ai_agent_provider.deactivate',
    WorkloadPrincipalDebugData,
    WorkloadPrincipalAiAgentProviderDetails
  >
  /**
   * The connection to an external AI agent provider was taken out of the org.
   *
   * Since 2026.03.0. Tags: event-hook-eligible, workload-principal.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#app-ai-agent-provider-delete
   */
  'app.ai_agent_provider.delete': LogEventShape<
    'app.ai_agent_provider.delete',
    WorkloadPrincipalDebugData,
    WorkloadPrincipalAiAgentProviderDetails
  >
  /**
   * Okta is done with importing AI agents in bulk from an external provider; its counterpart is
   * app.ai_agent_provider.import.start. Read the result in the targets: how many agents were found, how many
   * imported, and how many gave errors.
   *
   * Since 2026.03.0. Tags: event-hook-eligible, workload-principal.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#app-ai-agent-provider-import-complete
   */
  'app.ai_agent_provider.import.complete': LogEventShape<
    'app.ai_agent_provider.import.complete',
    WorkloadPrincipalDebugData,
    WorkloadPrincipalAiAgentProviderDetails & WorkloadPrincipalAiAgentImportDetails & WorkloadPrincipalAiAgentImportOutcomeDetails
  >
  /**
   * Okta began to import AI agents in bulk from an external provider. When the import is over,
   * app.ai_agent_provider.import.complete is recorded; the targets name the provider and the import job.
   *
   * Since 2026.03.0. Tags: event-hook-eligible, workload-principal.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#app-ai-agent-provider-import-start
   */
  'app.ai_agent_provider.import.start': LogEventShape<
    'app.ai_agent_provider.import.start',
    WorkloadPrincipalDebugData,
    WorkloadPrincipalAiAgentProviderDetails & WorkloadPrincipalAiAgentImportDetails
  >
  /**
   * An imported AI agent that was waiting in staging was accepted into the identity store, either newly registered
   * or merged into an agent known from another provider. Its registration is then recorded as
   * workload_principal.register.
   *
   * Since 2026.08.0. Tags: event-hook-eligible, workload-principal.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#app-ai-agent-provider-import-staging-confirm
   */
  'app.ai_agent_provider.import_staging.confirm': LogEventShape<
    'app.ai_agent_provider.import_staging.confirm',
    WorkloadPrincipalDebugData,
    WorkloadPrincipalAiAgentProviderDetails & WorkloadPrincipalResourceDetails & WorkloadPrincipalAiAgentImportDetails
  >
  /**
   * An imported AI agent in staging was dismissed, which keeps it out of the identity store. The opposite decision
   * is app.ai_agent_provider.import_staging.confirm.
   *
   * Since 2026.08.0. Tags: event-hook-eligible, workload-principal.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#app-ai-agent-provider-import-staging-ignore
   */
  'app.ai_agent_provider.import_staging.ignore': LogEventShape<
    'app.ai_agent_provider.import_staging.ignore',
    WorkloadPrincipalDebugData,
    WorkloadPrincipalAiAgentProviderDetails & WorkloadPrincipalResourceDetails & WorkloadPrincipalAiAgentImportDetails
  >
  /**
   * The ranking of AI agent import providers changed; it decides whose profile attributes win when an agent is
   * imported from several sources. changeDetails lists the app instance IDs in the old and the new order, as in the
   * replace request.
   *
   * Since 2026.08.0. Tags: event-hook-eligible, workload-principal.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#app-ai-agent-provider-priority-update
   */
  'app.ai_agent_provider.priority.update': LogEventShape<
    'app.ai_agent_provider.priority.update',
    WorkloadPrincipalDebugData,
    ResourceDetails,
    WorkloadPrincipalAiAgentProviderPriorityChangeDetailsEntry
  >
  /**
   * An AI agent import provider was changed, for example its credential configuration, owner info, or schedule. The
   * credentials meant here are the OAuth2 ones with which Okta connects to the provider; JWK signing keys of an
   * agent's workload identity have their own ids, such as workload_principal.ai_agent.credential.create.
   *
   * Since 2026.03.0. Tags: event-hook-eligible, workload-principal.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#app-ai-agent-provider-update
   */
  'app.ai_agent_provider.update': LogEventShape<
    'app.ai_agent_provider.update',
    WorkloadPrincipalDebugData,
    WorkloadPrincipalAiAgentProviderDetails,
    WorkloadPrincipalAiAgentProviderChangeDetailsEntry
  >
  /**
   * A certificate signing request (CSR) was created for an app instance. The payload can name the key by its kid and
   * give its validity in years.
   *
   * Since 2017.15. Tags: app.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#app-app-instance-csr-generate
   */
  'app.app_instance.csr.generate': LogEventShape<'app.app_instance.csr.generate', AppInstanceKeyManagementDebugData, ResourceDetails>
  /**
   * A certificate signing request (CSR) of an app instance was published.
   *
   * Since 2017.15. Tags: app.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#app-app-instance-csr-publish
   */
  'app.app_instance.csr.publish': LogEventShape<'app.app_instance.csr.publish', AppInstanceKeyManagementDebugData, ResourceDetails>
  /**
   * A certificate signing request (CSR) of an app instance was withdrawn.
   *
   * Since 2017.15. Tags: app.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#app-app-instance-csr-revoke
   */
  'app.app_instance.csr.revoke': LogEventShape<'app.app_instance.csr.revoke', AppInstanceKeyManagementDebugData, ResourceDetails>
  /**
   * An app instance's provision sync job ended successfully and no longer works on users; the entry says how many
   * users it processed. See also app.app_instance.provision_sync_job.failed and
   * app.app_instance.provision_sync_job.started.
   *
   * Since 2019.08.3. Tags: admin, app, user-provision.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#app-app-instance-provision-sync-job-completed
   */
  'app.app_instance.provision_sync_job.completed': LogEventShape<'app.app_instance.provision_sync_job.completed'>
  /**
   * An app instance's provision sync job broke off, and the entry gives the reason. It follows
   * app.app_instance.provision_sync_job.started; success is app.app_instance.provision_sync_job.completed.
   *
   * Since 2019.08.3. Tags: admin, app, user-provision.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#app-app-instance-provision-sync-job-failed
   */
  'app.app_instance.provision_sync_job.failed': LogEventShape<'app.app_instance.provision_sync_job.failed'>
  /**
   * An app instance's provision sync job began without trouble. It ends with
   * app.app_instance.provision_sync_job.completed or app.app_instance.provision_sync_job.failed.
   *
   * Since 2019.08.3. Tags: admin, app, user-provision.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#app-app-instance-provision-sync-job-started
   */
  'app.app_instance.provision_sync_job.started': LogEventShape<'app.app_instance.provision_sync_job.started'>
  /**
   * A requesting app was set up to reach one or more resource apps through Cross App Access. Shows in investigations
   * and compliance reviews how trust between apps came about; only for Identity Engine orgs.
   *
   * Since 2026.03.2. Tags: app, oie-only.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#app-cross-app-access-connection-create
   */
  'app.cross_app_access.connection.create': LogEventShape<
    'app.cross_app_access.connection.create',
    AppInstanceCrossAppConnectionDebugData,
    ResourceDetails
  >
  /**
   * A Cross App Access connection was removed, so one trust relationship between apps is gone. Serves to follow app
   * lifecycles and to check that unneeded trust is cleaned up; only for Identity Engine orgs.
   *
   * Since 2026.03.2. Tags: app, oie-only.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#app-cross-app-access-connection-delete
   */
  'app.cross_app_access.connection.delete': LogEventShape<
    'app.cross_app_access.connection.delete',
    AppInstanceCrossAppConnectionDebugData,
    ResourceDetails
  >
  /**
   * The configuration of a Cross App Access connection changed, for instance by switching it on or off;
   * changeDetails says what. Alert on it to catch unexpected changes of trust between apps. Only for Identity Engine
   * orgs.
   *
   * Since 2026.03.2. Tags: app, oie-only.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#app-cross-app-access-connection-update
   */
  'app.cross_app_access.connection.update': LogEventShape<
    'app.cross_app_access.connection.update',
    AppInstanceCrossAppConnectionDebugData,
    ResourceDetails,
    AppConnectionChangeDetailsEntry
  >
  /**
   * A user tried to open an app without being authorized for it.
   *
   * Since 2016.06. Tags: app.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#app-generic-unauth-app-access-attempt
   */
  'app.generic.unauth_app_access_attempt': LogEventShape<'app.generic.unauth_app_access_attempt'>
  /**
   * An inbound delegated authentication request signed a user in successfully.
   *
   * Since 2016.18. Tags: delegated-auth.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#app-inbound-del-auth-login-success
   */
  'app.inbound_del_auth.login_success': LogEventShape<'app.inbound_del_auth.login_success'>
  /**
   * A requesting app and a target app were linked by a new trust mapping, made through the interclient access API.
   *
   * Since 2025.12.0. Tags: event-hook-eligible, interclient-access.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#app-interclient-mapping-create
   */
  'app.interclient_mapping.create': LogEventShape<'app.interclient_mapping.create'>
  /**
   * A single trust mapping between a requesting app and a target app was removed through the interclient access API.
   * Removal of all of an app's mappings is app.interclient_mapping.delete_all.
   *
   * Since 2025.12.0. Tags: event-hook-eligible, interclient-access.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#app-interclient-mapping-delete
   */
  'app.interclient_mapping.delete': LogEventShape<'app.interclient_mapping.delete'>
  /**
   * Okta cleaned up every interclient trust mapping of an app instance by itself because that app instance had been
   * deleted.
   *
   * Since 2025.12.0. Tags: event-hook-eligible, interclient-access.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#app-interclient-mapping-delete-all
   */
  'app.interclient_mapping.delete_all': LogEventShape<'app.interclient_mapping.delete_all'>
  /**
   * A Kerberos sign-in from a rich client failed because no Office 365 app user matches the AD user's principal id.
   *
   * Since 2017.50. Tags: app, kerberos-rich-client.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#app-kerberos-rich-client-account-not-found
   */
  'app.kerberos_rich_client.account_not_found': LogEventShape<
    'app.kerberos_rich_client.account_not_found',
    Office365DebugData,
    ResourceDetails
  >
  /**
   * A Kerberos sign-in from a rich client failed because the app instance id was not known to Okta.
   *
   * Since 2017.50. Tags: app, kerberos-rich-client.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#app-kerberos-rich-client-instance-not-found
   */
  'app.kerberos_rich_client.instance_not_found': LogEventShape<
    'app.kerberos_rich_client.instance_not_found',
    Office365DebugData,
    ResourceDetails
  >
  /**
   * A Kerberos sign-in from a rich client failed because the username was not unique: more than one user has it.
   *
   * Since 2017.50. Tags: app, kerberos-rich-client.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#app-kerberos-rich-client-multiple-accounts-found
   */
  'app.kerberos_rich_client.multiple_accounts_found': LogEventShape<
    'app.kerberos_rich_client.multiple_accounts_found',
    Office365DebugData,
    ResourceDetails
  >
  /**
   * An Office 365 user signed in from a rich client by Kerberos.
   *
   * Since 2017.52. Tags: app, kerberos-rich-client.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#app-kerberos-rich-client-user-authentication-successful
   */
  'app.kerberos_rich_client.user_authentication_successful': LogEventShape<
    'app.kerberos_rich_client.user_authentication_successful',
    Office365DebugData,
    ResourceDetails
  >
  /**
   * A signing key was copied from one app to another. The payload has fields for the source and target app instances
   * and for the key (kid).
   *
   * Since 2017.25. Tags: app.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#app-keys-clone
   */
  'app.keys.clone': LogEventShape<'app.keys.clone', AppInstanceKeyManagementDebugData, ResourceDetails>
  /**
   * A signing key was newly made for an app; the payload can show its kid and how many years it is valid.
   *
   * Since 2017.25. Tags: app.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#app-keys-generate
   */
  'app.keys.generate': LogEventShape<'app.keys.generate', AppInstanceKeyManagementDebugData, ResourceDetails>
  /**
   * An app's signing key was exchanged for another one.
   *
   * Since 2017.25. Tags: app.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#app-keys-rotate
   */
  'app.keys.rotate': LogEventShape<'app.keys.rotate', AppInstanceKeyManagementDebugData, ResourceDetails>
  /**
   * An attempt to change a password in an LDAP directory did not succeed.
   *
   * Since 2014.18. Tags: ldap-app.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#app-ldap-password-change-failed
   */
  'app.ldap.password.change.failed': LogEventShape<'app.ldap.password.change.failed'>
  /**
   * An admin gave a client consent to request a certain scope. Recorded by the org authorization server;
   * app.oauth2.admin.consent.revoke is the reverse.
   *
   * Since 2019.12.0. Tags: oauth2, oauth2-as-runtime, oauth2-org-as.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#app-oauth2-admin-consent-grant
   */
  'app.oauth2.admin.consent.grant': LogEventShape<'app.oauth2.admin.consent.grant', SystemDebugData, OAuth2ResourceDetails>
  /**
   * An admin withdrew the consent that let a client request a certain scope. Recorded by the org authorization
   * server; app.oauth2.admin.consent.grant is the reverse.
   *
   * Since 2019.12.0. Tags: oauth2, oauth2-as-runtime, oauth2-org-as.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#app-oauth2-admin-consent-revoke
   */
  'app.oauth2.admin.consent.revoke': LogEventShape<'app.oauth2.admin.consent.revoke', SystemDebugData, OAuth2ResourceDetails>
  /**
   * A client sent an authorization request to a custom authorization server. The org authorization server's
   * counterpart is app.oauth2.authorize.
   *
   * Since 2016.14. Tags: oauth2, oauth2-as-runtime, oauth2-custom-as.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#app-oauth2-as-authorize
   */
  'app.oauth2.as.authorize': LogEventShape<'app.oauth2.as.authorize'>
  /**
   * A client requested an authorization code from a custom authorization server. The payload has fields for client,
   * requested and granted scopes, policy, rule, and the error if there was one.
   *
   * Since 2016.14. Tags: oauth2, oauth2-as-runtime, oauth2-custom-as.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#app-oauth2-as-authorize-code
   */
  'app.oauth2.as.authorize.code': LogEventShape<'app.oauth2.as.authorize.code', OAuth2DebugData, ResourceDetails>
  /**
   * A client requested an access token by the implicit flow from a custom authorization server.
   *
   * Since 2016.14. Tags: oauth2, oauth2-as-runtime, oauth2-custom-as.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#app-oauth2-as-authorize-implicit-access-token
   */
  'app.oauth2.as.authorize.implicit.access_token': LogEventShape<'app.oauth2.as.authorize.implicit.access_token'>
  /**
   * A client requested an ID token by the implicit flow from a custom authorization server.
   *
   * Since 2016.14. Tags: oauth2, oauth2-as-runtime, oauth2-custom-as.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#app-oauth2-as-authorize-implicit-id-token
   */
  'app.oauth2.as.authorize.implicit.id_token': LogEventShape<'app.oauth2.as.authorize.implicit.id_token'>
  /**
   * The policy of a custom authorization server refused part of the scopes that a client had requested.
   *
   * Since 2016.14. Tags: oauth2, oauth2-as-runtime, oauth2-custom-as.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#app-oauth2-as-authorize-scope-denied
   */
  'app.oauth2.as.authorize.scope_denied': LogEventShape<'app.oauth2.as.authorize.scope_denied'>
  /**
   * A user consented to an app's access at a custom authorization server.
   *
   * Since 2016.14. Tags: event-hook-eligible, oauth2, oauth2-as-runtime, oauth2-custom-as.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#app-oauth2-as-consent-grant
   */
  'app.oauth2.as.consent.grant': LogEventShape<'app.oauth2.as.consent.grant'>
  /**
   * A consent held at a custom authorization server was taken back. The neighboring ids below
   * app.oauth2.as.consent.revoke say for whom or what: user, client, scope, or server.
   *
   * Since 2016.14. Tags: event-hook-eligible, oauth2, oauth2-as-runtime, oauth2-custom-as.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#app-oauth2-as-consent-revoke
   */
  'app.oauth2.as.consent.revoke': LogEventShape<'app.oauth2.as.consent.revoke'>
  /**
   * Every consent that had been given at a custom authorization server was revoked implicitly, for the server as a
   * whole.
   *
   * Since 2016.14. Tags: event-hook-eligible, oauth2, oauth2-as-runtime, oauth2-custom-as.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#app-oauth2-as-consent-revoke-implicit-as
   */
  'app.oauth2.as.consent.revoke.implicit.as': LogEventShape<'app.oauth2.as.consent.revoke.implicit.as'>
  /**
   * Every consent given to a client at a custom authorization server was revoked implicitly.
   *
   * Since 2016.14. Tags: event-hook-eligible, oauth2, oauth2-as-runtime, oauth2-custom-as.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#app-oauth2-as-consent-revoke-implicit-client
   */
  'app.oauth2.as.consent.revoke.implicit.client': LogEventShape<'app.oauth2.as.consent.revoke.implicit.client'>
  /**
   * Every consent given for a scope of a custom authorization server was revoked implicitly.
   *
   * Since 2016.14. Tags: event-hook-eligible, oauth2, oauth2-as-runtime, oauth2-custom-as.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#app-oauth2-as-consent-revoke-implicit-scope
   */
  'app.oauth2.as.consent.revoke.implicit.scope': LogEventShape<'app.oauth2.as.consent.revoke.implicit.scope'>
  /**
   * A user's consent, over all scopes of a custom authorization server, was revoked implicitly. See
   * app.oauth2.as.consent.revoke.user for the explicit revocation.
   *
   * Since 2016.14. Tags: event-hook-eligible, oauth2, oauth2-as-runtime, oauth2-custom-as.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#app-oauth2-as-consent-revoke-implicit-user
   */
  'app.oauth2.as.consent.revoke.implicit.user': LogEventShape<'app.oauth2.as.consent.revoke.implicit.user'>
  /**
   * Everything that a user had consented to at a custom authorization server was revoked.
   *
   * Since 2016.14. Tags: event-hook-eligible, oauth2, oauth2-as-runtime, oauth2-custom-as.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#app-oauth2-as-consent-revoke-user
   */
  'app.oauth2.as.consent.revoke.user': LogEventShape<'app.oauth2.as.consent.revoke.user'>
  /**
   * What a user had consented to for one client of a custom authorization server was revoked.
   *
   * Since 2016.14. Tags: event-hook-eligible, oauth2, oauth2-as-runtime, oauth2-custom-as.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#app-oauth2-as-consent-revoke-user-client
   */
  'app.oauth2.as.consent.revoke.user.client': LogEventShape<'app.oauth2.as.consent.revoke.user.client'>
  /**
   * A custom authorization server could not complete the evaluation of claims for an OAuth 2.0 token; helps to find
   * misconfigured claims. The entry names the requester, client, user, and the claims in question. The check makes
   * sure that only requests in line with the security policies get an access token.
   *
   * Since 2016.14. Tags: oauth2, oauth2-as-runtime, oauth2-custom-as.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#app-oauth2-as-evaluate-claim
   */
  'app.oauth2.as.evaluate.claim': LogEventShape<'app.oauth2.as.evaluate.claim', OAuth2DebugData, ResourceDetails>
  /**
   * Identity Engine issued an interaction code at a custom authorization server. The entry holds the interactionCode
   * and interactionHandle as hashes and the client that received them; admins audit code issuance with it and find
   * out why an IdX transaction broke off.
   *
   * Since 2021.01.0. Tags: oauth2, oauth2-as-runtime, oauth2-custom-as.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#app-oauth2-as-interact-interaction-code
   */
  'app.oauth2.as.interact.interaction_code': LogEventShape<'app.oauth2.as.interact.interaction_code', OAuth2DebugData, ResourceDetails>
  /**
   * Identity Engine issued an interaction handle at a custom authorization server, a sign that more interaction is
   * required. The entry has the handle's hash and the client that received it.
   *
   * Since 2021.01.0. Tags: oauth2, oauth2-as-runtime, oauth2-custom-as.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#app-oauth2-as-interact-interaction-handle
   */
  'app.oauth2.as.interact.interaction_handle': LogEventShape<'app.oauth2.as.interact.interaction_handle', OAuth2DebugData, ResourceDetails>
  /**
   * A custom authorization server replaced the key with which it signs tokens. For the org authorization server see
   * app.oauth2.key.rollover.
   *
   * Since 2016.14. Tags: oauth2, oauth2-as-runtime, oauth2-custom-as.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#app-oauth2-as-key-rollover
   */
  'app.oauth2.as.key.rollover': LogEventShape<'app.oauth2.as.key.rollover', OAuth2PlatformDebugData, ResourceDetails>
  /**
   * A key for encrypting the access tokens of a custom authorization server became active. Part of the audit trail
   * of such keys.
   *
   * Since 2025.07.0. Tags: oauth2, oauth2-as-runtime, oauth2-custom-as.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#app-oauth2-as-resource-server-credentials-lifecycle-activate
   */
  'app.oauth2.as.resource_server.credentials.lifecycle.activate': LogEventShape<
    'app.oauth2.as.resource_server.credentials.lifecycle.activate',
    OAuth2PlatformDebugData,
    OAuth2PlatformResourceDetails & AuthorizationServerResourceDetails
  >
  /**
   * A key for encrypting the access tokens of a custom authorization server was added. Part of the audit trail of
   * such keys; app.oauth2.as.resource_server.credentials.lifecycle.activate records that a key is in force.
   *
   * Since 2025.07.0. Tags: oauth2, oauth2-as-runtime, oauth2-custom-as.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#app-oauth2-as-resource-server-credentials-lifecycle-create
   */
  'app.oauth2.as.resource_server.credentials.lifecycle.create': LogEventShape<
    'app.oauth2.as.resource_server.credentials.lifecycle.create',
    OAuth2PlatformDebugData,
    OAuth2PlatformResourceDetails & AuthorizationServerResourceDetails
  >
  /**
   * A key for encrypting the access tokens of a custom authorization server was made inactive. Part of the audit
   * trail of such keys.
   *
   * Since 2025.07.0. Tags: oauth2, oauth2-as-runtime, oauth2-custom-as.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#app-oauth2-as-resource-server-credentials-lifecycle-deactivate
   */
  'app.oauth2.as.resource_server.credentials.lifecycle.deactivate': LogEventShape<
    'app.oauth2.as.resource_server.credentials.lifecycle.deactivate',
    OAuth2PlatformDebugData,
    OAuth2PlatformResourceDetails & AuthorizationServerResourceDetails
  >
  /**
   * A key for encrypting the access tokens of a custom authorization server was removed. Part of the audit trail of
   * such keys.
   *
   * Since 2025.07.0. Tags: oauth2, oauth2-as-runtime, oauth2-custom-as.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#app-oauth2-as-resource-server-credentials-lifecycle-delete
   */
  'app.oauth2.as.resource_server.credentials.lifecycle.delete': LogEventShape<
    'app.oauth2.as.resource_server.credentials.lifecycle.delete',
    OAuth2PlatformDebugData,
    OAuth2PlatformResourceDetails & AuthorizationServerResourceDetails
  >
  /**
   * There was an attempt to use a one-time refresh token of a custom authorization server again. The entry names the
   * user, the client for which the token was made, and the hashes of the refresh tokens involved.
   *
   * Since 2020.09.3. Tags: oauth2, oauth2-as-runtime, oauth2-custom-as.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#app-oauth2-as-token-detect-reuse
   */
  'app.oauth2.as.token.detect_reuse': LogEventShape<
    'app.oauth2.as.token.detect_reuse',
    OAuth2RefreshTokenReuseDebugData,
    OAuth2ResourceDetails
  >
  /**
   * A client asked a custom authorization server for tokens. What was issued is recorded under the longer ids, such
   * as app.oauth2.as.token.grant.access_token.
   *
   * Since 2016.14. Tags: oauth2, oauth2-as-runtime, oauth2-custom-as.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#app-oauth2-as-token-grant
   */
  'app.oauth2.as.token.grant': LogEventShape<'app.oauth2.as.token.grant'>
  /**
   * A custom authorization server issued an access token for a user or a service, the last step after authentication
   * and authorization. The entry gives client ID, subject ID, grant type, and token attributes such as scope and
   * validity; use it to audit issued tokens, troubleshoot authorization flows, and spot misuse or odd token
   * attributes.
   *
   * Since 2016.14. Tags: oauth2, oauth2-as-runtime, oauth2-custom-as.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#app-oauth2-as-token-grant-access-token
   */
  'app.oauth2.as.token.grant.access_token': LogEventShape<'app.oauth2.as.token.grant.access_token'>
  /**
   * A custom authorization server issued a device_secret for Native SSO, which shows that Native SSO protects
   * desktop or mobile apps. By the device secret id in the entry, admins link it to single logout across native
   * desktop apps.
   *
   * Since 2021.04.2. Tags: oauth2, oauth2-as-runtime, oauth2-custom-as.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#app-oauth2-as-token-grant-device-secret
   */
  'app.oauth2.as.token.grant.device_secret': LogEventShape<'app.oauth2.as.token.grant.device_secret'>
  /**
   * A custom authorization server issued an ID token, which proves the user's identity to the client app, after a
   * successful authentication. The entry has client ID, user ID, time of issuance, and the identity claims; security
   * audits trace with it where a user's identity was verified.
   *
   * Since 2016.14. Tags: oauth2, oauth2-as-runtime, oauth2-custom-as.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#app-oauth2-as-token-grant-id-token
   */
  'app.oauth2.as.token.grant.id_token': LogEventShape<'app.oauth2.as.token.grant.id_token'>
  /**
   * An OAuth token exchange at a custom authorization server yielded an Interclient token. The entry shows the
   * target audience of the token.
   *
   * Since 2025.12.0. Tags: event-hook-eligible, oauth2, oauth2-as-runtime, oauth2-custom-as.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#app-oauth2-as-token-grant-interclient-token
   */
  'app.oauth2.as.token.grant.interclient_token': LogEventShape<
    'app.oauth2.as.token.grant.interclient_token',
    SystemDebugData,
    OAuth2ResourceDetails
  >
  /**
   * A custom authorization server issued a refresh token.
   *
   * Since 2016.14. Tags: oauth2, oauth2-as-runtime, oauth2-custom-as.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#app-oauth2-as-token-grant-refresh-token
   */
  'app.oauth2.as.token.grant.refresh_token': LogEventShape<'app.oauth2.as.token.grant.refresh_token'>
  /**
   * A client asked a custom authorization server to revoke a token.
   *
   * Since 2016.14. Tags: oauth2, oauth2-as-runtime, oauth2-custom-as.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#app-oauth2-as-token-revoke
   */
  'app.oauth2.as.token.revoke': LogEventShape<'app.oauth2.as.token.revoke'>
  /**
   * A client sent an OpenID Connect authorization request to the org authorization server. For custom authorization
   * servers see app.oauth2.as.authorize.
   *
   * Since 2016.14. Tags: oauth2, oauth2-as-runtime, oauth2-org-as.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#app-oauth2-authorize
   */
  'app.oauth2.authorize': LogEventShape<'app.oauth2.authorize', SystemDebugData, OAuth2ResourceDetails>
  /**
   * A client requested an authorization code by OpenID Connect from the org authorization server.
   *
   * Since 2016.14. Tags: oauth2, oauth2-as-runtime, oauth2-org-as.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#app-oauth2-authorize-code
   */
  'app.oauth2.authorize.code': LogEventShape<'app.oauth2.authorize.code', SystemDebugData, OAuth2ResourceDetails>
  /**
   * A client requested an access token by the OpenID Connect implicit flow from the org authorization server.
   *
   * Since 2016.14. Tags: oauth2, oauth2-as-runtime, oauth2-org-as.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#app-oauth2-authorize-implicit-access-token
   */
  'app.oauth2.authorize.implicit.access_token': LogEventShape<
    'app.oauth2.authorize.implicit.access_token',
    SystemDebugData,
    OAuth2ResourceDetails
  >
  /**
   * A client requested an ID token by the OpenID Connect implicit flow from the org authorization server.
   *
   * Since 2016.14. Tags: oauth2, oauth2-as-runtime, oauth2-org-as.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#app-oauth2-authorize-implicit-id-token
   */
  'app.oauth2.authorize.implicit.id_token': LogEventShape<'app.oauth2.authorize.implicit.id_token', SystemDebugData, OAuth2ResourceDetails>
  /**
   * An OAuth client was made active.
   *
   * Since 2017.24. Tags: oauth2, oauth2-client, oauth2-client-lifecycle.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#app-oauth2-client-lifecycle-activate
   */
  'app.oauth2.client.lifecycle.activate': LogEventShape<
    'app.oauth2.client.lifecycle.activate',
    OAuth2PlatformDebugData,
    OAuth2PlatformResourceDetails
  >
  /**
   * An OAuth client was added to the org. The target gives its settings, such as application type, grant types, and
   * redirect URIs.
   *
   * Since 2017.24. Tags: oauth2, oauth2-client, oauth2-client-lifecycle.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#app-oauth2-client-lifecycle-create
   */
  'app.oauth2.client.lifecycle.create': LogEventShape<
    'app.oauth2.client.lifecycle.create',
    OAuth2PlatformDebugData,
    OAuth2PlatformResourceDetails
  >
  /**
   * An OAuth client was made inactive.
   *
   * Since 2017.24. Tags: oauth2, oauth2-client, oauth2-client-lifecycle.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#app-oauth2-client-lifecycle-deactivate
   */
  'app.oauth2.client.lifecycle.deactivate': LogEventShape<
    'app.oauth2.client.lifecycle.deactivate',
    OAuth2PlatformDebugData,
    OAuth2PlatformResourceDetails
  >
  /**
   * An OAuth client was removed from the org.
   *
   * Since 2017.24. Tags: oauth2, oauth2-client, oauth2-client-lifecycle.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#app-oauth2-client-lifecycle-delete
   */
  'app.oauth2.client.lifecycle.delete': LogEventShape<
    'app.oauth2.client.lifecycle.delete',
    OAuth2PlatformDebugData,
    OAuth2PlatformResourceDetails
  >
  /**
   * The settings of an OAuth client were changed; the target describes the client, for example by its grant types,
   * redirect URIs, and token endpoint authentication method.
   *
   * Since 2017.24. Tags: oauth2, oauth2-client, oauth2-client-lifecycle.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#app-oauth2-client-lifecycle-update
   */
  'app.oauth2.client.lifecycle.update': LogEventShape<
    'app.oauth2.client.lifecycle.update',
    OAuth2PlatformDebugData,
    OAuth2PlatformResourceDetails
  >
  /**
   * The admin privileges of an OAuth 2.0 client app changed, and the entry says which kinds it has now. Use it to
   * audit how client apps get admin rights; app.oauth2.client.privilege.revoke records the loss of all of them.
   *
   * Since 2023.04.1. Tags: event-hook-eligible, oauth2, oauth2-client.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#app-oauth2-client-privilege-grant
   */
  'app.oauth2.client.privilege.grant': LogEventShape<
    'app.oauth2.client.privilege.grant',
    AppOauth2ClientRoleDebugData,
    AppOauth2ClientRoleResourceDetails
  >
  /**
   * An OAuth 2.0 client app lost the last of its admin privileges: all were revoked and none remain. Use it to audit
   * how admin rights are taken from client apps; app.oauth2.client.privilege.grant records other changes.
   *
   * Since 2023.04.1. Tags: event-hook-eligible, oauth2, oauth2-client.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#app-oauth2-client-privilege-revoke
   */
  'app.oauth2.client.privilege.revoke': LogEventShape<
    'app.oauth2.client.privilege.revoke',
    AppOauth2ClientRoleDebugData,
    AppOauth2ClientRoleResourceDetails
  >
  /**
   * The secret or secrets of an OAuth client were read because an API response that returns the client included
   * them, for example one of the client credentials management API. The targets can point to several client secrets.
   *
   * Since 2024.08.1. Tags: oauth2, oauth2-client.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#app-oauth2-client-read-client-secret
   */
  'app.oauth2.client.read_client_secret': LogEventShape<'app.oauth2.client.read_client_secret'>
  /**
   * One client ID used up most of the org's rate limit for OAuth2 endpoints: 90 percent when Okta introduced the
   * warning, a threshold that may change. The entry names the client ID, so that an admin can find a rogue client
   * and deactivate it from the System Log UI.
   *
   * Since 2019.04.2. Tags: oauth2, oauth2-client.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#app-oauth2-client-id-rate-limit-warning
   */
  'app.oauth2.client_id_rate_limit_warning': LogEventShape<'app.oauth2.client_id_rate_limit_warning', OAuth2DebugData, ResourceDetails>
  /**
   * The org authorization server recorded that a user consented to an app. Tells consents given at the org
   * authorization server from those at custom ones, which are app.oauth2.as.consent.grant.
   *
   * Since 2021.10.2. Tags: oauth2, oauth2-as-runtime, oauth2-org-as.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#app-oauth2-consent-grant
   */
  'app.oauth2.consent.grant': LogEventShape<'app.oauth2.consent.grant', SystemDebugData, OAuth2ResourceDetails>
  /**
   * Going by its id, a client credential (client secret or JWK) of an OAuth app was activated. Okta's text says
   * added here and activated under app.oauth2.credentials.lifecycle.create, so audits of client credentials should
   * read both.
   *
   * Since 2022.05.3. Tags: oauth2, oauth2-client, oauth2-client-credentials-lifecycle.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#app-oauth2-credentials-lifecycle-activate
   */
  'app.oauth2.credentials.lifecycle.activate': LogEventShape<
    'app.oauth2.credentials.lifecycle.activate',
    OAuth2PlatformDebugData,
    OAuth2PlatformResourceDetails
  >
  /**
   * Going by its id, an OAuth app got a new client credential (client secret or JWK). Okta's text says activated
   * here and added under app.oauth2.credentials.lifecycle.activate, so audits of client credentials should read
   * both.
   *
   * Since 2022.05.3. Tags: oauth2, oauth2-client, oauth2-client-credentials-lifecycle.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#app-oauth2-credentials-lifecycle-create
   */
  'app.oauth2.credentials.lifecycle.create': LogEventShape<
    'app.oauth2.credentials.lifecycle.create',
    OAuth2PlatformDebugData,
    OAuth2PlatformResourceDetails
  >
  /**
   * A client credential of an OAuth app, be it a client secret or a JWK key pair, was made inactive. Serves the
   * audit of client credentials.
   *
   * Since 2022.05.3. Tags: oauth2, oauth2-client, oauth2-client-credentials-lifecycle.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#app-oauth2-credentials-lifecycle-deactivate
   */
  'app.oauth2.credentials.lifecycle.deactivate': LogEventShape<
    'app.oauth2.credentials.lifecycle.deactivate',
    OAuth2PlatformDebugData,
    OAuth2PlatformResourceDetails
  >
  /**
   * A client credential of an OAuth app, be it a client secret or a JWK key pair, was removed. Serves the audit of
   * client credentials.
   *
   * Since 2022.05.3. Tags: oauth2, oauth2-client, oauth2-client-credentials-lifecycle.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#app-oauth2-credentials-lifecycle-delete
   */
  'app.oauth2.credentials.lifecycle.delete': LogEventShape<
    'app.oauth2.credentials.lifecycle.delete',
    OAuth2PlatformDebugData,
    OAuth2PlatformResourceDetails
  >
  /**
   * Identity Engine issued an interaction code at the org authorization server. The entry holds the interactionCode
   * and interactionHandle as hashes and the client that received them; admins audit code issuance with it and find
   * out why an IdX transaction broke off.
   *
   * Since 2021.01.0. Tags: oauth2, oauth2-as-runtime, oauth2-org-as.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#app-oauth2-interact-interaction-code
   */
  'app.oauth2.interact.interaction_code': LogEventShape<'app.oauth2.interact.interaction_code', OAuth2DebugData, ResourceDetails>
  /**
   * Identity Engine issued an interaction handle at the org authorization server, a sign that more interaction is
   * required. The entry has the handle's hash and the client that received it.
   *
   * Since 2021.01.0. Tags: oauth2, oauth2-as-runtime, oauth2-org-as.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#app-oauth2-interact-interaction-handle
   */
  'app.oauth2.interact.interaction_handle': LogEventShape<'app.oauth2.interact.interaction_handle', OAuth2DebugData, ResourceDetails>
  /**
   * A client ID was used in several requests with wrong client credentials.
   *
   * Since 2016.14. Tags: oauth2, oauth2-as-runtime, oauth2-org-as.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#app-oauth2-invalid-client-credentials
   */
  'app.oauth2.invalid_client_credentials': LogEventShape<'app.oauth2.invalid_client_credentials', OAuth2DebugData, ResourceDetails>
  /**
   * The org authorization server replaced the key with which it signs tokens. For custom authorization servers see
   * app.oauth2.as.key.rollover.
   *
   * Since 2016.14. Tags: oauth2, oauth2-as-runtime, oauth2-org-as.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#app-oauth2-key-rollover
   */
  'app.oauth2.key.rollover': LogEventShape<'app.oauth2.key.rollover', OAuth2PlatformDebugData, ResourceDetails>
  /**
   * A user signed in to an app by OpenID Connect single sign-on.
   *
   * Since 2016.14. Tags: oauth2, oauth2-client.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#app-oauth2-signon
   */
  'app.oauth2.signon': LogEventShape<'app.oauth2.signon'>
  /**
   * There was an attempt to use a one-time refresh token of the org authorization server again. The entry names the
   * user, the client for which the token was made, and the hashes of the refresh tokens involved.
   *
   * Since 2020.09.3. Tags: oauth2, oauth2-as-runtime, oauth2-org-as.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#app-oauth2-token-detect-reuse
   */
  'app.oauth2.token.detect_reuse': LogEventShape<'app.oauth2.token.detect_reuse', OAuth2RefreshTokenReuseDebugData, OAuth2ResourceDetails>
  /**
   * A client asked the org authorization server for OpenID Connect tokens. What was issued is recorded under the
   * longer ids, such as app.oauth2.token.grant.id_token.
   *
   * Since 2016.14. Tags: oauth2, oauth2-as-runtime, oauth2-org-as.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#app-oauth2-token-grant
   */
  'app.oauth2.token.grant': LogEventShape<'app.oauth2.token.grant', SystemDebugData, OAuth2ResourceDetails>
  /**
   * The org authorization server issued an OpenID Connect access token. For custom authorization servers see
   * app.oauth2.as.token.grant.access_token.
   *
   * Since 2016.14. Tags: oauth2, oauth2-as-runtime, oauth2-org-as.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#app-oauth2-token-grant-access-token
   */
  'app.oauth2.token.grant.access_token': LogEventShape<'app.oauth2.token.grant.access_token', SystemDebugData, OAuth2ResourceDetails>
  /**
   * An app obtained an Identity Assertion JWT Authorization Grant (ID-JAG) by a successful OAuth token exchange. The
   * assertion rests on a valid ID token from single sign-on, and Cross App Access works with the resulting JWT.
   *
   * Since 2025.07.3. Tags: oauth2, oauth2-as-runtime, oauth2-org-as.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#app-oauth2-token-grant-id-jag
   */
  'app.oauth2.token.grant.id_jag': LogEventShape<'app.oauth2.token.grant.id_jag', SystemDebugData, OAuth2ResourceDetails>
  /**
   * The org authorization server issued an OpenID Connect ID token. For custom authorization servers see
   * app.oauth2.as.token.grant.id_token.
   *
   * Since 2016.14. Tags: oauth2, oauth2-as-runtime, oauth2-org-as.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#app-oauth2-token-grant-id-token
   */
  'app.oauth2.token.grant.id_token': LogEventShape<'app.oauth2.token.grant.id_token', SystemDebugData, OAuth2ResourceDetails>
  /**
   * An OAuth token exchange at the org authorization server yielded an Interclient token. The entry shows the target
   * audience of the token.
   *
   * Since 2025.12.0. Tags: event-hook-eligible, oauth2, oauth2-as-runtime, oauth2-org-as.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#app-oauth2-token-grant-interclient-token
   */
  'app.oauth2.token.grant.interclient_token': LogEventShape<
    'app.oauth2.token.grant.interclient_token',
    SystemDebugData,
    OAuth2ResourceDetails
  >
  /**
   * Through the OAuth Security Token Service (STS), an app traded an OAuth token for an access token of a
   * third-party authorization server. Okta's own request to that server is app.oauth2.token.oauth_sts.request_token.
   *
   * Since 2026.04.0. Tags: oauth-sts.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#app-oauth2-token-grant-oauth-sts
   */
  'app.oauth2.token.grant.oauth_sts': LogEventShape<'app.oauth2.token.grant.oauth_sts', OAuth2DebugData, OAuth2ResourceDetails>
  /**
   * The org authorization server issued an OpenID Connect refresh token.
   *
   * Since 2016.14. Tags: oauth2, oauth2-as-runtime, oauth2-org-as.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#app-oauth2-token-grant-refresh-token
   */
  'app.oauth2.token.grant.refresh_token': LogEventShape<'app.oauth2.token.grant.refresh_token', SystemDebugData, OAuth2ResourceDetails>
  /**
   * By an OAuth token exchange, an app obtained the credentials of a service account kept in Okta Privileged Access.
   *
   * Since 2026.01.0. Tags: oauth2, oauth2-as-runtime, oauth2-org-as.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#app-oauth2-token-grant-service-account
   */
  'app.oauth2.token.grant.service_account': LogEventShape<'app.oauth2.token.grant.service_account', SystemDebugData, OAuth2ResourceDetails>
  /**
   * By an OAuth token exchange, an app obtained a secret from the vault of Okta Privileged Access.
   *
   * Since 2026.01.0. Tags: oauth2, oauth2-as-runtime, oauth2-org-as.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#app-oauth2-token-grant-vaulted-secret
   */
  'app.oauth2.token.grant.vaulted_secret': LogEventShape<'app.oauth2.token.grant.vaulted_secret', SystemDebugData, OAuth2ResourceDetails>
  /**
   * Okta asked a third-party authorization server for OAuth tokens. What an app gets out of it is recorded as
   * app.oauth2.token.grant.oauth_sts.
   *
   * Since 2026.04.0. Tags: oauth-sts.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#app-oauth2-token-oauth-sts-request-token
   */
  'app.oauth2.token.oauth_sts.request_token': LogEventShape<
    'app.oauth2.token.oauth_sts.request_token',
    OAuth2DebugData,
    OAuth2ResourceDetails
  >
  /**
   * A client asked the org authorization server to revoke an OpenID Connect token.
   *
   * Since 2016.14. Tags: oauth2, oauth2-as-runtime, oauth2-org-as.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#app-oauth2-token-revoke
   */
  'app.oauth2.token.revoke': LogEventShape<'app.oauth2.token.revoke', SystemDebugData, OAuth2ResourceDetails>
  /**
   * Tokens of an authorization server were revoked implicitly, for the server as a whole; the target can give the
   * number of tokens.
   *
   * Since 2016.14. Tags: oauth2, oauth2-as-runtime, oauth2-org-as.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#app-oauth2-token-revoke-implicit-as
   */
  'app.oauth2.token.revoke.implicit.as': LogEventShape<'app.oauth2.token.revoke.implicit.as', SystemDebugData, OAuth2ResourceDetails>
  /**
   * Tokens issued to a client were revoked implicitly; the target can give the number of tokens.
   *
   * Since 2016.14. Tags: oauth2, oauth2-as-runtime, oauth2-org-as.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#app-oauth2-token-revoke-implicit-client
   */
  'app.oauth2.token.revoke.implicit.client': LogEventShape<
    'app.oauth2.token.revoke.implicit.client',
    SystemDebugData,
    OAuth2ResourceDetails
  >
  /**
   * Tokens issued for a user were revoked implicitly; the target can give the number of tokens.
   *
   * Since 2016.14. Tags: oauth2, oauth2-as-runtime, oauth2-org-as.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#app-oauth2-token-revoke-implicit-user
   */
  'app.oauth2.token.revoke.implicit.user': LogEventShape<'app.oauth2.token.revoke.implicit.user', SystemDebugData, OAuth2ResourceDetails>
  /**
   * A custom authorization server got another one as a trusted server. The entry holds the IDs of the authorization
   * servers involved, for audits and for debugging.
   *
   * Since 2023.02.0. Tags: event-hook-eligible, oauth2, oauth2-as-runtime, oauth2-custom-as.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#app-oauth2-trusted-server-add
   */
  'app.oauth2.trusted_server.add': LogEventShape<'app.oauth2.trusted_server.add', SystemDebugData, AuthorizationServerResourceDetails>
  /**
   * A custom authorization server lost one of its trusted servers. The entry holds the IDs of the authorization
   * servers involved, for audits and for debugging.
   *
   * Since 2023.02.0. Tags: event-hook-eligible, oauth2, oauth2-as-runtime, oauth2-custom-as.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#app-oauth2-trusted-server-delete
   */
  'app.oauth2.trusted_server.delete': LogEventShape<'app.oauth2.trusted_server.delete', SystemDebugData, AuthorizationServerResourceDetails>
  /**
   * The federation of a domain with Office 365 was switched over to new settings. The payload has fields for the old
   * and the new federation settings and for the domain.
   *
   * Since 2017.01. Tags: app, office365-app.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#app-office365-api-change-domain-federation-success
   */
  'app.office365.api.change.domain.federation.success': LogEventShape<
    'app.office365.api.change.domain.federation.success',
    Office365DebugData,
    ResourceDetails
  >
  /**
   * An Immutable ID could not be set for an Office 365 user, since the user belongs to several Active Directory
   * instances in Okta.
   *
   * Since 2017.01. Tags: app, office365-app.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#app-office365-api-error-ad-user
   */
  'app.office365.api.error.ad.user': LogEventShape<'app.office365.api.error.ad.user', Office365DebugData, ResourceDetails>
  /**
   * Okta got an error from Office 365 when it looked up whether a user exists there, so the user's status is
   * unknown.
   *
   * Since 2017.01. Tags: app, office365-app.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#app-office365-api-error-check-user-exists
   */
  'app.office365.api.error.check.user.exists': LogEventShape<
    'app.office365.api.error.check.user.exists',
    Office365DebugData,
    ResourceDetails
  >
  /**
   * Office 365 returned an error when Okta tried to create a user there.
   *
   * Since 2017.01. Tags: app, office365-app.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#app-office365-api-error-create-user
   */
  'app.office365.api.error.create.user': LogEventShape<'app.office365.api.error.create.user', Office365DebugData, ResourceDetails>
  /**
   * Office 365 returned an error when Okta tried to deactivate a user there.
   *
   * Since 2017.01. Tags: app, office365-app.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#app-office365-api-error-deactivate-user
   */
  'app.office365.api.error.deactivate.user': LogEventShape<'app.office365.api.error.deactivate.user', Office365DebugData, ResourceDetails>
  /**
   * An error kept Okta from fetching the groups, roles, and licenses of the org's Office 365 instance.
   *
   * Since 2017.01. Tags: app, office365-app.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#app-office365-api-error-download-custom-objects
   */
  'app.office365.api.error.download.custom.objects': LogEventShape<
    'app.office365.api.error.download.custom.objects',
    Office365DebugData,
    ResourceDetails
  >
  /**
   * An error kept Okta from fetching the complete set of groups of the org's Office 365 instance.
   *
   * Since 2017.01. Tags: app, office365-app.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#app-office365-api-error-download-groups
   */
  'app.office365.api.error.download.groups': LogEventShape<'app.office365.api.error.download.groups', Office365DebugData, ResourceDetails>
  /**
   * An error kept Okta from fetching the complete set of users of the org's Office 365 instance.
   *
   * Since 2017.01. Tags: app, office365-app.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#app-office365-api-error-download-users
   */
  'app.office365.api.error.download.users': LogEventShape<'app.office365.api.error.download.users', Office365DebugData, ResourceDetails>
  /**
   * Okta got no connection to an Office 365 endpoint, which the endpoint field of the payload can name.
   *
   * Since 2017.01. Tags: app, office365-app.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#app-office365-api-error-endpoint-unavailable
   */
  'app.office365.api.error.endpoint.unavailable': LogEventShape<
    'app.office365.api.error.endpoint.unavailable',
    Office365DebugData,
    ResourceDetails
  >
  /**
   * An error kept Okta from reading the company's directory sync setting in Office 365.
   *
   * Since 2017.01. Tags: app, office365-app.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#app-office365-api-error-get-company-dirsync-failure
   */
  'app.office365.api.error.get.company.dirsync.failure': LogEventShape<
    'app.office365.api.error.get.company.dirsync.failure',
    Office365DebugData,
    ResourceDetails
  >
  /**
   * A user was not provisioned to Office 365, since Azure Active Directory has a Directory Sync value that is not
   * supported. Switch Directory Sync to Activated in the Azure Active Directory portal, then try again.
   *
   * Since 2017.01. Tags: app, office365-app.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#app-office365-api-error-get-company-dirsync-status-failure
   */
  'app.office365.api.error.get.company.dirsync.status.failure': LogEventShape<
    'app.office365.api.error.get.company.dirsync.status.failure',
    Office365DebugData,
    ResourceDetails
  >
  /**
   * A user was not provisioned to Office 365, since Directory Sync in Azure Active Directory has not reached
   * Activated, which can last as long as 72 hours. Check the Azure Active Directory portal and try again once it
   * has.
   *
   * Since 2017.01. Tags: app, office365-app.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#app-office365-api-error-get-company-dirsync-status-pending
   */
  'app.office365.api.error.get.company.dirsync.status.pending': LogEventShape<
    'app.office365.api.error.get.company.dirsync.status.pending',
    Office365DebugData,
    ResourceDetails
  >
  /**
   * Looking up the users of an Office 365 group by the group's id ended in an error.
   *
   * Since 2018.37. Tags: office365-app.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#app-office365-api-error-get-object-ids-by-group-id
   */
  'app.office365.api.error.get.object.ids.by.group.id': LogEventShape<
    'app.office365.api.error.get.object.ids.by.group.id',
    Office365DebugData,
    ResourceDetails
  >
  /**
   * Office 365 returned an error when Okta tried to create a group there. A name already taken has its own id,
   * app.office365.api.error.group.create.failure.name.in.use.
   *
   * Since 2017.01. Tags: app, office365-app.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#app-office365-api-error-group-create-failure
   */
  'app.office365.api.error.group.create.failure': LogEventShape<
    'app.office365.api.error.group.create.failure',
    Office365DebugData,
    ResourceDetails
  >
  /**
   * Office 365 refused to create a group whose name another group has already taken.
   *
   * Since 2017.01. Tags: app, office365-app.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#app-office365-api-error-group-create-failure-name-in-use
   */
  'app.office365.api.error.group.create.failure.name.in.use': LogEventShape<
    'app.office365.api.error.group.create.failure.name.in.use',
    Office365DebugData,
    ResourceDetails
  >
  /**
   * Office 365 returned an error when Okta tried to delete a group there.
   *
   * Since 2017.01. Tags: app, office365-app.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#app-office365-api-error-group-delete-failure
   */
  'app.office365.api.error.group.delete.failure': LogEventShape<
    'app.office365.api.error.group.delete.failure',
    Office365DebugData,
    ResourceDetails
  >
  /**
   * Office 365 returned an error when Okta tried to change who is a member of a group. If the group is missing,
   * app.office365.api.error.group.membership.update.group.not.found.failure is the id.
   *
   * Since 2017.01. Tags: app, office365-app.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#app-office365-api-error-group-membership-update-failure
   */
  'app.office365.api.error.group.membership.update.failure': LogEventShape<
    'app.office365.api.error.group.membership.update.failure',
    Office365DebugData,
    ResourceDetails
  >
  /**
   * The members of an Office 365 group were not changed: the lookup of the group failed with an error saying that it
   * is not there.
   *
   * Since 2017.01. Tags: app, office365-app.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#app-office365-api-error-group-membership-update-group-not-found-failure
   */
  'app.office365.api.error.group.membership.update.group.not.found.failure': LogEventShape<
    'app.office365.api.error.group.membership.update.group.not.found.failure',
    Office365DebugData,
    ResourceDetails
  >
  /**
   * Office 365 returned an error when Okta tried to change a group there. If the group is missing,
   * app.office365.api.error.group.update.failure.not.found is the id.
   *
   * Since 2017.01. Tags: app, office365-app.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#app-office365-api-error-group-update-failure
   */
  'app.office365.api.error.group.update.failure': LogEventShape<
    'app.office365.api.error.group.update.failure',
    Office365DebugData,
    ResourceDetails
  >
  /**
   * A group was not changed in Office 365, which answered with an error that no such group exists.
   *
   * Since 2017.01. Tags: app, office365-app.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#app-office365-api-error-group-update-failure-not-found
   */
  'app.office365.api.error.group.update.failure.not.found': LogEventShape<
    'app.office365.api.error.group.update.failure.not.found',
    Office365DebugData,
    ResourceDetails
  >
  /**
   * An error stopped Okta from importing the profile of an Office 365 user.
   *
   * Since 2017.01. Tags: app, office365-app.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#app-office365-api-error-import-profile
   */
  'app.office365.api.error.import.profile': LogEventShape<'app.office365.api.error.import.profile', Office365DebugData, ResourceDetails>
  /**
   * An error stopped Okta from sending a user's password to Office 365.
   *
   * Since 2017.01. Tags: app, office365-app.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#app-office365-api-error-push-password
   */
  'app.office365.api.error.push.password': LogEventShape<'app.office365.api.error.push.password', Office365DebugData, ResourceDetails>
  /**
   * An error stopped Okta from sending a user's profile to Office 365.
   *
   * Since 2017.01. Tags: app, office365-app.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#app-office365-api-error-push-profile
   */
  'app.office365.api.error.push.profile': LogEventShape<'app.office365.api.error.push.profile', Office365DebugData, ResourceDetails>
  /**
   * Office 365 returned an error when Okta tried to reactivate a user there.
   *
   * Since 2017.01. Tags: app, office365-app.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#app-office365-api-error-reactivate-user
   */
  'app.office365.api.error.reactivate.user': LogEventShape<'app.office365.api.error.reactivate.user', Office365DebugData, ResourceDetails>
  /**
   * An error stopped Okta from taking the federation off an Office 365 domain. More exact reasons have ids of their
   * own: an admin without authorization, or a domain that was not found.
   *
   * Since 2017.01. Tags: app, office365-app.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#app-office365-api-error-remove-domain-federation-failure
   */
  'app.office365.api.error.remove.domain.federation.failure': LogEventShape<
    'app.office365.api.error.remove.domain.federation.failure',
    Office365DebugData,
    ResourceDetails
  >
  /**
   * The federation was not taken off an Office 365 domain: the admin user lacks the authorization to do so.
   *
   * Since 2017.01. Tags: app, office365-app.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#app-office365-api-error-remove-domain-federation-failure-access-denied
   */
  'app.office365.api.error.remove.domain.federation.failure.access.denied': LogEventShape<
    'app.office365.api.error.remove.domain.federation.failure.access.denied'
  >
  /**
   * The federation was not taken off an Office 365 domain: no such domain could be found.
   *
   * Since 2017.01. Tags: app, office365-app.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#app-office365-api-error-remove-domain-federation-failure-domain-not-found
   */
  'app.office365.api.error.remove.domain.federation.failure.domain.not.found': LogEventShape<
    'app.office365.api.error.remove.domain.federation.failure.domain.not.found',
    Office365DebugData,
    ResourceDetails
  >
  /**
   * Okta did not manage to revoke an Office 365 user's refresh tokens.
   *
   * Since 2017.01. Tags: app, office365-app.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#app-office365-api-error-revoke-refresh-token
   */
  'app.office365.api.error.revoke.refresh.token': LogEventShape<
    'app.office365.api.error.revoke.refresh.token',
    Office365DebugData,
    ResourceDetails
  >
  /**
   * An error stopped Okta from turning on directory sync for the company in Office 365.
   *
   * Since 2017.01. Tags: app, office365-app.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#app-office365-api-error-set-company-dirsync-failure
   */
  'app.office365.api.error.set.company.dirsync.failure': LogEventShape<
    'app.office365.api.error.set.company.dirsync.failure',
    Office365DebugData,
    ResourceDetails
  >
  /**
   * Directory sync was not turned on for the company in Office 365, since Azure Active Directory has a Directory
   * Sync value that is not supported. The remedy is to switch Directory Sync to Activated in the Azure Active
   * Directory portal.
   *
   * Since 2017.01. Tags: app, office365-app.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#app-office365-api-error-set-company-dirsync-status-failure
   */
  'app.office365.api.error.set.company.dirsync.status.failure': LogEventShape<
    'app.office365.api.error.set.company.dirsync.status.failure',
    Office365DebugData,
    ResourceDetails
  >
  /**
   * An error stopped Okta from federating an Office 365 domain. More exact reasons have ids of their own: an admin
   * without authorization, a default domain, or a domain that was not found.
   *
   * Since 2017.01. Tags: app, office365-app.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#app-office365-api-error-set-domain-federation-failure
   */
  'app.office365.api.error.set.domain.federation.failure': LogEventShape<
    'app.office365.api.error.set.domain.federation.failure',
    Office365DebugData,
    ResourceDetails
  >
  /**
   * An Office 365 domain was not federated: the admin user lacks the authorization to do so.
   *
   * Since 2017.01. Tags: app, office365-app.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#app-office365-api-error-set-domain-federation-failure-access-denied
   */
  'app.office365.api.error.set.domain.federation.failure.access.denied': LogEventShape<
    'app.office365.api.error.set.domain.federation.failure.access.denied',
    Office365DebugData,
    ResourceDetails
  >
  /**
   * An Office 365 domain was not federated: the domain given is the default one.
   *
   * Since 2017.01. Tags: app, office365-app.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#app-office365-api-error-set-domain-federation-failure-domain-default
   */
  'app.office365.api.error.set.domain.federation.failure.domain.default': LogEventShape<
    'app.office365.api.error.set.domain.federation.failure.domain.default',
    Office365DebugData,
    ResourceDetails
  >
  /**
   * An Office 365 domain was not federated: no such domain could be found.
   *
   * Since 2017.01. Tags: app, office365-app.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#app-office365-api-error-set-domain-federation-failure-domain-not-found
   */
  'app.office365.api.error.set.domain.federation.failure.domain.not.found': LogEventShape<
    'app.office365.api.error.set.domain.federation.failure.domain.not.found',
    Office365DebugData,
    ResourceDetails
  >
  /**
   * A contact could not be synced to Office 365; Okta received an error instead.
   *
   * Since 2017.01. Tags: app, office365-app.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#app-office365-api-error-sync-contact
   */
  'app.office365.api.error.sync.contact': LogEventShape<'app.office365.api.error.sync.contact', Office365DebugData, ResourceDetails>
  /**
   * The last step of an export to Office 365 did not go through because of an error.
   *
   * Since 2017.01. Tags: app, office365-app.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#app-office365-api-error-sync-finalize
   */
  'app.office365.api.error.sync.finalize': LogEventShape<'app.office365.api.error.sync.finalize', Office365DebugData, ResourceDetails>
  /**
   * A group could not be synced to Office 365; Okta received an error instead.
   *
   * Since 2017.01. Tags: app, office365-app.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#app-office365-api-error-sync-group
   */
  'app.office365.api.error.sync.group': LogEventShape<'app.office365.api.error.sync.group', Office365DebugData, ResourceDetails>
  /**
   * A sync to Office 365 did not run, since the company's directory sync there is still short of Activated. Okta
   * tries the sync again later.
   *
   * Since 2017.01. Tags: app, office365-app.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#app-office365-api-error-sync-not-activated
   */
  'app.office365.api.error.sync.not.activated': LogEventShape<
    'app.office365.api.error.sync.not.activated',
    Office365DebugData,
    ResourceDetails
  >
  /**
   * An attribute could not be set during a sync to Office 365; Okta received an error instead.
   *
   * Since 2017.01. Tags: app, office365-app.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#app-office365-api-error-sync-set-attribute
   */
  'app.office365.api.error.sync.set.attribute': LogEventShape<
    'app.office365.api.error.sync.set.attribute',
    Office365DebugData,
    ResourceDetails
  >
  /**
   * A user could not be synced to Office 365; Okta received an error instead.
   *
   * Since 2017.01. Tags: app, office365-app.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#app-office365-api-error-sync-user
   */
  'app.office365.api.error.sync.user': LogEventShape<'app.office365.api.error.sync.user', Office365DebugData, ResourceDetails>
  /**
   * Okta ran into an error as it made its client for the Azure Active Directory Graph API. Repeat the operation that
   * failed; if the error stays, Okta support has to help.
   *
   * Since 2017.01. Tags: app, office365-app.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#app-office365-api-error-unable-to-create-graph-client
   */
  'app.office365.api.error.unable.to.create.graph.client': LogEventShape<
    'app.office365.api.error.unable.to.create.graph.client',
    Office365DebugData,
    ResourceDetails
  >
  /**
   * The admin user given for Office 365 was rejected, as it is not a Company Administrator. Repeat with a user that
   * holds this role.
   *
   * Since 2017.01. Tags: app, office365-app.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#app-office365-api-error-validate-admin-creds
   */
  'app.office365.api.error.validate.admin.creds': LogEventShape<
    'app.office365.api.error.validate.admin.creds',
    Office365DebugData,
    ResourceDetails
  >
  /**
   * An error kept Okta from checking the credentials given for Office 365.
   *
   * Since 2017.01. Tags: app, office365-app.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#app-office365-api-error-validate-creds
   */
  'app.office365.api.error.validate.creds': LogEventShape<'app.office365.api.error.validate.creds', Office365DebugData, ResourceDetails>
  /**
   * An Office 365 request carried no X-MS-Forwarded-Client-IP header, or an empty one.
   *
   * Since 2017.01. Tags: app, office365-app.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#app-office365-api-error-x-ms-forwarded-client-ip-header-absent
   */
  'app.office365.api.error.x-ms-forwarded-client-ip-header.absent': LogEventShape<
    'app.office365.api.error.x-ms-forwarded-client-ip-header.absent',
    Office365DebugData,
    ResourceDetails
  >
  /**
   * The federation was taken off an Office 365 domain. The reverse is
   * app.office365.api.set.domain.federation.success.
   *
   * Since 2017.01. Tags: app, office365-app.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#app-office365-api-remove-domain-federation-success
   */
  'app.office365.api.remove.domain.federation.success': LogEventShape<
    'app.office365.api.remove.domain.federation.success',
    Office365DebugData,
    ResourceDetails
  >
  /**
   * An Office 365 domain was federated with new settings, for which the payload has a field. A change of settings is
   * app.office365.api.change.domain.federation.success.
   *
   * Since 2017.01. Tags: app, office365-app.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#app-office365-api-set-domain-federation-success
   */
  'app.office365.api.set.domain.federation.success': LogEventShape<
    'app.office365.api.set.domain.federation.success',
    Office365DebugData,
    ResourceDetails
  >
  /**
   * A sync of users to Office 365 reached its end. The payload has counters for users, groups, and contacts, also
   * for failures and deletions.
   *
   * Since 2017.01. Tags: app, office365-app.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#app-office365-api-sync-complete
   */
  'app.office365.api.sync.complete': LogEventShape<'app.office365.api.sync.complete', Office365DebugData, ResourceDetails>
  /**
   * Okta sent a heartbeat to Microsoft Azure Active Directory as part of its Office 365 sync.
   *
   * Since 2017.01. Tags: app, office365-app.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#app-office365-api-sync-heartbeat-sent
   */
  'app.office365.api.sync.heartbeat.sent': LogEventShape<'app.office365.api.sync.heartbeat.sent', Office365DebugData, ResourceDetails>
  /**
   * An Office 365 sync job reached its end. The jobs for contacts, groups, and users have ids of their own below
   * this one.
   *
   * Since 2017.01. Tags: app, office365-app.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#app-office365-api-sync-job-complete
   */
  'app.office365.api.sync.job.complete': LogEventShape<'app.office365.api.sync.job.complete', Office365DebugData, ResourceDetails>
  /**
   * An Office 365 sync job for contacts reached its end; the payload has counters for contacts, deleted contacts,
   * and failures.
   *
   * Since 2017.01. Tags: app, office365-app.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#app-office365-api-sync-job-complete-contact
   */
  'app.office365.api.sync.job.complete.contact': LogEventShape<
    'app.office365.api.sync.job.complete.contact',
    Office365DebugData,
    ResourceDetails
  >
  /**
   * An Office 365 sync job for groups reached its end; the payload has counters for groups, deleted groups, and
   * failures.
   *
   * Since 2017.01. Tags: app, office365-app.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#app-office365-api-sync-job-complete-group
   */
  'app.office365.api.sync.job.complete.group': LogEventShape<
    'app.office365.api.sync.job.complete.group',
    Office365DebugData,
    ResourceDetails
  >
  /**
   * An Office 365 sync job for users reached its end; the payload has counters for users, deleted users, and
   * failures.
   *
   * Since 2017.01. Tags: app, office365-app.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#app-office365-api-sync-job-complete-user
   */
  'app.office365.api.sync.job.complete.user': LogEventShape<'app.office365.api.sync.job.complete.user', Office365DebugData, ResourceDetails>
  /**
   * Okta started to convert the client access rules of an Office 365 app instance.
   *
   * Since 2017.01. Tags: app, office365-app.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#app-office365-clientplatform-conversion-job-processing-app-instance
   */
  'app.office365.clientplatform.conversion.job.processing.app.instance': LogEventShape<
    'app.office365.clientplatform.conversion.job.processing.app.instance',
    Office365DebugData,
    ResourceDetails
  >
  /**
   * Okta passed over an Office 365 app instance when it migrated client access rules, so the rules of that instance
   * were not migrated.
   *
   * Since 2017.01. Tags: app, office365-app.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#app-office365-clientplatform-conversion-job-skipping-migration
   */
  'app.office365.clientplatform.conversion.job.skipping.migration': LogEventShape<
    'app.office365.clientplatform.conversion.job.skipping.migration',
    Office365DebugData,
    ResourceDetails
  >
  /**
   * Directory sync to Office 365 left out an object because it is a conflict object.
   *
   * Since 2017.01. Tags: app, office365-app.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#app-office365-dirsync-skipping-conflict-object
   */
  'app.office365.dirsync.skipping.conflict-object': LogEventShape<
    'app.office365.dirsync.skipping.conflict-object',
    Office365DebugData,
    ResourceDetails
  >
  /**
   * Directory sync to Office 365 left out an object because it is critical to the system.
   *
   * Since 2017.01. Tags: app, office365-app.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#app-office365-dirsync-skipping-critical-system-object
   */
  'app.office365.dirsync.skipping.critical-system-object': LogEventShape<
    'app.office365.dirsync.skipping.critical-system-object',
    Office365DebugData,
    ResourceDetails
  >
  /**
   * Directory sync to Office 365 left out a group that is not a security group because its mail value is invalid.
   *
   * Since 2017.01. Tags: app, office365-app.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#app-office365-dirsync-skipping-non-security-group-invalid-mail
   */
  'app.office365.dirsync.skipping.non-security-group-invalid-mail': LogEventShape<
    'app.office365.dirsync.skipping.non-security-group-invalid-mail',
    Office365DebugData,
    ResourceDetails
  >
  /**
   * Directory sync to Office 365 left out an object because one of its attributes holds a reserved value.
   *
   * Since 2017.01. Tags: app, office365-app.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#app-office365-dirsync-skipping-reserved-attribute-value
   */
  'app.office365.dirsync.skipping.reserved-attribute-value': LogEventShape<
    'app.office365.dirsync.skipping.reserved-attribute-value',
    Office365DebugData,
    ResourceDetails
  >
  /**
   * Directory sync to Office 365 left out an object because it is a system mailbox.
   *
   * Since 2017.01. Tags: app, office365-app.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#app-office365-dirsync-skipping-systemmailbox
   */
  'app.office365.dirsync.skipping.systemmailbox': LogEventShape<
    'app.office365.dirsync.skipping.systemmailbox',
    Office365DebugData,
    ResourceDetails
  >
  /**
   * Directory sync to Office 365 left out a non-security object that has neither a name nor a display name.
   *
   * Since 2017.01. Tags: app, office365-app.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#app-office365-dirsync-skipping-without-name-and-displayname
   */
  'app.office365.dirsync.skipping.without-name-and-displayname': LogEventShape<
    'app.office365.dirsync.skipping.without-name-and-displayname',
    Office365DebugData,
    ResourceDetails
  >
  /**
   * The import of a user from Office 365 ran into an error.
   *
   * Since 2017.01. Tags: app, office365-app.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#app-office365-error-importing-user
   */
  'app.office365.error.importing.user': LogEventShape<'app.office365.error.importing.user', Office365DebugData, ResourceDetails>
  /**
   * Microsoft Graph knows no mailbox for an Office 365 user.
   *
   * Since 2017.01. Tags: app, office365-app.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#app-office365-graph-api-error-no-mailbox-found
   */
  'app.office365.graph.api.error.no.mailbox.found': LogEventShape<
    'app.office365.graph.api.error.no.mailbox.found',
    Office365DebugData,
    ResourceDetails
  >
  /**
   * Office 365 requests to Microsoft Graph went over its rate limit.
   *
   * Since 2017.01. Tags: app, office365-app.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#app-office365-graph-api-error-rate-limit-exceeded
   */
  'app.office365.graph.api.error.rate-limit.exceeded': LogEventShape<
    'app.office365.graph.api.error.rate-limit.exceeded',
    Office365DebugData,
    ResourceDetails
  >
  /**
   * A service principal for Office 365 could not be created. If authentication to Microsoft Graph is the reason, see
   * app.office365.graph.api.error.service.principal.msgraph.authentication.failure.
   *
   * Since 2017.01. Tags: office365-app.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#app-office365-graph-api-error-service-principal-creation-failed
   */
  'app.office365.graph.api.error.service.principal.creation.failed': LogEventShape<
    'app.office365.graph.api.error.service.principal.creation.failed',
    Office365DebugData,
    ResourceDetails
  >
  /**
   * A service principal for Office 365 could not be created because the authentication to Microsoft Graph had a
   * problem.
   *
   * Since 2017.01. Tags: office365-app.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#app-office365-graph-api-error-service-principal-msgraph-authentication-failure
   */
  'app.office365.graph.api.error.service.principal.msgraph.authentication.failure': LogEventShape<
    'app.office365.graph.api.error.service.principal.msgraph.authentication.failure',
    Office365DebugData,
    ResourceDetails
  >
  /**
   * Okta created and registered a dedicated app in Microsoft Entra ID, which app-based Office 365 provisioning
   * requires. Match it to the app in Entra by appRegistrationClientId.
   *
   * Since 2026.32. Tags: app, office365-app.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#app-office365-provisioning-app-create
   */
  'app.office365.provisioning_app.create': LogEventShape<'app.office365.provisioning_app.create', Office365DebugData, ResourceDetails>
  /**
   * The client secret of the Microsoft Entra ID app used for Office 365 provisioning was rotated on schedule, with
   * an outcome of SUCCESS or FAILURE. Set an event hook alert on FAILURE, so that a stuck secret is found before it
   * expires.
   *
   * Since 2026.32. Tags: app, credential, office365-app.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#app-office365-provisioning-app-credential-rotate
   */
  'app.office365.provisioning_app_credential.rotate': LogEventShape<
    'app.office365.provisioning_app_credential.rotate',
    Office365DebugData,
    ResourceDetails
  >
  /**
   * The cleanup of Office 365 service principals reached its end. It began with
   * app.office365.service.principal.cleanup.job.processing.
   *
   * Since 2017.01. Tags: app, office365-app.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#app-office365-service-principal-cleanup-job-complete
   */
  'app.office365.service.principal.cleanup.job.complete': LogEventShape<
    'app.office365.service.principal.cleanup.job.complete',
    Office365DebugData,
    ResourceDetails
  >
  /**
   * The cleanup of an Office 365 service principal failed because the admin's username or password is wrong. Remove
   * the service principal by hand with the Azure Active Directory cmdlet Remove-MsolServicePrincipal
   * -AppPrincipalId.
   *
   * Since 2017.01. Tags: app, office365-app.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#app-office365-service-principal-cleanup-job-invalid-credentials
   */
  'app.office365.service.principal.cleanup.job.invalid.credentials': LogEventShape<
    'app.office365.service.principal.cleanup.job.invalid.credentials',
    Office365DebugData,
    ResourceDetails
  >
  /**
   * The cleanup of Office 365 service principals began. Its end is
   * app.office365.service.principal.cleanup.job.complete.
   *
   * Since 2017.01. Tags: app, office365-app.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#app-office365-service-principal-cleanup-job-processing
   */
  'app.office365.service.principal.cleanup.job.processing': LogEventShape<
    'app.office365.service.principal.cleanup.job.processing',
    Office365DebugData,
    ResourceDetails
  >
  /**
   * The cleanup of Office 365 service principals passed over an app instance that holds no Office 365 admin
   * credentials. Its service principal has to be removed by hand with the Azure Active Directory cmdlet
   * Remove-MsolServicePrincipal -AppPrincipalId.
   *
   * Since 2017.01. Tags: app, office365-app.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#app-office365-service-principal-cleanup-job-skipping-missing-creds
   */
  'app.office365.service.principal.cleanup.job.skipping.missing.creds': LogEventShape<
    'app.office365.service.principal.cleanup.job.skipping.missing.creds',
    Office365DebugData,
    ResourceDetails
  >
  /**
   * The cleanup of Office 365 service principals passed over an app instance that has none.
   *
   * Since 2017.01. Tags: app, office365-app.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#app-office365-service-principal-cleanup-job-skipping-no-service-principal
   */
  'app.office365.service.principal.cleanup.job.skipping.no.service.principal': LogEventShape<
    'app.office365.service.principal.cleanup.job.skipping.no.service.principal',
    Office365DebugData,
    ResourceDetails
  >
  /**
   * The cleanup was not able to delete an Office 365 service principal by itself. An admin has to do so by hand with
   * the Azure Active Directory cmdlet Remove-MsolServicePrincipal -AppPrincipalId.
   *
   * Since 2017.01. Tags: app, office365-app.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#app-office365-service-principal-cleanup-job-unable-to-delete-service-principal
   */
  'app.office365.service.principal.cleanup.job.unable.to.delete.service.principal': LogEventShape<
    'app.office365.service.principal.cleanup.job.unable.to.delete.service.principal',
    Office365DebugData,
    ResourceDetails
  >
  /**
   * A user was deleted in Office 365.
   *
   * Since 2017.01. Tags: app, office365-app.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#app-office365-user-delete-success
   */
  'app.office365.user.delete.success': LogEventShape<'app.office365.user.delete.success', Office365DebugData, ResourceDetails>
  /**
   * A lifecycle action on an app user of Office 365 could not be carried through.
   *
   * Since 2017.01. Tags: app, office365-app.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#app-office365-user-lifecycle-action-failed
   */
  'app.office365.user.lifecycle.action.failed': LogEventShape<
    'app.office365.user.lifecycle.action.failed',
    Office365DebugData,
    ResourceDetails
  >
  /**
   * Every license that an Office 365 user had was removed.
   *
   * Since 2017.01. Tags: app, office365-app.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#app-office365-user-remove-licenses-success
   */
  'app.office365.user.remove.licenses.success': LogEventShape<
    'app.office365.user.remove.licenses.success',
    Office365DebugData,
    ResourceDetails
  >
  /**
   * An admin updated the sign-on policy of an app. The payload sets the old rule against the new one (name, action,
   * rank, location, users, groups, session age), so the exact change can be audited.
   *
   * Since 2022.08.0. Tags: policy.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#app-policy-sign-on-update
   */
  'app.policy.sign_on.update': LogEventShape<'app.policy.sign_on.update', AppSignOnPolicyRuleChangeDebugData, ResourceDetails>
  /**
   * The listener of a RADIUS agent failed.
   *
   * Since 2018.13. Tags: app, radius.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#app-radius-agent-listener-failed
   */
  'app.radius.agent.listener.failed': LogEventShape<'app.radius.agent.listener.failed'>
  /**
   * The listener of a RADIUS agent succeeded; its failure is app.radius.agent.listener.failed.
   *
   * Since 2018.13. Tags: app, radius.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#app-radius-agent-listener-succeeded
   */
  'app.radius.agent.listener.succeeded': LogEventShape<'app.radius.agent.listener.succeeded'>
  /**
   * A RADIUS agent was unable to listen on its port. Once it can again, app.radius.agent.port_reaccessible is
   * recorded.
   *
   * Since 2018.13. Tags: app, radius.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#app-radius-agent-port-inaccessible
   */
  'app.radius.agent.port_inaccessible': LogEventShape<'app.radius.agent.port_inaccessible'>
  /**
   * A RADIUS agent got back its port and listens on it, after app.radius.agent.port_inaccessible.
   *
   * Since 2018.13. Tags: app, radius.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#app-radius-agent-port-reaccessible
   */
  'app.radius.agent.port_reaccessible': LogEventShape<'app.radius.agent.port_reaccessible'>
  /**
   * A user who tried to see RADIUS app info had no permission for any of the apps. Admins monitor such attempts and
   * can be notified of them.
   *
   * Since 2020.08.0. Tags: app, radius.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#app-radius-info-access-no-permission
   */
  'app.radius.info_access.no_permission': LogEventShape<'app.radius.info_access.no_permission'>
  /**
   * A user who tried to see RADIUS app info had permission for only some of the apps. Admins monitor such attempts
   * and can be notified of them.
   *
   * Since 2020.08.0. Tags: app, radius.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#app-radius-info-access-partial-permission
   */
  'app.radius.info_access.partial_permission': LogEventShape<'app.radius.info_access.partial_permission'>
  /**
   * A real-time sync brought a new user into Okta.
   *
   * Since 2014.25. Tags: app.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#app-realtimesync-import-details-add-user
   */
  'app.realtimesync.import.details.add_user': LogEventShape<'app.realtimesync.import.details.add_user'>
  /**
   * A real-time sync removed a user that existed in Okta.
   *
   * Since 2014.25. Tags: app.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#app-realtimesync-import-details-delete-user
   */
  'app.realtimesync.import.details.delete_user': LogEventShape<'app.realtimesync.import.details.delete_user'>
  /**
   * A real-time sync import changed a user that existed in Okta. The entry tells the kind of update, also whether
   * the user was suspended or unsuspended; see also app.realtimesync.import.details.delete_user and
   * app.realtimesync.import.details.add_user.
   *
   * Since 2014.25. Tags: app.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#app-realtimesync-import-details-update-user
   */
  'app.realtimesync.import.details.update_user': LogEventShape<'app.realtimesync.import.details.update_user'>
  /**
   * A user asked for an app from the End-User Dashboard, and Okta tried to email the request to an admin. Proves
   * only that the request was made, not that the email arrived.
   *
   * Since 2024.09.0.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#app-request-new-notify
   */
  'app.request_new.notify': LogEventShape<'app.request_new.notify'>
  /**
   * The configuration of a remote user management (RUM) instance did not pass validation. Points to faults in that
   * configuration.
   *
   * Since 2018.42. Tags: rum.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#app-rum-config-validation-error
   */
  'app.rum.config.validation.error': LogEventShape<'app.rum.config.validation.error'>
  /**
   * The API account for remote user management (RUM) is empty or was never configured.
   *
   * Since 2018.42. Tags: rum.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#app-rum-is-api-account-error
   */
  'app.rum.is.api.account.error': LogEventShape<'app.rum.is.api.account.error'>
  /**
   * Remote user management (RUM) ran into errors while a package was being executed.
   *
   * Since 2018.42. Tags: rum.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#app-rum-package-thrown-error
   */
  'app.rum.package.thrown.error': LogEventShape<'app.rum.package.thrown.error'>
  /**
   * A remote user management (RUM) package did not pass validation.
   *
   * Since 2018.42. Tags: rum.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#app-rum-validation-error
   */
  'app.rum.validation.error': LogEventShape<'app.rum.validation.error'>
  /**
   * A sensitive attribute of an outbound SAML assertion was changed, added, or deleted; attributes that are not
   * sensitive leave no such entry. The entry lists the attributes concerned, for an audit that the change was right.
   * Goes with application.lifecycle.update.
   *
   * Since 2019.01.1. Tags: app, cvd.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#app-saml-sensitive-attribute-update
   */
  'app.saml.sensitive.attribute.update': LogEventShape<
    'app.saml.sensitive.attribute.update',
    AppManagerUserConfigDebugData,
    ResourceDetails
  >
  /**
   * An import changed the members of an application group: a new member came in or an existing one was deleted.
   *
   * Since 2016.04. Tags: app-user-management, event-hook-eligible.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#app-user-management
   */
  'app.user_management': LogEventShape<'app.user_management'>
  /**
   * A Group Push rule produced a mapping to a group.
   *
   * Since 2017.51. Tags: app.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#app-user-management-grouppush-mapping-created-from-rule
   */
  'app.user_management.grouppush.mapping.created.from.rule': LogEventShape<'app.user_management.grouppush.mapping.created.from.rule'>
  /**
   * A Group Push rule produced no mapping to a group because there was one already.
   *
   * Since 2017.51. Tags: app.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#app-user-management-grouppush-mapping-created-from-rule-error-duplicate
   */
  'app.user_management.grouppush.mapping.created.from.rule.error.duplicate': LogEventShape<
    'app.user_management.grouppush.mapping.created.from.rule.error.duplicate'
  >
  /**
   * A Group Push rule produced no mapping to a group because validation gave an error.
   *
   * Since 2017.51. Tags: app.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#app-user-management-grouppush-mapping-created-from-rule-error-validation
   */
  'app.user_management.grouppush.mapping.created.from.rule.error.validation': LogEventShape<
    'app.user_management.grouppush.mapping.created.from.rule.error.validation'
  >
  /**
   * A Group Push rule failed to produce a mapping to a group. Two causes have ids of their own: a duplicate mapping
   * and a validation error.
   *
   * Since 2017.51. Tags: app.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#app-user-management-grouppush-mapping-created-from-rule-errors
   */
  'app.user_management.grouppush.mapping.created.from.rule.errors': LogEventShape<
    'app.user_management.grouppush.mapping.created.from.rule.errors'
  >
  /**
   * Okta users were left out of a Group Push to an app instance.
   *
   * Since 2018.03. Tags: app, app-user-management.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#app-user-management-grouppush-mapping-okta-users-ignored
   */
  'app.user_management.grouppush.mapping.okta.users.ignored': LogEventShape<
    'app.user_management.grouppush.mapping.okta.users.ignored',
    SystemImportDebugData,
    ResourceDetails
  >
  /**
   * A line of a CSV file could not be read during an import. The payload has errorMessage for the faulty line and
   * fields for the import job.
   *
   * Since 2017.51. Tags: app.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#app-user-management-import-csv-line-error
   */
  'app.user_management.import.csv.line.error': LogEventShape<
    'app.user_management.import.csv.line.error',
    SystemImportDebugData,
    ResourceDetails
  >
  /**
   * Okta created the account of a new user in an app by pushing it there.
   *
   * Since 2017.51. Tags: app.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#app-user-management-push-new-user-success
   */
  'app.user_management.push_new_user_success': LogEventShape<
    'app.user_management.push_new_user_success',
    UserProvisioningDebugData,
    ResourceDetails
  >
  /**
   * An import could not be applied to a user. The payload has errorField and errorCode to say which attribute failed
   * and why, for example notUniqueWithinOrg.
   *
   * Since 2017.51. Tags: app.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#app-user-management-update-from-master-failed
   */
  'app.user_management.update_from_master_failed': LogEventShape<
    'app.user_management.update_from_master_failed',
    UserProvisioningDebugData,
    ResourceDetails
  >
  /**
   * A group that an import brought from an app could not be created in Okta.
   *
   * Since 2018.03. Tags: app, app-user-management.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#app-user-management-user-group-import-create-failure
   */
  'app.user_management.user_group_import.create_failure': LogEventShape<
    'app.user_management.user_group_import.create_failure',
    SystemImportDebugData,
    ResourceDetails
  >
  /**
   * A group that came from an app was deleted by an import.
   *
   * Since 2018.03. Tags: app, app-user-management.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#app-user-management-user-group-import-delete-success
   */
  'app.user_management.user_group_import.delete_success': LogEventShape<
    'app.user_management.user_group_import.delete_success',
    SystemImportDebugData,
    ResourceDetails
  >
  /**
   * A group that came from an app could not be updated by an import.
   *
   * Since 2018.03. Tags: app, app-user-management.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#app-user-management-user-group-import-update-failure
   */
  'app.user_management.user_group_import.update_failure': LogEventShape<
    'app.user_management.user_group_import.update_failure',
    SystemImportDebugData,
    ResourceDetails
  >
  /**
   * An import passed over a group from an app, so the group was not imported. Use it to find groups that are missing
   * after an import.
   *
   * Since 2020.07.1. Tags: app, app-user-management.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#app-user-management-user-group-import-upsert-fail
   */
  'app.user_management.user_group_import.upsert_fail': LogEventShape<
    'app.user_management.user_group_import.upsert_fail',
    SystemImportDebugData,
    ResourceDetails
  >
  /**
   * An import brought in a group from an app. Failure is recorded as
   * app.user_management.user_group_import.upsert_fail.
   *
   * Since 2018.03. Tags: app, app-user-management, event-hook-eligible.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#app-user-management-user-group-import-upsert-success
   */
  'app.user_management.user_group_import.upsert_success': LogEventShape<
    'app.user_management.user_group_import.upsert_success',
    SystemImportDebugData,
    ResourceDetails
  >
}

/** A log event of the namespace Okta-app. */
export type AppLogEvent = AppLogEvents[keyof AppLogEvents]
