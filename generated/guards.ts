// Made by `okta-events generate`: do not edit, run it again instead.
// Facts come from Okta's public documentation of the System Log, https://developer.okta.com/docs/reference/api/event-types/

import { isDateTime } from './runtime/is-date-time.js'
import { isObject } from './runtime/is-object.js'
import { maxItems } from './runtime/issue.js'
import type { EventBridgeEnvelope, EventHookBody } from './carriers.js'
import type { AnyLogEvent } from './log-event.js'

/**
 * Whether a value has the form of a log event. Ids and fields that are not known pass; a value that throws when it
 * is read does not.
 */
export function isLogEvent(value: unknown): value is AnyLogEvent {
  try {
    return passesLogEvent(value)
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
    return passesEventHookBody(value)
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
    return passesEventBridgeEnvelope(value)
  } catch {
    return false
  }
}

/** Whether a value has the form of `LogEvent`; throws where reading the value does. */
export function passesLogEvent(value: unknown): boolean {
  if (!isObject(value)) return false
  const {
    uuid,
    published,
    eventType,
    version,
    severity,
    displayMessage,
    legacyEventType,
    actor,
    target,
    outcome,
    client,
    request,
    securityContext,
    authenticationContext,
    transaction,
    debugContext,
    device,
    insertionTimestamp,
  } = value
  return (
    typeof uuid === 'string' &&
    isDateTime(published) &&
    typeof eventType === 'string' &&
    typeof version === 'string' &&
    (severity === 'DEBUG' || severity === 'INFO' || severity === 'WARN' || severity === 'ERROR') &&
    (displayMessage === null || typeof displayMessage === 'string') &&
    (legacyEventType === null || typeof legacyEventType === 'string') &&
    (actor === null || passesLogEventActor(actor)) &&
    (target === null || passesListOfLogEventTarget(target)) &&
    (outcome === null || passesLogEventOutcome(outcome)) &&
    (client === null || passesLogEventClient(client)) &&
    (request === undefined || request === null || passesLogEventRequest(request)) &&
    (securityContext === null || passesLogEventSecurityContext(securityContext)) &&
    (authenticationContext === null || passesLogEventAuthenticationContext(authenticationContext)) &&
    (transaction === null || passesLogEventTransaction(transaction)) &&
    (debugContext === null || passesLogEventDebugContext(debugContext)) &&
    (device === undefined || device === null || passesLogEventDevice(device)) &&
    (insertionTimestamp === undefined || insertionTimestamp === null || typeof insertionTimestamp === 'string')
  )
}

/** Whether a value has the form of `EventHookBody`; throws where reading the value does. */
export function passesEventHookBody(value: unknown): boolean {
  if (!isObject(value)) return false
  const { eventType, eventTypeVersion, cloudEventsVersion, source, eventId, eventTime, contentType, data } = value
  return (
    typeof eventType === 'string' &&
    typeof eventTypeVersion === 'string' &&
    typeof cloudEventsVersion === 'string' &&
    typeof source === 'string' &&
    typeof eventId === 'string' &&
    isDateTime(eventTime) &&
    typeof contentType === 'string' &&
    passesEventHookData(data)
  )
}

/** Whether a value has the form of `EventBridgeEnvelope`; throws where reading the value does. */
export function passesEventBridgeEnvelope(value: unknown): boolean {
  if (!isObject(value)) return false
  const { version, id, 'detail-type': detailType, source, account, time, region, resources, detail } = value
  return (
    typeof version === 'string' &&
    typeof id === 'string' &&
    typeof detailType === 'string' &&
    typeof source === 'string' &&
    typeof account === 'string' &&
    isDateTime(time) &&
    typeof region === 'string' &&
    passesListOfString(resources) &&
    passesLogEvent(detail)
  )
}

/** Whether a value has the form of `LogEventActor`; throws where reading the value does. */
function passesLogEventActor(value: unknown): boolean {
  if (!isObject(value)) return false
  const { id, type, alternateId, displayName, detailEntry } = value
  return (
    typeof id === 'string' &&
    typeof type === 'string' &&
    (alternateId === null || typeof alternateId === 'string') &&
    (displayName === null || typeof displayName === 'string') &&
    (detailEntry === undefined || detailEntry === null || isObject(detailEntry))
  )
}

/** Whether a value has the form of `LogEventTarget`; throws where reading the value does. */
function passesLogEventTarget(value: unknown): boolean {
  if (!isObject(value)) return false
  const { id, type, alternateId, displayName, detailEntry, changeDetails } = value
  return (
    typeof id === 'string' &&
    typeof type === 'string' &&
    (alternateId === null || typeof alternateId === 'string') &&
    (displayName === null || typeof displayName === 'string') &&
    (detailEntry === undefined || detailEntry === null || isObject(detailEntry)) &&
    (changeDetails === undefined || changeDetails === null || passesLogEventChangeDetails(changeDetails))
  )
}

