import { describe, expect, test } from 'vitest'
import { type AnyLogEvent, buildLogEvent, createLogEventRouter, eventTypes, type LogEventHandlers } from '../../generated/index.ts'

const say = (word: string) => () => word
const sample = buildLogEvent('user.session.start')
const of = (eventType: unknown): AnyLogEvent => ({ ...sample, eventType }) as unknown as AnyLogEvent

describe('a router', () => {
  const route = createLogEventRouter({
    'user.account.*': say('below user.account'),
    'user.account.lock': say('user.account.lock'),
    'user.*': say('below user'),
    'user.mfa.*': say('below user.mfa'),
    'user.mfa.factor.*': say('below user.mfa.factor'),
    default: say('default'),
  })
  const cases = [
    { id: 'user.account.lock', want: 'user.account.lock' },
    { id: 'user.account.lock.limit', want: 'below user.account' },
    { id: 'user.mfa.factor.activate', want: 'below user.mfa.factor' },
    { id: 'user.mfa.novel', want: 'below user.mfa' },
    { id: 'user.mfa', want: 'below user' },
    { id: 'user.mfa.*', want: 'below user.mfa' },
    { id: 'user.session.start', want: 'below user' },
    { id: 'user', want: 'default' },
    { id: 'userx.session', want: 'default' },
    { id: 'zone.create', want: 'default' },
    { id: '', want: 'default' },
    { id: '.', want: 'default' },
    { id: 'default', want: 'default' },
    { id: '__proto__', want: 'default' },
    { id: 'constructor', want: 'default' },
    { id: 'toString', want: 'default' },
    { id: 'user.__proto__', want: 'below user' },
    { id: undefined, want: 'default' },
    { id: 7, want: 'default' },
  ]
  test.each(cases)('gives $id to the nearest handler', ({ id, want }) => {
    expect(route(of(id))).toBe(want)
    expect(route(of(id))).toBe(want)
  })

  test('gives each known id to the longest of its patterns', () => {
    const patterns = ['system.*', 'app.oauth2.*', 'app.*', 'user.lifecycle.*']
    const sorted = createLogEventRouter({
      'system.*': say('system.*'),
      'app.oauth2.*': say('app.oauth2.*'),
      'app.*': say('app.*'),
      'user.lifecycle.*': say('user.lifecycle.*'),
    })
    for (const id of eventTypes) {
      const want = patterns.filter((pattern) => id.startsWith(pattern.slice(0, -1))).sort((one, other) => other.length - one.length)[0]
      expect(sorted(of(id))).toBe(want)
    }
  })

  test('gives nothing where no handler is for a log event', () => {
    expect(createLogEventRouter({ 'zone.create': say('zone') })(of('zone.delete'))).toBe(undefined)
    expect(createLogEventRouter({})(of('zone.delete'))).toBe(undefined)
  })

  test('gives `*` what no other pattern takes, before `default`', () => {
    const all = createLogEventRouter({ '*': say('all'), 'zone.*': say('zone'), default: say('default') })
    expect([all(of('zone.create')), all(of('x')), all(of(7))]).toEqual(['zone', 'all', 'default'])
  })

  test('gives the log event itself, and gives back what comes back, promises included', async () => {
    const event = buildLogEvent('user.session.start')
    const echo = createLogEventRouter({ 'user.session.start': async (given) => given, default: (given) => given.uuid })
    const result = echo(event)
    expect(result).toBeInstanceOf(Promise)
    expect(await result).toBe(event)
    expect(echo(of('zone.create'))).toBe(event.uuid)
  })

  test('lets through what a handler throws', () => {
    const failing = createLogEventRouter({
      default: () => {
        throw new Error('mine')
      },
    })
    expect(() => failing(of('x'))).toThrow('mine')
  })

  test('looks at the handlers once, when it is made', () => {
    const handlers = { 'zone.create': say('before') }
    const early = createLogEventRouter(handlers)
    handlers['zone.create'] = say('after')
    expect(early(of('zone.create'))).toBe('before')
  })

  const wrong = [
    { name: 'a handler that is no function', given: { 'zone.create': 'x' }, want: 'Handler of "zone.create": expected a function' },
    {
      name: 'a pattern with a star within',
      given: { 'user.*.start': say('x') },
      want: 'Pattern "user.*.start": expected `*` at the end alone',
    },
  ]
  test.each(wrong)('is not made with $name', ({ given, want }) => {
    expect(() => createLogEventRouter(given as unknown as LogEventHandlers<object>)).toThrow(want)
  })

  test('knows no handler that is undefined, nor one that somebody put into the prototype of all objects', () => {
    const prototype = Object.prototype as unknown as Record<string, unknown>
    prototype['zone.delete'] = say('inherited')
    try {
      const empty = createLogEventRouter({ 'zone.create': undefined } as LogEventHandlers<object>)
      expect([empty(of('zone.create')), empty(of('zone.delete'))]).toEqual([undefined, undefined])
    } finally {
      delete prototype['zone.delete']
    }
  })

  test('knows the methods of a class, its own before those that it inherits, and calls them on its object', () => {
    class Base {
      readonly said = 'said'
      'zone.create'(): string {
        return 'base'
      }
      'zone.*'(): string {
        return this.said
      }
    }
    class Own extends Base {
      override 'zone.create'(): string {
        return `own, ${this.said}`
      }
    }
    const route = createLogEventRouter(new Own() as LogEventHandlers<object>)
    expect([route(of('zone.create')), route(of('zone.delete')), route(of('zone.delete'))]).toEqual(['own, said', 'said', 'said'])
  })

  test('takes ids without end', () => {
    const long = `user.${'a.'.repeat(1_000_000)}`
    expect(route(of(long))).toBe('below user')
    for (let index = 0; index < 20_000; index += 1) expect(route(of(`user.mfa.x${index}`))).toBe('below user.mfa')
    expect(route(of('user.account.lock'))).toBe('user.account.lock')
  })
})
