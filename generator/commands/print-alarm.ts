import { findReplacement } from '../lint/fix-source.ts'
import type { KnownIds, Suggestion } from '../lint/known-ids.ts'
import type { Alarm } from '../lint/lint-source.ts'

/** Longer lists are cut short. */
const mostIds = 3

/** What is wrong with a reference, in a line. */
export function toMessage({ code, text }: Alarm, known: KnownIds): string {
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

/** What to do about it, or empty. `isWhole` says whether a file can be written as it was read. */
export function toFix(alarm: Alarm, known: KnownIds, isWhole: boolean): string {
  const { code, text } = alarm
  if (code === 'unmatched-pattern') return toPatternFix(text, known)
  if (code === 'removed-event-type') {
    const successor = findReplacement(alarm, known)
    if (successor === null) return 'Nothing is known to have taken its place.'
    return `\`${successor}\` took its place; ${isWhole ? '--fix writes it' : 'write it by hand, as the file is not UTF-8'}.`
  }
  return printSuggestion(known.suggest(text))
}

function toPatternFix(pattern: string, known: KnownIds): string {
  if (known.matchesRemoved(pattern)) return 'Only event types that were removed match.'
  const nearest = known.suggestPattern(pattern)
  // Where how it is compared makes it a pattern, there is no star in it.
  return nearest === null ? '' : `Did you mean \`${/[*%]/.test(pattern) ? nearest : nearest.replace(/\*$/, '')}\`?`
}

function printIds(ids: readonly string[]): string {
  const more = ids.length > mostIds ? ` and ${ids.length - mostIds} more` : ''
  return `${ids
    .slice(0, mostIds)
    .map((id) => `\`${id}\``)
    .join(', ')}${more}`
}

function printSuggestion(suggestion: Suggestion): string {
  switch (suggestion.kind) {
    case 'near':
      return `Did you mean \`${suggestion.text}\`?`
    case 'longer':
      return `The catalog knows ${printIds(suggestion.ids)}.`
    case 'below':
      return `Below \`${suggestion.start}\` the catalog knows ${printIds(suggestion.ids)}.`
    case 'none':
      return 'No id of the catalog is near it.'
    default:
      return suggestion satisfies never
  }
}