/** Whether a value has the form of `LogEventOutcome`; throws where reading the value does. */
function passesLogEventOutcome(value: unknown): boolean {
  if (!isObject(value)) return false
  const { result, reason } = value
  return (
    typeof result === 'string' &&
    (reason === undefined || reason === null || typeof reason === 'string')
  )
}

/** Whether a value has the form of `LogEventClient`; throws where reading the value does. */
function passesLogEventClient(value: unknown): boolean {
  if (!isObject(value)) return false
  const { userAgent, zone, device, id, ipAddress, geographicalContext, ipChain } = value
  return (
    (userAgent === undefined || userAgent === null || passesLogEventUserAgent(userAgent)) &&
    (zone === undefined || zone === null || typeof zone === 'string') &&
    (device === undefined || device === null || typeof device === 'string') &&
    (id === undefined || id === null || typeof id === 'string') &&
    (ipAddress === undefined || ipAddress === null || typeof ipAddress === 'string') &&
    (
      geographicalContext === undefined ||
      geographicalContext === null ||
      passesLogEventGeographicalContext(geographicalContext)
    ) &&
    (ipChain === undefined || ipChain === null || passesListOfLogEventIpAddress(ipChain))
  )
}

/** Whether a value has the form of `LogEventRequest`; throws where reading the value does. */
function passesLogEventRequest(value: unknown): boolean {
  if (!isObject(value)) return false
  const { ipChain } = value
  return ipChain === undefined || ipChain === null || passesListOfLogEventIpAddress(ipChain)
}

/** Whether a value has the form of `LogEventSecurityContext`; throws where reading the value does. */
function passesLogEventSecurityContext(value: unknown): boolean {
  if (!isObject(value)) return false
  const { asNumber, asOrg, isp, domain, isProxy } = value
  return (
    (asNumber === undefined || asNumber === null || Number.isInteger(asNumber)) &&
    (asOrg === undefined || asOrg === null || typeof asOrg === 'string') &&
    (isp === undefined || isp === null || typeof isp === 'string') &&
    (domain === undefined || domain === null || typeof domain === 'string') &&
    (isProxy === undefined || isProxy === null || typeof isProxy === 'boolean')
  )
}

/** Whether a value has the form of `LogEventAuthenticationContext`; throws where reading the value does. */
function passesLogEventAuthenticationContext(value: unknown): boolean {
  if (!isObject(value)) return false
  const {
    authenticationStep,
    externalSessionId,
    rootSessionId,
    authenticationProvider,
    credentialProvider,
    credentialType,
    interface: interfaceValue,
    issuer,
  } = value
  return (
    (authenticationStep === undefined || authenticationStep === null || Number.isInteger(authenticationStep)) &&
    (externalSessionId === undefined || externalSessionId === null || typeof externalSessionId === 'string') &&
    (rootSessionId === undefined || rootSessionId === null || typeof rootSessionId === 'string') &&
    (authenticationProvider === undefined || authenticationProvider === null || typeof authenticationProvider === 'string') &&
    (credentialProvider === undefined || credentialProvider === null || typeof credentialProvider === 'string') &&
    (credentialType === undefined || credentialType === null || typeof credentialType === 'string') &&
    (interfaceValue === undefined || interfaceValue === null || typeof interfaceValue === 'string') &&
    (issuer === undefined || issuer === null || isObject(issuer))
  )
}

/** Whether a value has the form of `LogEventTransaction`; throws where reading the value does. */
function passesLogEventTransaction(value: unknown): boolean {
  if (!isObject(value)) return false
  const { id, type, detail } = value
  return (
    typeof id === 'string' &&
    (type === undefined || type === null || typeof type === 'string') &&
    (detail === undefined || detail === null || isObject(detail))
  )
}

/** Whether a value has the form of `LogEventDebugContext`; throws where reading the value does. */
function passesLogEventDebugContext(value: unknown): boolean {
  if (!isObject(value)) return false
  const { debugData } = value
  return isObject(debugData)
}

