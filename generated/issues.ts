// Made by `okta-events generate`: do not edit, run it again instead.
// Facts come from Okta's public documentation of the System Log, https://developer.okta.com/docs/reference/api/event-types/

import {
  isLogEvent,
  passesEventHookData,
  passesListOfLogEvent,
  passesListOfLogEventIpAddressOrNothing,
  passesListOfLogEventTargetOrNull,
  passesListOfString,
  passesLogEventActorOrNull,
  passesLogEventAuthenticationContextOrNull,
  passesLogEventChangeDetailsOrNothing,
  passesLogEventClientOrNull,
  passesLogEventDebugContextOrNull,
  passesLogEventDeviceOrNothing,
  passesLogEventGeographicalContextOrNothing,
  passesLogEventGeolocationOrNothing,
  passesLogEventIpAddress,
  passesLogEventOutcomeOrNull,
  passesLogEventRequestOrNothing,
  passesLogEventSecurityContextOrNull,
  passesLogEventTarget,
  passesLogEventTransactionOrNull,
  passesLogEventUserAgentOrNothing,
} from './guards.js'
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
import { addWrong, checkEventType, expectEach, expectList, expectObject, isAnything } from './runtime/check.js'
import { isDateTime } from './runtime/is-date-time.js'
import { isObject } from './runtime/is-object.js'
import type { Place } from './runtime/check.js'
import type { Fields } from './runtime/is-object.js'

/** Check the fields of a `LogEvent`. */
export function collectLogEvent(value: Fields, place: Place): void {
  if (!isString(value['uuid'])) addWrong(place, 'uuid', 'a string')
  if (!isDateTime(value['published'])) addWrong(place, 'published', 'an RFC 3339 date-time', 'wrong-date-time')
  if (!isString(value['eventType'])) addWrong(place, 'eventType', 'a string')
  checkEventType(place, value['eventType'])
  if (!isString(value['version'])) addWrong(place, 'version', 'a string')
  if (!isSeverity(value['severity'])) addWrong(place, 'severity', '"DEBUG", "INFO", "WARN" or "ERROR"', 'unknown-value')
  if (!isStringOrNull(value['displayMessage'])) addWrong(place, 'displayMessage', 'a string or null')
  if (!isStringOrNull(value['legacyEventType'])) addWrong(place, 'legacyEventType', 'a string or null')
  expectObject(place, 'actor', passesLogEventActorOrNull(value['actor']), 'an object or null', collectLogEventActor)
  expectList(
    place,
    'target',
    passesListOfLogEventTargetOrNull(value['target']),
    'a list or null',
    (items, index, item) => expectObject(items, index, passesLogEventTarget(item), 'an object', collectLogEventTarget),
  )
  expectObject(place, 'outcome', passesLogEventOutcomeOrNull(value['outcome']), 'an object or null', collectLogEventOutcome)
  expectObject(place, 'client', passesLogEventClientOrNull(value['client']), 'an object or null', collectLogEventClient)
  expectObject(place, 'request', passesLogEventRequestOrNothing(value['request']), 'an object or null', collectLogEventRequest)
  expectObject(
    place,
    'securityContext',
    passesLogEventSecurityContextOrNull(value['securityContext']),
    'an object or null',
    collectLogEventSecurityContext,
  )
  expectObject(
    place,
    'authenticationContext',
    passesLogEventAuthenticationContextOrNull(value['authenticationContext']),
    'an object or null',
    collectLogEventAuthenticationContext,
  )
  expectObject(place, 'transaction', passesLogEventTransactionOrNull(value['transaction']), 'an object or null', collectLogEventTransaction)
  expectObject(
    place,
    'debugContext',
    passesLogEventDebugContextOrNull(value['debugContext']),
    'an object or null',
    collectLogEventDebugContext,
  )
  expectObject(place, 'device', passesLogEventDeviceOrNothing(value['device']), 'an object or null', collectLogEventDevice)
  if (!isStringOrNothing(value['insertionTimestamp'])) addWrong(place, 'insertionTimestamp', 'a string or null')
}

/** Check the fields of a `EventHookBody`. */
export function collectEventHookBody(value: Fields, place: Place): void {
  expectEach(place, isString, 'a string', 'eventType', 'eventTypeVersion', 'cloudEventsVersion', 'source', 'eventId')
  if (!isDateTime(value['eventTime'])) addWrong(place, 'eventTime', 'an RFC 3339 date-time', 'wrong-date-time')
  if (!isString(value['contentType'])) addWrong(place, 'contentType', 'a string')
  expectObject(place, 'data', passesEventHookData(value['data']), 'an object', collectEventHookData)
}

