import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { findBuiltSite } from './built-site.ts'
import { usePages } from './open-page.ts'

const open = usePages()
const { url, folder } = await findBuiltSite('site')

const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => path.replaceAll('\\', '/'))
const catalog = JSON.parse(readFileSync(join(folder, 'catalog.json'), 'utf8')) as {
  readonly eventTypes: readonly { readonly id: string }[]
  readonly removed: readonly { readonly id: string }[]
}

describe('the built site', () => {
  test('takes at most 60 MB of a disk', () => {
    const sizes = files.map((path) => statSync(join(folder, path))).filter((stat) => stat.isFile())
    expect(sizes.reduce((sum, { size }) => sum + Math.ceil(size / 4096) * 4096, 0)).toBeLessThanOrEqual(60 * 1024 * 1024)
  })

  test('has pages of event types of at most 10 kB', () => {
    const pages = files.filter((path) => /^reference\/event-types\/.*\.html$/.test(path))
    const sizes = pages.map((path) => ({ path, size: gzipSync(readFileSync(join(folder, path))).length }))
    expect(sizes.length).toBeGreaterThanOrEqual(catalog.eventTypes.length)
    expect(sizes.filter(({ size }) => size > 10_000)).toEqual([])
  })

  test('names no script that it does not have', () => {
    const scripts = files
      .filter((path) => path.endsWith('.html'))
      .flatMap((path) => readFileSync(join(folder, path), 'utf8').match(/assets\/[\w./-]+\.js/g) ?? [])
    expect([...new Set(scripts)].filter((path) => !existsSync(join(folder, path)))).toEqual([])
  })
})

describe('for programs', () => {
  test('there are the facts of every id', () => {
    for (const { id } of [...catalog.eventTypes, ...catalog.removed]) {
      expect((JSON.parse(readFileSync(join(folder, `events/${id}.json`), 'utf8')) as { id: string }).id).toBe(id)
    }
  })

  test('the sitemap names every page of an event type', () => {
    const sitemap = readFileSync(join(folder, 'sitemap.xml'), 'utf8')
    const pages = files.filter((path) => /^reference\/event-types\/[^A-Z]*\.html$/.test(path))
    expect(pages.length).toBeGreaterThanOrEqual(catalog.eventTypes.length)
    for (const path of pages) expect(sitemap).toContain(`/${path.replace(/\.html$/, '')}</loc>`)
  })

  test('a page says its address, its data and a preview of itself', async () => {
    const page = await open(`${url}/reference/event-types/user-session-start`)
    const read = (selector: string, name: string) => page.locator(selector).getAttribute(name)
    await expect(read('meta[property="og:title"]', 'content')).resolves.toContain('user.session.start')
    await expect(read('link[rel=canonical]', 'href')).resolves.toMatch(/^https:\/\/.*\/reference\/event-types\/user-session-start$/)
    await expect(read('link[type="application/json"]', 'href')).resolves.toMatch(/\/events\/user\.session\.start\.json$/)
  })

  test('a page leads to its data', async () => {
    const page = await open(`${url}/reference/event-types/user-session-start`)
    const link = page.getByRole('link', { name: 'these facts for programs' })
    const [response] = await Promise.all([page.waitForResponse('**/events/user.session.start.json'), link.click()])
    await expect(response.json()).resolves.toMatchObject({ id: 'user.session.start', removed: false })
  })
})

test('an address with the capitals of an id leads to its page', async () => {
  const page = await open(url)
  await page.goto(`${url}/reference/event-types/mim-createEnrollment-IOS`)
  await page.waitForURL('**/reference/event-types/mim-createenrollment-ios')
  await page.getByRole('heading', { level: 1, name: 'mim.createEnrollment.IOS' }).waitFor()
})
