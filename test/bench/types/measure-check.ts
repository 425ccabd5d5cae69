import { spawnSync } from 'node:child_process'
import { join } from 'node:path'

/** What a compiler says of its own work on a project. */
export interface CheckCost {
  /** Seconds of checking, and of all: reading, parsing, binding, checking. */
  readonly check: number
  readonly total: number
  readonly types: number
  readonly instantiations: number
  readonly megabytes: number
  /** The codes of the errors, such as `TS2590`. */
  readonly errors: readonly string[]
}

/** Compile projects in rounds, one after the other in each; the least of each, since whatever else a machine does only adds. */
export function measureChecks(compiler: string, folders: readonly string[], rounds: number): ReadonlyMap<string, CheckCost> {
  const taken = new Map<string, CheckCost[]>()
  for (let round = 0; round < rounds; round += 1) {
    for (const folder of folders) taken.set(folder, [...(taken.get(folder) ?? []), measureCheck(compiler, folder)])
  }
  return new Map([...taken].map(([folder, costs]) => [folder, toLeast(costs)]))
}

function toLeast(costs: readonly CheckCost[]): CheckCost {
  const least = (key: 'check' | 'total'): number => Math.min(...costs.map((cost) => cost[key]))
  return { ...(costs[0] as CheckCost), check: least('check'), total: least('total') }
}

function measureCheck(compiler: string, folder: string): CheckCost {
  const args = [join(compiler, 'bin/tsc'), '-p', folder, '--extendedDiagnostics']
  const { stdout } = spawnSync(process.execPath, args, { encoding: 'utf8' })
  const read = (label: string): number => {
    const found = new RegExp(`^${label}:\\s+([\\d.]+)`, 'm').exec(stdout)
    if (found === null) throw new Error(`${args.join(' ')} says nothing of ${label}:\n${stdout}`)
    return Number(found[1])
  }
  return {
    check: read('Check time'),
    total: read('Total time'),
    types: read('Types'),
    instantiations: read('Instantiations'),
    megabytes: read('Memory used') / 1024,
    errors: [...new Set([...stdout.matchAll(/error (TS\d+)/g)].map(([, code]) => code ?? ''))],
  }
}
