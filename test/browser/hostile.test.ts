import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { findBuiltSite } from './built-site.ts'
import { hostileTexts, toSeen } from './hostile-catalog.ts'
import { useOnePage, usePages, visit } from './open-page.ts'

const open = usePages()
const { url, folder } = await findBuiltSite('hostileSite')

const paths = readdirSync(join(folder, 'reference'), { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.html'))
  .map((path) => `/reference/${path.replace(/(?:(?<=^|\/)index)?\.html$/, '')}`)

/** What is asked of the search and of the explorer. */
const queries = ['hostile', 'hacked', hostileTexts.script, hostileTexts.template, '__proto__', 'constructor']

/** Collect what a page must not do: errors, dialogs, requests that leave the site. */
function watch(page: Page): readonly string[] {
  const seen: string[] = []
  page.on('console', (message) => message.type() === 'error' && seen.push(message.text()))
  page.on('pageerror', (error) => seen.push(error.message))
  page.on('dialog', (dialog) => seen.push(`dialog ${dialog.message()}`))
  page.on('request', (request) => new URL(request.url()).origin === url || seen.push(request.url()))
  return seen
}

async function expectHarmless(page: Page, seen: readonly string[]): Promise<void> {
  expect(seen).toEqual([])
  await expect(page.evaluate('window.hacked')).resolves.toBe(undefined)
  const elements =
    '#app :is(script, img[src="x"], component, [onclick], [onerror], [onmouseover], [onfocus], [href^="javascript:" i], [href^="data:" i])'
  await expect(page.locator(elements).count()).resolves.toBe(0)
}

describe('a catalog that means harm', () => {
  test('has a page for each thing in it', () => {
    expect(paths.filter((path) => path.includes('/event-types/hostile-') && path === path.toLowerCase())).toHaveLength(3)
    expect(paths.length).toBeGreaterThan(8)
  })

  test.for(paths)('runs nothing on %s', async (path) => {
    const page = await open(url)
    const seen = watch(page)
    await visit(page, url + path)
    await page.locator('main').first().hover()
    await expectHarmless(page, seen)
  })

  test('runs nothing when a link leads from page to page', async () => {
    const page = await open(`${url}/reference/namespaces/okta-hostile`)
    const seen = watch(page)
    await page.locator('main a[href*="event-types/"]').first().click()
    await page.waitForURL('**/reference/event-types/*')
    await page.locator('.sample summary').click()
    await page.locator('.pager-link.next, .pager-link.prev').first().click()
    await page.getByRole('heading', { level: 1 }).waitFor()
    await expectHarmless(page, seen)
  })

  test('runs nothing in the search', async () => {
    const page = await open(`${url}/reference/`)
    const seen = watch(page)
    await page.keyboard.press('/')
    await page.getByRole('option').first().waitFor()
    for (const query of queries) {
      await page.getByRole('combobox').fill(query)
      await page
        .getByRole('status')
        .filter({ hasText: /result|Nothing/ })
        .waitFor()
    }
    await expectHarmless(page, seen)
  })
})

describe('the explorer of a catalog that means harm', () => {
  test('runs nothing, whatever is asked and chosen', async () => {
    const page = await open(url)
    const seen = watch(page)
    for (const query of queries) {
      await page.getByRole('combobox').fill(query)
      await page
        .locator('.explorer-status [role=status]')
        .filter({ hasText: /result|Nothing/ })
        .waitFor()
    }
    await page.getByRole('combobox').fill('hostile')
    const tags = page.getByRole('group', { name: 'Tag' })
    await tags.getByRole('button', { name: /^All / }).click()
    await tags.getByRole('checkbox', { name: hostileTexts.script }).check()
    await page.getByRole('button', { name: `Remove Tag: ${hostileTexts.script}` }).waitFor()
    await expectHarmless(page, seen)
  })

  test('runs nothing of an address', async () => {
    const page = await open(url)
    const seen = watch(page)
    const hostile = encodeURIComponent(hostileTexts.scriptEnd)
    await visit(page, `${url}/?q=${hostile}&tag=${hostile}&namespace=${encodeURIComponent(hostileTexts.vue)}`)
    await page.getByText('Nothing found').waitFor()
    await expectHarmless(page, seen)
  })
})

describe('its texts are seen as they are', () => {
  const shared = useOnePage()
  const path = '/reference/event-types/hostile-_a_-_b_'

  test.for(Object.entries(hostileTexts))('%s', async ([, text]) => {
    const { page } = shared
    await visit(page, url + path)
    const cells = await page.locator('.fields:not(.keys) td:last-child').allTextContents()
    expect(cells).toContain(toSeen(text))
    const names = await page.locator('.fields:not(.keys) td:first-child').allTextContents()
    expect(names).toContain(toSeen(text))
    const keys = await page.locator('.fields.keys td:first-child').allTextContents()
    expect(keys.map((key) => key.trim())).toContain(toSeen(text).trim())
    await expect(page.locator('.lead').textContent()).resolves.toContain(toSeen(text))
  })

  test('where a link led there, too', async () => {
    const { page } = shared
    await visit(page, `${url}/reference/namespaces/okta-hostile`)
    await page.locator('main a[href$="hostile-_a_-_b_"]').click()
    await page.locator('.lead').filter({ hasText: 'constructor' }).waitFor()
    const text = await page.locator('.lead').textContent()
    for (const hostile of Object.values(hostileTexts)) expect(text).toContain(toSeen(hostile))
  })

  test('in the sample log event, as JSON with the same values', async () => {
    const { page } = shared
    await visit(page, url + path)
    const sample = JSON.parse((await page.locator('.sample pre').textContent()) ?? '') as Record<string, unknown>
    expect(sample).toMatchObject(hostileTexts)
  })

  test('in titles and headings', async () => {
    const { page } = shared
    await visit(page, url + path)
    await expect(page.title()).resolves.toBe('hostile._a_._b_ | okta-events')
    await expect(page.locator('h1').textContent()).resolves.toBe('hostile._a_._b_')
    await expect(page.locator('meta[name=description]').count()).resolves.toBe(1)
  })
})
