// Made by `okta-events generate`: do not edit, run it again instead.
// Facts come from Okta's public documentation of the System Log, https://developer.okta.com/docs/reference/api/event-types/

import { unfold } from './runtime/unfold.js'

/** Folded, since they are most of what a bundle weighs. */
const folded =
  '(master_application.|_membership.add))network_zone.rule.disabled))personal.admin.configuration.,' +
  '))|.app_migration.export)))plugin.downloaded script_status)support.org.view ,' +
  '))core.concurrency.org.limit.violation)))el.evaluate)|_].idp.x509.crl_download_/))))self_service.enabled' +
  ' disabled)analytics.feedback.provide)reports.export.generate download request' +
  ')))scheduled_action.|_suspension.canceled scheduled *d ,d))task.<.{ : & = ,))event_hook.delivery verified {d' +
  ' :d =d ,d &d)inline_hook.response.processed)executed verified {d :d =d ,d &d)certification.remediation.open' +
  ')campaign.context.,)item.decide remediate)launch close & = ,))credential.register $)zone.make_blacklist' +
  ' }_blacklist { : & = ,)directory.non_default_|_profile.&)app_|_profile.bootstrap ,)external.?.membership.add }' +
  ')))linked_object.& =)|_profile.bootstrap ,)mapping.,))pki.ca.expiration.warn)scope.mapping.,))renew add =' +
  ')cert.<.hold suspend $ { =)bind crl_download_/ renew issue $))integration.api_service.<.]orize $' +
  ')))mim.&Enrollment.ANDROID IOS OSX UNKNOWN WINDOWS)command.ios.format~ acknowledged new cancelled ~' +
  ')generic.delegated notnow acknowledged new cancelled ~))streamDevicesCSVDownload)iam.resourceset.bindings.add' +
  ' =)resources.add = ,)& = ,)role.permissions.add =)subscriptions.,)permission.conditions.add =))& = ,' +
  ')policy.assignee_configuration.,)configuration.,)))workload_principal.delegation_link.& =)sign_on_provider.add' +
  ' })ai_agent.credential.{ : & =))resource_connection.{ : & = ,)register { : = ,' +
  ')org.not_configured_origin.redirection.usage)))%.review.close remediate action ! & ,)request.sequence.& = ,' +
  ')condition.invalidate { : & = ,)settings.,)reject resolve expire cancel & ,' +
  '))resource_@s.+_]entication_settings.& = ,)a2a_@.]_@.add })register =)virtual_mcp_@.capability.add } ,)]_@.add' +
  ' }))api_@.]_@.add } ,)register { : = ,)mcp_@.capability.discover)]_@.& = ,)register { : = ,' +
  '))policy.continuous_%.evaluate action)entity_risk.evaluate action)]_reevaluate.enforce fail action)execute.|.!' +
  '))scheduled.execute)mapping.&)rule.action.execute)invalidate add { : = ,)<.overwrite { : & = ,' +
  ')evaluate_sign_on)security.attack_protection.settings.,))breached_credential.detected' +
  ')session_protection.status.,))attack.end !)protected_action.settings.,)attempt)threat.configuration.,)detected' +
  ')]enticator.<.{ : & ,))behavior.settings.& = ,))trusted_origin.{ : & = ,)voice.add_country_blacklist' +
  ' }_country_blacklist)events.transmitter.& = ,)provider.receive_event { : & = ,))zone.make_blacklist' +
  ' }_blacklist)session.detect_+_roaming)request.blocked)device.add_request_blacklist_policy' +
  ' }_request_blacklist_policy temporarily_disable_blacklisting))`.aerial_template_condition.apply } & = ,' +
  ')org_?.org.assign $)& = ,)org.product.,)status.,)=.cancel request)add))device.custom_#.send_notification' +
  ')local_`.&)signals.status.timeout))|_os_`.sync);_sync.enrollment.&)]entication)assurance.policy.add = ,' +
  '))platform_sso.keys.register)enrollment.&)]entication)posture.check.add = ,))enrollment.&' +
  ')platform.secret_key.reset)renew add = ,)desktop_mfa.device_logout.!ed *d)recovery_pin.rotate_secret generate' +
  ')enrollment.&)configuration.,))#.provider.& = ,))integration.endpoint_security.{ :))[.enrollment.&' +
  '))<.unsuspend suspend { : =)|.add }))workflows.org.step_execution_limit.violation warning))|.delegatedflow.run' +
  ')execution_log_stream_connection.{ : ,)truststore.view & = ,)folder.rename move duplicate export > & =' +
  ')connection.re]orize $ & =)table.schema.export >)view move export > & = ,)role.?.add })|.add }' +
  '))flow.execution.cancel)execution_log_stream.{ :)execution_history.{ : =)save move export { : > & =' +
  ')))?.application_assignment.skip_assignment_reconcile add } ,)profile.,)privilege.grant $' +
  ')|_membership.rule.add_exclusion evaluation trigger invalidate :d ~)add })<.& =))o]2.claim.=d ,d &d)scope.=d' +
  ' ,d &d)as.{d :d =d ,d &d))application.app|.mapping.invalid.expression)))cache.invalidate' +
  ')registration_policy.<.& ,))integration.api_query ]entication_/ general_/ rate_limit_exceeded transfer_files' +
  ')configuration.detect_~ disable_del]_outbound disable_fed_broker_mode enable_del]_outbound' +
  ' enable_fed_broker_mode >_schema reset_logo ,_api_credentials_for_pass_^ ,_logo ,_rate_limits read_+_secret ,' +
  ')|_membership.^_; ^_|name restore restore_; show_; deprovision approve add } $ provision ,' +
  ')policy.sign_on.rule.& =)deny_% ,))`.match.,)decision.ignore confirm $)detect })provision.field_mapping_rule.^' +
  ')?_membership.add } > ,)integration.call_api)?_#.mapping.and.?s.=d.rule.=d)))):d.source.?.renamed(failed))))&d' +
  '(from.rule.warning.upsertGroup.duplicate.name))duplicate.name(tobe&d)))))),.or.=.failed(with.~' +
  ')))))app.?.renamed(failed)))){_mapping :_mapping =_app? #_memberships #ed }d ,d)?.verify_exists add } > ,' +
  ')|.}_entitlements(schedule)=(schedule)#_okta_; #_; #_profile deprovision >_profile verify_exists re{ # ; sync' +
  ' { : >))<.{ : & = ,))pam.]_[.issue)billing_contact.&)gateway_creds.issue)offline_?.secrets.rotate' +
  '))outgoing_federation.approve)project_?_selector.,)@_labels.,)team_invitation.&)team_settings.,' +
  ')unbound_+.enroll)unmanaged_@.&)|_creds.issue)apikey.rotate =)+_enrollment_policy_[.rotate =' +
  ')credential_verification.end !)incoming_federation.approve request)member.add })pre]orization.& ,)team.& =' +
  ')ad_connection.& = ,)+_enrollment_policies.& = ,)cloud_`.& = ,)permission.^)resource.checkin.end !)checkout' +
  ')resource_?.& = ,)secret_folder.& = ,)sudo_command_bundle.& = ,)team_?_attribute.& = ,' +
  ')team_project_?_attribute.& = ,)team_project_|_attribute.& = ,)team_|_attribute.& = ,)workload_role.& = ,' +
  ')active_directory.`_discovery.*)`_rule.applied ,)connection.,))ad_task_settings.,_schedule & = ,' +
  ')security_policy.evaluate & = ,)@.reassign ssh_login enroll })entitlement_sudo.add_to_project }_from_project }' +
  ' & ,)project.add_? }_? & = ,)secret.reveal move & = ,)ad_|_sync_task_settings.,_schedule { : & = ,' +
  ')gateway.setup_[.& = ,)& = ,)@_`.;_^.out_of_band initiated ,);.reveal)discovered ,);.reset ^' +
  ')service_`.;_rotation.end !);.reveal ,)assign & = ,)workload_connection.api_key.rotation.{ & =)$ & ,)& = ,' +
  ')service.} &)integration.`_rule.& = ,)health_^ & = ,)+.state.,)assign enroll })?.bulk_membership_^ & =)|.} & ,' +
  ')app.,)offline_disabled_event offline_enabled_event)|.identity_snapshot.attestation.&))device_session.end !' +
  ')identity_verification(!)risk.detect ^)behavior.profile.reset))credential.enroll)mfa.okta_verify(deny_#' +
  ' deny_#_upgrade_needed)factor.reset_all unsuspend suspend { : ,)attempt_bypass promote_enrollment' +
  ')session.context.^)impersonation.extend initiate end grant $)%_admin_app clear expire end !' +
  ')]entication.universal_logout(scheduled)]_identifier_not_in_policy ]_unconfigured_identifier ]_via_AD_agent' +
  ' ]_via_IDP ]_via_LDAP_agent ]_via_inbound_SAML ]_via_inbound_del] ]_via_iwa ]_via_mfa ]_via_radius ]_via_rich+' +
  ' ]_via_social ]enticate dsso_via_non_priority_source slo sso ] verify)`.lock(limit)subscriptions.,' +
  ')privilege.grant $)expire_; preference_, report_suspicious_activity_by_end| reset_; unlock unlock_by_admin' +
  ' unlock_/ unlock_[ ,_; ,_primary_email ,_profile ,_secondary_email ,_|_type use_[)>.;)<.jit.~.read_only' +
  '))=.initiated *d);_mass_expiry unsuspend re{ suspend { : &))system.agent_pools.auto_,)beta.feature.enable' +
  '))custom_signout.,)iwa_agentless_kerberos.,)theme.,)well_known_uri.,)csv.>_|)custom_~.= ,)custom_signin.= ,' +
  ')dr.failback failover)brand.& = ,)hook.key.=d ,d &d))operation.concurrency_limit.violation' +
  ')rate_limit.violation warning))self_service.configuration.,))email_domain.verify & = ,)feature.disable' +
  ' ea_auto_enroll enable)ldapi.admin_limit_exceeded search unbind bind)api_[.request_outside_allowed_range' +
  ' enable $ & ,)captcha.& = ,)custom_email_@.<.{ : & = ,))iwa_agentless.|.not_found)]_after_redirect redirect ]' +
  ' ,)log_stream.<.{ : & = ,))custom_url_domain.cert_renew cert_upload initiate verify = ,' +
  ')sms.send_`_unlock_message send_okta_#_verify_message send_;_reset_message send_phone_verification_message' +
  ' receive_status send_factor_verify_message)iwa.go_offline go_online promote_primary use_default } & ,' +
  ')#.send_factor_verify_#)voice.send_`_unlock_call send_call send_mfa_challenge_call send_;_reset_call' +
  ' send_phone_verification_call receive_status)rate_limit.configuration.,))idp.key.& = ,)<.read_+_secret { : & =' +
  ' ,))email.`_unlock.sent_message)bounce.removal)mfa_enroll_notification.sent_message' +
  ')mfa_reset_notification.sent_message)new_device_notification.sent_message);_reset.sent_message' +
  ')template.settings_^d & = ,)challenge_factor_redeemed delivery send_factor_verify_message)mfa.factor.{ :' +
  '))directory.debugger.query_executed extend grant $))identity_sources.?.|.assign $)& = ,)|.& = ,)bulk_=' +
  ' bulk_device_= bulk_device_upsert bulk_?_= bulk_?_membership_= bulk_?_membership_upsert bulk_?_upsert' +
  ' bulk_upsert)+.concurrency_rate_limit.notification violation)rate_limit.notification violation))org.captcha.{' +
  ' :)task.})rate_limit.expiration.warning)burst violation warning)<.&))agent.connector.connect re{ : =' +
  ')ldap.^_|_; &_|_JIT disconnect reconnect ,_|_; config_^_detected reset_|_; unlock_|_` ,_| realtimesync' +
  ')ad.dirsync.verify)>_ou invoke_dir read_config read_dirsync read_ldap read_schema read_topology upgrade' +
  ' upload_iwa_log upload_log write_ldap config_^_detected connect >_| reset_|_; unlock_|_` ,_| re{ realtimesync' +
  ' ! : & = ,)auto_, register)>.clear.unconfirmed.|s.summary)))entitlement(mismatch)implicit_deletion.* !' +
  ')membership_processing.* !)object_creation.* !)|_csv.* !)|_matching.* !)|_match.unignore confirm ,' +
  ')custom_object.* & = ,)roadblock(reschedule_and_resume resume ,d)?_membership.*)download.* !)session.expired' +
  ' triggered cancelled &d)?.* ! & = ,)|.unsuspend_after_confirm ,_|_<_from_master match unsuspend suspend * ! &' +
  ' = ,)*_batch >_provisioning_info >_profile schedule * !)o]2.[.request_outside_allowed_range' +
  ')))app.inbound_del_].login_success)request_new.notify)saml.sensitive.attribute.,)))cross_app_%.connection.& =' +
  ' ,))inter+_mapping.=_all & =)kerberos_rich_+.`_not_found instance_not_found multiple_`s_found' +
  ' |_]entication_successful)keys.clone generate rotate)rum.config.validation.~))is.api.`.~)))package.thrown.~' +
  '))validation.~))realtimesync.>.details.add_| =_| ,_|)))app_instance.csr.publish generate $' +
  ')provision_sync_job.!ed *d failed))radius.info_%.no_permission partial_permission)agent.listener.succeeded' +
  ' failed)port_in%ible port_re%ible))%_request.approver.deny approve)deny expire request grant =' +
  ')generic.un]_app_%_attempt)ai_agent_provider.priority.,)>_staging.ignore confirm)credential.validate)>.* !){ :' +
  ' & = ,)ldap.;.^.failed)))|_management(?#.mapping.okta.|s.ignored))&d.from.rule(~.validation duplicate)~s' +
  ')))))|_?_>.&_/ =_success ,_/ upsert_fail upsert_success)>.csv.line.~)))#_new_|_success ,_from_master_failed' +
  ')policy.sign_on.,))ad.credential.verify);_migration_campaign.finish.end !)cancel.end !)?.add)|.migrate.end !' +
  ')capture_;)&)api.|_>.warn.skipped_contact.attribute_invalid_value)skipped_|.missing_required_attribute' +
  ' attribute_invalid_value))`_locked)))office365.provisioning_app.&)provisioning_app_credential.rotate' +
  ')+platform.conversion.job.processing.app.instance))skipping.migration))))graph.api.~.rate-limit.exceeded' +
  ')no.mailbox.found))service.principal.creation.failed)msgraph.]entication./' +
  ')))))))dirsync.skipping.conflict-object critical-system-object non-security-?-invalid-mail' +
  ' reserved-attribute-value systemmailbox without-name-and-displayname' +
  '))service.principal.cleanup.job.invalid.credentials)unable.to.=.service.principal))))skipping.missing.creds' +
  ')no.service.principal)))processing *))))~.>ing.|))api.^.domain.federation.success' +
  ')))set.domain.federation.success)))sync.heartbeat.sent)job.*(contact ? |))*)}.domain.federation.success' +
  ')))~.endpoint.unavailable)x-ms-forwarded-+-ip-header.absent)unable.to.&.graph.+))))validate.admin.creds)creds' +
  ')check.|.exists))get.object.ids.by.?.id))))company.dirsync.status.pending /)/)))re{.|)download.custom.objects' +
  ')?s |s)#.profile ;)set.company.dirsync.status./)/))domain.federation./(domain.not.found)default)%.denied' +
  ')))))sync.not.{d)set.attribute)finalize contact ? |)}.domain.federation./(domain.not.found))%.denied' +
  ')))))$.refresh.[)):.|)ad.|)?.membership.,.?.not.found./)))/))&./(name.in.use))))=./),./(not.found))))>.profile' +
  ')&.|)))|.}.licenses.success))<.action.failed))=.success)))o]2.trusted_@.add =)admin.consent.grant $' +
  '))interact.interaction_code interaction_handle)key.rollover)credentials.<.{ : & =))]orize(implicit.%_[ id_[' +
  ')code)consent.grant)+.privilege.grant $)<.{ : & = ,)read_+_secret)[.o]_sts.request_[)grant(id_jag' +
  ' vaulted_secret inter+_[ o]_sts refresh_[ %_[ id_[ service_`)$(implicit.+ as |))detect_reuse' +
  ')as.interact.interaction_code interaction_handle)resource_@.credentials.<.{ : & =)))evaluate.claim' +
  ')key.rollover)]orize(implicit.%_[ id_[)scope_denied code)consent.$(implicit.scope + as |)|(+))grant)[.grant' +
  '(device_secret inter+_[ refresh_[ %_[ id_[)detect_reuse $))+_id_rate_limit_warning invalid_+_credentials' +
  ' signon'
let known: ReadonlyMap<string, string> | undefined

/**
 * The ids of all event types that the catalog knows, each under itself. They are unfolded when they are first
 * asked for: that takes longer than loading everything else.
 */
export function knownEventTypes(): ReadonlyMap<string, string> {
  known ??= unfold(
    folded,
    'update delete create user deactivate activate remove group password token auth import start revoke account client failure lifecycle complete change error push server access',
  )
  return known
}
