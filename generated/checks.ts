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
import { addWrong, expectEventType, expectInside, expectObjects, isAnything } from './runtime/check.js'
import { isDateTime } from './runtime/is-date-time.js'
import { isObject } from './runtime/is-object.js'
import { maxItems } from './runtime/issue.js'
import { holdsInOwnOrder } from './runtime/own-order.js'
import type { Place } from './runtime/check.js'

const checkListOfString = (value: unknown): boolean => (
  Array.isArray(value) &&
  value.length <= maxItems &&
  value.every((item) => isString(item))
)

const checkListOfLogEvent = (value: unknown): boolean => (
  Array.isArray(value) &&
  value.length <= maxItems &&
  value.every((item) => passesLogEvent(item))
)

const checkEventHookData = (value: unknown, place?: Place): boolean => (
  isObject(value) &&
  (place
    ? expectObjects(place, 'events', checkListOfLogEvent(value['events']), 'a list', checkLogEvent)
    : checkListOfLogEvent(value['events']))
)

const checkLogEventIpAddress = (value: unknown, place?: Place): boolean => (
  isObject(value) &&
  (isStringOrNothing(value['ip']) || addWrong(place, 'ip', 'a string or null')) &&
  (place
    ? expectInside(
      place,
      'geographicalContext',
      checkLogEventGeographicalContextOrNothing(value['geographicalContext']),
      'an object or null',
      checkLogEventGeographicalContextOrNothing,
    )
    : checkLogEventGeographicalContextOrNothing(value['geographicalContext'])) &&
  (isStringOrNothing(value['version']) || addWrong(place, 'version', 'a string or null')) &&
  (isStringOrNothing(value['source']) || addWrong(place, 'source', 'a string or null'))
)

const checkLogEventGeolocationOrNothing = (value: unknown, place?: Place): boolean => (
  value === undefined ||
  value === null ||
  (isObject(value) &&
    (Number.isFinite(value['lat']) || addWrong(place, 'lat', 'a number')) &&
    (Number.isFinite(value['lon']) || addWrong(place, 'lon', 'a number')))
)

const checkLogEventChangeDetailsOrNothing = (value: unknown, place?: Place): boolean => (
  value === undefined ||
  value === null ||
  (isObject(value) &&
    (isObjectOrNothing(value['from']) || addWrong(place, 'from', 'an object or null')) &&
    (isObjectOrNothing(value['to']) || addWrong(place, 'to', 'an object or null')))
)

const checkListOfLogEventIpAddressOrNothing = (value: unknown): boolean => (
  value === undefined ||
  value === null ||
  (Array.isArray(value) &&
    value.length <= maxItems &&
    value.every((item) => checkLogEventIpAddress(item)))
)

const checkLogEventGeographicalContextOrNothing = (value: unknown, place?: Place): boolean => (
  value === undefined ||
  value === null ||
  (isObject(value) &&
    (isStringOrNothing(value['city']) || addWrong(place, 'city', 'a string or null')) &&
    (isStringOrNothing(value['state']) || addWrong(place, 'state', 'a string or null')) &&
    (isStringOrNothing(value['country']) || addWrong(place, 'country', 'a string or null')) &&
    (isStringOrNothing(value['postalCode']) || addWrong(place, 'postalCode', 'a string or null')) &&
    (place
      ? expectInside(
        place,
        'geolocation',
        checkLogEventGeolocationOrNothing(value['geolocation']),
        'an object or null',
        checkLogEventGeolocationOrNothing,
      )
      : checkLogEventGeolocationOrNothing(value['geolocation'])))
)

const checkLogEventUserAgentOrNothing = (value: unknown, place?: Place): boolean => (
  value === undefined ||
  value === null ||
  (isObject(value) &&
    (isStringOrNothing(value['rawUserAgent']) || addWrong(place, 'rawUserAgent', 'a string or null')) &&
    (isStringOrNothing(value['os']) || addWrong(place, 'os', 'a string or null')) &&
    (isStringOrNothing(value['browser']) || addWrong(place, 'browser', 'a string or null')))
)

