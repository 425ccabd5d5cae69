import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import { richCatalog } from '../emit/catalog.ts'
import { emitAll, loadEmitted } from '../emit/emitted.ts'
import { listShared } from '../shared.ts'

const files = emitAll(richCatalog)
const emitted = await loadEmitted(files)
const ajv = new Ajv2020({ allErrors: true })
const readSchema = (name: string) => ajv.compile(JSON.parse(files.get(`schemas/${name}.schema.json`) ?? '{}') as object)
const schema = readSchema('log-event')
const start = () => emitted.buildLogEvent('user.session.start')

/** Log events that Okta publishes, where they are at hand, and one that is always there. */
const published = [
  { name: 'a sample', event: start() as unknown },
  ...listShared('data/logs').flatMap((path) =>
    readFileSync(path, 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line, index) => ({ name: `${path}:${index + 1}`, event: JSON.parse(line) as unknown })),
  ),
]

describe('a log event', () => {
  test.each(published)('passes: $name', ({ event }) => {
    expect(emitted.validateLogEvent(event)).toEqual({ value: event })
    expect(emitted.isLogEvent(event)).toBe(true)
    expect(schema(event)).toBe(true)
  })

  test.each(richCatalog.eventTypes)('of $id has fixtures that pass, by ours and by JSON Schema', ({ id }) => {
    const event = emitted.buildLogEvent(id)
    expect(emitted.validateLogEvent(event, { strict: true })).toEqual({ value: event })
    expect(schema(event)).toBe(true)
    expect(emitted.listUnknown(event)).toEqual([])
  })

  test('is given back as it is', () => {
    const event = start()
    expect(emitted.validateLogEvent(event).value).toBe(event)
    expect(emitted.parseLogEvent(event)).toBe(event)
  })

  test('may have an unknown id and unknown fields, but not when strict', () => {
    const event = { ...start(), eventType: 'user.session.strat', extra: 1, actor: { ...(start().actor as object), nick: 'x' } }
    expect(emitted.isLogEvent(event)).toBe(true)
    expect(emitted.isLogEvent(event, { strict: true })).toBe(false)
    expect(emitted.validateLogEvent(event, { strict: true }).issues).toEqual([
      {
        path: ['eventType'],
        code: 'unknown-event-type',
        message: 'eventType: unknown event type "user.session.strat", did you mean "user.session.start"?',
      },
      { path: ['actor', 'nick'], code: 'unknown-field', message: 'actor.nick: unknown field' },
      { path: ['extra'], code: 'unknown-field', message: 'extra: unknown field' },
    ])
    expect(emitted.listUnknown(event)).toEqual(emitted.validateLogEvent(event, { strict: true }).issues)
  })

  test('has payload keys that its event type does not document listed, and never rejected', () => {
    const event = emitted.buildLogEvent('directory.mapping.update', {
      debugContext: { debugData: { novelty: 'x' } },
      target: [{ id: '1', type: 'T', alternateId: null, displayName: null, detailEntry: { more: '1' }, changeDetails: { to: { age: 3 } } }],
    })
    expect(emitted.isLogEvent(event, { strict: true })).toBe(true)
    expect(emitted.listUnknown(event).map(({ path, code }) => `${code} ${path.join('.')}`)).toEqual([
      'unknown-payload-key debugContext.debugData.novelty',
      'unknown-payload-key target.0.detailEntry.more',
      'unknown-payload-key target.0.changeDetails.to.age',
    ])
  })
})

