import type { Outcome } from './outcome.ts'
import type { Printed } from './report-text.ts'

/** The report for programs. `indent` 0 puts it on one line. */
export function reportJson(outcome: Outcome, indent: number): Printed {
  return { stdout: `${JSON.stringify(toReport(outcome), null, indent)}\n`, stderr: '' }
}

/**
 * What every report for programs has:
 * `{ formatVersion: 1, command, ok, error: { message, fix } | null, documents, errors, warnings,
 * problems: [{ path, line, column, endLine, endColumn, severity, code, message, fix, related }],
 * drift: [{ path, kind, diff: [line] }], files: { created, updated, deleted, left, unchanged } }`, and what a command adds.
 * Members may be added, none is renamed or taken away while `formatVersion` is 1.
 */
function toReport({ command, ok, error, documents, problems, drift, files, details }: Outcome) {
  const errors = problems.filter(({ severity }) => severity === 'error').length
  const counts = { documents, errors, warnings: problems.length - errors }
  return { formatVersion: 1, command, ok, error, ...counts, problems, drift, files, ...details }
}
