// Made by `okta-events generate`: do not edit, run it again instead.
// Facts come from Okta's public documentation of the System Log, https://developer.okta.com/docs/reference/api/event-types/

import type { CatalogFacts, EventTypeFacts, PayloadFacts, StructFacts } from './runtime/facts.js'
import type { ValueType } from './runtime/value-type.js'

const stringType: ValueType = { any: false, nullable: false, scalars: ['string'], values: [], map: false, structs: [], lists: [] }
const dateTimeType: ValueType = { any: false, nullable: false, scalars: ['date-time'], values: [], map: false, structs: [], lists: [] }
const oneOfDebugInfoWarnErrorType: ValueType = {
  any: false,
  nullable: false,
  scalars: [],
  values: ['DEBUG', 'INFO', 'WARN', 'ERROR'],
  map: false,
  structs: [],
  lists: [],
}

const stringOrNullType: ValueType = { any: false, nullable: true, scalars: ['string'], values: [], map: false, structs: [], lists: [] }
const logEventActorOrNullType: ValueType = {
  any: false,
  nullable: true,
  scalars: [],
  values: [],
  map: false,
  structs: ['LogEventActor'],
  lists: [],
}

const listLogEventTargetTypeOrNullType: ValueType = {
  any: false,
  nullable: true,
  scalars: [],
  values: [],
  map: false,
  structs: [],
  lists: [{ any: false, nullable: false, scalars: [], values: [], map: false, structs: ['LogEventTarget'], lists: [] }],
}

const logEventOutcomeOrNullType: ValueType = {
  any: false,
  nullable: true,
  scalars: [],
  values: [],
  map: false,
  structs: ['LogEventOutcome'],
  lists: [],
}

const logEventClientOrNullType: ValueType = {
  any: false,
  nullable: true,
  scalars: [],
  values: [],
  map: false,
  structs: ['LogEventClient'],
  lists: [],
}

const logEventRequestOrNullType: ValueType = {
  any: false,
  nullable: true,
  scalars: [],
  values: [],
  map: false,
  structs: ['LogEventRequest'],
  lists: [],
}

const logEventSecurityContextOrNullType: ValueType = {
  any: false,
  nullable: true,
  scalars: [],
  values: [],
  map: false,
  structs: ['LogEventSecurityContext'],
  lists: [],
}

const logEventAuthenticationContextOrNullType: ValueType = {
  any: false,
  nullable: true,
  scalars: [],
  values: [],
  map: false,
  structs: ['LogEventAuthenticationContext'],
  lists: [],
}

const logEventTransactionOrNullType: ValueType = {
  any: false,
  nullable: true,
  scalars: [],
  values: [],
  map: false,
  structs: ['LogEventTransaction'],
  lists: [],
}

const logEventDebugContextOrNullType: ValueType = {
  any: false,
  nullable: true,
  scalars: [],
  values: [],
  map: false,
  structs: ['LogEventDebugContext'],
  lists: [],
}

const logEventDeviceOrNullType: ValueType = {
  any: false,
  nullable: true,
  scalars: [],
  values: [],
  map: false,
  structs: ['LogEventDevice'],
  lists: [],
}

const eventHookDataType: ValueType = {
  any: false,
  nullable: false,
  scalars: [],
  values: [],
  map: false,
  structs: ['EventHookData'],
  lists: [],
}

const listStringTypeType: ValueType = {
  any: false,
  nullable: false,
  scalars: [],
  values: [],
  map: false,
  structs: [],
  lists: [{ any: false, nullable: false, scalars: ['string'], values: [], map: false, structs: [], lists: [] }],
}

const logEventType: ValueType = { any: false, nullable: false, scalars: [], values: [], map: false, structs: ['LogEvent'], lists: [] }
const mapOrNullType: ValueType = { any: false, nullable: true, scalars: [], values: [], map: true, structs: [], lists: [] }
const logEventChangeDetailsOrNullType: ValueType = {
  any: false,
  nullable: true,
  scalars: [],
  values: [],
  map: false,
  structs: ['LogEventChangeDetails'],
  lists: [],
}

