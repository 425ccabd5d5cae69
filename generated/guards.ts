// Made by `okta-events generate`: do not edit, run it again instead.
// Facts come from Okta's public documentation of the System Log, https://developer.okta.com/docs/reference/api/event-types/

import {
  isBooleanOrNothing,
  isBooleanOrStringOrNothing,
  isIntegerOrNothing,
  isObjectOrNothing,
  isSeverity,
  isString,
  isStringOrNothing,
  isStringOrNull,
} from './kinds.js'
import { isDateTime } from './runtime/is-date-time.js'
import { isListOf } from './runtime/is-list-of.js'
import { isObject } from './runtime/is-object.js'
import type { EventBridgeEnvelope, EventHookBody } from './carriers.js'
import type { AnyLogEvent } from './log-event.js'

const passesListOfString = (value: unknown): boolean => isListOf(value, isString)
const passesListOfLogEvent = (value: unknown): boolean => isListOf(value, isLogEvent)
const passesEventHookData = (value: unknown): boolean => (
  isObject(value) &&
  passesListOfLogEvent(value['events'])
)

const passesLogEventIpAddress = (value: unknown): boolean => (
  isObject(value) &&
  isStringOrNothing(value['ip']) &&
  passesLogEventGeographicalContextOrNothing(value['geographicalContext']) &&
  isStringOrNothing(value['version']) &&
  isStringOrNothing(value['source'])
)

const passesLogEventGeolocationOrNothing = (value: unknown): boolean => (
  value === undefined ||
  value === null ||
  (isObject(value) &&
    Number.isFinite(value['lat']) &&
    Number.isFinite(value['lon']))
)

const passesLogEventChangeDetailsOrNothing = (value: unknown): boolean => (
  value === undefined ||
  value === null ||
  (isObject(value) &&
    isObjectOrNothing(value['from']) &&
    isObjectOrNothing(value['to']))
)

const passesListOfLogEventIpAddressOrNothing = (value: unknown): boolean => value === undefined || value === null || isListOf(
  value,
  passesLogEventIpAddress,
)

const passesLogEventGeographicalContextOrNothing = (value: unknown): boolean => (
  value === undefined ||
  value === null ||
  (isObject(value) &&
    isStringOrNothing(value['city']) &&
    isStringOrNothing(value['state']) &&
    isStringOrNothing(value['country']) &&
    isStringOrNothing(value['postalCode']) &&
    passesLogEventGeolocationOrNothing(value['geolocation']))
)

const passesLogEventUserAgentOrNothing = (value: unknown): boolean => (
  value === undefined ||
  value === null ||
  (isObject(value) &&
    isStringOrNothing(value['rawUserAgent']) &&
    isStringOrNothing(value['os']) &&
    isStringOrNothing(value['browser']))
)

const passesLogEventTarget = (value: unknown): boolean => (
  isObject(value) &&
  isString(value['id']) &&
  isString(value['type']) &&
  isStringOrNull(value['alternateId']) &&
  isStringOrNull(value['displayName']) &&
  isObjectOrNothing(value['detailEntry']) &&
  passesLogEventChangeDetailsOrNothing(value['changeDetails'])
)

const passesLogEventDeviceOrNothing = (value: unknown): boolean => (
  value === undefined ||
  value === null ||
  (isObject(value) &&
    isStringOrNothing(value['id']) &&
    isStringOrNothing(value['name']) &&
    isBooleanOrStringOrNothing(value['managed']) &&
    isBooleanOrStringOrNothing(value['registered']) &&
    isBooleanOrStringOrNothing(value['jailbreak']) &&
    isStringOrNothing(value['os_platform']) &&
    isStringOrNothing(value['os_version']) &&
    isStringOrNothing(value['device_integrator']) &&
    isStringOrNothing(value['disk_encryption_type']) &&
    isStringOrNothing(value['screen_lock_type']) &&
    isBooleanOrStringOrNothing(value['secure_hardware_present']) &&
    isStringOrNothing(value['platform']) &&
    isStringOrNothing(value['osVersion']) &&
    isStringOrNothing(value['deviceIntegrator']) &&
    isStringOrNothing(value['diskEncryptionType']) &&
    isStringOrNothing(value['screenLockType']) &&
    isBooleanOrStringOrNothing(value['secureHardwarePresent']))
)

const passesLogEventDebugContextOrNull = (value: unknown): boolean => (
  value === null ||
  (isObject(value) &&
    isObject(value['debugData']))
)

const passesLogEventTransactionOrNull = (value: unknown): boolean => (
  value === null ||
  (isObject(value) &&
    isString(value['id']) &&
    isStringOrNothing(value['type']) &&
    isObjectOrNothing(value['detail']))
)

