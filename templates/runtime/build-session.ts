import { buildSample } from './build-sample.js'
import type { CatalogFacts } from './facts.js'
import { mergeOverrides } from './merge-overrides.js'
import { createRandom, type Random } from './random.js'
import { createUuid, toOktaId } from './scene.js'

/** What a session is told of; the rest is drawn from `seed`, so that the same options always give the same log events. */
export interface SessionOptions {
  /** Who signs in; what is not given is taken from a sample. */
  readonly user?: { readonly id?: string | undefined; readonly login?: string | undefined; readonly name?: string | undefined } | undefined
  /** The app that is opened. */
  readonly app?: { readonly id?: string | undefined; readonly name?: string | undefined } | undefined
  /** The address that all requests come from. */
  readonly ipAddress?: string | undefined
  /** The second factor, such as `OKTA_VERIFY_PUSH`, which is also what it is by default; null where the policy asks for none. */
  readonly factor?: string | null | undefined
  /** How many attempts with a wrong password come first; none by default. */
  readonly failedAttempts?: number | undefined
  /** When the first of the log events is published: a date, or anything that `new Date` takes. */
  readonly startTime?: Date | string | number | undefined
  /** Whatever is not given is drawn by it: the same seed gives the same session. */
  readonly seed?: string | undefined
}

/** The log events of a session, before they have their types. */
export interface SessionParts {
  readonly failures: readonly unknown[]
  readonly policy: unknown
  readonly challenge: unknown
  readonly start: unknown
  readonly access: unknown
  readonly end: unknown
}

/** What the log events of a session have in common. */
interface Story {
  readonly facts: CatalogFacts
  readonly random: Random
  readonly user: Party
  readonly sessionId: string
  /** Actor, client and the like. */
  readonly shared: Readonly<Record<string, unknown>>
}

interface Party {
  readonly id: string
  readonly type: string
  readonly alternateId: string
  readonly displayName: string
  readonly detailEntry: null
}

/** One log event of a session. */
interface Step {
  /** Milliseconds since 1970. */
  readonly time: number
  readonly transaction: string
  readonly target: readonly Party[]
  readonly result: string
  readonly reason?: string
  /** `unknown` while there is no session. */
  readonly session?: string
  readonly debugData?: Readonly<Record<string, string>>
}

/** How long things take, in milliseconds. */
const times = { attempt: 9_000, factor: 14_200, signIn: 180, access: 61_000, end: 1_740_000 }

/** The log events of one session, from the first attempt to the sign-out. */
export function buildSessionParts(options: SessionOptions, facts: CatalogFacts): SessionParts {
  const { factor = 'OKTA_VERIFY_PUSH', failedAttempts = 0 } = options
  const story = createStory(options, facts)
  const { user, random } = story
  const start = toTime(options.startTime)
  const failures = Array.from({ length: Math.max(0, Math.floor(failedAttempts) || 0) }, (_, at) => {
    const time = start + at * times.attempt
    const step = {
      time,
      transaction: random.word(24),
      target: [user],
      result: 'FAILURE',
      reason: 'INVALID_CREDENTIALS',
      session: 'unknown',
    }
    return tell('user.session.start', step, story)
  })
  const begin = start + failures.length * times.attempt
  const [signIn, access, signOut] = [random.word(24), random.word(24), random.word(24)]
  const asked = begin + (factor === null ? 0 : times.factor)
  const verdict = factor === null ? { result: 'ALLOW' } : { result: 'CHALLENGE' }
  const step = (time: number, transaction: string, target: readonly Party[]) => ({ time, transaction, target, result: 'SUCCESS' })
  return {
    failures,
    policy: tell('policy.evaluate_sign_on', { ...step(begin, signIn, createPolicy(random)), ...verdict }, story),
    challenge:
      factor === null ? null : tell('user.authentication.auth_via_mfa', { ...step(asked, signIn, [user]), debugData: { factor } }, story),
    start: tell('user.session.start', step(asked + times.signIn, signIn, [user]), story),
    access: tell('user.authentication.sso', step(asked + times.access, access, createApp(options, story)), story),
    end: tell('user.session.end', step(asked + times.end, signOut, [user]), story),
  }
}

function createStory({ user, ipAddress, seed = '' }: SessionOptions, facts: CatalogFacts): Story {
  const random = createRandom(`session ${seed}`)
  const { actor, client, request, securityContext } = buildSample('user.session.start', facts)
  const person = toParty(actor, { id: user?.id ?? toOktaId('00u', random), alternateId: user?.login, displayName: user?.name })
  const address = ipAddress === undefined ? {} : { ip: ipAddress, version: ipAddress.includes(':') ? 'V6' : 'V4' }
  const shared = {
    actor: person,
    client: mergeOverrides(client, ipAddress === undefined ? {} : { ipAddress }),
    request: mergeOverrides(request, { ipChain: [mergeOverrides(readPart(request, 'ipChain', 0), address)] }),
    securityContext,
  }
  return { facts, random, user: person, sessionId: random.word(25), shared }
}

function toParty(sample: unknown, given: { readonly [Key in 'id' | 'alternateId' | 'displayName']?: string | undefined }): Party {
  return {
    id: given.id ?? 'unknown',
    type: String(readPart(sample, 'type')),
    alternateId: given.alternateId ?? String(readPart(sample, 'alternateId')),
    displayName: given.displayName ?? String(readPart(sample, 'displayName')),
    detailEntry: null,
  }
}

function createPolicy(random: Random): readonly Party[] {
  const policy = {
    id: toOktaId('00p', random),
    type: 'PolicyEntity',
    alternateId: 'unknown',
    displayName: 'Example policy',
    detailEntry: null,
  }
  return [policy, { ...policy, id: toOktaId('0pr', random), type: 'PolicyRule', displayName: 'Example rule' }]
}

/** The app, and the user's account in it. */
function createApp({ app }: SessionOptions, { random, user }: Story): readonly Party[] {
  const displayName = app?.name ?? 'Example app'
  const instance = { id: app?.id ?? toOktaId('0oa', random), type: 'AppInstance', alternateId: displayName, displayName, detailEntry: null }
  return [instance, { ...user, id: toOktaId('0ua', random), type: 'AppUser' }]
}

function tell(eventType: string, step: Step, { facts, random, sessionId, shared }: Story): unknown {
  const { time, transaction, target, result, reason = null, session = sessionId } = step
  const sample = buildSample(eventType, facts)
  const request = readPart(sample, 'debugContext', 'debugData', 'requestId') === undefined ? {} : { requestId: transaction }
  return mergeOverrides(sample, {
    ...shared,
    uuid: createUuid(random),
    published: new Date(time).toISOString(),
    severity: result === 'FAILURE' ? 'WARN' : 'INFO',
    outcome: { result, reason },
    target,
    transaction: { id: transaction, type: 'WEB' },
    authenticationContext: { externalSessionId: session, rootSessionId: null },
    debugContext: { debugData: { ...request, ...step.debugData } },
  })
}

function readPart(value: unknown, ...keys: readonly (string | number)[]): unknown {
  return keys.reduce<unknown>((owner, key) => (owner as { readonly [key: string | number]: unknown } | null | undefined)?.[key], value)
}

/** 9 o'clock on a working day, where nothing else is said. */
function toTime(start: SessionOptions['startTime']): number {
  const time = start === undefined ? Date.UTC(2026, 0, 5, 9) : new Date(start).getTime()
  if (Number.isNaN(time)) throw new RangeError(`Start of a session: expected a date, received ${JSON.stringify(start)}`)
  return time
}
