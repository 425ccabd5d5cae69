import { describe, expect, test } from 'vitest'
import { known } from './known.ts'

describe('instead of an unknown id is suggested', () => {
  test.for([
    { name: 'the one that differs in a letter', given: 'user.session.strat', want: { kind: 'near', text: 'user.session.start' } },
    { name: 'the one with the same words', given: 'user.factor.mfa_activate', want: { kind: 'near', text: 'user.mfa.factor.activate' } },
    {
      name: 'the one with nearly the same words',
      given: 'user.activated.mfa_factor',
      want: { kind: 'near', text: 'user.mfa.factor.activate' },
    },
    {
      name: 'those that begin so',
      given: 'user.mfa.factor',
      want: { kind: 'longer', ids: ['user.mfa.factor.activate', 'user.mfa.factor.reset_all'] },
    },
    {
      name: 'what its start has, rather than one that shares nothing but that',
      given: 'user.session.hold',
      want: { kind: 'below', start: 'user.session.', ids: ['user.session.end', 'user.session.start'] },
    },
    {
      name: 'what a part of it leads to',
      given: 'user.mfa.token.lost',
      want: { kind: 'below', start: 'user.mfa.', ids: ['user.mfa.factor.activate', 'user.mfa.factor.reset_all'] },
    },
    { name: 'nothing where the namespace alone is known', given: 'user.purchase', want: { kind: 'none' } },
    { name: 'nothing', given: 'order.item.created', want: { kind: 'none' } },
  ])('$name', ({ given, want }) => {
    expect(known.suggest(given)).toEqual(want)
  })
})

describe('instead of a pattern that matches nothing is suggested', () => {
  test.for([
    { name: 'the start that differs in a letter', given: 'user.mfb.*', want: 'user.mfa.*' },
    { name: 'the start that goes on in another way', given: 'user.authenticate*', want: 'user.authentication.*' },
    { name: 'the one of SQL', given: 'user.lifecycel.%', want: 'user.lifecycle.*' },
    { name: 'the one without a wildcard', given: 'user.sesion.', want: 'user.session.*' },
    { name: 'nothing where none is near', given: 'order.*', want: null },
    { name: 'nothing where it is open in the middle', given: 'user.*.started', want: null },
  ])('$name', ({ given, want }) => {
    expect(known.suggestPattern(given)).toBe(want)
  })
})
