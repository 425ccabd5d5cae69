import { describe, expect, test } from 'vitest'
import { createRandom } from '../../templates/runtime/random.ts'
import { richCatalog } from '../emit/catalog.ts'
import { emitAll, loadEmitted } from '../emit/emitted.ts'
import { mutate } from './mutate.ts'

const files = emitAll(richCatalog)
const emitted = await loadEmitted(files)
// They read every field by its name, whatever came before.
const guards = await loadEmitted(files, 'guards')
const event = emitted.buildLogEvent('user.session.start') as object

/** The same keys and values the other way round. */
const reverse = (value: object): object => Object.fromEntries(Object.entries(value).reverse())

const pasts = [
  { name: 'of one source', before: [event] },
  { name: 'of many sources', before: [event, reverse(event)] },
]

/** Whether a value is a log event, to validators that have seen others before. */
function isLogEventAfter(before: readonly object[], value: unknown): boolean {
  for (let round = 0; round < 20; round += 1) for (const other of before) emitted.isLogEvent(other)
  return emitted.isLogEvent(value)
}

/** The keys of an object in the order in which a check asks for them. */
function listReads(before: readonly object[], value: object): readonly string[] {
  const reads: string[] = []
  const get = (target: object, key: string): unknown => {
    reads.push(key)
    return Reflect.get(target, key)
  }
  expect(isLogEventAfter(before, new Proxy(value, { get } as ProxyHandler<object>))).toBe(true)
  return reads
}

class Accessors {
  readonly held: object
  constructor(held: object) {
    this.held = held
    for (const key of Object.keys(held)) Object.defineProperty(this, key, { get: () => Reflect.get(held, key) })
  }
}

const hidden = (key: string, value: unknown): object => Object.defineProperty({ ...event }, key, { value, enumerable: false })
const without = (key: string): object => Object.fromEntries(Object.entries(event).filter(([name]) => name !== key))

const values: readonly { readonly name: string; readonly value: unknown; readonly isRight: boolean }[] = [
  { name: 'a log event', value: event, isRight: true },
  { name: 'its keys the other way round', value: reverse(event), isRight: true },
  { name: 'no text', value: '', isRight: false },
  { name: 'nothing', value: null, isRight: false },
  { name: 'a list', value: [event], isRight: false },
  { name: 'an object without keys', value: {}, isRight: false },
  { name: 'a key that everybody has, missing', value: without('uuid'), isRight: false },
  { name: 'a key that everybody has, wrong', value: { ...event, severity: 'warn' }, isRight: false },
  { name: 'a key that everybody has, hidden', value: hidden('uuid', 'x'), isRight: true },
  { name: 'a key that everybody has, hidden and wrong', value: hidden('uuid', 1), isRight: false },
  { name: 'a key that may be missing, hidden and wrong', value: hidden('request', 1), isRight: false },
  { name: 'all keys inherited', value: Object.create(event), isRight: true },
  { name: 'all keys inherited, and one wrong', value: Object.assign(Object.create(event) as object, { actor: 1 }), isRight: false },
  { name: 'accessors that nobody can list', value: new Accessors(event), isRight: true },
  { name: 'no prototype', value: Object.assign(Object.create(null) as object, event), isRight: true },
  {
    name: 'keys that every object inherits',
    value: JSON.parse(`{"__proto__":{"uuid":1},${JSON.stringify(event).slice(1)}`),
    isRight: true,
  },
  {
    name: 'keys that cannot be listed',
    value: new Proxy(event, {
      ownKeys: () => {
        throw new Error('keys')
      },
    }),
    isRight: true,
  },
]

describe('a check that has seen log events', () => {
  test.each(pasts)('$name reads the next one as is quickest', ({ before }) => {
    const [uuid = [], ...others] = Object.entries(event)
    const value = Object.fromEntries([uuid, ...others.reverse()] as [string, unknown][])
    const order = before.length === 1 ? Object.keys(event) : Object.keys(value)
    expect(listReads(before, value).slice(0, 2)).toEqual(order.slice(0, 2))
  })

  describe.each(pasts)('$name', ({ before }) => {
    test.each(values)('says of $name what the guard says that reads by name', ({ value, isRight }) => {
      expect(guards.isLogEvent(value)).toBe(isRight)
      expect(isLogEventAfter(before, value)).toBe(isRight)
    })

    test('says of mutated log events what the guard says', () => {
      const random = createRandom('own order')
      let right = 0
      for (let round = 0; round < 2000; round += 1) {
        const value = JSON.parse(JSON.stringify(round % 2 === 0 ? event : reverse(event))) as object
        for (let changes = random.below(3); changes > 0; changes -= 1) mutate(value, random)
        const says = guards.isLogEvent(value)
        if (says) right += 1
        if (isLogEventAfter(before, value) !== says) expect.soft(JSON.stringify(value)).toBe(says)
      }
      expect(right).toBeGreaterThan(200)
      expect(right).toBeLessThan(1800)
    })
  })
})
