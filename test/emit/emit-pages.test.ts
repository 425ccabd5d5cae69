import { describe, expect, test } from 'vitest'
import { emitPages } from '../../generator/emit/emit-pages.ts'
import { type Page, splitPages } from '../../generator/emit/page-file.ts'
import type { Catalog, Payload } from '../../generator/model.ts'
import { emitTools } from '../shared.ts'
import { createCatalog, createEventType, createPayloadField } from './catalog.ts'

const emit = (catalog: Catalog) => emitPages(catalog, emitTools)
const list = (catalog: Catalog): readonly Page[] => emit(catalog).flatMap(({ text }) => splitPages(text))
const read = (catalog: Catalog, address: string): string => list(catalog).find(({ page }) => page === address)?.text ?? ''
const readEventType = (facts: Parameters<typeof createEventType>[1], facts2: Partial<Catalog> = {}): string =>
  read(createCatalog([createEventType('a.b', facts), createEventType('a.c'), createEventType('a.c.d')], facts2), 'event-types/a-b')

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
    {
      name: 'tells when it came, and leads to what came with it',
      facts: { since: '2018.05.0' },
      want: '- **Since** <span>[2018<wbr>.05<wbr>.0](../whats-new.md#release-2018-05-0)</span>',
    },
    { name: 'says that Event Hooks deliver it', facts: { tags: ['event-hook-eligible'] }, want: '- **Event Hooks** <span>eligible</span>' },
    { name: 'says that Event Hooks do not deliver it', facts: { tags: [] }, want: '- **Event Hooks** <span>not eligible</span>' },
    { name: 'lists its tags', facts: { tags: ['x', 'y-z'] }, want: '- **Tags** <span>x</span><span>y\\-z</span>' },
    { name: 'lists its fields', facts: {}, want: '| <code>actor<wbr>.id</code> | <code>string</code> | Who acted. |' },
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
    { name: 'has a place for what the site adds', facts: {}, want: '<!-- details -->' },
  ]
  test.for(table)('$name', ({ facts, want }) => {
    expect(readEventType(facts)).toContain(want)
  })

  test('names its payloads', () => {
    const page = readEventType({ debugData: 'Derived' }, { payloads })
    expect(page).toContain('- **Debug data** <span>[Derived](../payloads/derived.md)</span>')
  })

  test('lists no fields where it has none of its own', () => {
    expect(readEventType({ fields: [] })).not.toContain('## Fields')
  })

  test('leads to its neighbours in the namespace', () => {
    const catalog = createCatalog([createEventType('a.b'), createEventType('a.c'), createEventType('b.d')])
    expect(read(catalog, 'event-types/a-b')).toMatch(/^prev: false\nnext: { "text": "a<wbr>.c"/m)
    expect(read(catalog, 'event-types/a-c')).toMatch(/^next: false$/m)
  })
})

