import { describe, expect, test } from 'vitest'
import { createFind, createSearchIndex, type Hit, pickSuggestions } from '../../docs/.vitepress/theme/search/search.ts'
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

test('an id is found by itself, its segments and their parts', () => {
  expect(toIdTerms('app.oauth2.createGrant_x')).toEqual([
    'app.oauth2.creategrant_x',
    'app',
    'oauth2',
    'creategrant_x',
    'create',
    'grant',
    'x',
  ])
})

test('a word too long to type is not indexed', () => {
  expect(toIdTerms('a'.repeat(101))).toEqual([])
})

function createHit(title: string, text = '', kind: Hit['kind'] = 'event type'): Hit {
  return { kind, title, text, url: `/${title}` }
}

const hits = [
  createHit('Okta-user', '5 event types', 'namespace'),
  createHit('user.device_session.start', 'A session of a device starts, user.session.start follows'),
  createHit('user.session.start', 'User login'),
  createHit('user.session.end', 'User logout'),
  createHit('user.account.lock', 'The account was locked'),
  createHit('user.account.lock.limit', 'Too many'),
  createHit('user.session.old', 'Removed', 'removed'),
  createHit('Regenerating', 'Interrupted runs', 'guide'),
]

/** As in the browser: the index comes as JSON. */
const find = createFind(JSON.parse(JSON.stringify(createSearchIndex(hits))))

describe('what is found', () => {
  const table = [
    { name: 'is first what is called exactly so', query: 'user.session.start', want: ['user.session.start', 'user.device_session.start'] },
    { name: 'is first the id that others begin with', query: 'user.account.lock', want: ['user.account.lock', 'user.account.lock.limit'] },
    { name: 'is first the namespace', query: 'user', want: ['Okta-user', 'user.session.end'] },
    { name: 'has every word', query: 'session logout', want: ['user.session.end'] },
    { name: 'has the last word begun', query: 'session logo', want: ['user.session.end'] },
    { name: 'has a word with a typing error', query: 'sesion.logout', want: ['user.session.end'] },
    { name: 'is a guide by its headings', query: 'interrupted', want: ['Regenerating'] },
    { name: 'is nothing where a word is nowhere', query: 'session zebra', want: [] },
    { name: 'is nothing where nothing was asked', query: ' . ', want: [] },
  ]
  test.for(table)('$name', ({ query, want }) => {
    expect(
      find(query)
        .slice(0, 2)
        .map(({ title }) => title),
    ).toEqual(want)
  })

  test('is never more than thirty', () => {
    const many = Array.from({ length: 50 }, (_, at) => createHit(`app.x${at}`))
    expect(createFind(createSearchIndex(many))('app')).toHaveLength(30)
  })

  test('shows the beginning of a long text', () => {
    const findLong = createFind(createSearchIndex([createHit('a.b', `${'word '.repeat(100)}end`)]))
    expect(findLong('a.b')[0]?.text).toMatch(/^(word )+…$/)
    expect(findLong('end')).toHaveLength(1)
  })
})

test('namespaces and guides are offered before anything is typed', () => {
  expect(pickSuggestions(hits).map(({ title }) => title)).toEqual(['Okta-user', 'Regenerating'])
})