/** Whether a value has the form of `LogEventDevice`; throws where reading the value does. */
function passesLogEventDevice(value: unknown): boolean {
  if (!isObject(value)) return false
  const {
    id,
    name,
    managed,
    registered,
    jailbreak,
    os_platform,
    os_version,
    device_integrator,
    disk_encryption_type,
    screen_lock_type,
    secure_hardware_present,
    platform,
    osVersion,
    deviceIntegrator,
    diskEncryptionType,
    screenLockType,
    secureHardwarePresent,
  } = value
  return (
    (id === undefined || id === null || typeof id === 'string') &&
    (name === undefined || name === null || typeof name === 'string') &&
    (managed === undefined || managed === null || typeof managed === 'boolean' || typeof managed === 'string') &&
    (registered === undefined || registered === null || typeof registered === 'boolean' || typeof registered === 'string') &&
    (jailbreak === undefined || jailbreak === null || typeof jailbreak === 'boolean' || typeof jailbreak === 'string') &&
    (os_platform === undefined || os_platform === null || typeof os_platform === 'string') &&
    (os_version === undefined || os_version === null || typeof os_version === 'string') &&
    (device_integrator === undefined || device_integrator === null || typeof device_integrator === 'string') &&
    (disk_encryption_type === undefined || disk_encryption_type === null || typeof disk_encryption_type === 'string') &&
    (screen_lock_type === undefined || screen_lock_type === null || typeof screen_lock_type === 'string') &&
    (
      secure_hardware_present === undefined ||
      secure_hardware_present === null ||
      typeof secure_hardware_present === 'boolean' ||
      typeof secure_hardware_present === 'string'
    ) &&
    (platform === undefined || platform === null || typeof platform === 'string') &&
    (osVersion === undefined || osVersion === null || typeof osVersion === 'string') &&
    (deviceIntegrator === undefined || deviceIntegrator === null || typeof deviceIntegrator === 'string') &&
    (diskEncryptionType === undefined || diskEncryptionType === null || typeof diskEncryptionType === 'string') &&
    (screenLockType === undefined || screenLockType === null || typeof screenLockType === 'string') &&
    (
      secureHardwarePresent === undefined ||
      secureHardwarePresent === null ||
      typeof secureHardwarePresent === 'boolean' ||
      typeof secureHardwarePresent === 'string'
    )
  )
}

/** Whether a value has the form of `EventHookData`; throws where reading the value does. */
function passesEventHookData(value: unknown): boolean {
  if (!isObject(value)) return false
  const { events } = value
  return passesListOfLogEvent(events)
}

/** Whether a value has the form of `LogEventChangeDetails`; throws where reading the value does. */
function passesLogEventChangeDetails(value: unknown): boolean {
  if (!isObject(value)) return false
  const { from, to } = value
  return (
    (from === undefined || from === null || isObject(from)) &&
    (to === undefined || to === null || isObject(to))
  )
}

/** Whether a value has the form of `LogEventUserAgent`; throws where reading the value does. */
function passesLogEventUserAgent(value: unknown): boolean {
  if (!isObject(value)) return false
  const { rawUserAgent, os, browser } = value
  return (
    (rawUserAgent === undefined || rawUserAgent === null || typeof rawUserAgent === 'string') &&
    (os === undefined || os === null || typeof os === 'string') &&
    (browser === undefined || browser === null || typeof browser === 'string')
  )
}

/** Whether a value has the form of `LogEventGeographicalContext`; throws where reading the value does. */
function passesLogEventGeographicalContext(value: unknown): boolean {
  if (!isObject(value)) return false
  const { city, state, country, postalCode, geolocation } = value
  return (
    (city === undefined || city === null || typeof city === 'string') &&
    (state === undefined || state === null || typeof state === 'string') &&
    (country === undefined || country === null || typeof country === 'string') &&
    (postalCode === undefined || postalCode === null || typeof postalCode === 'string') &&
    (geolocation === undefined || geolocation === null || passesLogEventGeolocation(geolocation))
  )
}

/** Whether a value has the form of `LogEventIpAddress`; throws where reading the value does. */
function passesLogEventIpAddress(value: unknown): boolean {
  if (!isObject(value)) return false
  const { ip, geographicalContext, version, source } = value
  return (
    (ip === undefined || ip === null || typeof ip === 'string') &&
    (
      geographicalContext === undefined ||
      geographicalContext === null ||
      passesLogEventGeographicalContext(geographicalContext)
    ) &&
    (version === undefined || version === null || typeof version === 'string') &&
    (source === undefined || source === null || typeof source === 'string')
  )
}

/** Whether a value has the form of `LogEventGeolocation`; throws where reading the value does. */
function passesLogEventGeolocation(value: unknown): boolean {
  if (!isObject(value)) return false
  const { lat, lon } = value
  return (
    Number.isFinite(lat) &&
    Number.isFinite(lon)
  )
}

function passesListOfLogEventTarget(value: unknown): boolean {
  if (!Array.isArray(value) || value.length > maxItems) return false
  const items: readonly unknown[] = value
  for (let index = 0; index < items.length; index += 1) {
    const item = items[index]
    if (!passesLogEventTarget(item)) return false
  }
  return true
}

function passesListOfString(value: unknown): boolean {
  if (!Array.isArray(value) || value.length > maxItems) return false
  const items: readonly unknown[] = value
  for (let index = 0; index < items.length; index += 1) {
    const item = items[index]
    if (typeof item !== 'string') return false
  }
  return true
}

function passesListOfLogEventIpAddress(value: unknown): boolean {
  if (!Array.isArray(value) || value.length > maxItems) return false
  const items: readonly unknown[] = value
  for (let index = 0; index < items.length; index += 1) {
    const item = items[index]
    if (!passesLogEventIpAddress(item)) return false
  }
  return true
}

function passesListOfLogEvent(value: unknown): boolean {
  if (!Array.isArray(value) || value.length > maxItems) return false
  const items: readonly unknown[] = value
  for (let index = 0; index < items.length; index += 1) {
    const item = items[index]
    if (!passesLogEvent(item)) return false
  }
  return true
}
