import { type Command, Option } from 'commander'
import type { DestinationId } from '../query/queries.ts'
import { isColored, printOutcome, toFormat } from './print-outcome.ts'
import { addConfigOptions, type ConfigOptions, readConfig } from './read-config.ts'
import type { QueryRun } from './run-query.ts'
import { startOutcome, toOutcome } from './to-outcome.ts'

interface QueryOptions extends ConfigOptions {
  readonly as: DestinationId | 'all'
  readonly catalog?: string
  readonly json?: boolean
}

/** The keys of `destinations`, which is loaded only when it is needed; a test holds them together. */
export const destinationNames = ['scim', 'event-hook', 'eventbridge', 'spl', 'elastic-kql', 'sentinel-kql', 'sigma'] as const

const help = `
A pattern is the id of an event type, or the start of ids with .* behind it. With --as, nothing but the query is written to the standard output.

  scim           filter of GET /api/v1/logs
  event-hook     body of POST /api/v1/eventHooks: what is eligible, 300 event types at most, in several bodies if there are more
  eventbridge    event pattern of Amazon EventBridge
  spl            search of Splunk
  elastic-kql    query of Elastic
  sentinel-kql   query of Microsoft Sentinel
  sigma          Sigma rule to start from

The catalog is the one that okta-events generate wrote into generated/, or into the folder that the configuration names; where there is
none, or a part that --only left of it, the one that came with this version.

Examples:
  $ okta-events query user.session.start
  $ okta-events query 'user.mfa.*' user.account.lock --as scim
  $ okta-events query 'group.*' --as event-hook > hook.json`

export function addQueryCommand(program: Command): void {
  const command = program
    .command('query')
    .description('say how to ask for event types: System Log API, Event Hook, EventBridge, Splunk, Elastic, Sentinel, Sigma')
    .argument('<pattern...>', 'such as user.session.start or user.mfa.*')
    .addOption(new Option('--as <destination>', 'where to ask').choices([...destinationNames, 'all']).default('all'))
    .option('--catalog <file>', 'the catalog.json that knows the event types, or its folder')
    .option('--json', 'print a report for programs')
  addConfigOptions(command).addHelpText('after', help).action(query)
}

async function query(patterns: readonly string[], { as, catalog, json: isJson = false, ...options }: QueryOptions): Promise<void> {
  let answer: QueryRun | null = null
  const { outcome, exitCode } = await toOutcome('query', async () => {
    const { out = 'generated' } = await readConfig(options)
    const { runQuery } = await import('./run-query.ts')
    answer = runQuery({ patterns, as: as === 'all' ? undefined : as, catalog, out })
    return startOutcome('query')
  })
  process.exitCode = exitCode
  const format = isJson ? 'json' : toFormat({})
  if (isJson) return printOutcome({ ...outcome, details: { ...(answer ?? noAnswer) } }, format)
  printOutcome(outcome, format)
  if (answer === null) return
  const { printQueries, printQueryNotes } = await import('./print-queries.ts')
  process.stderr.write(printQueryNotes(answer))
  process.stdout.write(printQueries(answer, isColored(process.stdout)))
}

const noAnswer: QueryRun = { eventTypes: [], removed: [], ineligible: [], queries: [] }
