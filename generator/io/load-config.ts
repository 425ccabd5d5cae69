import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, extname, join, resolve, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { findCacheFolder } from './cache.ts'
import { attempt, CommandError } from './command-error.ts'

/** What a configuration file exports, before anybody has looked at it. */
export interface ConfigModule {
  readonly value: unknown
  /** The files that were loaded for it so far, absolute, itself first; those of installed packages are none of them. */
  readonly listModules: () => readonly string[]
}

/** Load a configuration file; TypeScript is turned into JavaScript on the way, and what that gives is kept for the next run. */
export async function loadConfig(path: string, isCaching: boolean): Promise<ConfigModule> {
  const file = resolve(path)
  const text = attempt(2, 'read', path, 'Name a configuration file with --config.', () => readFileSync(file, 'utf8'))
  if (extname(file) === '.json') return { value: parseJson(path, text), listModules: () => [file] }
  const { createJiti } = await import('jiti')
  const jiti = createJiti(file, {
    fsCache: isCaching ? join(findCacheFolder(), 'config') : false,
    interopDefault: false,
    alias: { 'okta-events/config': ownConfigModule },
  })
  return loadModule(path, jiti, file)
}

/** Whichever package runs is the one that a configuration means, installed beside it or not. */
const ownConfigModule = toOwnModule()

function toOwnModule(): string {
  const here = fileURLToPath(import.meta.url)
  return join(dirname(here), '..', `config${extname(here)}`)
}

type Load = (file: string) => unknown

/** Where Node keeps the modules that were loaded in the manner of `require`, which is how a configuration is loaded. */
const { cache } = createRequire(import.meta.url)
let former: readonly string[] = []

/** In a process that goes on, what an earlier load has brought must not stand in the way of what is on the disk now. */
function loadModule(path: string, load: Load, file: string): ConfigModule {
  for (const name of former) delete cache[name]
  const before = new Set(Object.keys(cache))
  const listModules = () => {
    former = [...new Set([file, ...Object.keys(cache).filter((name) => !before.has(name) && isOfProject(name))])]
    return former
  }
  try {
    return { value: toDefault(load(file), extname(file)), listModules }
  } catch (error) {
    const message = `Cannot load \`${path}${findPlace(error, file)}\`: ${toFirstLine(error)}`
    throw new CommandError(2, message, 'Correct the file, or what it imports.', { cause: error })
  } finally {
    listModules()
  }
}

/** What `export default` or, where that is the manner of the file, `module.exports` says. */
function toDefault(exported: unknown, ending: string): unknown {
  if (typeof exported === 'object' && exported !== null && 'default' in exported) return exported.default
  return ['.cjs', '.js'].includes(ending) ? exported : undefined
}

function isOfProject(name: string): boolean {
  return !name.includes(`${sep}node_modules${sep}`) && name !== ownConfigModule && existsSync(name)
}

/** `:line:column` where a file could not be read, or `:line` where it threw: what runs has the lines of the file, but columns of its own. */
function findPlace(error: unknown, file: string): string {
  if (!(error instanceof Error)) return ''
  const find = (text: string): readonly string[] => /^(\d+):(\d+)/.exec(text.split(`${file}:`)[1] ?? '') ?? []
  const [, readLine, column] = find(error.message)
  if (readLine !== undefined) return `:${readLine}:${Number(column) + 1}`
  const [, line] = find(error.stack ?? '')
  return line === undefined ? '' : `:${line}`
}

function parseJson(path: string, text: string): unknown {
  const whole = text.replace(/^\uFEFF/, '')
  try {
    return JSON.parse(whole)
  } catch (error) {
    const { line, column } = findBreak(whole)
    throw new CommandError(2, `Cannot load \`${path}:${line}:${column}\`: ${toFirstLine(error)}`, 'Correct the file.', { cause: error })
  }
}

/** Where a text stops being JSON, which Node tells for some texts only: behind the longest start that could still become JSON. */
function findBreak(text: string): { readonly line: number; readonly column: number } {
  let length = text.length
  while (length > 0 && !isStartOfJson(text.slice(0, length))) length -= 1
  const lines = text.slice(0, length).split('\n')
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 }
}

function isStartOfJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch (error) {
    return /end of JSON|Unterminated|No number after|Exponent part/.test(String(error))
  }
}

function toFirstLine(error: unknown): string {
  const [first = ''] = String(error instanceof Error ? error.message : error)
    .trim()
    .split('\n')
  return first.trim()
}
