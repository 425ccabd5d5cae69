import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { buildLogEvent } from '../../generated/index.ts'
import type { LogReport } from '../../generator/validate/to-log-report.ts'
import { createFolder } from '../io/temporary-folder.ts'
import { runCommand } from './run-command.ts'

const event = buildLogEvent('user.session.start')
const line = `${JSON.stringify(event)}\n`
const toReport = (stdout: string): LogReport => (JSON.parse(stdout) as { report: LogReport }).report

test('validate checks files of every form, packed or not', async () => {
  const folder = createFolder({ 'a.ndjson': line.repeat(3), 'b.json': JSON.stringify([event, event], null, 2) })
  writeFileSync(join(folder, 'c'), gzipSync(line))
  const { code, stdout, stderr } = await runCommand(folder, ['validate', 'a.ndjson', 'b.json', 'c'])
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  expect(stdout).toContain('6 log events in 6 lines of 3 files\n')
  expect(stdout).toContain('  user: 1 of 81 event types, 6 log events\n')
})

test('validate names file and line of what is wrong, and ends with 1', async () => {
  const folder = createFolder({ 'a.ndjson': `${line}{"uuid\n${line}`, 'b.ndjson': line.replace('session.start', 'session.strat') })
  const { code, stderr } = await runCommand(folder, ['validate', 'a.ndjson', 'b.ndjson'])
  expect(code).toBe(1)
  expect(stderr).toBe(
    [
      'a.ndjson:2:1: error: Not JSON: it ends too early  [broken-line]',
      'b.ndjson:1:1: warning: The catalog does not know the event type `user.session.strat`  [unknown-event-type]',
      '  Did you mean `user.session.start`?',
      '1 error, 1 warning in 2 files',
      '',
    ].join('\n'),
  )
  expect((await runCommand(folder, ['validate', 'b.ndjson'])).code).toBe(0)
  expect((await runCommand(folder, ['validate', 'b.ndjson', '--strict'])).code).toBe(1)
  expect((await runCommand(folder, ['validate', 'a.ndjson', '--format', 'github'])).stderr).toContain('::error file=a.ndjson,line=2,')
})

test('validate says where in a value JSON ends, also in one over several lines', async () => {
  const pretty = JSON.stringify([event, event], null, 2)
  const at = pretty.lastIndexOf('"uuid":')
  const broken = `${pretty.slice(0, at)}uuid${pretty.slice(at + 6)}`
  const folder = createFolder({ 'a.ndjson': '{"a":1\n', 'b.ndjson': '{"a":x}\n', 'c.json': broken, 'd.json': pretty.slice(0, -9) })
  const { stderr } = await runCommand(folder, ['validate', 'a.ndjson', 'b.ndjson', 'c.json', 'd.json', '--format', 'github'])
  expect(stderr).toContain('ends too early')
  const report = toReport((await runCommand(folder, ['validate', 'c.json', '--json'])).stdout)
  expect(report.issues[0]?.examples.map(({ line: place }) => place)).toEqual([pretty.slice(0, at).split('\n').length])
  for (const name of ['a.ndjson', 'd.json'])
    expect((await runCommand(folder, ['validate', name])).stderr).toContain('error: Not JSON: it ends too early')
  expect((await runCommand(folder, ['validate', 'b.ndjson'])).stderr).toMatch(/error: Not JSON: unexpected text(?: at column 6)?\b/)
})

test('validate says the same on one thread and on three, line numbers and all', async () => {
  const lines = Array.from({ length: 4_000 }, (_, index) => (index % 1_500 === 1_499 ? '{\n' : line))
  const folder = createFolder({ 'a.ndjson': lines.join('') })
  const [alone, together] = [
    await runCommand(folder, ['validate', 'a.ndjson', '--json', '--threads', '1']),
    await runCommand(folder, ['validate', 'a.ndjson', '--json', '--threads', '3']),
  ]
  expect(together).toEqual(alone)
  expect(toReport(alone.stdout).issues[0]?.examples.map((example) => example.line)).toEqual([1_500, 3_000])
  expect(lines.join('').length).toBeGreaterThan(32 * 128 * 1024)
})

test.each([
  { name: 'a file that is not there', words: ['none.ndjson'], want: 'Cannot read `none.ndjson`: it is not there' },
  { name: 'a folder', words: ['.'], want: 'Cannot read `.`: it is a folder' },
  { name: 'no thread at all', words: ['a', '--threads', '0'], want: 'It takes a number from 1 to 999.' },
])('validate ends with 2 for $name', async ({ words, want }) => {
  const { code, stderr } = await runCommand(createFolder({}), ['validate', ...words])
  expect(code).toBe(2)
  expect(stderr).toContain(want)
})
