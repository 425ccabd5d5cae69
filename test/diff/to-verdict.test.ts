import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { compareEditions } from '../../generator/diff/compare.ts'
import type { Edition } from '../../generator/diff/edition.ts'
import { rules } from '../../generator/diff/rules.ts'
import { toVerdict } from '../../generator/diff/to-verdict.ts'
import { createEdition, createEditionEventType, createPayload } from './editions.ts'

const one = (facts = {}) => createEdition([createEditionEventType('a.b', facts)])
const withKeys = (keys: Parameters<typeof createPayload>[1]) => createEdition([], { payloads: [createPayload('P', keys)] })

test.each<{ from: Edition; to: Edition; level: string; rule: string | null; example: string | undefined }>([
  { from: one(), to: one(), level: 'none', rule: null, example: undefined },
  { from: one({ tags: [] }), to: one({ tags: ['a'] }), level: 'patch', rule: 'text-changed', example: 'a.b' },
  { from: withKeys({ k: 'Boolean' }), to: withKeys({ k: 'String' }), level: 'minor', rule: 'field-widened', example: 'P k' },
  { from: withKeys({}), to: withKeys({ k: 'String' }), level: 'minor', rule: 'field-added', example: 'P k' },
  { from: one({ debugData: null }), to: one({ debugData: 'P' }), level: 'minor', rule: 'payload-added', example: 'a.b' },
  { from: one({ deprecated: null }), to: one({ deprecated: 'yes' }), level: 'minor', rule: 'event-type-deprecated', example: 'a.b' },
  { from: createEdition([]), to: one(), level: 'minor', rule: 'event-type-added', example: 'a.b' },
  { from: withKeys({ k: 'String' }), to: withKeys({ k: 'Boolean' }), level: 'major', rule: 'field-narrowed', example: 'P k' },
  { from: withKeys({ k: 'String' }), to: withKeys({}), level: 'major', rule: 'field-removed', example: 'P k' },
  { from: withKeys({}), to: createEdition([], { payloads: [] }), level: 'major', rule: 'payload-removed', example: 'P' },
  { from: createEdition(['a.b.c']), to: createEdition(['a.c.b']), level: 'major', rule: 'event-type-renamed', example: 'a.b.c' },
  { from: one(), to: createEdition([]), level: 'major', rule: 'event-type-removed', example: 'a.b' },
])('$rule makes it $level', ({ from, to, level, rule, example }) => {
  const verdict = toVerdict(compareEditions(from, to))
  expect([verdict.level, verdict.rule?.code ?? null, verdict.rule?.example]).toEqual([level, rule, example])
})

test('the gravest rule decides, and the others are told', () => {
  const from = createEdition([createEditionEventType('a.b', { tags: [] }), 'c.d', 'e.f', 'g.h.i'])
  const to = createEdition([createEditionEventType('a.b', { tags: ['x'] }), 'g.i.h', 'x.y.z'])
  const { level, rules: applied } = toVerdict(compareEditions(from, to))
  expect(level).toBe('major')
  expect(applied).toEqual([
    { code: 'event-type-removed', level: 'major', count: 2, example: 'c.d' },
    { code: 'event-type-renamed', level: 'major', count: 1, example: 'g.h.i' },
    { code: 'event-type-added', level: 'minor', count: 1, example: 'x.y.z' },
    { code: 'text-changed', level: 'patch', count: 1, example: 'a.b' },
  ])
})

describe('the policy', () => {
  test('has its rules from the gravest on', () => {
    const order = Object.values(rules).map(({ level }) => ['major', 'minor', 'patch'].indexOf(level))
    expect(order).toEqual([...order].sort())
  })

  test('is the one of the guide', () => {
    const guide = readFileSync('docs/guide/changes.md', 'utf8')
    const rows = [...guide.matchAll(/^\| `([\w-]+)` \| (\w+) \| (.*) \|$/gm)].map(([, code, level, sentence]) => [code, level, sentence])
    expect(rows).toEqual(Object.entries(rules).map(([code, { level, sentence }]) => [code, level, sentence]))
  })
})
