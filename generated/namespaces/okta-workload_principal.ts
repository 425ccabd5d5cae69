// Made by `okta-events generate`: do not edit, run it again instead.
// Facts come from Okta's public documentation of the System Log, https://developer.okta.com/docs/reference/api/event-types/

import type { LogEventShape } from '../envelope.js'
import type {
  WorkloadPrincipalAiAgentImportDetails,
  WorkloadPrincipalChangeDetailsEntry,
  WorkloadPrincipalCredentialDetails,
  WorkloadPrincipalDebugData,
  WorkloadPrincipalDelegationLink,
  WorkloadPrincipalResourceConnectionChangeDetailsEntry,
  WorkloadPrincipalResourceConnectionDetails,
  WorkloadPrincipalResourceDetails,
  WorkloadPrincipalSignOnProviderDetails,
} from '../payloads.js'

/** The log events of the namespace Okta-workload_principal, by the id of their event type. */
export interface WorkloadPrincipalLogEvents {
  /**
   * A user activated a workload principal. The entry describes the agent and its configuration and names the user;
   * workload_principal.deactivate is the reverse.
   *
   * Since 2025.11.1. Tags: event-hook-eligible, workload-principal.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#workload-principal-activate
   */
  'workload_principal.activate': LogEventShape<'workload_principal.activate', WorkloadPrincipalDebugData, WorkloadPrincipalResourceDetails>
  /**
   * A credential of an AI agent was activated. Shows the credential, with its key ID, type and status, and the user
   * who did it.
   *
   * Since 2026.01.2. Tags: event-hook-eligible, workload-principal.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#workload-principal-ai-agent-credential-activate
   */
  'workload_principal.ai_agent.credential.activate': LogEventShape<
    'workload_principal.ai_agent.credential.activate',
    WorkloadPrincipalDebugData,
    WorkloadPrincipalCredentialDetails
  >
  /**
   * A user created a credential for an AI agent. Lets an org keep track of such credentials, with key ID, key type
   * and creator.
   *
   * Since 2026.01.2. Tags: event-hook-eligible, workload-principal.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#workload-principal-ai-agent-credential-create
   */
  'workload_principal.ai_agent.credential.create': LogEventShape<
    'workload_principal.ai_agent.credential.create',
    WorkloadPrincipalDebugData,
    WorkloadPrincipalCredentialDetails
  >
  /**
   * A credential of an AI agent was deactivated by a user. The target shows which one it is, with key ID, type and
   * status.
   *
   * Since 2026.01.2. Tags: event-hook-eligible, workload-principal.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#workload-principal-ai-agent-credential-deactivate
   */
  'workload_principal.ai_agent.credential.deactivate': LogEventShape<
    'workload_principal.ai_agent.credential.deactivate',
    WorkloadPrincipalDebugData,
    WorkloadPrincipalCredentialDetails
  >
  /**
   * A user deleted a credential of an AI agent. Names the credential, its key and type, and the user.
   *
   * Since 2026.01.2. Tags: event-hook-eligible, workload-principal.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#workload-principal-ai-agent-credential-delete
   */
  'workload_principal.ai_agent.credential.delete': LogEventShape<
    'workload_principal.ai_agent.credential.delete',
    WorkloadPrincipalDebugData,
    WorkloadPrincipalCredentialDetails
  >
  /**
   * A workload principal was taken out of service by deactivation. Shows the agent, its configuration and the user
   * who turned it off.
   *
   * Since 2025.11.1. Tags: event-hook-eligible, workload-principal.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#workload-principal-deactivate
   */
  'workload_principal.deactivate': LogEventShape<
    'workload_principal.deactivate',
    WorkloadPrincipalDebugData,
    WorkloadPrincipalResourceDetails
  >
  /**
   * A user created a delegation link for a workload principal. The entry describes the principal, source and target
   * of the link, and its creator.
   *
   * Since 2026.06.0. Tags: event-hook-eligible, workload-principal.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#workload-principal-delegation-link-create
   */
  'workload_principal.delegation_link.create': LogEventShape<
    'workload_principal.delegation_link.create',
    WorkloadPrincipalDebugData,
    WorkloadPrincipalResourceDetails & WorkloadPrincipalDelegationLink
  >
  /**
   * A delegation link between the source and target of a workload principal was removed. Identifies the link and the
   * user who deleted it.
   *
   * Since 2026.06.0. Tags: event-hook-eligible, workload-principal.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#workload-principal-delegation-link-delete
   */
  'workload_principal.delegation_link.delete': LogEventShape<
    'workload_principal.delegation_link.delete',
    WorkloadPrincipalDebugData,
    WorkloadPrincipalResourceDetails & WorkloadPrincipalDelegationLink
  >
  /**
   * A workload principal was deleted from the org; the entry shows the agent, its configuration and the user behind
   * the deletion.
   *
   * Since 2025.11.1. Tags: event-hook-eligible, workload-principal.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#workload-principal-delete
   */
  'workload_principal.delete': LogEventShape<
    'workload_principal.delete',
    WorkloadPrincipalDebugData,
    WorkloadPrincipalResourceDetails & WorkloadPrincipalAiAgentImportDetails
  >
  /**
   * A user registered a new workload principal in the org. Type, configuration and the registering user are part of
   * the entry.
   *
   * Since 2025.11.1. Tags: event-hook-eligible, workload-principal.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#workload-principal-register
   */
  'workload_principal.register': LogEventShape<
    'workload_principal.register',
    WorkloadPrincipalDebugData,
    WorkloadPrincipalResourceDetails & WorkloadPrincipalAiAgentImportDetails
  >
  /**
   * A resource connection of a workload principal was turned on. Names the principal, the connection and the user;
   * workload_principal.resource_connection.deactivate is the reverse.
   *
   * Since 2025.12.0. Tags: event-hook-eligible, workload-principal.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#workload-principal-resource-connection-activate
   */
  'workload_principal.resource_connection.activate': LogEventShape<
    'workload_principal.resource_connection.activate',
    WorkloadPrincipalDebugData,
    WorkloadPrincipalResourceConnectionDetails
  >
  /**
   * A user connected a workload principal to a resource. Shows the principal, the new connection with its type and
   * status, and who made it.
   *
   * Since 2025.11.2. Tags: event-hook-eligible, workload-principal.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#workload-principal-resource-connection-create
   */
  'workload_principal.resource_connection.create': LogEventShape<
    'workload_principal.resource_connection.create',
    WorkloadPrincipalDebugData,
    WorkloadPrincipalResourceConnectionDetails
  >
  /**
   * A workload principal lost the use of a resource connection because a user deactivated it. The connection, the
   * principal and the user are all named.
   *
   * Since 2025.12.0. Tags: event-hook-eligible, workload-principal.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#workload-principal-resource-connection-deactivate
   */
  'workload_principal.resource_connection.deactivate': LogEventShape<
    'workload_principal.resource_connection.deactivate',
    WorkloadPrincipalDebugData,
    WorkloadPrincipalResourceConnectionDetails
  >
  /**
   * The connection between a workload principal and a resource was removed. Recorded with the connection, the
   * principal and the user responsible.
   *
   * Since 2025.11.2. Tags: event-hook-eligible, workload-principal.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#workload-principal-resource-connection-delete
   */
  'workload_principal.resource_connection.delete': LogEventShape<
    'workload_principal.resource_connection.delete',
    WorkloadPrincipalDebugData,
    WorkloadPrincipalResourceConnectionDetails
  >
  /**
   * A workload principal's resource connection was edited. The target's changeDetails show what is new, beside the
   * principal and the user who made the change.
   *
   * Since 2025.11.2. Tags: event-hook-eligible, workload-principal.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#workload-principal-resource-connection-update
   */
  'workload_principal.resource_connection.update': LogEventShape<
    'workload_principal.resource_connection.update',
    WorkloadPrincipalDebugData,
    WorkloadPrincipalResourceConnectionDetails,
    WorkloadPrincipalResourceConnectionChangeDetailsEntry
  >
  /**
   * A sign-on provider was attached to a workload principal by a user. Provider, principal and user can be read from
   * the entry.
   *
   * Since 2025.11.1. Tags: event-hook-eligible, workload-principal.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#workload-principal-sign-on-provider-add
   */
  'workload_principal.sign_on_provider.add': LogEventShape<
    'workload_principal.sign_on_provider.add',
    WorkloadPrincipalDebugData,
    WorkloadPrincipalSignOnProviderDetails
  >
  /**
   * A user detached a sign-on provider from a workload principal. Shows which provider and principal, for a record
   * of sign-on changes.
   *
   * Since 2025.11.1. Tags: event-hook-eligible, workload-principal.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#workload-principal-sign-on-provider-remove
   */
  'workload_principal.sign_on_provider.remove': LogEventShape<
    'workload_principal.sign_on_provider.remove',
    WorkloadPrincipalDebugData,
    WorkloadPrincipalSignOnProviderDetails
  >
  /**
   * The configuration of a workload principal was edited. changeDetails in the target show what changed; the user
   * who changed it is recorded too.
   *
   * Since 2025.11.1. Tags: event-hook-eligible, workload-principal.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#workload-principal-update
   */
  'workload_principal.update': LogEventShape<
    'workload_principal.update',
    WorkloadPrincipalDebugData,
    WorkloadPrincipalResourceDetails & WorkloadPrincipalAiAgentImportDetails,
    WorkloadPrincipalChangeDetailsEntry
  >
}

/** A log event of the namespace Okta-workload_principal. */
export type WorkloadPrincipalLogEvent = WorkloadPrincipalLogEvents[keyof WorkloadPrincipalLogEvents]
