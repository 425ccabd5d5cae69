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
import { knownEventTypes } from './known-event-types.js'
import { allow, checkEventType, expect, expectList, expectObject } from './runtime/check.js'
import { isDateTime } from './runtime/is-date-time.js'
import { isObject } from './runtime/is-object.js'
import type { Check, Place } from './runtime/check.js'

const checkString: Check = (place, key) => expect(place, key, 'a string', isString)
const checkDateTime: Check = (place, key) => expect(place, key, 'an RFC 3339 date-time', isDateTime, 'wrong-date-time')
const checkSeverity: Check = (place, key) => expect(place, key, '"DEBUG", "INFO", "WARN" or "ERROR"', isSeverity, 'unknown-value')
const checkStringOrNull: Check = (place, key) => expect(place, key, 'a string or null', isStringOrNull)
const checkLogEventActorOrNull: Check = (place, key) => expectObject(
  place,
  key,
  'an object or null',
  passesLogEventActorOrNull,
  collectLogEventActor,
)

const checkListOfLogEventTargetOrNull: Check = (place, key) => expectList(
  place,
  key,
  'a list or null',
  passesListOfLogEventTargetOrNull,
  checkLogEventTarget,
)

const checkLogEventTarget: Check = (place, key) => expectObject(place, key, 'an object', passesLogEventTarget, collectLogEventTarget)
const checkLogEventOutcomeOrNull: Check = (place, key) => expectObject(
  place,
  key,
  'an object or null',
  passesLogEventOutcomeOrNull,
  collectLogEventOutcome,
)

const checkLogEventClientOrNull: Check = (place, key) => expectObject(
  place,
  key,
  'an object or null',
  passesLogEventClientOrNull,
  collectLogEventClient,
)

const checkLogEventRequestOrNothing: Check = (place, key) => expectObject(
  place,
  key,
  'an object or null',
  passesLogEventRequestOrNothing,
  collectLogEventRequest,
)

const checkLogEventSecurityContextOrNull: Check = (place, key) => expectObject(
  place,
  key,
  'an object or null',
  passesLogEventSecurityContextOrNull,
  collectLogEventSecurityContext,
)

const checkLogEventAuthenticationContextOrNull: Check = (place, key) => expectObject(
  place,
  key,
  'an object or null',
  passesLogEventAuthenticationContextOrNull,
  collectLogEventAuthenticationContext,
)

const checkLogEventTransactionOrNull: Check = (place, key) => expectObject(
  place,
  key,
  'an object or null',
  passesLogEventTransactionOrNull,
  collectLogEventTransaction,
)

const checkLogEventDebugContextOrNull: Check = (place, key) => expectObject(
  place,
  key,
  'an object or null',
  passesLogEventDebugContextOrNull,
  collectLogEventDebugContext,
)

const checkLogEventDeviceOrNothing: Check = (place, key) => expectObject(
  place,
  key,
  'an object or null',
  passesLogEventDeviceOrNothing,
  collectLogEventDevice,
)

const checkStringOrNothing: Check = (place, key) => expect(place, key, 'a string or null', isStringOrNothing)
const checkEventHookData: Check = (place, key) => expectObject(place, key, 'an object', passesEventHookData, collectEventHookData)
const checkListOfString: Check = (place, key) => expectList(place, key, 'a list', passesListOfString, checkString)
const checkLogEvent: Check = (place, key) => expectObject(place, key, 'an object', isLogEvent, collectLogEvent)
const checkObjectOrNothing: Check = (place, key) => expect(place, key, 'an object or null', isObjectOrNothing)
const checkLogEventChangeDetailsOrNothing: Check = (place, key) => expectObject(
  place,
  key,
  'an object or null',
  passesLogEventChangeDetailsOrNothing,
  collectLogEventChangeDetails,
)

const checkLogEventUserAgentOrNothing: Check = (place, key) => expectObject(
  place,
  key,
  'an object or null',
  passesLogEventUserAgentOrNothing,
  collectLogEventUserAgent,
)

const checkLogEventGeographicalContextOrNothing: Check = (place, key) => expectObject(
  place,
  key,
  'an object or null',
  passesLogEventGeographicalContextOrNothing,
  collectLogEventGeographicalContext,
)

const checkListOfLogEventIpAddressOrNothing: Check = (place, key) => expectList(
  place,
  key,
  'a list or null',
  passesListOfLogEventIpAddressOrNothing,
  checkLogEventIpAddress,
)

