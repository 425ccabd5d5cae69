import { chromium } from 'playwright-core'
import type { TestProject } from 'vitest/node'
import { browserOptions } from './browser-options.ts'
import { openSite } from './build-site.ts'
import { findBrowser } from './find-browser.ts'
import { createHostileFiles } from './hostile-catalog.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where the tests connect to the browser. */
    browser: string
    /** The site of the project's own catalog, and its folder. */
    site: { readonly url: string; readonly folder: string }
    /** The site of a catalog that means harm. */
    hostileSite: { readonly url: string; readonly folder: string }
  }
}

/** One browser with an empty profile and one build of each site serve all tests; they come and go with the run. Nothing waits for the sites here. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const executablePath = findBrowser()
  const opened = await Promise.allSettled([openSite(), openSite(createHostileFiles())])
  const sites = opened.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []))
  const close = async () => void (await Promise.all(sites.map((site) => site.close())))
  const [site, hostileSite] = sites
  if (site === undefined || hostileSite === undefined) {
    await close()
    throw opened.find((result) => result.status === 'rejected')?.reason
  }
  const browser = await chromium.launchServer({ executablePath, args: browserOptions })
  project.provide('browser', browser.wsEndpoint())
  project.provide('site', { url: site.url, folder: site.folder })
  project.provide('hostileSite', { url: hostileSite.url, folder: hostileSite.folder })
  return async () => {
    await browser.close()
    await close()
  }
}
