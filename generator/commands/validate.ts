import { type Command, InvalidArgumentError, Option } from 'commander'
import type { LogReport } from '../validate/to-log-report.ts'
import { printLogReport } from './print-log-report.ts'
import { printLogReportMarkdown } from './print-log-report-markdown.ts'
import { addFormatOptions, type FormatOptions, isColored, printOutcome, toFormat } from './print-outcome.ts'
import { addConfigOptions, type ConfigOptions, readConfig } from './read-config.ts'
import { runValidate, type ValidateSettings } from './run-validate.ts'
import { toOutcome } from './to-outcome.ts'
import { withRate } from './with-rate.ts'

interface ValidateOptions extends FormatOptions, ConfigOptions {
  readonly markdown?: boolean
  readonly strict?: boolean
  readonly threads?: number
}

const help = `
A file holds log events, bodies of Event Hooks, EventBridge envelopes, or lists of these: one on each line, or over many lines; packed with
gzip or not. Without a file, or as -, the standard input is read.

The exit code is 1 where a line is no JSON or no log event; with --strict also where the catalog does not know an event type or a key.

Examples:
  $ okta-events validate system-log.ndjson
  $ okta-events validate archive/*.gz --markdown > report.md
  $ curl … | okta-events validate --json`

export function addValidateCommand(program: Command): void {
  const command = program
    .command('validate')
    .description('check log files against the catalog, and say which event types they show')
    .argument('[files...]', 'log files; - for the standard input')
    .option('--strict', 'take unknown and removed event types and undocumented payload keys for errors')
    .addOption(new Option('--no-strict', 'do not, whatever the configuration says').hideHelp())
    .option('--threads <count>', 'how many threads check (default: one on each core)', toThreads)
    .addOption(new Option('--markdown', 'print the report as Markdown').conflicts(['json', 'format']))
  addFormatOptions(addConfigOptions(command)).addHelpText('after', help).action(validate)
}

function toThreads(text: string): number {
  if (!/^[1-9]\d{0,2}$/.test(text)) throw new InvalidArgumentError('It takes a number from 1 to 999.')
  return Number(text)
}

async function validate(files: readonly string[], options: ValidateOptions): Promise<void> {
  const format = toFormat(options)
  let report: LogReport | null = null
  const { outcome, exitCode } = await toOutcome('validate', async () => {
    const strict = options.strict ?? (await readConfig(options)).strict ?? false
    const settings: ValidateSettings = { files, strict, threads: options.threads }
    const run = await withRate(files, format, (onProgress) => runValidate(settings, onProgress))
    report = run.report
    return run.outcome
  })
  process.exitCode = exitCode
  if (format === 'json') return printOutcome({ ...outcome, details: { report } }, format)
  if (options.markdown === true && report !== null) return void process.stdout.write(printLogReportMarkdown(report))
  printOutcome(outcome, format)
  if (report !== null) process.stdout.write(printLogReport(report, isColored(process.stdout)))
}
