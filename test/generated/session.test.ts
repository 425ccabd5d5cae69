import { describe, expect, test } from 'vitest'
import { buildSession, type SessionOptions, validateLogEvent } from '../../generated/index.ts'
import { richCatalog } from '../emit/catalog.ts'
import { emitAll } from '../emit/emitted.ts'

const stories: readonly { name: string; given: SessionOptions; want: readonly string[] }[] = [
  {
    name: 'of its own',
    given: {},
    want: [
      'policy.evaluate_sign_on',
      'user.authentication.auth_via_mfa',
      'user.session.start',
      'user.authentication.sso',
      'user.session.end',
    ],
  },
  {
    name: 'without a factor',
    given: { factor: null },
    want: ['policy.evaluate_sign_on', 'user.session.start', 'user.authentication.sso', 'user.session.end'],
  },
  {
    name: 'with failed attempts',
    given: { failedAttempts: 2 },
    want: [
      'user.session.start',
      'user.session.start',
      'policy.evaluate_sign_on',
      'user.authentication.auth_via_mfa',
      'user.session.start',
      'user.authentication.sso',
      'user.session.end',
    ],
  },
]

describe.each(stories)('a session $name', ({ given, want }) => {
  const session = buildSession(given)
  const { events } = session

  test('has its event types in their order, at times that go on', () => {
    expect(events.map(({ eventType }) => eventType)).toEqual(want)
    const times = events.map(({ published }) => Date.parse(published))
    expect(times).toEqual([...new Set(times)].sort((one, other) => one - other))
  })

  test('passes, strictly', () => {
    expect(events.flatMap((event) => validateLogEvent(event, { strict: true }).issues ?? [])).toEqual([])
  })

  test('has one actor and one client', () => {
    for (const key of ['actor', 'client', 'request', 'securityContext'] as const) {
      expect(new Set(events.map((event) => JSON.stringify(event[key]))).size).toBe(1)
    }
    expect(session.start.actor?.type).toBe('User')
  })

  test('has one session id from the policy to the sign-out, and none before', () => {
    const ids = events.map((event) => event.authenticationContext?.externalSessionId)
    const failed = session.failures.length
    expect(ids.slice(0, failed)).toEqual(session.failures.map(() => 'unknown'))
    expect(new Set(ids.slice(failed)).size).toBe(1)
    expect(ids.at(-1)).toMatch(/^\w{25}$/)
  })

  test('has one transaction for the sign-in, and another for each further request, repeated in the debug data', () => {
    const { failures, policy, challenge, start, access, end } = session
    expect(policy.transaction?.id).toBe(start.transaction?.id)
    if (challenge !== null) expect(challenge.transaction?.id).toBe(start.transaction?.id)
    const ids = [...failures, start, access, end].map(({ transaction }) => transaction?.id)
    expect(new Set(ids).size).toBe(ids.length)
    for (const event of events) {
      const data = event.debugContext?.debugData ?? {}
      if ('requestId' in data) expect(data.requestId).toBe(event.transaction?.id)
    }
  })

  test('has log events that are told apart by their uuid', () => {
    expect(new Set(events.map(({ uuid }) => uuid)).size).toBe(events.length)
  })

  test('is the same for the same options, and another for another seed', () => {
    expect(buildSession(given)).toEqual(session)
    expect(buildSession({ ...given, seed: 'other' }).start.uuid).not.toBe(session.start.uuid)
  })
})

describe('options of a session', () => {
  test('say who, what, from where and when', () => {
    const { failures, challenge, start, access, events } = buildSession({
      user: { id: '00u1', login: 'ada@example.com', name: 'Ada Example' },
      app: { id: '0oa1', name: 'Wiki' },
      ipAddress: '2001:db8::7',
      factor: 'FIDO_WEBAUTHN',
      failedAttempts: 1,
      startTime: '2026-03-01T08:00:00Z',
    })
    expect(failures[0]?.published).toBe('2026-03-01T08:00:00.000Z')
    expect(failures[0]?.outcome).toEqual({ result: 'FAILURE', reason: 'INVALID_CREDENTIALS' })
    expect(start.actor).toMatchObject({ id: '00u1', alternateId: 'ada@example.com', displayName: 'Ada Example' })
    expect(start.target?.[0]).toMatchObject({ id: '00u1', type: 'User' })
    expect(start.client?.ipAddress).toBe('2001:db8::7')
    expect(start.request?.ipChain).toMatchObject([{ ip: '2001:db8::7', version: 'V6' }])
    expect(challenge?.debugContext?.debugData.factor).toBe('FIDO_WEBAUTHN')
    expect(access.target).toMatchObject([
      { id: '0oa1', type: 'AppInstance', displayName: 'Wiki' },
      { type: 'AppUser', alternateId: 'ada@example.com' },
    ])
    expect(events).toHaveLength(6)
  })

  test.each([0, -1, Number.NaN])('of %d failed attempts are none', (failedAttempts) => {
    expect(buildSession({ failedAttempts }).failures).toEqual([])
  })

  test('are refused where the start is no date', () => {
    expect(() => buildSession({ startTime: 'soon' })).toThrow('expected a date, received "soon"')
  })
})

test('no session is emitted for a catalog that lacks one of its event types', () => {
  const files = emitAll(richCatalog)
  expect([files.has('session.ts'), files.get('index.ts')?.includes('session.js')]).toEqual([false, false])
})
