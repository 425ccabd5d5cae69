import pc from 'picocolors'
import { toVisible } from '../emit/escape.ts'
import { countProblems, type DriftEntry, type Outcome, type Problem, toCount } from './outcome.ts'

/** What a run prints: problems for the error stream, results for the output stream. */
export interface Printed {
  readonly stdout: string
  readonly stderr: string
}

/** When everything is missing, nobody reads on. */
const mostDrift = 50

type Colors = ReturnType<typeof pc.createColors>

/** The report for people: `spec/okta-user.md:14:3: error: Duplicate event type …  [event-type/duplicate]`. */
export function reportText(outcome: Outcome, isColored: boolean): Printed {
  const colors = pc.createColors(isColored)
  const lines = [
    ...outcome.problems.flatMap((problem) => printProblem(problem, colors)),
    ...outcome.drift.slice(0, mostDrift).flatMap((entry) => printDrift(entry, colors)),
    ...(outcome.drift.length > mostDrift ? [`… and ${outcome.drift.length - mostDrift} more files; --json names them all`] : []),
    ...outcome.files.left.map((path) => `${toVisible(path)}: ${colors.yellow('left')}, though not made any more: it was changed by hand`),
    ...(outcome.error === null ? [] : [`${colors.red('error')}: ${toVisible(outcome.error.message)}`, `  ${toVisible(outcome.error.fix)}`]),
    ...printTotals(outcome, isColored),
  ]
  return { stdout: toLines(printResult(outcome)), stderr: toLines(lines) }
}

function printProblem(problem: Problem, colors: Colors): readonly string[] {
  const { path, line, column, severity, message, code, fix, related } = problem
  const paint = severity === 'error' ? colors.red : colors.yellow
  return [
    `${toVisible(path)}:${line}:${column}: ${paint(severity)}: ${toVisible(message)}  ${colors.dim(`[${code}]`)}`,
    ...(related === null ? [] : [`  See ${toVisible(related.path)}:${related.line}:${related.column}.`]),
    ...(fix === '' ? [] : [`  ${toVisible(fix)}`]),
  ]
}

function printDrift({ path, kind, diff }: DriftEntry, colors: Colors): readonly string[] {
  const paint = (line: string) => (line.startsWith('+') ? colors.green(line) : line.startsWith('-') ? colors.red(line) : line)
  return [`${toVisible(path)}: ${colors.red(kind)}`, ...diff.map((line) => `  ${paint(toVisible(line))}`)]
}

/** The lines of the output stream. */
export function printResult({ lines, summary }: Outcome): readonly string[] {
  return [...lines, ...(summary === '' ? [] : [summary])]
}

/** The last lines: how much there is to do. */
export function printTotals({ problems, documents, noun, drift, driftFix }: Outcome, isColored: boolean): readonly string[] {
  const colors = pc.createColors(isColored)
  return [
    ...(drift.length > 0
      ? [`${colors.bold(toCount(drift.length, 'file'))} differ${drift.length === 1 ? 's' : ''}. ${toVisible(driftFix)}`]
      : []),
    ...(problems.length > 0 ? [`${colors.bold(countProblems(problems))} in ${toCount(documents, noun)}`] : []),
  ]
}

/** Each line with its line end. */
export function toLines(lines: readonly string[]): string {
  return lines.map((line) => `${line}\n`).join('')
}
