import { type Command, InvalidArgumentError } from 'commander'
import { defaultSource } from '../io/read-publication-source.ts'
import { addFormatOptions, type FormatOptions, printOutcome, toFormat } from './print-outcome.ts'
import { withProgress } from './progress.ts'
import { addConfigOptions, type ConfigOptions, readConfig } from './read-config.ts'
import { type PullSettings, runPull } from './run-pull.ts'
import { toOutcome } from './to-outcome.ts'

interface PullOptions extends FormatOptions, ConfigOptions {
  readonly spec?: string
  readonly date?: string
  readonly dryRun?: boolean
  readonly force?: boolean
}

const help = `
The source is Okta's CSV of event types or its event-types.json, by address (https) or path; by default
${defaultSource}.
It may have up to 50 MB. A proxy is taken from HTTPS_PROXY, HTTP_PROXY and NO_PROXY.

Event types that are new get a section, those that are gone a row in removed.md; since, tags and payloads are brought up to date.
What a person wrote stays: where Okta words an event type differently now, it is listed for review. Nothing is written unless all
of it is sound, and a run that is killed is finished by the next one.

Examples:
  $ okta-events pull --dry-run                               what would change
  $ okta-events pull && okta-events generate
  $ okta-events pull event-types.json --date 2026-08-06`

export function addPullCommand(program: Command): void {
  const command = program
    .command('pull')
    .description('merge what Okta publishes of its event types into the catalog documents')
    .argument('[source]', 'address or path of the CSV or JSON (default: what the configuration says, or the address above)')
    .option('--spec <dir>', 'folder of the catalog documents (default: "spec")')
    .option('--date <day>', 'day of the publication, YYYY-MM-DD; today by default', parseDay)
    .option('--dry-run', 'write nothing, only tell what would change')
    .option('--force', 'take a publication that lacks more than 5 % of the event types')
  addFormatOptions(addConfigOptions(command))
    .addHelpText('after', help)
    .action(async (word: string | undefined, options: PullOptions) => {
      const format = toFormat(options)
      const { date = new Date().toISOString().slice(0, 10), dryRun = false, force = false } = options
      const run = async () => {
        const config = await readConfig(options)
        const source = word ?? config.source ?? defaultSource
        const settings: PullSettings = { source, spec: options.spec ?? config.spec ?? 'spec', date, dryRun, force }
        return await runPull(settings)
      }
      const { outcome, exitCode } = await toOutcome('pull', () => withProgress('Pulling', format, run))
      process.exitCode = exitCode
      printOutcome(outcome, format)
    })
}

function parseDay(text: string): string {
  const day = /^\d{4}-\d\d-\d\d$/.test(text) ? new Date(text) : new Date(Number.NaN)
  // A 31st of February would become a day of March.
  if (Number.isNaN(day.getTime()) || day.toISOString().slice(0, 10) !== text)
    throw new InvalidArgumentError('Expected a day such as 2026-08-06.')
  return text
}
