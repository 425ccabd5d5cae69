// Made by `okta-events generate`: do not edit, run it again instead.
// Facts come from Okta's public documentation of the System Log, https://developer.okta.com/docs/reference/api/event-types/

import type { CommonDebugData } from './payloads.js'

/** An object whose keys are not documented. */
export interface OpenMap {
  [key: string]: unknown
}

/** How grave an event is. */
export type Severity =
  | 'DEBUG'
  | 'INFO'
  | 'WARN'
  | 'ERROR'

/** The results that Okta documents. Others occur: previews of Event Hooks say `Success`. */
export type OutcomeResult =
  | 'SUCCESS'
  | 'FAILURE'
  | 'SKIPPED'
  | 'ALLOW'
  | 'DENY'
  | 'CHALLENGE'
  | 'UNKNOWN'
  | 'RATE_LIMIT'
  | 'DEFERRED'
  | 'SCHEDULED'
  | 'ABANDONED'
  | 'UNANSWERED'

/**
 * One record of the System Log.
 *
 * Here are the fields whose types do not depend on the event type.
 */
export interface LogEventBase {
  /** Identifies the log event. Mostly a UUID, of any version and in either case. */
  uuid: string
  /** When the log event was published: RFC 3339, usually with milliseconds and `Z`. */
  published: string
  /** The version of the record's format: always `0` so far. */
  version: string
  /** How grave the event is. */
  severity: Severity
  /** One line in English that says what happened. */
  displayMessage: string | null
  /** The id of the same event in the retired Events API. */
  legacyEventType: string | null
  /** Who or what acted. */
  actor: LogEventActor | null
  /** How it ended; absent from rate limit events. */
  outcome: LogEventOutcome | null
  /** The client that sent the request; it may hold nothing. */
  client: LogEventClient | null
  /** The request; Event Hook deliveries have none. */
  request?: LogEventRequest | null
  /** What is known of the network that the request came from. */
  securityContext: LogEventSecurityContext | null
  /** How the actor authenticated. */
  authenticationContext: LogEventAuthenticationContext | null
  /** What the log event was a part of. */
  transaction: LogEventTransaction | null
  /** The device, where Okta knows it; since December 2021. */
  device?: LogEventDevice | null
  /** In Event Hook deliveries, when the log event was stored. */
  insertionTimestamp?: string | null
}

/** A log event with the id of its event type, and with the payloads that the event type documents. */
export interface LogEventShape<
  Id extends string,
  DebugData = CommonDebugData,
  DetailEntry = OpenMap,
  ChangeDetails = OpenMap
> extends LogEventBase {
  /** The id of the event type, such as `user.session.start`. */
  eventType: Id
  /** What was acted upon, in no fixed order. */
  target: LogEventTarget<DetailEntry, ChangeDetails>[] | null
  /** Facts for debugging, with no promise of their form. */
  debugContext: LogEventDebugContext<DebugData> | null
}

/** Who or what acted. */
export interface LogEventActor {
  /** Identifies the actor: usually an Okta id, now and then an address, a path or `unknown`. */
  id: string
  /** The kind of actor, such as `User`, `SystemPrincipal` or `PublicClientApp`. */
  type: string
  /** A second name, such as the login of a user; `unknown` is usual. */
  alternateId: string | null
  /** The name to show. */
  displayName: string | null
  /** Further facts of the actor. */
  detailEntry?: OpenMap | null
}

/** What was acted upon, in no fixed order. */
export interface LogEventTarget<DetailEntry = OpenMap, ChangeDetails = OpenMap> {
  /** Identifies the target. */
  id: string
  /** The kind of target, such as `User`, `AppInstance` or `URL Pattern`. */
  type: string
  /** A second name, such as the login of a user. */
  alternateId: string | null
  /** The name to show. */
  displayName: string | null
  /** Further facts of the target; it can carry a secret in clear text. */
  detailEntry?: DetailEntry | null
  /** What changed, for the event types that record it. */
  changeDetails?: LogEventChangeDetails<ChangeDetails> | null
}

/** What changed, for the event types that record it. */
export interface LogEventChangeDetails<ChangeDetails = OpenMap> {
  /** The values before the change. */
  from?: ChangeDetails | null
  /** The values after the change. */
  to?: ChangeDetails | null
}

/** How it ended; absent from rate limit events. */
export interface LogEventOutcome {
  /** The result. */
  result: OutcomeResult | (string & {})
  /** Why it ended so, as free text. */
  reason?: string | null
}

/** The client that sent the request; it may hold nothing. */
export interface LogEventClient {
  /** The program that sent the request. */
  userAgent?: LogEventUserAgent | null
  /** The network zone; often the string `null`. */
  zone?: string | null
  /** The kind of device, such as `Computer`. */
  device?: string | null
  /** The id of the OAuth 2.0 client. */
  id?: string | null
  /** The address that the request came from. */
  ipAddress?: string | null
  /** Where that address is. */
  geographicalContext?: LogEventGeographicalContext | null
  /** In Event Hook deliveries, what `request.ipChain` is elsewhere. */
  ipChain?: LogEventIpAddress[] | null
}

