import MiniSearch from 'minisearch'
import { describe, expect, test } from 'vitest'
import { createFind } from '../../docs/.vitepress/theme/search/find.ts'
import { type Hit, plainHit } from '../../docs/.vitepress/theme/search/hit.ts'
import { LoadedIndex } from '../../docs/.vitepress/theme/search/loaded-index.ts'
import { packHits, unpackHits } from '../../docs/.vitepress/theme/search/pack-hits.ts'
import { packIndex } from '../../docs/.vitepress/theme/search/pack-index.ts'
import { readHits } from '../../docs/.vitepress/theme/search/read-hits.ts'
import { createSearchData, indexOptions, pickSuggestions } from '../../docs/.vitepress/theme/search/search-index.ts'
import { toIdTerms, toTerms } from '../../docs/.vitepress/theme/search/to-terms.ts'

describe('the words of a query', () => {
  const table = [
    { name: 'are apart by blanks', given: 'user  session', want: ['user', 'session'] },
    { name: 'are the segments and parts of an id', given: 'user.device_session.start', want: ['user', 'device', 'session', 'start'] },
    { name: 'are the parts of camelCase', given: 'createEnrollment.IOS', want: ['create', 'enrollment', 'ios'] },
    { name: 'are in lower case', given: 'MFA', want: ['mfa'] },
    { name: 'are those that say something', given: 'add a user to the group', want: ['add', 'user', 'group'] },
    { name: 'are all of them where none says anything', given: 'to the', want: ['to', 'the'] },
    { name: 'are none where nothing is a word', given: ' … "" ', want: [] },
    { name: 'lose what they begin and end with', given: '(user.session.)', want: ['user', 'session'] },
  ]
  test.for(table)('$name', ({ given, want }) => {
    expect(toTerms(given)).toEqual(want)
  })
})

test('an id is found by the parts of its segments, and by a segment in camelCase as one word', () => {
  expect(toIdTerms('app.oauth2.createGrant_x')).toEqual(['app', 'oauth2', 'creategrant', 'x', 'create', 'grant'])
})

test('a word too long to type is not indexed', () => {
  expect(toIdTerms('a'.repeat(101))).toEqual([])
})

function createHit(title: string, text = '', more: Partial<Hit> = {}): Hit {
  return { ...plainHit, kind: 'event type', title, text, url: `/reference/event-types/${title.replaceAll('.', '-')}`, ...more }
}

const hits = [
  createHit('user.device_session.start', 'A session of a device starts, user.session.start follows'),
  createHit('user.session.start', 'User login', { payloads: ['LoginDebugData'], since: '2016.02', namespace: 'Okta-user' }),
  createHit('user.session.end', 'User logout', { tags: ['event-hook-eligible', 'single-sign-off'], changeDetails: true }),
  createHit('user.account.lock', 'The account was locked', { deprecated: true }),
  createHit('user.account.lock.limit', 'Too many'),
  createHit('app.createGrant', 'Clock'),
  createHit('Okta-user', '5 event types', { kind: 'namespace', url: '/reference/namespaces/okta-user' }),
  createHit('LoginDebugData', 'Payload', { kind: 'payload', url: '/reference/payloads/x', keys: ['threatSuspected', 'authnRequestId'] }),
  createHit('user.session.old', 'Removed', { kind: 'removed', url: '/reference/removed' }),
  createHit('Regenerating', 'Interrupted runs', { kind: 'guide', url: '/guide/regenerating' }),
]

/** As in the browser: the data comes as JSON. */
const data: ReturnType<typeof createSearchData> = JSON.parse(JSON.stringify(createSearchData(hits)))
const find = createFind(data)
const titles = (query: string): readonly string[] => find(query).map(({ hit }) => hit.title)

