import { dirname, isAbsolute, posix, relative, sep } from 'node:path'
import type { Command } from 'commander'
import type { OktaEventsConfig } from '../config.ts'
import { CommandError } from '../io/command-error.ts'
import { isAddress } from '../io/download-address.ts'
import { findConfig } from '../io/find-config.ts'
import type { Problem } from './outcome.ts'

/** The configuration of a project, paths as seen from here. */
export interface Config extends OktaEventsConfig {
  /** The configuration file as the user would write it, or null where there is none. */
  readonly path: string | null
  /** The files that it was made of so far, absolute. */
  readonly listModules: () => readonly string[]
}

export interface ConfigOptions {
  readonly config?: string | false
  readonly cache?: boolean
}

/** What is wrong with a configuration file, all of it. */
export class ConfigError extends CommandError {
  readonly problems: readonly Problem[]

  constructor(path: string, problems: readonly Problem[]) {
    super(2, `\`${path}\` is no configuration`, 'Correct what is listed above.')
    this.name = 'ConfigError'
    this.problems = problems
  }
}

const noConfig: Config = { path: null, listModules: () => [] }

/** The options that every command has which a configuration says something to. */
export function addConfigOptions(command: Command): Command {
  return command
    .option('--config <file>', 'configuration file (default: okta-events.config.ts, .mts, .js, .mjs, .cjs or .json, if there is one)')
    .option('--no-config', 'take no configuration file into account')
}

/** The configuration that the command line names, otherwise that of the current folder. Throws ConfigError for one that is unsound. */
export async function readConfig({ config, cache = true }: ConfigOptions): Promise<Config> {
  const path = config === false ? null : (config ?? findConfig('.'))
  if (path === null) return noConfig
  const [{ loadConfig }, { checkConfig }] = await Promise.all([import('../io/load-config.ts'), import('../check-config.ts')])
  const { value, listModules } = await loadConfig(path, cache)
  const shown = path.replaceAll(sep, '/')
  const problems = checkConfig(value)
  if (problems.length > 0) {
    const list = problems.map(({ key, message, fix }) => toProblem(shown, key === '' ? message : `\`${key}\`: ${message}`, fix))
    throw new ConfigError(shown, list)
  }
  return { ...toSeenFromHere(value as OktaEventsConfig, dirname(path)), path: shown, listModules }
}

function toProblem(path: string, message: string, fix: string): Problem {
  const place = { path, line: 1, column: 1, endLine: 1, endColumn: 1 }
  return { ...place, severity: 'error', code: 'config', message, fix, related: null }
}

function toSeenFromHere(config: OktaEventsConfig, folder: string): OktaEventsConfig {
  const { spec, out, source, templates } = config
  const here = relative('.', folder).replaceAll(sep, '/')
  const move = (path: string) => (isAbsolute(path) ? path : posix.join(here, path.replaceAll(sep, '/')))
  return {
    ...config,
    ...(spec === undefined ? {} : { spec: move(spec) }),
    ...(out === undefined ? {} : { out: move(out) }),
    ...(source === undefined || isAddress(source) ? {} : { source: move(source) }),
    ...(templates === undefined ? {} : { templates: move(templates) }),
  }
}
