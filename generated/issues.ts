// Made by `okta-events generate`: do not edit, run it again instead.
// Facts come from Okta's public documentation of the System Log, https://developer.okta.com/docs/reference/api/event-types/

import { isDateTime } from './runtime/is-date-time.js'
import { addIssue } from './runtime/issue.js'
import { collectItems, isReadable, isReadableList, readKey } from './runtime/read-key.js'
import type { Issue, Path } from './runtime/issue.js'

/** List what keeps an object from being a `LogEvent`. */
export function collectLogEvent(owner: object, path: Path, issues: Issue[]): void {
  const uuid = readKey(owner, 'uuid')
  if (typeof uuid !== 'string') addIssue(issues, [...path, 'uuid'], uuid, 'a string')
  const published = readKey(owner, 'published')
  if (!isDateTime(published)) {
    addIssue(issues, [...path, 'published'], published, 'an RFC 3339 date-time', 'wrong-date-time')
  }
  const eventType = readKey(owner, 'eventType')
  if (typeof eventType !== 'string') addIssue(issues, [...path, 'eventType'], eventType, 'a string')
  const version = readKey(owner, 'version')
  if (typeof version !== 'string') addIssue(issues, [...path, 'version'], version, 'a string')
  const severity = readKey(owner, 'severity')
  if (severity !== 'DEBUG' && severity !== 'INFO' && severity !== 'WARN' && severity !== 'ERROR') {
    addIssue(issues, [...path, 'severity'], severity, '"DEBUG", "INFO", "WARN" or "ERROR"', 'unknown-value')
  }
  const displayMessage = readKey(owner, 'displayMessage')
  if (displayMessage !== null && typeof displayMessage !== 'string') {
    addIssue(issues, [...path, 'displayMessage'], displayMessage, 'a string or null')
  }
  const legacyEventType = readKey(owner, 'legacyEventType')
  if (legacyEventType !== null && typeof legacyEventType !== 'string') {
    addIssue(issues, [...path, 'legacyEventType'], legacyEventType, 'a string or null')
  }
  const actor = readKey(owner, 'actor')
  if (isReadable(actor)) collectLogEventActor(actor, [...path, 'actor'], issues)
  else if (actor !== null) addIssue(issues, [...path, 'actor'], actor, 'an object or null')
  const target = readKey(owner, 'target')
  if (isReadableList(target)) {
    collectItems(target, [...path, 'target'], issues, (item, place) => {
      if (isReadable(item)) collectLogEventTarget(item, place, issues)
      else addIssue(issues, place, item, 'an object')
    })
  } else if (target !== null) addIssue(issues, [...path, 'target'], target, 'a list or null')
  const outcome = readKey(owner, 'outcome')
  if (isReadable(outcome)) collectLogEventOutcome(outcome, [...path, 'outcome'], issues)
  else if (outcome !== null) addIssue(issues, [...path, 'outcome'], outcome, 'an object or null')
  const client = readKey(owner, 'client')
  if (isReadable(client)) collectLogEventClient(client, [...path, 'client'], issues)
  else if (client !== null) addIssue(issues, [...path, 'client'], client, 'an object or null')
  const request = readKey(owner, 'request')
  if (isReadable(request)) collectLogEventRequest(request, [...path, 'request'], issues)
  else if (request !== undefined && request !== null) {
    addIssue(issues, [...path, 'request'], request, 'an object or null')
  }
  const securityContext = readKey(owner, 'securityContext')
  if (isReadable(securityContext)) {
    collectLogEventSecurityContext(securityContext, [...path, 'securityContext'], issues)
  } else if (securityContext !== null) {
    addIssue(issues, [...path, 'securityContext'], securityContext, 'an object or null')
  }
  const authenticationContext = readKey(owner, 'authenticationContext')
  if (isReadable(authenticationContext)) {
    collectLogEventAuthenticationContext(authenticationContext, [...path, 'authenticationContext'], issues)
  } else if (authenticationContext !== null) {
    addIssue(issues, [...path, 'authenticationContext'], authenticationContext, 'an object or null')
  }
  const transaction = readKey(owner, 'transaction')
  if (isReadable(transaction)) collectLogEventTransaction(transaction, [...path, 'transaction'], issues)
  else if (transaction !== null) addIssue(issues, [...path, 'transaction'], transaction, 'an object or null')
  const debugContext = readKey(owner, 'debugContext')
  if (isReadable(debugContext)) collectLogEventDebugContext(debugContext, [...path, 'debugContext'], issues)
  else if (debugContext !== null) addIssue(issues, [...path, 'debugContext'], debugContext, 'an object or null')
  const device = readKey(owner, 'device')
  if (isReadable(device)) collectLogEventDevice(device, [...path, 'device'], issues)
  else if (device !== undefined && device !== null) {
    addIssue(issues, [...path, 'device'], device, 'an object or null')
  }
  const insertionTimestamp = readKey(owner, 'insertionTimestamp')
  if (insertionTimestamp !== undefined && insertionTimestamp !== null && typeof insertionTimestamp !== 'string') {
    addIssue(issues, [...path, 'insertionTimestamp'], insertionTimestamp, 'a string or null')
  }
}