const checkLogEventTarget = (value: unknown, place?: Place): boolean => (
  isObject(value) &&
  (isString(value['id']) || addWrong(place, 'id', 'a string')) &&
  (isString(value['type']) || addWrong(place, 'type', 'a string')) &&
  (isStringOrNull(value['alternateId']) || addWrong(place, 'alternateId', 'a string or null')) &&
  (isStringOrNull(value['displayName']) || addWrong(place, 'displayName', 'a string or null')) &&
  (isObjectOrNothing(value['detailEntry']) || addWrong(place, 'detailEntry', 'an object or null')) &&
  (place
    ? expectInside(
      place,
      'changeDetails',
      checkLogEventChangeDetailsOrNothing(value['changeDetails']),
      'an object or null',
      checkLogEventChangeDetailsOrNothing,
    )
    : checkLogEventChangeDetailsOrNothing(value['changeDetails']))
)

const checkLogEventDeviceOrNothing = (value: unknown, place?: Place): boolean => (
  value === undefined ||
  value === null ||
  (isObject(value) &&
    (isStringOrNothing(value['id']) || addWrong(place, 'id', 'a string or null')) &&
    (isStringOrNothing(value['name']) || addWrong(place, 'name', 'a string or null')) &&
    (isBooleanOrStringOrNothing(value['managed']) || addWrong(place, 'managed', 'a boolean, a string or null')) &&
    (isBooleanOrStringOrNothing(value['registered']) || addWrong(place, 'registered', 'a boolean, a string or null')) &&
    (isBooleanOrStringOrNothing(value['jailbreak']) || addWrong(place, 'jailbreak', 'a boolean, a string or null')) &&
    (isStringOrNothing(value['os_platform']) || addWrong(place, 'os_platform', 'a string or null')) &&
    (isStringOrNothing(value['os_version']) || addWrong(place, 'os_version', 'a string or null')) &&
    (isStringOrNothing(value['device_integrator']) || addWrong(place, 'device_integrator', 'a string or null')) &&
    (isStringOrNothing(value['disk_encryption_type']) || addWrong(place, 'disk_encryption_type', 'a string or null')) &&
    (isStringOrNothing(value['screen_lock_type']) || addWrong(place, 'screen_lock_type', 'a string or null')) &&
    (isBooleanOrStringOrNothing(value['secure_hardware_present']) ||
      addWrong(place, 'secure_hardware_present', 'a boolean, a string or null')) &&
    (isStringOrNothing(value['platform']) || addWrong(place, 'platform', 'a string or null')) &&
    (isStringOrNothing(value['osVersion']) || addWrong(place, 'osVersion', 'a string or null')) &&
    (isStringOrNothing(value['deviceIntegrator']) || addWrong(place, 'deviceIntegrator', 'a string or null')) &&
    (isStringOrNothing(value['diskEncryptionType']) || addWrong(place, 'diskEncryptionType', 'a string or null')) &&
    (isStringOrNothing(value['screenLockType']) || addWrong(place, 'screenLockType', 'a string or null')) &&
    (isBooleanOrStringOrNothing(value['secureHardwarePresent']) ||
      addWrong(place, 'secureHardwarePresent', 'a boolean, a string or null')))
)

const checkLogEventDebugContextOrNull = (value: unknown, place?: Place): boolean => (
  value === null ||
  (isObject(value) &&
    (isObject(value['debugData']) || addWrong(place, 'debugData', 'an object')))
)

const checkLogEventTransactionOrNull = (value: unknown, place?: Place): boolean => (
  value === null ||
  (isObject(value) &&
    (isString(value['id']) || addWrong(place, 'id', 'a string')) &&
    (isStringOrNothing(value['type']) || addWrong(place, 'type', 'a string or null')) &&
    (isObjectOrNothing(value['detail']) || addWrong(place, 'detail', 'an object or null')))
)

