// Made by `okta-events generate`: do not edit, run it again instead.
// Facts come from Okta's public documentation of the System Log, https://developer.okta.com/docs/reference/api/event-types/

/** An event type that was public once. */
export interface Removal {
  readonly id: RemovedEventType
  /** The day it was last seen in a publication, `YYYY-MM-DD`. */
  readonly lastSeen: string
  /** The day of the first publication without it, `YYYY-MM-DD`. */
  readonly removedBy: string
  /** The id of the event type that took its place, where one is known. */
  readonly successor: string | null
}

/** The event types that are gone, by id, with the id of what took their place. */
export interface RemovedEventTypes {
  /** @deprecated Last seen on 2026-04-01, gone by 2026-05-07. */
  'app.audit_report.download': null
  /** @deprecated Last seen on 2026-04-01, gone by 2026-05-07. */
  'app.audit_report.download.local.active': null
  /** @deprecated Last seen on 2026-04-01, gone by 2026-05-07. */
  'app.audit_report.download.local.deprov': null
  /** @deprecated Last seen on 2026-04-01, gone by 2026-05-07. */
  'app.audit_report.download.rogue.report': null
  /** @deprecated Last seen on 2020-04-17, gone by 2020-05-08. */
  'app.kerberos_rich_client.invalid_org': null
  /** @deprecated Last seen on 2026-04-01, gone by 2026-05-07. */
  'app.oauth2.api_resource.create': null
  /** @deprecated Last seen on 2026-04-01, gone by 2026-05-07. */
  'app.oauth2.api_resource.delete': null
  /** @deprecated Last seen on 2026-04-01, gone by 2026-05-07. */
  'app.oauth2.api_resource.update': null
  /** @deprecated Last seen on 2023-10-12, gone by 2023-11-08. */
  'app.oauth2.invalid_client_ids': null
  /** @deprecated Last seen on 2026-01-09, gone by 2026-02-05. */
  'app.office365.api.error.group.membership.update.assignment.failure': null
  /** @deprecated Last seen on 2026-01-09, gone by 2026-02-05. */
  'app.office365.api.error.group.membership.update.removal.failure': null
  /** @deprecated Last seen on 2020-03-04, gone by 2020-04-17. */
  'app.office365.api.error.import.profile.photo': null
  /** @deprecated Last seen on 2026-01-09, gone by 2026-02-05. */
  'app.office365.api.error.no.endpoints.found': null
  /** @deprecated Last seen on 2020-03-04, gone by 2020-04-17. */
  'app.office365.api.error.push.profile.object': null
  /** @deprecated Last seen on 2026-01-09, gone by 2026-02-05. */
  'app.office365.api.error.validate.creds.unknown.exception': null
  /** @deprecated Last seen on 2020-09-08, gone by 2020-10-08. */
  'app.office365.api.set.wsfed.configure.type.success': null
  /** @deprecated Last seen on 2019-04-10, gone by 2019-05-09, use `app.office365.graph.api.error.service.principal.creation.failed` instead. */
  'app.office365.graph.api.error.service.principal.creation.failed.no.workaround': 'app.office365.graph.api.error.service.principal.creation.failed'
  /** @deprecated Last seen on 2019-04-10, gone by 2019-05-09, use `app.office365.graph.api.error.service.principal.creation.failed` instead. */
  'app.office365.graph.api.error.service.principal.creation.failed.workaround': 'app.office365.graph.api.error.service.principal.creation.failed'
  /** @deprecated Last seen on 2020-09-08, gone by 2020-10-08. */
  'app.office365.license.conversion.jo.begin.migration.gaas.v1.to.v0': null
  /** @deprecated Last seen on 2020-09-08, gone by 2020-10-08. */
  'app.office365.license.conversion.job.begin.downloading.custom.objects': null
  /** @deprecated Last seen on 2020-09-08, gone by 2020-10-08. */
  'app.office365.license.conversion.job.begin.migration.gaas.v0.to.v1': null
  /** @deprecated Last seen on 2020-09-08, gone by 2020-10-08. */
  'app.office365.license.conversion.job.begin.migration.users.v0.to.v1': null
  /** @deprecated Last seen on 2020-09-08, gone by 2020-10-08. */
  'app.office365.license.conversion.job.begin.migration.users.v1.to.v0': null
  /** @deprecated Last seen on 2020-09-08, gone by 2020-10-08. */
  'app.office365.license.conversion.job.download.or.migration.failed': null
  /** @deprecated Last seen on 2020-09-08, gone by 2020-10-08. */
  'app.office365.license.conversion.job.end.count.migration.gaas.v0.to.v1': null
  /** @deprecated Last seen on 2020-09-08, gone by 2020-10-08. */
  'app.office365.license.conversion.job.end.count.migration.gaas.v1.to.v0': null
  /** @deprecated Last seen on 2020-09-08, gone by 2020-10-08. */
  'app.office365.license.conversion.job.end.count.migration.users.v0.to.v1': null
  /** @deprecated Last seen on 2020-09-08, gone by 2020-10-08. */
  'app.office365.license.conversion.job.end.count.migration.users.v1.to.v0': null
  /** @deprecated Last seen on 2020-09-08, gone by 2020-10-08. */
  'app.office365.license.conversion.job.end.downloading.custom.objects': null
  /** @deprecated Last seen on 2020-09-08, gone by 2020-10-08. */
  'app.office365.license.conversion.job.end.migration.gaas.v0.to.v1': null
  /** @deprecated Last seen on 2020-09-08, gone by 2020-10-08. */
  'app.office365.license.conversion.job.end.migration.gaas.v1.to.v0': null
  /** @deprecated Last seen on 2020-09-08, gone by 2020-10-08. */
  'app.office365.license.conversion.job.end.migration.users.v0.to.v1': null
  /** @deprecated Last seen on 2020-09-08, gone by 2020-10-08. */
  'app.office365.license.conversion.job.end.migration.users.v1.to.v0': null
  /** @deprecated Last seen on 2020-09-08, gone by 2020-10-08. */
  'app.office365.license.conversion.job.migration.gaas.v0.to.v1.failed': null
  /** @deprecated Last seen on 2020-09-08, gone by 2020-10-08. */
  'app.office365.license.conversion.job.migration.gaas.v1.to.v0.failed': null
  /** @deprecated Last seen on 2020-09-08, gone by 2020-10-08. */
  'app.office365.license.conversion.job.migration.users.v0.to.v1.failed': null
  /** @deprecated Last seen on 2020-09-08, gone by 2020-10-08. */
  'app.office365.license.conversion.job.migration.users.v1.to.v0.failed': null
  /** @deprecated Last seen on 2020-09-08, gone by 2020-10-08. */
  'app.office365.license.conversion.job.no.custom.objects.downloaded': null
  /** @deprecated Last seen on 2020-09-08, gone by 2020-10-08. */
  'app.office365.license.conversion.job.processing.app.instance': null
  /** @deprecated Last seen on 2020-09-08, gone by 2020-10-08. */
  'app.office365.license.conversion.job.skipping.inactive.app.instance': null
  /** @deprecated Last seen on 2020-09-08, gone by 2020-10-08. */
  'app.office365.license.conversion.job.skipping.migration.gaa.v0.to.v1': null
  /** @deprecated Last seen on 2020-09-08, gone by 2020-10-08. */
  'app.office365.license.conversion.job.skipping.migration.gaa.v1.to.v0': null
  /** @deprecated Last seen on 2020-09-08, gone by 2020-10-08. */
  'app.office365.license.conversion.job.skipping.migration.user.v0.to.v1': null
  /** @deprecated Last seen on 2020-09-08, gone by 2020-10-08. */
  'app.office365.license.conversion.job.skipping.migration.user.v1.to.v0': null
  /** @deprecated Last seen on 2020-09-08, gone by 2020-10-08. */
  'app.office365.license.conversion.job.skipping.missing.creds.app.instance': null
  /** @deprecated Last seen on 2020-09-08, gone by 2020-10-08. */
  'app.office365.license.conversion.job.skipping.no.change.licenses.app.instance': null
  /** @deprecated Last seen on 2019-12-11, gone by 2020-01-08. */
  'application.provision.group_membership.verify_exists': null
  /** @deprecated Last seen on 2024-11-07, gone by 2024-12-12, use `device.posture.check.add` instead. */
  'device.check.add': 'device.posture.check.add'
  /** @deprecated Last seen on 2024-11-07, gone by 2024-12-12, use `device.posture.check.delete` instead. */
  'device.check.delete': 'device.posture.check.delete'
  /** @deprecated Last seen on 2024-11-07, gone by 2024-12-12, use `device.posture.check.update` instead. */
  'device.check.update': 'device.posture.check.update'
  /** @deprecated Last seen on 2025-02-05, gone by 2025-03-06. */
  'mim.streamDevicesAppListCSVDownload': null
  /** @deprecated Last seen on 2020-05-19, gone by 2020-06-04. */
  'oauth2.tokens.transform.error.response': null
  /** @deprecated Last seen on 2020-05-19, gone by 2020-06-04. */
  'oauth2.tokens.transform.process': null
  /** @deprecated Last seen on 2020-05-19, gone by 2020-06-04. */
  'oauth2.tokens.transform.response': null
  /** @deprecated Last seen on 2025-02-05, gone by 2025-03-06. */
  'omm.app.VPN.settings.changed': null
  /** @deprecated Last seen on 2025-02-05, gone by 2025-03-06. */
  'omm.app.WIFI.settings.changed': null
  /** @deprecated Last seen on 2025-02-05, gone by 2025-03-06. */
  'omm.app.eas.cert_based.settings.changed': null
  /** @deprecated Last seen on 2025-02-05, gone by 2025-03-06. */
  'omm.app.eas.disabled': null
  /** @deprecated Last seen on 2025-02-05, gone by 2025-03-06. */
  'omm.app.eas.settings.changed': null
  /** @deprecated Last seen on 2025-02-05, gone by 2025-03-06. */
  'omm.cma.created': null
  /** @deprecated Last seen on 2025-02-05, gone by 2025-03-06. */
  'omm.cma.deleted': null
  /** @deprecated Last seen on 2025-02-05, gone by 2025-03-06. */
  'omm.cma.updated': null
  /** @deprecated Last seen on 2025-02-05, gone by 2025-03-06. */
  'omm.enrollment.changed': null
  /** @deprecated Last seen on 2024-10-09, gone by 2024-11-07, use `pam.service_account.assign` instead. */
  'pam.privileged_accounts.assign': 'pam.service_account.assign'
  /** @deprecated Last seen on 2024-10-09, gone by 2024-11-07, use `pam.service_account.create` instead. */
  'pam.privileged_accounts.create': 'pam.service_account.create'
  /** @deprecated Last seen on 2024-10-09, gone by 2024-11-07, use `pam.service_account.delete` instead. */
  'pam.privileged_accounts.delete': 'pam.service_account.delete'
  /** @deprecated Last seen on 2024-10-09, gone by 2024-11-07, use `pam.service_account.password.reveal` instead. */
  'pam.privileged_accounts.password.reveal': 'pam.service_account.password.reveal'
  /** @deprecated Last seen on 2024-10-09, gone by 2024-11-07, use `pam.service_account.password.update` instead. */
  'pam.privileged_accounts.password.update': 'pam.service_account.password.update'
  /** @deprecated Last seen on 2024-10-09, gone by 2024-11-07, use `pam.service_account.password_rotation.end` instead. */
  'pam.privileged_accounts.password_rotation.end': 'pam.service_account.password_rotation.end'
  /** @deprecated Last seen on 2024-10-09, gone by 2024-11-07, use `pam.service_account.password_rotation.start` instead. */
  'pam.privileged_accounts.password_rotation.start': 'pam.service_account.password_rotation.start'
  /** @deprecated Last seen on 2024-10-09, gone by 2024-11-07, use `pam.service_account.update` instead. */
  'pam.privileged_accounts.update': 'pam.service_account.update'
  /** @deprecated Last seen on 2023-03-08, gone by 2023-04-05, use `policy.continuous_access_evaluate.fail` instead. */
  'policy.continuous_access_evaluate.deny': 'policy.continuous_access_evaluate.fail'
  /** @deprecated Last seen on 2023-08-09, gone by 2023-09-13. */
  'policy.continuous_access_evaluate.fail': null
  /** @deprecated Last seen on 2020-05-19, gone by 2020-06-04. */
  'saml.tokens.transform.process': null
  /** @deprecated Last seen on 2020-05-19, gone by 2020-06-04. */
  'saml.tokens.transform.response': null
  /** @deprecated Last seen on 2020-01-08, gone by 2020-01-20. */
  'security.internal.authentication': null
  /** @deprecated Last seen on 2022-11-02, gone by 2022-12-09. */
  'security.internal.threat.detected': null
  /** @deprecated Last seen on 2024-02-07, gone by 2024-03-06. */
  'security.partner.report.risk': null
  /** @deprecated Last seen on 2020-01-08, gone by 2020-01-20. */
  'security.password_spray.detected': null
  /** @deprecated Last seen on 2019-07-10, gone by 2019-08-07, use `system.agent.ad.read_topology` instead. */
  'system.agent.ad.read_toplogy': 'system.agent.ad.read_topology'
  /** @deprecated Last seen on 2025-01-08, gone by 2025-02-05. */
  'system.billing.sms_usage_sent': null
  /** @deprecated Last seen on 2019-05-09, gone by 2019-07-10. */
  'system.idp.select': null
  /** @deprecated Last seen on 2019-05-09, gone by 2019-07-10. */
  'system.org.suspicious.ip.rate_time.violation': null
  /** @deprecated Last seen on 2019-02-14, gone by 2019-02-26, use `saml.tokens.transform.process` instead. */
  'tokens.transform.process': 'saml.tokens.transform.process'
  /** @deprecated Last seen on 2019-02-14, gone by 2019-02-26, use `saml.tokens.transform.response` instead. */
  'tokens.transform.response': 'saml.tokens.transform.response'
  /** @deprecated Last seen on 2022-03-31, gone by 2022-05-05. */
  'user.account.access_super_user_app': null
  /** @deprecated Last seen on 2023-03-08, gone by 2023-04-05. */
  'user.session.context.changed': null
  /** @deprecated Last seen on 2019-03-12, gone by 2019-04-10. */
  'webhook.create': null
  /** @deprecated Last seen on 2019-03-12, gone by 2019-04-10. */
  'webhook.delete': null
  /** @deprecated Last seen on 2019-03-12, gone by 2019-04-10. */
  'webhook.modify': null
  /** @deprecated Last seen on 2019-03-12, gone by 2019-04-10. */
  'webhook.verify': null
  /** @deprecated Last seen on 2026-04-01, gone by 2026-05-07, use `workload_principal.resource_connection.activate` instead. */
  'workload_principal.managed_connection.activate': 'workload_principal.resource_connection.activate'
  /** @deprecated Last seen on 2026-04-01, gone by 2026-05-07, use `workload_principal.resource_connection.create` instead. */
  'workload_principal.managed_connection.create': 'workload_principal.resource_connection.create'
  /** @deprecated Last seen on 2026-04-01, gone by 2026-05-07, use `workload_principal.resource_connection.deactivate` instead. */
  'workload_principal.managed_connection.deactivate': 'workload_principal.resource_connection.deactivate'
  /** @deprecated Last seen on 2026-04-01, gone by 2026-05-07, use `workload_principal.resource_connection.delete` instead. */
  'workload_principal.managed_connection.delete': 'workload_principal.resource_connection.delete'
  /** @deprecated Last seen on 2026-04-01, gone by 2026-05-07, use `workload_principal.resource_connection.update` instead. */
  'workload_principal.managed_connection.update': 'workload_principal.resource_connection.update'
}