const passesLogEventAuthenticationContextOrNull = (value: unknown): boolean => (
  value === null ||
  (isObject(value) &&
    isIntegerOrNothing(value['authenticationStep']) &&
    isStringOrNothing(value['externalSessionId']) &&
    isStringOrNothing(value['rootSessionId']) &&
    isStringOrNothing(value['authenticationProvider']) &&
    isStringOrNothing(value['credentialProvider']) &&
    isStringOrNothing(value['credentialType']) &&
    isStringOrNothing(value['interface']) &&
    isObjectOrNothing(value['issuer']))
)

const passesLogEventSecurityContextOrNull = (value: unknown): boolean => (
  value === null ||
  (isObject(value) &&
    isIntegerOrNothing(value['asNumber']) &&
    isStringOrNothing(value['asOrg']) &&
    isStringOrNothing(value['isp']) &&
    isStringOrNothing(value['domain']) &&
    isBooleanOrNothing(value['isProxy']))
)

const passesLogEventRequestOrNothing = (value: unknown): boolean => (
  value === undefined ||
  value === null ||
  (isObject(value) &&
    passesListOfLogEventIpAddressOrNothing(value['ipChain']))
)

const passesLogEventClientOrNull = (value: unknown): boolean => (
  value === null ||
  (isObject(value) &&
    passesLogEventUserAgentOrNothing(value['userAgent']) &&
    isStringOrNothing(value['zone']) &&
    isStringOrNothing(value['device']) &&
    isStringOrNothing(value['id']) &&
    isStringOrNothing(value['ipAddress']) &&
    passesLogEventGeographicalContextOrNothing(value['geographicalContext']) &&
    passesListOfLogEventIpAddressOrNothing(value['ipChain']))
)

const passesLogEventOutcomeOrNull = (value: unknown): boolean => (
  value === null ||
  (isObject(value) &&
    isString(value['result']) &&
    isStringOrNothing(value['reason']))
)

const passesListOfLogEventTargetOrNull = (value: unknown): boolean => value === null || isListOf(value, passesLogEventTarget)
const passesLogEventActorOrNull = (value: unknown): boolean => (
  value === null ||
  (isObject(value) &&
    isString(value['id']) &&
    isString(value['type']) &&
    isStringOrNull(value['alternateId']) &&
    isStringOrNull(value['displayName']) &&
    isObjectOrNothing(value['detailEntry']))
)

/**
 * Whether a value has the form of a log event. Ids and fields that are not known pass; a value that throws when it
 * is read does not.
 */
export function isLogEvent(value: unknown): value is AnyLogEvent {
  try {
    return (
      isObject(value) &&
      isString(value['uuid']) &&
      isDateTime(value['published']) &&
      isString(value['eventType']) &&
      isString(value['version']) &&
      isSeverity(value['severity']) &&
      isStringOrNull(value['displayMessage']) &&
      isStringOrNull(value['legacyEventType']) &&
      passesLogEventActorOrNull(value['actor']) &&
      passesListOfLogEventTargetOrNull(value['target']) &&
      passesLogEventOutcomeOrNull(value['outcome']) &&
      passesLogEventClientOrNull(value['client']) &&
      passesLogEventRequestOrNothing(value['request']) &&
      passesLogEventSecurityContextOrNull(value['securityContext']) &&
      passesLogEventAuthenticationContextOrNull(value['authenticationContext']) &&
      passesLogEventTransactionOrNull(value['transaction']) &&
      passesLogEventDebugContextOrNull(value['debugContext']) &&
      passesLogEventDeviceOrNothing(value['device']) &&
      isStringOrNothing(value['insertionTimestamp'])
    )
  } catch {
    return false
  }
}

/**
 * Whether a value has the form of `EventHookBody`. Ids and fields that are not known pass; a value that throws
 * when it is read does not.
 */
export function isEventHookBody(value: unknown): value is EventHookBody {
  try {
    return (
      isObject(value) &&
      isString(value['eventType']) &&
      isString(value['eventTypeVersion']) &&
      isString(value['cloudEventsVersion']) &&
      isString(value['source']) &&
      isString(value['eventId']) &&
      isDateTime(value['eventTime']) &&
      isString(value['contentType']) &&
      passesEventHookData(value['data'])
    )
  } catch {
    return false
  }
}

/**
 * Whether a value has the form of `EventBridgeEnvelope`. Ids and fields that are not known pass; a value that
 * throws when it is read does not.
 */
export function isEventBridgeEnvelope(value: unknown): value is EventBridgeEnvelope {
  try {
    return (
      isObject(value) &&
      isString(value['version']) &&
      isString(value['id']) &&
      isString(value['detail-type']) &&
      isString(value['source']) &&
      isString(value['account']) &&
      isDateTime(value['time']) &&
      isString(value['region']) &&
      passesListOfString(value['resources']) &&
      isLogEvent(value['detail'])
    )
  } catch {
    return false
  }
}
