import { compileFilter } from 'scim-query-filter-parser'
import { describe, expect, test } from 'vitest'
import { parse as parseYaml } from 'yaml'
import { toVisible } from '../../generator/emit/escape.ts'
import { type DestinationId, destinations, listIneligible, toQueries } from '../../generator/query/queries.ts'
import { matchesPattern } from '../../generator/select-event-types.ts'
import { hostileTexts } from '../browser/hostile-catalog.ts'
import { parseKusto } from './parse-kusto.ts'

const eligible = (id: string) => ({ id, tags: ['x', 'event-hook-eligible'] })
const candidates = [
  eligible('user.mfa.factor.activate'),
  eligible('user.mfa.factor.deactivate'),
  { id: 'user.mfa.attempt', tags: [] },
  eligible('user.session.start'),
]
const one = ['user.session.start']
const wide = ['user.mfa.*']
const mixed = ['user.mfa.*', 'user.session.start', 'user.session.end', 'user.mfa.attempt']
const all = ['*', 'user.mfa.*']

const hook = (items: readonly string[]) =>
  JSON.stringify(
    {
      name: 'okta-events',
      events: { type: 'EVENT_TYPE', items },
      channel: { type: 'HTTP', version: '1.0.0', config: { uri: 'https://example.com/okta-events' } },
    },
    null,
    2,
  )
const pattern = (eventType: readonly unknown[]) =>
  JSON.stringify({ source: [{ prefix: 'aws.partner/okta.com' }], detail: { eventType } }, null, 2)
const sigma = (title: string, eventType: string) =>
  `title: ${title}\nstatus: experimental\nlogsource:\n  product: okta\n  service: okta\ndetection:\n  selection:\n    eventType:${eventType}\n  condition: selection\nlevel: informational`
const elastic = (values: string) => `event.dataset: "okta.system" and event.action: ${values}`
const sentinel = (condition: string) => `OktaV2_CL\n| where ${condition}`

const tables: Readonly<Record<DestinationId, readonly { name: string; given: readonly string[]; want: string }[]>> = {
  scim: [
    { name: 'one id', given: one, want: 'eventType eq "user.session.start"' },
    { name: 'a wildcard', given: wide, want: 'eventType sw "user.mfa."' },
    {
      name: 'both',
      given: mixed,
      want: 'eventType eq "user.session.end" or eventType eq "user.session.start" or eventType sw "user.mfa."',
    },
    { name: 'everything', given: all, want: 'eventType pr' },
  ],
  'event-hook': [
    { name: 'one id', given: one, want: hook(one) },
    { name: 'a wildcard, as what is eligible', given: wide, want: hook(['user.mfa.factor.activate', 'user.mfa.factor.deactivate']) },
    { name: 'both', given: mixed, want: hook(['user.mfa.factor.activate', 'user.mfa.factor.deactivate', 'user.session.start']) },
    { name: 'everything', given: all, want: hook(candidates.filter(({ tags }) => tags.length > 0).map(({ id }) => id)) },
  ],
  eventbridge: [
    { name: 'one id', given: one, want: pattern(one) },
    { name: 'a wildcard', given: wide, want: pattern([{ prefix: 'user.mfa.' }]) },
    { name: 'both', given: mixed, want: pattern(['user.session.end', 'user.session.start', { prefix: 'user.mfa.' }]) },
    { name: 'everything', given: all, want: pattern([{ exists: true }]) },
  ],
  spl: [
    { name: 'one id', given: one, want: 'sourcetype="OktaIM2:log" eventType="user.session.start"' },
    { name: 'a wildcard', given: wide, want: 'sourcetype="OktaIM2:log" eventType="user.mfa.*"' },
    { name: 'both', given: mixed, want: 'sourcetype="OktaIM2:log" eventType IN ("user.session.end", "user.session.start", "user.mfa.*")' },
    { name: 'everything', given: all, want: 'sourcetype="OktaIM2:log" eventType="*"' },
  ],
  'elastic-kql': [
    { name: 'one id', given: one, want: elastic('"user.session.start"') },
    { name: 'a wildcard', given: wide, want: elastic('user.mfa.*') },
    { name: 'both', given: mixed, want: elastic('("user.session.end" or "user.session.start" or user.mfa.*)') },
    { name: 'everything', given: all, want: elastic('*') },
  ],
  'sentinel-kql': [
    { name: 'one id', given: one, want: sentinel('EventOriginalType == "user.session.start"') },
    { name: 'a wildcard', given: wide, want: sentinel('EventOriginalType startswith_cs "user.mfa."') },
    {
      name: 'both',
      given: mixed,
      want: sentinel('EventOriginalType in ("user.session.end", "user.session.start") or EventOriginalType startswith_cs "user.mfa."'),
    },
    { name: 'everything', given: all, want: sentinel('isnotempty(EventOriginalType)') },
  ],
  sigma: [
    { name: 'one id', given: one, want: sigma('Okta user.session.start', ' user.session.start') },
    { name: 'a wildcard', given: wide, want: sigma('Okta user.mfa.*', ' user.mfa.*') },
    {
      name: 'both',
      given: mixed,
      want: sigma(
        'Okta user.session.end, user.session.start, user.mfa.*',
        '\n      - user.session.end\n      - user.session.start\n      - user.mfa.*',
      ),
    },
    { name: 'everything', given: all, want: sigma('Okta *', ' "*"') },
  ],
}