/** List what keeps an object from being a `EventHookBody`. */
export function collectEventHookBody(owner: object, path: Path, issues: Issue[]): void {
  const eventType = readKey(owner, 'eventType')
  if (typeof eventType !== 'string') addIssue(issues, [...path, 'eventType'], eventType, 'a string')
  const eventTypeVersion = readKey(owner, 'eventTypeVersion')
  if (typeof eventTypeVersion !== 'string') {
    addIssue(issues, [...path, 'eventTypeVersion'], eventTypeVersion, 'a string')
  }
  const cloudEventsVersion = readKey(owner, 'cloudEventsVersion')
  if (typeof cloudEventsVersion !== 'string') {
    addIssue(issues, [...path, 'cloudEventsVersion'], cloudEventsVersion, 'a string')
  }
  const source = readKey(owner, 'source')
  if (typeof source !== 'string') addIssue(issues, [...path, 'source'], source, 'a string')
  const eventId = readKey(owner, 'eventId')
  if (typeof eventId !== 'string') addIssue(issues, [...path, 'eventId'], eventId, 'a string')
  const eventTime = readKey(owner, 'eventTime')
  if (!isDateTime(eventTime)) {
    addIssue(issues, [...path, 'eventTime'], eventTime, 'an RFC 3339 date-time', 'wrong-date-time')
  }
  const contentType = readKey(owner, 'contentType')
  if (typeof contentType !== 'string') addIssue(issues, [...path, 'contentType'], contentType, 'a string')
  const data = readKey(owner, 'data')
  if (isReadable(data)) collectEventHookData(data, [...path, 'data'], issues)
  else addIssue(issues, [...path, 'data'], data, 'an object')
}

/** List what keeps an object from being a `EventBridgeEnvelope`. */
export function collectEventBridgeEnvelope(owner: object, path: Path, issues: Issue[]): void {
  const version = readKey(owner, 'version')
  if (typeof version !== 'string') addIssue(issues, [...path, 'version'], version, 'a string')
  const id = readKey(owner, 'id')
  if (typeof id !== 'string') addIssue(issues, [...path, 'id'], id, 'a string')
  const detailType = readKey(owner, 'detail-type')
  if (typeof detailType !== 'string') addIssue(issues, [...path, 'detail-type'], detailType, 'a string')
  const source = readKey(owner, 'source')
  if (typeof source !== 'string') addIssue(issues, [...path, 'source'], source, 'a string')
  const account = readKey(owner, 'account')
  if (typeof account !== 'string') addIssue(issues, [...path, 'account'], account, 'a string')
  const time = readKey(owner, 'time')
  if (!isDateTime(time)) addIssue(issues, [...path, 'time'], time, 'an RFC 3339 date-time', 'wrong-date-time')
  const region = readKey(owner, 'region')
  if (typeof region !== 'string') addIssue(issues, [...path, 'region'], region, 'a string')
  const resources = readKey(owner, 'resources')
  if (isReadableList(resources)) {
    collectItems(resources, [...path, 'resources'], issues, (item, place) => {
      if (typeof item !== 'string') addIssue(issues, place, item, 'a string')
    })
  } else addIssue(issues, [...path, 'resources'], resources, 'a list')
  const detail = readKey(owner, 'detail')
  if (isReadable(detail)) collectLogEvent(detail, [...path, 'detail'], issues)
  else addIssue(issues, [...path, 'detail'], detail, 'an object')
}

