import { isEventKey } from './event-keys.ts'
import { findAliases } from './find-aliases.ts'
import { createHolderFinder, findFollowingHolder, namedInProse } from './find-holder.ts'
import { createOtherDatasetFinder } from './find-other-dataset.ts'
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

/** A source, and the names of lists in it that event types are looked for in. */
interface Source {
  readonly text: string
  readonly aliases: ReadonlySet<string>
}

/** Answers about places in a region, from its start. */
interface Finders {
  readonly findHolder: (at: number) => Holder
  readonly isOfOtherDataset: (at: number) => boolean
}

/** The tokens that are values: whole strings, values in queries, and what a name says is an event type. */
export function listReferences({ text, regions }: Scan, tokens: readonly Token[]): readonly Reference[] {
  const references: Reference[] = []
  const source: Source = { text, aliases: findAliases(text) }
  const ordered = [...regions].sort((a, b) => a.start - b.start)
  let next = 0
  for (const region of ordered) {
    while (next < tokens.length && (tokens[next]?.start ?? 0) < region.start) next++
    let finders: Finders | null = null
    for (; next < tokens.length && (tokens[next]?.end ?? 0) <= region.end; next++) {
      const token = tokens[next]
      // What is a comment has been blanked.
      if (token === undefined || text[token.start] !== token.text[0]) continue
      finders ??= createFinders(text.slice(region.start, region.end))
      const reference = isWhole(text, token, region) ? readWhole(source, token, region) : readWithin(source, token, region, finders)
      if (reference !== null) references.push(reference)
    }
  }
  return references
}

function createFinders(text: string): Finders {
  return { findHolder: createHolderFinder(text), isOfOtherDataset: createOtherDatasetFinder(text) }
}

function isWhole(text: string, { start, end }: Token, region: Region): boolean {
  return text.slice(region.start, start).trim() === '' && text.slice(end, region.end).trim() === ''
}

/** A token that is a whole string. Blanks in its quotes are a part of it where it is a value: it equals no id. */
function readWhole(source: Source, token: Token, region: Region): Reference | null {
  const { holder, start, end } = region
  if (isLegacy(holder)) return null
  const around = source.text.slice(start - 1, end + 1)
  const isPadded = end - start > token.end - token.start && /^(["'`])[^\n]*\1$/.test(around)
  const isValue = holder.list !== null || isNamed(source, holder)
  return toReference(source, isPadded && isValue ? { ...token, start, end, text: source.text.slice(start, end) } : token, holder, region)
}

/** `legacyEventType` has ids of its own, some of which are near to those of the catalog. */
function isLegacy({ keys: [nearest = ''] }: Holder): boolean {
  return /legacy/i.test(nearest)
}

/** A token inside of a longer text: it has to stand in quotes, or behind the name of an event type. */
function readWithin(source: Source, token: Token, region: Region, { findHolder, isOfOtherDataset }: Finders): Reference | null {
  const { text } = source
  if (isOfOtherDataset(token.start - region.start)) return null
  const holder = findHolderWithin(text, token, region, findHolder)
  const isQuoted = /["'`]\^?$/.test(text.slice(Math.max(0, token.start - 2), token.start))
  const isField = !isQuoted && /^\s*(?:[:=<>!]|(?:in|like|is|not)\b)/i.test(text.slice(token.end, token.end + 10))
  if (isField || isLegacy(holder) || (!isQuoted && !isNamed(source, holder))) return null
  // In prose, a dot ends the sentence.
  if (holder.operator === namedInProse && token.text.endsWith('.')) return toReference(source, cutEnd(token), holder, region)
  return toReference(source, token, holder, { ...region, isOpen: region.isOpen && token.end === region.end })
}

function findHolderWithin(text: string, token: Token, region: Region, findHolder: (at: number) => Holder): Holder {
  const following = findFollowingHolder(text, token.end)
  if (following !== null) return following
  const within = findHolder(token.start - region.start)
  // A list of values alone is named by what holds the whole text.
  if (within.list === 0 && within.keys.length === 0) return region.holder
  return { ...within, list: within.list === null ? null : within.list + region.start }
}

/** Whether what holds a text is named as event types are, or is a list that they are looked for in. */
function isNamed({ aliases }: Source, { keys }: Holder): boolean {
  return isEventKey(keys) || keys.some((key) => aliases.has(key))
}

function cutEnd({ end, text, ...token }: Token): Token {
  return { ...token, end: end - 1, text: text.slice(0, -1) }
}

function toReference(source: Source, token: Token, holder: Holder, region: Region): Reference {
  const { start, end, text, isRegularExpression } = token
  const { keys, operator, list } = holder
  const isOpen = region.isOpen && end === region.end
  // Placeholders of formats stand for anything, too.
  const filled = text.replace(/%[sdv](?![a-z])/g, '*')
  const pattern = toPattern(filled, isRegularExpression ? 'regex' : `${operator} ${keys[0] ?? ''}`, isOpen)
  return { start, end, text, pattern, isPattern: /[*%]/.test(pattern), isNamed: isNamed(source, holder), list }
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
