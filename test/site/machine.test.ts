import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { describe, expect, test } from 'vitest'
import { listEventFiles, listRedirects } from '../../docs/.vitepress/machine/event-files.ts'
import { listFeedItems } from '../../docs/.vitepress/machine/feed-items.ts'
import { printJsonFeed, printRssFeed } from '../../docs/.vitepress/machine/feeds.ts'
import { printLlms } from '../../docs/.vitepress/machine/llms.ts'
import { hostileCatalog } from '../browser/hostile-catalog.ts'
import { createCatalog, createEventType } from '../emit/catalog.ts'

const site = 'https://site.example'
const origin = { path: 'catalog/okta-a.md', line: 3, column: 4, endLine: 3, endColumn: 7 }
const catalog = createCatalog(
  ['a.b', 'a.createEnrollment.IOS', 'b.c'].map((id) => createEventType(id, { origin })),
  {
    releases: [
      { id: '2016.48', eventTypes: ['a.b'] },
      { id: '2024.02.1', eventTypes: ['a.createEnrollment.IOS', 'b.c'] },
    ],
    removed: [
      { id: 'a.old', lastSeen: '2020-09-08', removedBy: '2020-10-08', successor: 'a.b' },
      { id: 'a.older', lastSeen: '2020-09-08', removedBy: '2020-10-08', successor: null },
    ],
  },
)
const items = listFeedItems(catalog, site)

describe('a feed', () => {
  test('has what releases brought and what went away, newest first', () => {
    expect(items.map(({ title, day }) => [title, day])).toEqual([
      ['2024.02.1: 2 event types new', null],
      ['2 event types removed by 2020-10-08', '2020-10-08'],
      ['2016.48: 1 event type new', null],
    ])
  })

  test('tells the successor of what went away', () => {
    expect(items[1]?.html).toBe(
      '<ul><li><a href="https://site.example/reference/event-types/a-old">a.old</a>, now a.b</li><li><a href="https://site.example/reference/event-types/a-older">a.older</a></li></ul>',
    )
  })

  test('names each item by an address of its own', () => {
    expect(new Set(items.map(({ url }) => url)).size).toBe(items.length)
  })

  test.for([
    { name: 'a catalog', given: items },
    { name: 'a catalog that means harm', given: listFeedItems(hostileCatalog, site) },
  ])('is RSS that a parser reads back, of $name', ({ given }) => {
    const { text } = printRssFeed(given, site)
    expect(XMLValidator.validate(text)).toBe(true)
    const parser = new XMLParser({ ignoreAttributes: false, isArray: (name) => name === 'item', htmlEntities: true })
    const { rss } = parser.parse(text) as {
      rss: { '@_version': string; channel: Record<string, unknown> & { item: Record<string, string>[] } }
    }
    expect(rss['@_version']).toBe('2.0')
    for (const name of ['title', 'link', 'description']) expect(rss.channel[name]).toEqual(expect.stringMatching(/./))
    expect(rss.channel.item.map(({ guid }) => guid)).toEqual(given.map(({ url }) => url))
    for (const { pubDate } of rss.channel.item) if (pubDate !== undefined) expect(pubDate).toMatch(/^\w{3}, \d\d \w{3} \d{4} 00:00:00 GMT$/)
  })

  test.for([
    { name: 'a catalog', given: items },
    { name: 'a catalog that means harm', given: listFeedItems(hostileCatalog, site) },
  ])('is a JSON Feed with all it must have, of $name', ({ given }) => {
    const feed = JSON.parse(printJsonFeed(given, site).text) as { version: string; title: string; items: Record<string, string>[] }
    expect(feed.version).toBe('https://jsonfeed.org/version/1.1')
    expect(feed.items.map(({ id, url, content_html }) => [id, url, content_html])).toEqual(given.map(({ url, html }) => [url, url, html]))
  })

  test('holds no element that a text brought along', () => {
    const html = listFeedItems(hostileCatalog, site)
      .map((item) => item.html)
      .join('')
    expect(html.replace(/<\/?(?:ul|li)>|<a href="https:\/\/site\.example\/[\w/-]*">|<\/a>/g, '')).not.toMatch(/[<>"]/)
  })
})

describe('files for programs', () => {
  const files = listEventFiles(catalog, site)

  test('are one for each id, and one more in lower case where it has capitals', () => {
    expect(files.map(({ path }) => path)).toEqual(
      ['a.b', 'a.createEnrollment.IOS', 'a.createenrollment.ios', 'b.c', 'a.old', 'a.older'].map((name) => `events/${name}.json`),
    )
  })

  test('hold the facts', () => {
    expect(JSON.parse(files[0]?.text ?? '')).toMatchObject({
      id: 'a.b',
      description: 'What a.b says.',
      tags: ['event-hook-eligible'],
      removed: false,
      page: 'https://site.example/reference/event-types/a-b',
      document: 'spec/catalog/okta-a.md',
    })
    expect(JSON.parse(files[4]?.text ?? '')).toMatchObject({ id: 'a.old', removed: true, successor: 'a.b' })
  })

  test('name no place but their folder', () => {
    for (const { path } of listEventFiles(hostileCatalog, site)) expect(path).toMatch(/^events\/[\w.-]+\.json$/)
  })

  test('say in prose where everything is', () => {
    const { text } = printLlms(catalog, site)
    expect(text).toMatch(/^# okta-events\n\n> The 3 event types .+\n/)
    expect(text).toContain('](https://site.example/reference/namespaces/okta-a): 2 event types')
  })
})

test('an address with the capitals of an id leads to its page', () => {
  const [redirect, ...rest] = listRedirects(catalog)
  expect(rest).toEqual([])
  expect(redirect?.path).toBe('reference/event-types/a-createEnrollment-IOS.html')
  expect(redirect?.text).toContain('<meta http-equiv="refresh" content="0; url=./a-createenrollment-ios">')
})
