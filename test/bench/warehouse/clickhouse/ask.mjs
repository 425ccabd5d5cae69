// Runs statements in an embedded ClickHouse, given as a JSON list on the standard input; gives what each took and answered.
import { readFileSync } from 'node:fs'
import { Session } from 'chdb'

const session = new Session()
session.query('CREATE DATABASE IF NOT EXISTS okta')
session.query('USE okta')
const answers = JSON.parse(readFileSync(0, 'utf8')).map((statement) => {
  const start = performance.now()
  const csv = session.query(statement, 'CSVWithNames')
  return { milliseconds: performance.now() - start, csv }
})
process.stdout.write(JSON.stringify({ version: session.query('SELECT version()', 'TSV').trim(), answers }))
session.cleanup()
