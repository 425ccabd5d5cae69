import type { Outcome } from './outcome.ts'
import type { Printed } from './report-text.ts'

/**
 * The report for programs, one JSON object on the output stream:
 * `{ formatVersion: 1, command, ok, error: { message, fix } | null, documents, errors, warnings,
 * problems: [{ path, line, column, endLine, endColumn, severity, code, message, fix, related }],
 * drift: [{ path, kind, diff: [line] }], files: { created, updated, deleted, left, unchanged } }`.
 * Members may be added, none is renamed or taken away while `formatVersion` is 1. `indent` 0 puts it on one line.
 */
export function reportJson(outcome: Outcome, indent: number): Printed {
  const { command, ok, error, documents, problems, drift, files } = outcome
  const errors = problems.filter(({ severity }) => severity === 'error').length
  const report = { formatVersion: 1, command, ok, error, documents, errors, warnings: problems.length - errors, problems, drift, files }
  return { stdout: `${JSON.stringify(report, null, indent)}\n`, stderr: '' }
}
