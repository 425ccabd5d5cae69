import { createHmac } from 'node:crypto'
import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { logEventFrom } from '../../generated/arbitraries.ts'
import {
  buildLogEvent,
  type EventType,
  eventTypes,
  isLogEvent,
  type RedactOptions,
  redactLogEvent,
  validateLogEvent,
} from '../../generated/index.ts'
import { listShared } from '../shared.ts'

const hash = (text: string) => createHmac('sha256', 'a key of the test').update(text).digest('hex').slice(0, 16)
const start = buildLogEvent('user.session.start')
const base = {
  id: '00uAAAAAAAAAAAAAAAAA',
  type: 'User',
  alternateId: 'ada@example.com',
  displayName: 'Ada Example',
}

/** An event whose debug data is what is given. */
const withData = (debugData: object) => ({ ...start, debugContext: { debugData } })
const dataOf = (event: { readonly debugContext: { readonly debugData: object } | null }) => event.debugContext?.debugData

describe('what is redacted of the envelope', () => {
  const event = buildLogEvent('user.session.start', {
    actor: base,
    target: [{ ...base, detailEntry: null }],
    client: { ipAddress: '192.0.2.1', zone: 'Office', userAgent: { rawUserAgent: 'Mozilla/5.0', os: 'Mac OS X' } },
    request: {
      ipChain: [
        { ip: '192.0.2.1', version: 'V4' },
        { ip: '192.0.2.2', version: 'V4' },
      ],
    },
  })

  test('is masked by default where it names or locates a person', () => {
    const redacted = redactLogEvent(event)
    expect(redacted.actor).toMatchObject({ id: 'REDACTED', type: 'User', alternateId: 'REDACTED', displayName: 'REDACTED' })
    expect(redacted.target?.[0]).toMatchObject({ id: 'REDACTED', type: 'User', alternateId: 'REDACTED', displayName: 'REDACTED' })
    expect(redacted.client).toMatchObject({
      ipAddress: 'REDACTED',
      zone: 'Office',
      userAgent: { rawUserAgent: 'REDACTED', os: 'Mac OS X' },
    })
    expect(redacted.client?.geographicalContext).toMatchObject({
      city: 'REDACTED',
      postalCode: 'REDACTED',
      country: event.client?.geographicalContext?.country,
    })
    expect(redacted.client?.geographicalContext).not.toHaveProperty('geolocation')
    expect(redacted.request?.ipChain?.map(({ ip, version }) => [ip, version])).toEqual([
      ['REDACTED', 'V4'],
      ['REDACTED', 'V4'],
    ])
    expect([redacted.uuid, redacted.published, redacted.eventType, redacted.outcome]).toEqual([
      event.uuid,
      event.published,
      event.eventType,
      event.outcome,
    ])
  })

  test('is nowhere in the text of the result', () => {
    const text = JSON.stringify(redactLogEvent(event, { customer: 'drop' }))
    for (const word of ['ada@', 'Ada', base.id, '192.0.2.', 'Mozilla', 'Office']) expect(text).not.toContain(word)
  })

  test('is hashed alike where it is alike, so that log events can be joined', () => {
    const redacted = redactLogEvent(event, { personal: 'hash', hash })
    expect(redacted.actor?.id).toBe(hash(base.id))
    expect(redacted.target?.[0]?.id).toBe(redacted.actor?.id)
    expect(redacted.client?.ipAddress).toBe(redacted.request?.ipChain?.[0]?.ip)
    expect(redacted.client?.ipAddress).not.toBe(redacted.request?.ipChain?.[1]?.ip)
    expect(redacted.client?.geographicalContext).not.toHaveProperty('geolocation')
  })

  test('is dropped: left out, or null, or masked, as the field admits', () => {
    const redacted = redactLogEvent(event, { personal: 'drop' })
    expect(redacted.actor).toMatchObject({ id: 'REDACTED', alternateId: null, displayName: null })
    expect(redacted.client).not.toHaveProperty('ipAddress')
  })

  test('stays where options say so, for a flag or for a path', () => {
    expect(redactLogEvent(event, { personal: 'keep', undocumented: 'keep' }).actor).toEqual(event.actor)
    const paths = { 'target[].id': 'keep', 'client.country': 'drop', severity: 'keep', 'outcome.result': 'mask' } as const
    const redacted = redactLogEvent(event, { paths })
    expect([redacted.target?.[0]?.id, redacted.actor?.id, redacted.outcome?.result]).toEqual([base.id, 'REDACTED', 'REDACTED'])
  })

  test('holds nothing that the envelope does not know, unless options say so', () => {
    const odd = { ...event, motherInLaw: 'Eve', actor: { ...base, nick: 'Addie' } }
    expect(redactLogEvent(odd)).toMatchObject({ motherInLaw: 'REDACTED', actor: { nick: 'REDACTED' } })
    expect(redactLogEvent(odd, { undocumented: 'keep' })).toMatchObject({ motherInLaw: 'Eve', actor: { nick: 'Addie' } })
    expect(redactLogEvent(odd, { undocumented: 'drop' })).not.toHaveProperty('motherInLaw')
  })

  test('is empty or null as before where it was', () => {
    const bare = buildLogEvent('user.session.start', { actor: { ...base, alternateId: null, displayName: '' }, client: null })
    expect(redactLogEvent(bare, { personal: 'drop' })).toMatchObject({ actor: { alternateId: null, displayName: '' }, client: null })
  })
})

