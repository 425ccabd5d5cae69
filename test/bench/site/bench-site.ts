import { mkdtempSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { loadavg, tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { chromium } from 'playwright-core'
import { browserOptions } from '../../browser/browser-options.ts'
import { serve } from '../../browser/build-site.ts'
import { findBrowser } from '../../browser/find-browser.ts'
import { machine } from '../machine.ts'
import { type Cost, measureInTurns } from '../measure.ts'
import { printTable } from '../section.ts'
import { listWeights, type Weights } from './list-weights.ts'
import { type Latencies, timeSearch } from './time-search.ts'

const vitepress = join(dirname(createRequire(import.meta.url).resolve('vitepress/package.json')), 'bin/vitepress.js')

/** Build the site once, weigh it, and search it in a browser. */
export async function benchSite(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'okta-events-site-'))
  try {
    const args = [vitepress, 'build', 'docs', '--outDir', folder]
    const build = measureInTurns(new Map([['build', { args }]]), 1).get('build') as Cost
    const weights = listWeights(folder)
    return printReport(build, weights, await searchSite(folder))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function searchSite(folder: string): Promise<Latencies> {
  const site = await serve(folder)
  const browser = await chromium.launch({ executablePath: findBrowser(), args: browserOptions })
  try {
    return { ...(await timeSearch(browser, site.url)), version: `Chromium ${browser.version()}` }
  } finally {
    await browser.close()
    await site.close()
  }
}

function printReport(build: Cost, weights: Weights, latencies: Latencies): string {
  const { places } = latencies
  const load = loadavg()[0] ?? 0
  return `${printTable([
    ['What', 'Measured', 'Budget', 'Within'],
    ['build, memory', ...judge(build.megabytes, 2048, 'MB')],
    ['build, time', `${build.seconds.toFixed(0)} s`, '¼ of VitePress as it comes, not built here', '–'],
    ['size on disk', ...judge(weights.megabytes, 60, 'MB')],
    ['page of an event type, HTML, gzip, the largest', ...judge(weights.largestPage, 10, 'kB')],
    ['page of an event type, HTML, gzip, median', ...judge(weights.medianPage, 10, 'kB')],
    ['first load of the explorer, gzip', ...judge(weights.firstLoad, 130, 'kB')],
    ['first load of an event type, gzip', ...judge(weights.firstLoadOfPage, 130, 'kB')],
    ['search data and its code, gzip, loaded when something is looked for', ...judge(weights.searchData, 150, 'kB')],
    ...places.flatMap(({ name, first, presses }) => [
      [`${name}: first results after opening, median of ${first.length}`, ...judge(toQuantile(first, 0.5), 100, 'ms')],
      [`${name}: a key press, 95th percentile of ${presses.length}`, ...judge(toQuantile(presses, 0.95), 16, 'ms')],
      [`${name}: a key press, median`, ...judge(toQuantile(presses, 0.5), 16, 'ms')],
    ]),
  ])}
One build of ${weights.pages} pages with VitePress, then each file as it is on disk. First load: a page's HTML and every file that it names.
First results: from the key that opens the search to the list of what the first letter finds, its data loaded and its list laid out, each
time in an empty browser profile. A key press: from the key going down to the new list and its filters laid out. ${latencies.version},
${machine}; ${load.toFixed(1)} processes wanted to run when it was searched, on average over a minute.
`
}

function judge(value: number, budget: number, unit: string): readonly [string, string, string] {
  const text = value < 100 ? value.toFixed(1) : value.toFixed(0)
  return [`${text} ${unit}`, `≤ ${budget} ${unit}`, value <= budget ? 'yes' : 'no']
}

function toQuantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((one, other) => one - other)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
}
