import { setImmediate } from 'node:timers/promises'
import { listSourceFiles } from '../io/list-source-files.ts'
import { readSourceText } from '../io/read-source-text.ts'
import { createWriter } from '../io/write-file.ts'
import { findReplacement, fixSource } from '../lint/fix-source.ts'
import { createKnownIds, type KnownIds, type Suggestion } from '../lint/known-ids.ts'
import { type Alarm, lintSource } from '../lint/lint-source.ts'
import { endings } from '../lint/scan-source.ts'
import { type CatalogPlace, openKnownCatalog } from './open-known-catalog.ts'
import { noChanges, type Outcome, type Problem, toCount } from './outcome.ts'
import { startOutcome } from './to-outcome.ts'

export interface LintRefsSettings extends CatalogPlace {
  /** Files, folders and patterns; the current folder where there are none. */
  readonly words: readonly string[]
  readonly fix: boolean
}

interface Totals {
  references: number
  /** Files that have a reference. */
  files: number
  readonly updated: string[]
  readonly problems: Problem[]
}

/** Longer lists are cut short. */
const mostIds = 3
/** After so many files, others get their turn: signals, and what shows progress. */
const turn = 100

/** Hold the ids of event types in sources against the catalog. */
export async function runLintRefs({ words, fix, ...place }: LintRefsSettings): Promise<Outcome> {
  const known = createKnownIds(openKnownCatalog(place))
  const paths = listSourceFiles(words.length === 0 ? ['.'] : words, endings)
  const totals: Totals = { references: 0, files: 0, updated: [], problems: [] }
  for (const [index, path] of paths.entries()) {
    if (index % turn === turn - 1) await setImmediate()
    lintFile(path, known, fix, totals)
  }
  const { references, files, updated, problems } = totals
  const summary = `${toCount(references, 'reference')} to event types in ${files} of ${toCount(paths.length, 'file')}${updated.length === 0 ? '' : `, ${toCount(updated.length, 'file')} fixed`}`
  return {
    ...startOutcome('lint-refs'),
    ok: problems.every(({ code }) => code === 'unreadable-file'),
    documents: paths.length,
    noun: 'file',
    problems,
    files: { ...noChanges, updated },
    details: { references, filesWithReferences: files },
    summary,
  }
}

function lintFile(path: string, known: KnownIds, isFixing: boolean, totals: Totals): void {
  const source = readSourceText(path)
  const shown = path.replaceAll('\\', '/')
  if (source === null) return
  if ('refusal' in source) return void totals.problems.push(toRefusal(shown, source.refusal))
  const found = lintSource(shown, source.text, known)
  const fixed = isFixing && source.isWhole ? fixSource(source.text, found.alarms, known) : source.text
  if (fixed !== source.text) {
    createWriter('')(path, fixed)
    totals.updated.push(shown)
  }
  const { references, alarms } = fixed === source.text ? found : lintSource(shown, fixed, known)
  totals.references += references
  totals.files += references > 0 ? 1 : 0
  totals.problems.push(...alarms.map((alarm) => toProblem(shown, alarm, known)))
}

function toRefusal(path: string, reason: string): Problem {
  const place = { path, line: 1, column: 1, endLine: 1, endColumn: 1 }
  return { ...place, severity: 'warning', code: 'unreadable-file', message: `Cannot read it: ${reason}`, fix: '', related: null }
}

function toProblem(path: string, alarm: Alarm, known: KnownIds): Problem {
  const { code, start, end, line, column } = alarm
  const place = { path, line, column, endLine: line, endColumn: column + end - start }
  const severity = code === 'removed-event-type' ? 'warning' : 'error'
  return { ...place, severity, code, message: toMessage(alarm, known), fix: toFix(alarm, known), related: null }
}

function toMessage({ code, text }: Alarm, known: KnownIds): string {
  switch (code) {
    case 'unknown-event-type':
      return `The catalog does not know the event type \`${text}\``
    case 'removed-event-type':
      return `\`${text}\` was last in the catalog on ${known.findRemoved(text)?.lastSeen}`
    case 'unmatched-pattern':
      return `No event type of the catalog matches \`${text}\``
    default:
      return code satisfies never
  }
}

function toFix(alarm: Alarm, known: KnownIds): string {
  const { code, text } = alarm
  if (code === 'unmatched-pattern') return toPatternFix(text, known)
  if (code === 'removed-event-type') {
    const successor = findReplacement(alarm, known)
    return successor === null ? 'Nothing is known to have taken its place.' : `\`${successor}\` took its place; --fix writes it.`
  }
  return printSuggestion(known.suggest(text))
}

function toPatternFix(pattern: string, known: KnownIds): string {
  if (known.matchesRemoved(pattern)) return 'Only event types that were removed match.'
  const nearest = known.suggestPattern(pattern)
  return nearest === null ? '' : `Did you mean \`${nearest}\`?`
}

function printSuggestion(suggestion: Suggestion): string {
  switch (suggestion.kind) {
    case 'near':
      return `Did you mean \`${suggestion.text}\`?`
    case 'longer': {
      const { ids } = suggestion
      const more = ids.length > mostIds ? ` and ${ids.length - mostIds} more` : ''
      const shown = ids.slice(0, mostIds).map((id) => `\`${id}\``)
      return `The catalog knows ${shown.join(', ')}${more}.`
    }
    case 'pattern':
      return `The catalog knows \`${suggestion.text}\`.`
    case 'none':
      return 'No id of the catalog is near it.'
    default:
      return suggestion satisfies never
  }
}
