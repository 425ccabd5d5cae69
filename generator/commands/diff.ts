import { type Command, Option } from 'commander'
import { toVisible } from '../emit/escape.ts'
import type { Outcome } from './outcome.ts'
import { printDifference } from './print-difference.ts'
import { printDifferenceMarkdown } from './print-difference-markdown.ts'
import { addFormatOptions, type Format, type FormatOptions, isColored, printOutcome, toFormat } from './print-outcome.ts'
import { withProgress } from './progress.ts'
import { type DiffRun, type DiffSettings, runDiff } from './run-diff.ts'
import { toOutcome } from './to-outcome.ts'

interface DiffOptions extends FormatOptions {
  readonly markdown?: boolean
  readonly changelog?: string
  readonly cache: boolean
}

const help = `
<old> and <new> are, in any pairing: a folder of documents, one document, Okta's CSV, Okta's event-types.json, a catalog.json or the
folder that holds it, or any of these in a git revision:
  HEAD~1                     the folder spec of the revision, seen from here
  v1.0.0:path/to/file.csv    a file or folder of it, as git names them: from the top of the repository, or from here with ./
What only one of the two says of an event type is not compared. One document is compared within its namespace.

The exit code is 0 whether or not something changed.

Examples:
  $ okta-events diff HEAD spec                               what has not been committed yet
  $ okta-events diff spec okta-event-types.csv               what Okta's publication would bring
  $ okta-events diff v1.0.0 spec --changelog CHANGELOG.md    with an entry on top of the changelog`

export function addDiffCommand(program: Command): void {
  const command = program
    .command('diff')
    .description('say what changed between two catalogs, and which version that asks for')
    .argument('<old>', 'the catalog before')
    .argument('<new>', 'the catalog after')
    .addOption(new Option('--markdown', 'print an entry for a changelog').conflicts(['json', 'format']))
    .option('--changelog <file>', 'add the entry to a changelog, unless it is there already')
    .option('--no-cache', 'forget what earlier runs have read')
  addFormatOptions(command)
    .addHelpText('after', help)
    .action(async (from: string, to: string, { changelog, cache, ...options }: DiffOptions) => {
      const format = toFormat(options)
      await compare({ from, to, changelog, cache }, format, options.markdown === true)
    })
}

async function compare(settings: DiffSettings, format: Format, isMarkdown: boolean): Promise<void> {
  let comparison: DiffRun['comparison'] = null
  const { outcome, exitCode } = await toOutcome('diff', async () => {
    const run = await withProgress('Comparing', format, () => runDiff(settings))
    comparison = run.comparison
    return run.outcome
  })
  process.exitCode = exitCode
  if (format === 'json') return printOutcome({ ...outcome, details: toDetails(comparison) }, format)
  printOutcome(outcome, format)
  process.stdout.write(print(comparison, isMarkdown))
  for (const path of outcome.files.created) process.stderr.write(`${toVisible(path)}: created\n`)
  for (const path of outcome.files.updated) process.stderr.write(`${toVisible(path)}: entry added\n`)
}

function print(comparison: DiffRun['comparison'], isMarkdown: boolean): string {
  if (comparison === null) return ''
  const { difference, namespaces } = comparison
  return isMarkdown ? printDifferenceMarkdown(difference) : printDifference(difference, isColored(process.stdout), namespaces)
}

/** What the report for programs has besides: `docs/guide/changes.md` documents it. */
function toDetails(comparison: DiffRun['comparison']): Outcome['details'] {
  return { ...(comparison ?? { difference: null, verdict: null, namespaces: null }) }
}
