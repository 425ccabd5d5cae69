import { type ChildProcess, fork, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { inject } from 'vitest'

export interface Run {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

export interface RunOptions {
  readonly env?: Readonly<Record<string, string>>
  /** The folder of the package to run, if not the one that all tests share. */
  readonly installed?: string
  /** Options of Node, for a process of its own. */
  readonly node?: readonly string[]
  /** Run it in a process of its own, for what is decided when a process starts, such as colors. */
  readonly fresh?: boolean
}

/** Start the built command in a folder, with a cache of its own in there. */
export function startCommand(
  cwd: string,
  words: readonly string[],
  { env = {}, installed = inject('installed'), node = [] }: RunOptions = {},
): ChildProcess {
  return spawn(process.execPath, [...node, toCli(installed), ...words], {
    cwd,
    env: { ...outside(), CACHE_DIR: join(cwd, '.cache'), ...env },
  })
}

const toCli = (installed: string): string => join(installed, 'dist/generator/cli.js')

/** The environment of the tests, but for what changes how problems are shown. */
function outside(): NodeJS.ProcessEnv {
  const { GITHUB_ACTIONS: _, FORCE_COLOR: __, ...rest } = process.env
  return rest
}

/** Run the built command to its end. */
export async function runCommand(cwd: string, words: readonly string[], options: RunOptions = {}): Promise<Run> {
  const { node, installed, fresh = node !== undefined || installed !== undefined } = options
  return await (fresh ? runFresh(cwd, words, options) : runResident(cwd, words, options))
}

async function runFresh(cwd: string, words: readonly string[], options: RunOptions): Promise<Run> {
  const child = startCommand(cwd, words, options)
  let [stdout, stderr] = ['', '']
  child.stdout?.setEncoding('utf8').on('data', (text: string) => (stdout += text))
  child.stderr?.setEncoding('utf8').on('data', (text: string) => (stderr += text))
  const [code] = await once(child, 'close')
  return { code, stdout, stderr }
}

let resident: ChildProcess | undefined
let last: Promise<unknown> = Promise.resolve()

/** A process that ends with this one. */
function startResident(): ChildProcess {
  const child = fork(join(import.meta.dirname, 'resident.mjs'), { env: outside(), execArgv: [] })
  child.once('exit', () => {
    if (resident === child) resident = undefined
  })
  child.unref()
  child.channel?.unref()
  return child
}

/** Run the command in the process that tests share, one run after the other. */
function runResident(cwd: string, words: readonly string[], { env = {} }: RunOptions): Promise<Run> {
  const run = last.then(async () => {
    resident ??= startResident()
    resident.send({ cli: toCli(inject('installed')), cwd, words, env: { CACHE_DIR: join(cwd, '.cache'), ...env } })
    const [answer] = await once(resident, 'message')
    return answer as Run
  })
  last = run.catch(() => undefined)
  return run
}
