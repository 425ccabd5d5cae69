// Made by `okta-events generate`: do not edit, run it again instead.
// Facts come from Okta's public documentation of the System Log, https://developer.okta.com/docs/reference/api/event-types/

import type { LogEventShape } from '../envelope.js'
import type { SystemDebugData, SystemTaskResourceDetails } from '../payloads.js'

/** The log events of the namespace Okta-task, by the id of their event type. */
export interface TaskLogEvents {
  /**
   * A system task was activated. The reverse is task.lifecycle.deactivate.
   *
   * Since 2018.15. Tags: task.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#task-lifecycle-activate
   */
  'task.lifecycle.activate': LogEventShape<'task.lifecycle.activate', SystemDebugData, SystemTaskResourceDetails>
  /**
   * A system task was created.
   *
   * Since 2018.15. Tags: task.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#task-lifecycle-create
   */
  'task.lifecycle.create': LogEventShape<'task.lifecycle.create', SystemDebugData, SystemTaskResourceDetails>
  /**
   * A system task was deactivated. The reverse is task.lifecycle.activate.
   *
   * Since 2018.15. Tags: task.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#task-lifecycle-deactivate
   */
  'task.lifecycle.deactivate': LogEventShape<'task.lifecycle.deactivate', SystemDebugData, SystemTaskResourceDetails>
  /**
   * A system task was deleted.
   *
   * Since 2018.15. Tags: task.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#task-lifecycle-delete
   */
  'task.lifecycle.delete': LogEventShape<'task.lifecycle.delete', SystemDebugData, SystemTaskResourceDetails>
  /**
   * A system task was changed.
   *
   * Since 2018.15. Tags: task.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#task-lifecycle-update
   */
  'task.lifecycle.update': LogEventShape<'task.lifecycle.update', SystemDebugData, SystemTaskResourceDetails>
}

/** A log event of the namespace Okta-task. */
export type TaskLogEvent = TaskLogEvents[keyof TaskLogEvents]
