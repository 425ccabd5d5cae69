import { execFileSync } from 'node:child_process'
import { appendFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { machine } from './machine.ts'
import { measureInTurns } from './measure.ts'
import { printTable } from './section.ts'
import { createWorkloads } from './validators/events.ts'

const rounds = 3
const cli = resolve('dist/generator/cli.js')
/** Of the garbage collector too, one thread: the measure is what one core does. */
const alone = ['--single-threaded-gc', resolve('test/bench/parse-lines.mjs')]
const withReading = ['--single-threaded-gc', resolve('test/bench/read-and-parse.mjs')]

/** `okta-events validate` on a log of `megabytes`, beside `JSON.parse` alone on lines that are in memory. */
export async function benchValidate(megabytes: number): Promise<string> {
  const work = mkdtempSync(join(tmpdir(), 'okta-events-bench-'))
  try {
    const { one, mixed } = createWorkloads()
    const rows = Object.entries({ one, mixed }).map(([kind, events]) => measureKind(kind, events, megabytes, work))
    const rates = ['Lines a second', '`JSON.parse` alone, one core', 'Ratio to all cores', 'Budget']
    const head = ['Log', 'Size', ...rates, 'Reading and parsing, one core', 'Ratio to all cores', 'Peak memory', 'Budget']
    return `A log of one source and one of many sources (other orders of keys), validated as a process from start to end; the parser alone takes
the same lines from memory. Lines in which nothing is wrong are recognised without being parsed, hence ratios above 1.
Medians of ${rounds} rounds in turn. ${machine}.

${printTable([head, ...rows])}`
  } finally {
    rmSync(work, { recursive: true, force: true })
  }
}

function measureKind(kind: string, events: readonly string[], megabytes: number, work: string): readonly string[] {
  const [log, sample] = [join(work, 'log.ndjson'), join(work, 'sample.ndjson')]
  const lines = writeLog(log, events, megabytes)
  writeLog(sample, events, Math.min(40, megabytes))
  const measured = Array.from({ length: rounds }, () => {
    const parsed = Number(execFileSync(process.execPath, [...alone, sample], { encoding: 'utf8' }))
    const cost = measureInTurns(new Map([['validate', { args: [cli, 'validate', log] }]]), 1).get('validate')
    const read = Number(execFileSync(process.execPath, [...withReading, log], { encoding: 'utf8' }))
    return { parsed, read, rate: lines / (cost?.seconds ?? Infinity), megabytes: cost?.megabytes ?? Infinity }
  })
  const ratio = (of: 'parsed' | 'read') => middle(measured.map((each) => each.rate / (each[of] * availableParallelism()))).toFixed(2)
  const middle = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN
  return [
    kind,
    `${megabytes} MB`,
    `${Math.round(middle(measured.map(({ rate }) => rate)))}`,
    `${Math.round(middle(measured.map(({ parsed }) => parsed)))}`,
    ratio('parsed'),
    '≥ 0.9',
    `${Math.round(middle(measured.map(({ read }) => read)))}`,
    ratio('read'),
    `${Math.round(middle(measured.map((cost) => cost.megabytes)))} MB`,
    '≤ 200 MB',
  ]
}

/** Write the events again and again; gives the number of lines. */
function writeLog(path: string, events: readonly string[], megabytes: number): number {
  const text = Buffer.from(`${events.join('\n')}\n`)
  writeFileSync(path, '')
  const times = Math.max(1, Math.round((megabytes * 1e6) / text.length))
  for (let time = 0; time < times; time += 1) appendFileSync(path, text)
  return times * events.length
}