test('a field that the envelope does not have is redacted, though a payload has a key of that name', () => {
  const event = { ...start, ip: '203.0.113.9', actor: { ...base, deviceName: 'A phone', more: { userId: '00u1' } } }
  const redacted = redactLogEvent(event) as typeof event
  expect([redacted.ip, redacted.actor.deviceName, redacted.actor.more]).toEqual(['REDACTED', 'REDACTED', 'REDACTED'])
  expect(redactLogEvent(event, { undocumented: 'keep' })).toMatchObject({ ip: '203.0.113.9', actor: { more: { userId: '00u1' } } })
})

describe('what is redacted of payloads', () => {
  const cases: readonly { name: string; id: EventType; options: RedactOptions; given: object; want: object }[] = [
    {
      name: 'keys without a flag stay',
      id: 'user.session.start',
      options: {},
      given: { requestId: 'r', threatSuspected: 'true' },
      want: { requestId: 'r', threatSuspected: 'true' },
    },
    {
      name: 'keys with a flag do not',
      id: 'user.session.start',
      options: {},
      given: { deviceFingerprint: 'f' },
      want: { deviceFingerprint: 'REDACTED' },
    },
    {
      name: 'keys with a flag are dropped',
      id: 'user.session.start',
      options: { sensitive: 'drop' },
      given: { deviceFingerprint: 'f' },
      want: {},
    },
    {
      name: 'keys with a flag are hashed',
      id: 'user.session.start',
      options: { sensitive: 'hash', hash },
      given: { deviceFingerprint: 'f' },
      want: { deviceFingerprint: hash('f') },
    },
    {
      name: 'undocumented keys are masked',
      id: 'user.session.start',
      options: {},
      given: { shoeSize: '44', nested: { a: [1] } },
      want: { shoeSize: 'REDACTED', nested: 'REDACTED' },
    },
    {
      name: 'undocumented keys stay when wanted',
      id: 'user.session.start',
      options: { undocumented: 'keep' },
      given: { shoeSize: '44', nested: { email: 'x', b: [1, { c: '2' }] } },
      want: { shoeSize: '44', nested: { email: 'REDACTED', b: [1, { c: '2' }] } },
    },
    {
      name: 'keys that another payload documents have its flags',
      id: 'zone.create',
      options: {},
      given: { phoneNumber: '1', requestId: 'r' },
      want: { phoneNumber: 'REDACTED', requestId: 'r' },
    },
    {
      name: 'a path of one key counts before its flags',
      id: 'user.session.start',
      options: { paths: { 'debugContext.debugData.deviceFingerprint': 'keep' } },
      given: { deviceFingerprint: 'f' },
      want: { deviceFingerprint: 'f' },
    },
    {
      name: 'numbers and lists under a flag are masked',
      id: 'user.session.start',
      options: { sensitive: 'hash', hash },
      given: { deviceFingerprint: ['a'], appUserId: 7 },
      want: { deviceFingerprint: 'REDACTED', appUserId: hash('7') },
    },
  ]
  test.each(cases)('$name', ({ id, options, given, want }) => {
    const event = { ...buildLogEvent(id), debugContext: { debugData: given } }
    expect(dataOf(redactLogEvent(event, options))).toEqual(want)
  })

  test('is redacted in the details of targets and of changes too', () => {
    const event = buildLogEvent('application.lifecycle.update')
    const details = { sharedPassword: 'hunter2', notDocumented: 'x' }
    const target = [{ ...base, detailEntry: details, changeDetails: { from: details, to: { ...details, sharedPassword: 'hunter3' } } }]
    const text = JSON.stringify(redactLogEvent({ ...event, target }, { personal: 'keep', sensitive: 'keep' }))
    expect(text).not.toMatch(/hunter|"x"/)
  })
})

