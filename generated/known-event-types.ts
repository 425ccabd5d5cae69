// Made by `okta-events generate`: do not edit, run it again instead.
// Facts come from Okta's public documentation of the System Log, https://developer.okta.com/docs/reference/api/event-types/

import { unfold } from './runtime/unfold.js'

/** Folded, since they are most of what a bundle weighs. */
const folded =
  '(master_application.user_membership.add))network_zone.rule.disabled))personal.admin.configuration.update' +
  '))user.app_migration.export)))plugin.downloaded script_status)support.org.view update' +
  '))core.concurrency.org.limit.violation)))el.evaluate)user_auth.idp.x509.crl_download_failure' +
  '))))self_service.enabled disabled)analytics.feedback.provide)reports.export.generate download request' +
  ')))scheduled_action.user_suspension.canceled scheduled completed updated))task.lifecycle.activate deactivate' +
  ' create delete update))event_hook.delivery verified activated deactivated deleted updated created' +
  ')inline_hook.response.processed)executed verified activated deactivated deleted updated created' +
  ')certification.remediation.open)campaign.context.update)item.decide remediate)launch close create delete' +
  ' update))credential.register revoke)zone.make_blacklist remove_blacklist activate deactivate create delete' +
  ' update)directory.non_default_user_profile.create)app_user_profile.bootstrap update' +
  ')external.group.membership.add remove)))linked_object.create delete)user_profile.bootstrap update' +
  ')mapping.update))pki.ca.expiration.warn)scope.mapping.update))renew add delete)cert.lifecycle.hold suspend' +
  ' revoke activate delete)bind crl_download_failure renew issue revoke' +
  '))integration.api_service.lifecycle.authorize revoke)))mim.createEnrollment.ANDROID IOS OSX UNKNOWN WINDOWS' +
  ')command.ios.formaterror acknowledged new cancelled error)generic.delegated notnow acknowledged new cancelled' +
  ' error))streamDevicesCSVDownload)iam.resourceset.bindings.add delete)resources.add delete update)create delete' +
  ' update)role.permissions.add delete)subscriptions.update)permission.conditions.add delete))create delete' +
  ' update)policy.assignee_configuration.update)configuration.update)))workload_principal.delegation_link.create' +
  ' delete)sign_on_provider.add remove)ai_agent.credential.activate deactivate create delete' +
  '))resource_connection.activate deactivate create delete update)register activate deactivate delete update' +
  ')org.not_configured_origin.redirection.usage)))access.review.close remediate action start create update' +
  ')request.sequence.create delete update)condition.invalidate activate deactivate create delete update' +
  ')settings.update)reject resolve expire cancel create update' +
  '))resource_servers.client_authentication_settings.create delete update)a2a_server.auth_server.add remove' +
  ')register delete)virtual_mcp_server.capability.add remove update)auth_server.add remove' +
  '))api_server.auth_server.add remove update)register activate deactivate delete update' +
  ')mcp_server.capability.discover)auth_server.create delete update)register activate deactivate delete update' +
  '))policy.continuous_access.evaluate action)entity_risk.evaluate action)auth_reevaluate.enforce fail action' +
  ')execute.user.start))scheduled.execute)mapping.create)rule.action.execute)invalidate add activate deactivate' +
  ' delete update)lifecycle.overwrite activate deactivate create delete update)evaluate_sign_on' +
  ')security.attack_protection.settings.update))breached_credential.detected)session_protection.status.update' +
  '))attack.end start)protected_action.settings.update)attempt)threat.configuration.update)detected' +
  ')authenticator.lifecycle.activate deactivate create update))behavior.settings.create delete update' +
  '))trusted_origin.activate deactivate create delete update)voice.add_country_blacklist remove_country_blacklist' +
  ')events.transmitter.create delete update)provider.receive_event activate deactivate create delete update' +
  '))zone.make_blacklist remove_blacklist)session.detect_client_roaming)request.blocked' +
  ')device.add_request_blacklist_policy remove_request_blacklist_policy temporarily_disable_blacklisting' +
  '))account.aerial_template_condition.apply remove create delete update)org_group.org.assign revoke)create' +
  ' delete update)org.product.update)status.update)delete.cancel request)add' +
  '))device.custom_push.send_notification)local_account.create)signals.status.timeout))user_os_account.sync' +
  ')password_sync.enrollment.create)authentication)assurance.policy.add delete update))platform_sso.keys.register' +
  ')enrollment.create)authentication)posture.check.add delete update))enrollment.create)platform.secret_key.reset' +
  ')renew add delete update)desktop_mfa.device_logout.started completed)recovery_pin.rotate_secret generate' +
  ')enrollment.create)configuration.update))push.provider.create delete update' +
  '))integration.endpoint_security.activate deactivate))token.enrollment.create))lifecycle.unsuspend suspend' +
  ' activate deactivate delete)user.add remove))workflows.org.step_execution_limit.violation warning' +
  '))user.delegatedflow.run)execution_log_stream_connection.activate deactivate update)truststore.view create' +
  ' delete update)folder.rename move duplicate export import create delete)connection.reauthorize revoke create' +
  ' delete)table.schema.export import)view move export import create delete update)role.group.add remove)user.add' +
  ' remove))flow.execution.cancel)execution_log_stream.activate deactivate)execution_history.activate deactivate' +
  ' delete)save move export activate deactivate import create delete' +
  ')))group.application_assignment.skip_assignment_reconcile add remove update)profile.update)privilege.grant' +
  ' revoke)user_membership.rule.add_exclusion evaluation trigger invalidate deactivated error)add remove' +
  ')lifecycle.create delete))oauth2.claim.deleted updated created)scope.deleted updated created)as.activated' +
  ' deactivated deleted updated created))application.appuser.mapping.invalid.expression)))cache.invalidate' +
  ')registration_policy.lifecycle.create update))integration.api_query authentication_failure general_failure' +
  ' rate_limit_exceeded transfer_files)configuration.detect_error disable_delauth_outbound' +
  ' disable_fed_broker_mode enable_delauth_outbound enable_fed_broker_mode import_schema reset_logo' +
  ' update_api_credentials_for_pass_change update_logo update_rate_limits read_client_secret update' +
  ')user_membership.change_password change_username restore restore_password show_password deprovision approve' +
  ' add remove revoke provision update)policy.sign_on.rule.create delete)deny_access update))account.match.update' +
  ')decision.ignore confirm revoke)detect remove)provision.field_mapping_rule.change)group_membership.add remove' +
  ' import update)integration.call_api)group_push.mapping.and.groups.deleted.rule.deleted' +
  '))))deactivated.source.group.renamed(failed))))created(from.rule.warning.upsertGroup.duplicate.name' +
  '))duplicate.name(tobecreated))))))update.or.delete.failed(with.error)))))app.group.renamed(failed' +
  '))))activate_mapping deactivate_mapping delete_appgroup push_memberships pushed removed updated' +
  ')group.verify_exists add remove import update)user.remove_entitlements(schedule)delete(schedule' +
  ')push_okta_password push_password push_profile deprovision import_profile verify_exists reactivate push' +
  ' password sync activate deactivate import))lifecycle.activate deactivate create delete update' +
  '))pam.auth_token.issue)billing_contact.create)gateway_creds.issue)offline_group.secrets.rotate' +
  '))outgoing_federation.approve)project_group_selector.update)server_labels.update)team_invitation.create' +
  ')team_settings.update)unbound_client.enroll)unmanaged_server.create)user_creds.issue)apikey.rotate delete' +
  ')client_enrollment_policy_token.rotate delete)credential_verification.end start)incoming_federation.approve' +
  ' request)member.add remove)preauthorization.create update)team.create delete)ad_connection.create delete' +
  ' update)client_enrollment_policies.create delete update)cloud_account.create delete update)permission.change' +
  ')resource.checkin.end start)checkout)resource_group.create delete update)secret_folder.create delete update' +
  ')sudo_command_bundle.create delete update)team_group_attribute.create delete update' +
  ')team_project_group_attribute.create delete update)team_project_user_attribute.create delete update' +
  ')team_user_attribute.create delete update)workload_role.create delete update' +
  ')active_directory.account_discovery.complete)account_rule.applied update)connection.update' +
  '))ad_task_settings.update_schedule create delete update)security_policy.evaluate create delete update' +
  ')server.reassign ssh_login enroll remove)entitlement_sudo.add_to_project remove_from_project remove create' +
  ' update)project.add_group remove_group create delete update)secret.reveal move create delete update' +
  ')ad_user_sync_task_settings.update_schedule activate deactivate create delete update' +
  ')gateway.setup_token.create delete update)create delete update)server_account.password_change.out_of_band' +
  ' initiated update)password.reveal)discovered update)password.reset change' +
  ')service_account.password_rotation.end start)password.reveal update)assign create delete update' +
  ')workload_connection.api_key.rotation.activate create delete)revoke create update)create delete update' +
  ')service.remove create)integration.account_rule.create delete update)health_change create delete update' +
  ')client.state.update)assign enroll remove)group.bulk_membership_change create delete)user.remove create update' +
  ')app.update)offline_disabled_event offline_enabled_event)user.identity_snapshot.attestation.create' +
  '))device_session.end start)identity_verification(start)risk.detect change)behavior.profile.reset' +
  '))credential.enroll)mfa.okta_verify(deny_push deny_push_upgrade_needed)factor.reset_all unsuspend suspend' +
  ' activate deactivate update)attempt_bypass promote_enrollment)session.context.change)impersonation.extend' +
  ' initiate end grant revoke)access_admin_app clear expire end start)authentication.universal_logout(scheduled' +
  ')auth_identifier_not_in_policy auth_unconfigured_identifier auth_via_AD_agent auth_via_IDP auth_via_LDAP_agent' +
  ' auth_via_inbound_SAML auth_via_inbound_delauth auth_via_iwa auth_via_mfa auth_via_radius auth_via_richclient' +
  ' auth_via_social authenticate dsso_via_non_priority_source slo sso auth verify)account.lock(limit' +
  ')subscriptions.update)privilege.grant revoke)expire_password preference_update' +
  ' report_suspicious_activity_by_enduser reset_password unlock unlock_by_admin unlock_failure unlock_token' +
  ' update_password update_primary_email update_profile update_secondary_email update_user_type use_token' +
  ')import.password)lifecycle.jit.error.read_only))delete.initiated completed)password_mass_expiry unsuspend' +
  ' reactivate suspend activate deactivate create))system.agent_pools.auto_update)beta.feature.enable' +
  '))custom_signout.update)iwa_agentless_kerberos.update)theme.update)well_known_uri.update)csv.import_user' +
  ')custom_error.delete update)custom_signin.delete update)dr.failback failover)brand.create delete update' +
  ')hook.key.deleted updated created))operation.concurrency_limit.violation)rate_limit.violation warning' +
  '))self_service.configuration.update))email_domain.verify create delete update)feature.disable ea_auto_enroll' +
  ' enable)ldapi.admin_limit_exceeded search unbind bind)api_token.request_outside_allowed_range enable revoke' +
  ' create update)captcha.create delete update)custom_email_server.lifecycle.activate deactivate create delete' +
  ' update))iwa_agentless.user.not_found)auth_after_redirect redirect auth update)log_stream.lifecycle.activate' +
  ' deactivate create delete update))custom_url_domain.cert_renew cert_upload initiate verify delete update' +
  ')sms.send_account_unlock_message send_okta_push_verify_message send_password_reset_message' +
  ' send_phone_verification_message receive_status send_factor_verify_message)iwa.go_offline go_online' +
  ' promote_primary use_default remove create update)push.send_factor_verify_push)voice.send_account_unlock_call' +
  ' send_call send_mfa_challenge_call send_password_reset_call send_phone_verification_call receive_status' +
  ')rate_limit.configuration.update))idp.key.create delete update)lifecycle.read_client_secret activate' +
  ' deactivate create delete update))email.account_unlock.sent_message)bounce.removal' +
  ')mfa_enroll_notification.sent_message)mfa_reset_notification.sent_message)new_device_notification.sent_message' +
  ')password_reset.sent_message)template.settings_changed create delete update)challenge_factor_redeemed delivery' +
  ' send_factor_verify_message)mfa.factor.activate deactivate))directory.debugger.query_executed extend grant' +
  ' revoke))identity_sources.group.user.assign revoke)create delete update)user.create delete update)bulk_delete' +
  ' bulk_device_delete bulk_device_upsert bulk_group_delete bulk_group_membership_delete' +
  ' bulk_group_membership_upsert bulk_group_upsert bulk_upsert)client.concurrency_rate_limit.notification' +
  ' violation)rate_limit.notification violation))org.captcha.activate deactivate)task.remove' +
  ')rate_limit.expiration.warning)burst violation warning)lifecycle.create))agent.connector.connect reactivate' +
  ' deactivate delete)ldap.change_user_password create_user_JIT disconnect reconnect update_user_password' +
  ' config_change_detected reset_user_password unlock_user_account update_user realtimesync)ad.dirsync.verify' +
  ')import_ou invoke_dir read_config read_dirsync read_ldap read_schema read_topology upgrade upload_iwa_log' +
  ' upload_log write_ldap config_change_detected connect import_user reset_user_password unlock_user_account' +
  ' update_user reactivate realtimesync start deactivate create delete update)auto_update register' +
  ')import.clear.unconfirmed.users.summary)))entitlement(mismatch)implicit_deletion.complete start' +
  ')membership_processing.complete start)object_creation.complete start)user_csv.complete start' +
  ')user_matching.complete start)user_match.unignore confirm update)custom_object.complete create delete update' +
  ')roadblock(reschedule_and_resume resume updated)group_membership.complete)download.complete start' +
  ')session.expired triggered cancelled created)group.complete start create delete update' +
  ')user.unsuspend_after_confirm update_user_lifecycle_from_master match unsuspend suspend complete start create' +
  ' delete update)complete_batch import_provisioning_info import_profile schedule complete start' +
  ')oauth2.token.request_outside_allowed_range)))app.inbound_del_auth.login_success)request_new.notify' +
  ')saml.sensitive.attribute.update)))cross_app_access.connection.create delete update' +
  '))interclient_mapping.delete_all create delete)kerberos_rich_client.account_not_found instance_not_found' +
  ' multiple_accounts_found user_authentication_successful)keys.clone generate rotate)rum.config.validation.error' +
  '))is.api.account.error)))package.thrown.error))validation.error))realtimesync.import.details.add_user' +
  ' delete_user update_user)))app_instance.csr.publish generate revoke)provision_sync_job.started completed' +
  ' failed))radius.info_access.no_permission partial_permission)agent.listener.succeeded failed)port_inaccessible' +
  ' port_reaccessible))access_request.approver.deny approve)deny expire request grant delete' +
  ')generic.unauth_app_access_attempt)ai_agent_provider.priority.update)import_staging.ignore confirm' +
  ')credential.validate)import.complete start)activate deactivate create delete update' +
  ')ldap.password.change.failed)))user_management(grouppush.mapping.okta.users.ignored))created.from.rule' +
  '(error.validation duplicate)errors)))))user_group_import.create_failure delete_success update_failure' +
  ' upsert_fail upsert_success)import.csv.line.error)))push_new_user_success update_from_master_failed' +
  ')policy.sign_on.update))ad.credential.verify)password_migration_campaign.finish.end start)cancel.end start' +
  ')group.add)user.migrate.end start)capture_password)create' +
  ')api.user_import.warn.skipped_contact.attribute_invalid_value)skipped_user.missing_required_attribute' +
  ' attribute_invalid_value))account_locked)))office365.provisioning_app.create' +
  ')provisioning_app_credential.rotate)clientplatform.conversion.job.processing.app.instance))skipping.migration' +
  '))))graph.api.error.rate-limit.exceeded)no.mailbox.found))service.principal.creation.failed' +
  ')msgraph.authentication.failure)))))))dirsync.skipping.conflict-object critical-system-object' +
  ' non-security-group-invalid-mail reserved-attribute-value systemmailbox without-name-and-displayname' +
  '))service.principal.cleanup.job.invalid.credentials)unable.to.delete.service.principal' +
  '))))skipping.missing.creds)no.service.principal)))processing complete))))error.importing.user' +
  '))api.change.domain.federation.success)))set.domain.federation.success)))sync.heartbeat.sent)job.complete' +
  '(contact group user))complete)remove.domain.federation.success)))error.endpoint.unavailable' +
  ')x-ms-forwarded-client-ip-header.absent)unable.to.create.graph.client))))validate.admin.creds)creds' +
  ')check.user.exists))get.object.ids.by.group.id))))company.dirsync.status.pending failure)failure' +
  ')))reactivate.user)download.custom.objects)groups users)push.profile password' +
  ')set.company.dirsync.status.failure)failure))domain.federation.failure(domain.not.found)default)access.denied' +
  ')))))sync.not.activated)set.attribute)finalize contact group user)remove.domain.federation.failure' +
  '(domain.not.found))access.denied)))))revoke.refresh.token))deactivate.user)ad.user' +
  ')group.membership.update.group.not.found.failure)))failure))create.failure(name.in.use))))delete.failure' +
  ')update.failure(not.found))))import.profile)create.user)))user.remove.licenses.success' +
  '))lifecycle.action.failed))delete.success)))oauth2.trusted_server.add delete)admin.consent.grant revoke' +
  '))interact.interaction_code interaction_handle)key.rollover)credentials.lifecycle.activate deactivate create' +
  ' delete))authorize(implicit.access_token id_token)code)consent.grant)client.privilege.grant revoke' +
  ')lifecycle.activate deactivate create delete update)read_client_secret)token.oauth_sts.request_token)grant' +
  '(id_jag vaulted_secret interclient_token oauth_sts refresh_token access_token id_token service_account)revoke' +
  '(implicit.client as user))detect_reuse)as.interact.interaction_code interaction_handle' +
  ')resource_server.credentials.lifecycle.activate deactivate create delete)))evaluate.claim)key.rollover' +
  ')authorize(implicit.access_token id_token)scope_denied code)consent.revoke(implicit.scope client as user)user' +
  '(client))grant)token.grant(device_secret interclient_token refresh_token access_token id_token)detect_reuse' +
  ' revoke))client_id_rate_limit_warning invalid_client_credentials signon'
let known: ReadonlySet<string> | undefined

/**
 * The ids of all event types that the catalog knows, sorted. They are unfolded when they are first asked for: that
 * takes longer than loading everything else.
 */
export function knownEventTypes(): ReadonlySet<string> {
  known ??= new Set(unfold(folded))
  return known
}
