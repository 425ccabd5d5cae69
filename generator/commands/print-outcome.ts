import { type Command, Option } from 'commander'
import type { Outcome } from './outcome.ts'
import { reportGithub } from './report-github.ts'
import { reportJson } from './report-json.ts'
import { type Printed, reportText } from './report-text.ts'

export const formats = ['text', 'json', 'github'] as const
export type Format = (typeof formats)[number]

export interface FormatOptions {
  readonly format?: Format
  readonly json?: boolean
}

/** The options that every command with a report has. */
export function addFormatOptions(command: Command): Command {
  return command
    .addOption(new Option('--format <format>', 'how to report: lines, JSON on stdout, or annotations of GitHub Actions').choices(formats))
    .addOption(new Option('--json', 'the same as --format json').conflicts('format'))
}

/** Annotations are the default where GitHub Actions reads along. */
export function toFormat(options: FormatOptions): Format {
  return options.json === true ? 'json' : (options.format ?? (process.env.GITHUB_ACTIONS === 'true' ? 'github' : 'text'))
}

/** Print what a run has to say. With `isStream`, JSON takes one line for each run. */
export function printOutcome(outcome: Outcome, format: Format, isStream = false): void {
  const { stdout, stderr } = report(outcome, format, isStream)
  process.stderr.write(stderr)
  process.stdout.write(stdout)
}

function report(outcome: Outcome, format: Format, isStream: boolean): Printed {
  if (format === 'json') return reportJson(outcome, isStream ? 0 : 2)
  return format === 'github' ? reportGithub(outcome) : reportText(outcome, isColored(process.stderr))
}

/** See <https://no-color.org> and <https://force-color.org>. */
export function isColored(stream: { readonly isTTY?: boolean }): boolean {
  const { NO_COLOR: no = '', FORCE_COLOR: force = '', TERM: terminal = '' } = process.env
  if (no !== '') return false
  return force !== '' ? force !== '0' : stream.isTTY === true && terminal !== 'dumb'
}
