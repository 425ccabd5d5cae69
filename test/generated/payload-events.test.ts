import { describe, expect, test, vi } from 'vitest'
import {
  answerEventHookChallenge,
  buildEventBridgeEnvelope,
  buildEventHookBody,
  buildLogEvent,
  type HeadersLike,
  LogEventError,
  payloadEvents,
} from '../../generated/index.ts'

const start = buildLogEvent('user.session.start')
const end = buildLogEvent('user.session.end')
const unknown = { ...start, eventType: 'user.session.novel', extra: { a: 1 } }

/** The issues for which a payload is refused. */
function refusedIssues(body: unknown): readonly { readonly code: string }[] {
  try {
    payloadEvents(body)
  } catch (error) {
    if (error instanceof LogEventError) return error.issues
    throw error
  }
  return []
}

describe('the log events of a payload', () => {
  const cases = [
    { name: 'of one log event are that one', given: start, want: [start] },
    { name: 'of a page of the System Log API are its items', given: [start, end], want: [start, end] },
    { name: 'of an empty page are none', given: [], want: [] },
    { name: 'of an Event Hook delivery are those in its data', given: buildEventHookBody([start, end]), want: [start, end] },
    { name: 'of an EventBridge envelope are the one in its detail', given: buildEventBridgeEnvelope(end), want: [end] },
    { name: 'may have ids and fields that nobody knows', given: [unknown], want: [unknown] },
    {
      name: 'may have fields that are called as those of a carrier',
      given: { ...start, detail: {}, data: { events: [] } },
      want: [{ ...start, detail: {}, data: { events: [] } }],
    },
    { name: 'may come with unknown fields of the carrier', given: { ...buildEventHookBody([start]), signature: 'x' }, want: [start] },
  ]
  test.each(cases)('$name', ({ given, want }) => {
    expect(payloadEvents(given)).toEqual(want)
    expect(payloadEvents(JSON.parse(JSON.stringify(given)))).toEqual(want)
  })

  const refused = [
    { name: 'text', given: 'text', want: ['value: expected an object, received "text"'] },
    { name: 'nothing', given: undefined, want: ['value: expected an object, received nothing'] },
    { name: 'a log event', given: { ...start, uuid: 1 }, want: ['uuid: expected a string, received 1'] },
    {
      name: 'items of a page',
      given: [start, null, { ...end, actor: { ...end.actor, id: 7 } }],
      want: ['[1]: expected an object, received null', '[2].actor.id: expected a string, received 7'],
    },
    {
      name: 'log events of an Event Hook delivery, and the delivery itself',
      given: { ...buildEventHookBody([start]), eventTime: 'now', data: { events: [{ ...start, uuid: 1 }, 'x'] } },
      want: [
        'eventTime: expected an RFC 3339 date-time, received "now"',
        'data.events[0].uuid: expected a string, received 1',
        'data.events[1]: expected an object, received "x"',
      ],
    },
    {
      name: 'the log event of an EventBridge envelope',
      given: { ...buildEventBridgeEnvelope(start), detail: { ...start, version: 0 } },
      want: ['detail.version: expected a string, received 0'],
    },
    {
      name: 'a list in place of a detail',
      given: { ...buildEventBridgeEnvelope(start), detail: 'x' },
      want: ['detail: expected an object, received "x"'],
    },
  ]
  test.each(refused)('that does not pass are refused with all issues: $name', ({ given, want }) => {
    expect(() => payloadEvents(given)).toThrow(LogEventError)
    try {
      payloadEvents(given)
    } catch (error) {
      expect((error as LogEventError).issues.map(({ message }) => message)).toEqual(want)
      expect(String(error)).toContain(want[0])
    }
  })

  test.each(refused)('are given all the same where somebody takes the issues: $name', ({ given, want }) => {
    const onIssues = vi.fn()
    const events = payloadEvents(given, { onIssues })
    const issues = onIssues.mock.calls.flatMap(([found]) => found as { message: string }[])
    expect(issues.map(({ message }) => message)).toEqual(want)
    expect(events.every((event) => event.eventType === 'user.session.start' || event.eventType === 'user.session.end')).toBe(true)
  })

  test('leave out only what does not pass', () => {
    const broken = { ...end, published: 'soon' }
    const onIssues = vi.fn()
    expect(payloadEvents({ ...buildEventHookBody([start]), data: { events: [start, broken, end] } }, { onIssues })).toEqual([start, end])
    expect(onIssues.mock.calls).toEqual([[[expect.objectContaining({ path: ['data', 'events', 1, 'published'] })], broken]])
  })

  test('are told of one by one, however many issues they have', () => {
    const wrong = Array.from({ length: 300 }, () => ({ uuid: 1 }))
    const onIssues = vi.fn()
    expect(payloadEvents(buildEventHookBody([start, ...(wrong as unknown as [])]), { onIssues })).toEqual([start])
    expect(onIssues.mock.calls.map(([, value]) => value as unknown)).toEqual(wrong)
    const many = { ...start, target: Array.from({ length: 600 }, () => ({})) }
    for (const body of [[many], buildEventHookBody([many as never])]) {
      const issues = refusedIssues(body)
      expect(issues).toHaveLength(1000)
      expect(issues.at(-1)).toEqual({ path: [], code: 'too-many-issues', message: '999 issues are listed, further ones are left out' })
    }
    expect(refusedIssues(wrong)).toHaveLength(1000)
    expect(refusedIssues(wrong).at(-1)).toMatchObject({ code: 'too-many-issues' })
  })

  test('of a list that lies about its length, or does not tell it, are refused', () => {
    for (const length of [2 ** 53, Number.NaN]) {
      const lying = new Proxy([], { get: (target, key) => (key === 'length' ? length : Reflect.get(target, key)) })
      expect(refusedIssues(lying)).toHaveLength(1)
      expect(refusedIssues({ ...buildEventHookBody([start]), data: { events: lying } }).length).toBeGreaterThan(0)
    }
  })

  test('that cannot be read are told of as well', () => {
    const hostile = Object.defineProperty([start, start], 1, {
      get: () => {
        throw new Error('read')
      },
    })
    for (const body of [hostile, { ...buildEventHookBody([start]), data: { events: hostile } }]) {
      const onIssues = vi.fn()
      expect(payloadEvents(body, { onIssues })).toEqual([start])
      expect(onIssues).toHaveBeenCalledExactlyOnceWith([expect.objectContaining({ code: 'unreadable' })], expect.anything())
    }
  })

  test('of what cannot be read are refused, at a bounded number of issues', () => {
    const hostile = new Proxy(
      {},
      {
        get: () => {
          throw new Error('read')
        },
      },
    )
    expect(() => payloadEvents(hostile)).toThrow(LogEventError)
    expect(() =>
      payloadEvents({
        get data() {
          throw new Error('read')
        },
      }),
    ).toThrow(LogEventError)
    try {
      payloadEvents(Array.from({ length: 5000 }, () => null))
    } catch (error) {
      expect((error as LogEventError).issues).toHaveLength(1000)
    }
  })
})

