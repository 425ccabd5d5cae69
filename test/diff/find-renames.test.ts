import { describe, expect, test } from 'vitest'
import { compareEditions } from '../../generator/diff/compare.ts'
import type { EditionEventType } from '../../generator/diff/edition.ts'
import { createEdition, createEditionEventType } from './editions.ts'

const show = (from: readonly (string | EditionEventType)[], to: readonly (string | EditionEventType)[]) =>
  compareEditions(createEdition(from), createEdition(to)).renamed.map((rename) => `${rename.from} → ${rename.to}, ${rename.likelihood}`)
const worded = (id: string, wording: string) => createEditionEventType(id, { wording })

describe('likely renamed', () => {
  test.each([
    { name: 'an underscore for a dot', from: ['user.session_start'], to: ['user.session.start'], want: 'high' },
    { name: 'other capitals', from: ['user.upsertGroup'], to: ['user.upsertgroup'], want: 'high' },
    { name: 'segments in another order', from: ['user.start.session'], to: ['user.session.start'], want: 'high' },
    { name: 'words in another order', from: ['app.create_enrollment'], to: ['app.enrollment_create'], want: 'high' },
    { name: 'a mistake in writing put right', from: ['system.agent.ad.read_toplogy'], to: ['system.agent.ad.read_topology'], want: 'fair' },
    {
      name: 'a segment with a new name in all of a family',
      from: ['a.managed_connection.create', 'a.managed_connection.delete'],
      to: ['a.resource_connection.create', 'a.resource_connection.delete'],
      want: 'high',
    },
    {
      name: 'a segment more in all of a family',
      from: ['device.check.add', 'device.check.delete'],
      to: ['device.posture.check.add', 'device.posture.check.delete'],
      want: 'fair',
    },
    {
      name: 'a segment less in all of a family',
      from: ['saml.tokens.process', 'saml.tokens.send'],
      to: ['tokens.process', 'tokens.send'],
      want: 'fair',
    },
    { name: 'one segment and the same wording', from: [worded('a.b.deny', 'W.')], to: [worded('a.b.fail', 'W.')], want: 'fair' },
    { name: 'nothing but the same wording', from: [worded('a.b', 'W.')], to: [worded('c.d.e', 'W.')], want: 'fair' },
  ])('$name', ({ from, to, want }) => {
    const ids = [from, to].map((list) => list.map((one) => (typeof one === 'string' ? one : one.id)))
    expect(show(from, to)).toEqual(ids[0]?.map((id, index) => `${id} → ${ids[1]?.[index]}, ${want}`))
  })

  test('what a document names as the successor, whatever it reads like', () => {
    const to = createEdition(['x.y'], { successors: [{ id: 'a.b', successor: 'x.y' }] })
    expect(compareEditions(createEdition(['a.b']), to).renamed).toEqual([
      { from: 'a.b', to: 'x.y', likelihood: 'stated', reason: 'named as its successor' },
    ])
  })

  test('the same debug data makes it likelier', () => {
    const one = (id: string, debugData: string) => createEditionEventType(id, { debugData, targets: [], changeDetails: [] })
    expect(show([one('a.server.read', 'S')], [one('a.host.read', 'T')])).toEqual([])
    expect(show([one('a.servers.read', 'S')], [one('a.server.read', 'S')])).toEqual(['a.servers.read → a.server.read, fair'])
  })
})

describe('not renamed', () => {
  test.each([
    { name: 'another verb', from: ['user.session.start'], to: ['user.session.end'] },
    { name: 'the opposite verb', from: ['user.lifecycle.activate'], to: ['user.lifecycle.deactivate'] },
    { name: 'another thing', from: ['app.rule.create'], to: ['app.user.create'] },
    { name: 'one segment more', from: ['user.account.lock'], to: ['user.account.lock.limit'] },
    { name: 'something that was there before', from: ['a.b_c', 'a.b.c'], to: ['a.b.c'] },
    { name: 'an id beyond all measure', from: [`a${'.b'.repeat(50_000)}.c.d`], to: [`a${'.b'.repeat(50_000)}.d.c`] },
  ])('$name', ({ from, to }) => {
    expect(show(from, to)).toEqual([])
  })

  test('one of very many with the same wording', () => {
    const many = Array.from({ length: 20 }, (_, index) => worded(`x${index}.y${index}`, 'W.'))
    expect(show([worded('a.b', 'W.')], many)).toEqual([])
  })
})

test('each id is used once, for the best match; among equals the first by code unit', () => {
  expect(show(['a.b.c'], ['a.c.b', 'a.b-c'])).toEqual(['a.b.c → a.b-c, high'])
  expect(show(['a.b_c', 'a.b.c'], ['a.b-c'])).toEqual(['a.b.c → a.b-c, high'])
  expect(show(['a.b_c', 'a.b.c'], ['a.c.b', 'a.b-c'])).toEqual(['a.b.c → a.b-c, high', 'a.b_c → a.c.b, high'])
})

test('what is renamed stays among what is gone and what is new', () => {
  const { added, removed } = compareEditions(createEdition(['a.b_c', 'd']), createEdition(['a.b.c', 'd']))
  expect([added, removed]).toEqual([['a.b.c'], ['a.b_c']])
})

test('the reason tells of the family', () => {
  const ids = (middle: string) => ['create', 'delete', 'update'].map((verb) => `a.${middle}.${verb}`)
  const { renamed } = compareEditions(createEdition(ids('rule')), createEdition(ids('ruling')))
  expect(new Set(renamed.map(({ reason }) => reason))).toEqual(new Set(['ruling in place of rule, as in 2 others']))
})
