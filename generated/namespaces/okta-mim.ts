// Made by `okta-events generate`: do not edit, run it again instead.
// Facts come from Okta's public documentation of the System Log, https://developer.okta.com/docs/reference/api/event-types/

import type { LogEventShape } from '../envelope.js'
import type { CommandDebugData, IOSCommandDebugData, ResourceDetails } from '../payloads.js'

/** The log events of the namespace Okta-mim, by the id of their event type. */
export interface MimLogEvents {
  /**
   * A generic MIM command was acknowledged. The debug data has the command's ID and request type, the device UDID,
   * the enrollment and the response.
   *
   * Since 2016.13. Tags: mim.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#mim-command-generic-acknowledged
   */
  'mim.command.generic.acknowledged': LogEventShape<'mim.command.generic.acknowledged', CommandDebugData, ResourceDetails>
  /**
   * A generic MIM command was canceled. Device UDID, enrollment and command ID identify it in the debug data.
   *
   * Since 2016.13. Tags: mim.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#mim-command-generic-cancelled
   */
  'mim.command.generic.cancelled': LogEventShape<'mim.command.generic.cancelled', CommandDebugData, ResourceDetails>
  /**
   * A generic MIM command was delegated; the debug data tells the command, its request type, the device UDID and the
   * enrollment.
   *
   * Since 2016.13. Tags: mim.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#mim-command-generic-delegated
   */
  'mim.command.generic.delegated': LogEventShape<'mim.command.generic.delegated', CommandDebugData, ResourceDetails>
  /**
   * A generic MIM command ended in an error. The request type and response in the debug data help to find the cause.
   *
   * Since 2016.13. Tags: mim.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#mim-command-generic-error
   */
  'mim.command.generic.error': LogEventShape<'mim.command.generic.error', CommandDebugData, ResourceDetails>
  /**
   * A new generic MIM command was recorded for an enrolled device. The debug data gives its ID, creation date and
   * device UDID.
   *
   * Since 2016.13. Tags: mim.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#mim-command-generic-new
   */
  'mim.command.generic.new': LogEventShape<'mim.command.generic.new', CommandDebugData, ResourceDetails>
  /**
   * A generic MIM command got the status notnow; the device UDID and command ID are in the debug data.
   *
   * Since 2016.13. Tags: mim.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#mim-command-generic-notnow
   */
  'mim.command.generic.notnow': LogEventShape<'mim.command.generic.notnow', CommandDebugData, ResourceDetails>
  /**
   * An iOS MIM command was acknowledged. Its command UUID, device UDID, enrollment and response are in the debug
   * data.
   *
   * Since 2016.13. Tags: mim.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#mim-command-ios-acknowledged
   */
  'mim.command.ios.acknowledged': LogEventShape<'mim.command.ios.acknowledged', IOSCommandDebugData, ResourceDetails>
  /**
   * An iOS MIM command was canceled; command ID and UUID, device and enrollment are in the debug data.
   *
   * Since 2016.13. Tags: mim.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#mim-command-ios-cancelled
   */
  'mim.command.ios.cancelled': LogEventShape<'mim.command.ios.cancelled', IOSCommandDebugData, ResourceDetails>
  /**
   * An iOS MIM command failed with an error. The response and the command UUID can be found in the debug data.
   *
   * Since 2016.13. Tags: mim.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#mim-command-ios-error
   */
  'mim.command.ios.error': LogEventShape<'mim.command.ios.error', IOSCommandDebugData, ResourceDetails>
  /**
   * An iOS MIM command ended in a format error, as distinct from mim.command.ios.error. The debug data identifies
   * the command by UUID, and the device.
   *
   * Since 2016.13. Tags: mim.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#mim-command-ios-formaterror
   */
  'mim.command.ios.formaterror': LogEventShape<'mim.command.ios.formaterror', IOSCommandDebugData, ResourceDetails>
  /**
   * A new iOS MIM command was recorded, with creation date and command UUID in the debug data.
   *
   * Since 2016.13. Tags: mim.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#mim-command-ios-new
   */
  'mim.command.ios.new': LogEventShape<'mim.command.ios.new', IOSCommandDebugData, ResourceDetails>
  /**
   * A MIM enrollment was created for an Android device.
   *
   * Since 2016.39. Tags: mim.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#mim-createEnrollment-ANDROID
   */
  'mim.createEnrollment.ANDROID': LogEventShape<'mim.createEnrollment.ANDROID'>
  /**
   * A MIM enrollment was created for an iOS device.
   *
   * Since 2016.39. Tags: mim.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#mim-createEnrollment-IOS
   */
  'mim.createEnrollment.IOS': LogEventShape<'mim.createEnrollment.IOS'>
  /**
   * A MIM enrollment was created for an OS X device.
   *
   * Since 2016.39. Tags: mim.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#mim-createEnrollment-OSX
   */
  'mim.createEnrollment.OSX': LogEventShape<'mim.createEnrollment.OSX'>
  /**
   * A MIM enrollment was created for a device whose platform is unknown.
   *
   * Since 2016.39. Tags: mim.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#mim-createEnrollment-UNKNOWN
   */
  'mim.createEnrollment.UNKNOWN': LogEventShape<'mim.createEnrollment.UNKNOWN'>
  /**
   * A MIM enrollment was created for a Windows device.
   *
   * Since 2016.39. Tags: mim.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#mim-createEnrollment-WINDOWS
   */
  'mim.createEnrollment.WINDOWS': LogEventShape<'mim.createEnrollment.WINDOWS'>
  /**
   * A CSV file of MIM devices was downloaded.
   *
   * Since 2016.39. Tags: mim.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#mim-streamDevicesCSVDownload
   */
  'mim.streamDevicesCSVDownload': LogEventShape<'mim.streamDevicesCSVDownload'>
}

/** A log event of the namespace Okta-mim. */
export type MimLogEvent = MimLogEvents[keyof MimLogEvents]