const logEventUserAgentOrNullType: ValueType = {
  any: false,
  nullable: true,
  scalars: [],
  values: [],
  map: false,
  structs: ['LogEventUserAgent'],
  lists: [],
}

const logEventGeographicalContextOrNullType: ValueType = {
  any: false,
  nullable: true,
  scalars: [],
  values: [],
  map: false,
  structs: ['LogEventGeographicalContext'],
  lists: [],
}

const listLogEventIpAddressTypeOrNullType: ValueType = {
  any: false,
  nullable: true,
  scalars: [],
  values: [],
  map: false,
  structs: [],
  lists: [{ any: false, nullable: false, scalars: [], values: [], map: false, structs: ['LogEventIpAddress'], lists: [] }],
}

const integerOrNullType: ValueType = { any: false, nullable: true, scalars: ['integer'], values: [], map: false, structs: [], lists: [] }
const booleanOrNullType: ValueType = { any: false, nullable: true, scalars: ['boolean'], values: [], map: false, structs: [], lists: [] }
const anythingType: ValueType = { any: true, nullable: false, scalars: [], values: [], map: false, structs: [], lists: [] }
const mapType: ValueType = { any: false, nullable: false, scalars: [], values: [], map: true, structs: [], lists: [] }
const booleanOrStringOrNullType: ValueType = {
  any: false,
  nullable: true,
  scalars: ['boolean', 'string'],
  values: [],
  map: false,
  structs: [],
  lists: [],
}

const listLogEventTypeType: ValueType = {
  any: false,
  nullable: false,
  scalars: [],
  values: [],
  map: false,
  structs: [],
  lists: [{ any: false, nullable: false, scalars: [], values: [], map: false, structs: ['LogEvent'], lists: [] }],
}

const logEventGeolocationOrNullType: ValueType = {
  any: false,
  nullable: true,
  scalars: [],
  values: [],
  map: false,
  structs: ['LogEventGeolocation'],
  lists: [],
}

