// Made by `okta-events generate`: do not edit, run it again instead.
// Facts come from Okta's public documentation of the System Log, https://developer.okta.com/docs/reference/api/event-types/

import { eventTypes } from './event-types.js'
import { isEventType } from './is-event-type.js'
import { readKey } from './runtime/read-key.js'
import { addUnknownEventType, addUnknownFields, visit, visitItems } from './runtime/unknown.js'
import type { Issue, Path } from './runtime/issue.js'

const keysOfLogEvent: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'uuid',
  'published',
  'eventType',
  'version',
  'severity',
  'displayMessage',
  'legacyEventType',
  'actor',
  'target',
  'outcome',
  'client',
  'request',
  'securityContext',
  'authenticationContext',
  'transaction',
  'debugContext',
  'device',
  'insertionTimestamp',
])

const keysOfEventHookBody: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'eventType',
  'eventTypeVersion',
  'cloudEventsVersion',
  'source',
  'eventId',
  'eventTime',
  'contentType',
  'data',
])

const keysOfEventBridgeEnvelope: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'version',
  'id',
  'detail-type',
  'source',
  'account',
  'time',
  'region',
  'resources',
  'detail',
])

const keysOfLogEventActor: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'id',
  'type',
  'alternateId',
  'displayName',
  'detailEntry',
])

const keysOfLogEventTarget: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'id',
  'type',
  'alternateId',
  'displayName',
  'detailEntry',
  'changeDetails',
])

const keysOfLogEventOutcome: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'result',
  'reason',
])

const keysOfLogEventClient: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'userAgent',
  'zone',
  'device',
  'id',
  'ipAddress',
  'geographicalContext',
  'ipChain',
])

const keysOfLogEventRequest: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'ipChain',
])

const keysOfLogEventSecurityContext: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'asNumber',
  'asOrg',
  'isp',
  'domain',
  'isProxy',
  'ipDetails',
  'risk',
  'userBehaviors',
  'botProtection',
])

const keysOfLogEventAuthenticationContext: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'authenticationStep',
  'externalSessionId',
  'rootSessionId',
  'authenticationProvider',
  'credentialProvider',
  'credentialType',
  'interface',
  'issuer',
  'authenticatorContext',
])

const keysOfLogEventTransaction: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'id',
  'type',
  'detail',
])

const keysOfLogEventDebugContext: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'debugData',
])

const keysOfLogEventDevice: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'id',
  'name',
  'managed',
  'registered',
  'jailbreak',
  'os_platform',
  'os_version',
  'device_integrator',
  'disk_encryption_type',
  'screen_lock_type',
  'secure_hardware_present',
  'platform',
  'osVersion',
  'deviceIntegrator',
  'diskEncryptionType',
  'screenLockType',
  'secureHardwarePresent',
])

const keysOfEventHookData: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'events',
])

const keysOfLogEventChangeDetails: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'from',
  'to',
])

const keysOfLogEventUserAgent: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'rawUserAgent',
  'os',
  'browser',
])

const keysOfLogEventGeographicalContext: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'city',
  'state',
  'country',
  'postalCode',
  'geolocation',
])

const keysOfLogEventIpAddress: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'ip',
  'geographicalContext',
  'version',
  'source',
])

const keysOfLogEventGeolocation: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'lat',
  'lon',
])

/** List what the catalog does not know in a `LogEvent`. */
export function collectUnknownInLogEvent(owner: object, path: Path, issues: Issue[]): void {
  const eventType = readKey(owner, 'eventType')
  if (typeof eventType === 'string' && !isEventType(eventType)) {
    addUnknownEventType(issues, [...path, 'eventType'], eventType, eventTypes)
  }
  addUnknownFields(owner, keysOfLogEvent, path, issues)
  visit(readKey(owner, 'actor'), [...path, 'actor'], issues, collectUnknownInLogEventActor)
  visitItems(readKey(owner, 'target'), [...path, 'target'], issues, (item, place) => {
    visit(item, place, issues, collectUnknownInLogEventTarget)
  })
  visit(readKey(owner, 'outcome'), [...path, 'outcome'], issues, collectUnknownInLogEventOutcome)
  visit(readKey(owner, 'client'), [...path, 'client'], issues, collectUnknownInLogEventClient)
  visit(readKey(owner, 'request'), [...path, 'request'], issues, collectUnknownInLogEventRequest)
  visit(readKey(owner, 'securityContext'), [...path, 'securityContext'], issues, collectUnknownInLogEventSecurityContext)
  visit(readKey(owner, 'authenticationContext'), [...path, 'authenticationContext'], issues, collectUnknownInLogEventAuthenticationContext)
  visit(readKey(owner, 'transaction'), [...path, 'transaction'], issues, collectUnknownInLogEventTransaction)
  visit(readKey(owner, 'debugContext'), [...path, 'debugContext'], issues, collectUnknownInLogEventDebugContext)
  visit(readKey(owner, 'device'), [...path, 'device'], issues, collectUnknownInLogEventDevice)
}

/** List what the catalog does not know in a `EventHookBody`. */
export function collectUnknownInEventHookBody(owner: object, path: Path, issues: Issue[]): void {
  addUnknownFields(owner, keysOfEventHookBody, path, issues)
  visit(readKey(owner, 'data'), [...path, 'data'], issues, collectUnknownInEventHookData)
}

