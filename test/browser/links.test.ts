import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { findBuiltSite } from './built-site.ts'

const { folder } = await findBuiltSite('site')

/** Pages that stand at another address, to lead on from there. */
const isRedirect = (html: string): boolean => html.includes('<meta http-equiv="refresh"')

/** Each page as its address on the site and its HTML. */
const pages = new Map(
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.html') && path !== '404.html')
    .map((path) => [`/${path.replace(/(?:(?<=^|\/)index)?\.html$/, '')}`, readFileSync(join(folder, path), 'utf8')]),
)

test('every link within the site leads to a page, and to a heading where it names one', () => {
  const dead: string[] = []
  for (const [from, html] of pages) {
    for (const [, href = ''] of html.matchAll(/<a\s[^>]*?href="([^"]*)"/g)) {
      const target = new URL(href.replaceAll('&amp;', '&'), `http://site${from}`)
      if (target.host !== 'site') continue
      const page = pages.get(target.pathname)
      const anchor = target.hash.slice(1)
      const isThere = page === undefined ? existsSync(join(folder, target.pathname)) : anchor === '' || page.includes(`id="${anchor}"`)
      if (!isThere) dead.push(`${from}: ${href}`)
    }
  }
  expect(pages.size).toBeGreaterThan(10)
  expect(dead).toEqual([])
})

test('every page can be reached from the home page by links', () => {
  const reached = new Set(['/'])
  for (const from of reached) {
    for (const [, href = ''] of (pages.get(from) ?? '').matchAll(/<a\s[^>]*?href="([^"]*)"/g)) {
      const { host, pathname } = new URL(href, `http://site${from}`)
      if (host === 'site' && pages.has(pathname)) reached.add(pathname)
    }
  }
  const lost = [...pages].filter(([page, html]) => !reached.has(page) && !isRedirect(html))
  expect(lost.map(([page]) => page)).toEqual([])
})