describe('the other pages', () => {
  test('a namespace lists its event types by the first sentence of what they mean', () => {
    const catalog = createCatalog([createEventType('a.b', { description: 'First one. Second, e.g. this.' })])
    expect(read(catalog, 'namespaces/okta-a')).toContain('| [a<wbr>.b](../event-types/a-b.md) | First one. |')
  })

  test('a namespace has a tree of the starts that several ids have, each leading to the first of them', () => {
    const page = read(createCatalog(['a.b', 'a.b.c', 'a.b.d', 'a.e.f.g', 'a.e.f.h'].map((id) => createEventType(id))), 'namespaces/okta-a')
    expect(page).toContain('<a href="#a-b">a.b</a> <span>2</span></li><li><a href="#a-e-f">a.e.f</a> <span>2</span>')
    expect(page).toContain('| <span id="a-b"></span>[a<wbr>.b<wbr>.c](../event-types/a-b-c.md) |')
    expect(page).toContain('| <span id="a-e-f"></span>[a<wbr>.e<wbr>.f<wbr>.g](../event-types/a-e-f-g.md) |')
  })

  test('what is new is listed by release, newest first', () => {
    const releases = [
      { id: '2018.05.0', eventTypes: ['a.b'] },
      { id: '2020.01.0', eventTypes: ['a.c', 'a.d'] },
    ]
    const page = read(
      createCatalog(
        ['a.b', 'a.c', 'a.d'].map((id) => createEventType(id)),
        { releases },
      ),
      'whats-new',
    )
    const headings = page.split('\n').filter((line) => /^(?:##|<h3)/.test(line))
    expect(headings).toEqual([
      '## 2020',
      '<h3 id="release-2020-01-0" tabindex="-1">2020.01.0 <span>2 event types</span></h3>',
      '## 2018',
      '<h3 id="release-2018-05-0" tabindex="-1">2018.05.0 <span>1 event type</span></h3>',
    ])
    expect(page).toContain('| [a<wbr>.d](./event-types/a-d.md) | What a.d says. |')
  })

  test('a removed event type keeps its page, unless another has its address by now', () => {
    const facts = { lastSeen: '2026-02-05', removedBy: '2026-05-07', successor: null }
    const removed = [
      { id: 'a.B', ...facts },
      { id: 'a.old', ...facts, successor: 'a.b' },
    ]
    const catalog = createCatalog([createEventType('a.b')], { removed })
    expect(read(catalog, 'event-types/a-old')).toContain('[a<wbr>.b](../event-types/a-b.md) takes its place.')
    expect(read(catalog, 'event-types/a-b')).toContain('What a.b says.')
    expect(list(catalog).filter(({ page }) => page === 'event-types/a-b')).toHaveLength(1)
  })

  test('a payload tells where a key comes from, and a nearer key hides its namesake', () => {
    const page = read(createCatalog([createEventType('a.b', { debugData: 'Derived' })], { payloads }), 'payloads/derived')
    expect(page).toContain('| <code>own</code> | String, text <small><code>x</code></small> | personal |')
    expect(page).toContain('| <code>shared</code> from [Base](../payloads/base.md) | String, text |  |')
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
    const page = read(createCatalog([createEventType('a.b')], { removed }), 'removed')
    expect(page).toContain('| [a<wbr>.old](./event-types/a-old.md) | 2026\\-02\\-05 | 2026\\-05\\-07 | [a<wbr>.b](./event-types/a-b.md) |')
    expect(page).toContain('| 2026\\-05\\-07 | [a<wbr>.old](./event-types/a-old.md) |')
    expect(page).toContain('| none known |')
  })

  test('the log event has every path of the envelope, and what wraps log events down to where they begin', () => {
    const page = read(createCatalog([]), 'log-event')
    expect(page).toContain('| <code>client<wbr>.geographicalContext<wbr>.city</code> | <code>string \\| null</code> | optional |')
    expect(page).toContain('| <code>data<wbr>.events</code> | <code>LogEvent\\[\\]</code> | required |')
    expect(page).not.toContain('data<wbr>.events\\[\\]<wbr>.uuid')
    expect(page).toContain('### OutcomeResult')
  })
})

describe('all pages', () => {
  const catalog = createCatalog([createEventType('a.b', { debugData: 'Derived' }), createEventType('b.c-d.E')], { payloads })

  test('are one for each event type, namespace and payload, and five more', () => {
    expect(list(catalog).map(({ page }) => page)).toEqual([
      'index',
      'log-event',
      'diagnostics',
      'removed',
      'whats-new',
      'namespaces/okta-a',
      'event-types/a-b',
      'namespaces/okta-b',
      'event-types/b-c-d-e',
      'payloads/base',
      'payloads/derived',
    ])
  })

  test('stand in one file for each namespace and kind of payload', () => {
    const paths = ['index', 'log-event', 'diagnostics', 'removed', 'whats-new', 'namespaces/okta-a', 'namespaces/okta-b']
    const kinds = ['payloads/debug-data', 'payloads/target', 'payloads/change-details']
    expect(emit(catalog).map(({ path }) => path)).toEqual([...[...paths, ...kinds].map((path) => `pages/${path}.md`), 'pages/search.json'])
  })

  test('are the same bytes each time', () => {
    expect(emit(catalog)).toEqual(emit(structuredClone(catalog)))
  })

  test('lead only to each other', () => {
    const pages = list(catalog)
    const addresses = new Set(pages.map(({ page }) => `/${page}.md`))
    for (const { page, text } of pages) {
      for (const [, href = ''] of text.matchAll(/\]\((\.[^)#]*)/g)) expect(addresses).toContain(new URL(href, `http://x/${page}`).pathname)
    }
  })

  test('are what the search finds', () => {
    const text = emit(catalog).find(({ path }) => path === 'pages/search.json')?.text ?? ''
    const { records } = JSON.parse(text) as { records: readonly { title: string; page: string }[] }
    expect(records.map(({ title }) => title)).toEqual(expect.arrayContaining(['Okta-a', 'a.b', 'b.c-d.E', 'Derived', 'Log event']))
    expect(list(catalog).map(({ page }) => page)).toEqual(expect.arrayContaining(records.map(({ page }) => page)))
  })
})
