import { appendFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findFieldTable, multiplyRows, readCatalogRows, toPages } from './catalog-pages.ts'
import { machine } from './machine.ts'
import { type Cost, measure } from './measure.ts'
import { toPeerSchema } from './peer-schema.ts'
import { printTable } from './section.ts'

const cli = 'dist/generator/cli.js'
const seed = 'test/fixtures/seeds/okta-directory.txt'

/** `generate` on the full catalog in a process of its own, beside what other tools take for types of the same event types. */
export async function benchGenerate(): Promise<string> {
  const work = mkdtempSync(join(tmpdir(), 'okta-events-bench-'))
  try {
    return printCosts(measureCosts(work))
  } finally {
    rmSync(work, { recursive: true, force: true })
  }
}

type Costs = readonly (readonly [name: string, cost: Cost, base: Cost, to: string])[]

function measureCosts(work: string): Costs {
  const generate = (spec: string, out: string, ...options: string[]) => [
    cli,
    'generate',
    '--spec',
    spec,
    '--out',
    join(work, out),
    ...options,
  ]
  const clear = (out: string) => () => rmSync(join(work, out), { recursive: true, force: true })
  const rows = readCatalogRows(readFileSync('generated/catalog.json', 'utf8'))
  const fields = findFieldTable(readFileSync(seed, 'utf8'))
  const once = writePages(join(work, 'once'), toPages(rows, fields))
  const tenfold = writePages(join(work, 'tenfold'), toPages(multiplyRows(rows, 10), fields))
  const schema = join(work, 'peer.schema.json')
  writeFileSync(schema, JSON.stringify(toPeerSchema(rows)))

  const peer = measure(['test/bench/schema-to-types.mjs', schema], 3)
  const pageText = measure(generate(once, 'a', '--no-cache'), 3, clear('a'))
  // Fills the cache for the two rows that need it.
  measure(generate(once, 'c'), 1)
  const name = 'json-schema-to-typescript'
  return [
    [`${name}, types alone`, peer, peer, name],
    ['remark-parse with remark-gfm, reading the page text alone', measure(['test/bench/parse-with-remark.mjs', once], 1), peer, name],
    ['generate, page text, cold', pageText, peer, name],
    ['generate, canonical documents, cold', measure(generate('spec', 'b', '--no-cache'), 3, clear('b')), peer, name],
    ['generate, one document changed', measure(generate(once, 'c'), 3, () => touchOne(once)), peer, name],
    ['generate, nothing changed', measure(generate(once, 'c'), 3), peer, name],
    ['generate, page text, cold, 10 × the event types', measure(generate(tenfold, 'd', '--no-cache'), 1, clear('d')), pageText, 'once'],
  ]
}

function printCosts(costs: Costs): string {
  const rows = costs.map(([name, cost, base, to]) => [
    name,
    cost.seconds.toFixed(2),
    cost.megabytes.toFixed(0),
    `${(cost.seconds / base.seconds).toFixed(2)} × ${to}`,
  ])
  return `Whole processes, one after the other, medians, on the full catalog. ${machine}.

${printTable([['What', 'Seconds', 'Peak memory, MB', 'Ratio'], ...rows])}`
}

function writePages(folder: string, pages: ReadonlyMap<string, string>): string {
  mkdirSync(folder)
  for (const [file, text] of pages) writeFileSync(join(folder, file), text)
  return folder
}

/** Change the bytes of one document, and nothing that it says. */
function touchOne(folder: string): void {
  const [name = ''] = readdirSync(folder)
  appendFileSync(join(folder, name), '\n')
}