/** List what keeps an object from being a `LogEventActor`. */
function collectLogEventActor(owner: object, path: Path, issues: Issue[]): void {
  const id = readKey(owner, 'id')
  if (typeof id !== 'string') addIssue(issues, [...path, 'id'], id, 'a string')
  const type = readKey(owner, 'type')
  if (typeof type !== 'string') addIssue(issues, [...path, 'type'], type, 'a string')
  const alternateId = readKey(owner, 'alternateId')
  if (alternateId !== null && typeof alternateId !== 'string') {
    addIssue(issues, [...path, 'alternateId'], alternateId, 'a string or null')
  }
  const displayName = readKey(owner, 'displayName')
  if (displayName !== null && typeof displayName !== 'string') {
    addIssue(issues, [...path, 'displayName'], displayName, 'a string or null')
  }
  const detailEntry = readKey(owner, 'detailEntry')
  if (detailEntry !== undefined && detailEntry !== null && !isReadable(detailEntry)) {
    addIssue(issues, [...path, 'detailEntry'], detailEntry, 'an object or null')
  }
}

/** List what keeps an object from being a `LogEventTarget`. */
function collectLogEventTarget(owner: object, path: Path, issues: Issue[]): void {
  const id = readKey(owner, 'id')
  if (typeof id !== 'string') addIssue(issues, [...path, 'id'], id, 'a string')
  const type = readKey(owner, 'type')
  if (typeof type !== 'string') addIssue(issues, [...path, 'type'], type, 'a string')
  const alternateId = readKey(owner, 'alternateId')
  if (alternateId !== null && typeof alternateId !== 'string') {
    addIssue(issues, [...path, 'alternateId'], alternateId, 'a string or null')
  }
  const displayName = readKey(owner, 'displayName')
  if (displayName !== null && typeof displayName !== 'string') {
    addIssue(issues, [...path, 'displayName'], displayName, 'a string or null')
  }
  const detailEntry = readKey(owner, 'detailEntry')
  if (detailEntry !== undefined && detailEntry !== null && !isReadable(detailEntry)) {
    addIssue(issues, [...path, 'detailEntry'], detailEntry, 'an object or null')
  }
  const changeDetails = readKey(owner, 'changeDetails')
  if (isReadable(changeDetails)) collectLogEventChangeDetails(changeDetails, [...path, 'changeDetails'], issues)
  else if (changeDetails !== undefined && changeDetails !== null) {
    addIssue(issues, [...path, 'changeDetails'], changeDetails, 'an object or null')
  }
}

/** List what keeps an object from being a `LogEventOutcome`. */
function collectLogEventOutcome(owner: object, path: Path, issues: Issue[]): void {
  const result = readKey(owner, 'result')
  if (typeof result !== 'string') addIssue(issues, [...path, 'result'], result, 'a string')
  const reason = readKey(owner, 'reason')
  if (reason !== undefined && reason !== null && typeof reason !== 'string') {
    addIssue(issues, [...path, 'reason'], reason, 'a string or null')
  }
}

