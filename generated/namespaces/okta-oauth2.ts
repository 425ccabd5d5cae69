// Made by `okta-events generate`: do not edit, run it again instead.
// Facts come from Okta's public documentation of the System Log, https://developer.okta.com/docs/reference/api/event-types/

import type { LogEventShape } from '../envelope.js'
import type { AuthorizationServerDebugData, AuthorizationServerResourceDetails, SystemDebugData } from '../payloads.js'

/** The log events of the namespace Okta-oauth2, by the id of their event type. */
export interface Oauth2LogEvents {
  /**
   * An authorization server was activated. defaultAuthorizationServer tells whether it is the default one.
   *
   * Since 2017.22. Tags: oauth2, oauth2-as-lifecycle.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#oauth2-as-activated
   */
  'oauth2.as.activated': LogEventShape<'oauth2.as.activated', AuthorizationServerDebugData, AuthorizationServerResourceDetails>
  /**
   * An authorization server was created in the org.
   *
   * Since 2016.50. Tags: oauth2, oauth2-as-lifecycle.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#oauth2-as-created
   */
  'oauth2.as.created': LogEventShape<'oauth2.as.created', AuthorizationServerDebugData, AuthorizationServerResourceDetails>
  /**
   * An authorization server was deactivated. oauth2.as.activated is the counterpart.
   *
   * Since 2017.22. Tags: oauth2, oauth2-as-lifecycle.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#oauth2-as-deactivated
   */
  'oauth2.as.deactivated': LogEventShape<'oauth2.as.deactivated', AuthorizationServerDebugData, AuthorizationServerResourceDetails>
  /**
   * An authorization server was deleted from the org.
   *
   * Since 2016.50. Tags: oauth2, oauth2-as-lifecycle.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#oauth2-as-deleted
   */
  'oauth2.as.deleted': LogEventShape<'oauth2.as.deleted', AuthorizationServerDebugData, AuthorizationServerResourceDetails>
  /**
   * An authorization server was changed. Changes to its scopes are oauth2.scope.updated.
   *
   * Since 2016.50. Tags: oauth2, oauth2-as-lifecycle.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#oauth2-as-updated
   */
  'oauth2.as.updated': LogEventShape<'oauth2.as.updated', AuthorizationServerDebugData, AuthorizationServerResourceDetails>
  /**
   * An OAuth 2.0 claim was created.
   *
   * Since 2016.50. Tags: oauth2, oauth2-claim.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#oauth2-claim-created
   */
  'oauth2.claim.created': LogEventShape<'oauth2.claim.created'>
  /**
   * An OAuth 2.0 claim was deleted.
   *
   * Since 2016.50. Tags: oauth2, oauth2-claim.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#oauth2-claim-deleted
   */
  'oauth2.claim.deleted': LogEventShape<'oauth2.claim.deleted'>
  /**
   * An OAuth 2.0 claim was changed.
   *
   * Since 2016.50. Tags: oauth2, oauth2-claim.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#oauth2-claim-updated
   */
  'oauth2.claim.updated': LogEventShape<'oauth2.claim.updated'>
  /**
   * An OAuth 2.0 scope was created on an authorization server.
   *
   * Since 2016.50. Tags: oauth2, oauth2-scope.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#oauth2-scope-created
   */
  'oauth2.scope.created': LogEventShape<'oauth2.scope.created', SystemDebugData, AuthorizationServerResourceDetails>
  /**
   * An OAuth 2.0 scope was deleted from an authorization server.
   *
   * Since 2016.50. Tags: oauth2, oauth2-scope.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#oauth2-scope-deleted
   */
  'oauth2.scope.deleted': LogEventShape<'oauth2.scope.deleted', SystemDebugData, AuthorizationServerResourceDetails>
  /**
   * An OAuth 2.0 scope of an authorization server was changed.
   *
   * Since 2016.50. Tags: oauth2, oauth2-scope.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#oauth2-scope-updated
   */
  'oauth2.scope.updated': LogEventShape<'oauth2.scope.updated', SystemDebugData, AuthorizationServerResourceDetails>
}

/** A log event of the namespace Okta-oauth2. */
export type Oauth2LogEvent = Oauth2LogEvents[keyof Oauth2LogEvents]
