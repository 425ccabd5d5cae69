// Made by `okta-events generate`: do not edit, run it again instead.
// Facts come from Okta's public documentation of the System Log, https://developer.okta.com/docs/reference/api/event-types/

import type { LogEventShape } from '../envelope.js'

/** The log events of the namespace Okta-workflows, by the id of their event type. */
export interface WorkflowsLogEvents {
  /**
   * A Workflows org used up its monthly or lifetime step limit, that is, reached 100% of it. From then on its flows
   * are throttled or blocked, as enforcementType says. The debug context holds further figures on the limit.
   *
   * Since 2026.04.2. Tags: workflows.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#workflows-org-step-execution-limit-violation
   */
  'workflows.org.step_execution_limit.violation': LogEventShape<'workflows.org.step_execution_limit.violation'>
  /**
   * A Workflows org is getting close to its step execution limit: recorded on reaching 50%, 75% and 90% of it, with
   * details of the limit in the debug context. Gives notice before flows get throttled or blocked.
   *
   * Since 2026.04.2. Tags: workflows.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#workflows-org-step-execution-limit-warning
   */
  'workflows.org.step_execution_limit.warning': LogEventShape<'workflows.org.step_execution_limit.warning'>
  /**
   * A user added a connection for a Workflows connector. Targets name the user, the application and the display name
   * given to the connection. It shows that the connection was stored, not that it works; later stages are
   * workflows.user.connection.reauthorize, workflows.user.connection.revoke and finally
   * workflows.user.connection.delete.
   *
   * Since 2021.02.1. Tags: workflows.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#workflows-user-connection-create
   */
  'workflows.user.connection.create': LogEventShape<'workflows.user.connection.create'>
  /**
   * A Workflows connection was deleted. Among the targets are the user who deleted it, its application and the
   * display name it was given at first. For an OAuth connection, workflows.user.connection.revoke often appears with
   * it; workflows.user.connection.create and workflows.user.connection.reauthorize cover the earlier stages.
   *
   * Since 2021.02.1. Tags: workflows.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#workflows-user-connection-delete
   */
  'workflows.user.connection.delete': LogEventShape<'workflows.user.connection.delete'>
  /**
   * A user tried to reauthorize a Workflows connection, to get a fresh access token or switch credentials. Only the
   * attempt is recorded, whether or not it worked; targets give the user, the application and the connection's
   * original display name. See also workflows.user.connection.create, workflows.user.connection.delete and
   * workflows.user.connection.revoke.
   *
   * Since 2021.02.1. Tags: workflows.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#workflows-user-connection-reauthorize
   */
  'workflows.user.connection.reauthorize': LogEventShape<'workflows.user.connection.reauthorize'>
  /**
   * The token behind a Workflows connection was revoked at the third-party service, usually alongside
   * workflows.user.connection.delete. Recorded only where that service has an API endpoint for revocation; other
   * tokens need manual handling there. User, application and original display name are in the targets;
   * workflows.user.connection.create and workflows.user.connection.reauthorize cover other stages.
   *
   * Since 2021.02.1. Tags: workflows.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#workflows-user-connection-revoke
   */
  'workflows.user.connection.revoke': LogEventShape<'workflows.user.connection.revoke'>
  /**
   * A delegated flow was started from the Admin application. The actor is the Okta user ID of whoever ran it;
   * targets give the Workflows instance and the flow's name and ID. It says that the flow was triggered, not whether
   * it later hit an error.
   *
   * Since 2022.06.0. Tags: workflows.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#workflows-user-delegatedflow-run
   */
  'workflows.user.delegatedflow.run': LogEventShape<'workflows.user.delegatedflow.run'>
  /**
   * A Workflows admin switched on execution log streaming for the org, sending its logs to a downstream HTTP
   * endpoint such as a SIEM's ingestion point. The streamed logs hold metadata of flow executions only, without the
   * input and output data of each run.
   *
   * Since 2024.03.0. Tags: workflows.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#workflows-user-execution-log-stream-connection-activate
   */
  'workflows.user.execution_log_stream_connection.activate': LogEventShape<'workflows.user.execution_log_stream_connection.activate'>
  /**
   * Execution log streaming for the org was switched off by a Workflows admin. Doing so also erases the connection's
   * configuration, with any API credentials in its headers, so all of it has to be entered again on reactivation.
   *
   * Since 2024.03.0. Tags: workflows.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#workflows-user-execution-log-stream-connection-deactivate
   */
  'workflows.user.execution_log_stream_connection.deactivate': LogEventShape<'workflows.user.execution_log_stream_connection.deactivate'>
  /**
   * A Workflows admin changed how the org streams its execution logs: where to, which event subscriptions, or the
   * headers and body of the requests. In the target, detailEntry lists the parts changed in fieldsUpdated:
   * DESTINATION_URL, EVENT_SUBSCRIPTIONS, HEADERS or BODY.
   *
   * Since 2024.03.0. Tags: workflows.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#workflows-user-execution-log-stream-connection-update
   */
  'workflows.user.execution_log_stream_connection.update': LogEventShape<'workflows.user.execution_log_stream_connection.update'>
  /**
   * A user toggled a Workflows flow on. Part of the audit trail of what users do in Workflows;
   * workflows.user.flow.deactivate is the reverse.
   *
   * Since 2021.02.1. Tags: workflows.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#workflows-user-flow-activate
   */
  'workflows.user.flow.activate': LogEventShape<'workflows.user.flow.activate'>
  /**
   * A new flow was created and saved by a user in Workflows. Useful when auditing who built what there.
   *
   * Since 2021.02.1. Tags: workflows.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#workflows-user-flow-create
   */
  'workflows.user.flow.create': LogEventShape<'workflows.user.flow.create'>
  /**
   * A user deactivated a flow in Workflows. For audits of user activity; workflows.user.flow.activate marks the flow
   * being turned on.
   *
   * Since 2021.02.1. Tags: workflows.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#workflows-user-flow-deactivate
   */
  'workflows.user.flow.deactivate': LogEventShape<'workflows.user.flow.deactivate'>
  /**
   * A flow was deleted from Workflows by a user. Serves to audit the loss of flows; also recorded for each flow in a
   * deleted folder, see workflows.user.folder.delete.
   *
   * Since 2021.02.1. Tags: workflows.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#workflows-user-flow-delete
   */
  'workflows.user.flow.delete': LogEventShape<'workflows.user.flow.delete'>
  /**
   * A Workflows user asked to cancel a running flow execution, such as one that loops endlessly, has stalled or was
   * started by accident. Canceling stops the remaining steps together with related parent and helper flow
   * executions. The request is best effort: work that is too far along may still finish.
   *
   * Since 2023.08.0. Tags: workflows.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#workflows-user-flow-execution-cancel
   */
  'workflows.user.flow.execution.cancel': LogEventShape<'workflows.user.flow.execution.cancel'>
  /**
   * Saving of execution history was turned on for a single flow by a Workflows user, to test, debug or audit what
   * the flow does from the Workflows console. The console keeps such history for 30 days.
   *
   * Since 2024.03.0. Tags: workflows.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#workflows-user-flow-execution-history-activate
   */
  'workflows.user.flow.execution_history.activate': LogEventShape<'workflows.user.flow.execution_history.activate'>
  /**
   * A Workflows user stopped one flow from keeping its execution history, for example because it handles very
   * sensitive data. The setting applies per flow: any helper flows that it calls go on recording theirs until they
   * are switched off as well.
   *
   * Since 2024.03.0. Tags: workflows.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#workflows-user-flow-execution-history-deactivate
   */
  'workflows.user.flow.execution_history.deactivate': LogEventShape<'workflows.user.flow.execution_history.deactivate'>
  /**
   * Some or all of the recent execution history of a flow was deleted by a Workflows user, whether after testing and
   * debugging or for data sensitivity or compliance. The executionHistoryType in the target's detailEntry shows the
   * option chosen: IO_DATA_ONLY or ALL.
   *
   * Since 2024.03.0. Tags: workflows.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#workflows-user-flow-execution-history-delete
   */
  'workflows.user.flow.execution_history.delete': LogEventShape<'workflows.user.flow.execution_history.delete'>
  /**
   * A Workflows user turned execution log streaming back on for one flow. As every flow streams by default, it is
   * recorded only for a flow whose streaming had been deactivated before.
   *
   * Since 2024.03.0. Tags: workflows.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#workflows-user-flow-execution-log-stream-activate
   */
  'workflows.user.flow.execution_log_stream.activate': LogEventShape<'workflows.user.flow.execution_log_stream.activate'>
  /**
   * One flow was excluded from execution log streaming by an authorized Workflows user, say to stay under the org's
   * monthly log limit or to cut noise downstream. Streaming is on for each flow by default, so while the org's
   * streaming connection is active, unwanted flows must be turned off by hand.
   *
   * Since 2024.03.0. Tags: workflows.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#workflows-user-flow-execution-log-stream-deactivate
   */
  'workflows.user.flow.execution_log_stream.deactivate': LogEventShape<'workflows.user.flow.execution_log_stream.deactivate'>
  /**
   * A user exported one or more flows from Workflows as a flowpack. Helps to trace flow logic leaving the org; flows
   * in an exported folder are recorded here too, see workflows.user.folder.export.
   *
   * Since 2021.02.1. Tags: workflows.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#workflows-user-flow-export
   */
  'workflows.user.flow.export': LogEventShape<'workflows.user.flow.export'>
  /**
   * One or more flows were brought into Workflows from a flowpack by a user. Audits how flows entered the org; also
   * recorded for each flow within a folder import, see workflows.user.folder.import.
   *
   * Since 2021.02.1. Tags: workflows.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#workflows-user-flow-import
   */
  'workflows.user.flow.import': LogEventShape<'workflows.user.flow.import'>
  /**
   * A user dragged a flow from one Workflows folder to another. The payload names the user and the flow, and the
   * debug context gives its old and new location. Tables have workflows.user.table.move, folders
   * workflows.user.folder.move.
   *
   * Since 2024.07.0. Tags: workflows.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#workflows-user-flow-move
   */
  'workflows.user.flow.move': LogEventShape<'workflows.user.flow.move'>
  /**
   * A user saved a flow in Workflows. Together with the other workflows.user.flow types it shows who worked on a
   * flow and when.
   *
   * Since 2021.02.1. Tags: workflows.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#workflows-user-flow-save
   */
  'workflows.user.flow.save': LogEventShape<'workflows.user.flow.save'>
  /**
   * A user created a Workflows folder; the payload identifies both. Imported folders are not recorded here but under
   * workflows.user.folder.import. Further folder types are workflows.user.folder.rename,
   * workflows.user.folder.export and also workflows.user.folder.delete.
   *
   * Since 2023.06.1. Tags: workflows.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#workflows-user-folder-create
   */
  'workflows.user.folder.create': LogEventShape<'workflows.user.folder.create'>
  /**
   * A user deleted a Workflows folder by hand; one entry follows for every subfolder, and workflows.user.flow.delete
   * or workflows.user.table.delete for each flow and table inside. The payload names user and folder. See also
   * workflows.user.folder.rename, workflows.user.folder.export, workflows.user.folder.import, and for its start
   * workflows.user.folder.create.
   *
   * Since 2022.11.1. Tags: workflows.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#workflows-user-folder-delete
   */
  'workflows.user.folder.delete': LogEventShape<'workflows.user.folder.delete'>
  /**
   * A user made a copy of a Workflows folder. Recorded for the folder and again for each subfolder, with name and
   * location in the debug context. Other folder types: workflows.user.folder.move, workflows.user.folder.rename,
   * workflows.user.folder.export, workflows.user.folder.import, workflows.user.folder.delete,
   * workflows.user.folder.create.
   *
   * Since 2024.11.0. Tags: workflows.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#workflows-user-folder-duplicate
   */
  'workflows.user.folder.duplicate': LogEventShape<'workflows.user.folder.duplicate'>
  /**
   * A user exported a Workflows folder and, where selected, its subfolders, with one entry for each (more in the
   * debug context). Flows and tables inside follow as workflows.user.flow.export or
   * workflows.user.table.schema.export. See also workflows.user.folder.rename, workflows.user.folder.import,
   * workflows.user.folder.delete and workflows.user.folder.create.
   *
   * Since 2023.06.1. Tags: workflows.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#workflows-user-folder-export
   */
  'workflows.user.folder.export': LogEventShape<'workflows.user.folder.export'>
  /**
   * A folder was imported into Workflows: one entry for it and one for every subfolder, with user, folder and debug
   * context details. Its contents yield workflows.user.flow.import or workflows.user.table.schema.import. See also
   * workflows.user.folder.rename, workflows.user.folder.export, workflows.user.folder.delete and
   * workflows.user.folder.create.
   *
   * Since 2023.06.1. Tags: workflows.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#workflows-user-folder-import
   */
  'workflows.user.folder.import': LogEventShape<'workflows.user.folder.import'>
  /**
   * A Workflows folder was moved, with an entry for each subfolder as well; the payload names user and folder, the
   * debug context its old and new location. Related: workflows.user.folder.duplicate, workflows.user.folder.rename,
   * workflows.user.folder.export, workflows.user.folder.import, workflows.user.folder.delete and
   * workflows.user.folder.create.
   *
   * Since 2024.07.0. Tags: workflows.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#workflows-user-folder-move
   */
  'workflows.user.folder.move': LogEventShape<'workflows.user.folder.move'>
  /**
   * A user gave a Workflows folder a new name. The payload names the user and the new name, and the debug context
   * adds the previous one. Other folder types are workflows.user.folder.export, workflows.user.folder.import,
   * workflows.user.folder.delete and workflows.user.folder.create.
   *
   * Since 2023.06.1. Tags: workflows.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#workflows-user-folder-rename
   */
  'workflows.user.folder.rename': LogEventShape<'workflows.user.folder.rename'>
  /**
   * In the Workflows console an admin gave an Okta group a Workflows role; several roles at once make several
   * entries. Group and role are in the payload. Related: workflows.user.role.group.remove; for users
   * workflows.user.role.user.add with workflows.user.role.user.remove; also application.user_membership.add,
   * application.user_membership.remove.
   *
   * Since 2024.02.1. Tags: workflows.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#workflows-user-role-group-add
   */
  'workflows.user.role.group.add': LogEventShape<'workflows.user.role.group.add'>
  /**
   * An admin took a Workflows role away from an Okta group by hand in the Workflows console, with one entry per role
   * and the group and role in the payload. Reverse of workflows.user.role.group.add; for users see
   * workflows.user.role.user.remove or workflows.user.role.user.add, and application.user_membership.remove or
   * application.user_membership.add.
   *
   * Since 2024.02.1. Tags: workflows.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#workflows-user-role-group-remove
   */
  'workflows.user.role.group.remove': LogEventShape<'workflows.user.role.group.remove'>
  /**
   * A Workflows role was granted to a single Okta user by an admin working in the Workflows console. Each role makes
   * its own entry, naming user and role. Reverse: workflows.user.role.user.remove; for groups
   * workflows.user.role.group.add with workflows.user.role.group.remove; also application.user_membership.add,
   * application.user_membership.remove.
   *
   * Since 2024.02.1. Tags: workflows.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#workflows-user-role-user-add
   */
  'workflows.user.role.user.add': LogEventShape<'workflows.user.role.user.add'>
  /**
   * An admin withdrew a Workflows role from one Okta user in the Workflows console. Taking away several at once
   * leaves an entry for each; both user and role are shown. Reverse: workflows.user.role.user.add; for groups
   * workflows.user.role.group.remove or workflows.user.role.group.add; also application.user_membership.remove,
   * application.user_membership.add.
   *
   * Since 2024.02.1. Tags: workflows.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#workflows-user-role-user-remove
   */
  'workflows.user.role.user.remove': LogEventShape<'workflows.user.role.user.remove'>
  /**
   * A user created a table in Workflows; targets give the user and the table. Tables that arrive by import are left
   * out: look at workflows.user.table.import and at workflows.user.folder.import instead. Later use is in
   * workflows.user.table.view, changes in workflows.user.table.update, its end in workflows.user.table.delete.
   *
   * Since 2021.02.1. Tags: workflows.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#workflows-user-table-create
   */
  'workflows.user.table.create': LogEventShape<'workflows.user.table.create'>
  /**
   * A Workflows table was deleted; its targets are the user responsible and the table itself. For its past look at
   * workflows.user.table.create, at workflows.user.table.update for changes and at workflows.user.table.view for
   * reads.
   *
   * Since 2021.02.1. Tags: workflows.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#workflows-user-table-delete
   */
  'workflows.user.table.delete': LogEventShape<'workflows.user.table.delete'>
  /**
   * A user exported the data of a table through the Workflows Tables interface; targets give user and table. Unlike
   * here, a folder export (workflows.user.folder.export) leaves out the table data. Related types are
   * workflows.user.table.import and workflows.user.folder.import.
   *
   * Since 2021.02.1. Tags: workflows.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#workflows-user-table-export
   */
  'workflows.user.table.export': LogEventShape<'workflows.user.table.export'>
  /**
   * Data from a .csv file was loaded by a user into a table through the Workflows Tables interface, which needs a
   * schema that exists already. Targets give user and table. Not recorded within workflows.user.folder.import; see
   * also workflows.user.table.export and workflows.user.folder.export.
   *
   * Since 2021.02.1. Tags: workflows.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#workflows-user-table-import
   */
  'workflows.user.table.import': LogEventShape<'workflows.user.table.import'>
  /**
   * A table was dragged by a user into a different Workflows folder; both locations are in the debug context, user
   * and table in the payload. The equivalents for other resources are workflows.user.flow.move and
   * workflows.user.folder.move.
   *
   * Since 2024.07.0. Tags: workflows.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#workflows-user-table-move
   */
  'workflows.user.table.move': LogEventShape<'workflows.user.table.move'>
  /**
   * The schema of a table left Workflows as part of a folder export; the payload names user and table. Related:
   * workflows.user.table.schema.import, workflows.user.table.export, workflows.user.table.import,
   * workflows.user.table.view, also workflows.user.table.update, workflows.user.table.delete,
   * workflows.user.table.create.
   *
   * Since 2023.06.1. Tags: workflows.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#workflows-user-table-schema-export
   */
  'workflows.user.table.schema.export': LogEventShape<'workflows.user.table.schema.export'>
  /**
   * A folder import brought in a table schema; shown are the user and the table that Workflows made from it.
   * Related: workflows.user.table.schema.export, workflows.user.table.export, workflows.user.table.import,
   * workflows.user.table.view, also workflows.user.table.update, workflows.user.table.delete,
   * workflows.user.table.create.
   *
   * Since 2023.06.1. Tags: workflows.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#workflows-user-table-schema-import
   */
  'workflows.user.table.schema.import': LogEventShape<'workflows.user.table.schema.import'>
  /**
   * The name or columns of a Workflows table were modified. Targets give the user and the table but not the change
   * itself, and edits to the table's data are not recorded. See also workflows.user.table.create,
   * workflows.user.table.view and workflows.user.table.delete.
   *
   * Since 2021.02.1. Tags: workflows.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#workflows-user-table-update
   */
  'workflows.user.table.update': LogEventShape<'workflows.user.table.update'>
  /**
   * A user opened a Workflows table by hand and saw its data; reads by the Workflows Table functions are not
   * recorded. Targets name the user and the table. Other stages of a table are workflows.user.table.create, then
   * workflows.user.table.update, and in the end workflows.user.table.delete.
   *
   * Since 2021.02.1. Tags: workflows.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#workflows-user-table-view
   */
  'workflows.user.table.view': LogEventShape<'workflows.user.table.view'>
  /**
   * A certificate authority was added to a Workflows trust store; the target gives the store's name and the
   * certificate serial number. US Regulated Environments only: FedRAMP High, DOD IL4/5, eligible FedRAMP Moderate
   * customers. See also workflows.user.truststore.update, workflows.user.truststore.view and
   * workflows.user.truststore.delete.
   *
   * Since 2026.05.3. Tags: workflows.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#workflows-user-truststore-create
   */
  'workflows.user.truststore.create': LogEventShape<'workflows.user.truststore.create'>
  /**
   * A certificate authority was removed from a Workflows trust store (its name and the serial number are in the
   * target). Alert on it, as a removal by mistake or without permission can break secure connections. US Regulated
   * Environments only: FedRAMP High, DOD IL4/5, eligible FedRAMP Moderate; see workflows.user.truststore.create,
   * workflows.user.truststore.view and workflows.user.truststore.update.
   *
   * Since 2026.05.3. Tags: workflows.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#workflows-user-truststore-delete
   */
  'workflows.user.truststore.delete': LogEventShape<'workflows.user.truststore.delete'>
  /**
   * An admin uploaded a new certificate over an entry in a Workflows trust store, for instance to rotate it. The
   * target gives the store and the new serial number; for US Regulated Environments (FedRAMP High, DOD IL4/5,
   * eligible FedRAMP Moderate). See workflows.user.truststore.create, workflows.user.truststore.view and
   * workflows.user.truststore.delete.
   *
   * Since 2026.05.3. Tags: workflows.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#workflows-user-truststore-update
   */
  'workflows.user.truststore.update': LogEventShape<'workflows.user.truststore.update'>
  /**
   * Someone looked at a certificate authority's details in a Workflows trust store (store name and certificate
   * serial number in the target); helps to detect reconnaissance. US Regulated Environments only: FedRAMP High, DOD
   * IL4/5, eligible FedRAMP Moderate. See workflows.user.truststore.update, workflows.user.truststore.create and
   * workflows.user.truststore.delete.
   *
   * Since 2026.05.3. Tags: workflows.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#workflows-user-truststore-view
   */
  'workflows.user.truststore.view': LogEventShape<'workflows.user.truststore.view'>
}

/** A log event of the namespace Okta-workflows. */
export type WorkflowsLogEvent = WorkflowsLogEvents[keyof WorkflowsLogEvents]
