import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/** What a process took: wall clock in seconds, and the most memory it held in MB; infinite where it was not waited for any longer. */
export interface Cost {
  readonly seconds: number
  readonly megabytes: number
}

/** A Node script with its arguments; `prepare` is run before it, outside the measurement. After `patience` seconds it is stopped. */
export interface Run {
  readonly args: readonly string[]
  readonly prepare?: () => void
  readonly patience?: number
}

const peak = fileURLToPath(new URL('./print-peak.mjs', import.meta.url))

/** Run Node scripts to their end, each once in every round, so that a slow minute of the machine meets all of them; gives medians. */
export function measureInTurns(runs: ReadonlyMap<string, Run>, rounds: number): ReadonlyMap<string, Cost> {
  const costs = new Map([...runs.keys()].map((name) => [name, [] as Cost[]]))
  for (let round = 0; round < rounds; round++) for (const [name, run] of runs) costs.get(name)?.push(measure(run))
  return new Map([...costs].map(([name, taken]) => [name, toMedian(taken)]))
}

function measure({ args, prepare, patience = 600 }: Run): Cost {
  prepare?.()
  const timeout = patience * 1_000
  const start = performance.now()
  const stdio = ['ignore', 'ignore', 'pipe', 'pipe'] as const
  const child = spawnSync(process.execPath, ['--import', peak, ...args], { stdio: [...stdio], encoding: 'utf8', timeout })
  if (child.error !== undefined && 'code' in child.error && child.error.code === 'ETIMEDOUT')
    return { seconds: Infinity, megabytes: Infinity }
  const seconds = (performance.now() - start) / 1000
  if (child.status !== 0) throw new Error(`${args.join(' ')} ended with ${child.status ?? child.signal}:\n${child.stderr}`)
  return { seconds, megabytes: Number(child.output[3]) / 1024 }
}

function toMedian(costs: readonly Cost[]): Cost {
  return { seconds: median(costs.map((cost) => cost.seconds)), megabytes: median(costs.map((cost) => cost.megabytes)) }
}

function median(values: readonly number[]): number {
  return [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN
}
