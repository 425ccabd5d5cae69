import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { SparkSQL } from 'dt-sql-parser/dist/parser/spark/index.js'
import { parse } from 'sql-parser-cst'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type DuckDb, openDuckDb } from '../emit/duck-db.ts'
import { sqlBlocks } from './warehouse-blocks.ts'
import { writeGuideLog } from './warehouse-log.ts'

const folder = mkdtempSync(join(tmpdir(), 'okta-events-warehouse-'))
const log = join(folder, 'system-log')
let db: DuckDb
beforeAll(async () => {
  db = await openDuckDb()
  for (const name of ['duckdb', 'namespace-views']) await db.run(readFileSync(`generated/warehouse/${name}.sql`, 'utf8'))
  writeGuideLog(`${log}.ndjson`)
})
afterAll(() => {
  db.end()
  rmSync(folder, { recursive: true })
})

/** What DuckDB writes as CSV for an answer. */
async function answer(query: string): Promise<string> {
  const file = join(folder, 'answer.csv')
  await db.run(`COPY (${query.replace(/;\s*$/, '')}) TO '${file}' (HEADER)`)
  return readFileSync(file, 'utf8')
}

describe('the guide to warehouses', () => {
  test('shows what DuckDB answers', async () => {
    const shown: string[] = []
    const given: string[] = []
    for (const { code, output } of sqlBlocks.filter(({ dialect }) => dialect === 'duckdb')) {
      const sql = code.replaceAll("'system-log.", `'${log}.`)
      if (output === null) await db.run(sql)
      else {
        shown.push(`${code}${output}`)
        given.push(`${code}${await answer(sql)}`)
      }
    }
    expect(shown.length).toBeGreaterThan(3)
    expect(shown).toEqual(given)
  })

  test('asks the same in every dialect', () => {
    const count = (name: string) => sqlBlocks.filter(({ dialect }) => dialect === name).length
    const asked = sqlBlocks.filter(({ dialect }) => dialect === 'duckdb').filter(({ code }) => !code.includes('system-log.parquet')).length
    expect([count('spark'), count('bigquery'), count('clickhouse')]).toEqual([asked, asked, asked])
  })

  test('has statements that Spark can read', () => {
    const spark = new SparkSQL()
    for (const { code } of sqlBlocks.filter(({ dialect }) => dialect === 'spark')) expect(spark.validate(code), code).toEqual([])
  })

  test('has statements that BigQuery can read', () => {
    for (const { code } of sqlBlocks.filter(({ dialect }) => dialect === 'bigquery'))
      expect(() => parse(code, { dialect: 'bigquery' }), code).not.toThrow()
  })
})