const checkLogEventIpAddress: Check = (place, key) => expectObject(
  place,
  key,
  'an object',
  passesLogEventIpAddress,
  collectLogEventIpAddress,
)

const checkIntegerOrNothing: Check = (place, key) => expect(place, key, 'an integer or null', isIntegerOrNothing)
const checkBooleanOrNothing: Check = (place, key) => expect(place, key, 'a boolean or null', isBooleanOrNothing)
const checkObject: Check = (place, key) => expect(place, key, 'an object', isObject)
const checkBooleanOrStringOrNothing: Check = (place, key) => expect(place, key, 'a boolean, a string or null', isBooleanOrStringOrNothing)
const checkListOfLogEvent: Check = (place, key) => expectList(place, key, 'a list', passesListOfLogEvent, checkLogEvent)
const checkLogEventGeolocationOrNothing: Check = (place, key) => expectObject(
  place,
  key,
  'an object or null',
  passesLogEventGeolocationOrNothing,
  collectLogEventGeolocation,
)

const checkNumber: Check = (place, key) => expect(place, key, 'a number', Number.isFinite)

/** Check the fields of a `LogEvent`. */
export function collectLogEvent(place: Place): void {
  checkString(place, 'uuid')
  checkDateTime(place, 'published')
  checkString(place, 'eventType')
  checkEventType(place, 'eventType', knownEventTypes)
  checkString(place, 'version')
  checkSeverity(place, 'severity')
  checkStringOrNull(place, 'displayMessage')
  checkStringOrNull(place, 'legacyEventType')
  checkLogEventActorOrNull(place, 'actor')
  checkListOfLogEventTargetOrNull(place, 'target')
  checkLogEventOutcomeOrNull(place, 'outcome')
  checkLogEventClientOrNull(place, 'client')
  checkLogEventRequestOrNothing(place, 'request')
  checkLogEventSecurityContextOrNull(place, 'securityContext')
  checkLogEventAuthenticationContextOrNull(place, 'authenticationContext')
  checkLogEventTransactionOrNull(place, 'transaction')
  checkLogEventDebugContextOrNull(place, 'debugContext')
  checkLogEventDeviceOrNothing(place, 'device')
  checkStringOrNothing(place, 'insertionTimestamp')
}

/** Check the fields of a `EventHookBody`. */
export function collectEventHookBody(place: Place): void {
  checkString(place, 'eventType')
  checkString(place, 'eventTypeVersion')
  checkString(place, 'cloudEventsVersion')
  checkString(place, 'source')
  checkString(place, 'eventId')
  checkDateTime(place, 'eventTime')
  checkString(place, 'contentType')
  checkEventHookData(place, 'data')
}

/** Check the fields of a `EventBridgeEnvelope`. */
export function collectEventBridgeEnvelope(place: Place): void {
  checkString(place, 'version')
  checkString(place, 'id')
  checkString(place, 'detail-type')
  checkString(place, 'source')
  checkString(place, 'account')
  checkDateTime(place, 'time')
  checkString(place, 'region')
  checkListOfString(place, 'resources')
  checkLogEvent(place, 'detail')
}

/** Check the fields of a `LogEventActor`. */
function collectLogEventActor(place: Place): void {
  checkString(place, 'id')
  checkString(place, 'type')
  checkStringOrNull(place, 'alternateId')
  checkStringOrNull(place, 'displayName')
  checkObjectOrNothing(place, 'detailEntry')
}

/** Check the fields of a `LogEventTarget`. */
function collectLogEventTarget(place: Place): void {
  checkString(place, 'id')
  checkString(place, 'type')
  checkStringOrNull(place, 'alternateId')
  checkStringOrNull(place, 'displayName')
  checkObjectOrNothing(place, 'detailEntry')
  checkLogEventChangeDetailsOrNothing(place, 'changeDetails')
}

/** Check the fields of a `LogEventOutcome`. */
function collectLogEventOutcome(place: Place): void {
  checkString(place, 'result')
  checkStringOrNothing(place, 'reason')
}

/** Check the fields of a `LogEventClient`. */
function collectLogEventClient(place: Place): void {
  checkLogEventUserAgentOrNothing(place, 'userAgent')
  checkStringOrNothing(place, 'zone')
  checkStringOrNothing(place, 'device')
  checkStringOrNothing(place, 'id')
  checkStringOrNothing(place, 'ipAddress')
  checkLogEventGeographicalContextOrNothing(place, 'geographicalContext')
  checkListOfLogEventIpAddressOrNothing(place, 'ipChain')
}