/** List what keeps an object from being a `LogEventClient`. */
function collectLogEventClient(owner: object, path: Path, issues: Issue[]): void {
  const userAgent = readKey(owner, 'userAgent')
  if (isReadable(userAgent)) collectLogEventUserAgent(userAgent, [...path, 'userAgent'], issues)
  else if (userAgent !== undefined && userAgent !== null) {
    addIssue(issues, [...path, 'userAgent'], userAgent, 'an object or null')
  }
  const zone = readKey(owner, 'zone')
  if (zone !== undefined && zone !== null && typeof zone !== 'string') {
    addIssue(issues, [...path, 'zone'], zone, 'a string or null')
  }
  const device = readKey(owner, 'device')
  if (device !== undefined && device !== null && typeof device !== 'string') {
    addIssue(issues, [...path, 'device'], device, 'a string or null')
  }
  const id = readKey(owner, 'id')
  if (id !== undefined && id !== null && typeof id !== 'string') {
    addIssue(issues, [...path, 'id'], id, 'a string or null')
  }
  const ipAddress = readKey(owner, 'ipAddress')
  if (ipAddress !== undefined && ipAddress !== null && typeof ipAddress !== 'string') {
    addIssue(issues, [...path, 'ipAddress'], ipAddress, 'a string or null')
  }
  const geographicalContext = readKey(owner, 'geographicalContext')
  if (isReadable(geographicalContext)) {
    collectLogEventGeographicalContext(geographicalContext, [...path, 'geographicalContext'], issues)
  } else if (geographicalContext !== undefined && geographicalContext !== null) {
    addIssue(issues, [...path, 'geographicalContext'], geographicalContext, 'an object or null')
  }
  const ipChain = readKey(owner, 'ipChain')
  if (isReadableList(ipChain)) {
    collectItems(ipChain, [...path, 'ipChain'], issues, (item, place) => {
      if (isReadable(item)) collectLogEventIpAddress(item, place, issues)
      else addIssue(issues, place, item, 'an object')
    })
  } else if (ipChain !== undefined && ipChain !== null) {
    addIssue(issues, [...path, 'ipChain'], ipChain, 'a list or null')
  }
}

/** List what keeps an object from being a `LogEventRequest`. */
function collectLogEventRequest(owner: object, path: Path, issues: Issue[]): void {
  const ipChain = readKey(owner, 'ipChain')
  if (isReadableList(ipChain)) {
    collectItems(ipChain, [...path, 'ipChain'], issues, (item, place) => {
      if (isReadable(item)) collectLogEventIpAddress(item, place, issues)
      else addIssue(issues, place, item, 'an object')
    })
  } else if (ipChain !== undefined && ipChain !== null) {
    addIssue(issues, [...path, 'ipChain'], ipChain, 'a list or null')
  }
}

/** List what keeps an object from being a `LogEventSecurityContext`. */
function collectLogEventSecurityContext(owner: object, path: Path, issues: Issue[]): void {
  const asNumber = readKey(owner, 'asNumber')
  if (asNumber !== undefined && asNumber !== null && !Number.isInteger(asNumber)) {
    addIssue(issues, [...path, 'asNumber'], asNumber, 'an integer or null')
  }
  const asOrg = readKey(owner, 'asOrg')
  if (asOrg !== undefined && asOrg !== null && typeof asOrg !== 'string') {
    addIssue(issues, [...path, 'asOrg'], asOrg, 'a string or null')
  }
  const isp = readKey(owner, 'isp')
  if (isp !== undefined && isp !== null && typeof isp !== 'string') {
    addIssue(issues, [...path, 'isp'], isp, 'a string or null')
  }
  const domain = readKey(owner, 'domain')
  if (domain !== undefined && domain !== null && typeof domain !== 'string') {
    addIssue(issues, [...path, 'domain'], domain, 'a string or null')
  }
  const isProxy = readKey(owner, 'isProxy')
  if (isProxy !== undefined && isProxy !== null && typeof isProxy !== 'boolean') {
    addIssue(issues, [...path, 'isProxy'], isProxy, 'a boolean or null')
  }
}