const checkLogEventAuthenticationContextOrNull = (value: unknown, place?: Place): boolean => (
  value === null ||
  (isObject(value) &&
    (isIntegerOrNothing(value['authenticationStep']) || addWrong(place, 'authenticationStep', 'an integer or null')) &&
    (isStringOrNothing(value['externalSessionId']) || addWrong(place, 'externalSessionId', 'a string or null')) &&
    (isStringOrNothing(value['rootSessionId']) || addWrong(place, 'rootSessionId', 'a string or null')) &&
    (isStringOrNothing(value['authenticationProvider']) || addWrong(place, 'authenticationProvider', 'a string or null')) &&
    (isStringOrNothing(value['credentialProvider']) || addWrong(place, 'credentialProvider', 'a string or null')) &&
    (isStringOrNothing(value['credentialType']) || addWrong(place, 'credentialType', 'a string or null')) &&
    (isStringOrNothing(value['interface']) || addWrong(place, 'interface', 'a string or null')) &&
    (isObjectOrNothing(value['issuer']) || addWrong(place, 'issuer', 'an object or null')) &&
    (!place || isAnything(value['authenticatorContext'])))
)

const checkLogEventSecurityContextOrNull = (value: unknown, place?: Place): boolean => (
  value === null ||
  (isObject(value) &&
    (isIntegerOrNothing(value['asNumber']) || addWrong(place, 'asNumber', 'an integer or null')) &&
    (isStringOrNothing(value['asOrg']) || addWrong(place, 'asOrg', 'a string or null')) &&
    (isStringOrNothing(value['isp']) || addWrong(place, 'isp', 'a string or null')) &&
    (isStringOrNothing(value['domain']) || addWrong(place, 'domain', 'a string or null')) &&
    (isBooleanOrNothing(value['isProxy']) || addWrong(place, 'isProxy', 'a boolean or null')) &&
    (!place || isAnything(value['ipDetails'], value['risk'], value['userBehaviors'], value['botProtection'])))
)

const checkLogEventRequestOrNothing = (value: unknown, place?: Place): boolean => (
  value === undefined ||
  value === null ||
  (isObject(value) &&
    (place
      ? expectObjects(place, 'ipChain', checkListOfLogEventIpAddressOrNothing(value['ipChain']), 'a list or null', checkLogEventIpAddress)
      : checkListOfLogEventIpAddressOrNothing(value['ipChain'])))
)

const checkLogEventClientOrNull = (value: unknown, place?: Place): boolean => (
  value === null ||
  (isObject(value) &&
    (place
      ? expectInside(
        place,
        'userAgent',
        checkLogEventUserAgentOrNothing(value['userAgent']),
        'an object or null',
        checkLogEventUserAgentOrNothing,
      )
      : checkLogEventUserAgentOrNothing(value['userAgent'])) &&
    (isStringOrNothing(value['zone']) || addWrong(place, 'zone', 'a string or null')) &&
    (isStringOrNothing(value['device']) || addWrong(place, 'device', 'a string or null')) &&
    (isStringOrNothing(value['id']) || addWrong(place, 'id', 'a string or null')) &&
    (isStringOrNothing(value['ipAddress']) || addWrong(place, 'ipAddress', 'a string or null')) &&
    (place
      ? expectInside(
        place,
        'geographicalContext',
        checkLogEventGeographicalContextOrNothing(value['geographicalContext']),
        'an object or null',
        checkLogEventGeographicalContextOrNothing,
      )
      : checkLogEventGeographicalContextOrNothing(value['geographicalContext'])) &&
    (place
      ? expectObjects(place, 'ipChain', checkListOfLogEventIpAddressOrNothing(value['ipChain']), 'a list or null', checkLogEventIpAddress)
      : checkListOfLogEventIpAddressOrNothing(value['ipChain'])))
)

const checkLogEventOutcomeOrNull = (value: unknown, place?: Place): boolean => (
  value === null ||
  (isObject(value) &&
    (isString(value['result']) || addWrong(place, 'result', 'a string')) &&
    (isStringOrNothing(value['reason']) || addWrong(place, 'reason', 'a string or null')))
)

const checkListOfLogEventTargetOrNull = (value: unknown): boolean => (
  value === null ||
  (Array.isArray(value) &&
    value.length <= maxItems &&
    value.every((item) => checkLogEventTarget(item)))
)

