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
    { name: 'a pattern for the start', given: 'user.mfa.token.lost', want: { kind: 'pattern', text: 'user.mfa.*' } },
    { name: 'nothing', given: 'order.item.created', want: { kind: 'none' } },
  ])('$name', ({ given, want }) => {
    expect(known.suggest(given)).toEqual(want)
  })
})