const numberType: ValueType = { any: false, nullable: false, scalars: ['number'], values: [], map: false, structs: [], lists: [] }
const structs: readonly StructFacts[] = [
  {
    id: 'LogEvent',
    fields: [
      { name: 'uuid', isRequired: true, type: stringType },
      { name: 'published', isRequired: true, type: dateTimeType },
      { name: 'eventType', isRequired: true, type: stringType },
      { name: 'version', isRequired: true, type: stringType },
      { name: 'severity', isRequired: true, type: oneOfDebugInfoWarnErrorType },
      { name: 'displayMessage', isRequired: true, type: stringOrNullType },
      { name: 'legacyEventType', isRequired: true, type: stringOrNullType },
      { name: 'actor', isRequired: true, type: logEventActorOrNullType },
      { name: 'target', isRequired: true, type: listLogEventTargetTypeOrNullType },
      { name: 'outcome', isRequired: true, type: logEventOutcomeOrNullType },
      { name: 'client', isRequired: true, type: logEventClientOrNullType },
      { name: 'request', isRequired: false, type: logEventRequestOrNullType },
      { name: 'securityContext', isRequired: true, type: logEventSecurityContextOrNullType },
      { name: 'authenticationContext', isRequired: true, type: logEventAuthenticationContextOrNullType },
      { name: 'transaction', isRequired: true, type: logEventTransactionOrNullType },
      { name: 'debugContext', isRequired: true, type: logEventDebugContextOrNullType },
      { name: 'device', isRequired: false, type: logEventDeviceOrNullType },
      { name: 'insertionTimestamp', isRequired: false, type: stringOrNullType },
    ],
  },
  {
    id: 'EventHookBody',
    fields: [
      { name: 'eventType', isRequired: true, type: stringType },
      { name: 'eventTypeVersion', isRequired: true, type: stringType },
      { name: 'cloudEventsVersion', isRequired: true, type: stringType },
      { name: 'source', isRequired: true, type: stringType },
      { name: 'eventId', isRequired: true, type: stringType },
      { name: 'eventTime', isRequired: true, type: dateTimeType },
      { name: 'contentType', isRequired: true, type: stringType },
      { name: 'data', isRequired: true, type: eventHookDataType },
    ],
  },
  {
    id: 'EventBridgeEnvelope',
    fields: [
      { name: 'version', isRequired: true, type: stringType },
      { name: 'id', isRequired: true, type: stringType },
      { name: 'detail-type', isRequired: true, type: stringType },
      { name: 'source', isRequired: true, type: stringType },
      { name: 'account', isRequired: true, type: stringType },
      { name: 'time', isRequired: true, type: dateTimeType },
      { name: 'region', isRequired: true, type: stringType },
      { name: 'resources', isRequired: true, type: listStringTypeType },
      { name: 'detail', isRequired: true, type: logEventType },
    ],
  },
  {
    id: 'LogEventActor',
    fields: [
      { name: 'id', isRequired: true, type: stringType },
      { name: 'type', isRequired: true, type: stringType },
      { name: 'alternateId', isRequired: true, type: stringOrNullType },
      { name: 'displayName', isRequired: true, type: stringOrNullType },
      { name: 'detailEntry', isRequired: false, type: mapOrNullType },
    ],
  },
  {
    id: 'LogEventTarget',
    fields: [
      { name: 'id', isRequired: true, type: stringType },
      { name: 'type', isRequired: true, type: stringType },
      { name: 'alternateId', isRequired: true, type: stringOrNullType },
      { name: 'displayName', isRequired: true, type: stringOrNullType },
      { name: 'detailEntry', isRequired: false, type: mapOrNullType },
      { name: 'changeDetails', isRequired: false, type: logEventChangeDetailsOrNullType },
    ],
  },
  {
    id: 'LogEventOutcome',
    fields: [
      { name: 'result', isRequired: true, type: stringType },
      { name: 'reason', isRequired: false, type: stringOrNullType },
    ],
  },
  {
    id: 'LogEventClient',
    fields: [
      { name: 'userAgent', isRequired: false, type: logEventUserAgentOrNullType },
      { name: 'zone', isRequired: false, type: stringOrNullType },
      { name: 'device', isRequired: false, type: stringOrNullType },
      { name: 'id', isRequired: false, type: stringOrNullType },
      { name: 'ipAddress', isRequired: false, type: stringOrNullType },
      { name: 'geographicalContext', isRequired: false, type: logEventGeographicalContextOrNullType },
      { name: 'ipChain', isRequired: false, type: listLogEventIpAddressTypeOrNullType },
    ],
  },
  {
    id: 'LogEventRequest',
    fields: [
      { name: 'ipChain', isRequired: false, type: listLogEventIpAddressTypeOrNullType },
    ],
  },
  {
    id: 'LogEventSecurityContext',
    fields: [
      { name: 'asNumber', isRequired: false, type: integerOrNullType },
      { name: 'asOrg', isRequired: false, type: stringOrNullType },
      { name: 'isp', isRequired: false, type: stringOrNullType },
      { name: 'domain', isRequired: false, type: stringOrNullType },
      { name: 'isProxy', isRequired: false, type: booleanOrNullType },
      { name: 'ipDetails', isRequired: false, type: anythingType },
      { name: 'risk', isRequired: false, type: anythingType },
      { name: 'userBehaviors', isRequired: false, type: anythingType },
      { name: 'botProtection', isRequired: false, type: anythingType },
    ],
  },
  {
    id: 'LogEventAuthenticationContext',
    fields: [
      { name: 'authenticationStep', isRequired: false, type: integerOrNullType },
      { name: 'externalSessionId', isRequired: false, type: stringOrNullType },
      { name: 'rootSessionId', isRequired: false, type: stringOrNullType },
      { name: 'authenticationProvider', isRequired: false, type: stringOrNullType },
      { name: 'credentialProvider', isRequired: false, type: stringOrNullType },
      { name: 'credentialType', isRequired: false, type: stringOrNullType },
      { name: 'interface', isRequired: false, type: stringOrNullType },
      { name: 'issuer', isRequired: false, type: mapOrNullType },
      { name: 'authenticatorContext', isRequired: false, type: anythingType },
    ],
  },
  {
    id: 'LogEventTransaction',
    fields: [
      { name: 'id', isRequired: true, type: stringType },
      { name: 'type', isRequired: false, type: stringOrNullType },
      { name: 'detail', isRequired: false, type: mapOrNullType },
    ],
  },
  {
    id: 'LogEventDebugContext',
    fields: [
      { name: 'debugData', isRequired: true, type: mapType },
    ],
  },
  {
    id: 'LogEventDevice',
    fields: [
      { name: 'id', isRequired: false, type: stringOrNullType },
      { name: 'name', isRequired: false, type: stringOrNullType },
      { name: 'managed', isRequired: false, type: booleanOrStringOrNullType },
      { name: 'registered', isRequired: false, type: booleanOrStringOrNullType },
      { name: 'jailbreak', isRequired: false, type: booleanOrStringOrNullType },
      { name: 'os_platform', isRequired: false, type: stringOrNullType },
      { name: 'os_version', isRequired: false, type: stringOrNullType },
      { name: 'device_integrator', isRequired: false, type: stringOrNullType },
      { name: 'disk_encryption_type', isRequired: false, type: stringOrNullType },
      { name: 'screen_lock_type', isRequired: false, type: stringOrNullType },
      { name: 'secure_hardware_present', isRequired: false, type: booleanOrStringOrNullType },
      { name: 'platform', isRequired: false, type: stringOrNullType },
      { name: 'osVersion', isRequired: false, type: stringOrNullType },
      { name: 'deviceIntegrator', isRequired: false, type: stringOrNullType },
      { name: 'diskEncryptionType', isRequired: false, type: stringOrNullType },
      { name: 'screenLockType', isRequired: false, type: stringOrNullType },
      { name: 'secureHardwarePresent', isRequired: false, type: booleanOrStringOrNullType },
    ],
  },
  {
    id: 'EventHookData',
    fields: [
      { name: 'events', isRequired: true, type: listLogEventTypeType },
    ],
  },
  {
    id: 'LogEventChangeDetails',
    fields: [
      { name: 'from', isRequired: false, type: mapOrNullType },
      { name: 'to', isRequired: false, type: mapOrNullType },
    ],
  },
  {
    id: 'LogEventUserAgent',
    fields: [
      { name: 'rawUserAgent', isRequired: false, type: stringOrNullType },
      { name: 'os', isRequired: false, type: stringOrNullType },
      { name: 'browser', isRequired: false, type: stringOrNullType },
    ],
  },
  {
    id: 'LogEventGeographicalContext',
    fields: [
      { name: 'city', isRequired: false, type: stringOrNullType },
      { name: 'state', isRequired: false, type: stringOrNullType },
      { name: 'country', isRequired: false, type: stringOrNullType },
      { name: 'postalCode', isRequired: false, type: stringOrNullType },
      { name: 'geolocation', isRequired: false, type: logEventGeolocationOrNullType },
    ],
  },
  {
    id: 'LogEventIpAddress',
    fields: [
      { name: 'ip', isRequired: false, type: stringOrNullType },
      { name: 'geographicalContext', isRequired: false, type: logEventGeographicalContextOrNullType },
      { name: 'version', isRequired: false, type: stringOrNullType },
      { name: 'source', isRequired: false, type: stringOrNullType },
    ],
  },
  {
    id: 'LogEventGeolocation',
    fields: [
      { name: 'lat', isRequired: true, type: numberType },
      { name: 'lon', isRequired: true, type: numberType },
    ],
  },
]

const payloads: readonly PayloadFacts[] = []
const eventTypes: readonly EventTypeFacts[] = []

/** What is known of the structures of log events and of their payloads. */
export const catalogFacts: CatalogFacts = { structs, payloads, eventTypes }
