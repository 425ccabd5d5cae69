import type { Page } from 'playwright-core'

/** Go to a page and wait until its scripts are at work. */
export async function visit(page: Page, url: string): Promise<void> {
  await page.goto(url)
  await page.waitForFunction(`document.querySelector('#app')?.__vue_app__ !== undefined`)
}