describe('secrets', () => {
  const keep: RedactOptions = { personal: 'keep', sensitive: 'keep', customer: 'keep', undocumented: 'keep' }
  const jwt = 'eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiIxMjM0In0.c2lnbmF0dXJl'
  const cases = [
    { name: 'a key of that name', given: { clientSecret: 's3cret' } },
    { name: 'a key of that name in another spelling', given: { CLIENT_SECRET: 's3cret', 'client-secret': 's3cret' } },
    { name: 'a key of that name, deep below', given: { a: [{ b: { refreshToken: { value: 's3cret' } } }] } },
    { name: 'a parameter of a URL', given: { url: '/login?fromURI=x&stateToken=s3cret&ok=1' } },
    { name: 'a parameter of a URL within a parameter', given: { text: 'url=https://example.com/?code=s3cret' } },
    { name: 'JSON in a text', given: { text: '{"password": "s3cret", "ok": true}' } },
    { name: 'a Java map in a text', given: { text: '{New Device=NEGATIVE, password=s3cret}' } },
    { name: 'an authorization header', given: { text: 'Authorization: SSWS s3cret' } },
    { name: 'a bearer token', given: { text: 'sent Bearer s3cret to x' } },
    { name: 'a JSON Web Token', given: { text: `got ${jwt.replace('c2lnbmF0dXJl', 's3cret')} back` } },
    { name: 'a quoted text with blanks', given: { text: '{"password":"correct s3cret battery"}' } },
    { name: 'a quoted text with quotes and separators', given: { text: '{"password": "a,b&c\\"s3cret"}' } },
    { name: 'a quoted text that is cut off', given: { text: '{"password": "a s3cret' } },
    { name: 'a list', given: { text: 'password=["hunter2","s3cret"] ok' } },
    { name: 'an object', given: { text: 'clientSecret: {"a": [1], "b": "s3cret"}' } },
    { name: 'cookies', given: { text: 'Cookie: sid=x; idx=s3cret' } },
    { name: 'JSON in a text of JSON', given: { text: '{"body":"{\\"password\\":\\"a s3cret\\"}"}' } },
    { name: 'a parameter of a URL in a parameter that is encoded', given: { url: '/login?fromURI=%2Fapp%3FstateToken%3Ds3cret%26a%3D1' } },
    { name: 'an encrypted JSON Web Token', given: { text: 'eyJhbGciOiJSU0EifQ.key.iv.ciphertext.s3cret' } },
    { name: 'a private key', given: { text: '-----BEGIN RSA PRIVATE KEY-----\ns3cret\n-----END RSA PRIVATE KEY-----' } },
    { name: 'a token of the Okta API', given: { text: `key 00s3cret${'A'.repeat(34)} used` } },
  ]
  test.each(cases)('are masked whatever options say: $name', ({ given }) => {
    const redacted = redactLogEvent(withData(given), keep)
    expect(JSON.stringify(redacted)).not.toContain('s3cret')
    expect(JSON.stringify(redacted)).toContain('REDACTED')
  })

  test('are masked in fields of the envelope', () => {
    const event = buildLogEvent('user.session.start', { outcome: { reason: 'Bearer s3cret was refused' }, displayMessage: 'token=s3cret' })
    expect(redactLogEvent(event, keep)).toMatchObject({ outcome: { reason: 'REDACTED was refused' }, displayMessage: 'token=REDACTED' })
  })

  test('take nothing else with them', () => {
    const given = {
      url: '/login?a=1&stateToken=x&b=2',
      encoded: '/?u=%2Fx%3FstateToken%3Dx%26b%3D2',
      text: '{"password": "x y", "ok": true}',
      within: '{"body":"{\\"password\\":\\"x\\",\\"ok\\":1}"}',
      list: 'password=["x", {"y": 1}] ok',
      lines: 'Cookie: a=x; b=y\nHost: example.com',
      other: 'tokenId=7, a token',
    }
    expect(dataOf(redactLogEvent(withData(given), keep))).toEqual({
      url: '/login?a=1&stateToken=REDACTED&b=2',
      encoded: '/?u=%2Fx%3FstateToken%3DREDACTED%26b%3D2',
      text: '{"password": "REDACTED", "ok": true}',
      within: '{"body":"{\\"password\\":\\"REDACTED\\",\\"ok\\":1}"}',
      list: 'password=[REDACTED] ok',
      lines: 'Cookie: REDACTED\nHost: example.com',
      other: 'tokenId=7, a token',
    })
  })

  test.each(['password="', "password='", 'password=\\"', 'password=', 'password=[', 'cookie: '])(
    'are masked however long they are: %s',
    (start) => {
      const redacted = dataOf(redactLogEvent(withData({ text: `${start}${'s3cret\\n'.repeat(1_000_000)}` }), keep)) as { text: string }
      expect(redacted.text.length).toBeLessThan(100)
    },
  )

  test('are looked for in linear time', () => {
    for (const part of [
      'eyJ',
      'eyJ.',
      'token=',
      'Bearer ',
      '-----BEGIN ',
      'a',
      'password: ',
      'password="',
      'password=[',
      'cookie: ',
      '%3F',
      '00',
      '=',
      ' ',
    ]) {
      redactLogEvent(withData({ text: part.repeat(50_000) }), keep)
    }
  })
})

