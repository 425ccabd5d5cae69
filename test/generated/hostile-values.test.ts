import { describe, expect, test } from 'vitest'
import { richCatalog } from '../emit/catalog.ts'
import { emitAll, loadEmitted } from '../emit/emitted.ts'

const files = emitAll(richCatalog)
const emitted = await loadEmitted(files)
const guards = await loadEmitted(files, 'guards')
const start = () => emitted.buildLogEvent('user.session.start')

function throwing(): never {
  throw new Error('read')
}

/** An object that cannot be looked at in any way. */
function createHostileProxy(target: object): object {
  const traps = ['get', 'has', 'ownKeys', 'getOwnPropertyDescriptor', 'getPrototypeOf'].map((trap) => [trap, throwing])
  return new Proxy(target, Object.fromEntries(traps) as ProxyHandler<object>)
}

function createRevoked(target: object): object {
  const { proxy, revoke } = Proxy.revocable(target, {})
  revoke()
  return proxy
}

/** An object whose key holds one value the first time it is read, and another from then on. */
function createFickle(key: string, first: unknown, then: unknown): object {
  let reads = 0
  return Object.defineProperty(start(), key, { get: () => (reads++ === 0 ? first : then), enumerable: true })
}

const cyclic: Record<string, unknown> = {}
cyclic.self = cyclic
let nested: unknown = {}
for (let depth = 0; depth < 10_000; depth += 1) nested = { nested, list: [nested] }

const unreadable = [
  { name: 'a getter that throws', value: Object.defineProperty(start(), 'uuid', { get: throwing, enumerable: true }), path: ['uuid'] },
  {
    name: 'a deep getter that throws',
    value: { ...start(), actor: Object.defineProperty({}, 'id', { get: throwing, enumerable: true }) },
    path: ['actor', 'id'],
  },
  { name: 'a proxy that throws', value: createHostileProxy({}), path: [] },
  { name: 'a revoked proxy', value: createRevoked({}), path: [] },
  { name: 'a revoked proxy of a list', value: { ...start(), target: createRevoked([]) }, path: ['target'] },
  { name: 'a revoked proxy in a list', value: { ...start(), target: [createRevoked({})] }, path: ['target', 0] },
  { name: 'a list that throws', value: { ...start(), target: createHostileProxy([]) }, path: ['target'] },
  {
    name: 'a map that is revoked',
    value: { ...start(), debugContext: { debugData: createRevoked({}) } },
    path: ['debugContext', 'debugData'],
  },
]

describe('values that cannot be read', () => {
  test.each(unreadable)('give an issue and no exception: $name', ({ value, path }) => {
    expect(emitted.isLogEvent(value)).toBe(false)
    expect(guards.isLogEvent(value)).toBe(false)
    const { issues = [] } = emitted.validateLogEvent(value)
    expect(issues).toContainEqual(expect.objectContaining({ path, code: 'unreadable' }))
    expect(() => emitted.parseLogEvent(value)).toThrow(emitted.LogEventError)
    expect(emitted.isLogEvent(value, { strict: true })).toBe(false)
    expect(emitted.validateLogEvent(value, { strict: true }).issues).toContainEqual(expect.objectContaining({ path, code: 'unreadable' }))
    expect(emitted.listUnknown(value)).toBeInstanceOf(Array)
  })

  test('are listed with everything else that is wrong or not known, at any depth, in what is frozen as well', () => {
    const target = Object.freeze([{ id: 1, type: 'User', alternateId: null, displayName: null, nick: 1 }, null])
    const value = Object.freeze(
      Object.defineProperty({ ...start(), published: 'yesterday', target, extra: 1 }, 'uuid', { get: throwing, enumerable: true }),
    )
    const { issues = [] } = emitted.validateLogEvent(value, { strict: true })
    expect(issues.map(({ path, code }) => `${code} ${path.join('.')}`)).toEqual([
      'unreadable uuid',
      'wrong-date-time published',
      'wrong-type target.0.id',
      'unknown-field target.0.nick',
      'unexpected-null target.1',
      'unknown-field extra',
    ])
  })

  const others = [null, undefined, 0, 1n, '', true, Symbol('x'), () => 0, [], new Date(0), new Map(), Object.create(null)]
  test.each(others.map((value) => ({ value })))('nor does any other value: %o', ({ value }) => {
    expect(emitted.isLogEvent(value)).toBe(false)
    expect(emitted.validateLogEvent(value).issues?.length).toBeGreaterThan(0)
    expect(emitted.listUnknown(value)).toBeInstanceOf(Array)
  })
})

test('what nobody can list the keys of does not pass strictly', () => {
  const actor = new Proxy({ ...(start().actor as object), extra: 1 }, { ownKeys: throwing })
  const event = { ...start(), actor }
  expect(emitted.isLogEvent(event)).toBe(true)
  expect(emitted.isLogEvent(event, { strict: true })).toBe(false)
  expect(emitted.validateLogEvent(event, { strict: true }).issues).toEqual([
    expect.objectContaining({ path: ['actor'], code: 'unreadable' }),
  ])
})

describe('values that change', () => {
  test('from wrong to right give an issue all the same', () => {
    const value = createFickle('uuid', 1, 'right')
    expect(emitted.validateLogEvent(value).issues).toEqual([
      { path: [], code: 'unstable', message: 'value: expected a value that stays the same' },
    ])
  })

  test('after they have passed are given back', () => {
    const value = createFickle('uuid', 'right', 1)
    expect(emitted.validateLogEvent(value)).toEqual({ value: expect.anything() as unknown })
  })
})

