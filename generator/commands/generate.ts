import { type Command, Option } from 'commander'
import { templatesFolder } from '../io/read-templates.ts'
import { addFormatOptions, type Format, type FormatOptions, printOutcome, toFormat } from './print-outcome.ts'
import { withProgress } from './progress.ts'
import { quoteWord } from './quote-word.ts'
import { addConfigOptions, type Config, type ConfigOptions, readConfig } from './read-config.ts'
import { type GenerateSettings, runGenerate } from './run-generate.ts'
import { toEmission } from './to-emission.ts'
import { toOutcome } from './to-outcome.ts'

interface GenerateOptions extends FormatOptions, ConfigOptions {
  readonly spec?: string
  readonly out?: string
  readonly only?: readonly string[]
  readonly check?: boolean
  readonly watch?: boolean
  readonly strict?: boolean
  readonly force?: boolean
  readonly cache: boolean
}

const help = `
Files that a person changed in the output folder, or put in the way, are not overwritten unless --force is given, and never
deleted. The folder's manifest.json says which files are generated; keep it with them under version control.

Examples:
  $ okta-events generate                                     spec/ → generated/
  $ okta-events generate --out src/okta --only 'user.*' --only 'group.*'
  $ okta-events generate --check                             exit 1 when generated/ is not what spec/ says
  $ okta-events generate --watch                             again at every change`

export function addGenerateCommand(program: Command): void {
  const command = program
    .command('generate')
    .description('turn catalog documents into types, validators, fixtures, schemas and pages')
    .option('--spec <dir>', 'folder of the catalog documents (default: "spec")')
    .option('--out <dir>', 'folder to write (default: "generated")')
    .option('--only <pattern...>', 'only event types that match, such as user.session.start or user.*')
    .option('--check', 'compare instead of writing: exit 1 when a file is missing, changed or stale')
    .addOption(new Option('--watch', 'run again whenever a document or a template changes').conflicts('check'))
    .option('--strict', 'treat warnings as errors')
    .addOption(new Option('--no-strict', 'do not, whatever the configuration says').hideHelp())
    .option('--force', 'overwrite files that were changed by hand or are in the way')
    .option('--no-cache', 'forget what earlier runs have read')
  addFormatOptions(addConfigOptions(command))
    .addHelpText('after', help)
    .action(async (options: GenerateOptions) => {
      const format = toFormat(options)
      if (options.watch === true) return await watch(options, format)
      const run = async () => await runGenerate(toSettings(options, await readConfig(options)))
      const { outcome, exitCode } = await toOutcome('generate', () => withProgress('Generating', format, run))
      process.exitCode = exitCode
      printOutcome(outcome, format)
    })
}

/** What the command line says wins over the configuration. */
function toSettings(options: GenerateOptions, config: Config): GenerateSettings {
  const { spec = config.spec ?? 'spec', out = config.out ?? 'generated', only = config.only ?? [] } = options
  const { check = false, strict = config.strict ?? false, force = false, cache } = options
  return { spec, out, only, check, strict, force, cache, emission: toEmission(config), commandLine: toCommandLine(options) }
}

/** The command that writes what `--check` compared. */
function toCommandLine({ config, spec, out, only = [] }: GenerateOptions): string {
  const options = [
    ...(config === false ? ['--no-config'] : config === undefined ? [] : ['--config', quoteWord(config)]),
    ...(spec === undefined || spec === 'spec' ? [] : ['--spec', quoteWord(spec)]),
    ...(out === undefined || out === 'generated' ? [] : ['--out', quoteWord(out)]),
    ...only.flatMap((pattern) => ['--only', quoteWord(pattern)]),
  ]
  return ['okta-events generate', ...options].join(' ')
}

/** Generate at every change until the process is told to end; wrong use ends it at the first run. */
async function watch(options: GenerateOptions, format: Format): Promise<void> {
  const stop = new AbortController()
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop.abort())
  let isStarted = false
  let watched: readonly string[] = []
  const readSettings = async () => {
    const config = await readConfig(options)
    const settings = toSettings(options, config)
    const { spec, emission } = settings
    watched = [spec, ...(emission.templates === null ? [] : [emission.templates]), ...config.listModules()]
    return settings
  }
  const run = async () => {
    const { outcome, exitCode } = await toOutcome('generate', async () => await runGenerate(await readSettings()))
    printOutcome(outcome, format, true)
    if (isStarted || exitCode !== 2) return watched
    process.exitCode = exitCode
    stop.abort()
    return watched
  }
  const tell = () => {
    isStarted = true
    if (!stop.signal.aborted) process.stderr.write(`Watching ${watched[0] ?? 'documents'} and templates; press Ctrl+C to end\n`)
  }
  // Where that does not work, the first run says why.
  await readSettings().catch(() => undefined)
  const { watchFolders } = await import('../io/watch-folders.ts')
  await watchFolders([templatesFolder, ...watched], run, tell, stop.signal)
}
