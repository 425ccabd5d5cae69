import { resolve } from 'node:path'
import type { Command } from 'commander'
import { CommandError } from '../io/command-error.ts'
import { addFormatOptions, type FormatOptions, printOutcome, toFormat } from './print-outcome.ts'
import { withProgress } from './progress.ts'
import { type Config, readConfig } from './read-config.ts'
import { toOutcome } from './to-outcome.ts'

interface InitOptions extends FormatOptions {
  readonly spec?: string
  readonly out?: string
  readonly dryRun?: boolean
  readonly force?: boolean
}

const help = `
Writes okta-events.config.ts, .github/workflows/okta-events.yml, and the documents of this version of okta-events. What is there
already is kept, also where it has other content: the configuration, a folder with documents of its own, and, unless --force is given,
the workflow. The workflow pulls every week, generates, tests, and opens a pull request that says what changed.

Examples:
  $ npx okta-events init                                     a catalog in spec/, to be generated into generated/
  $ npx okta-events init --out src/okta-events --dry-run     what would be written
  $ npx okta-events init --force                             the workflow as this version writes it`

/** A configuration is kept, so that what contradicts it would be done by this command alone. */
function refuseContradiction(config: Config, folders: { readonly spec: string; readonly out: string }): void {
  if (config.path === null) return
  for (const [name, fallback] of [
    ['spec', 'spec'],
    ['out', 'generated'],
  ] as const) {
    const said = config[name] ?? fallback
    if (resolve(folders[name]) !== resolve(said))
      throw new CommandError(
        2,
        `\`--${name} ${folders[name]}\` contradicts \`${config.path}\`, by which it is \`${said}\``,
        'Change it there, and run again without the option.',
      )
  }
}

export function addInitCommand(program: Command): void {
  const command = program
    .command('init')
    .description('give a project the documents, a configuration, and a workflow that keeps them current')
    .option('--spec <dir>', 'folder of the catalog documents (default: "spec")')
    .option('--out <dir>', 'folder that generate is to write (default: "generated")')
    .option('--dry-run', 'write nothing, only tell what would be written')
    .option('--force', 'overwrite the workflow')
  addFormatOptions(command)
    .addHelpText('after', help)
    .action(async (options: InitOptions) => {
      const format = toFormat(options)
      const { dryRun = false, force = false } = options
      const run = async () => {
        const config = await readConfig({ cache: false })
        const { spec = config.spec ?? 'spec', out = config.out ?? 'generated' } = options
        refuseContradiction(config, { spec, out })
        const { runInit } = await import('./run-init.ts')
        return await runInit({ spec, out, config, dryRun, force })
      }
      const { outcome, exitCode } = await toOutcome('init', () => withProgress('Preparing', format, run))
      process.exitCode = exitCode
      printOutcome(outcome, format)
    })
}