describe('a redacted log event', () => {
  const redaction = fc.constantFrom('keep', 'mask', 'drop', 'hash' as const)
  const arbitraryOptions = fc.record(
    { personal: redaction, sensitive: redaction, customer: redaction, undocumented: redaction },
    { requiredKeys: [] },
  )

  test('passes as the log event did, and leaves that as it was', () => {
    fc.assert(
      fc.property(fc.constantFrom(...eventTypes), fc.array(fc.nat()), arbitraryOptions, (id, choices, options) => {
        const event = logEventFrom(id)(choices)
        const before = JSON.stringify(event)
        const redacted = redactLogEvent(event, { ...options, hash } as RedactOptions)
        expect(validateLogEvent(redacted).issues).toBe(undefined)
        expect(JSON.stringify(event)).toBe(before)
      }),
      { seed: 4, numRuns: 300 },
    )
  })

  test('passes for events as Okta publishes them', () => {
    for (const line of listShared('data/logs').flatMap((path) => readFileSync(path, 'utf8').split('\n').filter(Boolean))) {
      const event = JSON.parse(line) as typeof start
      for (const personal of ['mask', 'drop'] as const)
        expect(isLogEvent(redactLogEvent(event, { personal, sensitive: personal, customer: personal }))).toBe(true)
    }
  })

  test('is the same when it is redacted again by masks', () => {
    const once = redactLogEvent(start)
    expect(redactLogEvent(once)).toEqual(once)
  })

  test('shares nothing with the log event that could be changed through it', () => {
    const event = buildLogEvent('user.session.start')
    const redacted = redactLogEvent(event, { personal: 'keep', sensitive: 'keep', undocumented: 'keep' })
    expect(redacted).toEqual(event)
    if (redacted.debugContext !== null) redacted.debugContext.debugData.requestId = 'changed'
    expect(event.debugContext?.debugData.requestId).not.toBe('changed')
  })
})

