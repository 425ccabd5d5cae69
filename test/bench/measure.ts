import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/** What a process took: wall clock in seconds, and the most memory it held in MB. */
export interface Cost {
  readonly seconds: number
  readonly megabytes: number
}

const peak = fileURLToPath(new URL('./print-peak.mjs', import.meta.url))

/** Run a Node script to its end, `times` over, and give the medians. `prepare` is run before each, outside the measurement. */
export function measure(args: readonly string[], times: number, prepare: () => void = () => {}): Cost {
  const costs = Array.from({ length: times }, () => {
    prepare()
    const start = performance.now()
    const child = spawnSync(process.execPath, ['--import', peak, ...args], {
      stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
      encoding: 'utf8',
    })
    const seconds = (performance.now() - start) / 1000
    if (child.status !== 0) throw new Error(`${args.join(' ')} ended with ${child.status ?? child.signal}:\n${child.stderr}`)
    return { seconds, megabytes: Number(child.output[3]) / 1024 }
  })
  return { seconds: median(costs.map((cost) => cost.seconds)), megabytes: median(costs.map((cost) => cost.megabytes)) }
}

function median(values: readonly number[]): number {
  return [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN
}