/** Check the fields of a `EventBridgeEnvelope`. */
export function collectEventBridgeEnvelope(value: Fields, place: Place): void {
  expectEach(place, isString, 'a string', 'version', 'id', 'detail-type', 'source', 'account')
  if (!isDateTime(value['time'])) addWrong(place, 'time', 'an RFC 3339 date-time', 'wrong-date-time')
  if (!isString(value['region'])) addWrong(place, 'region', 'a string')
  expectList(
    place,
    'resources',
    passesListOfString(value['resources']),
    'a list',
    (items, index, item) => isString(item) || addWrong(items, index, 'a string'),
  )
  expectObject(place, 'detail', isLogEvent(value['detail']), 'an object', collectLogEvent)
}

/** Check the fields of a `LogEventActor`. */
function collectLogEventActor(value: Fields, place: Place): void {
  if (!isString(value['id'])) addWrong(place, 'id', 'a string')
  if (!isString(value['type'])) addWrong(place, 'type', 'a string')
  if (!isStringOrNull(value['alternateId'])) addWrong(place, 'alternateId', 'a string or null')
  if (!isStringOrNull(value['displayName'])) addWrong(place, 'displayName', 'a string or null')
  if (!isObjectOrNothing(value['detailEntry'])) addWrong(place, 'detailEntry', 'an object or null')
}

/** Check the fields of a `LogEventTarget`. */
function collectLogEventTarget(value: Fields, place: Place): void {
  if (!isString(value['id'])) addWrong(place, 'id', 'a string')
  if (!isString(value['type'])) addWrong(place, 'type', 'a string')
  if (!isStringOrNull(value['alternateId'])) addWrong(place, 'alternateId', 'a string or null')
  if (!isStringOrNull(value['displayName'])) addWrong(place, 'displayName', 'a string or null')
  if (!isObjectOrNothing(value['detailEntry'])) addWrong(place, 'detailEntry', 'an object or null')
  expectObject(
    place,
    'changeDetails',
    passesLogEventChangeDetailsOrNothing(value['changeDetails']),
    'an object or null',
    collectLogEventChangeDetails,
  )
}

/** Check the fields of a `LogEventOutcome`. */
function collectLogEventOutcome(value: Fields, place: Place): void {
  if (!isString(value['result'])) addWrong(place, 'result', 'a string')
  if (!isStringOrNothing(value['reason'])) addWrong(place, 'reason', 'a string or null')
}

/** Check the fields of a `LogEventClient`. */
function collectLogEventClient(value: Fields, place: Place): void {
  expectObject(place, 'userAgent', passesLogEventUserAgentOrNothing(value['userAgent']), 'an object or null', collectLogEventUserAgent)
  expectEach(place, isStringOrNothing, 'a string or null', 'zone', 'device', 'id', 'ipAddress')
  expectObject(
    place,
    'geographicalContext',
    passesLogEventGeographicalContextOrNothing(value['geographicalContext']),
    'an object or null',
    collectLogEventGeographicalContext,
  )
  expectList(
    place,
    'ipChain',
    passesListOfLogEventIpAddressOrNothing(value['ipChain']),
    'a list or null',
    (items, index, item) => expectObject(items, index, passesLogEventIpAddress(item), 'an object', collectLogEventIpAddress),
  )
}

/** Check the fields of a `LogEventRequest`. */
function collectLogEventRequest(value: Fields, place: Place): void {
  expectList(
    place,
    'ipChain',
    passesListOfLogEventIpAddressOrNothing(value['ipChain']),
    'a list or null',
    (items, index, item) => expectObject(items, index, passesLogEventIpAddress(item), 'an object', collectLogEventIpAddress),
  )
}

/** Check the fields of a `LogEventSecurityContext`. */
function collectLogEventSecurityContext(value: Fields, place: Place): void {
  if (!isIntegerOrNothing(value['asNumber'])) addWrong(place, 'asNumber', 'an integer or null')
  expectEach(place, isStringOrNothing, 'a string or null', 'asOrg', 'isp', 'domain')
  if (!isBooleanOrNothing(value['isProxy'])) addWrong(place, 'isProxy', 'a boolean or null')
  expectEach(place, isAnything, '', 'ipDetails', 'risk', 'userBehaviors', 'botProtection')
}