describe('values that are large, deep or endless', () => {
  test('pass where the envelope leaves them open', () => {
    for (const debugData of [cyclic, nested, Object.fromEntries(Array.from({ length: 100_000 }, (_, index) => [`key${index}`, index]))]) {
      const value = { ...start(), debugContext: { debugData } }
      expect(emitted.isLogEvent(value)).toBe(true)
      expect(emitted.isLogEvent(value, { strict: true })).toBe(true)
      expect(emitted.listUnknown(value).length).toBeLessThanOrEqual(1000)
    }
  })

  test('do not pass where it does not, and are named in a few words', () => {
    const { issues = [] } = emitted.validateLogEvent({ ...start(), uuid: nested, actor: cyclic, client: { id: cyclic } })
    expect(issues.map(({ path }) => path.join('.'))).toEqual([
      'uuid',
      'actor.id',
      'actor.type',
      'actor.alternateId',
      'actor.displayName',
      'client.id',
    ])
    for (const { message } of issues) expect(message.length).toBeLessThan(200)
  })

  test('take time that grows with their length: a million items', () => {
    const target = { id: '1', type: 'User', alternateId: null, displayName: null }
    const targets = Array.from({ length: 1_000_000 }, () => target)
    const value = { ...start(), target: targets }
    expect(emitted.isLogEvent(value)).toBe(true)
    expect(emitted.validateLogEvent(value).value).toBe(value)
    expect(emitted.isLogEvent(value, { strict: true })).toBe(true)
    expect(emitted.isLogEvent({ ...start(), target: [...targets, {}] })).toBe(false)
  })

  test('are read once for each key by a guard, and a fixed number of times when issues are listed: reads grow as the items do', () => {
    const reads = (items: number, check: (value: unknown) => unknown): number => {
      let count = 0
      const target = new Proxy(
        { id: '1', type: 'User', alternateId: null, displayName: null, detailEntry: { a: 1 }, more: 1 },
        { get: (owner, key) => Reflect.get(owner, key, ++count) },
      )
      check({ ...start(), target: Array.from({ length: items }, () => target) })
      return count
    }
    const checks = [
      emitted.isLogEvent,
      emitted.validateLogEvent,
      emitted.listUnknown,
      (value: unknown) => emitted.validateLogEvent(value, { strict: true }),
      (value: unknown) => emitted.validateLogEvent({ ...(value as object), uuid: 1 }),
    ]
    for (const check of checks) expect(reads(400, check)).toBe(4 * reads(100, check))
    expect(reads(1000, emitted.isLogEvent)).toBe(6 * 1000)
  })

  test('cost suggestions no more where an unknown id is endless', () => {
    const { issues = [] } = emitted.validateLogEvent({ ...start(), eventType: 'user.'.repeat(1_000_000) }, { strict: true })
    expect(issues.map(({ message }) => message.includes('did you mean'))).toEqual([false])
  })

  test('are listed once each, whatever is wrong with them', () => {
    const value = { ...start(), extra: 1, uuid: 1, actor: { nick: 1 }, eventType: 'user.session.strat' }
    const { issues = [] } = emitted.validateLogEvent(value, { strict: true })
    const places = issues.map(({ path, code }) => `${code} ${path.join('.')}`)
    expect(new Set(places).size).toBe(places.length)
    expect(places).toEqual([
      'wrong-type uuid',
      'unknown-event-type eventType',
      'missing-key actor.id',
      'missing-key actor.type',
      'missing-key actor.alternateId',
      'missing-key actor.displayName',
      'unknown-field actor.nick',
      'unknown-field extra',
    ])
  })

  test('have at most 1,000 issues listed', () => {
    const { issues = [] } = emitted.validateLogEvent({ ...start(), target: Array.from({ length: 1_000_000 }, () => null) })
    expect(issues).toHaveLength(1000)
    expect(issues.at(-1)).toEqual({ path: [], code: 'too-many-issues', message: '999 issues are listed, further ones are left out' })
  })

  test('cannot lie about their length', () => {
    const endless = new Proxy([], { get: (target, key) => (key === 'length' ? Number.MAX_SAFE_INTEGER : Reflect.get(target, key)) })
    const { issues = [] } = emitted.validateLogEvent({ ...start(), target: endless })
    expect(issues).toEqual([expect.objectContaining({ path: ['target'], code: 'too-many-items' })])
    expect(emitted.isLogEvent({ ...start(), target: endless })).toBe(false)
  })

  test('with unknown ids without end take no more time for suggestions than a few do', () => {
    const event = { ...start(), eventType: 'user.session.strat' }
    const body = emitted.buildEventHookBody(Array.from({ length: 20_000 }, () => event))
    const { issues = [] } = emitted.validateEventHookBody(body, { strict: true })
    expect(issues).toHaveLength(1000)
    expect(issues.filter(({ message }) => message.includes('did you mean'))).toHaveLength(20)
  })
})

describe('prototypes', () => {
  test('are not polluted by an own key `__proto__`, which is one more unknown field', () => {
    const value = JSON.parse(JSON.stringify(start()).replace('{', '{"__proto__":{"polluted":true},')) as object
    expect(emitted.isLogEvent(value)).toBe(true)
    expect(emitted.validateLogEvent(value, { strict: true }).issues?.map(({ path }) => path)).toEqual([['__proto__']])
    const overrides = JSON.parse('{"actor":{"__proto__":{"polluted":true}},"__proto__":{"polluted":true}}') as object
    const built = emitted.buildLogEvent('user.session.start', overrides)
    expect(Object.getPrototypeOf(built)).toBe(Object.prototype)
    expect(({} as Record<string, unknown>).polluted).toBe(undefined)
  })

  test('do not make an object right by what it inherits from Object', () => {
    const value = { ...start(), eventType: 'toString' }
    expect(emitted.isLogEvent(value, { strict: true })).toBe(false)
  })
})
