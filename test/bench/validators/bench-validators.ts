import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { loadavg } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { machine } from '../machine.ts'
import { bundle, measureSize, prepare } from './bundle-peer.ts'
import { createMutations, createWorkloads, type Workloads } from './events.ts'
import { type Peer, peers } from './peers.ts'
import { type Loads, printValidators, type Sizes, type Times } from './print-validators.ts'
import { proveAgreement } from './prove-agreement.ts'

const here = 'test/bench/validators'
/** How often each validator is timed and loaded, in turn with all others: the compiler of Node decides anew in every process. */
const rounds = { times: 10, loads: 5 }

/** Our validators beside others that accept the same; the section says what was measured, with each budget and whether it holds. */
export async function benchValidators(): Promise<string> {
  // Below the project, where what is not bundled can still be found.
  mkdirSync('node_modules/.cache', { recursive: true })
  const load = loadavg()[0] ?? 0
  const work = mkdtempSync(resolve('node_modules/.cache/okta-events-bench-'))
  try {
    const codes = new Map(peers.map((peer) => [peer, prepare(peer, work)]))
    const bundles = await writeBundles(codes, work)
    const workloads = createWorkloads()
    const values = [
      ...[...workloads.one, ...workloads.mixed, ...workloads.broken].map((text) => JSON.parse(text)),
      ...createMutations(10_000),
    ]
    const agreement = await proveAgreement(bundles, values)
    const times = timeAll(bundles, workloads, work)
    const loads = loadAll(bundles, workloads.one[0] ?? '')
    return printValidators({ machine, load, agreement, times, loads, sizes: await measureSizes(codes) })
  } finally {
    rmSync(work, { recursive: true, force: true })
  }
}

async function writeBundles(codes: ReadonlyMap<Peer, string>, work: string): Promise<ReadonlyMap<Peer, string>> {
  const bundles = new Map<Peer, string>()
  for (const [peer, code] of codes) {
    const path = join(work, `${bundles.size}.mjs`)
    writeFileSync(path, await bundle(code, true))
    bundles.set(peer, pathToFileURL(path).href)
  }
  return bundles
}

function timeAll(bundles: ReadonlyMap<Peer, string>, workloads: Workloads, work: string): Times {
  const path = join(work, 'workloads.json')
  writeFileSync(path, JSON.stringify(workloads))
  const times = new Map<string, Map<string, number[]>>()
  for (let round = 0; round < rounds.times; round += 1) {
    for (const kind of ['one', 'mixed']) {
      for (const [{ name, listsIssues }, href] of bundles) {
        const measured = JSON.parse(run(['time-peer.mjs', href, path, kind, listsIssues ? 'yes' : 'no'])) as Record<string, number>
        for (const [what, value] of Object.entries(measured)) push(times, name, `${kind} ${what}`, value)
      }
    }
  }
  return new Map([...times].map(([name, measured]) => [name, new Map([...measured].map(([what, values]) => [what, Math.min(...values)]))]))
}

function push(times: Map<string, Map<string, number[]>>, name: string, what: string, value: number): void {
  const measured = times.get(name) ?? new Map<string, number[]>()
  times.set(name, measured.set(what, [...(measured.get(what) ?? []), value]))
}

function loadAll(bundles: ReadonlyMap<Peer, string>, text: string): Loads {
  const loads = new Map<string, number[]>()
  for (let round = 0; round < rounds.loads; round += 1) {
    for (const [{ name }, href] of bundles) loads.set(name, [...(loads.get(name) ?? []), Number(run(['load-peer.mjs', href, text]))])
  }
  return new Map([...loads].map(([name, values]) => [name, Math.min(...values)]))
}

function run([script = '', ...args]: readonly string[]): string {
  const child = spawnSync(process.execPath, [join(here, script), ...args], { encoding: 'utf8' })
  if (child.status !== 0) throw new Error(`${script} ended with ${child.status ?? child.signal}:\n${child.stderr}`)
  return child.stdout
}

/** What an application imports: a guard; all there is for log events; that with what brings log events; the list of all that is unknown. */
const imports = {
  guard: `export { isLogEvent } from '#generated/guards.ts'`,
  everything: `export { isLogEvent, parseLogEvent, validateLogEvent } from '#generated/validators.ts'
export { isEventType } from '#generated/is-event-type.ts'
export { isEvent } from '#generated/is-event.ts'
export { matches } from '#generated/runtime/matches.ts'`,
  carriers: `export * from '#generated/validators.ts'
export * from '#generated/is-event-type.ts'
export * from '#generated/is-event.ts'
export { matches } from '#generated/runtime/matches.ts'`,
  payloadKeys: `export { listUnknown } from '#generated/list-unknown.ts'`,
  ids: `export { eventTypes } from '#generated/event-types.ts'`,
}

async function measureSizes(codes: ReadonlyMap<Peer, string>): Promise<Sizes> {
  const own = await Promise.all(Object.entries(imports).map(async ([name, code]) => [name, await measureSize(code)] as const))
  const others = await Promise.all([...codes].map(async ([{ name }, code]) => [name, await measureSize(code)] as const))
  return new Map([...own, ...others])
}
