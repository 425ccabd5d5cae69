import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parse } from 'csv-parse/sync'
import { openDuckDb } from '../../emit/duck-db.ts'
import { sqlBlocks } from '../../site/warehouse-blocks.ts'
import { writeGuideLog } from '../../site/warehouse-log.ts'
import { machine } from '../machine.ts'
import { printTable } from '../section.ts'

const folder = 'test/bench/warehouse/clickhouse'
/** How many log events the large log has. */
const size = 100_000

interface Answer {
  readonly milliseconds: number
  /** Empty where a statement answers nothing. */
  readonly csv: string
}

/** What the statements of the guide take on DuckDB and on ClickHouse, which have to answer the same. */
export async function benchWarehouse(): Promise<string> {
  execFileSync('npm', ['install', '--prefix', folder, '--no-package-lock', '--no-audit', '--no-fund', '--ignore-scripts'], {
    stdio: 'ignore',
  })
  const work = mkdtempSync(join(tmpdir(), 'okta-events-bench-'))
  try {
    const [small, large] = [join(work, 'small.ndjson'), join(work, 'large.ndjson')]
    writeGuideLog(small)
    writeLargeLog(large, small)
    const rows: string[][] = []
    let version = ''
    for (const [name, log] of [['of the guide', small] as const, [`of ${size} log events`, large] as const]) {
      const duckDb = await askDuckDb(log, work)
      const clickHouse = askClickHouse(log)
      version = clickHouse.version
      rows.push(...compare(name, duckDb, clickHouse.answers))
    }
    return `The statements of [the guide](../../docs/guide/warehouse.md), in its order, on DuckDB and on ClickHouse ${version} (chdb), both
embedded: the definitions in \`generated/warehouse/\` are loaded, log events inserted, and every answer compared. Wall clock of one run. ${machine}.

${printTable([['Log', 'Statement', 'DuckDB', 'ClickHouse', 'Answers'], ...rows])}`
  } finally {
    rmSync(work, { recursive: true, force: true })
  }
}

/** The blocks of both dialects that ask the same; DuckDB alone writes Parquet. */
function listBlocks(dialect: string): readonly string[] {
  return sqlBlocks.filter((block) => block.dialect === dialect && !block.code.includes('system-log.parquet')).map(({ code }) => code)
}

function splitStatements(text: string): readonly string[] {
  return text.split(/;\n+/).filter((statement) => statement.trim() !== '')
}

function readDefinitions(name: string): readonly string[] {
  return [name, 'namespace-views'].flatMap((file) => splitStatements(readFileSync(`generated/warehouse/${file}.sql`, 'utf8')))
}

async function askDuckDb(log: string, work: string): Promise<readonly Answer[]> {
  const db = await openDuckDb()
  for (const statement of readDefinitions('duckdb')) await db.run(statement)
  const answers: Answer[] = []
  const file = join(work, 'answer.csv')
  for (const statement of listBlocks('duckdb').flatMap(splitStatements)) {
    const isQuestion = statement.startsWith('SELECT')
    const sql = statement.replace("'system-log.ndjson'", `'${log}'`)
    const start = performance.now()
    await db.run(isQuestion ? `COPY (${sql}) TO '${file}' (HEADER)` : sql)
    answers.push({ milliseconds: performance.now() - start, csv: isQuestion ? readFileSync(file, 'utf8') : '' })
  }
  db.end()
  return answers
}

function askClickHouse(log: string): { readonly version: string; readonly answers: readonly Answer[] } {
  const definitions = readDefinitions('clickhouse')
  const eventTypes = resolve('generated/warehouse/event-types.csv')
  const questions = listBlocks('clickhouse')
    .flatMap(splitStatements)
    .map((statement) => statement.replace("'system-log.ndjson'", `'${log}'`).replace("'event-types.csv'", `'${eventTypes}'`))
  const input = JSON.stringify([...definitions, ...questions])
  const output = execFileSync(process.execPath, [`${folder}/ask.mjs`], { input, encoding: 'utf8', maxBuffer: 1e8 })
  const { version, answers } = JSON.parse(output) as { readonly version: string; readonly answers: readonly Answer[] }
  return { version, answers: answers.slice(definitions.length) }
}

function compare(log: string, duckDb: readonly Answer[], clickHouse: readonly Answer[]): string[][] {
  return duckDb.map((one, place) => {
    const other = clickHouse[place]
    const [rows, others] = [one.csv, other?.csv ?? 'nothing'].map((csv) => parse(csv) as string[][])
    if (JSON.stringify(rows) !== JSON.stringify(others)) throw new Error(`Not the same answers:\n${one.csv}\n${other?.csv}`)
    const statement = one.csv === '' ? 'insert' : `\`${rows?.[0]?.join(', ')}\``
    const said = one.csv === '' ? '' : `the same ${(rows?.length ?? 1) - 1} rows`
    return [log, statement, `${Math.round(one.milliseconds)} ms`, `${Math.round(other?.milliseconds ?? Number.NaN)} ms`, said]
  })
}

/** The log of the guide and samples of half of the event types, again and again, each with an id of its own. */
function writeLargeLog(path: string, small: string): void {
  const names = readdirSync('generated/fixtures').filter((name) => name.startsWith('okta-'))
  const samples = names.flatMap((name) => JSON.parse(readFileSync(join('generated/fixtures', name), 'utf8')) as object[])
  const told = readFileSync(small, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as object)
  const used = [...samples.filter((_, place) => place % 2 === 0), ...told]
  const lines = Array.from({ length: size }, (_, place) => `${JSON.stringify({ ...used[place % used.length], uuid: `event-${place}` })}\n`)
  writeFileSync(path, lines.join(''))
}
