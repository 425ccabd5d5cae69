// Made by `okta-events generate`: do not edit, run it again instead.
// Facts come from Okta's public documentation of the System Log, https://developer.okta.com/docs/reference/api/event-types/

import type { LogEventShape } from '../envelope.js'

/** The log events of the namespace Okta-pam, by the id of their event type. */
export interface PamLogEvents {
  /**
   * Okta Privileged Access finished one run of the scheduled job that looks for accounts over an Active Directory
   * connection. Recorded whether the run succeeded or failed, so it tells when each discovery ended and how.
   *
   * Since 2025.02.2. Tags: pam.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#pam-active-directory-account-discovery-complete
   */
  'pam.active_directory.account_discovery.complete': LogEventShape<'pam.active_directory.account_discovery.complete'>
  /**
   * An account rule of an Active Directory connection took effect on an account that Okta Privileged Access was
   * importing. The entry names the rule and the account and gives any notable result of applying it, which helps to
   * find and fix faulty rules.
   *
   * Since 2025.05.2. Tags: pam.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#pam-active-directory-account-rule-applied
   */
  'pam.active_directory.account_rule.applied': LogEventShape<'pam.active_directory.account_rule.applied'>
  /**
   * The rules that assign Active Directory accounts changed in Okta Privileged Access. Recorded when a single rule
   * is created or deleted, or when its priority or position in the order changes.
   *
   * Since 2025.02.2. Tags: pam.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#pam-active-directory-account-rule-update
   */
  'pam.active_directory.account_rule.update': LogEventShape<'pam.active_directory.account_rule.update'>
  /**
   * The status of an Active Directory connection changed in Okta Privileged Access. The possible values are
   * CONNECTED, DISCONNECTED and INACTIVE.
   *
   * Since 2025.02.2. Tags: pam.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#pam-active-directory-connection-update
   */
  'pam.active_directory.connection.update': LogEventShape<'pam.active_directory.connection.update'>
  /**
   * Advanced Server Access gained a new Active Directory connection, over which it discovers servers.
   *
   * Since 2022.02.0. Tags: pam.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#pam-ad-connection-create
   */
  'pam.ad_connection.create': LogEventShape<'pam.ad_connection.create'>
  /**
   * An Active Directory connection, over which servers had been discovered, was deleted from Advanced Server Access.
   *
   * Since 2022.02.0. Tags: pam.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#pam-ad-connection-delete
   */
  'pam.ad_connection.delete': LogEventShape<'pam.ad_connection.delete'>
  /**
   * An existing Active Directory connection in Advanced Server Access was changed.
   *
   * Since 2022.02.0. Tags: pam.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#pam-ad-connection-update
   */
  'pam.ad_connection.update': LogEventShape<'pam.ad_connection.update'>
  /**
   * Server discovery settings were added to an Active Directory connection in Advanced Server Access.
   *
   * Since 2022.02.0. Tags: pam.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#pam-ad-task-settings-create
   */
  'pam.ad_task_settings.create': LogEventShape<'pam.ad_task_settings.create'>
  /**
   * The server discovery settings of an Active Directory connection were deleted in Advanced Server Access.
   *
   * Since 2022.02.0. Tags: pam.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#pam-ad-task-settings-delete
   */
  'pam.ad_task_settings.delete': LogEventShape<'pam.ad_task_settings.delete'>
  /**
   * Someone changed how an Active Directory connection discovers servers in Advanced Server Access. A new timetable
   * for the discovery is recorded as pam.ad_task_settings.update_schedule.
   *
   * Since 2022.02.0. Tags: pam.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#pam-ad-task-settings-update
   */
  'pam.ad_task_settings.update': LogEventShape<'pam.ad_task_settings.update'>
  /**
   * Advanced Server Access got a new schedule for its discovery of servers in Active Directory.
   *
   * Since 2022.02.0. Tags: pam.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#pam-ad-task-settings-update-schedule
   */
  'pam.ad_task_settings.update_schedule': LogEventShape<'pam.ad_task_settings.update_schedule'>
  /**
   * The user discovery settings of an Active Directory connection were turned on. The entry refers to the AD User
   * Sync Task Settings object, so that its activations can be monitored.
   *
   * Since 2023.06.1. Tags: pam.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#pam-ad-user-sync-task-settings-activate
   */
  'pam.ad_user_sync_task_settings.activate': LogEventShape<'pam.ad_user_sync_task_settings.activate'>
  /**
   * User discovery settings were created for an Active Directory connection. The new AD User Sync Task Settings
   * object is referenced in the entry.
   *
   * Since 2023.06.1. Tags: pam.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#pam-ad-user-sync-task-settings-create
   */
  'pam.ad_user_sync_task_settings.create': LogEventShape<'pam.ad_user_sync_task_settings.create'>
  /**
   * The user discovery settings of an Active Directory connection were turned off. The entry points to the AD User
   * Sync Task Settings object that became inactive.
   *
   * Since 2023.06.1. Tags: pam.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#pam-ad-user-sync-task-settings-deactivate
   */
  'pam.ad_user_sync_task_settings.deactivate': LogEventShape<'pam.ad_user_sync_task_settings.deactivate'>
  /**
   * An AD User Sync Task Settings object, which governs how users are discovered over an Active Directory
   * connection, was deleted. The entry refers to the removed object.
   *
   * Since 2023.06.1. Tags: pam.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#pam-ad-user-sync-task-settings-delete
   */
  'pam.ad_user_sync_task_settings.delete': LogEventShape<'pam.ad_user_sync_task_settings.delete'>
  /**
   * The user discovery settings of an Active Directory connection were changed. The entry refers to the edited AD
   * User Sync Task Settings object.
   *
   * Since 2023.06.1. Tags: pam.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#pam-ad-user-sync-task-settings-update
   */
  'pam.ad_user_sync_task_settings.update': LogEventShape<'pam.ad_user_sync_task_settings.update'>
  /**
   * The timetable on which an Active Directory connection discovers users was changed. The AD User Sync Task
   * Settings object that holds the schedule is referenced.
   *
   * Since 2023.06.1. Tags: pam.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#pam-ad-user-sync-task-settings-update-schedule
   */
  'pam.ad_user_sync_task_settings.update_schedule': LogEventShape<'pam.ad_user_sync_task_settings.update_schedule'>
  /**
   * A service user lost an API key because it was deleted.
   *
   * Since 2022.02.0. Tags: pam.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#pam-apikey-delete
   */
  'pam.apikey.delete': LogEventShape<'pam.apikey.delete'>
  /**
   * The API key of a service user was replaced by rotation.
   *
   * Since 2022.02.0. Tags: pam.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#pam-apikey-rotate
   */
  'pam.apikey.rotate': LogEventShape<'pam.apikey.rotate'>
  /**
   * A user changed the settings of an app that is connected to Okta Privileged Access, which affects how the
   * credentials of the app's accounts are managed. The entry gives the app's name and the actor who made the change.
   *
   * Since 2026.01.2. Tags: pam.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#pam-app-update
   */
  'pam.app.update': LogEventShape<'pam.app.update'>
  /**
   * An Advanced Server Access (ASA) client authenticated and received an authentication token that carries elevated
   * capabilities.
   *
   * Since 2022.02.0. Tags: pam.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#pam-auth-token-issue
   */
  'pam.auth_token.issue': LogEventShape<'pam.auth_token.issue'>
  /**
   * An Advanced Server Access (ASA) team received a billing contact. Applies only to customers of legacy ASA.
   *
   * Since 2022.02.0. Tags: pam.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#pam-billing-contact-create
   */
  'pam.billing_contact.create': LogEventShape<'pam.billing_contact.create'>
  /**
   * An Advanced Server Access (ASA) client was given to an ASA user.
   *
   * Since 2022.02.0. Tags: pam.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#pam-client-assign
   */
  'pam.client.assign': LogEventShape<'pam.client.assign'>
  /**
   * A client enrolled with Advanced Server Access (ASA). Enrollment with the sft fleet enroll command is recorded as
   * pam.unbound_client.enroll.
   *
   * Since 2022.02.0. Tags: pam.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#pam-client-enroll
   */
  'pam.client.enroll': LogEventShape<'pam.client.enroll'>
  /**
   * A team no longer includes one of its Advanced Server Access (ASA) clients: the client was removed.
   *
   * Since 2022.02.0. Tags: pam.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#pam-client-remove
   */
  'pam.client.remove': LogEventShape<'pam.client.remove'>
  /**
   * An Advanced Server Access (ASA) client moved to a different state.
   *
   * Since 2022.02.0. Tags: pam.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#pam-client-state-update
   */
  'pam.client.state.update': LogEventShape<'pam.client.state.update'>
  /**
   * A policy for the enrollment of Advanced Server Access (ASA) clients was created.
   *
   * Since 2022.02.0. Tags: pam.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#pam-client-enrollment-policies-create
   */
  'pam.client_enrollment_policies.create': LogEventShape<'pam.client_enrollment_policies.create'>
  /**
   * A policy for the enrollment of Advanced Server Access (ASA) clients was deleted.
   *
   * Since 2022.02.0. Tags: pam.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#pam-client-enrollment-policies-delete
   */
  'pam.client_enrollment_policies.delete': LogEventShape<'pam.client_enrollment_policies.delete'>
  /**
   * A policy for the enrollment of Advanced Server Access (ASA) clients was changed.
   *
   * Since 2022.02.0. Tags: pam.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#pam-client-enrollment-policies-update
   */
  'pam.client_enrollment_policies.update': LogEventShape<'pam.client_enrollment_policies.update'>
  /**
   * The token of a client enrollment policy in Advanced Server Access (ASA) was deleted.
   *
   * Since 2022.02.0. Tags: pam.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#pam-client-enrollment-policy-token-delete
   */
  'pam.client_enrollment_policy_token.delete': LogEventShape<'pam.client_enrollment_policy_token.delete'>
  /**
   * The token of a client enrollment policy in Advanced Server Access (ASA) was rotated.
   *
   * Since 2022.02.0. Tags: pam.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#pam-client-enrollment-policy-token-rotate
   */
  'pam.client_enrollment_policy_token.rotate': LogEventShape<'pam.client_enrollment_policy_token.rotate'>
  /**
   * A project gained a cloud account, from which servers are imported into Advanced Server Access (ASA).
   *
   * Since 2022.02.0. Tags: pam.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#pam-cloud-account-create
   */
  'pam.cloud_account.create': LogEventShape<'pam.cloud_account.create'>
  /**
   * A project lost one of its cloud accounts. The counterpart for adding one is pam.cloud_account.create.
   *
   * Since 2022.02.0. Tags: pam.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#pam-cloud-account-delete
   */
  'pam.cloud_account.delete': LogEventShape<'pam.cloud_account.delete'>
  /**
   * The details of a cloud account from which Advanced Server Access (ASA) imports servers were changed.
   *
   * Since 2022.02.0. Tags: pam.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#pam-cloud-account-update
   */
  'pam.cloud_account.update': LogEventShape<'pam.cloud_account.update'>
  /**
   * Okta Privileged Access finished checking a vaulted credential. The outcome is SUCCESS if the credential matches
   * the target system, FAILURE if the two are out of sync, and UNKNOWN if the check could not be completed, so it
   * reveals accounts whose credential has drifted. The reason is ON_DEMAND or SCHEDULED.
   *
   * Since 2026.08.0. Tags: pam.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#pam-credential-verification-end
   */
  'pam.credential_verification.end': LogEventShape<'pam.credential_verification.end'>
  /**
   * Okta Privileged Access began to test whether the vaulted credential of an account can still authenticate to its
   * target system. The outcome is SUCCESS in every case; the reason, ON_DEMAND or SCHEDULED, tells what set off the
   * check. The result follows in pam.credential_verification.end.
   *
   * Since 2026.08.0. Tags: pam.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#pam-credential-verification-start
   */
  'pam.credential_verification.start': LogEventShape<'pam.credential_verification.start'>
  /**
   * A project received a sudo entitlement.
   *
   * Since 2022.02.0. Tags: pam.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#pam-entitlement-sudo-add-to-project
   */
  'pam.entitlement_sudo.add_to_project': LogEventShape<'pam.entitlement_sudo.add_to_project'>
  /**
   * A new sudo entitlement was created. Attaching one to a project is recorded as
   * pam.entitlement_sudo.add_to_project.
   *
   * Since 2022.02.0. Tags: pam.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#pam-entitlement-sudo-create
   */
  'pam.entitlement_sudo.create': LogEventShape<'pam.entitlement_sudo.create'>
  /**
   * A sudo entitlement was itself removed, as opposed to being detached from a project
   * (pam.entitlement_sudo.remove_from_project).
   *
   * Since 2022.02.0. Tags: pam.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#pam-entitlement-sudo-remove
   */
  'pam.entitlement_sudo.remove': LogEventShape<'pam.entitlement_sudo.remove'>
  /**
   * A project no longer has a sudo entitlement that had been added to it.
   *
   * Since 2022.02.0. Tags: pam.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#pam-entitlement-sudo-remove-from-project
   */
  'pam.entitlement_sudo.remove_from_project': LogEventShape<'pam.entitlement_sudo.remove_from_project'>
  /**
   * An existing sudo entitlement was changed.
   *
   * Since 2022.02.0. Tags: pam.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#pam-entitlement-sudo-update
   */
  'pam.entitlement_sudo.update': LogEventShape<'pam.entitlement_sudo.update'>
  /**
   * A new gateway was created in Advanced Server Access (ASA).
   *
   * Since 2022.02.0. Tags: pam.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#pam-gateway-create
   */
  'pam.gateway.create': LogEventShape<'pam.gateway.create'>
  /**
   * A gateway was deleted from Advanced Server Access (ASA).
   *
   * Since 2022.02.0. Tags: pam.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#pam-gateway-delete
   */
  'pam.gateway.delete': LogEventShape<'pam.gateway.delete'>
  /**
   * A setup token for a gateway was created.
   *
   * Since 2022.02.0. Tags: pam.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#pam-gateway-setup-token-create
   */
  'pam.gateway.setup_token.create': LogEventShape<'pam.gateway.setup_token.create'>
  /**
   * A setup token for a gateway was deleted.
   *
   * Since 2022.02.0. Tags: pam.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#pam-gateway-setup-token-delete
   */
  'pam.gateway.setup_token.delete': LogEventShape<'pam.gateway.setup_token.delete'>
  /**
   * A setup token for a gateway was changed.
   *
   * Since 2022.02.0. Tags: pam.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#pam-gateway-setup-token-update
   */
  'pam.gateway.setup_token.update': LogEventShape<'pam.gateway.setup_token.update'>
  /**
   * The settings of an Advanced Server Access (ASA) gateway were changed.
   *
   * Since 2022.02.0. Tags: pam.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#pam-gateway-update
   */
  'pam.gateway.update': LogEventShape<'pam.gateway.update'>
  /**
   * A gateway issued the credentials for a server.
   *
   * Since 2022.02.0. Tags: pam.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#pam-gateway-creds-issue
   */
  'pam.gateway_creds.issue': LogEventShape<'pam.gateway_creds.issue'>
  /**
   * A SCIM driver changed the membership of an Advanced Server Access (ASA) group in bulk. Single changes are
   * recorded as pam.member.add and pam.member.remove.
   *
   * Since 2022.02.0. Tags: pam.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#pam-group-bulk-membership-change
   */
  'pam.group.bulk_membership_change': LogEventShape<'pam.group.bulk_membership_change'>
  /**
   * A new group was created in Advanced Server Access (ASA).
   *
   * Since 2022.02.0. Tags: pam.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#pam-group-create
   */
  'pam.group.create': LogEventShape<'pam.group.create'>
  /**
   * A group was deleted from Advanced Server Access (ASA).
   *
   * Since 2022.02.0. Tags: pam.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#pam-group-delete
   */
  'pam.group.delete': LogEventShape<'pam.group.delete'>
  /**
   * An Advanced Server Access (ASA) team admin of another team agreed that identities of that team may be federated
   * to this one. Applies only to customers of legacy ASA.
   *
   * Since 2022.02.0. Tags: pam.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#pam-incoming-federation-approve
   */
  'pam.incoming_federation.approve': LogEventShape<'pam.incoming_federation.approve'>
  /**
   * An Advanced Server Access (ASA) team admin asked for identities of a different team to be federated to the
   * admin's own team. Applies only to customers of legacy ASA.
   *
   * Since 2022.02.0. Tags: pam.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#pam-incoming-federation-request
   */
  'pam.incoming_federation.request': LogEventShape<'pam.incoming_federation.request'>
  /**
   * An account onboarding rule was added to an integration in Okta Privileged Access. It shows which database
   * accounts are being brought under management, exposes unauthorized changes to security policy configuration and
   * gives evidence for compliance reviews.
   *
   * Since 2026.08.0. Tags: pam.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#pam-integration-account-rule-create
   */
  'pam.integration.account_rule.create': LogEventShape<'pam.integration.account_rule.create'>
  /**
   * An account onboarding rule was removed from an integration in Okta Privileged Access. It shows which database
   * accounts are no longer brought under management, exposes unauthorized changes to security policy configuration
   * and gives evidence for compliance reviews.
   *
   * Since 2026.08.0. Tags: pam.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#pam-integration-account-rule-delete
   */
  'pam.integration.account_rule.delete': LogEventShape<'pam.integration.account_rule.delete'>
  /**
   * An account onboarding rule of an integration was modified in Okta Privileged Access. It tracks which database
   * accounts are to be managed as a result, exposes unauthorized changes to security policy configuration and gives
   * evidence for compliance reviews.
   *
   * Since 2026.08.0. Tags: pam.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#pam-integration-account-rule-update
   */
  'pam.integration.account_rule.update': LogEventShape<'pam.integration.account_rule.update'>
  /**
   * A new integration, such as one for a MySQL database, was created in Okta Privileged Access.
   *
   * Since 2026.05.1. Tags: pam.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#pam-integration-create
   */
  'pam.integration.create': LogEventShape<'pam.integration.create'>
  /**
   * An integration, such as one for a MySQL database, was removed from Okta Privileged Access.
   *
   * Since 2026.05.1. Tags: pam.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#pam-integration-delete
   */
  'pam.integration.delete': LogEventShape<'pam.integration.delete'>
  /**
   * A database integration in Okta Privileged Access passed from one health status to another, for example from
   * Active to TemporaryOutage. It shows the availability and operational state of the integration over time and
   * helps to diagnose disrupted access.
   *
   * Since 2026.08.0. Tags: pam.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#pam-integration-health-change
   */
  'pam.integration.health_change': LogEventShape<'pam.integration.health_change'>
  /**
   * An integration in Okta Privileged Access was changed, for example when a MySQL database integration got a new
   * description.
   *
   * Since 2026.08.0. Tags: pam.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#pam-integration-update
   */
  'pam.integration.update': LogEventShape<'pam.integration.update'>
  /**
   * A user became a member of an Advanced Server Access (ASA) group.
   *
   * Since 2022.02.0. Tags: pam.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#pam-member-add
   */
  'pam.member.add': LogEventShape<'pam.member.add'>
  /**
   * A user's membership of an Advanced Server Access (ASA) group was removed.
   *
   * Since 2022.02.0. Tags: pam.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#pam-member-remove
   */
  'pam.member.remove': LogEventShape<'pam.member.remove'>
  /**
   * Disconnected mode was turned off for a group.
   *
   * Since 2022.02.0. Tags: pam.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#pam-offline-disabled-event
   */
  'pam.offline_disabled_event': LogEventShape<'pam.offline_disabled_event'>
  /**
   * Disconnected mode was turned on for a group.
   *
   * Since 2022.02.0. Tags: pam.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#pam-offline-enabled-event
   */
  'pam.offline_enabled_event': LogEventShape<'pam.offline_enabled_event'>
  /**
   * A group's credentials for disconnected mode were rotated.
   *
   * Since 2022.02.0. Tags: pam.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#pam-offline-group-secrets-rotate
   */
  'pam.offline_group.secrets.rotate': LogEventShape<'pam.offline_group.secrets.rotate'>
  /**
   * An Advanced Server Access (ASA) team admin of this team agreed that its identities may be federated to another
   * team. Applies only to customers of legacy ASA.
   *
   * Since 2022.02.0. Tags: pam.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#pam-outgoing-federation-approve
   */
  'pam.outgoing_federation.approve': LogEventShape<'pam.outgoing_federation.approve'>
  /**
   * The password of a user changed in Advanced Server Access (ASA). Applies only to customers of legacy ASA.
   *
   * Since 2022.02.0. Tags: pam.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#pam-password-change
   */
  'pam.password.change': LogEventShape<'pam.password.change'>
  /**
   * A request to reset the password of a user was submitted in Advanced Server Access (ASA). Applies only to
   * customers of legacy ASA.
   *
   * Since 2022.02.0. Tags: pam.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#pam-password-reset
   */
  'pam.password.reset': LogEventShape<'pam.password.reset'>
  /**
   * The permissions of a group were changed.
   *
   * Since 2022.02.0. Tags: pam.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#pam-permission-change
   */
  'pam.permission.change': LogEventShape<'pam.permission.change'>
  /**
   * A new preauthorization was created.
   *
   * Since 2022.02.0. Tags: pam.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#pam-preauthorization-create
   */
  'pam.preauthorization.create': LogEventShape<'pam.preauthorization.create'>
  /**
   * An existing preauthorization was changed.
   *
   * Since 2022.02.0. Tags: pam.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#pam-preauthorization-update
   */
  'pam.preauthorization.update': LogEventShape<'pam.preauthorization.update'>
  /**
   * A project received a group.
   *
   * Since 2022.02.0. Tags: pam.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#pam-project-add-group
   */
  'pam.project.add_group': LogEventShape<'pam.project.add_group'>
  /**
   * A new project was created. For Advanced Server Access (ASA), only the project's name is recorded; Okta
   * Privileged Access adds the resource group to which it belongs.
   *
   * Since 2022.02.0. Tags: pam.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#pam-project-create
   */
  'pam.project.create': LogEventShape<'pam.project.create'>
  /**
   * A project was deleted. The entry gives only its name in Advanced Server Access (ASA), and its name together with
   * its resource group in Okta Privileged Access.
   *
   * Since 2022.02.0. Tags: pam.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#pam-project-delete
   */
  'pam.project.delete': LogEventShape<'pam.project.delete'>
  /**
   * A group that had been added to a project was taken out of it.
   *
   * Since 2022.02.0. Tags: pam.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#pam-project-remove-group
   */
  'pam.project.remove_group': LogEventShape<'pam.project.remove_group'>
  /**
   * A project was changed. Recorded only for Okta Privileged Access, with the project's name and its resource group.
   *
   * Since 2023.04.0. Tags: pam.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#pam-project-update
   */
  'pam.project.update': LogEventShape<'pam.project.update'>
  /**
   * The server selectors were changed for a group that is assigned to a project.
   *
   * Since 2022.02.0. Tags: pam.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#pam-project-group-selector-update
   */
  'pam.project_group_selector.update': LogEventShape<'pam.project_group_selector.update'>
  /**
   * The checkin of a resource finished or failed. FAILED outcomes point to resources that may not be available for
   * checkout, because their checkin is incomplete; the entry gives the original checkout and the reason for any
   * failure.
   *
   * Since 2024.05.1. Tags: pam.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#pam-resource-checkin-end
   */
  'pam.resource.checkin.end': LogEventShape<'pam.resource.checkin.end'>
  /**
   * Checkin began for a resource that had been checked out, which marks the end of a user's exclusive access to it.
   * The entry gives the original checkout and who checked the resource in.
   *
   * Since 2024.05.1. Tags: pam.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#pam-resource-checkin-start
   */
  'pam.resource.checkin.start': LogEventShape<'pam.resource.checkin.start'>
  /**
   * A user checked out a resource and so obtained exclusive access to it. The entry describes both the resource and
   * that user.
   *
   * Since 2024.05.1. Tags: pam.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#pam-resource-checkout
   */
  'pam.resource.checkout': LogEventShape<'pam.resource.checkout'>
  /**
   * A Resource Administrator created a resource group, in which resources are managed. Recorded only for Okta
   * Privileged Access, it shows when further teams in the org start to use the product.
   *
   * Since 2023.04.0. Tags: pam.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#pam-resource-group-create
   */
  'pam.resource_group.create': LogEventShape<'pam.resource_group.create'>
  /**
   * A Resource Administrator deleted a resource group. Recorded only for Okta Privileged Access, it shows when a
   * team in the org no longer manages access to a resource.
   *
   * Since 2023.04.0. Tags: pam.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#pam-resource-group-delete
   */
  'pam.resource_group.delete': LogEventShape<'pam.resource_group.delete'>
  /**
   * A Resource Administrator changed the settings of a resource group. Recorded only for Okta Privileged Access.
   *
   * Since 2023.04.0. Tags: pam.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#pam-resource-group-update
   */
  'pam.resource_group.update': LogEventShape<'pam.resource_group.update'>
  /**
   * A user, the actor, stored a new secret, such as a password, in the Okta Privileged Access vault. The entry names
   * the secret; creation at an odd hour or outside the normal process may interest a security analyst.
   *
   * Since 2023.12.0. Tags: pam.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#pam-secret-create
   */
  'pam.secret.create': LogEventShape<'pam.secret.create'>
  /**
   * A user, the actor, deleted a secret, such as a password, from the Okta Privileged Access vault. The entry names
   * the secret; a deletion at an odd hour or outside the normal process may interest a security analyst.
   *
   * Since 2023.12.0. Tags: pam.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#pam-secret-delete
   */
  'pam.secret.delete': LogEventShape<'pam.secret.delete'>
  /**
   * A user, the actor, moved a secret from one folder to another. The entry gives the path it left and the path it
   * now has; a move at an odd hour or outside the normal process may interest a security analyst.
   *
   * Since 2026.07.0. Tags: pam.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#pam-secret-move
   */
  'pam.secret.move': LogEventShape<'pam.secret.move'>
  /**
   * The actor was shown what a secret holds, for example a password. The entry names the secret, so it traces who
   * read what; access at an odd hour or outside the normal process may interest a security analyst.
   *
   * Since 2023.12.0. Tags: pam.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#pam-secret-reveal
   */
  'pam.secret.reveal': LogEventShape<'pam.secret.reveal'>
  /**
   * A user, the actor, changed a secret, such as a password, that is kept in the Okta Privileged Access vault. The
   * entry names the secret; a change at an odd hour or outside the normal process may interest a security analyst.
   *
   * Since 2023.12.0. Tags: pam.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#pam-secret-update
   */
  'pam.secret.update': LogEventShape<'pam.secret.update'>
  /**
   * A user, the actor, created a secret folder, a container that organizes and stores secrets. The entry names the
   * folder; creation at an odd hour or outside the normal process may interest a security analyst.
   *
   * Since 2023.12.0. Tags: pam.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#pam-secret-folder-create
   */
  'pam.secret_folder.create': LogEventShape<'pam.secret_folder.create'>
  /**
   * A user, the actor, deleted a secret folder, a container that organizes and stores secrets. The entry names the
   * folder; a deletion at an odd hour or outside the normal process may interest a security analyst.
   *
   * Since 2023.12.0. Tags: pam.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#pam-secret-folder-delete
   */
  'pam.secret_folder.delete': LogEventShape<'pam.secret_folder.delete'>
  /**
   * A user, the actor, changed a secret folder, a container that organizes and stores secrets. The entry names the
   * folder; a change at an odd hour or outside the normal process may interest a security analyst.
   *
   * Since 2023.12.0. Tags: pam.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#pam-secret-folder-update
   */
  'pam.secret_folder.update': LogEventShape<'pam.secret_folder.update'>
  /**
   * A Security Administrator created a security policy. Recorded only for Okta Privileged Access; the entry lists
   * the policy's principals and counts its rules.
   *
   * Since 2023.04.0. Tags: pam.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#pam-security-policy-create
   */
  'pam.security_policy.create': LogEventShape<'pam.security_policy.create'>
  /**
   * A security policy was deleted, so it no longer applies and the access of end users to resources may be
   * different. Recorded only for Okta Privileged Access; the entry lists the policy's principals and counts its
   * rules.
   *
   * Since 2023.04.0. Tags: pam.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#pam-security-policy-delete
   */
  'pam.security_policy.delete': LogEventShape<'pam.security_policy.delete'>
  /**
   * An operation called for the evaluation of security policies. At present only refusals are recorded, where the
   * existing policies do not authorize the user for the operation, which shows how they control access to resources.
   *
   * Since 2023.12.0. Tags: pam.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#pam-security-policy-evaluate
   */
  'pam.security_policy.evaluate': LogEventShape<'pam.security_policy.evaluate'>
  /**
   * A Security Administrator changed a security policy. Recorded only for Okta Privileged Access; the entry lists
   * the policy's principals and counts its rules, which helps to spot important changes.
   *
   * Since 2023.04.0. Tags: pam.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#pam-security-policy-update
   */
  'pam.security_policy.update': LogEventShape<'pam.security_policy.update'>
  /**
   * A server on which the Okta agent for Advanced Server Access (ASA) runs enrolled with the service.
   *
   * Since 2022.02.0. Tags: pam.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#pam-server-enroll
   */
  'pam.server.enroll': LogEventShape<'pam.server.enroll'>
  /**
   * A server moved out of its project and into a different one.
   *
   * Since 2022.02.0. Tags: pam.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#pam-server-reassign
   */
  'pam.server.reassign': LogEventShape<'pam.server.reassign'>
  /**
   * A server was taken out of the inventory of Advanced Server Access (ASA).
   *
   * Since 2022.02.0. Tags: pam.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#pam-server-remove
   */
  'pam.server.remove': LogEventShape<'pam.server.remove'>
  /**
   * A user logged in to a server over SSH.
   *
   * Since 2022.02.0. Tags: pam.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#pam-server-ssh-login
   */
  'pam.server.ssh_login': LogEventShape<'pam.server.ssh_login'>
  /**
   * The server agent found an account on a server for the first time. Recorded only for Okta Privileged Access; the
   * entry gives the account's name and its server.
   *
   * Since 2023.04.0. Tags: pam.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#pam-server-account-discovered
   */
  'pam.server_account.discovered': LogEventShape<'pam.server_account.discovered'>
  /**
   * An Okta Privileged Access user revealed the password of a vaulted server account. The entry identifies the
   * account and describes the access method by which the user reached the password.
   *
   * Since 2026.01.2. Tags: pam.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#pam-server-account-password-reveal
   */
  'pam.server_account.password.reveal': LogEventShape<'pam.server_account.password.reveal'>
  /**
   * Rotation of the password of a local server account was requested. The entry names the account and its server, so
   * it confirms that password settings reach the servers correctly.
   *
   * Since 2023.04.0. Tags: pam.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#pam-server-account-password-change-initiated
   */
  'pam.server_account.password_change.initiated': LogEventShape<'pam.server_account.password_change.initiated'>
  /**
   * The password of a server account was changed by some means other than scheduled rotation. Okta says that this
   * must be monitored, since it may be an unauthorized user resetting local account passwords to get into servers.
   * Recorded only for Okta Privileged Access, with the account and its server.
   *
   * Since 2023.04.0. Tags: pam.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#pam-server-account-password-change-out-of-band
   */
  'pam.server_account.password_change.out_of_band': LogEventShape<'pam.server_account.password_change.out_of_band'>
  /**
   * A server reported that it tried to rotate the password of a local account. Monitor outcome.result, which is
   * SUCCESS or FAILURE, to find rotation errors. Recorded only for Okta Privileged Access; the entry names the
   * account and its server.
   *
   * Since 2023.04.0. Tags: pam.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#pam-server-account-password-change-update
   */
  'pam.server_account.password_change.update': LogEventShape<'pam.server_account.password_change.update'>
  /**
   * An already discovered server account was updated. Recorded only for Okta Privileged Access with the account's
   * name and its server, it shows how frequently the system makes such updates.
   *
   * Since 2023.04.0. Tags: pam.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#pam-server-account-update
   */
  'pam.server_account.update': LogEventShape<'pam.server_account.update'>
  /**
   * The labels of a server were changed.
   *
   * Since 2022.02.0. Tags: pam.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#pam-server-labels-update
   */
  'pam.server_labels.update': LogEventShape<'pam.server_labels.update'>
  /**
   * A service that is tied to a service user was set up on a server.
   *
   * Since 2022.02.0. Tags: pam.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#pam-service-create
   */
  'pam.service.create': LogEventShape<'pam.service.create'>
  /**
   * A service was removed from the server on which it had been created.
   *
   * Since 2022.02.0. Tags: pam.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#pam-service-remove
   */
  'pam.service.remove': LogEventShape<'pam.service.remove'>
  /**
   * A service account was assigned to a project of a resource group, which puts it under active management in Okta
   * Privileged Access. The entry gives the IDs of the resource group and the project.
   *
   * Since 2024.10.1. Tags: pam.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#pam-service-account-assign
   */
  'pam.service_account.assign': LogEventShape<'pam.service_account.assign'>
  /**
   * A service account of any resource type was created in Okta Privileged Access, including Universal Directory
   * accounts and database accounts that were onboarded. The outcome is SUCCESS or FAILURE for Universal Directory
   * accounts; those of third-party apps can also have DEFERRED.
   *
   * Since 2024.10.1. Tags: pam.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#pam-service-account-create
   */
  'pam.service_account.create': LogEventShape<'pam.service_account.create'>
  /**
   * A service account of any resource type was deleted from Okta Privileged Access, including Universal Directory
   * accounts and database accounts that were taken out of management. The outcome is SUCCESS or FAILURE.
   *
   * Since 2024.10.1. Tags: pam.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#pam-service-account-delete
   */
  'pam.service_account.delete': LogEventShape<'pam.service_account.delete'>
  /**
   * An Okta Privileged Access user revealed the password of a service account. The entry identifies the account and
   * describes the access method by which the user reached the password.
   *
   * Since 2024.10.1. Tags: pam.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#pam-service-account-password-reveal
   */
  'pam.service_account.password.reveal': LogEventShape<'pam.service_account.password.reveal'>
  /**
   * An Okta Privileged Access user set a new password for a service account. The entry identifies the account and
   * describes the access method that the user had for the update.
   *
   * Since 2024.10.1. Tags: pam.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#pam-service-account-password-update
   */
  'pam.service_account.password.update': LogEventShape<'pam.service_account.password.update'>
  /**
   * Password rotation for a service account came to an end. The final status is SUCCESS, FAILURE or DEFERRED,
   * depending on the settings and the retry mechanisms of Okta Privileged Access.
   *
   * Since 2024.10.1. Tags: pam.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#pam-service-account-password-rotation-end
   */
  'pam.service_account.password_rotation.end': LogEventShape<'pam.service_account.password_rotation.end'>
  /**
   * Password rotation for a service account began. The outcome is SUCCESS or FAILURE, and its reason tells what
   * caused the rotation: ASSIGNMENT, FORCED, CHECKIN or SCHEDULED.
   *
   * Since 2024.10.1. Tags: pam.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#pam-service-account-password-rotation-start
   */
  'pam.service_account.password_rotation.start': LogEventShape<'pam.service_account.password_rotation.start'>
  /**
   * The details of a Universal Directory service account were updated in Okta Privileged Access. Unlike
   * pam.service_account.create and pam.service_account.delete, it is documented for that account type only.
   *
   * Since 2024.10.1. Tags: pam.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#pam-service-account-update
   */
  'pam.service_account.update': LogEventShape<'pam.service_account.update'>
  /**
   * A Resource Administrator created a sudo command bundle. Recorded only for Okta Privileged Access.
   *
   * Since 2023.06.1. Tags: pam.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#pam-sudo-command-bundle-create
   */
  'pam.sudo_command_bundle.create': LogEventShape<'pam.sudo_command_bundle.create'>
  /**
   * A Resource Administrator deleted an existing sudo command bundle. Recorded only for Okta Privileged Access.
   *
   * Since 2023.06.1. Tags: pam.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#pam-sudo-command-bundle-delete
   */
  'pam.sudo_command_bundle.delete': LogEventShape<'pam.sudo_command_bundle.delete'>
  /**
   * A Resource Administrator changed an existing sudo command bundle. Recorded only for Okta Privileged Access.
   *
   * Since 2023.06.1. Tags: pam.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#pam-sudo-command-bundle-update
   */
  'pam.sudo_command_bundle.update': LogEventShape<'pam.sudo_command_bundle.update'>
  /**
   * A new team was created in Advanced Server Access (ASA).
   *
   * Since 2022.02.0. Tags: pam.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#pam-team-create
   */
  'pam.team.create': LogEventShape<'pam.team.create'>
  /**
   * The automated cleanup of expired tenants permanently removed a team from Okta Privileged Access, after the team
   * had gone through the INACTIVE and DELETING states. The entry has the teamId and team_name fields, as
   * pam.team.create does.
   *
   * Since 2026.07.0. Tags: pam.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#pam-team-delete
   */
  'pam.team.delete': LogEventShape<'pam.team.delete'>
  /**
   * Group attributes were created at the level of the team.
   *
   * Since 2022.02.0. Tags: pam.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#pam-team-group-attribute-create
   */
  'pam.team_group_attribute.create': LogEventShape<'pam.team_group_attribute.create'>
  /**
   * Group attributes that had been set at the level of the team were deleted.
   *
   * Since 2022.02.0. Tags: pam.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#pam-team-group-attribute-delete
   */
  'pam.team_group_attribute.delete': LogEventShape<'pam.team_group_attribute.delete'>
  /**
   * Group attributes at the level of the team were changed.
   *
   * Since 2022.02.0. Tags: pam.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#pam-team-group-attribute-update
   */
  'pam.team_group_attribute.update': LogEventShape<'pam.team_group_attribute.update'>
  /**
   * Someone was sent an invitation to join a team. Applies only to customers of legacy Advanced Server Access (ASA).
   *
   * Since 2022.02.0. Tags: pam.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#pam-team-invitation-create
   */
  'pam.team_invitation.create': LogEventShape<'pam.team_invitation.create'>
  /**
   * Overrides of group attributes were created for a project.
   *
   * Since 2022.02.0. Tags: pam.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#pam-team-project-group-attribute-create
   */
  'pam.team_project_group_attribute.create': LogEventShape<'pam.team_project_group_attribute.create'>
  /**
   * A project's overrides of group attributes were deleted.
   *
   * Since 2022.02.0. Tags: pam.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#pam-team-project-group-attribute-delete
   */
  'pam.team_project_group_attribute.delete': LogEventShape<'pam.team_project_group_attribute.delete'>
  /**
   * A project's overrides of group attributes were changed.
   *
   * Since 2022.02.0. Tags: pam.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#pam-team-project-group-attribute-update
   */
  'pam.team_project_group_attribute.update': LogEventShape<'pam.team_project_group_attribute.update'>
  /**
   * Overrides of user attributes were created for a project.
   *
   * Since 2022.02.0. Tags: pam.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#pam-team-project-user-attribute-create
   */
  'pam.team_project_user_attribute.create': LogEventShape<'pam.team_project_user_attribute.create'>
  /**
   * A project's overrides of user attributes were deleted.
   *
   * Since 2022.02.0. Tags: pam.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#pam-team-project-user-attribute-delete
   */
  'pam.team_project_user_attribute.delete': LogEventShape<'pam.team_project_user_attribute.delete'>
  /**
   * A project's overrides of user attributes were changed.
   *
   * Since 2022.02.0. Tags: pam.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#pam-team-project-user-attribute-update
   */
  'pam.team_project_user_attribute.update': LogEventShape<'pam.team_project_user_attribute.update'>
  /**
   * The settings of a team were changed.
   *
   * Since 2022.02.0. Tags: pam.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#pam-team-settings-update
   */
  'pam.team_settings.update': LogEventShape<'pam.team_settings.update'>
  /**
   * User attributes were created at the level of the team.
   *
   * Since 2022.02.0. Tags: pam.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#pam-team-user-attribute-create
   */
  'pam.team_user_attribute.create': LogEventShape<'pam.team_user_attribute.create'>
  /**
   * User attributes that had been set at the level of the team were deleted.
   *
   * Since 2022.02.0. Tags: pam.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#pam-team-user-attribute-delete
   */
  'pam.team_user_attribute.delete': LogEventShape<'pam.team_user_attribute.delete'>
  /**
   * User attributes at the level of the team were changed.
   *
   * Since 2022.02.0. Tags: pam.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#pam-team-user-attribute-update
   */
  'pam.team_user_attribute.update': LogEventShape<'pam.team_user_attribute.update'>
  /**
   * An Advanced Server Access (ASA) client was enrolled through the command sft fleet enroll.
   *
   * Since 2022.02.0. Tags: pam.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#pam-unbound-client-enroll
   */
  'pam.unbound_client.enroll': LogEventShape<'pam.unbound_client.enroll'>
  /**
   * A server was added to Advanced Server Access (ASA) by a direct call to the API, rather than by installing the
   * agent on it.
   *
   * Since 2022.02.0. Tags: pam.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#pam-unmanaged-server-create
   */
  'pam.unmanaged_server.create': LogEventShape<'pam.unmanaged_server.create'>
  /**
   * A new user was created in Advanced Server Access (ASA).
   *
   * Since 2022.02.0. Tags: pam.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#pam-user-create
   */
  'pam.user.create': LogEventShape<'pam.user.create'>
  /**
   * A user was removed from Advanced Server Access (ASA).
   *
   * Since 2022.02.0. Tags: pam.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#pam-user-remove
   */
  'pam.user.remove': LogEventShape<'pam.user.remove'>
  /**
   * A user in Advanced Server Access (ASA) was changed.
   *
   * Since 2022.02.0. Tags: pam.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#pam-user-update
   */
  'pam.user.update': LogEventShape<'pam.user.update'>
  /**
   * An Okta user was authorized for an Okta-protected server and started a connection to it.
   *
   * Since 2022.02.0. Tags: pam.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#pam-user-creds-issue
   */
  'pam.user_creds.issue': LogEventShape<'pam.user_creds.issue'>
  /**
   * A user, the actor, created an API key on a workload connection of the API key type, with which a non-human
   * identity authenticates to Okta Privileged Access. It exposes unexpected or unauthorized credentials. The entry
   * gives the credential ID and the parent connection, but never the secret.
   *
   * Since 2026.08.1. Tags: pam.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#pam-workload-connection-api-key-create
   */
  'pam.workload_connection.api_key.create': LogEventShape<'pam.workload_connection.api_key.create'>
  /**
   * A user, the actor, revoked an API key of a workload connection in Okta Privileged Access. The key cannot be
   * restored or updated, and its non-human identity loses access at once; the entry gives the credential ID and the
   * parent connection. It confirms containment after a suspected compromise and explains sudden authentication
   * failures of a workload.
   *
   * Since 2026.08.1. Tags: pam.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#pam-workload-connection-api-key-revoke
   */
  'pam.workload_connection.api_key.revoke': LogEventShape<'pam.workload_connection.api_key.revoke'>
  /**
   * Rotation of a workload connection's API key was completed in Okta Privileged Access: the successor secret became
   * active and the old one expired, closing what pam.workload_connection.api_key.rotation.create opened. Correlate
   * it with authentication failures of workloads that lack the new secret. FAILURE can mean that the key was not in
   * a rotating state.
   *
   * Since 2026.08.1. Tags: pam.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#pam-workload-connection-api-key-rotation-activate
   */
  'pam.workload_connection.api_key.rotation.activate': LogEventShape<'pam.workload_connection.api_key.rotation.activate'>
  /**
   * Rotation of a workload connection's API key began in Okta Privileged Access: a successor secret was issued,
   * while the old one stays valid to avoid an outage. It shows whether keys are rotated on time and which rotations
   * were never finished. Closed by pam.workload_connection.api_key.rotation.activate on completion, or by
   * pam.workload_connection.api_key.rotation.delete if canceled.
   *
   * Since 2026.08.1. Tags: pam.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#pam-workload-connection-api-key-rotation-create
   */
  'pam.workload_connection.api_key.rotation.create': LogEventShape<'pam.workload_connection.api_key.rotation.create'>
  /**
   * A user, the actor, canceled the rotation that pam.workload_connection.api_key.rotation.create opened in Okta
   * Privileged Access: the successor secret is dropped and the old one stays active. Check that the workload still
   * has the original secret, and plan the rotation again. The entry gives the credential ID and the parent workload
   * connection.
   *
   * Since 2026.08.1. Tags: pam.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#pam-workload-connection-api-key-rotation-delete
   */
  'pam.workload_connection.api_key.rotation.delete': LogEventShape<'pam.workload_connection.api_key.rotation.delete'>
  /**
   * A user, the actor, edited the name, description or attributes of the API key of a workload connection in Okta
   * Privileged Access; the secret itself is neither rotated nor regenerated. FAILURE can mean that the key had been
   * revoked. The entry gives the credential ID and the parent connection.
   *
   * Since 2026.08.1. Tags: pam.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#pam-workload-connection-api-key-update
   */
  'pam.workload_connection.api_key.update': LogEventShape<'pam.workload_connection.api_key.update'>
  /**
   * Okta Privileged Access got a new workload connection, the root of trust by which requests from an outside
   * workload provider, such as a cloud service, are checked. It names the external issuer and how its signature or
   * claims are validated, so that non-human identities can authenticate.
   *
   * Since 2025.12.0. Tags: pam.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#pam-workload-connection-create
   */
  'pam.workload_connection.create': LogEventShape<'pam.workload_connection.create'>
  /**
   * A user, the actor, deleted a workload connection from Okta Privileged Access, so Okta no longer trusts or
   * validates requests from that external source. Okta advises monitoring such deletions, since every workload that
   * relied on this root of trust may lose access. The entry names the connection.
   *
   * Since 2025.12.0. Tags: pam.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#pam-workload-connection-delete
   */
  'pam.workload_connection.delete': LogEventShape<'pam.workload_connection.delete'>
  /**
   * A user, the actor, changed how a workload connection in Okta Privileged Access is validated, for example its
   * validation URL, certificate or issuer claim. Such edits are high-risk, because they decide which external
   * non-human identities are trusted. The entry names the connection.
   *
   * Since 2025.12.0. Tags: pam.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#pam-workload-connection-update
   */
  'pam.workload_connection.update': LogEventShape<'pam.workload_connection.update'>
  /**
   * A workload role was created in Okta Privileged Access: an authorization group for non-human identities, which
   * maps claims to the role by setting a required claim and its workload connection. Admins give such identities
   * access by adding the role to a policy.
   *
   * Since 2025.12.0. Tags: pam.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#pam-workload-role-create
   */
  'pam.workload_role.create': LogEventShape<'pam.workload_role.create'>
  /**
   * A user, the actor, deleted a workload role from Okta Privileged Access. Workload identities with that role are
   * cut off from protected secrets or accounts at once; the entry names the role.
   *
   * Since 2025.12.0. Tags: pam.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#pam-workload-role-delete
   */
  'pam.workload_role.delete': LogEventShape<'pam.workload_role.delete'>
  /**
   * A user, the actor, edited the criteria of a workload role in Okta Privileged Access, such as its required claim
   * value or its workload connection. The change affects which non-human identities qualify for access under the
   * policies that refer to the role; the entry names the role.
   *
   * Since 2025.12.0. Tags: pam.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#pam-workload-role-update
   */
  'pam.workload_role.update': LogEventShape<'pam.workload_role.update'>
}

/** A log event of the namespace Okta-pam. */
export type PamLogEvent = PamLogEvents[keyof PamLogEvents]
