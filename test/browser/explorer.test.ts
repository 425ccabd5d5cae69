import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { findBuiltSite } from './built-site.ts'
import { useOnePage, usePages, visit } from './open-page.ts'

const open = usePages()
const { url } = await findBuiltSite('site')

const field = (page: Page) => page.getByRole('combobox')
const status = (page: Page) => page.locator('.explorer-status [role=status]')
const options = (page: Page) => page.getByRole('option')
const chosen = (page: Page) => page.getByRole('option', { selected: true }).locator('.result-title').textContent()
const titles = (page: Page) => options(page).locator('.result-title').allTextContents()
const isFocused = (page: Page) => field(page).evaluate((element) => element === element.ownerDocument.activeElement)

/** The number of results, once what was asked is shown. */
async function count(page: Page, wanted: RegExp = /^\d+ results?$/): Promise<number> {
  await status(page).filter({ hasText: wanted }).waitFor()
  return Number.parseInt((await status(page).textContent()) ?? '', 10)
}

test('a person finds, narrows, opens by key, comes back to the same view, and shares it', async () => {
  const page = await open(url)
  await page.keyboard.press('/')
  await page.keyboard.type('mfa deact')
  await count(page)
  await page.waitForURL('**/?q=mfa+deact')
  expect((await titles(page)).slice(0, 2).sort()).toEqual(['system.mfa.factor.deactivate', 'user.mfa.factor.deactivate'])

  await page.getByRole('group', { name: 'Namespace' }).getByRole('checkbox', { name: 'Okta-user' }).check()
  await status(page).getByText('2 results').waitFor()
  const shared = page.url()
  expect(new URL(shared).search).toBe('?q=mfa+deact&namespace=Okta-user')
  const narrowed = await titles(page)

  await page.keyboard.press('Escape')
  await page.keyboard.press('ArrowDown')
  const second = await chosen(page)
  expect(second).toBe(narrowed[1])
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { level: 1, name: second ?? '' }).waitFor()
  expect(page.url()).not.toBe(shared)

  await page.goBack()
  await count(page)
  expect(page.url()).toBe(shared)
  await expect(titles(page)).resolves.toEqual(narrowed)
  await expect(field(page).inputValue()).resolves.toBe('mfa deact')
  await expect(chosen(page)).resolves.toBe(second)
  await expect(isFocused(page)).resolves.toBe(true)

  await page.reload()
  await count(page)
  await expect(titles(page)).resolves.toEqual(narrowed)
  await expect(page.getByRole('checkbox', { name: 'Okta-user' }).isChecked()).resolves.toBe(true)

  const other = await open(shared, { colorScheme: 'dark', viewport: { width: 390, height: 800 } })
  await count(other)
  await expect(titles(other)).resolves.toEqual(narrowed)
})

describe('the way back', () => {
  test('takes back a choice, then the query, then leaves the start', async () => {
    const page = await open(url)
    await field(page).fill('session')
    await count(page)
    await page.getByRole('checkbox', { name: 'Event Hook eligible' }).check()
    await page.getByRole('button', { name: 'Remove Properties: Event Hook eligible' }).waitFor()
    await page.goBack()
    await page.waitForURL('**/?q=session')
    await expect(page.getByRole('checkbox', { name: 'Event Hook eligible' }).isChecked()).resolves.toBe(false)
    await page.goBack()
    await page.getByRole('heading', { name: 'Namespaces' }).waitFor()
    await expect(field(page).inputValue()).resolves.toBe('')
    await page.goForward()
    await count(page)
    await expect(field(page).inputValue()).resolves.toBe('session')
  })

  test('leads to where a long list was scrolled to', async () => {
    const page = await open(`${url}/?kind=event+type`)
    await count(page)
    await page.evaluate('window.scrollTo(0, 40000)')
    const row = page.locator('[role=option][aria-posinset="430"]')
    const title = await row.locator('.result-title').textContent()
    await row.click()
    await page.getByRole('heading', { level: 1, name: title ?? '' }).waitFor()
    await page.goBack()
    await row.waitFor()
    await expect(page.evaluate('window.scrollY')).resolves.toBe(40_000)
    await expect(row.locator('.result-title').textContent()).resolves.toBe(title)
  })
})

describe('the keyboard', () => {
  const shared = useOnePage()

  test.for(['/', 'Control+k'])('%s goes to the field', async (key) => {
    const { page } = shared
    await visit(page, url)
    await page.keyboard.press(key)
    await expect(isFocused(page)).resolves.toBe(true)
    await expect(page.getByRole('dialog').count()).resolves.toBe(0)
  })

  test('arrows and pages move the choice, and the page with it', async () => {
    const { page } = shared
    await visit(page, `${url}/?kind=event+type`)
    await count(page)
    await field(page).focus()
    for (const key of ['ArrowDown', 'PageDown', 'PageDown', 'PageDown', 'ArrowDown']) await page.keyboard.press(key)
    const active = page.getByRole('option', { selected: true })
    await expect(field(page).getAttribute('aria-activedescendant')).resolves.toBe(await active.getAttribute('id'))
    const box = await active.boundingBox()
    expect(box?.y).toBeGreaterThan(60)
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(900)
    await page.keyboard.press('PageUp')
    await page.keyboard.press('PageUp')
    await page.keyboard.press('PageUp')
    await page.keyboard.press('PageUp')
    await page.keyboard.press('ArrowUp')
    await expect(active.getAttribute('aria-posinset')).resolves.toBe(await active.getAttribute('aria-setsize'))
  })

  test('Tab leads from the field to the facets, and the space bar chooses', async () => {
    const { page } = shared
    await visit(page, `${url}/?q=session`)
    await count(page)
    await field(page).focus()
    await page.keyboard.press('Tab')
    await page.keyboard.press('Space')
    await page.waitForURL('**/?q=session&kind=event+type')
    const isInPlace = await page.evaluate('document.activeElement.matches("input[type=checkbox][value=\\"event type\\"]")')
    expect(isInPlace).toBe(true)
  })

  test('Escape in the field empties it', async () => {
    const { page } = shared
    await visit(page, `${url}/?q=session`)
    await count(page)
    await field(page).focus()
    await page.keyboard.press('Escape')
    await page.getByRole('heading', { name: 'Namespaces' }).waitFor()
    await expect(field(page).inputValue()).resolves.toBe('')
  })

  test('Enter opens what is typed, before the search is loaded', async () => {
    const page = await open(url)
    await page.keyboard.press('/')
    await page.keyboard.type('user.session.start')
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name: 'user.session.start' }).waitFor()
  })
})