describe('issues', () => {
  test.each(richCatalog.eventTypes)('of what is broken on purpose in $id are the one that is named', ({ id }) => {
    const broken = emitted.invalidLogEvents(id)
    expect(new Set(broken.map(({ name }) => name)).size).toBe(broken.length)
    for (const { name, value, issue } of broken) {
      const { issues } = emitted.validateLogEvent(value)
      expect(
        issues?.map(({ path, code }) => ({ path, code })),
        name,
      ).toEqual([issue])
      expect(schema(value), name).toBe(false)
      expect(emitted.isLogEvent(value), name).toBe(false)
    }
  })

  test('are broken on purpose at every path of the envelope that is checked', () => {
    const paths = new Set(
      emitted.invalidLogEvents('directory.mapping.update').map(({ issue }) =>
        issue.path
          .map((key) => (key === 0 ? '[]' : `.${key}`))
          .join('')
          .slice(1),
      ),
    )
    const checked = richCatalog.envelope.filter(({ type }) => type.kind !== 'unknown').map(({ name }) => name)
    expect(checked.filter((name) => !paths.has(name))).toEqual([])
  })

  const cases = [
    { name: 'a value that is no object', given: 'text', want: 'value: expected an object, received "text"' },
    { name: 'a missing key', given: { uuid: undefined }, want: 'uuid: expected a string, received nothing' },
    { name: 'a null', given: { uuid: null }, want: 'uuid: expected a string, received null' },
    { name: 'a wrong type', given: { actor: [] }, want: 'actor: expected an object or null, received a list' },
    { name: 'a wrong item', given: { target: [7] }, want: 'target[0]: expected an object, received 7' },
    { name: 'a bad date', given: { published: 'today' }, want: 'published: expected an RFC 3339 date-time, received "today"' },
    {
      name: 'a value outside of a closed set',
      given: { severity: 'info' },
      want: 'severity: expected "DEBUG", "INFO", "WARN" or "ERROR", received "info"',
    },
    { name: 'a function', given: { version: () => 0 }, want: 'version: expected a string, received a function' },
    { name: 'a deep object', given: { version: { a: { b: 'secret' } } }, want: 'version: expected a string, received an object' },
  ]
  test.each(cases)('name place, expectation and what came: $name', ({ given, want }) => {
    const value = typeof given === 'string' ? given : { ...start(), ...given }
    expect(emitted.validateLogEvent(value).issues?.map(({ message }) => message)).toEqual([want])
  })

  test('are short and visible, whatever the value is', () => {
    const [issue] = emitted.validateLogEvent({ ...start(), severity: `\u202e\n${'x'.repeat(10_000)}` }).issues ?? []
    expect(issue?.message.length).toBeLessThan(200)
    expect(issue?.message).toMatch(/^[\x20-\x7e…]*$/)
  })

  test('are all listed, and thrown in one error', () => {
    const value = { ...start(), uuid: 1, outcome: { result: 2 }, client: { ipAddress: 3 } }
    expect(emitted.validateLogEvent(value).issues?.map(({ path }) => path.join('.'))).toEqual([
      'uuid',
      'outcome.result',
      'client.ipAddress',
    ])
    const error = catchError(() => emitted.parseLogEvent(value))
    expect(error).toBeInstanceOf(emitted.LogEventError)
    expect(error).toMatchObject({ name: 'LogEventError', issues: emitted.validateLogEvent(value).issues })
    expect(String(error)).toContain('outcome.result: expected a string, received 2')
  })
})

describe('ids and patterns', () => {
  const cases = [
    { eventType: 'user.session.start', pattern: 'user.session.start', want: true },
    { eventType: 'user.session.start', pattern: 'user.session.*', want: true },
    { eventType: 'user.session.start', pattern: 'user.*', want: true },
    { eventType: 'user.session.start', pattern: '*', want: true },
    { eventType: 'user.account.lock', pattern: 'user.account.lock.*', want: false },
    { eventType: 'user.account.lock.limit', pattern: 'user.account.lock.*', want: true },
    { eventType: 'username.x', pattern: 'user.*', want: false },
    { eventType: 'user.session.start', pattern: 'user.session', want: false },
    { eventType: 'user.session.start', pattern: 'user.session.*.*', want: false },
  ]
  test.each(cases)('$eventType against $pattern is $want', ({ eventType, pattern, want }) => {
    expect(emitted.matches(eventType, pattern)).toBe(want)
    expect(emitted.isEvent({ eventType }, pattern)).toBe(want)
  })

  test('are known, or not', () => {
    expect(richCatalog.eventTypes.map(({ id }) => emitted.isEventType(id))).toEqual(richCatalog.eventTypes.map(() => true))
    for (const id of ['user.session', 'app.gone', '__proto__', 'constructor', '', null, 1, {}]) expect(emitted.isEventType(id)).toBe(false)
    expect(emitted.isKnownLogEvent({ eventType: 'user.session.end' })).toBe(true)
    expect(emitted.isKnownLogEvent({ eventType: 'toString' })).toBe(false)
    expect(emitted.isKnownLogEvent({} as { eventType: string })).toBe(false)
  })

  test('get no suggestion where nothing is near, nor where they are endless', () => {
    for (const eventType of ['zzz', 'x'.repeat(1_000_000)]) {
      const [issue] = emitted.validateLogEvent({ ...start(), eventType }, { strict: true }).issues ?? []
      expect(issue?.message).not.toContain('did you mean')
      expect(issue?.message.length).toBeLessThan(200)
    }
  })
})

