// Made by `okta-events generate`: do not edit, run it again instead.
// Facts come from Okta's public documentation of the System Log, https://developer.okta.com/docs/reference/api/event-types/

import type { LogEventShape } from '../envelope.js'
import type { InlineHookDebugData, ResourceDetails } from '../payloads.js'

/** The log events of the namespace Okta-inline_hook, by the id of their event type. */
export interface InlineHookLogEvents {
  /**
   * The lifecycle status of an inline hook was changed to activated. The entry identifies the hook.
   *
   * Since 2019.01.2. Tags: inline-hook.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#inline-hook-activated
   */
  'inline_hook.activated': LogEventShape<'inline_hook.activated'>
  /**
   * An inline hook was created. Tells admins of the new hook and gives information about it.
   *
   * Since 2019.01.2. Tags: inline-hook.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#inline-hook-created
   */
  'inline_hook.created': LogEventShape<'inline_hook.created'>
  /**
   * The lifecycle status of an inline hook was changed to deactivated. The entry identifies the hook.
   *
   * Since 2019.01.2. Tags: inline-hook.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#inline-hook-deactivated
   */
  'inline_hook.deactivated': LogEventShape<'inline_hook.deactivated'>
  /**
   * An inline hook was deleted. Tells admins that it is gone and gives information about it.
   *
   * Since 2019.01.2. Tags: inline-hook.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#inline-hook-deleted
   */
  'inline_hook.deleted': LogEventShape<'inline_hook.deleted'>
  /**
   * Okta executed an inline hook. Tells admins how the execution turned out, and is recorded when it fails;
   * errorMessage and inlineHookType help to find the cause.
   *
   * Since 2019.01.2. Tags: event-hook-eligible, inline-hook.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#inline-hook-executed
   */
  'inline_hook.executed': LogEventShape<'inline_hook.executed', InlineHookDebugData, ResourceDetails>
  /**
   * Okta completed its processing of the response that an inline hook returned. Tells admins the outcome, and is
   * also recorded when the processing fails.
   *
   * Since 2019.01.2. Tags: inline-hook.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#inline-hook-response-processed
   */
  'inline_hook.response.processed': LogEventShape<'inline_hook.response.processed', InlineHookDebugData, ResourceDetails>
  /**
   * An inline hook was modified. Tells admins of the change and gives information about the hook.
   *
   * Since 2019.01.2. Tags: inline-hook.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#inline-hook-updated
   */
  'inline_hook.updated': LogEventShape<'inline_hook.updated'>
  /**
   * Okta tried to verify the endpoint URL of an inline hook. Tells admins the outcome, and is also recorded when the
   * verification fails.
   *
   * Since 2019.01.2. Tags: inline-hook.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#inline-hook-verified
   */
  'inline_hook.verified': LogEventShape<'inline_hook.verified', InlineHookDebugData, ResourceDetails>
}

/** A log event of the namespace Okta-inline_hook. */
export type InlineHookLogEvent = InlineHookLogEvents[keyof InlineHookLogEvents]
