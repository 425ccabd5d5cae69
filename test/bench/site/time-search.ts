import type { Browser, Page } from 'playwright-core'
import { visit } from '../../browser/visit.ts'

/** Milliseconds, in a place that one can search from. */
interface Place {
  readonly name: string
  readonly first: readonly number[]
  readonly presses: readonly number[]
}

export interface Latencies {
  readonly version: string
  readonly places: readonly Place[]
}

/** What analysts look for: ids, words, keys of payloads, typing errors. */
const queries = [
  'mfa deact',
  'user.session.start',
  'threatSuspected',
  'password reset',
  'app oauth2 as',
  'sesion logout',
  'group membership add',
  'policy rule update',
  'okta-pam',
  'risklevel',
]
const rounds = 11
const pressRounds = 5

export async function timeSearch(browser: Browser, url: string): Promise<Omit<Latencies, 'version'>> {
  const places: Place[] = []
  for (const [name, path] of [
    ['explorer', '/'],
    ['dialog', '/guide/'],
  ] as const) {
    const first: number[] = []
    for (let round = 0; round < rounds; round++) first.push(await inPage(browser, url + path, timeFirst))
    const presses: number[] = []
    for (let round = 0; round < pressRounds; round++) presses.push(...(await inPage(browser, url + path, timePresses)))
    places.push({ name, first, presses })
  }
  return { places }
}

async function inPage<T>(browser: Browser, url: string, time: (page: Page) => Promise<T>): Promise<T> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } })
  try {
    await visit(page, url)
    await page.waitForLoadState('networkidle')
    return await time(page)
  } finally {
    await page.close()
  }
}

/** From the key that opens the search to the first results, laid out. */
async function timeFirst(page: Page): Promise<number> {
  // Not waited for here: the keys come after it.
  await page.evaluate(`void (window.first = new Promise((resolve) => {
    let start
    addEventListener('keydown', (event) => { start ??= event.timeStamp }, true)
    new MutationObserver(() => {
      if (document.querySelector('[role=option] mark') === null) return
      document.body.offsetHeight
      resolve(performance.now() - start)
    }).observe(document.body, { subtree: true, childList: true })
  }))`)
  await page.keyboard.press('/')
  await page.keyboard.press('s')
  return page.evaluate('window.first')
}

/**
 * From each key going down to the end of the frame that shows all it changed: the message comes after that frame is painted. The next
 * key waits for it, as a key of a person does.
 */
async function timePresses(page: Page): Promise<readonly number[]> {
  await page.keyboard.press('/')
  await page.keyboard.type('s')
  await page.locator('[role=option] mark').first().waitFor()
  await page.evaluate(`(() => {
    window.presses = []
    const { port1, port2 } = new MessageChannel()
    let start, settle
    addEventListener('keydown', ({ timeStamp }) => {
      start = timeStamp
      window.shown = new Promise((resolve) => { settle = resolve })
    }, true)
    addEventListener('input', () => requestAnimationFrame(() => port2.postMessage(0)), true)
    port1.onmessage = () => {
      presses.push(performance.now() - start)
      settle()
    }
  })()`)
  for (const query of queries) {
    await page.keyboard.press('ControlOrMeta+A')
    for (const key of ['Backspace', ...query]) {
      await page.keyboard.press(key === ' ' ? 'Space' : key)
      await page.evaluate('window.shown')
    }
  }
  return page.evaluate('window.presses')
}