const carriers = [
  {
    name: 'Event Hook body',
    build: (event: unknown) => emitted.buildEventHookBody([event]),
    passes: emitted.isEventHookBody,
    validate: emitted.validateEventHookBody,
    parse: emitted.parseEventHookBody,
    schema: emitted.eventHookBodySchema,
    jsonSchema: readSchema('event-hook-body'),
    path: ['data', 'events', 0],
  },
  {
    name: 'EventBridge envelope',
    build: (event: unknown) => emitted.buildEventBridgeEnvelope(event),
    passes: emitted.isEventBridgeEnvelope,
    validate: emitted.validateEventBridgeEnvelope,
    parse: emitted.parseEventBridgeEnvelope,
    schema: emitted.eventBridgeEnvelopeSchema,
    jsonSchema: readSchema('event-bridge-envelope'),
    path: ['detail'],
  },
]

describe.each(carriers)('an $name', ({ build, passes, validate, parse, schema: standard, jsonSchema, path }) => {
  test('passes around any log event', () => {
    for (const { event } of published) {
      const value = build(event)
      expect(validate(value)).toEqual({ value })
      expect(passes(value)).toBe(true)
      expect(parse(value)).toBe(value)
      expect(jsonSchema(value)).toBe(true)
    }
  })

  test('does not pass around what is none, at its path', () => {
    const value = build({ ...start(), uuid: 1 })
    expect(validate(value).issues?.map((issue) => issue.path)).toEqual([[...path, 'uuid']])
    expect(standard['~standard'].validate(value).issues?.map((issue) => issue.path)).toEqual([[...path, 'uuid']])
    expect(passes(value)).toBe(false)
    expect(jsonSchema(value)).toBe(false)
    expect(() => parse(value)).toThrow('uuid: expected a string, received 1')
  })

  test('knows its own event type from that of a log event, when strict', () => {
    expect(passes(build(start()), { strict: true })).toBe(true)
    const value = build({ ...start(), eventType: 'user.session.begun' })
    expect(passes(value)).toBe(true)
    expect(validate(value, { strict: true }).issues?.map((issue) => issue.path)).toEqual([[...path, 'eventType']])
  })
})

describe('Standard Schema', () => {
  test('has version and vendor, and gives what validating gives', () => {
    for (const standard of [emitted.logEventSchema, emitted.strictLogEventSchema]) {
      expect(standard['~standard']).toMatchObject({ version: 1, vendor: 'okta-events' })
      expect(standard['~standard'].validate(start())).toEqual({ value: start() })
      expect(standard['~standard'].validate(null)).toEqual(emitted.validateLogEvent(null))
    }
    const unknown = { ...start(), eventType: 'user.new' }
    expect(emitted.logEventSchema['~standard'].validate(unknown)).toEqual({ value: unknown })
    expect(emitted.strictLogEventSchema['~standard'].validate(unknown).issues).toHaveLength(1)
  })
})

function catchError(run: () => unknown): unknown {
  try {
    return run()
  } catch (error) {
    return error
  }
}
