import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { findBuiltSite } from './built-site.ts'
import { useOnePage, usePages, visit } from './open-page.ts'

const open = usePages()
const { url: site } = await findBuiltSite('site')
/** A page with the dialog: the explorer has a field of its own. */
const url = `${site}/guide/`

const input = (page: Page) => page.getByRole('combobox')
const dialog = (page: Page) => page.getByRole('dialog', { name: 'Search' })
const titles = (page: Page) => page.getByRole('option').locator('.search-title').allTextContents()

async function search(page: Page, query: string): Promise<readonly string[]> {
  await page.keyboard.press('/')
  await input(page).fill(query)
  await page
    .getByRole('status')
    .filter({ hasText: /result|Nothing/ })
    .waitFor()
  return titles(page)
}

describe('the way to an event type', () => {
  test('typing `mapping` and Enter opens the page of directory.mapping.update', async () => {
    const page = await open(url)
    await page.getByRole('button', { name: 'Search' }).first().click()
    await page.keyboard.type('mapping')
    await page.keyboard.press('Enter')
    await page.waitForURL('**/reference/event-types/directory-mapping-update')
    await page.getByRole('heading', { level: 1, name: 'directory.mapping.update' }).waitFor()
    await expect(page.locator('.lead').textContent()).resolves.toContain('Update universal directory mappings.')
    await expect(page.locator('.fields td:first-child').allTextContents()).resolves.toContain('actor.alternateId')
    await expect(dialog(page).isVisible()).resolves.toBe(false)
  })

  test('a click on a result opens its page', async () => {
    const page = await open(url)
    await search(page, 'okta-integration')
    await page.getByRole('option').first().click()
    await page.waitForURL('**/reference/namespaces/okta-integration')
  })
})

describe('what is found', () => {
  const shared = useOnePage()
  const table = [
    { name: 'a whole id comes first', query: 'directory.user_profile.update', first: 'directory.user_profile.update' },
    { name: 'letter case does not matter', query: 'DIRECTORY.Mapping.UPDATE', first: 'directory.mapping.update' },
    { name: 'a part of an id is enough', query: 'api_service authorize', first: 'integration.api_service.lifecycle.authorize' },
    { name: 'the last word may be begun', query: 'directory mapp', first: 'directory.mapping.update' },
    { name: 'a typing error is forgiven', query: 'directory maping', first: 'directory.mapping.update' },
    { name: 'a namespace is found by its name alone', query: 'integration', first: 'Okta-integration' },
    { name: 'a guide is found by its title', query: 'vendoring minutes', first: 'Vendoring in five minutes' },
    { name: 'a guide is found by a heading', query: 'interrupted runs', first: 'Regenerating' },
  ]
  test.for(table)('$name', async ({ query, first }) => {
    await visit(shared.page, url)
    const found = await search(shared.page, query)
    expect(found[0]).toBe(first)
  })

  test('every word has to occur', async () => {
    const { page } = shared
    await visit(page, url)
    await expect(search(page, 'mapping zebra')).resolves.toEqual([])
    await expect(page.getByRole('status').textContent()).resolves.toContain('Nothing found for “mapping zebra”')
  })
})

describe('the keyboard', () => {
  const keys = ['/', 'Control+k', 'Meta+k']
  const shared = useOnePage()
  test.for(keys)('%s opens the search with the cursor in its field', async (key) => {
    const { page } = shared
    await visit(page, url)
    await page.keyboard.press(key)
    await dialog(page).waitFor()
    await page.keyboard.type('x')
    await expect(input(page).inputValue()).resolves.toBe('x')
  })

  test('arrows move the choice and go round', async () => {
    const { page } = shared
    await visit(page, url)
    const found = await search(page, 'directory')
    const chosen = () => page.getByRole('option', { selected: true }).locator('.search-title').textContent()
    await expect(chosen()).resolves.toBe(found[0])
    await page.keyboard.press('ArrowDown')
    await expect(chosen()).resolves.toBe(found[1])
    await page.keyboard.press('ArrowUp')
    await page.keyboard.press('ArrowUp')
    await expect(chosen()).resolves.toBe(found.at(-1))
    const id = await page.getByRole('option', { selected: true }).getAttribute('id')
    await expect(input(page).getAttribute('aria-activedescendant')).resolves.toBe(id)
  })

  test('Escape closes the search and gives the focus back', async () => {
    const { page } = shared
    await visit(page, url)
    const button = page.getByRole('button', { name: 'Search' }).first()
    await button.focus()
    await page.keyboard.press('Enter')
    await dialog(page).waitFor()
    await page.keyboard.press('Escape')
    await dialog(page).waitFor({ state: 'hidden' })
    await expect(button.evaluate((element) => element === element.ownerDocument.activeElement)).resolves.toBe(true)
  })

  test('the search starts empty each time', async () => {
    const { page } = shared
    await visit(page, url)
    await search(page, 'mapping')
    await page.keyboard.press('Escape')
    await page.keyboard.press('/')
    await expect(input(page).inputValue()).resolves.toBe('')
    await expect(titles(page)).resolves.toContain('Okta-directory')
  })
})

test('what the search looks through is loaded when it opens', async () => {
  const page = await open(url)
  const requests: string[] = []
  page.on('request', (request) => requests.push(request.url()))
  const loaded = (await page.evaluate('performance.getEntriesByType("resource").map(({ name }) => name)')) as readonly string[]
  expect(loaded.filter((name) => name.includes('load-find'))).toEqual([])
  await page.keyboard.press('/')
  await page.getByRole('option').first().waitFor()
  expect(requests.filter((name) => name.includes('load-find'))).toHaveLength(1)
})
