import { isEventKey } from './event-keys.ts'
import { createHolderFinder, namedInProse } from './find-holder.ts'
import type { Holder, Region, Scan } from './region.ts'
import type { Token } from './tokens.ts'

/** A text that may be meant as an event type, or as a pattern for event types. */
export interface Reference {
  readonly start: number
  readonly end: number
  readonly text: string
  /** What has to match: the text itself, or a pattern with `*` for anything. */
  readonly pattern: string
  readonly isPattern: boolean
  /** Whether what holds it is named as event types are. */
  readonly isNamed: boolean
  /** Tells texts of one list from others, or null outside of lists. */
  readonly list: number | null
}

/** The tokens that are values: whole strings, values in queries, and what a name says is an event type. */
export function listReferences({ text, regions }: Scan, tokens: readonly Token[]): readonly Reference[] {
  const references: Reference[] = []
  const ordered = [...regions].sort((a, b) => a.start - b.start)
  let next = 0
  for (const region of ordered) {
    while (next < tokens.length && (tokens[next]?.start ?? 0) < region.start) next++
    let findHolder: ((at: number) => Holder) | null = null
    for (; next < tokens.length && (tokens[next]?.end ?? 0) <= region.end; next++) {
      const token = tokens[next]
      // What is a comment has been blanked.
      if (token === undefined || text[token.start] !== token.text[0]) continue
      const isWhole = text.slice(region.start, token.start).trim() === '' && text.slice(token.end, region.end).trim() === ''
      findHolder ??= createHolderFinder(text.slice(region.start, region.end))
      if (isWhole && isLegacy(region.holder)) continue
      const reference = isWhole ? toReference(token, region.holder, region) : readWithin(text, token, region, findHolder)
      if (reference !== null) references.push(reference)
    }
  }
  return references
}

/** `legacyEventType` has ids of its own, some of which are near to those of the catalog. */
function isLegacy({ keys: [nearest = ''] }: Holder): boolean {
  return /legacy/i.test(nearest)
}

/** A token inside of a longer text: it has to stand in quotes, or behind the name of an event type. */
function readWithin(text: string, token: Token, region: Region, findHolder: (at: number) => Holder): Reference | null {
  const within = findHolder(token.start - region.start)
  // A list of values alone is named by what holds the whole text.
  const isList = within.list === 0 && within.keys.length === 0
  const holder = isList ? region.holder : { ...within, list: within.list === null ? null : within.list + region.start }
  const isQuoted = /["'`]\^?$/.test(text.slice(Math.max(0, token.start - 2), token.start))
  const isField = !isQuoted && /^\s*(?:[:=<>!]|(?:in|like|is|not)\b)/i.test(text.slice(token.end, token.end + 10))
  if (isField || isLegacy(holder) || (!isQuoted && !isEventKey(holder.keys))) return null
  // In prose, a dot ends the sentence.
  if (holder.operator === namedInProse && token.text.endsWith('.')) return toReference(cutEnd(token), holder, region)
  return toReference(token, holder, { ...region, isOpen: region.isOpen && token.end === region.end })
}

function cutEnd({ end, text, ...token }: Token): Token {
  return { ...token, end: end - 1, text: text.slice(0, -1) }
}

function toReference(token: Token, { keys, operator, list }: Holder, region: Region): Reference {
  const { start, end, text, isRegularExpression } = token
  const isOpen = region.isOpen && end === region.end
  // Placeholders of formats stand for anything, too.
  const filled = text.replace(/%[sdv](?![a-z])/g, '*')
  const pattern = toPattern(filled, isRegularExpression ? 'regex' : `${operator} ${keys[0] ?? ''}`, isOpen)
  return { start, end, text, pattern, isPattern: /[*%]/.test(pattern), isNamed: isEventKey(keys), list }
}

/** The pattern that a text stands for, by its form and by how it is compared. */
function toPattern(text: string, operator: string, isOpen: boolean): string {
  if (/[*%]/.test(text)) return text
  if (/\b(?:contains|co|has|has_any|has_all|includes|indexOf|re|regex|rlike|matches|search|test|=~)\b|=~|!~/i.test(operator)) {
    return `*${text.replace(/\.$/, '')}*`
  }
  if (/\b(?:ends_?with|hassuffix|suffix|ew)/i.test(operator)) return `*${text}`
  const isStart = isOpen || text.endsWith('.') || /\b(?:starts_?with|hasprefix|prefix|sw)/i.test(operator)
  return isStart ? `${text}*` : text
}
