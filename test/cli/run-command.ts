import { type ChildProcess, spawn } from 'node:child_process'
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
  /** Options of Node. */
  readonly node?: readonly string[]
}

/** Start the built command in a folder, with a cache of its own in there. */
export function startCommand(
  cwd: string,
  words: readonly string[],
  { env = {}, installed = inject('installed'), node = [] }: RunOptions = {},
): ChildProcess {
  const { GITHUB_ACTIONS: _, FORCE_COLOR: __, ...rest } = process.env
  const cli = join(installed, 'dist/generator/cli.js')
  return spawn(process.execPath, [...node, cli, ...words], { cwd, env: { ...rest, CACHE_DIR: join(cwd, '.cache'), ...env } })
}

/** Run the built command to its end. */
export async function runCommand(cwd: string, words: readonly string[], options?: RunOptions): Promise<Run> {
  const child = startCommand(cwd, words, options)
  let [stdout, stderr] = ['', '']
  child.stdout?.setEncoding('utf8').on('data', (text: string) => (stdout += text))
  child.stderr?.setEncoding('utf8').on('data', (text: string) => (stderr += text))
  const [code] = await once(child, 'close')
  return { code, stdout, stderr }
}
