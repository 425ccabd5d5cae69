import type { Command } from 'commander'
import { addFormatOptions, type FormatOptions, printOutcome, toFormat } from './print-outcome.ts'
import { withProgress } from './progress.ts'
import { addConfigOptions, type ConfigOptions, readConfig } from './read-config.ts'
import { type FmtSettings, runFmt } from './run-fmt.ts'
import { toOutcome } from './to-outcome.ts'

interface FmtOptions extends FormatOptions, ConfigOptions {
  readonly spec?: string
  readonly out?: string
  readonly check?: boolean
  readonly force?: boolean
  readonly cache: boolean
}

const help = `
Markdown files are rewritten in place. Page text (.txt) needs --out: each document becomes okta-<namespace>.md in that folder.
The documents that it was made from are never deleted.

Examples:
  $ okta-events fmt                                          every document of spec/
  $ okta-events fmt --check                                  exit 1 when one is not in canonical form
  $ okta-events fmt okta-user.txt --out spec/catalog         from a copied page to spec/catalog/okta-user.md`

export function addFmtCommand(program: Command): void {
  const command = program
    .command('fmt')
    .description('bring catalog documents into canonical form')
    .argument('[paths...]', 'documents, or folders of them; the spec folder by default')
    .option('--spec <dir>', 'folder whose log-event.md says which fields there are (default: "spec")')
    .option('--out <dir>', 'folder to write to, instead of rewriting in place')
    .option('--check', 'compare instead of writing: exit 1 when a document is not in canonical form')
    .option('--force', 'overwrite documents in the --out folder')
    .option('--no-cache', 'forget what earlier runs have read')
  addFormatOptions(addConfigOptions(command))
    .addHelpText('after', help)
    .action(async (paths: readonly string[], options: FmtOptions) => {
      const format = toFormat(options)
      const { out, check = false, force = false, cache } = options
      const run = async () => {
        const spec = options.spec ?? (await readConfig(options)).spec ?? 'spec'
        const settings: FmtSettings = { paths: paths.length > 0 ? paths : [spec], spec, out, check, force, cache }
        return await runFmt(settings)
      }
      const { outcome, exitCode } = await toOutcome('fmt', () => withProgress('Formatting', format, run))
      process.exitCode = exitCode
      printOutcome(outcome, format)
    })
}
