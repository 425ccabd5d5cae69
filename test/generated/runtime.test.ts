import { describe, expect, test } from 'vitest'
import { knownEventTypes } from '../../generated/known-event-types.ts'
import { createIdCheck } from '../../templates/runtime/create-id-check.ts'
import { fits } from '../../templates/runtime/fits.ts'
import { mergeOverrides } from '../../templates/runtime/merge-overrides.ts'
import { findNearest } from '../../templates/runtime/nearest.ts'
import { createRandom } from '../../templates/runtime/random.ts'
import { createAddress, createScene } from '../../templates/runtime/scene.ts'

describe('the nearest id', () => {
  const ids = ['user.session.start', 'user.session.end', 'group.create', 'user.createEnrollment.IOS']
  const cases = [
    { given: 'user.session.strat', want: 'user.session.start' },
    { given: 'user.session.ends', want: 'user.session.end' },
    { given: 'user.createenrollment.ios', want: 'user.createEnrollment.IOS' },
    { given: 'USER.SESSION.START', want: 'user.session.start' },
    { given: 'group.create', want: 'group.create' },
    { given: 'policy.evaluate', want: null },
    { given: '', want: null },
    { given: 'u'.repeat(129), want: null },
  ]
  test.each(cases)('to `$given` is $want', ({ given, want }) => {
    expect(findNearest(given, ids)).toBe(want)
  })
})

describe('a check of ids', () => {
  const ids = ['user.session.start', 'user.session.end', 'a', 'a.b']
  const create = (): ((text: string) => boolean) => createIdCheck(new Map(ids.map((id) => [id, id])))

  test.each([
    ...ids.map((text) => ({ text, want: true })),
    ...['', 'b', 'a.', 'user.session.starts', 'user.session.stop', '__proto__', 'undefined'].map((text) => ({ text, want: false })),
  ])('says $want of "$text", the first time and later', ({ text, want }) => {
    const isKnown = create()
    expect([text, `${text}!`.slice(0, -1), text].map(isKnown)).toEqual([want, want, want])
  })

  test('tells ids apart that are remembered in the same place', () => {
    const alike = Array.from({ length: 5000 }, (_, index) => `user.session.${index}`)
    const isKnown = createIdCheck(new Map(alike.map((id) => [id, id])))
    for (let round = 0; round < 2; round += 1)
      expect(alike.filter((id) => !isKnown(id) || isKnown(`${id}0`) !== alike.includes(`${id}0`))).toEqual([])
  })

  test('looks few ids of the catalog up again, where those of a log take turns', () => {
    let lookups = 0
    class Counted extends Map<string, string> {
      override get(id: string): string | undefined {
        lookups += 1
        return super.get(id)
      }
    }
    const catalog = new Counted([...knownEventTypes()])
    const shown = Array.from({ length: 6 }, (_, start) => [...catalog.keys()].filter((_, index) => index % 6 === start))
    for (const log of shown) {
      const isKnown = createIdCheck(catalog)
      expect(log.every(isKnown)).toBe(true)
      lookups -= log.length
      expect(log.every(isKnown)).toBe(true)
    }
    expect(lookups / catalog.size).toBeLessThan(0.1)
  })

  test('takes none from what somebody put into a prototype', () => {
    const isKnown = create()
    const prototype = Array.prototype as unknown as Record<string, unknown>
    for (let place = 0; place < 4096; place += 1) prototype[place] = 'user.session.stop'
    try {
      expect(isKnown('user.session.stop')).toBe(false)
    } finally {
      for (let place = 0; place < 4096; place += 1) delete prototype[place]
    }
  })
})

describe('overrides', () => {
  const cases = [
    { name: 'merge objects', base: { a: { b: 1, c: 2 } }, given: { a: { b: 3 } }, want: { a: { b: 3, c: 2 } } },
    { name: 'replace lists', base: { a: [1, 2] }, given: { a: [3] }, want: { a: [3] } },
    { name: 'replace by null', base: { a: { b: 1 } }, given: { a: null }, want: { a: null } },
    { name: 'drop by undefined', base: { a: 1, b: 2 }, given: { a: undefined }, want: { b: 2 } },
    { name: 'add', base: {}, given: { a: { b: [{ c: 1 }] } }, want: { a: { b: [{ c: 1 }] } } },
    { name: 'that are none leave all as it is', base: { a: 1 }, given: undefined, want: { a: 1 } },
  ]
  test.each(cases)('$name', ({ base, given, want }) => {
    expect(mergeOverrides(base, given)).toEqual(want)
  })

  test('are copied, so that the result can be changed', () => {
    const given = { a: { b: [{ c: 1 }] } }
    const merged = mergeOverrides({}, given) as typeof given
    merged.a.b[0] = { c: 2 }
    expect(given).toEqual({ a: { b: [{ c: 1 }] } })
  })
})

describe('random numbers', () => {
  test('are the same for the same seed on every machine', () => {
    const { below, word, hex } = createRandom('user.session.start')
    expect([below(100), below(100), below(100), word(8), hex(8)]).toMatchInlineSnapshot(`
      [
        24,
        63,
        1,
        "O6Wz7u7j",
        "d467e30a",
      ]
    `)
  })

  test('reach every value, and none beyond', () => {
    const { below } = createRandom('dice')
    const seen = new Set(Array.from({ length: 1000 }, () => below(6)))
    expect([...seen].sort()).toEqual([0, 1, 2, 3, 4, 5])
  })
})

describe('a scene', () => {
  const sceneOf = (id: string) => createScene({ id, debugData: null, targets: [], changeDetails: [] })
  const cases = [
    { id: 'group.user_membership.add', target: 'UserGroup', actor: 'User', isFailure: false },
    { id: 'policy.rule.update', target: 'PolicyRule', actor: 'User', isFailure: false },
    { id: 'application.lifecycle.create', target: 'AppInstance', actor: 'User', isFailure: false },
    { id: 'system.org.rate_limit.violation', target: 'User', actor: 'SystemPrincipal', isFailure: true },
    { id: 'user.session.start', target: 'User', actor: 'User', isFailure: false },
  ]
  test.each(cases)('of $id has plausible parts', ({ id, target, actor, isFailure }) => {
    const scene = sceneOf(id)
    expect(scene.targets.map(({ type }) => type)).toEqual([target])
    expect(scene.actor.type).toBe(actor)
    expect(scene.isFailure).toBe(isFailure)
  })

  test('has addresses of both versions, all kept for documentation', () => {
    const random = createRandom('addresses')
    const addresses = Array.from({ length: 500 }, () => createAddress(random))
    expect(
      addresses.filter((address) => !/^(?:2001:db8::[\da-f]{1,4}|(?:192\.0\.2|198\.51\.100|203\.0\.113)\.\d{1,3})$/.test(address)),
    ).toEqual([])
    expect(new Set(addresses.map((address) => address.includes(':'))).size).toBe(2)
  })
})

test('a value fits a type by its kind', () => {
  const type = { any: false, nullable: false, scalars: ['integer'], values: ['A'], map: false, structs: [], lists: [] } as const
  expect([1, 'A', 1.5, 'B', null, {}, []].map((value) => fits(value, type))).toEqual([true, true, false, false, false, false, false])
})
