import { type Command, Option } from 'commander'
import { toVisible } from '../emit/escape.ts'
import type { Outcome } from './outcome.ts'
import { printDifference } from './print-difference.ts'
import { printDifferenceMarkdown } from './print-difference-markdown.ts'
import { addFormatOptions, type FormatOptions, isColored, printOutcome, toFormat } from './print-outcome.ts'
import { withProgress } from './progress.ts'
import { addConfigOptions, type ConfigOptions, readConfig } from './read-config.ts'
import { type DiffRun, type DiffSettings, runDiff } from './run-diff.ts'
import { toOutcome } from './to-outcome.ts'

interface DiffOptions extends FormatOptions, ConfigOptions {
  readonly markdown?: boolean
  readonly title?: boolean
  readonly changelog?: string
  readonly cache: boolean
}

const help = `
<old> and <new> are, in any pairing: a folder of documents, one document of a namespace, Okta's CSV, Okta's event-types.json,
a catalog.json or the folder that holds it, or any of these in a git revision:
  HEAD~1                     the spec folder of the revision, seen from here
  v1.0.0:path/to/file.csv    a file or folder of it, as git names them: from the top of the repository, or from here with ./
What only one of the two says of an event type is not compared. One document is compared within its namespace.

The exit code is 0 whether or not something changed.

Examples:
  $ okta-events diff                                         what has not been committed yet
  $ okta-events diff spec okta-event-types.csv               what Okta's publication would bring
  $ okta-events diff v1.0.0 spec --changelog CHANGELOG.md    with an entry on top of the changelog`

export function addDiffCommand(program: Command): void {
  const command = program
    .command('diff')
    .description('say what changed between two catalogs, and which version that asks for')
    .argument('[old]', 'the catalog before', 'HEAD')
    .argument('[new]', 'the catalog after (default: the spec folder)')
    .addOption(new Option('--markdown', 'print an entry for a changelog').conflicts(['json', 'format']))
    .addOption(new Option('--title', 'print one line, such as the title of a pull request').conflicts(['json', 'format', 'markdown']))
    .option('--changelog <file>', 'add the entry to a changelog, unless it is there already')
    .option('--no-cache', 'forget what earlier runs have read')
  addFormatOptions(addConfigOptions(command)).addHelpText('after', help).action(compare)
}

async function compare(from: string, to: string | undefined, options: DiffOptions): Promise<void> {
  const format = toFormat(options)
  let comparison: DiffRun['comparison'] = null
  const { outcome, exitCode } = await toOutcome('diff', async () => {
    const { spec = 'spec' } = await readConfig(options)
    const settings: DiffSettings = { from, to: to ?? spec, spec, changelog: options.changelog, cache: options.cache }
    const run = await withProgress('Comparing', format, () => runDiff(settings))
    comparison = run.comparison
    return run.outcome
  })
  process.exitCode = exitCode
  if (format === 'json') return printOutcome({ ...outcome, details: toDetails(comparison) }, format)
  printOutcome(outcome, format)
  process.stdout.write(await print(comparison, options))
  for (const path of outcome.files.created) process.stderr.write(`${toVisible(path)}: created\n`)
  for (const path of outcome.files.updated) process.stderr.write(`${toVisible(path)}: entry added\n`)
}

async function print(comparison: DiffRun['comparison'], { markdown = false, title = false }: DiffOptions): Promise<string> {
  if (comparison === null) return ''
  const { difference, namespaces } = comparison
  if (title) return (await import('./print-difference-title.ts')).printDifferenceTitle(difference)
  return markdown ? printDifferenceMarkdown(difference) : printDifference(difference, isColored(process.stdout), namespaces)
}

/** What the report for programs has besides: `docs/guide/changes.md` documents it. */
function toDetails(comparison: DiffRun['comparison']): Outcome['details'] {
  return { ...(comparison ?? { difference: null, verdict: null, namespaces: null }) }
}
