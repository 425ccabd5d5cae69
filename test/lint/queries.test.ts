import { describe, expect, test } from 'vitest'
import { lintSource } from '../../generator/lint/lint-source.ts'
import { type DestinationId, destinations, toQueries } from '../../generator/query/queries.ts'
import { known, listAlarms } from './known.ts'

/** The kind of file in which a query of a destination is kept. */
const endings: Readonly<Record<DestinationId, string>> = {
  scim: 'txt',
  'event-hook': 'json',
  eventbridge: 'json',
  spl: 'spl',
  'elastic-kql': 'txt',
  'sentinel-kql': 'kql',
  sigma: 'yml',
}
const toCandidates = (ids: readonly string[]) => ids.map((id) => ({ id, tags: ['event-hook-eligible'] }))

const names = Object.keys(destinations) as DestinationId[]
const toPath = (destination: DestinationId): string => `query.${endings[destination]}`
const make = (destination: DestinationId, ...patterns: readonly string[]): string =>
  toQueries(destination, patterns, toCandidates(patterns))[0] ?? ''

describe.each(names)('the linter reads what is made for %s', (destination) => {
  const path = toPath(destination)

  test('and knows known ids', () => {
    const found = lintSource(path, make(destination, 'user.session.end', 'user.session.start', 'zone.update'), known)
    // A Sigma rule names them in its title as well, which is prose.
    expect(found.map(({ code }) => code)).toEqual([null, null, null])
  })

  test('and finds unknown ids', () => {
    const text = make(destination, 'user.session.end', 'user.session.strat', 'zone.gone')
    expect(listAlarms(path, text).map((alarm) => alarm.replace(/^\S+ /, ''))).toEqual([
      'unknown-event-type user.session.strat',
      'unknown-event-type zone.gone',
    ])
  })
})

// Event Hooks know no patterns.
test.for(names.filter((name) => name !== 'event-hook'))('the linter finds patterns of %s that match nothing', (destination) => {
  const found = listAlarms(toPath(destination), make(destination, 'user.session.end', 'user.mfa.*', 'user.mfb.*'))
  expect(found.map((alarm) => alarm.replace(/^\S+ |\*$/g, ''))).toEqual(['unmatched-pattern user.mfb.'])
})