describe('what is found first', () => {
  const table = [
    { name: 'is what is called exactly so', query: 'user.session.start', want: ['user.session.start', 'user.device_session.start'] },
    { name: 'is the id that others begin with', query: 'user.account.lock', want: ['user.account.lock', 'user.account.lock.limit'] },
    { name: 'is the namespace, then what says the word in id and text', query: 'user', want: ['Okta-user', 'user.session.start'] },
    { name: 'has every word', query: 'session logout', want: ['user.session.end'] },
    { name: 'has the last word begun', query: 'session logo', want: ['user.session.end'] },
    { name: 'has a word with a typing error', query: 'sesion.logout', want: ['user.session.end'] },
    { name: 'has the words with typing errors together', query: 'login sesion', want: ['user.session.start'] },
    { name: 'is not like the word where something has it', query: 'lock', want: ['user.account.lock', 'user.account.lock.limit'] },
    { name: 'has a tag', query: 'sign off', want: ['user.session.end'] },
    { name: 'has a part in camelCase', query: 'grant', want: ['app.createGrant'] },
    { name: 'has a segment in camelCase, typed in lower case', query: 'creategr', want: ['app.createGrant'] },
    { name: 'is the payload with the key, then what carries it', query: 'threatSuspected', want: ['LoginDebugData', 'user.session.start'] },
    { name: 'carries the key and has the other word', query: 'login threatsusp', want: ['LoginDebugData', 'user.session.start'] },
    { name: 'is a guide by its headings', query: 'interrupted', want: ['Regenerating'] },
    { name: 'is nothing where a word is nowhere', query: 'session zebra', want: [] },
    { name: 'is nothing where no word was asked', query: ' . ', want: [] },
  ]
  test.for(table)('$name', ({ query, want }) => {
    expect(titles(query).slice(0, 2)).toEqual(want)
  })
})

test('what is shown of the API are whole sentences', () => {
  const texts = readHits().flatMap(({ url, text }) => (url.startsWith('/reference/api#') && text !== '' ? [text] : []))
  expect(texts.length).toBeGreaterThan(50)
  expect(texts.filter((text) => !/[^.:;]\.$/.test(text))).toEqual([])
})

test('everything is there before anything is asked, in the order of the catalog', () => {
  expect(titles('  ')).toEqual(hits.map(({ title }) => title))
})

test('what is found by a payload says by which', () => {
  expect(find('authnRequestId').map(({ hit, carries }) => [hit.title, carries?.title])).toEqual([
    ['LoginDebugData', undefined],
    ['user.session.start', 'LoginDebugData'],
  ])
})

test('a long text is shown from its beginning, and found to its end', () => {
  const findLong = createFind(createSearchData([createHit('a.b', `${'word '.repeat(100)}end`)]))
  expect(findLong('a.b')[0]?.hit.text).toMatch(/^(word )+…$/)
  expect(findLong('end')).toHaveLength(1)
})

test('hits are the same after packing', () => {
  const toPlain = (hit: Hit) =>
    Object.fromEntries(['kind', 'title', 'text', 'url', ...Object.keys(plainHit)].map((key) => [key, hit[key as keyof Hit]]))
  expect(unpackHits(JSON.parse(JSON.stringify(packHits(hits)))).map(toPlain)).toEqual(hits.map(toPlain))
})

test('a packed index finds what MiniSearch finds by itself', () => {
  const whole = new MiniSearch(indexOptions)
  whole.addAll(hits.map((hit, id) => ({ ...hit, id })))
  const packed = new LoadedIndex(packIndex(whole.toJSON()))
  for (const query of ['user', 'session', 'lock', 'threat', 'grant']) {
    const options = { prefix: true, fuzzy: 0.2 }
    const round = (results: ReturnType<typeof whole.search>) =>
      results.map(({ id, score, match }) => ({ id, match, score: score.toFixed(1) }))
    expect(round(packed.search(query, options))).toEqual(round(whole.search(query, options)))
  }
})

test('namespaces and guides are offered before anything is typed', () => {
  expect(pickSuggestions(hits).map(({ title }) => title)).toEqual(['Okta-user', 'Regenerating'])
})
