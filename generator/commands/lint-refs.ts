import type { Command } from 'commander'
import { addFormatOptions, type FormatOptions, printOutcome, toFormat } from './print-outcome.ts'
import { withProgress } from './progress.ts'
import { addConfigOptions, type ConfigOptions, readConfig } from './read-config.ts'
import { toOutcome } from './to-outcome.ts'

interface LintRefsOptions extends FormatOptions, ConfigOptions {
  readonly catalog?: string
  readonly fix: boolean
  readonly list: boolean
}

const help = `
Reads TypeScript, JavaScript, JSON, YAML (Sigma rules among them), KQL, SPL, SQL, Terraform, TOML, Python and YARA-L. Of a folder, what git
leaves out and node_modules are left out. What looks like an event type is reported where the file is about Okta and something else speaks
for it as well: the place is one of event types, or the text reads like a known id.

A comment tells it to look away: okta-events-ignore-line, okta-events-ignore-next-line, or okta-events-ignore-file anywhere.

The exit code is 1 where an id is unknown or was removed, or a pattern matches nothing.

Examples:
  $ okta-events lint-refs                           the current folder
  $ okta-events lint-refs src 'rules/**/*.yml'
  $ okta-events lint-refs rules --fix               with removed ids replaced by their successors, where these are known`

export function addLintRefsCommand(program: Command): void {
  const command = program
    .command('lint-refs')
    .description('find event types in code and detection rules that the catalog does not know, or that were removed')
    .argument('[paths...]', 'files, folders or patterns (default: the current folder)')
    .option('--catalog <file>', 'the catalog.json that knows the event types, or its folder')
    .option('--fix', 'replace removed event types whose successor is known', false)
    .option('--list', 'list every reference, those included with which nothing is wrong', false)
  addFormatOptions(addConfigOptions(command)).addHelpText('after', help).action(lintRefs)
}

async function lintRefs(words: readonly string[], { catalog, fix, list, ...options }: LintRefsOptions): Promise<void> {
  const format = toFormat(options)
  const { outcome, exitCode } = await toOutcome('lint-refs', async () => {
    const { out = 'generated' } = await readConfig(options)
    const { runLintRefs } = await import('./run-lint-refs.ts')
    return await withProgress('Reading', format, () => runLintRefs({ words, catalog, out, fix, list }))
  })
  process.exitCode = exitCode
  printOutcome(outcome, format)
}
