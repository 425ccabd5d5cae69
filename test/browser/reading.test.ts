import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { toFileName } from '../../generator/names.ts'
import { findBuiltSite } from './built-site.ts'
import { useOnePage, usePages, visit } from './open-page.ts'
import { sitePages } from './site-pages.ts'

const open = usePages()
const { url, folder } = await findBuiltSite('site')

describe('without JavaScript', () => {
  test('an event type is all there', async () => {
    const page = await open(`${url}/reference/event-types/directory-mapping-update`, { javaScriptEnabled: false })
    const text = await page.locator('main').innerText()
    for (const want of [
      'directory.mapping.update',
      'Update universal directory mappings.',
      'transaction.id',
      'isEvent',
      'eventType eq "directory.mapping.update"',
    ]) {
      expect(text).toContain(want)
    }
    await page.locator('.sample summary').click()
    await expect(page.locator('.sample pre').innerText()).resolves.toContain('"eventType": "directory.mapping.update"')
  })

  test('a hint stands in for the search', async () => {
    const page = await open(url, { javaScriptEnabled: false })
    await expect(page.getByText('Search needs JavaScript').isVisible()).resolves.toBe(true)
    await expect(page.getByRole('button', { name: 'Search' }).count()).resolves.toBe(0)
  })

  test('the colours follow the system', async () => {
    const colours = await Promise.all(
      (['light', 'dark'] as const).map(async (colorScheme) => {
        const page = await open(url, { javaScriptEnabled: false, colorScheme })
        return page.evaluate('getComputedStyle(document.body).backgroundColor')
      }),
    )
    expect(colours).toEqual(['rgb(253, 252, 249)', 'rgb(16, 21, 20)'])
  })
})

describe('with JavaScript', () => {
  test('the colours follow the system, and the switch after that', async () => {
    const page = await open(url, { colorScheme: 'dark' })
    const background = () => page.evaluate('getComputedStyle(document.body).backgroundColor')
    await expect(background()).resolves.toBe('rgb(16, 21, 20)')
    await page.getByRole('switch').first().click()
    await page.waitForFunction('getComputedStyle(document.body).backgroundColor === "rgb(253, 252, 249)"')
  })

  test('no page logs an error or loads anything from elsewhere', async () => {
    const page = await open(url)
    const problems: string[] = []
    page.on('console', (message) => message.type() === 'error' && problems.push(message.text()))
    page.on('pageerror', (error) => problems.push(error.message))
    page.on('request', (request) => new URL(request.url()).origin === url || problems.push(request.url()))
    for (const { path } of sitePages) await visit(page, url + path)
    expect(problems).toEqual([])
  })

  test('a link leads from page to page without loading the site again', async () => {
    const page = await open(`${url}/reference/namespaces/okta-directory`)
    await page.evaluate('window.sameDocument = true')
    await page.getByRole('link', { name: 'directory.mapping.update' }).click()
    await page.getByRole('heading', { level: 1, name: 'directory.mapping.update' }).waitFor()
    await expect(page.evaluate('window.sameDocument')).resolves.toBe(true)
    await expect(page.locator('.fields td').first().textContent()).resolves.toBe('actor.id')
  })

  test('a button copies the id', async () => {
    const page = await open(`${url}/reference/event-types/directory-mapping-update`)
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    await page.getByRole('button', { name: 'Copy id' }).click()
    await page.getByRole('button', { name: 'Copied' }).waitFor()
    await expect(page.evaluate('navigator.clipboard.readText()')).resolves.toBe('directory.mapping.update')
  })
})

describe('the details of an event type', () => {
  const path = '/reference/event-types/user-session-start'

  test('a button copies a query', async () => {
    const page = await open(url + path)
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    await page.locator('.fold[open] pre').hover()
    await page.locator('.fold[open] .copy').click()
    await page.locator('.fold[open] .copy.copied').waitFor()
    await expect(page.evaluate('navigator.clipboard.readText()')).resolves.toBe('eventType eq "user.session.start"')
  })

  test('opening one query closes the other', async () => {
    const page = await open(url + path)
    await page.getByText('Microsoft Sentinel').click()
    await expect(page.locator('.fold[open] pre').innerText()).resolves.toBe('OktaV2_CL\n| where EventOriginalType == "user.session.start"')
  })

  test('a segment of the id leads to where its namespace lists all that begin alike', async () => {
    const page = await open(`${url}/reference/event-types/user-mfa-factor-activate`)
    await page.locator('h1').getByRole('link', { name: 'factor' }).click()
    await page.waitForURL('**/reference/namespaces/okta-user#user-mfa-factor')
    await expect(page.locator('[id="user-mfa-factor"] + a').textContent()).resolves.toBe('user.mfa.factor.activate')
  })

  test('are all there when a link leads to it', async () => {
    const page = await open(`${url}/reference/event-types/user-session-end`)
    await page.evaluate('window.sameDocument = true')
    await page.locator('.related').getByRole('link', { name: 'user.session.start' }).click()
    await page.getByRole('heading', { level: 1, name: 'user.session.start' }).waitFor()
    await expect(page.locator('.fold').count()).resolves.toBe(8)
    await expect(page.evaluate('window.sameDocument')).resolves.toBe(true)
  })
})

describe('on a phone', () => {
  const shared = useOnePage({ viewport: { width: 390, height: 800 } })
  test.for(sitePages)('$name fits the width', async ({ path }) => {
    await visit(shared.page, url + path)
    await expect(shared.page.evaluate('document.documentElement.scrollWidth')).resolves.toBe(390)
  })
})

test('every event type of the catalog has a page that says its id', () => {
  const { records } = JSON.parse(readFileSync(new URL('../../generated/pages/search.json', import.meta.url), 'utf8')) as {
    records: readonly { kind: string; title: string; page: string }[]
  }
  const eventTypes = records.filter(({ kind }) => kind === 'event type')
  expect(eventTypes.length).toBeGreaterThan(0)
  for (const { title, page } of eventTypes) {
    expect(readFileSync(join(folder, 'reference', `${page}.html`), 'utf8')).toContain(`<title>${title} | okta-events</title>`)
  }
  const removed = records.filter(({ kind }) => kind === 'removed')
  for (const { title } of removed) {
    const page = readFileSync(join(folder, 'reference/event-types', `${toFileName(title)}.html`), 'utf8')
    expect(page).toContain(`<title>${title} | okta-events</title>`)
  }
})