/** List what keeps an object from being a `LogEventAuthenticationContext`. */
function collectLogEventAuthenticationContext(owner: object, path: Path, issues: Issue[]): void {
  const authenticationStep = readKey(owner, 'authenticationStep')
  if (authenticationStep !== undefined && authenticationStep !== null && !Number.isInteger(authenticationStep)) {
    addIssue(issues, [...path, 'authenticationStep'], authenticationStep, 'an integer or null')
  }
  const externalSessionId = readKey(owner, 'externalSessionId')
  if (externalSessionId !== undefined && externalSessionId !== null && typeof externalSessionId !== 'string') {
    addIssue(issues, [...path, 'externalSessionId'], externalSessionId, 'a string or null')
  }
  const rootSessionId = readKey(owner, 'rootSessionId')
  if (rootSessionId !== undefined && rootSessionId !== null && typeof rootSessionId !== 'string') {
    addIssue(issues, [...path, 'rootSessionId'], rootSessionId, 'a string or null')
  }
  const authenticationProvider = readKey(owner, 'authenticationProvider')
  if (
    authenticationProvider !== undefined &&
    authenticationProvider !== null &&
    typeof authenticationProvider !== 'string'
  ) {
    addIssue(issues, [...path, 'authenticationProvider'], authenticationProvider, 'a string or null')
  }
  const credentialProvider = readKey(owner, 'credentialProvider')
  if (credentialProvider !== undefined && credentialProvider !== null && typeof credentialProvider !== 'string') {
    addIssue(issues, [...path, 'credentialProvider'], credentialProvider, 'a string or null')
  }
  const credentialType = readKey(owner, 'credentialType')
  if (credentialType !== undefined && credentialType !== null && typeof credentialType !== 'string') {
    addIssue(issues, [...path, 'credentialType'], credentialType, 'a string or null')
  }
  const interfaceValue = readKey(owner, 'interface')
  if (interfaceValue !== undefined && interfaceValue !== null && typeof interfaceValue !== 'string') {
    addIssue(issues, [...path, 'interface'], interfaceValue, 'a string or null')
  }
  const issuer = readKey(owner, 'issuer')
  if (issuer !== undefined && issuer !== null && !isReadable(issuer)) {
    addIssue(issues, [...path, 'issuer'], issuer, 'an object or null')
  }
}

/** List what keeps an object from being a `LogEventTransaction`. */
function collectLogEventTransaction(owner: object, path: Path, issues: Issue[]): void {
  const id = readKey(owner, 'id')
  if (typeof id !== 'string') addIssue(issues, [...path, 'id'], id, 'a string')
  const type = readKey(owner, 'type')
  if (type !== undefined && type !== null && typeof type !== 'string') {
    addIssue(issues, [...path, 'type'], type, 'a string or null')
  }
  const detail = readKey(owner, 'detail')
  if (detail !== undefined && detail !== null && !isReadable(detail)) {
    addIssue(issues, [...path, 'detail'], detail, 'an object or null')
  }
}

/** List what keeps an object from being a `LogEventDebugContext`. */
function collectLogEventDebugContext(owner: object, path: Path, issues: Issue[]): void {
  const debugData = readKey(owner, 'debugData')
  if (!isReadable(debugData)) addIssue(issues, [...path, 'debugData'], debugData, 'an object')
}

