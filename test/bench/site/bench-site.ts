import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { loadavg, tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { chromium } from 'playwright-core'
import { browserOptions } from '../../browser/browser-options.ts'
import { serve } from '../../browser/build-site.ts'
import { findBrowser } from '../../browser/find-browser.ts'
import { machine } from '../machine.ts'
import { type Cost, measureInTurns } from '../measure.ts'
import { printTable } from '../section.ts'
import { listWeights, type Weights } from './list-weights.ts'
import { writePlainSite } from './plain-site.ts'
import { type Latencies, timeSearch } from './time-search.ts'

const vitepress = join(dirname(createRequire(import.meta.url).resolve('vitepress/package.json')), 'bin/vitepress.js')

/** Build the site once, and its pages with VitePress as it comes, weigh it, and search it in a browser. */
export async function benchSite(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'okta-events-site-'))
  // Below the project, where VitePress finds what it imports.
  mkdirSync('node_modules/.cache', { recursive: true })
  const plainFolder = mkdtempSync(resolve('node_modules/.cache/okta-events-plain-'))
  try {
    writePlainSite(plainFolder)
    const costs = measureInTurns(
      new Map([
        ['build', { args: [vitepress, 'build', 'docs', '--outDir', folder] }],
        ['plain', { args: ['--max-old-space-size=12000', vitepress, 'build', plainFolder], patience: 1200 }],
      ]),
      1,
    )
    return printReport(costs.get('build') as Cost, costs.get('plain') as Cost, listWeights(folder), await searchSite(folder))
  } finally {
    for (const made of [folder, plainFolder]) rmSync(made, { recursive: true, force: true })
  }
}

/** A frame is made when there is something to show, not when a screen is due: at 60 Hz the wait for that is up to 17 ms by itself. */
const unpaced = ['--disable-frame-rate-limit', '--disable-gpu-vsync']

async function searchSite(folder: string): Promise<Latencies> {
  const site = await serve(folder)
  const browser = await chromium.launch({ executablePath: findBrowser(), args: [...browserOptions, ...unpaced] })
  try {
    return { ...(await timeSearch(browser, site.url)), version: `Chromium ${browser.version()}` }
  } finally {
    await browser.close()
    await site.close()
  }
}

function printReport(build: Cost, plain: Cost, weights: Weights, latencies: Latencies): string {
  const { places } = latencies
  const load = loadavg()[0] ?? 0
  return `${printTable([
    ['What', 'Measured', 'Budget', 'Within'],
    ['build, memory', ...judge(build.megabytes, 2048, 'MB')],
    ['build, time, by that of VitePress as it comes', ...judge(build.seconds / plain.seconds, 0.25, '×')],
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
One build of ${weights.pages} pages took ${build.seconds.toFixed(0)} s; VitePress as it comes, with its own theme, highlighter and search, took ${plain.seconds.toFixed(0)} s and
${plain.megabytes.toFixed(0)} MB for the pages of the reference with the same content in Markdown. Sizes are those of each file as it is on disk. First load: a page's HTML and every file that it names.
First results: from the key that opens the search to the list of what the first letter finds, its data loaded and its list laid out, each
time in an empty browser profile. A key press: from the key going down to the end of the frame that shows the new list, painted, without
the wait for a screen's turn; in the explorer the counts of the filters, and the rows below the window, follow when keys pause for 60 ms. ${latencies.version},
${machine}; ${load.toFixed(1)} processes wanted to run when it was searched, on average over a minute.
`
}

function judge(value: number, budget: number, unit: string): readonly [string, string, string] {
  const text = value.toFixed(value < 1 ? 2 : value < 100 ? 1 : 0)
  return [`${text} ${unit}`, `≤ ${budget} ${unit}`, value <= budget ? 'yes' : 'no']
}

function toQuantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((one, other) => one - other)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
}
