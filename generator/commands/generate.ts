import { type Command, Option } from 'commander'
import { templatesFolder } from '../io/read-templates.ts'
import { addFormatOptions, type Format, type FormatOptions, printOutcome, toFormat } from './print-outcome.ts'
import { withProgress } from './progress.ts'
import { type GenerateSettings, runGenerate } from './run-generate.ts'
import { toOutcome } from './to-outcome.ts'

interface GenerateOptions extends FormatOptions {
  readonly spec: string
  readonly out: string
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
    .option('--spec <dir>', 'folder of the catalog documents', 'spec')
    .option('--out <dir>', 'folder to write', 'generated')
    .option('--only <pattern...>', 'only event types that match, such as user.session.start or user.*')
    .option('--check', 'compare instead of writing: exit 1 when a file is missing, changed or stale')
    .addOption(new Option('--watch', 'run again whenever a document or a template changes').conflicts('check'))
    .option('--strict', 'treat warnings as errors')
    .option('--force', 'overwrite files that were changed by hand or are in the way')
    .option('--no-cache', 'forget what earlier runs have read')
  addFormatOptions(command)
    .addHelpText('after', help)
    .action(async (options: GenerateOptions) => {
      const format = toFormat(options)
      const settings = toSettings(options)
      if (options.watch === true) return await watch(settings, format)
      const { outcome, exitCode } = await toOutcome('generate', () => withProgress('Generating', format, () => runGenerate(settings)))
      process.exitCode = exitCode
      printOutcome(outcome, format)
    })
}

function toSettings({ spec, out, only = [], check = false, strict = false, force = false, cache }: GenerateOptions): GenerateSettings {
  return { spec, out, only, check, strict, force, cache }
}

/** Generate at every change until the process is told to end; wrong use ends it at the first run. */
async function watch(settings: GenerateSettings, format: Format): Promise<void> {
  const stop = new AbortController()
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop.abort())
  let isStarted = false
  const run = async () => {
    const { outcome, exitCode } = await toOutcome('generate', () => runGenerate(settings))
    printOutcome(outcome, format, true)
    if (isStarted || exitCode !== 2) return
    process.exitCode = exitCode
    stop.abort()
  }
  const tell = () => {
    isStarted = true
    if (!stop.signal.aborted) process.stderr.write(`Watching ${settings.spec} and templates; press Ctrl+C to end\n`)
  }
  const { watchFolders } = await import('../io/watch-folders.ts')
  await watchFolders([settings.spec, templatesFolder], run, tell, stop.signal)
}