/** The id of an event type that was public once. No log event has it any more. */
export type RemovedEventType = keyof RemovedEventTypes

/** The event types that are gone, sorted by id. */
export const removedEventTypes: readonly Removal[] = [
  { id: 'app.audit_report.download', lastSeen: '2026-04-01', removedBy: '2026-05-07', successor: null },
  { id: 'app.audit_report.download.local.active', lastSeen: '2026-04-01', removedBy: '2026-05-07', successor: null },
  { id: 'app.audit_report.download.local.deprov', lastSeen: '2026-04-01', removedBy: '2026-05-07', successor: null },
  { id: 'app.audit_report.download.rogue.report', lastSeen: '2026-04-01', removedBy: '2026-05-07', successor: null },
  { id: 'app.kerberos_rich_client.invalid_org', lastSeen: '2020-04-17', removedBy: '2020-05-08', successor: null },
  { id: 'app.oauth2.api_resource.create', lastSeen: '2026-04-01', removedBy: '2026-05-07', successor: null },
  { id: 'app.oauth2.api_resource.delete', lastSeen: '2026-04-01', removedBy: '2026-05-07', successor: null },
  { id: 'app.oauth2.api_resource.update', lastSeen: '2026-04-01', removedBy: '2026-05-07', successor: null },
  { id: 'app.oauth2.invalid_client_ids', lastSeen: '2023-10-12', removedBy: '2023-11-08', successor: null },
  {
    id: 'app.office365.api.error.group.membership.update.assignment.failure',
    lastSeen: '2026-01-09',
    removedBy: '2026-02-05',
    successor: null,
  },
  {
    id: 'app.office365.api.error.group.membership.update.removal.failure',
    lastSeen: '2026-01-09',
    removedBy: '2026-02-05',
    successor: null,
  },
  { id: 'app.office365.api.error.import.profile.photo', lastSeen: '2020-03-04', removedBy: '2020-04-17', successor: null },
  { id: 'app.office365.api.error.no.endpoints.found', lastSeen: '2026-01-09', removedBy: '2026-02-05', successor: null },
  { id: 'app.office365.api.error.push.profile.object', lastSeen: '2020-03-04', removedBy: '2020-04-17', successor: null },
  { id: 'app.office365.api.error.validate.creds.unknown.exception', lastSeen: '2026-01-09', removedBy: '2026-02-05', successor: null },
  { id: 'app.office365.api.set.wsfed.configure.type.success', lastSeen: '2020-09-08', removedBy: '2020-10-08', successor: null },
  {
    id: 'app.office365.graph.api.error.service.principal.creation.failed.no.workaround',
    lastSeen: '2019-04-10',
    removedBy: '2019-05-09',
    successor: 'app.office365.graph.api.error.service.principal.creation.failed',
  },
  {
    id: 'app.office365.graph.api.error.service.principal.creation.failed.workaround',
    lastSeen: '2019-04-10',
    removedBy: '2019-05-09',
    successor: 'app.office365.graph.api.error.service.principal.creation.failed',
  },
  {
    id: 'app.office365.license.conversion.jo.begin.migration.gaas.v1.to.v0',
    lastSeen: '2020-09-08',
    removedBy: '2020-10-08',
    successor: null,
  },
  {
    id: 'app.office365.license.conversion.job.begin.downloading.custom.objects',
    lastSeen: '2020-09-08',
    removedBy: '2020-10-08',
    successor: null,
  },
  {
    id: 'app.office365.license.conversion.job.begin.migration.gaas.v0.to.v1',
    lastSeen: '2020-09-08',
    removedBy: '2020-10-08',
    successor: null,
  },
  {
    id: 'app.office365.license.conversion.job.begin.migration.users.v0.to.v1',
    lastSeen: '2020-09-08',
    removedBy: '2020-10-08',
    successor: null,
  },
  {
    id: 'app.office365.license.conversion.job.begin.migration.users.v1.to.v0',
    lastSeen: '2020-09-08',
    removedBy: '2020-10-08',
    successor: null,
  },
  {
    id: 'app.office365.license.conversion.job.download.or.migration.failed',
    lastSeen: '2020-09-08',
    removedBy: '2020-10-08',
    successor: null,
  },
  {
    id: 'app.office365.license.conversion.job.end.count.migration.gaas.v0.to.v1',
    lastSeen: '2020-09-08',
    removedBy: '2020-10-08',
    successor: null,
  },
  {
    id: 'app.office365.license.conversion.job.end.count.migration.gaas.v1.to.v0',
    lastSeen: '2020-09-08',
    removedBy: '2020-10-08',
    successor: null,
  },
  {
    id: 'app.office365.license.conversion.job.end.count.migration.users.v0.to.v1',
    lastSeen: '2020-09-08',
    removedBy: '2020-10-08',
    successor: null,
  },
  {
    id: 'app.office365.license.conversion.job.end.count.migration.users.v1.to.v0',
    lastSeen: '2020-09-08',
    removedBy: '2020-10-08',
    successor: null,
  },
  {
    id: 'app.office365.license.conversion.job.end.downloading.custom.objects',
    lastSeen: '2020-09-08',
    removedBy: '2020-10-08',
    successor: null,
  },
  {
    id: 'app.office365.license.conversion.job.end.migration.gaas.v0.to.v1',
    lastSeen: '2020-09-08',
    removedBy: '2020-10-08',
    successor: null,
  },
  {
    id: 'app.office365.license.conversion.job.end.migration.gaas.v1.to.v0',
    lastSeen: '2020-09-08',
    removedBy: '2020-10-08',
    successor: null,
  },
  {
    id: 'app.office365.license.conversion.job.end.migration.users.v0.to.v1',
    lastSeen: '2020-09-08',
    removedBy: '2020-10-08',
    successor: null,
  },
  {
    id: 'app.office365.license.conversion.job.end.migration.users.v1.to.v0',
    lastSeen: '2020-09-08',
    removedBy: '2020-10-08',
    successor: null,
  },
  {
    id: 'app.office365.license.conversion.job.migration.gaas.v0.to.v1.failed',
    lastSeen: '2020-09-08',
    removedBy: '2020-10-08',
    successor: null,
  },
  {
    id: 'app.office365.license.conversion.job.migration.gaas.v1.to.v0.failed',
    lastSeen: '2020-09-08',
    removedBy: '2020-10-08',
    successor: null,
  },
  {
    id: 'app.office365.license.conversion.job.migration.users.v0.to.v1.failed',
    lastSeen: '2020-09-08',
    removedBy: '2020-10-08',
    successor: null,
  },
  {
    id: 'app.office365.license.conversion.job.migration.users.v1.to.v0.failed',
    lastSeen: '2020-09-08',
    removedBy: '2020-10-08',
    successor: null,
  },
  {
    id: 'app.office365.license.conversion.job.no.custom.objects.downloaded',
    lastSeen: '2020-09-08',
    removedBy: '2020-10-08',
    successor: null,
  },
  { id: 'app.office365.license.conversion.job.processing.app.instance', lastSeen: '2020-09-08', removedBy: '2020-10-08', successor: null },
  {
    id: 'app.office365.license.conversion.job.skipping.inactive.app.instance',
    lastSeen: '2020-09-08',
    removedBy: '2020-10-08',
    successor: null,
  },
  {
    id: 'app.office365.license.conversion.job.skipping.migration.gaa.v0.to.v1',
    lastSeen: '2020-09-08',
    removedBy: '2020-10-08',
    successor: null,
  },
  {
    id: 'app.office365.license.conversion.job.skipping.migration.gaa.v1.to.v0',
    lastSeen: '2020-09-08',
    removedBy: '2020-10-08',
    successor: null,
  },
  {
    id: 'app.office365.license.conversion.job.skipping.migration.user.v0.to.v1',
    lastSeen: '2020-09-08',
    removedBy: '2020-10-08',
    successor: null,
  },
  {
    id: 'app.office365.license.conversion.job.skipping.migration.user.v1.to.v0',
    lastSeen: '2020-09-08',
    removedBy: '2020-10-08',
    successor: null,
  },
  {
    id: 'app.office365.license.conversion.job.skipping.missing.creds.app.instance',
    lastSeen: '2020-09-08',
    removedBy: '2020-10-08',
    successor: null,
  },
  {
    id: 'app.office365.license.conversion.job.skipping.no.change.licenses.app.instance',
    lastSeen: '2020-09-08',
    removedBy: '2020-10-08',
    successor: null,
  },
  { id: 'application.provision.group_membership.verify_exists', lastSeen: '2019-12-11', removedBy: '2020-01-08', successor: null },
  { id: 'device.check.add', lastSeen: '2024-11-07', removedBy: '2024-12-12', successor: 'device.posture.check.add' },
  { id: 'device.check.delete', lastSeen: '2024-11-07', removedBy: '2024-12-12', successor: 'device.posture.check.delete' },
  { id: 'device.check.update', lastSeen: '2024-11-07', removedBy: '2024-12-12', successor: 'device.posture.check.update' },
  { id: 'mim.streamDevicesAppListCSVDownload', lastSeen: '2025-02-05', removedBy: '2025-03-06', successor: null },
  { id: 'oauth2.tokens.transform.error.response', lastSeen: '2020-05-19', removedBy: '2020-06-04', successor: null },
  { id: 'oauth2.tokens.transform.process', lastSeen: '2020-05-19', removedBy: '2020-06-04', successor: null },
  { id: 'oauth2.tokens.transform.response', lastSeen: '2020-05-19', removedBy: '2020-06-04', successor: null },
  { id: 'omm.app.VPN.settings.changed', lastSeen: '2025-02-05', removedBy: '2025-03-06', successor: null },
  { id: 'omm.app.WIFI.settings.changed', lastSeen: '2025-02-05', removedBy: '2025-03-06', successor: null },
  { id: 'omm.app.eas.cert_based.settings.changed', lastSeen: '2025-02-05', removedBy: '2025-03-06', successor: null },
  { id: 'omm.app.eas.disabled', lastSeen: '2025-02-05', removedBy: '2025-03-06', successor: null },
  { id: 'omm.app.eas.settings.changed', lastSeen: '2025-02-05', removedBy: '2025-03-06', successor: null },
  { id: 'omm.cma.created', lastSeen: '2025-02-05', removedBy: '2025-03-06', successor: null },
  { id: 'omm.cma.deleted', lastSeen: '2025-02-05', removedBy: '2025-03-06', successor: null },
  { id: 'omm.cma.updated', lastSeen: '2025-02-05', removedBy: '2025-03-06', successor: null },
  { id: 'omm.enrollment.changed', lastSeen: '2025-02-05', removedBy: '2025-03-06', successor: null },
  { id: 'pam.privileged_accounts.assign', lastSeen: '2024-10-09', removedBy: '2024-11-07', successor: 'pam.service_account.assign' },
  { id: 'pam.privileged_accounts.create', lastSeen: '2024-10-09', removedBy: '2024-11-07', successor: 'pam.service_account.create' },
  { id: 'pam.privileged_accounts.delete', lastSeen: '2024-10-09', removedBy: '2024-11-07', successor: 'pam.service_account.delete' },
  {
    id: 'pam.privileged_accounts.password.reveal',
    lastSeen: '2024-10-09',
    removedBy: '2024-11-07',
    successor: 'pam.service_account.password.reveal',
  },
  {
    id: 'pam.privileged_accounts.password.update',
    lastSeen: '2024-10-09',
    removedBy: '2024-11-07',
    successor: 'pam.service_account.password.update',
  },
  {
    id: 'pam.privileged_accounts.password_rotation.end',
    lastSeen: '2024-10-09',
    removedBy: '2024-11-07',
    successor: 'pam.service_account.password_rotation.end',
  },
  {
    id: 'pam.privileged_accounts.password_rotation.start',
    lastSeen: '2024-10-09',
    removedBy: '2024-11-07',
    successor: 'pam.service_account.password_rotation.start',
  },
  { id: 'pam.privileged_accounts.update', lastSeen: '2024-10-09', removedBy: '2024-11-07', successor: 'pam.service_account.update' },
  {
    id: 'policy.continuous_access_evaluate.deny',
    lastSeen: '2023-03-08',
    removedBy: '2023-04-05',
    successor: 'policy.continuous_access_evaluate.fail',
  },
  { id: 'policy.continuous_access_evaluate.fail', lastSeen: '2023-08-09', removedBy: '2023-09-13', successor: null },
  { id: 'saml.tokens.transform.process', lastSeen: '2020-05-19', removedBy: '2020-06-04', successor: null },
  { id: 'saml.tokens.transform.response', lastSeen: '2020-05-19', removedBy: '2020-06-04', successor: null },
  { id: 'security.internal.authentication', lastSeen: '2020-01-08', removedBy: '2020-01-20', successor: null },
  { id: 'security.internal.threat.detected', lastSeen: '2022-11-02', removedBy: '2022-12-09', successor: null },
  { id: 'security.partner.report.risk', lastSeen: '2024-02-07', removedBy: '2024-03-06', successor: null },
  { id: 'security.password_spray.detected', lastSeen: '2020-01-08', removedBy: '2020-01-20', successor: null },
  { id: 'system.agent.ad.read_toplogy', lastSeen: '2019-07-10', removedBy: '2019-08-07', successor: 'system.agent.ad.read_topology' },
  { id: 'system.billing.sms_usage_sent', lastSeen: '2025-01-08', removedBy: '2025-02-05', successor: null },
  { id: 'system.idp.select', lastSeen: '2019-05-09', removedBy: '2019-07-10', successor: null },
  { id: 'system.org.suspicious.ip.rate_time.violation', lastSeen: '2019-05-09', removedBy: '2019-07-10', successor: null },
  { id: 'tokens.transform.process', lastSeen: '2019-02-14', removedBy: '2019-02-26', successor: 'saml.tokens.transform.process' },
  { id: 'tokens.transform.response', lastSeen: '2019-02-14', removedBy: '2019-02-26', successor: 'saml.tokens.transform.response' },
  { id: 'user.account.access_super_user_app', lastSeen: '2022-03-31', removedBy: '2022-05-05', successor: null },
  { id: 'user.session.context.changed', lastSeen: '2023-03-08', removedBy: '2023-04-05', successor: null },
  { id: 'webhook.create', lastSeen: '2019-03-12', removedBy: '2019-04-10', successor: null },
  { id: 'webhook.delete', lastSeen: '2019-03-12', removedBy: '2019-04-10', successor: null },
  { id: 'webhook.modify', lastSeen: '2019-03-12', removedBy: '2019-04-10', successor: null },
  { id: 'webhook.verify', lastSeen: '2019-03-12', removedBy: '2019-04-10', successor: null },
  {
    id: 'workload_principal.managed_connection.activate',
    lastSeen: '2026-04-01',
    removedBy: '2026-05-07',
    successor: 'workload_principal.resource_connection.activate',
  },
  {
    id: 'workload_principal.managed_connection.create',
    lastSeen: '2026-04-01',
    removedBy: '2026-05-07',
    successor: 'workload_principal.resource_connection.create',
  },
  {
    id: 'workload_principal.managed_connection.deactivate',
    lastSeen: '2026-04-01',
    removedBy: '2026-05-07',
    successor: 'workload_principal.resource_connection.deactivate',
  },
  {
    id: 'workload_principal.managed_connection.delete',
    lastSeen: '2026-04-01',
    removedBy: '2026-05-07',
    successor: 'workload_principal.resource_connection.delete',
  },
  {
    id: 'workload_principal.managed_connection.update',
    lastSeen: '2026-04-01',
    removedBy: '2026-05-07',
    successor: 'workload_principal.resource_connection.update',
  },
]
