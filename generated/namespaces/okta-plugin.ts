// Made by `okta-events generate`: do not edit, run it again instead.
// Facts come from Okta's public documentation of the System Log, https://developer.okta.com/docs/reference/api/event-types/

import type { LogEventShape } from '../envelope.js'
import type { PluginDebugData, ResourceDetails } from '../payloads.js'

/** The log events of the namespace Okta-plugin, by the id of their event type. */
export interface PluginLogEvents {
  /**
   * A plugin was downloaded; the debug data can give its version and the app user.
   *
   * Since 2016.48. Tags: plugin.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#plugin-downloaded
   */
  'plugin.downloaded': LogEventShape<'plugin.downloaded', PluginDebugData, ResourceDetails>
  /**
   * A plugin script reported how its execution went; script name, plugin version and message are in the debug data.
   *
   * Since 2016.48. Tags: plugin.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#plugin-script-status
   */
  'plugin.script_status': LogEventShape<'plugin.script_status', PluginDebugData, ResourceDetails>
}

/** A log event of the namespace Okta-plugin. */
export type PluginLogEvent = PluginLogEvents[keyof PluginLogEvents]