describe('facets', () => {
  const shared = useOnePage()

  test('count what is found', async () => {
    const { page } = shared
    await visit(page, `${url}/?q=session`)
    const all = await count(page)
    const kinds = page.getByRole('group', { name: 'Kind' }).locator('.facet-count')
    const sum = async () => (await kinds.allTextContents()).reduce((counted, text) => counted + Number(text), 0)
    // They follow the results when keys pause.
    await expect.poll(sum).toBe(all)
    const option = page.getByRole('group', { name: 'Namespace' }).locator('label').first()
    const said = Number(await option.locator('.facet-count').textContent())
    await option.click()
    await status(page).getByText(`${said} result`).waitFor()
  })

  test('with many values show all of them, and find one', async () => {
    const { page } = shared
    await visit(page, url)
    const payloads = page.getByRole('group', { name: 'Payload' })
    await payloads.getByRole('button', { name: /^All \d+/ }).click()
    await payloads.getByRole('searchbox', { name: 'Find in Payload' }).fill('directorydebug')
    await payloads.getByRole('checkbox', { name: 'DirectoryDebugData' }).check()
    await page.waitForURL('**/?payload=DirectoryDebugData')
    await count(page)
    await expect(titles(page)).resolves.toContain('directory.mapping.update')
  })

  test('are taken back one by one, or all at once', async () => {
    const { page } = shared
    await visit(page, `${url}/?is=hook&is=oie&year=2023`)
    await page.getByRole('button', { name: 'Remove Since: 2023' }).click()
    await page.waitForURL('**/?is=hook&is=oie')
    await page.getByRole('button', { name: 'Clear all' }).click()
    await page.getByRole('heading', { name: 'Namespaces' }).waitFor()
    await expect(page.evaluate('location.search')).resolves.toBe('')
  })

  test('on a phone open by a button that says how many are chosen', async () => {
    const page = await open(`${url}/?q=session&is=hook`, { viewport: { width: 390, height: 800 } })
    await count(page)
    await expect(page.getByRole('group', { name: 'Namespace' }).count()).resolves.toBe(0)
    await page.getByRole('button', { name: /^Filters\s*1$/ }).click()
    await page.getByRole('group', { name: 'Namespace' }).waitFor()
    await expect(page.evaluate('document.documentElement.scrollWidth')).resolves.toBe(390)
  })
})

test('a list of a thousand results has fewer than forty on the page', async () => {
  const page = await open(`${url}/?kind=event+type`)
  expect(await count(page)).toBeGreaterThan(1000)
  expect(await options(page).count()).toBeLessThan(40)
  await page.evaluate('window.scrollTo(0, document.body.scrollHeight)')
  await page.locator(`[role=option][aria-posinset="${await count(page)}"]`).waitFor()
  expect(await options(page).count()).toBeLessThan(40)
})

test('nothing found says so and leads back', async () => {
  const page = await open(`${url}/?q=mapping+zebra`)
  await status(page).getByText('Nothing found for “mapping zebra”').waitFor()
  await page.getByRole('button', { name: 'Start over' }).click()
  await page.getByRole('heading', { name: 'Namespaces' }).waitFor()
  await expect(isFocused(page)).resolves.toBe(true)
})

test('a link within the page shows its view', async () => {
  const page = await open(url)
  await page.getByRole('link', { name: /^All [\d,]+ event types$/ }).click()
  expect(await count(page)).toBeGreaterThan(1000)
  await page.getByRole('link', { name: 'Explorer' }).first().click()
  await page.getByRole('heading', { name: 'Namespaces' }).waitFor()
})

test('the dialog leads to the explorer with its query', async () => {
  const page = await open(`${url}/guide/`)
  await page.keyboard.press('Control+k')
  await page.getByRole('dialog', { name: 'Search' }).waitFor()
  await page.keyboard.type('session')
  await page.getByRole('link', { name: /in the explorer$/ }).click()
  await page.waitForURL(`${url}/?q=session`)
  expect(await count(page)).toBeGreaterThan(30)
})

test('without JavaScript every namespace is a link away', async () => {
  const page = await open(url, { javaScriptEnabled: false })
  expect(await page.locator('.namespace-cards a').count()).toBeGreaterThan(30)
  await page.locator('.namespace-cards a').first().click()
  await page.getByRole('heading', { level: 1, name: 'Okta-access' }).waitFor()
  await expect(page.getByRole('combobox').count()).resolves.toBe(0)
})

test('the page is taken over as it came, in a view of its own too', async () => {
  const said: string[] = []
  const page = await open(`${url}/guide/`, { viewport: { width: 390, height: 800 } })
  page.on('console', (message) => said.push(message.text()))
  for (const search of ['', '?q=session&is=hook']) {
    await visit(page, `${url}/${search}`)
    if (search !== '') await count(page)
  }
  expect(said).toEqual([])
})
