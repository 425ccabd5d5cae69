import { describe, expect, test } from 'vitest'
import { emitPages } from '../../generator/emit/emit-pages.ts'
import { readTemplates } from '../../generator/io/read-templates.ts'
import type { Catalog, Payload } from '../../generator/model.ts'
import { createCatalog, createEventType, createPayloadField } from './catalog.ts'

const templates = readTemplates()
const read = (catalog: Catalog, path: string): string => emitPages(catalog, templates).find((file) => file.path === path)?.text ?? ''
const readEventType = (facts: Parameters<typeof createEventType>[1], facts2: Partial<Catalog> = {}): string =>
  read(createCatalog([createEventType('a.b', facts), createEventType('a.c'), createEventType('a.c.d')], facts2), 'pages/event-types/a-b.md')

const payloads: readonly Payload[] = [
  { id: 'Base', kind: 'debugData', extends: [], fields: [createPayloadField('shared'), createPayloadField('own', { values: ['base'] })] },
  { id: 'Derived', kind: 'debugData', extends: ['Base'], fields: [createPayloadField('own', { personal: true, values: ['x'] })] },
]

describe('the page of an event type', () => {
  const table = [
    { name: 'says what it means', facts: {}, want: 'What a.b says.' },
    { name: 'says that no description is known', facts: { description: null }, want: 'Okta gives no description of this event type.' },
    {
      name: 'links the event types that the description names',
      facts: { description: 'See a.c.d, then a.c.', mentions: ['a.c', 'a.c.d'] },
      want: 'See [a<wbr>.c<wbr>.d](../event-types/a-c-d.md), then [a<wbr>.c](../event-types/a-c.md).',
    },
    {
      name: 'links nothing inside a longer word',
      facts: { description: 'Not xa.c nor a.c.x, a.c_', mentions: ['a.c'] },
      want: 'Not xa.c nor a.c.x, a.c\\_',
    },
    { name: 'tells when it came', facts: { since: '2018.05.0' }, want: '- **Since** <span>2018<wbr>.05<wbr>.0</span>' },
    { name: 'lists its tags', facts: { tags: ['x', 'y-z'] }, want: '- **Tags** <span>x</span><span>y\\-z</span>' },
    { name: 'lists its fields', facts: {}, want: '| <code>actor<wbr>.id</code> | <code>string</code> | Who acted. |' },
    { name: 'says where it has none', facts: { fields: [] }, want: 'no field of its own is documented' },
    {
      name: 'names the successor of a deprecated one',
      facts: { deprecated: { since: '2024.05.0', successor: 'a.c' } },
      want: '.**\nUse [a<wbr>.c](../event-types/a-c.md) instead.',
    },
    {
      name: 'tells since when it is deprecated',
      facts: { deprecated: { since: '2024.05.0', successor: null } },
      want: '**Deprecated since 2024',
    },
    {
      name: 'says that no successor is known',
      facts: { deprecated: { since: null, successor: null } },
      want: '**Deprecated.**\nNo successor is known.',
    },
    {
      name: 'has its references',
      facts: { references: [{ text: 'Okta [x]', url: 'https://okta.com/a(b)' }] },
      want: '- [Okta \\[x\\]](https://okta.com/a%28b%29)',
    },
    { name: 'uses it in TypeScript', facts: {}, want: `isEvent(event, 'a.b')` },
    { name: 'has the place of its sample', facts: {}, want: '<!-- sample log event -->' },
  ]
  test.for(table)('$name', ({ facts, want }) => {
    expect(readEventType(facts)).toContain(want)
  })

  test('shows the keys of its payloads, inherited ones included', () => {
    const page = readEventType({ debugData: 'Derived' }, { payloads })
    expect(page).toContain('- **Debug data** <span>[Derived](../payloads/derived.md)</span>')
    expect(page).toContain('| <code>debugContext<wbr>.debugData</code> | <code>own</code>, <code>shared</code> |')
  })

  test('names the event types that name it', () => {
    const catalog = createCatalog([createEventType('a.b'), createEventType('a.c', { mentions: ['a.b'] })])
    expect(read(catalog, 'pages/event-types/a-b.md')).toContain('- [a<wbr>.c](../event-types/a-c.md), names this event type')
  })

  test('leads to its neighbours in the namespace', () => {
    const catalog = createCatalog([createEventType('a.b'), createEventType('a.c'), createEventType('b.d')])
    expect(read(catalog, 'pages/event-types/a-b.md')).toMatch(/^prev: false\nnext: { "text": "a<wbr>.c"/m)
    expect(read(catalog, 'pages/event-types/a-c.md')).toMatch(/^next: false$/m)
  })
})

describe('the other pages', () => {
  test('a namespace lists its event types by the first sentence of what they mean', () => {
    const catalog = createCatalog([createEventType('a.b', { description: 'First one. Second, e.g. this.' })])
    expect(read(catalog, 'pages/namespaces/okta-a.md')).toContain('| [a<wbr>.b](../event-types/a-b.md) | First one. |')
  })

  test('a payload tells where a key comes from, and a nearer key hides its namesake', () => {
    const page = read(createCatalog([createEventType('a.b', { debugData: 'Derived' })], { payloads }), 'pages/payloads/derived.md')
    expect(page).toContain('| <code>own</code> | String, text | personal | <code>x</code> |')
    expect(page).toContain('| <code>shared</code> from [Base](../payloads/base.md) | String, text | – | any |')
    expect(page).toContain('- [a<wbr>.b](../event-types/a-b.md)')
    expect(page).not.toContain('<code>base</code>')
  })

  test('a removed event type tells its successor, linked while that exists', () => {
    const removal = { lastSeen: '2026-02-05', removedBy: '2026-05-07' }
    const removed = [
      { id: 'a.old', ...removal, successor: 'a.b' },
      { id: 'a.older', ...removal, successor: 'a.old' },
      { id: 'a.oldest', ...removal, successor: null },
    ]
    const page = read(createCatalog([createEventType('a.b')], { removed }), 'pages/removed.md')
    expect(page).toContain('| a<wbr>.old | 2026\\-02\\-05 | 2026\\-05\\-07 | [a<wbr>.b](./event-types/a-b.md) |')
    expect(page).toContain('| a<wbr>.older | 2026\\-02\\-05 | 2026\\-05\\-07 | a<wbr>.old |')
    expect(page).toContain('| none known |')
  })

  test('the log event has every path of the envelope, and what wraps log events down to where they begin', () => {
    const page = read(createCatalog([]), 'pages/log-event.md')
    expect(page).toContain('| <code>client<wbr>.geographicalContext<wbr>.city</code> | <code>string \\| null</code> | optional |')
    expect(page).toContain('| <code>data<wbr>.events</code> | <code>LogEvent\\[\\]</code> | required |')
    expect(page).not.toContain('data<wbr>.events\\[\\]<wbr>.uuid')
    expect(page).toContain('### OutcomeResult')
  })
})

describe('all pages', () => {
  const catalog = createCatalog([createEventType('a.b', { debugData: 'Derived' }), createEventType('b.c-d.E')], { payloads })

  test('are one for each event type, namespace and payload, and five more files', () => {
    expect(emitPages(catalog, templates).map(({ path }) => path)).toEqual([
      'pages/index.md',
      'pages/log-event.md',
      'pages/diagnostics.md',
      'pages/removed.md',
      'pages/namespaces/okta-a.md',
      'pages/namespaces/okta-b.md',
      'pages/event-types/a-b.md',
      'pages/event-types/b-c-d-e.md',
      'pages/payloads/base.md',
      'pages/payloads/derived.md',
      'pages/search.json',
    ])
  })

  test('are the same bytes each time', () => {
    expect(emitPages(catalog, templates)).toEqual(emitPages(structuredClone(catalog), new Map(templates)))
  })

  test('lead only to each other', () => {
    const files = emitPages(catalog, templates)
    const paths = new Set(files.map(({ path }) => `/${path}`))
    for (const { path, text } of files) {
      for (const [, href = ''] of text.matchAll(/\]\((\.[^)#]*)/g)) expect(paths).toContain(new URL(href, `http://x/${path}`).pathname)
    }
  })

  test('are what the search finds', () => {
    const { records } = JSON.parse(read(catalog, 'pages/search.json')) as { records: readonly { title: string; page: string }[] }
    expect(records.map(({ title }) => title)).toEqual(expect.arrayContaining(['Okta-a', 'a.b', 'b.c-d.E', 'Derived', 'Log event']))
    expect(emitPages(catalog, templates).map(({ path }) => path)).toEqual(
      expect.arrayContaining(records.map(({ page }) => `pages/${page}.md`)),
    )
  })
})