/** List what keeps an object from being a `LogEventDevice`. */
function collectLogEventDevice(owner: object, path: Path, issues: Issue[]): void {
  const id = readKey(owner, 'id')
  if (id !== undefined && id !== null && typeof id !== 'string') {
    addIssue(issues, [...path, 'id'], id, 'a string or null')
  }
  const name = readKey(owner, 'name')
  if (name !== undefined && name !== null && typeof name !== 'string') {
    addIssue(issues, [...path, 'name'], name, 'a string or null')
  }
  const managed = readKey(owner, 'managed')
  if (managed !== undefined && managed !== null && typeof managed !== 'boolean' && typeof managed !== 'string') {
    addIssue(issues, [...path, 'managed'], managed, 'a boolean, a string or null')
  }
  const registered = readKey(owner, 'registered')
  if (
    registered !== undefined &&
    registered !== null &&
    typeof registered !== 'boolean' &&
    typeof registered !== 'string'
  ) {
    addIssue(issues, [...path, 'registered'], registered, 'a boolean, a string or null')
  }
  const jailbreak = readKey(owner, 'jailbreak')
  if (jailbreak !== undefined && jailbreak !== null && typeof jailbreak !== 'boolean' && typeof jailbreak !== 'string') {
    addIssue(issues, [...path, 'jailbreak'], jailbreak, 'a boolean, a string or null')
  }
  const os_platform = readKey(owner, 'os_platform')
  if (os_platform !== undefined && os_platform !== null && typeof os_platform !== 'string') {
    addIssue(issues, [...path, 'os_platform'], os_platform, 'a string or null')
  }
  const os_version = readKey(owner, 'os_version')
  if (os_version !== undefined && os_version !== null && typeof os_version !== 'string') {
    addIssue(issues, [...path, 'os_version'], os_version, 'a string or null')
  }
  const device_integrator = readKey(owner, 'device_integrator')
  if (device_integrator !== undefined && device_integrator !== null && typeof device_integrator !== 'string') {
    addIssue(issues, [...path, 'device_integrator'], device_integrator, 'a string or null')
  }
  const disk_encryption_type = readKey(owner, 'disk_encryption_type')
  if (disk_encryption_type !== undefined && disk_encryption_type !== null && typeof disk_encryption_type !== 'string') {
    addIssue(issues, [...path, 'disk_encryption_type'], disk_encryption_type, 'a string or null')
  }
  const screen_lock_type = readKey(owner, 'screen_lock_type')
  if (screen_lock_type !== undefined && screen_lock_type !== null && typeof screen_lock_type !== 'string') {
    addIssue(issues, [...path, 'screen_lock_type'], screen_lock_type, 'a string or null')
  }
  const secure_hardware_present = readKey(owner, 'secure_hardware_present')
  if (
    secure_hardware_present !== undefined &&
    secure_hardware_present !== null &&
    typeof secure_hardware_present !== 'boolean' &&
    typeof secure_hardware_present !== 'string'
  ) {
    addIssue(issues, [...path, 'secure_hardware_present'], secure_hardware_present, 'a boolean, a string or null')
  }
  const platform = readKey(owner, 'platform')
  if (platform !== undefined && platform !== null && typeof platform !== 'string') {
    addIssue(issues, [...path, 'platform'], platform, 'a string or null')
  }
  const osVersion = readKey(owner, 'osVersion')
  if (osVersion !== undefined && osVersion !== null && typeof osVersion !== 'string') {
    addIssue(issues, [...path, 'osVersion'], osVersion, 'a string or null')
  }
  const deviceIntegrator = readKey(owner, 'deviceIntegrator')
  if (deviceIntegrator !== undefined && deviceIntegrator !== null && typeof deviceIntegrator !== 'string') {
    addIssue(issues, [...path, 'deviceIntegrator'], deviceIntegrator, 'a string or null')
  }
  const diskEncryptionType = readKey(owner, 'diskEncryptionType')
  if (diskEncryptionType !== undefined && diskEncryptionType !== null && typeof diskEncryptionType !== 'string') {
    addIssue(issues, [...path, 'diskEncryptionType'], diskEncryptionType, 'a string or null')
  }
  const screenLockType = readKey(owner, 'screenLockType')
  if (screenLockType !== undefined && screenLockType !== null && typeof screenLockType !== 'string') {
    addIssue(issues, [...path, 'screenLockType'], screenLockType, 'a string or null')
  }
  const secureHardwarePresent = readKey(owner, 'secureHardwarePresent')
  if (
    secureHardwarePresent !== undefined &&
    secureHardwarePresent !== null &&
    typeof secureHardwarePresent !== 'boolean' &&
    typeof secureHardwarePresent !== 'string'
  ) {
    addIssue(issues, [...path, 'secureHardwarePresent'], secureHardwarePresent, 'a boolean, a string or null')
  }
}

/** List what keeps an object from being a `EventHookData`. */
function collectEventHookData(owner: object, path: Path, issues: Issue[]): void {
  const events = readKey(owner, 'events')
  if (isReadableList(events)) {
    collectItems(events, [...path, 'events'], issues, (item, place) => {
      if (isReadable(item)) collectLogEvent(item, place, issues)
      else addIssue(issues, place, item, 'an object')
    })
  } else addIssue(issues, [...path, 'events'], events, 'a list')
}

