import { isEventKey } from './event-keys.ts'
import { type Holder, noHolder } from './region.ts'

/** How a query compares, at the end of what stands before a value. */
const comparison =
  /(?:[=!<>]=|!~|=~|<>|=>|:=|[=:])\s*$|(?:^|[\s).])(!?(?:eq|ne|sw|ew|co|in|is|has|not|like|ilike|rlike|has_any|has_all|hasprefix|hassuffix|starts_?with|ends_?with|contains|prefix|match(?:es)?)(?:_cs|_any)?~?:?)\s*$/i
/** A name at the end of what stands before a quoted value in prose: `the eventType "a"`, `an event type of "a"`, `the event type is "a"`. */
const naming = /(\bevent type|[\w.]+)(?:\s+(?:of|is|are))?$/i
/** The operator of a value that prose names. */
export const namedInProse = 'named'
/** Lists of a query are not longer. */
const mostItems = 2000
/** Their values are not either. */
const longestItem = 250
/** Neither are names and expressions. */
const longestKey = 120

const isBlank = (character: string): boolean => /\s/.test(character)
const isQuote = (character: string): boolean => character === '"' || character === "'" || character === '`'
const isWord = (character: string): boolean => /[\w.@:$>|%*-]/.test(character)

/**
 * Finds what a value in a text is compared with, without knowing the language: `eventType in ("a", "b")`, `event.action: (a or b)`,
 * `event.get("eventType") == "a"`, `event_types = ["a"]`. Values of a list are walked back to its start, each list once.
 */
export function createHolderFinder(text: string): (at: number) => Holder {
  const found = new Map<number, Holder>()
  return (at) => {
    const holder = find(text, at, found)
    found.set(at, holder)
    return holder
  }
}

function find(text: string, at: number, found: ReadonlyMap<number, Holder>): Holder {
  let here = at
  for (let items = 0; items < mostItems; items++) {
    here = skipOpening(text, here)
    const separator = findSeparator(text, here)
    if (separator === 0) return toHolder(text, here)
    here = skipItem(text, here - separator)
    const known = found.get(here)
    if (known !== undefined) return known
  }
  return noHolder
}

/** Back over quotes, brackets and blanks, also those that are written as `\"` and `\n`, and the start of a regular expression. */
function skipOpening(text: string, from: number): number {
  let here = from
  for (;;) {
    const last = text[here - 1] ?? ''
    if (/[nrt]/.test(last) && text[here - 2] === '\\') here -= 2
    else if (last !== '' && (isQuote(last) || isBlank(last) || '([{\\^'.includes(last))) here--
    else return here
  }
}

/** How long the separator is that stands before a value of a list; 0 where there is none. */
function findSeparator(text: string, end: number): number {
  if (text[end - 1] === ',') return 1
  const word = /(?:^|[\s"')])(or)$/i.exec(text.slice(Math.max(0, end - 3), end))
  return word === null ? 0 : 2
}

/** Back over one value of a list, to where its text starts. */
function skipItem(text: string, from: number): number {
  let here = from
  while (here > 0 && (isBlank(text[here - 1] ?? '') || (/[nrt]/.test(text[here - 1] ?? '') && text[here - 2] === '\\' && here--))) here--
  const quote = text[here - 1] ?? ''
  if (isQuote(quote)) {
    const near = Math.max(0, here - longestItem)
    const start = text.slice(near, here - 1).lastIndexOf(quote)
    return start < 0 ? here - 1 : near + start + 1
  }
  while (here > 0 && isWord(text[here - 1] ?? '')) here--
  return here
}

function toHolder(text: string, list: number): Holder {
  const before = text.slice(Math.max(0, list - 24), list)
  const named = readNaming(text, list, before)
  if (named !== null) return { keys: [named], operator: namedInProse, list }
  const match = comparison.exec(before)
  if (match !== null) {
    const end = list - (before.length - match.index)
    const key = readKey(text, /^[\s).]/.test(match[0]) && match[1] !== undefined ? end + 1 : end)
    return { keys: [key], operator: (match[1] ?? match[0]).trim(), list }
  }
  // A function that makes a list, or that is given the id.
  if (!'(['.includes(text[list] ?? ' ') && !'(['.includes(text[list + 1] ?? ' ')) return { ...noHolder, list }
  const callee = readKey(text, list)
  if (callee === '') return { ...noHolder, list }
  const outer = comparison.exec(text.slice(Math.max(0, list - callee.length - 24), list - callee.length))
  if (outer === null) return { keys: [callee], operator: '', list }
  return { keys: [readKey(text, list - callee.length - outer[0].length), callee], operator: outer[0].trim(), list }
}

/** How a value is compared with what follows it, and with what: `"a" == event.get("eventType")`, `'a' in eventType`. */
const following = /^["'`]\s*(==|!=|<>|(?:not\s+)?in)\s+([\w.$@]+(?:[([]["'][\w.]+["'])?)/

/** What a quoted value that ends at an offset is compared with, where that is an event type and stands behind it. */
export function findFollowingHolder(text: string, end: number): Holder | null {
  const [, operator = '', key = ''] = following.exec(text.slice(end, end + longestKey)) ?? []
  return isEventKey([key]) ? { keys: [key], operator: operator.endsWith('in') ? 'contains' : operator, list: null } : null
}

/** The name of an event type that stands right before a quoted value. */
function readNaming(text: string, list: number, before: string): string | null {
  if (!/^\s+\\?["'`]/.test(text.slice(list, list + 8))) return null
  const [, name = ''] = naming.exec(before) ?? []
  const key = name.replace(' ', '')
  return isEventKey([key]) ? key : null
}

/** The name or the expression that ends at an offset: `okta.event_type`, `event.get("eventType")`, `raw:eventType::string`. */
export function readKey(text: string, end: number): string {
  let here = end
  while (here > 0 && isBlank(text[here - 1] ?? '')) here--
  const stop = here
  let depth = 0
  while (here > 0 && stop - here < longestKey) {
    const last = text[here - 1] ?? ''
    if (last === ')' || last === ']') depth++
    else if ((last === '(' || last === '[') && depth > 0) depth--
    else if (depth === 0 && !isWord(last) && !isQuote(last) && last !== '\\') break
    here--
  }
  return text.slice(here, stop)
}