const checkLogEventActorOrNull = (value: unknown, place?: Place): boolean => (
  value === null ||
  (isObject(value) &&
    (isString(value['id']) || addWrong(place, 'id', 'a string')) &&
    (isString(value['type']) || addWrong(place, 'type', 'a string')) &&
    (isStringOrNull(value['alternateId']) || addWrong(place, 'alternateId', 'a string or null')) &&
    (isStringOrNull(value['displayName']) || addWrong(place, 'displayName', 'a string or null')) &&
    (isObjectOrNothing(value['detailEntry']) || addWrong(place, 'detailEntry', 'an object or null')))
)

/** Check `LogEvent`: what throws when it is read throws. */
export const checkLogEvent = (value: unknown, place?: Place): boolean => (
  isObject(value) &&
  (isString(value['uuid']) || addWrong(place, 'uuid', 'a string')) &&
  (isDateTime(value['published']) || addWrong(place, 'published', 'an RFC 3339 date-time', 'wrong-date-time')) &&
  (isString(value['eventType']) || addWrong(place, 'eventType', 'a string')) &&
  (!place || expectEventType(place, value['eventType'])) &&
  (isString(value['version']) || addWrong(place, 'version', 'a string')) &&
  (isSeverity(value['severity']) || addWrong(place, 'severity', '"DEBUG", "INFO", "WARN" or "ERROR"', 'unknown-value')) &&
  (isStringOrNull(value['displayMessage']) || addWrong(place, 'displayMessage', 'a string or null')) &&
  (isStringOrNull(value['legacyEventType']) || addWrong(place, 'legacyEventType', 'a string or null')) &&
  (place
    ? expectInside(place, 'actor', checkLogEventActorOrNull(value['actor']), 'an object or null', checkLogEventActorOrNull)
    : checkLogEventActorOrNull(value['actor'])) &&
  (place
    ? expectObjects(place, 'target', checkListOfLogEventTargetOrNull(value['target']), 'a list or null', checkLogEventTarget)
    : checkListOfLogEventTargetOrNull(value['target'])) &&
  (place
    ? expectInside(place, 'outcome', checkLogEventOutcomeOrNull(value['outcome']), 'an object or null', checkLogEventOutcomeOrNull)
    : checkLogEventOutcomeOrNull(value['outcome'])) &&
  (place
    ? expectInside(place, 'client', checkLogEventClientOrNull(value['client']), 'an object or null', checkLogEventClientOrNull)
    : checkLogEventClientOrNull(value['client'])) &&
  (place
    ? expectInside(place, 'request', checkLogEventRequestOrNothing(value['request']), 'an object or null', checkLogEventRequestOrNothing)
    : checkLogEventRequestOrNothing(value['request'])) &&
  (place
    ? expectInside(
      place,
      'securityContext',
      checkLogEventSecurityContextOrNull(value['securityContext']),
      'an object or null',
      checkLogEventSecurityContextOrNull,
    )
    : checkLogEventSecurityContextOrNull(value['securityContext'])) &&
  (place
    ? expectInside(
      place,
      'authenticationContext',
      checkLogEventAuthenticationContextOrNull(value['authenticationContext']),
      'an object or null',
      checkLogEventAuthenticationContextOrNull,
    )
    : checkLogEventAuthenticationContextOrNull(value['authenticationContext'])) &&
  (place
    ? expectInside(
      place,
      'transaction',
      checkLogEventTransactionOrNull(value['transaction']),
      'an object or null',
      checkLogEventTransactionOrNull,
    )
    : checkLogEventTransactionOrNull(value['transaction'])) &&
  (place
    ? expectInside(
      place,
      'debugContext',
      checkLogEventDebugContextOrNull(value['debugContext']),
      'an object or null',
      checkLogEventDebugContextOrNull,
    )
    : checkLogEventDebugContextOrNull(value['debugContext'])) &&
  (place
    ? expectInside(place, 'device', checkLogEventDeviceOrNothing(value['device']), 'an object or null', checkLogEventDeviceOrNothing)
    : checkLogEventDeviceOrNothing(value['device'])) &&
  (isStringOrNothing(value['insertionTimestamp']) || addWrong(place, 'insertionTimestamp', 'a string or null'))
)

