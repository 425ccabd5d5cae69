import { appendFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { availableParallelism, cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { findFieldTable, multiplyRows, readCatalogRows, toPages } from './catalog-pages.ts'
import { type Cost, measure } from './measure.ts'
import { toPeerSchema } from './peer-schema.ts'
import { printResults, type Row } from './print-results.ts'

const cli = 'dist/generator/cli.js'
const csv = '../shared/data/okta-event-types.csv'
const seed = 'test/fixtures/seeds/okta-directory.txt'
const work = mkdtempSync(join(tmpdir(), 'okta-events-bench-'))

/** Okta's CSV where it is at hand; otherwise the project's own event types, repeated to about as many. */
function readRows() {
  if (existsSync(csv)) return readCatalogRows(readFileSync(csv, 'utf8'))
  const { eventTypes } = JSON.parse(readFileSync('generated/catalog.json', 'utf8')) as { eventTypes: { id: string; description: string }[] }
  return multiplyRows(eventTypes, 98)
}

function writePages(name: string, pages: ReadonlyMap<string, string>): string {
  const folder = join(work, name)
  mkdirSync(folder)
  for (const [file, text] of pages) writeFileSync(join(folder, file), text)
  return folder
}

const rows = readRows()
const fields = findFieldTable(readFileSync(seed, 'utf8'))
const once = writePages('once', toPages(rows, fields))
const tenfold = writePages('tenfold', toPages(multiplyRows(rows, 10), fields))
const schema = join(work, 'peer.schema.json')
writeFileSync(schema, JSON.stringify(toPeerSchema(rows)))

function generate(spec: string, out: string, ...options: string[]): string[] {
  return [cli, 'generate', '--spec', spec, '--out', join(work, out), ...options]
}

function clear(out: string): () => void {
  return () => rmSync(join(work, out), { recursive: true, force: true })
}

/** Change the bytes of one document, and nothing that it says. */
function touchOne(): void {
  const [name = ''] = readdirSync(once)
  appendFileSync(join(once, name), '\n')
}

const canonical = join(work, 'canonical')
measure([cli, 'fmt', once, '--out', canonical], 1)

const peer = measure(['test/bench/schema-to-types.mjs', schema], 3)
const remark = measure(['test/bench/parse-with-remark.mjs', once], 1)
const pageText = measure(generate(once, 'a', '--no-cache'), 3, clear('a'))
// Fills the cache for the two rows that need it.
measure(generate(once, 'c'), 1)
const table: [string, Cost][] = [
  ['json-schema-to-typescript, types alone', peer],
  ['remark-parse with remark-gfm, reading the page text alone', remark],
  ['generate, page text, cold', pageText],
  ['generate, canonical documents, cold', measure(generate(canonical, 'b', '--no-cache'), 3, clear('b'))],
  ['generate, one document changed', measure(generate(once, 'c'), 3, touchOne)],
  ['generate, nothing changed', measure(generate(once, 'c'), 3)],
]
const big = measure(generate(tenfold, 'd', '--no-cache'), 1, clear('d'))

const results: Row[] = [
  ...table.map(
    ([name, cost]): Row => ({
      name: `${name} (${rows.length} event types)`,
      cost,
      ratio: cost.seconds / peer.seconds,
      to: 'json-schema-to-typescript',
    }),
  ),
  {
    name: `generate, page text, cold (${rows.length * 10} event types)`,
    cost: big,
    ratio: big.seconds / pageText.seconds,
    to: `${rows.length} event types`,
  },
]
const machine = `${availableParallelism()} cores, ${cpus()[0]?.model.trim() ?? 'unknown processor'}, Node ${process.versions.node}`
const text = printResults(results, machine)
writeFileSync('test/bench/results.md', text)
process.stdout.write(text)
rmSync(work, { recursive: true, force: true })
