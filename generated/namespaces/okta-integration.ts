// Made by `okta-events generate`: do not edit, run it again instead.
// Facts come from Okta's public documentation of the System Log, https://developer.okta.com/docs/reference/api/event-types/

import type { LogEventShape } from '../envelope.js'

/** The log events of the namespace Okta-integration, by the id of their event type. */
export interface IntegrationLogEvents {
  /**
   * Authorize API service integration. This event is triggered when an admin authorized an OAuth 2.0 service app
   * from the Okta Integration Network (OIN) to access the Okta org (tenant) using Okta management APIs. An API
   * service integration is an integration to an OAuth 2.0 service app available from the Okta Integration Network
   * (OIN).
   *
   * Since 2023.02.2. Tags: app, integration.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#integration-api-service-lifecycle-authorize
   */
  'integration.api_service.lifecycle.authorize': LogEventShape<'integration.api_service.lifecycle.authorize'>
  /**
   * Revoke API service integration. This event is triggered when an admin revoked API access from an OAuth 2.0
   * service app to the Okta org. An API service integration is an integration to an OAuth 2.0 service app available
   * from the Okta Integration Network (OIN).
   *
   * Since 2023.02.2. Tags: app, integration.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#integration-api-service-lifecycle-revoke
   */
  'integration.api_service.lifecycle.revoke': LogEventShape<'integration.api_service.lifecycle.revoke'>
}

/** A log event of the namespace Okta-integration. */
export type IntegrationLogEvent = IntegrationLogEvents[keyof IntegrationLogEvents]