/** List what keeps an object from being a `LogEventChangeDetails`. */
function collectLogEventChangeDetails(owner: object, path: Path, issues: Issue[]): void {
  const from = readKey(owner, 'from')
  if (from !== undefined && from !== null && !isReadable(from)) {
    addIssue(issues, [...path, 'from'], from, 'an object or null')
  }
  const to = readKey(owner, 'to')
  if (to !== undefined && to !== null && !isReadable(to)) {
    addIssue(issues, [...path, 'to'], to, 'an object or null')
  }
}

/** List what keeps an object from being a `LogEventUserAgent`. */
function collectLogEventUserAgent(owner: object, path: Path, issues: Issue[]): void {
  const rawUserAgent = readKey(owner, 'rawUserAgent')
  if (rawUserAgent !== undefined && rawUserAgent !== null && typeof rawUserAgent !== 'string') {
    addIssue(issues, [...path, 'rawUserAgent'], rawUserAgent, 'a string or null')
  }
  const os = readKey(owner, 'os')
  if (os !== undefined && os !== null && typeof os !== 'string') {
    addIssue(issues, [...path, 'os'], os, 'a string or null')
  }
  const browser = readKey(owner, 'browser')
  if (browser !== undefined && browser !== null && typeof browser !== 'string') {
    addIssue(issues, [...path, 'browser'], browser, 'a string or null')
  }
}

/** List what keeps an object from being a `LogEventGeographicalContext`. */
function collectLogEventGeographicalContext(owner: object, path: Path, issues: Issue[]): void {
  const city = readKey(owner, 'city')
  if (city !== undefined && city !== null && typeof city !== 'string') {
    addIssue(issues, [...path, 'city'], city, 'a string or null')
  }
  const state = readKey(owner, 'state')
  if (state !== undefined && state !== null && typeof state !== 'string') {
    addIssue(issues, [...path, 'state'], state, 'a string or null')
  }
  const country = readKey(owner, 'country')
  if (country !== undefined && country !== null && typeof country !== 'string') {
    addIssue(issues, [...path, 'country'], country, 'a string or null')
  }
  const postalCode = readKey(owner, 'postalCode')
  if (postalCode !== undefined && postalCode !== null && typeof postalCode !== 'string') {
    addIssue(issues, [...path, 'postalCode'], postalCode, 'a string or null')
  }
  const geolocation = readKey(owner, 'geolocation')
  if (isReadable(geolocation)) collectLogEventGeolocation(geolocation, [...path, 'geolocation'], issues)
  else if (geolocation !== undefined && geolocation !== null) {
    addIssue(issues, [...path, 'geolocation'], geolocation, 'an object or null')
  }
}

/** List what keeps an object from being a `LogEventIpAddress`. */
function collectLogEventIpAddress(owner: object, path: Path, issues: Issue[]): void {
  const ip = readKey(owner, 'ip')
  if (ip !== undefined && ip !== null && typeof ip !== 'string') {
    addIssue(issues, [...path, 'ip'], ip, 'a string or null')
  }
  const geographicalContext = readKey(owner, 'geographicalContext')
  if (isReadable(geographicalContext)) {
    collectLogEventGeographicalContext(geographicalContext, [...path, 'geographicalContext'], issues)
  } else if (geographicalContext !== undefined && geographicalContext !== null) {
    addIssue(issues, [...path, 'geographicalContext'], geographicalContext, 'an object or null')
  }
  const version = readKey(owner, 'version')
  if (version !== undefined && version !== null && typeof version !== 'string') {
    addIssue(issues, [...path, 'version'], version, 'a string or null')
  }
  const source = readKey(owner, 'source')
  if (source !== undefined && source !== null && typeof source !== 'string') {
    addIssue(issues, [...path, 'source'], source, 'a string or null')
  }
}

/** List what keeps an object from being a `LogEventGeolocation`. */
function collectLogEventGeolocation(owner: object, path: Path, issues: Issue[]): void {
  const lat = readKey(owner, 'lat')
  if (!Number.isFinite(lat)) addIssue(issues, [...path, 'lat'], lat, 'a number')
  const lon = readKey(owner, 'lon')
  if (!Number.isFinite(lon)) addIssue(issues, [...path, 'lon'], lon, 'a number')
}