/** Check the fields of a `LogEventRequest`. */
function collectLogEventRequest(place: Place): void {
  checkListOfLogEventIpAddressOrNothing(place, 'ipChain')
}

/** Check the fields of a `LogEventSecurityContext`. */
function collectLogEventSecurityContext(place: Place): void {
  checkIntegerOrNothing(place, 'asNumber')
  checkStringOrNothing(place, 'asOrg')
  checkStringOrNothing(place, 'isp')
  checkStringOrNothing(place, 'domain')
  checkBooleanOrNothing(place, 'isProxy')
  allow(place, 'ipDetails')
  allow(place, 'risk')
  allow(place, 'userBehaviors')
  allow(place, 'botProtection')
}

/** Check the fields of a `LogEventAuthenticationContext`. */
function collectLogEventAuthenticationContext(place: Place): void {
  checkIntegerOrNothing(place, 'authenticationStep')
  checkStringOrNothing(place, 'externalSessionId')
  checkStringOrNothing(place, 'rootSessionId')
  checkStringOrNothing(place, 'authenticationProvider')
  checkStringOrNothing(place, 'credentialProvider')
  checkStringOrNothing(place, 'credentialType')
  checkStringOrNothing(place, 'interface')
  checkObjectOrNothing(place, 'issuer')
  allow(place, 'authenticatorContext')
}

/** Check the fields of a `LogEventTransaction`. */
function collectLogEventTransaction(place: Place): void {
  checkString(place, 'id')
  checkStringOrNothing(place, 'type')
  checkObjectOrNothing(place, 'detail')
}

/** Check the fields of a `LogEventDebugContext`. */
function collectLogEventDebugContext(place: Place): void {
  checkObject(place, 'debugData')
}

/** Check the fields of a `LogEventDevice`. */
function collectLogEventDevice(place: Place): void {
  checkStringOrNothing(place, 'id')
  checkStringOrNothing(place, 'name')
  checkBooleanOrStringOrNothing(place, 'managed')
  checkBooleanOrStringOrNothing(place, 'registered')
  checkBooleanOrStringOrNothing(place, 'jailbreak')
  checkStringOrNothing(place, 'os_platform')
  checkStringOrNothing(place, 'os_version')
  checkStringOrNothing(place, 'device_integrator')
  checkStringOrNothing(place, 'disk_encryption_type')
  checkStringOrNothing(place, 'screen_lock_type')
  checkBooleanOrStringOrNothing(place, 'secure_hardware_present')
  checkStringOrNothing(place, 'platform')
  checkStringOrNothing(place, 'osVersion')
  checkStringOrNothing(place, 'deviceIntegrator')
  checkStringOrNothing(place, 'diskEncryptionType')
  checkStringOrNothing(place, 'screenLockType')
  checkBooleanOrStringOrNothing(place, 'secureHardwarePresent')
}

/** Check the fields of a `EventHookData`. */
function collectEventHookData(place: Place): void {
  checkListOfLogEvent(place, 'events')
}

/** Check the fields of a `LogEventChangeDetails`. */
function collectLogEventChangeDetails(place: Place): void {
  checkObjectOrNothing(place, 'from')
  checkObjectOrNothing(place, 'to')
}

/** Check the fields of a `LogEventUserAgent`. */
function collectLogEventUserAgent(place: Place): void {
  checkStringOrNothing(place, 'rawUserAgent')
  checkStringOrNothing(place, 'os')
  checkStringOrNothing(place, 'browser')
}

/** Check the fields of a `LogEventGeographicalContext`. */
function collectLogEventGeographicalContext(place: Place): void {
  checkStringOrNothing(place, 'city')
  checkStringOrNothing(place, 'state')
  checkStringOrNothing(place, 'country')
  checkStringOrNothing(place, 'postalCode')
  checkLogEventGeolocationOrNothing(place, 'geolocation')
}

/** Check the fields of a `LogEventIpAddress`. */
function collectLogEventIpAddress(place: Place): void {
  checkStringOrNothing(place, 'ip')
  checkLogEventGeographicalContextOrNothing(place, 'geographicalContext')
  checkStringOrNothing(place, 'version')
  checkStringOrNothing(place, 'source')
}

/** Check the fields of a `LogEventGeolocation`. */
function collectLogEventGeolocation(place: Place): void {
  checkNumber(place, 'lat')
  checkNumber(place, 'lon')
}
