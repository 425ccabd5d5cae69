import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { findBuiltSite } from './built-site.ts'
import { useOnePage, visit } from './open-page.ts'
import { sitePages } from './site-pages.ts'

const { url } = await findBuiltSite('site')
const axePath = createRequire(import.meta.url).resolve('axe-core/axe.min.js')

const levels = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']
const colours = ['color-contrast', 'link-in-text-block']

/** Of a long list, and of many tables of event types, the first stand for all: others are made alike, and axe takes seconds for thousands. */
const further = ':is(:is(ul, ol, dl, tbody) > :nth-child(n + 30), :nth-child(n + 10 of .event-types))'

async function findViolations(page: Page, rules: object): Promise<unknown> {
  await page.addScriptTag({ path: axePath })
  await page.locator(`main ${further}`).evaluateAll((elements) => elements.map((element) => element.remove()))
  return page.evaluate(`axe
    .run(document, ${JSON.stringify({ ...rules, resultTypes: ['violations'] })})
    .then(({ violations }) => violations.map(({ id, nodes }) => ({ id, places: nodes.map(({ html, failureSummary }) => html + failureSummary) })))`)
}

/** The scheme changes colours and nothing else; the width changes everything but colours. */
const views = [
  { view: 'light', options: { colorScheme: 'light' }, rules: { runOnly: levels } },
  { view: 'dark', options: { colorScheme: 'dark' }, rules: { runOnly: colours } },
  {
    view: 'on a phone',
    options: { viewport: { width: 390, height: 800 } },
    rules: { runOnly: levels, rules: Object.fromEntries(colours.map((rule) => [rule, { enabled: false }])) },
  },
] as const

describe.for(views)('axe finds nothing against WCAG 2.2 AA, $view,', ({ options, rules }) => {
  const shared = useOnePage({ ...options, reducedMotion: 'reduce' })

  test.for(sitePages)('on $name', async ({ path }) => {
    await visit(shared.page, url + path)
    await expect(findViolations(shared.page, rules)).resolves.toEqual([])
  })

  test('in the explorer, narrowed', async () => {
    const { page } = shared
    await visit(page, `${url}/?q=user&is=hook`)
    await page.getByRole('option').first().waitFor()
    const filters = page.getByRole('button', { name: 'Filters' })
    if (await filters.isVisible()) await filters.click()
    await page.getByRole('group', { name: 'Payload' }).getByRole('button', { name: /^All / }).click()
    await expect(findViolations(page, rules)).resolves.toEqual([])
  })

  test('in the search', async () => {
    const { page } = shared
    await visit(page, `${url}/guide/`)
    await page.keyboard.press('/')
    await page.getByRole('combobox').fill('profile')
    await page.getByRole('status').filter({ hasText: 'result' }).waitFor()
    await expect(findViolations(page, rules)).resolves.toEqual([])
  })
})