/** The program that sent the request. */
export interface LogEventUserAgent {
  /** The `User-Agent` header as it came. */
  rawUserAgent?: string | null
  /** The operating system, such as `Mac OS X`. */
  os?: string | null
  /** The browser, such as `CHROME`. */
  browser?: string | null
}

/** Where that address is. */
export interface LogEventGeographicalContext {
  /** The city. */
  city?: string | null
  /** The state or province. */
  state?: string | null
  /** The country, by its English name. */
  country?: string | null
  /** The postal code, digits or not. */
  postalCode?: string | null
  /** The coordinates. */
  geolocation?: LogEventGeolocation | null
}

/** The coordinates. */
export interface LogEventGeolocation {
  /** The latitude in degrees, north positive. */
  lat: number
  /** The longitude in degrees, east positive. */
  lon: number
}

/** In Event Hook deliveries, what `request.ipChain` is elsewhere. */
export interface LogEventIpAddress {
  /** The address. */
  ip?: string | null
  /** Where the address is. */
  geographicalContext?: LogEventGeographicalContext | null
  /** `V4` or `V6`. */
  version?: string | null
  /** How the address became known. */
  source?: string | null
}

/** The request; Event Hook deliveries have none. */
export interface LogEventRequest {
  /** The addresses that the request passed through. */
  ipChain?: LogEventIpAddress[] | null
}

/** What is known of the network that the request came from. */
export interface LogEventSecurityContext {
  /** The number of the autonomous system. */
  asNumber?: number | null
  /** The organisation that runs the autonomous system. */
  asOrg?: string | null
  /** The internet service provider. */
  isp?: string | null
  /** The domain of the address. */
  domain?: string | null
  /** Whether the address is a known proxy. */
  isProxy?: boolean | null
  /** Intelligence on the address. */
  ipDetails?: unknown
  /** The risk level and its reasons. */
  risk?: unknown
  /** What behavior detection found. */
  userBehaviors?: unknown
  /** What bot protection found. */
  botProtection?: unknown
}

/** How the actor authenticated. */
export interface LogEventAuthenticationContext {
  /** The step of the authentication; always 0 so far. */
  authenticationStep?: number | null
  /** The session, the same in all its log events; `unknown` occurs. */
  externalSessionId?: string | null
  /** The session that this one descends from. */
  rootSessionId?: string | null
  /** Who checked the credential. */
  authenticationProvider?: string | null
  /** Who issued the credential. */
  credentialProvider?: string | null
  /** The kind of credential. */
  credentialType?: string | null
  /** The interface used, such as the name of a browser plug-in. */
  interface?: string | null
  /** Who issued the credential, for credentials from elsewhere. */
  issuer?: OpenMap | null
  /** In Event Hook deliveries, the authenticator. */
  authenticatorContext?: unknown
}

/** What the log event was a part of. */
export interface LogEventTransaction {
  /** The transaction, the same in all its log events; `unknown` occurs. */
  id: string
  /** `WEB`, `JOB` or `SERVICE`. */
  type?: string | null
  /** Further facts, such as the id of the API token. */
  detail?: OpenMap | null
}

/** Facts for debugging, with no promise of their form. */
export interface LogEventDebugContext<DebugData = OpenMap> {
  /** The facts by key; values are strings nearly always. */
  debugData: DebugData
}

/** The device, where Okta knows it; since December 2021. */
export interface LogEventDevice {
  /** Identifies the device. */
  id?: string | null
  /** The name to show. */
  name?: string | null
  /** Whether the device is managed. */
  managed?: boolean | string | null
  /** Whether the device is registered. */
  registered?: boolean | string | null
  /** Whether the device is jailbroken or rooted. */
  jailbreak?: boolean | string | null
  /** The operating system. */
  os_platform?: string | null
  /** The version of the operating system. */
  os_version?: string | null
  /** What an integrator says of the device, as JSON in a string. */
  device_integrator?: string | null
  /** What of the disk is encrypted. */
  disk_encryption_type?: string | null
  /** How the screen is locked. */
  screen_lock_type?: string | null
  /** Whether the device has secure hardware. */
  secure_hardware_present?: boolean | string | null
  /** Another spelling of `os_platform`. */
  platform?: string | null
  /** Another spelling of `os_version`. */
  osVersion?: string | null
  /** Another spelling of `device_integrator`. */
  deviceIntegrator?: string | null
  /** Another spelling of `disk_encryption_type`. */
  diskEncryptionType?: string | null
  /** Another spelling of `screen_lock_type`. */
  screenLockType?: string | null
  /** Another spelling of `secure_hardware_present`. */
  secureHardwarePresent?: boolean | string | null
}
