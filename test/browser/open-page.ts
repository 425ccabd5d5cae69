import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, inject } from 'vitest'
import { visit } from './visit.ts'

export { visit }

const desktop: BrowserContextOptions = { viewport: { width: 1280, height: 900 } }

/** Open pages in the browser of the run: each has an empty profile of its own, and is closed after its test. */
export function usePages(): (url: string, options?: BrowserContextOptions) => Promise<Page> {
  let browser: Browser
  const contexts: BrowserContext[] = []
  beforeAll(async () => {
    browser = await chromium.connect(inject('browser'))
  })
  afterEach(async () => {
    await Promise.all(contexts.splice(0).map((context) => context.close()))
  })
  afterAll(async () => {
    await browser.close()
  })
  return async (url, options = {}) => {
    const context = await browser.newContext({ ...desktop, ...options })
    contexts.push(context)
    context.setDefaultTimeout(10_000)
    const page = await context.newPage()
    await (options.javaScriptEnabled === false ? page.goto(url) : visit(page, url))
    return page
  }
}

/** A page that the tests of a block share, each starting with a visit; for tests that leave nothing behind. */
export function useOnePage(options: BrowserContextOptions = {}): { readonly page: Page } {
  let browser: Browser
  let shared: Page
  beforeAll(async () => {
    browser = await chromium.connect(inject('browser'))
    shared = await browser.newPage({ ...desktop, ...options })
    shared.setDefaultTimeout(10_000)
  })
  afterAll(async () => {
    await browser.close()
  })
  return {
    get page() {
      return shared
    },
  }
}