describe('options', () => {
  const wrong = [
    { name: 'a hash without a function', given: { personal: 'hash' }, want: 'expected a keyed hash function' },
    { name: 'a hash of a path without a function', given: { paths: { 'actor.id': 'hash' } }, want: 'expected a keyed hash function' },
    { name: 'a word that is none', given: { personal: 'hide' }, want: 'Redaction "hide": expected keep, hash, mask, drop' },
    { name: 'a function that gives no text', given: { personal: 'hash', hash: () => 7 }, want: 'expected a function that gives a string' },
  ]
  test.each(wrong)('are refused with $name', ({ given, want }) => {
    expect(() => redactLogEvent(start, given as unknown as RedactOptions)).toThrow(want)
  })

  test('let through what the hash function throws', () => {
    const failing = () => {
      throw new Error('mine')
    }
    expect(() => redactLogEvent(start, { personal: 'hash', hash: failing })).toThrow('mine')
    expect(() => redactLogEvent(withData({ shoeSize: '44' }), { undocumented: 'hash', hash: failing })).toThrow('mine')
  })
})

describe('hostile values', () => {
  const keep: RedactOptions = { personal: 'keep', sensitive: 'keep', customer: 'keep', undocumented: 'keep' }
  const throwing = (): never => {
    throw new Error('read')
  }
  const cyclic: Record<string, unknown> = { ok: '1' }
  cyclic.self = cyclic
  cyclic.list = [cyclic, cyclic]
  let deep: unknown = 'ada@example.com'
  for (let depth = 0; depth < 10_000; depth += 1) deep = { deep }
  let wide: unknown = 'x'
  for (let depth = 0; depth < 50; depth += 1) wide = { one: wide, other: wide }
  const cases = [
    { name: 'a circle', given: cyclic },
    { name: '10,000 levels', given: { deep } },
    { name: 'a graph with 2^50 ways', given: { wide } },
    {
      name: 'a getter that throws',
      given: {
        get ok() {
          return throwing()
        },
      },
    },
    { name: 'a proxy that throws', given: new Proxy({}, { ownKeys: throwing, get: throwing, getOwnPropertyDescriptor: throwing }) },
    {
      name: 'a list that lies about its length',
      given: { list: new Proxy([], { get: (target, key) => (key === 'length' ? 2 ** 53 : Reflect.get(target, key)) }) },
    },
    { name: 'functions, symbols, big numbers', given: { a: () => 0, b: Symbol('x'), c: 1n, toJSON: throwing } },
  ]
  test('are masked beyond 20,000 values: a longer list as a whole', () => {
    const given = { list: Array.from({ length: 30_000 }, (_, index) => index), short: [1, 2] }
    const { debugData } = redactLogEvent(withData(given), keep).debugContext as { debugData: object }
    expect(debugData).toEqual({ list: 'REDACTED', short: [1, 2] })
  })

  test.each(cases)('do no harm: $name', ({ given }) => {
    for (const options of [{}, keep]) {
      const redacted = redactLogEvent(withData(given), options)
      expect(isLogEvent(redacted)).toBe(true)
      expect(JSON.stringify(redacted)).not.toContain('ada@example.com')
    }
  })

  test('pollute no prototype', () => {
    const event = JSON.parse(
      JSON.stringify(withData({})).replace('"debugData":{', '"debugData":{"__proto__":{"polluted":"x"},"constructor":"y"'),
    ) as typeof start
    const data = dataOf(redactLogEvent(event, keep))
    expect(Object.getPrototypeOf(data)).toBe(Object.prototype)
    expect(Object.keys(data ?? {})).toEqual(['__proto__', 'constructor'])
    expect(({} as Record<string, unknown>).polluted).toBe(undefined)
    expect(JSON.stringify(redactLogEvent(event))).not.toContain('polluted')
  })

  test('that are no log event are refused', () => {
    for (const value of [null, 'text', [], undefined])
      expect(() => redactLogEvent(value as unknown as typeof start)).toThrow('Expected a log event')
  })
})
