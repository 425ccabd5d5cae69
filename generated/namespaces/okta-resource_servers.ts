// Made by `okta-events generate`: do not edit, run it again instead.
// Facts come from Okta's public documentation of the System Log, https://developer.okta.com/docs/reference/api/event-types/

import type { LogEventShape } from '../envelope.js'
import type {
  A2aServerResourceDetails,
  ApiAuthServerChangeDetailsEntry,
  ApiAuthServerResourceDetails,
  ApiServerChangeDetailsEntry,
  ApiServerDetails,
  ClientAuthSettingResourceDetails,
  ClientAuthSettingsUpdateChangeDetailsEntry,
  ExternalAuthServerResourceDetails,
  McpAuthServerRefreshChangeDetailsEntry,
  McpServerRefreshChangeDetailsEntry,
  McpServerResourceDetails,
  McpServerToolResourceDetails,
  ResourceDetails,
  ResourceServerMcpServerDebugData,
  SystemDebugData,
  VirtualMcpAuthServerResourceDetails,
  VirtualMcpCapabilityChangeDetailsEntry,
  VirtualMcpCapabilityDebugData,
  VirtualMcpServerDetails,
} from '../payloads.js'

/** The log events of the namespace Okta-resource_servers, by the id of their event type. */
export interface ResourceServersLogEvents {
  /**
   * An Okta custom authorization server was linked to an A2A server, which from then on accepts the tokens it
   * issues. Use it to audit these links.
   *
   * Since 2026.06.0. Tags: a2a-server, event-hook-eligible.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#resource-servers-a2a-server-auth-server-add
   */
  'resource_servers.a2a_server.auth_server.add': LogEventShape<
    'resource_servers.a2a_server.auth_server.add',
    ResourceServerMcpServerDebugData,
    A2aServerResourceDetails & ExternalAuthServerResourceDetails
  >
  /**
   * An A2A server lost its link to an Okta custom authorization server. Use it to audit the end of an association
   * that resource_servers.a2a_server.auth_server.add began.
   *
   * Since 2026.06.0. Tags: a2a-server, event-hook-eligible.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#resource-servers-a2a-server-auth-server-remove
   */
  'resource_servers.a2a_server.auth_server.remove': LogEventShape<
    'resource_servers.a2a_server.auth_server.remove',
    ResourceServerMcpServerDebugData,
    A2aServerResourceDetails & ExternalAuthServerResourceDetails
  >
  /**
   * An A2A server was deleted from the org. Use it to monitor removals; errorMessage can say why a deletion was
   * refused.
   *
   * Since 2026.06.0. Tags: a2a-server, event-hook-eligible.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#resource-servers-a2a-server-delete
   */
  'resource_servers.a2a_server.delete': LogEventShape<
    'resource_servers.a2a_server.delete',
    ResourceServerMcpServerDebugData,
    A2aServerResourceDetails
  >
  /**
   * A new A2A server was registered in the org. Use it to monitor which A2A servers come in.
   *
   * Since 2026.06.0. Tags: a2a-server, event-hook-eligible.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#resource-servers-a2a-server-register
   */
  'resource_servers.a2a_server.register': LogEventShape<
    'resource_servers.a2a_server.register',
    ResourceServerMcpServerDebugData,
    A2aServerResourceDetails
  >
  /**
   * An API server was moved to the active state. The opposite transition is resource_servers.api_server.deactivate.
   *
   * Since 2026.04.0. Tags: api-server, event-hook-eligible.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#resource-servers-api-server-activate
   */
  'resource_servers.api_server.activate': LogEventShape<'resource_servers.api_server.activate', SystemDebugData, ApiServerDetails>
  /**
   * A third-party authorization server was associated with an API server, which is a kind of resource server. The
   * targets name both.
   *
   * Since 2026.04.0. Tags: api-server, event-hook-eligible.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#resource-servers-api-server-auth-server-add
   */
  'resource_servers.api_server.auth_server.add': LogEventShape<
    'resource_servers.api_server.auth_server.add',
    SystemDebugData,
    ApiServerDetails & ApiAuthServerResourceDetails
  >
  /**
   * The association between an API server and a third-party authorization server was ended. The targets name both.
   *
   * Since 2026.04.0. Tags: api-server, event-hook-eligible.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#resource-servers-api-server-auth-server-remove
   */
  'resource_servers.api_server.auth_server.remove': LogEventShape<
    'resource_servers.api_server.auth_server.remove',
    SystemDebugData,
    ApiServerDetails & ApiAuthServerResourceDetails
  >
  /**
   * The configuration of a third-party authorization server that is linked to an API server was changed. The change
   * details hold the difference.
   *
   * Since 2026.04.0. Tags: api-server, event-hook-eligible.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#resource-servers-api-server-auth-server-update
   */
  'resource_servers.api_server.auth_server.update': LogEventShape<
    'resource_servers.api_server.auth_server.update',
    SystemDebugData,
    ApiServerDetails & ApiAuthServerResourceDetails,
    ApiAuthServerChangeDetailsEntry
  >
  /**
   * An API server was moved to the inactive state. The opposite transition is resource_servers.api_server.activate.
   *
   * Since 2026.04.0. Tags: api-server, event-hook-eligible.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#resource-servers-api-server-deactivate
   */
  'resource_servers.api_server.deactivate': LogEventShape<'resource_servers.api_server.deactivate', SystemDebugData, ApiServerDetails>
  /**
   * A registered third-party API server was deleted. Use it to audit such removals.
   *
   * Since 2026.04.0. Tags: api-server, event-hook-eligible.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#resource-servers-api-server-delete
   */
  'resource_servers.api_server.delete': LogEventShape<'resource_servers.api_server.delete', SystemDebugData, ApiServerDetails>
  /**
   * A third-party API server was registered as a resource server. Use it to audit new registrations.
   *
   * Since 2026.04.0. Tags: api-server, event-hook-eligible.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#resource-servers-api-server-register
   */
  'resource_servers.api_server.register': LogEventShape<'resource_servers.api_server.register', SystemDebugData, ApiServerDetails>
  /**
   * The configuration of an API server was modified; its change details show how.
   *
   * Since 2026.04.0. Tags: api-server, event-hook-eligible.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#resource-servers-api-server-update
   */
  'resource_servers.api_server.update': LogEventShape<
    'resource_servers.api_server.update',
    SystemDebugData,
    ApiServerDetails,
    ApiServerChangeDetailsEntry
  >
  /**
   * Settings for client authentication were set up for a resource server.
   *
   * Since 2026.04.0. Tags: client-auth-settings, event-hook-eligible.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#resource-servers-client-authentication-settings-create
   */
  'resource_servers.client_authentication_settings.create': LogEventShape<
    'resource_servers.client_authentication_settings.create',
    SystemDebugData,
    ResourceDetails
  >
  /**
   * The client authentication settings of a resource server were deleted.
   *
   * Since 2026.04.0. Tags: client-auth-settings, event-hook-eligible.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#resource-servers-client-authentication-settings-delete
   */
  'resource_servers.client_authentication_settings.delete': LogEventShape<
    'resource_servers.client_authentication_settings.delete',
    SystemDebugData,
    ResourceDetails
  >
  /**
   * The client authentication settings of a resource server were changed, with the difference in the change details.
   *
   * Since 2026.04.0. Tags: client-auth-settings, event-hook-eligible.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#resource-servers-client-authentication-settings-update
   */
  'resource_servers.client_authentication_settings.update': LogEventShape<
    'resource_servers.client_authentication_settings.update',
    SystemDebugData,
    ResourceDetails,
    ClientAuthSettingsUpdateChangeDetailsEntry
  >
  /**
   * An MCP server was activated, so AI agents can use it. Use it with resource_servers.mcp_server.deactivate to
   * follow availability.
   *
   * Since 2026.04.0. Tags: event-hook-eligible, mcp-server.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#resource-servers-mcp-server-activate
   */
  'resource_servers.mcp_server.activate': LogEventShape<
    'resource_servers.mcp_server.activate',
    ResourceServerMcpServerDebugData,
    McpServerResourceDetails
  >
  /**
   * A third-party authorization server was discovered and added while an MCP server was being registered or its
   * metadata refreshed.
   *
   * Since 2026.04.0. Tags: event-hook-eligible, mcp-server.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#resource-servers-mcp-server-auth-server-create
   */
  'resource_servers.mcp_server.auth_server.create': LogEventShape<
    'resource_servers.mcp_server.auth_server.create',
    ResourceServerMcpServerDebugData,
    ExternalAuthServerResourceDetails
  >
  /**
   * A third-party authorization server was removed in the course of deleting an MCP server.
   *
   * Since 2026.04.0. Tags: event-hook-eligible, mcp-server.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#resource-servers-mcp-server-auth-server-delete
   */
  'resource_servers.mcp_server.auth_server.delete': LogEventShape<
    'resource_servers.mcp_server.auth_server.delete',
    ResourceServerMcpServerDebugData,
    ExternalAuthServerResourceDetails
  >
  /**
   * The metadata of a third-party authorization server for an MCP server changed. See the change details for old and
   * new values.
   *
   * Since 2026.04.0. Tags: event-hook-eligible, mcp-server.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#resource-servers-mcp-server-auth-server-update
   */
  'resource_servers.mcp_server.auth_server.update': LogEventShape<
    'resource_servers.mcp_server.auth_server.update',
    ResourceServerMcpServerDebugData,
    ExternalAuthServerResourceDetails,
    McpAuthServerRefreshChangeDetailsEntry
  >
  /**
   * Tool discovery ran on an MCP server. capabilityCount tells how many capabilities it found, for an audit of
   * discovery runs.
   *
   * Since 2026.06.1. Tags: event-hook-eligible, mcp-server.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#resource-servers-mcp-server-capability-discover
   */
  'resource_servers.mcp_server.capability.discover': LogEventShape<
    'resource_servers.mcp_server.capability.discover',
    ResourceServerMcpServerDebugData,
    McpServerResourceDetails & McpServerToolResourceDetails & ClientAuthSettingResourceDetails
  >
  /**
   * An MCP server was deactivated, so AI agents can no longer use it.
   *
   * Since 2026.04.0. Tags: event-hook-eligible, mcp-server.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#resource-servers-mcp-server-deactivate
   */
  'resource_servers.mcp_server.deactivate': LogEventShape<
    'resource_servers.mcp_server.deactivate',
    ResourceServerMcpServerDebugData,
    McpServerResourceDetails
  >
  /**
   * An MCP server was deleted from the org. Third-party authorization servers removed along with it are recorded as
   * resource_servers.mcp_server.auth_server.delete.
   *
   * Since 2026.04.0. Tags: event-hook-eligible, mcp-server.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#resource-servers-mcp-server-delete
   */
  'resource_servers.mcp_server.delete': LogEventShape<
    'resource_servers.mcp_server.delete',
    ResourceServerMcpServerDebugData,
    McpServerResourceDetails
  >
  /**
   * A new MCP server was registered in the org. Third-party authorization servers found on the way are recorded as
   * resource_servers.mcp_server.auth_server.create.
   *
   * Since 2026.04.0. Tags: event-hook-eligible, mcp-server.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#resource-servers-mcp-server-register
   */
  'resource_servers.mcp_server.register': LogEventShape<
    'resource_servers.mcp_server.register',
    ResourceServerMcpServerDebugData,
    McpServerResourceDetails
  >
  /**
   * The metadata of an MCP server changed, either because an admin edited it or because an automated refresh took
   * new values from the remote server.
   *
   * Since 2026.04.0. Tags: event-hook-eligible, mcp-server.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#resource-servers-mcp-server-update
   */
  'resource_servers.mcp_server.update': LogEventShape<
    'resource_servers.mcp_server.update',
    ResourceServerMcpServerDebugData,
    McpServerResourceDetails,
    McpServerRefreshChangeDetailsEntry
  >
  /**
   * An Okta Custom Authorization Server was linked to a Virtual MCP server, so that AI agents can authenticate to
   * the Okta Agent Gateway.
   *
   * Since 2026.06.1. Tags: event-hook-eligible, virtual-mcp.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#resource-servers-virtual-mcp-server-auth-server-add
   */
  'resource_servers.virtual_mcp_server.auth_server.add': LogEventShape<
    'resource_servers.virtual_mcp_server.auth_server.add',
    SystemDebugData,
    VirtualMcpServerDetails & VirtualMcpAuthServerResourceDetails
  >
  /**
   * A Virtual MCP server lost its association with an Okta Custom Authorization Server.
   *
   * Since 2026.06.1. Tags: event-hook-eligible, virtual-mcp.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#resource-servers-virtual-mcp-server-auth-server-remove
   */
  'resource_servers.virtual_mcp_server.auth_server.remove': LogEventShape<
    'resource_servers.virtual_mcp_server.auth_server.remove',
    SystemDebugData,
    VirtualMcpServerDetails & VirtualMcpAuthServerResourceDetails
  >
  /**
   * A Virtual MCP server connection gained a capability of an upstream MCP server, selected for exposure to AI
   * agents. Use it to audit what is exposed and to find exposure nobody sanctioned. So far only TOOL capabilities
   * exist here (more types may come), and a bulk replacement can produce several additions and removals.
   *
   * Since 2026.06.1. Tags: event-hook-eligible, virtual-mcp.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#resource-servers-virtual-mcp-server-capability-add
   */
  'resource_servers.virtual_mcp_server.capability.add': LogEventShape<
    'resource_servers.virtual_mcp_server.capability.add',
    VirtualMcpCapabilityDebugData,
    VirtualMcpServerDetails
  >
  /**
   * A capability was withdrawn from a Virtual MCP server connection, so AI agents can't use it anymore. So far only
   * TOOL capabilities exist here (more types may come), and a bulk replacement can produce several additions and
   * removals.
   *
   * Since 2026.06.1. Tags: event-hook-eligible, virtual-mcp.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#resource-servers-virtual-mcp-server-capability-remove
   */
  'resource_servers.virtual_mcp_server.capability.remove': LogEventShape<
    'resource_servers.virtual_mcp_server.capability.remove',
    VirtualMcpCapabilityDebugData,
    VirtualMcpServerDetails
  >
  /**
   * The configuration, typically the alias, of a capability exposed by a Virtual MCP server connection was changed.
   * Such a change could hide which upstream tool is behind it, hence its value for detection; only TOOL capabilities
   * exist so far, with other types possible later.
   *
   * Since 2026.06.1. Tags: event-hook-eligible, virtual-mcp.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#resource-servers-virtual-mcp-server-capability-update
   */
  'resource_servers.virtual_mcp_server.capability.update': LogEventShape<
    'resource_servers.virtual_mcp_server.capability.update',
    VirtualMcpCapabilityDebugData,
    VirtualMcpServerDetails,
    VirtualMcpCapabilityChangeDetailsEntry
  >
}

/** A log event of the namespace Okta-resource_servers. */
export type ResourceServersLogEvent = ResourceServersLogEvents[keyof ResourceServersLogEvents]
