import type { VFile } from 'vfile'
import type { Drift } from '../io/compare-output.ts'
import type { Origin } from '../model.ts'

/** A problem of a document, as the reports show it. */
export interface Problem extends Origin {
  readonly severity: 'error' | 'warning'
  readonly code: string
  /** One line, without the code. */
  readonly message: string
  readonly fix: string
  /** A second place that explains the first. */
  readonly related: Origin | null
}

/** How a file on disk differs from what the documents say; `path` as the user would write it. */
export interface DriftEntry {
  readonly path: string
  readonly kind: Drift['kind']
  /** The first lines of a unified diff, or empty. */
  readonly diff: readonly string[]
}

/** What happened to files, by path. */
export interface FileChanges {
  readonly created: readonly string[]
  readonly updated: readonly string[]
  readonly deleted: readonly string[]
  /** Not made any more, but changed by hand, and so not deleted. */
  readonly left: readonly string[]
  readonly unchanged: number
}

/** All that a run has to say; the reports are made from nothing else. */
export interface Outcome {
  readonly command: 'generate' | 'fmt' | 'pull' | 'diff' | 'validate' | 'init' | 'query' | 'lint-refs'
  readonly ok: boolean
  /** Why the run stopped, if it could not do its work at all. */
  readonly error: { readonly message: string; readonly fix: string } | null
  /** How many documents were read. */
  readonly documents: number
  /** What a person calls what was read. */
  readonly noun: 'document' | 'file'
  readonly problems: readonly Problem[]
  readonly drift: readonly DriftEntry[]
  /** What to do about the drift. */
  readonly driftFix: string
  readonly files: FileChanges
  /** What people read above the summary: all of it visible, and perhaps in color. */
  readonly lines: readonly string[]
  /** Members of the report for programs that this command alone has. */
  readonly details: Readonly<Record<string, unknown>>
  /** One line that says what was done, or empty. */
  readonly summary: string
}

export const noChanges: FileChanges = { created: [], updated: [], deleted: [], left: [], unchanged: 0 }

/** The problems of all documents, by path, line and column. */
export function listProblems(documents: readonly VFile[]): readonly Problem[] {
  return documents.flatMap((document) => document.messages.map((message) => toProblem(document.path, message))).sort(compareProblems)
}

/** The problems with every path as the user would write it. */
export function showPaths(problems: readonly Problem[], toShown: (path: string) => string): readonly Problem[] {
  return problems.map((problem) => {
    const { path, related } = problem
    return { ...problem, path: toShown(path), related: related === null ? null : { ...related, path: toShown(related.path) } }
  })
}

function toProblem(path: string, message: VFile['messages'][number]): Problem {
  const place = message.place
  const start = place === undefined ? { line: 1, column: 1 } : 'start' in place ? place.start : place
  const end = place !== undefined && 'end' in place ? place.end : start
  return {
    path,
    line: start.line,
    column: start.column,
    endLine: end.line,
    endColumn: end.column,
    severity: message.fatal === true ? 'error' : 'warning',
    code: message.ruleId ?? '',
    message: message.reason,
    fix: message.note ?? '',
    related: isOrigin(message.cause) ? message.cause : null,
  }
}

function isOrigin(cause: unknown): cause is Origin {
  return typeof cause === 'object' && cause !== null && 'path' in cause && 'line' in cause
}

function compareProblems(a: Problem, b: Problem): number {
  if (a.path !== b.path) return a.path < b.path ? -1 : 1
  return a.line - b.line || a.column - b.column || (a.code < b.code ? -1 : a.code > b.code ? 1 : 0)
}

/** `1 error`, `2 errors`. */
export function toCount(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}

/** `2 errors, 1 warning`, or empty. */
export function countProblems(problems: readonly Problem[]): string {
  const errors = problems.filter(({ severity }) => severity === 'error').length
  const warnings = problems.length - errors
  return [errors > 0 ? toCount(errors, 'error') : '', warnings > 0 ? toCount(warnings, 'warning') : '']
    .filter((part) => part !== '')
    .join(', ')
}