describe.each(Object.entries(tables))('%s asks for', (destination, table) => {
  test.for(table)('$name', ({ given, want }) => {
    expect(toQueries(destination as DestinationId, given, candidates)).toEqual([want])
  })
})

describe('no query', () => {
  test('is there where nothing is asked for', () => {
    for (const destination of Object.keys(destinations)) expect(toQueries(destination as DestinationId, [], candidates)).toEqual([])
  })

  test('subscribes an Event Hook to what is not eligible', () => {
    expect(toQueries('event-hook', ['user.mfa.attempt'], candidates)).toEqual([])
  })
})

test('what an Event Hook cannot get is listed', () => {
  expect(listIneligible(['user.mfa.*', 'user.session.start'], candidates)).toEqual(['user.mfa.attempt'])
})

describe('limits of a destination', () => {
  const many = Array.from({ length: 1001 }, (_, at) => eligible(`user.${String(at).padStart(4, '0')}.some_longer_action`))
  const ids = many.map(({ id }) => id)

  test('split a System Log API filter so that each fits into a URL', () => {
    const filters = toQueries('scim', [...ids, 'app.*'], many)
    expect(Math.max(...filters.map((filter) => encodeURIComponent(filter).length))).toBeLessThanOrEqual(6000)
    expect(filters.join(' or ').match(/ (?:eq|sw) "[^"]+"/g)).toHaveLength(1002)
    expect(filters.length).toBeLessThan(20)
  })

  test('split an Event Hook at 300 event types', () => {
    const hooks = toQueries('event-hook', ['*'], many).map((text) => JSON.parse(text) as { name: string; events: { items: string[] } })
    expect(hooks.map(({ events }) => events.items.length)).toEqual([300, 300, 300, 101])
    expect(hooks.flatMap(({ events }) => events.items)).toEqual(ids)
    expect(hooks.map(({ name }) => name)).toEqual([1, 2, 3, 4].map((at) => `okta-events ${at} of 4`))
  })

  test('split an EventBridge pattern at 2,048 characters', () => {
    const patterns = toQueries('eventbridge', ids, many)
    expect(Math.max(...patterns.map((text) => text.length))).toBeLessThanOrEqual(2048)
    expect(patterns.flatMap((text) => (JSON.parse(text) as { detail: { eventType: string[] } }).detail.eventType)).toEqual(ids)
  })
})

/** The ids and starts that a query asks for, read back by a parser of its language. */
const readBack = {
  eventbridge(text: string): readonly unknown[] {
    const { detail } = JSON.parse(text) as { detail: { eventType: readonly unknown[] } }
    return detail.eventType.map((value) => (typeof value === 'string' ? ['eq', value] : ['sw', (value as { prefix: string }).prefix]))
  },
  sigma(text: string): readonly unknown[] {
    const { detection, logsource } = parseYaml(text) as { detection: { selection: { eventType: unknown } }; logsource: unknown }
    expect(logsource).toEqual({ product: 'okta', service: 'okta' })
    return [detection.selection.eventType].flat().map((value) => {
      const text = String(value)
      const isWide = /(?<!\\)\*$/.test(text)
      return [isWide ? 'sw' : 'eq', (isWide ? text.slice(0, -1) : text).replace(/\\([\\*?])/g, '$1')]
    })
  },
} as const

describe.each(Object.entries(readBack))('what %s is asked, a parser reads back', (destination, read) => {
  const shown = (text: string): string => (destination === 'sigma' ? toVisible(text) : text)
  test.for([...Object.entries(hostileTexts), ['an id', 'user.session.start'], ['a number', '1.0'], ['a word', 'null']])(
    'with %s',
    ([, text = '']) => {
      const [query = ''] = toQueries(destination as DestinationId, [text, 'second', `${text}.deeper.*`], [])
      const want = [...[text, 'second'].sort(), `${text}.deeper.`]
      expect(read(query)).toEqual(want.map((value, at) => [at === 2 ? 'sw' : 'eq', shown(value)]))
    },
  )
})

describe('a System Log API filter, run by a parser of SCIM, finds what it should', () => {
  test.for([...Object.entries(hostileTexts), ['an id', 'user.session.start']])('with %s', ([, text = '']) => {
    const [query = ''] = toQueries('scim', [text, `${text}.deeper.*`], [])
    const isFound = compileFilter(query)
    expect(isFound({ eventType: text })).toBe(true)
    expect(isFound({ eventType: `${text}.deeper.still` })).toBe(true)
    expect(isFound({ eventType: `${text}.else` })).toBe(false)
    expect(isFound({ eventType: 'user.session.end' })).toBe(false)
  })
})

test('an Event Hook holds hostile ids as they are', () => {
  const ids = Object.values(hostileTexts)
  const [text = ''] = toQueries('event-hook', ['*'], ids.map(eligible))
  expect((JSON.parse(text) as { events: { items: string[] } }).events.items).toEqual(ids)
  expect(ids.every((id) => matchesPattern(id, '*'))).toBe(true)
})

describe('a Sentinel query, read by the parser of Kusto, asks for what it should', () => {
  test.for([...Object.entries(hostileTexts), ['an id', 'user.session.start']])('with %s', ([, text = '']) => {
    const [query = ''] = toQueries('sentinel-kql', [text, 'second', `${text}.deeper.*`], [])
    const ids = [text, 'second'].sort().map((id) => ['In', id])
    expect(parseKusto(query)).toEqual({ errors: 0, values: [...ids, ['StartsWithCs', `${text}.deeper.`]] })
    const [one = ''] = toQueries('sentinel-kql', [text], [])
    expect(parseKusto(one)).toEqual({ errors: 0, values: [['Equal', text]] })
  })
})

describe('languages without a parser here end no value early', () => {
  const quoted = /"(?:[^"\\]|\\.)*"/g
  test.for(Object.entries(hostileTexts))('with %s', ([, text]) => {
    const rest = (destination: DestinationId, patterns: readonly string[]) => toQueries(destination, patterns, [])[0]?.replace(quoted, '""')
    expect(rest('spl', [text, `${text}.*`])).toBe('sourcetype="" eventType IN ("", "")')
    expect(rest('elastic-kql', [text])).toBe('event.dataset: "" and event.action: ""')
    expect(rest('sentinel-kql', [text, `${text}.*`])).toBe(
      'OktaV2_CL\n| where EventOriginalType == "" or EventOriginalType startswith_cs ""',
    )
    const [, start = ''] = /event\.action: (.*)$/.exec(toQueries('elastic-kql', [`${text}.*`], [])[0] ?? '') ?? []
    expect(start.replace(/\\./g, '')).not.toMatch(/[\s():<>"{}]/)
  })
})