/** List what the catalog does not know in a `EventBridgeEnvelope`. */
export function collectUnknownInEventBridgeEnvelope(owner: object, path: Path, issues: Issue[]): void {
  addUnknownFields(owner, keysOfEventBridgeEnvelope, path, issues)
  visit(readKey(owner, 'detail'), [...path, 'detail'], issues, collectUnknownInLogEvent)
}

/** List what the catalog does not know in a `LogEventActor`. */
function collectUnknownInLogEventActor(owner: object, path: Path, issues: Issue[]): void {
  addUnknownFields(owner, keysOfLogEventActor, path, issues)
}

/** List what the catalog does not know in a `LogEventTarget`. */
function collectUnknownInLogEventTarget(owner: object, path: Path, issues: Issue[]): void {
  addUnknownFields(owner, keysOfLogEventTarget, path, issues)
  visit(readKey(owner, 'changeDetails'), [...path, 'changeDetails'], issues, collectUnknownInLogEventChangeDetails)
}

/** List what the catalog does not know in a `LogEventOutcome`. */
function collectUnknownInLogEventOutcome(owner: object, path: Path, issues: Issue[]): void {
  addUnknownFields(owner, keysOfLogEventOutcome, path, issues)
}

/** List what the catalog does not know in a `LogEventClient`. */
function collectUnknownInLogEventClient(owner: object, path: Path, issues: Issue[]): void {
  addUnknownFields(owner, keysOfLogEventClient, path, issues)
  visit(readKey(owner, 'userAgent'), [...path, 'userAgent'], issues, collectUnknownInLogEventUserAgent)
  visit(readKey(owner, 'geographicalContext'), [...path, 'geographicalContext'], issues, collectUnknownInLogEventGeographicalContext)
  visitItems(readKey(owner, 'ipChain'), [...path, 'ipChain'], issues, (item, place) => {
    visit(item, place, issues, collectUnknownInLogEventIpAddress)
  })
}

/** List what the catalog does not know in a `LogEventRequest`. */
function collectUnknownInLogEventRequest(owner: object, path: Path, issues: Issue[]): void {
  addUnknownFields(owner, keysOfLogEventRequest, path, issues)
  visitItems(readKey(owner, 'ipChain'), [...path, 'ipChain'], issues, (item, place) => {
    visit(item, place, issues, collectUnknownInLogEventIpAddress)
  })
}

/** List what the catalog does not know in a `LogEventSecurityContext`. */
function collectUnknownInLogEventSecurityContext(owner: object, path: Path, issues: Issue[]): void {
  addUnknownFields(owner, keysOfLogEventSecurityContext, path, issues)
}

/** List what the catalog does not know in a `LogEventAuthenticationContext`. */
function collectUnknownInLogEventAuthenticationContext(owner: object, path: Path, issues: Issue[]): void {
  addUnknownFields(owner, keysOfLogEventAuthenticationContext, path, issues)
}

/** List what the catalog does not know in a `LogEventTransaction`. */
function collectUnknownInLogEventTransaction(owner: object, path: Path, issues: Issue[]): void {
  addUnknownFields(owner, keysOfLogEventTransaction, path, issues)
}

/** List what the catalog does not know in a `LogEventDebugContext`. */
function collectUnknownInLogEventDebugContext(owner: object, path: Path, issues: Issue[]): void {
  addUnknownFields(owner, keysOfLogEventDebugContext, path, issues)
}

/** List what the catalog does not know in a `LogEventDevice`. */
function collectUnknownInLogEventDevice(owner: object, path: Path, issues: Issue[]): void {
  addUnknownFields(owner, keysOfLogEventDevice, path, issues)
}

/** List what the catalog does not know in a `EventHookData`. */
function collectUnknownInEventHookData(owner: object, path: Path, issues: Issue[]): void {
  addUnknownFields(owner, keysOfEventHookData, path, issues)
  visitItems(readKey(owner, 'events'), [...path, 'events'], issues, (item, place) => {
    visit(item, place, issues, collectUnknownInLogEvent)
  })
}

/** List what the catalog does not know in a `LogEventChangeDetails`. */
function collectUnknownInLogEventChangeDetails(owner: object, path: Path, issues: Issue[]): void {
  addUnknownFields(owner, keysOfLogEventChangeDetails, path, issues)
}

/** List what the catalog does not know in a `LogEventUserAgent`. */
function collectUnknownInLogEventUserAgent(owner: object, path: Path, issues: Issue[]): void {
  addUnknownFields(owner, keysOfLogEventUserAgent, path, issues)
}

/** List what the catalog does not know in a `LogEventGeographicalContext`. */
function collectUnknownInLogEventGeographicalContext(owner: object, path: Path, issues: Issue[]): void {
  addUnknownFields(owner, keysOfLogEventGeographicalContext, path, issues)
  visit(readKey(owner, 'geolocation'), [...path, 'geolocation'], issues, collectUnknownInLogEventGeolocation)
}

/** List what the catalog does not know in a `LogEventIpAddress`. */
function collectUnknownInLogEventIpAddress(owner: object, path: Path, issues: Issue[]): void {
  addUnknownFields(owner, keysOfLogEventIpAddress, path, issues)
  visit(readKey(owner, 'geographicalContext'), [...path, 'geographicalContext'], issues, collectUnknownInLogEventGeographicalContext)
}

/** List what the catalog does not know in a `LogEventGeolocation`. */
function collectUnknownInLogEventGeolocation(owner: object, path: Path, issues: Issue[]): void {
  addUnknownFields(owner, keysOfLogEventGeolocation, path, issues)
}
