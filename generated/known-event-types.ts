// Made by `okta-events generate`: do not edit, run it again instead.
// Facts come from Okta's public documentation of the System Log, https://developer.okta.com/docs/reference/api/event-types/

import { unfold } from './runtime/unfold.js'

/** Folded, since they are most of what a bundle weighs. */
const folded =
  '(master_application.@_membership.add))network_zone.rule.disabled))personal.admin.configuration.:' +
  '))@.app_migration.export)))plugin.downloaded script_status)support.org.view :' +
  '))core.concurrency.org.limit.violation)))el.evaluate)@_auth.idp.x509.crl_download_failure' +
  '))))self_service.enabled disabled)analytics.feedback.provide)reports.export.generate download request' +
  ')))scheduled_action.@_suspension.canceled scheduled completed :d))task.lifecycle.> = < ; :' +
  '))event_hook.delivery verified >d =d ;d :d <d)inline_hook.response.processed)executed verified >d =d ;d :d <d' +
  ')certification.remediation.open)campaign.context.:)item.decide remediate)launch close < ; :' +
  '))credential.register revoke)zone.make_blacklist remove_blacklist > = < ; :)directory.non_default_@_profile.<' +
  ')app_@_profile.bootstrap :)external.group.membership.add remove)))linked_object.< ;)@_profile.bootstrap :' +
  ')mapping.:))pki.ca.expiration.warn)scope.mapping.:))renew add ;)cert.lifecycle.hold suspend revoke > ;)bind' +
  ' crl_download_failure renew issue revoke))integration.api_service.lifecycle.authorize revoke' +
  ')))mim.<Enrollment.ANDROID IOS OSX UNKNOWN WINDOWS)command.ios.formaterror acknowledged new cancelled error' +
  ')generic.delegated notnow acknowledged new cancelled error))streamDevicesCSVDownload' +
  ')iam.resourceset.bindings.add ;)resources.add ; :)< ; :)role.permissions.add ;)subscriptions.:' +
  ')permission.conditions.add ;))< ; :)policy.assignee_configuration.:)configuration.:' +
  ')))workload_principal.delegation_link.< ;)sign_on_provider.add remove)ai_agent.credential.> = < ;' +
  '))resource_connection.> = < ; :)register > = ; :)org.not_configured_origin.redirection.usage' +
  ')))access.review.close remediate action start < :)request.sequence.< ; :)condition.invalidate > = < ; :' +
  ')settings.:)reject resolve expire cancel < :))resource_servers.client_authentication_settings.< ; :' +
  ')a2a_server.auth_server.add remove)register ;)virtual_mcp_server.capability.add remove :)auth_server.add' +
  ' remove))api_server.auth_server.add remove :)register > = ; :)mcp_server.capability.discover)auth_server.< ; :' +
  ')register > = ; :))policy.continuous_access.evaluate action)entity_risk.evaluate action' +
  ')auth_reevaluate.enforce fail action)execute.@.start))scheduled.execute)mapping.<)rule.action.execute' +
  ')invalidate add > = ; :)lifecycle.overwrite > = < ; :)evaluate_sign_on)security.attack_protection.settings.:' +
  '))breached_credential.detected)session_protection.status.:))attack.end start)protected_action.settings.:' +
  ')attempt)threat.configuration.:)detected)authenticator.lifecycle.> = < :))behavior.settings.< ; :' +
  '))trusted_origin.> = < ; :)voice.add_country_blacklist remove_country_blacklist)events.transmitter.< ; :' +
  ')provider.receive_event > = < ; :))zone.make_blacklist remove_blacklist)session.detect_client_roaming' +
  ')request.blocked)device.add_request_blacklist_policy remove_request_blacklist_policy' +
  ' temporarily_disable_blacklisting))account.aerial_template_condition.apply remove < ; :)org_group.org.assign' +
  ' revoke)< ; :)org.product.:)status.:);.cancel request)add))device.custom_push.send_notification' +
  ')local_account.<)signals.status.timeout))@_os_account.sync)?_sync.enrollment.<)authentication' +
  ')assurance.policy.add ; :))platform_sso.keys.register)enrollment.<)authentication)posture.check.add ; :' +
  '))enrollment.<)platform.secret_key.reset)renew add ; :)desktop_mfa.device_logout.started completed' +
  ')recovery_pin.rotate_secret generate)enrollment.<)configuration.:))push.provider.< ; :' +
  '))integration.endpoint_security.> =))token.enrollment.<))lifecycle.unsuspend suspend > = ;)@.add remove' +
  '))workflows.org.step_execution_limit.violation warning))@.delegatedflow.run)execution_log_stream_connection.>' +
  ' = :)truststore.view < ; :)folder.rename move duplicate export import < ;)connection.reauthorize revoke < ;' +
  ')table.schema.export import)view move export import < ; :)role.group.add remove)@.add remove' +
  '))flow.execution.cancel)execution_log_stream.> =)execution_history.> = ;)save move export > = import < ;' +
  ')))group.application_assignment.skip_assignment_reconcile add remove :)profile.:)privilege.grant revoke' +
  ')@_membership.rule.add_exclusion evaluation trigger invalidate =d error)add remove)lifecycle.< ;' +
  '))oauth2.claim.;d :d <d)scope.;d :d <d)as.>d =d ;d :d <d))application.app@.mapping.invalid.expression' +
  ')))cache.invalidate)registration_policy.lifecycle.< :))integration.api_query authentication_failure' +
  ' general_failure rate_limit_exceeded transfer_files)configuration.detect_error disable_delauth_outbound' +
  ' disable_fed_broker_mode enable_delauth_outbound enable_fed_broker_mode import_schema reset_logo' +
  ' :_api_credentials_for_pass_change :_logo :_rate_limits read_client_secret :)@_membership.change_?' +
  ' change_@name restore restore_? show_? deprovision approve add remove revoke provision :)policy.sign_on.rule.<' +
  ' ;)deny_access :))account.match.:)decision.ignore confirm revoke)detect remove' +
  ')provision.field_mapping_rule.change)group_membership.add remove import :)integration.call_api' +
  ')group_push.mapping.and.groups.;d.rule.;d))))=d.source.group.renamed(failed))))<d' +
  '(from.rule.warning.upsertGroup.duplicate.name))duplicate.name(tobe<d)))))):.or.;.failed(with.error' +
  ')))))app.group.renamed(failed))))>_mapping =_mapping ;_appgroup push_memberships pushed removed :d' +
  ')group.verify_exists add remove import :)@.remove_entitlements(schedule);(schedule)push_okta_? push_?' +
  ' push_profile deprovision import_profile verify_exists re> push ? sync > = import))lifecycle.> = < ; :' +
  '))pam.auth_token.issue)billing_contact.<)gateway_creds.issue)offline_group.secrets.rotate' +
  '))outgoing_federation.approve)project_group_selector.:)server_labels.:)team_invitation.<)team_settings.:' +
  ')unbound_client.enroll)unmanaged_server.<)@_creds.issue)apikey.rotate ;)client_enrollment_policy_token.rotate' +
  ' ;)credential_verification.end start)incoming_federation.approve request)member.add remove)preauthorization.<' +
  ' :)team.< ;)ad_connection.< ; :)client_enrollment_policies.< ; :)cloud_account.< ; :)permission.change' +
  ')resource.checkin.end start)checkout)resource_group.< ; :)secret_folder.< ; :)sudo_command_bundle.< ; :' +
  ')team_group_attribute.< ; :)team_project_group_attribute.< ; :)team_project_@_attribute.< ; :' +
  ')team_@_attribute.< ; :)workload_role.< ; :)active_directory.account_discovery.complete)account_rule.applied :' +
  ')connection.:))ad_task_settings.:_schedule < ; :)security_policy.evaluate < ; :)server.reassign ssh_login' +
  ' enroll remove)entitlement_sudo.add_to_project remove_from_project remove < :)project.add_group remove_group <' +
  ' ; :)secret.reveal move < ; :)ad_@_sync_task_settings.:_schedule > = < ; :)gateway.setup_token.< ; :)< ; :' +
  ')server_account.?_change.out_of_band initiated :)?.reveal)discovered :)?.reset change' +
  ')service_account.?_rotation.end start)?.reveal :)assign < ; :)workload_connection.api_key.rotation.> < ;' +
  ')revoke < :)< ; :)service.remove <)integration.account_rule.< ; :)health_change < ; :)client.state.:)assign' +
  ' enroll remove)group.bulk_membership_change < ;)@.remove < :)app.:)offline_disabled_event' +
  ' offline_enabled_event)@.identity_snapshot.attestation.<))device_session.end start)identity_verification(start' +
  ')risk.detect change)behavior.profile.reset))credential.enroll)mfa.okta_verify(deny_push' +
  ' deny_push_upgrade_needed)factor.reset_all unsuspend suspend > = :)attempt_bypass promote_enrollment' +
  ')session.context.change)impersonation.extend initiate end grant revoke)access_admin_app clear expire end start' +
  ')authentication.universal_logout(scheduled)auth_identifier_not_in_policy auth_unconfigured_identifier' +
  ' auth_via_AD_agent auth_via_IDP auth_via_LDAP_agent auth_via_inbound_SAML auth_via_inbound_delauth' +
  ' auth_via_iwa auth_via_mfa auth_via_radius auth_via_richclient auth_via_social authenticate' +
  ' dsso_via_non_priority_source slo sso auth verify)account.lock(limit)subscriptions.:)privilege.grant revoke' +
  ')expire_? preference_: report_suspicious_activity_by_end@ reset_? unlock unlock_by_admin unlock_failure' +
  ' unlock_token :_? :_primary_email :_profile :_secondary_email :_@_type use_token)import.?' +
  ')lifecycle.jit.error.read_only));.initiated completed)?_mass_expiry unsuspend re> suspend > = <' +
  '))system.agent_pools.auto_:)beta.feature.enable))custom_signout.:)iwa_agentless_kerberos.:)theme.:' +
  ')well_known_uri.:)csv.import_@)custom_error.; :)custom_signin.; :)dr.failback failover)brand.< ; :)hook.key.;d' +
  ' :d <d))operation.concurrency_limit.violation)rate_limit.violation warning))self_service.configuration.:' +
  '))email_domain.verify < ; :)feature.disable ea_auto_enroll enable)ldapi.admin_limit_exceeded search unbind' +
  ' bind)api_token.request_outside_allowed_range enable revoke < :)captcha.< ; :)custom_email_server.lifecycle.>' +
  ' = < ; :))iwa_agentless.@.not_found)auth_after_redirect redirect auth :)log_stream.lifecycle.> = < ; :' +
  '))custom_url_domain.cert_renew cert_upload initiate verify ; :)sms.send_account_unlock_message' +
  ' send_okta_push_verify_message send_?_reset_message send_phone_verification_message receive_status' +
  ' send_factor_verify_message)iwa.go_offline go_online promote_primary use_default remove < :' +
  ')push.send_factor_verify_push)voice.send_account_unlock_call send_call send_mfa_challenge_call' +
  ' send_?_reset_call send_phone_verification_call receive_status)rate_limit.configuration.:))idp.key.< ; :' +
  ')lifecycle.read_client_secret > = < ; :))email.account_unlock.sent_message)bounce.removal' +
  ')mfa_enroll_notification.sent_message)mfa_reset_notification.sent_message)new_device_notification.sent_message' +
  ')?_reset.sent_message)template.settings_changed < ; :)challenge_factor_redeemed delivery' +
  ' send_factor_verify_message)mfa.factor.> =))directory.debugger.query_executed extend grant revoke' +
  '))identity_sources.group.@.assign revoke)< ; :)@.< ; :)bulk_; bulk_device_; bulk_device_upsert bulk_group_;' +
  ' bulk_group_membership_; bulk_group_membership_upsert bulk_group_upsert bulk_upsert' +
  ')client.concurrency_rate_limit.notification violation)rate_limit.notification violation))org.captcha.> =' +
  ')task.remove)rate_limit.expiration.warning)burst violation warning)lifecycle.<))agent.connector.connect re> =' +
  ' ;)ldap.change_@_? <_@_JIT disconnect reconnect :_@_? config_change_detected reset_@_? unlock_@_account :_@' +
  ' realtimesync)ad.dirsync.verify)import_ou invoke_dir read_config read_dirsync read_ldap read_schema' +
  ' read_topology upgrade upload_iwa_log upload_log write_ldap config_change_detected connect import_@ reset_@_?' +
  ' unlock_@_account :_@ re> realtimesync start = < ; :)auto_: register)import.clear.unconfirmed.@s.summary' +
  ')))entitlement(mismatch)implicit_deletion.complete start)membership_processing.complete start' +
  ')object_creation.complete start)@_csv.complete start)@_matching.complete start)@_match.unignore confirm :' +
  ')custom_object.complete < ; :)roadblock(reschedule_and_resume resume :d)group_membership.complete' +
  ')download.complete start)session.expired triggered cancelled <d)group.complete start < ; :' +
  ')@.unsuspend_after_confirm :_@_lifecycle_from_master match unsuspend suspend complete start < ; :' +
  ')complete_batch import_provisioning_info import_profile schedule complete start' +
  ')oauth2.token.request_outside_allowed_range)))app.inbound_del_auth.login_success)request_new.notify' +
  ')saml.sensitive.attribute.:)))cross_app_access.connection.< ; :))interclient_mapping.;_all < ;' +
  ')kerberos_rich_client.account_not_found instance_not_found multiple_accounts_found @_authentication_successful' +
  ')keys.clone generate rotate)rum.config.validation.error))is.api.account.error)))package.thrown.error' +
  '))validation.error))realtimesync.import.details.add_@ ;_@ :_@)))app_instance.csr.publish generate revoke' +
  ')provision_sync_job.started completed failed))radius.info_access.no_permission partial_permission' +
  ')agent.listener.succeeded failed)port_inaccessible port_reaccessible))access_request.approver.deny approve' +
  ')deny expire request grant ;)generic.unauth_app_access_attempt)ai_agent_provider.priority.:' +
  ')import_staging.ignore confirm)credential.validate)import.complete start)> = < ; :)ldap.?.change.failed' +
  ')))@_management(grouppush.mapping.okta.@s.ignored))<d.from.rule(error.validation duplicate)errors' +
  ')))))@_group_import.<_failure ;_success :_failure upsert_fail upsert_success)import.csv.line.error' +
  ')))push_new_@_success :_from_master_failed)policy.sign_on.:))ad.credential.verify' +
  ')?_migration_campaign.finish.end start)cancel.end start)group.add)@.migrate.end start)capture_?)<' +
  ')api.@_import.warn.skipped_contact.attribute_invalid_value)skipped_@.missing_required_attribute' +
  ' attribute_invalid_value))account_locked)))office365.provisioning_app.<)provisioning_app_credential.rotate' +
  ')clientplatform.conversion.job.processing.app.instance))skipping.migration' +
  '))))graph.api.error.rate-limit.exceeded)no.mailbox.found))service.principal.creation.failed' +
  ')msgraph.authentication.failure)))))))dirsync.skipping.conflict-object critical-system-object' +
  ' non-security-group-invalid-mail reserved-attribute-value systemmailbox without-name-and-displayname' +
  '))service.principal.cleanup.job.invalid.credentials)unable.to.;.service.principal))))skipping.missing.creds' +
  ')no.service.principal)))processing complete))))error.importing.@))api.change.domain.federation.success' +
  ')))set.domain.federation.success)))sync.heartbeat.sent)job.complete(contact group @))complete' +
  ')remove.domain.federation.success)))error.endpoint.unavailable)x-ms-forwarded-client-ip-header.absent' +
  ')unable.to.<.graph.client))))validate.admin.creds)creds)check.@.exists))get.object.ids.by.group.id' +
  '))))company.dirsync.status.pending failure)failure)))re>.@)download.custom.objects)groups @s)push.profile ?' +
  ')set.company.dirsync.status.failure)failure))domain.federation.failure(domain.not.found)default)access.denied' +
  ')))))sync.not.>d)set.attribute)finalize contact group @)remove.domain.federation.failure(domain.not.found' +
  '))access.denied)))))revoke.refresh.token))=.@)ad.@)group.membership.:.group.not.found.failure)))failure' +
  '))<.failure(name.in.use))));.failure):.failure(not.found))))import.profile)<.@)))@.remove.licenses.success' +
  '))lifecycle.action.failed));.success)))oauth2.trusted_server.add ;)admin.consent.grant revoke' +
  '))interact.interaction_code interaction_handle)key.rollover)credentials.lifecycle.> = < ;))authorize' +
  '(implicit.access_token id_token)code)consent.grant)client.privilege.grant revoke)lifecycle.> = < ; :' +
  ')read_client_secret)token.oauth_sts.request_token)grant(id_jag vaulted_secret interclient_token oauth_sts' +
  ' refresh_token access_token id_token service_account)revoke(implicit.client as @))detect_reuse' +
  ')as.interact.interaction_code interaction_handle)resource_server.credentials.lifecycle.> = < ;' +
  ')))evaluate.claim)key.rollover)authorize(implicit.access_token id_token)scope_denied code)consent.revoke' +
  '(implicit.scope client as @)@(client))grant)token.grant(device_secret interclient_token refresh_token' +
  ' access_token id_token)detect_reuse revoke))client_id_rate_limit_warning invalid_client_credentials signon'
let known: ReadonlyMap<string, string> | undefined

/**
 * The ids of all event types that the catalog knows, each under itself. They are unfolded when they are first
 * asked for: that takes longer than loading everything else.
 */
export function knownEventTypes(): ReadonlyMap<string, string> {
  known ??= unfold(folded, 'update delete create deactivate activate password user')
  return known
}
