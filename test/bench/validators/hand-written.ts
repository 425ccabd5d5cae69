/**
 * What someone would write who wants nothing but speed: straight-line code by structure, the date by character codes, the ids in a
 * `Set`. It says yes or no, and is kept apart from the emitted code on purpose.
 */
export function createIsValid(ids: readonly string[]): (value: unknown) => boolean {
  const known = new Set(ids)
  return (value) => {
    if (!isObject(value)) return false
    const event = value as Keys
    return (
      typeof event.uuid === 'string' &&
      isDateTime(event.published) &&
      typeof event.eventType === 'string' &&
      known.has(event.eventType) &&
      typeof event.version === 'string' &&
      (event.severity === 'INFO' || event.severity === 'WARN' || event.severity === 'ERROR' || event.severity === 'DEBUG') &&
      isTextOrNull(event.displayMessage) &&
      isTextOrNull(event.legacyEventType) &&
      (event.actor === null || isActor(event.actor)) &&
      (event.target === null || isList(event.target, isTarget)) &&
      (event.outcome === null || isOutcome(event.outcome)) &&
      (event.client === null || isClient(event.client)) &&
      (event.request == null || isRequest(event.request)) &&
      (event.securityContext === null || isSecurityContext(event.securityContext)) &&
      (event.authenticationContext === null || isAuthenticationContext(event.authenticationContext)) &&
      (event.transaction === null || isTransaction(event.transaction)) &&
      (event.debugContext === null || (isObject(event.debugContext) && isObject((event.debugContext as Keys).debugData))) &&
      (event.device == null || isDevice(event.device)) &&
      isText(event.insertionTimestamp)
    )
  }
}

interface Keys {
  readonly [key: string]: unknown
}

function isObject(value: unknown): value is Keys {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isText(value: unknown): boolean {
  return value == null || typeof value === 'string'
}

function isTextOrNull(value: unknown): boolean {
  return value === null || typeof value === 'string'
}

function isMap(value: unknown): boolean {
  return value == null || isObject(value)
}

function isFlag(value: unknown): boolean {
  return value == null || typeof value === 'boolean' || typeof value === 'string'
}

function isList(value: unknown, isItem: (item: unknown) => boolean): boolean {
  if (!Array.isArray(value)) return false
  for (let index = 0; index < value.length; index += 1) if (!isItem(value[index])) return false
  return true
}

function isActor(value: unknown): boolean {
  return (
    isObject(value) &&
    typeof value.id === 'string' &&
    typeof value.type === 'string' &&
    isTextOrNull(value.alternateId) &&
    isTextOrNull(value.displayName) &&
    isMap(value.detailEntry)
  )
}

function isTarget(value: unknown): boolean {
  if (!isActor(value)) return false
  const changes = (value as Keys).changeDetails
  return changes == null || (isObject(changes) && isMap(changes.from) && isMap(changes.to))
}

function isOutcome(value: unknown): boolean {
  return isObject(value) && typeof value.result === 'string' && isText(value.reason)
}

function isClient(value: unknown): boolean {
  if (!isObject(value)) return false
  const { userAgent } = value
  return (
    (userAgent == null || (isObject(userAgent) && isText(userAgent.rawUserAgent) && isText(userAgent.os) && isText(userAgent.browser))) &&
    isText(value.zone) &&
    isText(value.device) &&
    isText(value.id) &&
    isText(value.ipAddress) &&
    isPlace(value.geographicalContext) &&
    (value.ipChain == null || isList(value.ipChain, isAddress))
  )
}

function isPlace(value: unknown): boolean {
  if (value == null) return true
  if (!isObject(value)) return false
  const { geolocation } = value
  return (
    isText(value.city) &&
    isText(value.state) &&
    isText(value.country) &&
    isText(value.postalCode) &&
    (geolocation == null || (isObject(geolocation) && Number.isFinite(geolocation.lat) && Number.isFinite(geolocation.lon)))
  )
}

function isRequest(value: unknown): boolean {
  return isObject(value) && (value.ipChain == null || isList(value.ipChain, isAddress))
}

function isAddress(value: unknown): boolean {
  return isObject(value) && isText(value.ip) && isPlace(value.geographicalContext) && isText(value.version) && isText(value.source)
}

function isSecurityContext(value: unknown): boolean {
  return (
    isObject(value) &&
    (value.asNumber == null || Number.isInteger(value.asNumber)) &&
    isText(value.asOrg) &&
    isText(value.isp) &&
    isText(value.domain) &&
    (value.isProxy == null || typeof value.isProxy === 'boolean')
  )
}

function isAuthenticationContext(value: unknown): boolean {
  return (
    isObject(value) &&
    (value.authenticationStep == null || Number.isInteger(value.authenticationStep)) &&
    isText(value.externalSessionId) &&
    isText(value.rootSessionId) &&
    isText(value.authenticationProvider) &&
    isText(value.credentialProvider) &&
    isText(value.credentialType) &&
    isText(value.interface) &&
    isMap(value.issuer)
  )
}

function isTransaction(value: unknown): boolean {
  return isObject(value) && typeof value.id === 'string' && isText(value.type) && isMap(value.detail)
}

function isDevice(value: unknown): boolean {
  return (
    isObject(value) &&
    isText(value.id) &&
    isText(value.name) &&
    isFlag(value.managed) &&
    isFlag(value.registered) &&
    isFlag(value.jailbreak) &&
    isText(value.os_platform) &&
    isText(value.os_version) &&
    isText(value.device_integrator) &&
    isText(value.disk_encryption_type) &&
    isText(value.screen_lock_type) &&
    isFlag(value.secure_hardware_present) &&
    isText(value.platform) &&
    isText(value.osVersion) &&
    isText(value.deviceIntegrator) &&
    isText(value.diskEncryptionType) &&
    isText(value.screenLockType) &&
    isFlag(value.secureHardwarePresent)
  )
}

/** `2026-05-07T09:30:00.000Z`, by character codes. */
function isDateTime(value: unknown): boolean {
  if (typeof value !== 'string' || value.length < 20) return false
  const month = readPair(value, 5)
  const day = readPair(value, 8)
  const last = month === 2 ? 29 : month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
  let end = 19
  if (value.charCodeAt(19) === 46) {
    end = 20
    while (end < value.length && value.charCodeAt(end) >= 48 && value.charCodeAt(end) <= 57) end += 1
    if (end === 20) return false
  }
  return (
    readPair(value, 0) >= 0 &&
    readPair(value, 2) >= 0 &&
    value.charCodeAt(4) === 45 &&
    month >= 1 &&
    month <= 12 &&
    value.charCodeAt(7) === 45 &&
    day >= 1 &&
    day <= last &&
    (value.charCodeAt(10) | 32) === 116 &&
    isTime(value, 11) &&
    value.charCodeAt(16) === 58 &&
    readPair(value, 17) >= 0 &&
    readPair(value, 17) <= 60 &&
    isOffset(value, end)
  )
}

function isTime(text: string, at: number): boolean {
  const hours = readPair(text, at)
  const minutes = readPair(text, at + 3)
  return hours >= 0 && hours <= 23 && text.charCodeAt(at + 2) === 58 && minutes >= 0 && minutes <= 59
}

function isOffset(text: string, at: number): boolean {
  const sign = text.charCodeAt(at)
  if ((sign | 32) === 122) return text.length === at + 1
  return (sign === 43 || sign === 45) && text.length === at + 6 && isTime(text, at + 1)
}

function readPair(text: string, at: number): number {
  const tens = text.charCodeAt(at) - 48
  const ones = text.charCodeAt(at + 1) - 48
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : -1
}
