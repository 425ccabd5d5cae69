import { availableParallelism } from 'node:os'
import { CommandError } from '../io/command-error.ts'
import type { Found, LineOf, LogReport } from '../validate/to-log-report.ts'
import type { OnProgress } from './check-logs.ts'
import type { Outcome, Problem } from './outcome.ts'
import { startOutcome } from './to-outcome.ts'

export interface ValidateSettings {
  readonly files: readonly string[]
  /** Whether what the catalog does not know is a problem too. */
  readonly strict: boolean
  /** How many threads check, or undefined for one on each core. */
  readonly threads: number | undefined
}

export interface ValidateRun {
  readonly outcome: Outcome
  readonly report: LogReport
}

/** Check logs against the catalog that this version of the package comes with. */
export async function runValidate({ files, strict, threads }: ValidateSettings, onProgress: OnProgress): Promise<ValidateRun> {
  const paths = files.length > 0 ? files : ['-']
  if (files.length === 0 && process.stdin.isTTY === true) {
    throw new CommandError(2, 'No log to validate', 'Name files, or send a log through a pipe.')
  }
  const { checkLogs } = await import('./check-logs.ts')
  const report = await checkLogs([...new Set(paths)], threads ?? availableParallelism(), onProgress)
  const problems = listLogProblems(report, strict)
  const ok = problems.every(({ severity }) => severity === 'warning')
  return { outcome: { ...startOutcome('validate'), ok, documents: report.files, noun: 'file', problems }, report }
}

/** What is wrong with a log, each kind once, where it is first. */
export function listLogProblems({ issues, unknown, removed, payloadKeys }: LogReport, isStrict: boolean): readonly Problem[] {
  const severity = isStrict ? 'error' : 'warning'
  return [
    ...issues.flatMap(({ code, message, ...found }) => toProblem('error', code, message, '', found)),
    ...unknown.flatMap(({ id, nearest, ...found }) => {
      const hint = nearest === null ? 'No id of the catalog is near it.' : `Did you mean \`${nearest}\`?`
      return toProblem(severity, 'unknown-event-type', `The catalog does not know the event type \`${id}\``, hint, found)
    }),
    ...removed.flatMap(({ id, lastSeen, successor, ...found }) => {
      const hint = successor === null ? 'Nothing is known to have taken its place.' : `\`${successor}\` took its place.`
      return toProblem(severity, 'removed-event-type', `\`${id}\` was last in the catalog on ${lastSeen}, and still arrives`, hint, found)
    }),
    // Okta documents payloads loosely, so that keys which it does not document are no news, unless somebody asks for them.
    ...(isStrict ? payloadKeys : []).flatMap(({ eventType, path, ...found }) =>
      toProblem('error', 'unknown-payload-key', `\`${eventType}\` does not document \`${path}\``, '', found),
    ),
  ]
}

function toProblem(severity: Problem['severity'], code: string, message: string, fix: string, { count, examples }: Found): Problem[] {
  const [first, ...others] = examples
  if (first === undefined) return []
  const { path, line } = first
  const place = { path, line, column: 1, endLine: line, endColumn: 1 }
  return [{ ...place, severity, code, message: `${message}${printOthers(count, first, others)}`, fix, related: null }]
}

/** ` (12 times, also in lines 7 and 9)`. */
function printOthers(count: number, first: LineOf, others: readonly LineOf[]): string {
  if (count < 2) return ''
  const elsewhere = others.filter(({ path, line }) => path !== first.path || line !== first.line)
  const places = elsewhere.map(({ path, line }) => (path === first.path ? `line ${line}` : `${path}:${line}`))
  return ` (${count} times${places.length === 0 ? '' : `, also ${places.join(', ')}`})`
}