/** Check the fields of a `LogEventAuthenticationContext`. */
function collectLogEventAuthenticationContext(value: Fields, place: Place): void {
  if (!isIntegerOrNothing(value['authenticationStep'])) addWrong(place, 'authenticationStep', 'an integer or null')
  expectEach(
    place,
    isStringOrNothing,
    'a string or null',
    'externalSessionId',
    'rootSessionId',
    'authenticationProvider',
    'credentialProvider',
    'credentialType',
    'interface',
  )
  if (!isObjectOrNothing(value['issuer'])) addWrong(place, 'issuer', 'an object or null')
  expectEach(place, isAnything, '', 'authenticatorContext')
}

/** Check the fields of a `LogEventTransaction`. */
function collectLogEventTransaction(value: Fields, place: Place): void {
  if (!isString(value['id'])) addWrong(place, 'id', 'a string')
  if (!isStringOrNothing(value['type'])) addWrong(place, 'type', 'a string or null')
  if (!isObjectOrNothing(value['detail'])) addWrong(place, 'detail', 'an object or null')
}

/** Check the fields of a `LogEventDebugContext`. */
function collectLogEventDebugContext(value: Fields, place: Place): void {
  if (!isObject(value['debugData'])) addWrong(place, 'debugData', 'an object')
}

/** Check the fields of a `LogEventDevice`. */
function collectLogEventDevice(value: Fields, place: Place): void {
  if (!isStringOrNothing(value['id'])) addWrong(place, 'id', 'a string or null')
  if (!isStringOrNothing(value['name'])) addWrong(place, 'name', 'a string or null')
  expectEach(place, isBooleanOrStringOrNothing, 'a boolean, a string or null', 'managed', 'registered', 'jailbreak')
  expectEach(
    place,
    isStringOrNothing,
    'a string or null',
    'os_platform',
    'os_version',
    'device_integrator',
    'disk_encryption_type',
    'screen_lock_type',
  )
  if (!isBooleanOrStringOrNothing(value['secure_hardware_present'])) addWrong(place, 'secure_hardware_present', 'a boolean, a string or null')
  expectEach(
    place,
    isStringOrNothing,
    'a string or null',
    'platform',
    'osVersion',
    'deviceIntegrator',
    'diskEncryptionType',
    'screenLockType',
  )
  if (!isBooleanOrStringOrNothing(value['secureHardwarePresent'])) addWrong(place, 'secureHardwarePresent', 'a boolean, a string or null')
}

/** Check the fields of a `EventHookData`. */
function collectEventHookData(value: Fields, place: Place): void {
  expectList(
    place,
    'events',
    passesListOfLogEvent(value['events']),
    'a list',
    (items, index, item) => expectObject(items, index, isLogEvent(item), 'an object', collectLogEvent),
  )
}

/** Check the fields of a `LogEventChangeDetails`. */
function collectLogEventChangeDetails(value: Fields, place: Place): void {
  if (!isObjectOrNothing(value['from'])) addWrong(place, 'from', 'an object or null')
  if (!isObjectOrNothing(value['to'])) addWrong(place, 'to', 'an object or null')
}

/** Check the fields of a `LogEventUserAgent`. */
function collectLogEventUserAgent(_value: Fields, place: Place): void {
  expectEach(place, isStringOrNothing, 'a string or null', 'rawUserAgent', 'os', 'browser')
}

/** Check the fields of a `LogEventGeographicalContext`. */
function collectLogEventGeographicalContext(value: Fields, place: Place): void {
  expectEach(place, isStringOrNothing, 'a string or null', 'city', 'state', 'country', 'postalCode')
  expectObject(
    place,
    'geolocation',
    passesLogEventGeolocationOrNothing(value['geolocation']),
    'an object or null',
    collectLogEventGeolocation,
  )
}

/** Check the fields of a `LogEventIpAddress`. */
function collectLogEventIpAddress(value: Fields, place: Place): void {
  if (!isStringOrNothing(value['ip'])) addWrong(place, 'ip', 'a string or null')
  expectObject(
    place,
    'geographicalContext',
    passesLogEventGeographicalContextOrNothing(value['geographicalContext']),
    'an object or null',
    collectLogEventGeographicalContext,
  )
  if (!isStringOrNothing(value['version'])) addWrong(place, 'version', 'a string or null')
  if (!isStringOrNothing(value['source'])) addWrong(place, 'source', 'a string or null')
}

/** Check the fields of a `LogEventGeolocation`. */
function collectLogEventGeolocation(value: Fields, place: Place): void {
  if (!Number.isFinite(value['lat'])) addWrong(place, 'lat', 'a number')
  if (!Number.isFinite(value['lon'])) addWrong(place, 'lon', 'a number')
}
