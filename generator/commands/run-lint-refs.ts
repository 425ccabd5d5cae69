import { normalize } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { listSourceFiles } from '../io/list-source-files.ts'
import { readSourceText } from '../io/read-source-text.ts'
import { createEachWriter, type EachWriter } from '../io/write-each.ts'
import { fixSource } from '../lint/fix-source.ts'
import { createKnownIds, type KnownIds } from '../lint/known-ids.ts'
import { type Alarm, type Found, isAlarm, lintSource } from '../lint/lint-source.ts'
import { endings } from '../lint/scan-source.ts'
import { type CatalogPlace, openKnownCatalog } from './open-known-catalog.ts'
import { noChanges, type Outcome, type Problem, toCount } from './outcome.ts'
import { toFix, toMessage } from './print-alarm.ts'
import { startOutcome } from './to-outcome.ts'

export interface LintRefsSettings extends CatalogPlace {
  /** Files, folders and patterns; the current folder where there are none. */
  readonly words: readonly string[]
  readonly fix: boolean
  /** List every reference, those included with which nothing is wrong. */
  readonly list: boolean
}

/** The references of a file, as it is now. */
interface LintedFile {
  readonly path: string
  readonly found: readonly Found[]
  readonly isFixed: boolean
  /** Whether it can be written as it was read. */
  readonly isWhole: boolean
}

/** After so many files, others get their turn: signals, and what shows progress. */
const turn = 100

/** Hold the ids of event types in sources against the catalog. */
export async function runLintRefs({ words, fix, list, ...place }: LintRefsSettings): Promise<Outcome> {
  const { known: eventTypes, name: catalog } = openKnownCatalog(place)
  const known = createKnownIds(eventTypes)
  const paths = listSourceFiles(words.length === 0 ? ['.'] : words, endings)
  const named = new Set(words.map((word) => normalize(word)))
  const writer = fix ? createEachWriter() : null
  const files: LintedFile[] = []
  const problems: Problem[] = []
  for (const [index, path] of paths.entries()) {
    if (index % turn === turn - 1) await setImmediate()
    const file = lintFile(path, known, writer)
    if ('refusal' in file) problems.push(toRefusal(file.path, file.refusal, named.has(path)))
    else {
      files.push(file)
      problems.push(...file.found.filter(isAlarm).map((alarm) => toProblem(file, alarm, known)))
    }
  }
  const references = files.flatMap(({ path, found }) => found.map((one) => ({ path, ...one })))
  const filesWithReferences = files.filter(({ found }) => found.length > 0).length
  const updated = files.filter(({ isFixed }) => isFixed).map(({ path }) => path)
  const fixed = updated.length === 0 ? '' : `, ${toCount(updated.length, 'file')} fixed`
  const error = writer?.toError() ?? null
  const counts = `${toCount(references.length, 'reference')} to event types in ${filesWithReferences} of ${toCount(paths.length, 'file')}`
  return {
    ...startOutcome('lint-refs'),
    ok: error === null && problems.every(({ code, severity }) => code === 'unreadable-file' && severity === 'warning'),
    error,
    documents: paths.length,
    noun: 'file',
    problems,
    files: { ...noChanges, updated },
    lines: list
      ? references.map(({ path, line, column, text, code }) => `${path}:${line}:${column} ${text}${code === null ? '' : ` (${code})`}`)
      : [],
    details: {
      catalog,
      references: references.length,
      filesWithReferences,
      ...(list ? { found: references.map(({ path, line, column, text, code }) => ({ path, line, column, text, code })) } : {}),
    },
    summary: `${counts}${fixed}; catalog: ${catalog}`,
  }
}

function lintFile(
  path: string,
  known: KnownIds,
  writer: EachWriter | null,
): LintedFile | { readonly path: string; readonly refusal: string } {
  const source = readSourceText(path)
  const shown = path.replaceAll('\\', '/')
  if (source === null) return { path: shown, found: [], isFixed: false, isWhole: true }
  if ('refusal' in source) return { path: shown, refusal: source.refusal }
  const { text, isWhole } = source
  const found = lintSource(shown, text, known)
  const fixed = writer !== null && isWhole ? fixSource(text, found.filter(isAlarm), known) : text
  const isFixed = fixed !== text && writer?.write(path, fixed) === true
  return { path: shown, found: isFixed ? lintSource(shown, fixed, known) : found, isFixed, isWhole }
}

/** Whoever names a file wants it to be read; of a folder, what can be is. */
function toRefusal(path: string, reason: string, isNamed: boolean): Problem {
  const severity = isNamed ? 'error' : 'warning'
  const place = { path, line: 1, column: 1, endLine: 1, endColumn: 1 }
  return { ...place, severity, code: 'unreadable-file', message: `Cannot read it: ${reason}`, fix: '', related: null }
}

function toProblem({ path, isWhole }: LintedFile, alarm: Alarm, known: KnownIds): Problem {
  const { code, start, end, line, column } = alarm
  const place = { path, line, column, endLine: line, endColumn: column + end - start }
  const severity = code === 'removed-event-type' ? 'warning' : 'error'
  return { ...place, severity, code, message: toMessage(alarm, known), fix: toFix(alarm, known, isWhole), related: null }
}
