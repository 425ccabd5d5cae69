// Made by `okta-events generate`: do not edit, run it again instead.
// Facts come from Okta's public documentation of the System Log, https://developer.okta.com/docs/reference/api/event-types/

import { catalogFacts } from './facts.js'
import type { LogEventOf } from './log-event.js'
import { type SessionOptions, buildSessionParts } from './runtime/build-session.js'

/** The ids of the event types that a session consists of. */
export type SessionEventType =
  | 'policy.evaluate_sign_on'
  | 'user.authentication.auth_via_mfa'
  | 'user.session.start'
  | 'user.authentication.sso'
  | 'user.session.end'

/** The log events of one session, in the order of time and each by what it is in it. */
export interface Session {
  /** All of them, in the order of time. */
  readonly events: readonly LogEventOf<SessionEventType>[]
  /** Attempts with a wrong password. */
  readonly failures: readonly LogEventOf<'user.session.start'>[]
  /** What the sign-on policy made of it. */
  readonly policy: LogEventOf<'policy.evaluate_sign_on'>
  /** The second factor; null where none was asked for. */
  readonly challenge: LogEventOf<'user.authentication.auth_via_mfa'> | null
  /** The sign-in. */
  readonly start: LogEventOf<'user.session.start'>
  /** The opening of the app. */
  readonly access: LogEventOf<'user.authentication.sso'>
  /** The sign-out. */
  readonly end: LogEventOf<'user.session.end'>
}

/**
 * The log events of a session that fit together: wrong passwords if wanted, the sign-on policy, the second factor,
 * the sign-in, an app, the sign-out. Actor, client and session are the same in all of them; those of one request
 * share its transaction. The same options give the same session.
 */
export function buildSession(options: SessionOptions = {}): Session {
  const parts = buildSessionParts(options, catalogFacts) as Omit<Session, 'events'>
  const { failures, policy, challenge, start, access, end } = parts
  const events = [...failures, policy, ...(challenge === null ? [] : [challenge]), start, access, end]
  return { ...parts, events }
}
