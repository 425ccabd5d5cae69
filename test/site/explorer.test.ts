import { describe, expect, test } from 'vitest'
import { facets, listValues, narrow } from '../../docs/.vitepress/theme/explorer/facets.ts'
import { markTerms } from '../../docs/.vitepress/theme/explorer/mark-terms.ts'
import { emptyView, isEmpty, printView, readView, toggleValue, type View } from '../../docs/.vitepress/theme/explorer/view.ts'
import { type Hit, plainHit } from '../../docs/.vitepress/theme/search/hit.ts'

function createHit(title: string, more: Partial<Hit>): Hit {
  return { ...plainHit, kind: 'event type', title, text: '', url: `/${title}`, ...more }
}

const hits = [
  createHit('user.a', { namespace: 'Okta-user', since: '2024.01.0', tags: ['event-hook-eligible', 'mfa'], payloads: ['A', 'B'] }),
  createHit('user.b', { namespace: 'Okta-user', since: '2025.02.0', tags: ['event-hook-eligible', 'oie-only'], changeDetails: true }),
  createHit('app.c', { namespace: 'Okta-app', since: '2025.03.0', tags: ['mfa'], deprecated: true }),
  createHit('app.d', { kind: 'removed', namespace: 'Okta-app' }),
  createHit('Okta-app', { kind: 'namespace' }),
]
const values = listValues(hits)
const found = hits.map((hit) => ({ hit }))

/** The view of an address. */
const narrowBy = (search: string) => narrow(found, readView(search).choice, values)

describe('what is left', () => {
  const table = [
    { name: 'is everything where nothing is chosen', search: '', want: ['user.a', 'user.b', 'app.c', 'app.d', 'Okta-app'] },
    { name: 'has one of the values of a facet', search: '?year=2024&year=2025', want: ['user.a', 'user.b', 'app.c'] },
    { name: 'has all chosen properties', search: '?is=hook&is=oie', want: ['user.b'] },
    { name: 'has a value of each facet', search: '?namespace=Okta-user&tag=mfa', want: ['user.a'] },
    { name: 'has change details', search: '?is=changes', want: ['user.b'] },
    { name: 'is deprecated or removed', search: '?is=gone', want: ['app.c', 'app.d'] },
    { name: 'carries a payload', search: '?payload=B', want: ['user.a'] },
    { name: 'is of a kind', search: '?kind=removed', want: ['app.d'] },
    { name: 'is the namespace with its event types', search: '?namespace=Okta-app', want: ['app.c', 'app.d', 'Okta-app'] },
    { name: 'is nothing where nobody has the value', search: '?tag=nope', want: [] },
  ]
  test.for(table)('$name', ({ search, want }) => {
    expect(narrowBy(search).found.map(({ hit }) => hit.title)).toEqual(want)
  })
})

describe('a count', () => {
  const table = [
    { name: 'is of everything where nothing is chosen', search: '', facet: 'namespace', want: { 'Okta-user': 2, 'Okta-app': 3 } },
    { name: 'follows the choices in other facets', search: '?tag=mfa', facet: 'namespace', want: { 'Okta-user': 1, 'Okta-app': 1 } },
    { name: 'ignores the choices in its own', search: '?namespace=Okta-app', facet: 'namespace', want: { 'Okta-user': 2, 'Okta-app': 3 } },
    { name: 'follows those where all are needed', search: '?is=hook', facet: 'is', want: { hook: 2, oie: 1, changes: 1 } },
    { name: 'leaves out tags that are properties', search: '', facet: 'tag', want: { mfa: 2 } },
  ] as const
  test.for(table)('$name', ({ search, facet, want }) => {
    expect(Object.fromEntries(narrowBy(search).counts[facet])).toEqual(want)
  })

  test('says how many are left once its value is chosen', () => {
    const start = narrowBy('?tag=mfa')
    for (const { id } of facets) {
      for (const [value, count] of start.counts[id]) {
        const view = toggleValue({ ...emptyView, choice: { ...emptyView.choice, tag: id === 'tag' ? [] : ['mfa'] } }, id, value)
        expect(narrow(found, view.choice, values).found).toHaveLength(count)
      }
    }
  })
})

describe('the address of a view', () => {
  const table: readonly { name: string; search: string; view: View }[] = [
    { name: 'is empty for the empty view', search: '', view: emptyView },
    { name: 'holds the query', search: '?q=mfa+deact', view: { ...emptyView, query: 'mfa deact' } },
    {
      name: 'holds each choice',
      search: '?q=%26a%3D%C3%A4&is=hook&namespace=Okta-a&namespace=Okta-b&tag=x',
      view: { query: '&a=ä', choice: { ...emptyView.choice, is: ['hook'], namespace: ['Okta-a', 'Okta-b'], tag: ['x'] } },
    },
  ]
  test.for(table)('$name', ({ search, view }) => {
    expect(printView(view)).toBe(search)
    expect(readView(search)).toEqual(view)
  })

  test('loses what means nothing', () => {
    expect(printView(readView('?utm_source=x&q=a&__proto__=1&tag=b&tag=b'))).toBe('?q=a&tag=b')
  })
})

test('a value is chosen and given back', () => {
  const chosen = toggleValue(emptyView, 'tag', 'mfa')
  expect(chosen.choice.tag).toEqual(['mfa'])
  expect(isEmpty(chosen)).toBe(false)
  expect(toggleValue(chosen, 'tag', 'mfa')).toEqual(emptyView)
})

describe('what a query met in a text', () => {
  const table = [
    { name: 'is marked in whatever letter case', text: 'User login', terms: ['login', 'user'], want: ['[User]', ' ', '[login]'] },
    { name: 'is the longest term', text: 'sessions', terms: ['session', 'sessions'], want: ['[sessions]'] },
    { name: 'is nothing where nothing was asked', text: 'a b', terms: [], want: ['a b'] },
    { name: 'is no letter by itself', text: 'a b', terms: ['a'], want: ['a b'] },
    { name: 'is taken literally', text: 'a.b+c', terms: ['.b+'], want: ['a', '[.b+]', 'c'] },
  ]
  test.for(table)('$name', ({ text, terms, want }) => {
    expect(markTerms(text, terms).map((piece) => (piece.isMet ? `[${piece.text}]` : piece.text))).toEqual(want)
  })
})
