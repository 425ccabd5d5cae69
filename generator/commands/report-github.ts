import { toAnnotation, toAnnotationProperty } from '../emit/escape.ts'
import type { Outcome, Problem } from './outcome.ts'
import { type Printed, printResult, printTotals, toLines } from './report-text.ts'

/** The report for GitHub Actions: workflow commands that put each problem beside its line in a pull request. */
export function reportGithub(outcome: Outcome): Printed {
  const { error, files, drift, driftFix } = outcome
  const lines = [
    ...outcome.problems.map(toCommand),
    ...drift.map(({ path, kind, diff }) => annotate('error', { file: path, title: 'drift' }, [`${path}: ${kind}`, ...diff, driftFix])),
    ...files.left.map((path) =>
      annotate('warning', { file: path, title: 'left' }, [`${path} is not made any more, but was changed by hand`]),
    ),
    ...(error === null ? [] : [annotate('error', { title: 'okta-events' }, [error.message, error.fix])]),
  ]
  return { stdout: toLines(printResult(outcome)), stderr: toLines([...lines, ...printTotals(outcome, false)]) }
}

function toCommand({ path, line, column, endLine, endColumn, severity, code, message, fix, related }: Problem): string {
  // Columns are only understood within one line.
  const columns = line === endLine ? { col: column, endColumn } : {}
  const see = related === null ? [] : [`See ${related.path}:${related.line}:${related.column}.`]
  return annotate(severity, { file: path, line, endLine, ...columns, title: code }, [message, ...see, fix])
}

function annotate(severity: 'error' | 'warning', properties: Readonly<Record<string, string | number>>, lines: readonly string[]): string {
  const list = Object.entries(properties).map(([name, value]) => `${name}=${toAnnotationProperty(String(value))}`)
  return `::${severity} ${list.join(',')}::${toAnnotation(lines.filter((line) => line !== '').join('\n'))}`
}