/** Whether a key that each log event has holds what it should; for other keys, no. */
function isRightUnder(key: string, value: unknown): boolean {
  if (key === 'uuid') return isString(value)
  if (key === 'published') return isDateTime(value)
  if (key === 'eventType') return isString(value)
  if (key === 'version') return isString(value)
  if (key === 'severity') return isSeverity(value)
  if (key === 'displayMessage') return isStringOrNull(value)
  if (key === 'legacyEventType') return isStringOrNull(value)
  if (key === 'actor') return checkLogEventActorOrNull(value)
  if (key === 'target') return checkListOfLogEventTargetOrNull(value)
  if (key === 'outcome') return checkLogEventOutcomeOrNull(value)
  if (key === 'client') return checkLogEventClientOrNull(value)
  if (key === 'securityContext') return checkLogEventSecurityContextOrNull(value)
  if (key === 'authenticationContext') return checkLogEventAuthenticationContextOrNull(value)
  if (key === 'transaction') return checkLogEventTransactionOrNull(value)
  if (key === 'debugContext') return checkLogEventDebugContextOrNull(value)
  return false
}

/** Whether a value is `LogEvent`; what throws when it is read is not. */
export function passesLogEvent(value: unknown): boolean {
  try {
    return (
      (isObject(value) &&
        holdsInOwnOrder(value, 15, isRightUnder) &&
        checkLogEventRequestOrNothing(value['request']) &&
        checkLogEventDeviceOrNothing(value['device']) &&
        isStringOrNothing(value['insertionTimestamp'])) ||
      checkLogEvent(value)
    )
  } catch {
    return false
  }
}

/** Check `EventHookBody`: what throws when it is read throws. */
export const checkEventHookBody = (value: unknown, place?: Place): boolean => (
  isObject(value) &&
  (isString(value['eventType']) || addWrong(place, 'eventType', 'a string')) &&
  (isString(value['eventTypeVersion']) || addWrong(place, 'eventTypeVersion', 'a string')) &&
  (isString(value['cloudEventsVersion']) || addWrong(place, 'cloudEventsVersion', 'a string')) &&
  (isString(value['source']) || addWrong(place, 'source', 'a string')) &&
  (isString(value['eventId']) || addWrong(place, 'eventId', 'a string')) &&
  (isDateTime(value['eventTime']) || addWrong(place, 'eventTime', 'an RFC 3339 date-time', 'wrong-date-time')) &&
  (isString(value['contentType']) || addWrong(place, 'contentType', 'a string')) &&
  (place
    ? expectInside(place, 'data', checkEventHookData(value['data']), 'an object', checkEventHookData)
    : checkEventHookData(value['data']))
)

/** Whether a value is `EventHookBody`; what throws when it is read is not. */
export function passesEventHookBody(value: unknown): boolean {
  try {
    return checkEventHookBody(value)
  } catch {
    return false
  }
}

/** Check `EventBridgeEnvelope`: what throws when it is read throws. */
export const checkEventBridgeEnvelope = (value: unknown, place?: Place): boolean => (
  isObject(value) &&
  (isString(value['version']) || addWrong(place, 'version', 'a string')) &&
  (isString(value['id']) || addWrong(place, 'id', 'a string')) &&
  (isString(value['detail-type']) || addWrong(place, 'detail-type', 'a string')) &&
  (isString(value['source']) || addWrong(place, 'source', 'a string')) &&
  (isString(value['account']) || addWrong(place, 'account', 'a string')) &&
  (isDateTime(value['time']) || addWrong(place, 'time', 'an RFC 3339 date-time', 'wrong-date-time')) &&
  (isString(value['region']) || addWrong(place, 'region', 'a string')) &&
  (place
    ? expectInside(
      place,
      'resources',
      checkListOfString(value['resources']),
      'a list',
      (items, index, item) => isString(item) || addWrong(items, index, 'a string'),
      true,
    )
    : checkListOfString(value['resources'])) &&
  (place
    ? expectInside(place, 'detail', passesLogEvent(value['detail']), 'an object', checkLogEvent)
    : passesLogEvent(value['detail']))
)

/** Whether a value is `EventBridgeEnvelope`; what throws when it is read is not. */
export function passesEventBridgeEnvelope(value: unknown): boolean {
  try {
    return checkEventBridgeEnvelope(value)
  } catch {
    return false
  }
}
