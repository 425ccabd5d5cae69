import { describe, expect, test } from 'vitest'
import { findPath } from '../../generator/envelope-paths.ts'
import { splitFieldRow, splitIndexRow } from '../../generator/parse/split-row.ts'
import { paths } from './parse-draft.ts'

describe('a run-together field row', () => {
  test.each([
    {
      name: 'at a known path',
      given: 'client.ipAddressIP address of the client.',
      want: ['client.ipAddress', 'IP address of the client.', true],
    },
    {
      name: 'at the longest known path',
      given: 'client.userAgent.rawUserAgentRaw user agent string.',
      want: ['client.userAgent.rawUserAgent', 'Raw user agent string.', true],
    },
    {
      name: 'at a path in a list',
      given: 'target[].alternateIdUsername or email.',
      want: ['target[].alternateId', 'Username or email.', true],
    },
    { name: 'at the items of a list', given: 'target[]Each target.', want: ['target[]', 'Each target.', true] },
    { name: 'at a structure', given: 'actorWho acted.', want: ['actor', 'Who acted.', true] },
    {
      name: 'at the only capital after an unknown path',
      given: 'client.riskLevel of risk.',
      want: ['client.risk', 'Level of risk.', false],
    },
    {
      name: 'below a known path that is a map',
      given: 'debugContext.debugData.urlURL of the request.',
      want: ['debugContext.debugData.url', 'URL of the request.', false],
    },
    {
      name: 'not where a known path only begins a longer one',
      given: 'actor.idpIdentity provider.',
      want: ['actor.idp', 'Identity provider.', false],
    },
    { name: 'not at all where two ends are possible', given: 'client.riskScoreScore of the risk.', want: null },
    { name: 'not at all where no end is to be seen', given: 'client.risklevel of risk.', want: null },
    { name: 'not at all without a path', given: 'Something else entirely.', want: null },
  ])('is split $name', ({ given, want }) => {
    const split = splitFieldRow(given, (name) => findPath(paths, name) !== null)
    expect(split === null ? null : [split.first, split.rest, split.known]).toEqual(want)
  })
})

describe('a run-together index row', () => {
  const descriptions = new Map<string, string | null>([
    ['user.account.lock', 'Auto-lock user account.'],
    ['user.account.lock.limit', 'User account reached lockout limit.'],
    ['user.session.end', 'logout from Okta.'],
    ['user.session.start', null],
  ])
  test.each([
    { name: 'at an id', given: 'user.account.lockAuto-lock user account.', want: ['user.account.lock', 'Auto-lock user account.'] },
    {
      name: 'at the longest id',
      given: 'user.account.lock.limitUser account reached.',
      want: ['user.account.lock.limit', 'User account reached.'],
    },
    {
      name: 'before small letters if the section says the same',
      given: 'user.session.endlogout from Okta.',
      want: ['user.session.end', 'logout from Okta.'],
    },
    { name: 'at an id without description', given: 'user.session.start', want: ['user.session.start', ''] },
    { name: 'not where an id without section may go on', given: 'user.account.lock.retryTried again.', want: null },
    { name: 'not at an id of no section', given: 'user.account.unlockAuto-unlock.', want: null },
  ])('is split $name', ({ given, want }) => {
    const split = splitIndexRow(given, descriptions)
    expect(split === null ? null : [split.first, split.rest]).toEqual(want)
  })
})