describe('the one-time verification of an Event Hook', () => {
  const name = 'X-Okta-Verification-Challenge'
  const cases: readonly { name: string; given: HeadersLike; want: string | null }[] = [
    { name: 'is read from the headers of Fetch', given: new Headers({ [name]: 'abc' }), want: 'abc' },
    { name: 'is read from the headers of Node', given: { [name.toLowerCase()]: 'abc', host: 'example.com' }, want: 'abc' },
    { name: 'is read in any case', given: { [name.toUpperCase()]: 'abc' }, want: 'abc' },
    { name: 'is the first of several', given: { [name]: ['abc', 'def'] }, want: 'abc' },
    { name: 'is none without the header', given: { host: 'example.com' }, want: null },
    { name: 'is none without the header of Fetch', given: new Headers(), want: null },
    { name: 'is none with an empty header', given: { [name]: '' }, want: null },
    { name: 'is none with no value', given: { [name]: undefined }, want: null },
    { name: 'is none with an empty list', given: { [name]: [] }, want: null },
    { name: 'is no inherited key', given: Object.create({ [name]: 'abc' }) as HeadersLike, want: null },
    { name: 'is read beside a header that is called get', given: { get: 'x', [name]: 'abc' }, want: 'abc' },
  ]
  test.each(cases)('$name', ({ given, want }) => {
    expect(answerEventHookChallenge(given)).toEqual(want === null ? null : { verification: want })
  })

  test.each([null, undefined, 'text', 7])('is none of %o', (given) => {
    expect(answerEventHookChallenge(given as unknown as HeadersLike)).toBe(null)
  })
})
