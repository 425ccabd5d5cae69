import { readIgnoredLines } from './ignore-comments.ts'
import type { KnownIds } from './known-ids.ts'
import { listReferences, type Reference } from './list-references.ts'
import { scanSource } from './scan-source.ts'
import { createHasToken, findTokens, type Token } from './tokens.ts'

/** What is wrong with a reference; the codes are public. */
export type AlarmCode = 'unknown-event-type' | 'removed-event-type' | 'unmatched-pattern'

export interface Alarm {
  readonly code: AlarmCode
  readonly text: string
  readonly start: number
  readonly end: number
  /** From 1. */
  readonly line: number
  readonly column: number
}

export interface LintedSource {
  readonly alarms: readonly Alarm[]
  /** How many references to event types the source has, those with alarms included. */
  readonly references: number
}

const nothing: LintedSource = { alarms: [], references: 0 }
/** What the name of an event type is made of, in any of its forms: without it and without Okta, only whole known ids say what a file is about. */
const hints = /okta|event[ _.-]?(?:types?|actions?|names?|originaltype)|evt\.name/i
/** What makes a dotted name a file or an address. */
const elsewhere =
  /\.(?:[cm]?[jt]sx?|json[c5l]?|ya?ml|toml|xml|html?|s?css|less|md|txt|csv|log|py|rb|go|rs|java|kt|php|sh|sql|conf|cfg|ini|properties|exe|dll|so|zip|gz|tar|png|svg|jpe?g|gif|ico|pdf|vue|svelte|lock|map|d|com|org|net|io|dev|cloud|local)$/i

/** Find the references to event types in a source, and hold them against the catalog. */
export function lintSource(path: string, text: string, known: KnownIds): LintedSource {
  const isHinted = hints.test(text) || hints.test(path)
  const tokens = findTokens(text)
  const isTold = tokens.some(({ text: id }) => isTelling(id, known))
  if (tokens.length === 0 || !(isHinted || isTold)) return nothing
  const { isWhole, lines } = readIgnoredLines(text)
  if (isWhole) return nothing
  const candidates = tokens.filter((token) => isCandidate(token, known, isHinted))
  if (candidates.length === 0) return nothing
  const scan = scanSource(path, text, createHasToken(candidates))
  const references = listReferences(scan, candidates)
  const judge = createJudge(references, known, isTold || /okta/i.test(text) || /okta/i.test(path), scan.isExact)
  const judged = references.map((reference) => ({ reference, verdict: judge(reference) }))
  const locate = createLocator(text)
  const alarms = judged.flatMap(({ reference: { start, end, text: id }, verdict }) => {
    return verdict === 'known' || verdict === 'other' ? [] : [{ code: verdict, text: id, start, end, ...locate(start) }]
  })
  return {
    alarms: alarms.filter(({ line }) => !lines.has(line)),
    references: judged.filter(({ verdict }) => verdict !== 'other').length,
  }
}

/** An id of three segments that the catalog knows, or knew: it is not there by chance. */
function isTelling(id: string, known: KnownIds): boolean {
  return (known.isKnown(id) || known.findRemoved(id) !== null) && countSegments(id) > 2
}

function countSegments(id: string): number {
  return id.split('.').length
}

function isCandidate({ text }: Token, known: KnownIds, isHinted: boolean): boolean {
  return known.isNamespace(text.slice(0, text.indexOf('.'))) || (isHinted && countSegments(text) > 2)
}

type Verdict = AlarmCode | 'known' | 'other'

/**
 * Two of three things have to speak for a text: that the file is about Okta, that its place is one of event types (by name, or beside a
 * known id), that it reads like a known id. A first segment that is no namespace asks for all three.
 */
function createJudge(
  references: readonly Reference[],
  known: KnownIds,
  isAboutOkta: boolean,
  isExact: boolean,
): (reference: Reference) => Verdict {
  const company = new Set(references.flatMap(({ text, list }) => (list !== null && known.isKnown(text) ? [list] : [])))
  return (reference) => {
    const { text, pattern, isPattern, isNamed, list } = reference
    const isPlaced = isNamed || (list !== null && company.has(list))
    const evidence = Number(isAboutOkta) + Number(isPlaced)
    if (known.isKnown(text) || (!(isExact && !isPattern) && known.matchesAny(pattern))) return evidence > 0 ? 'known' : 'other'
    const isRemoved = known.findRemoved(text) !== null
    if (isPattern) return evidence === 2 && known.isNamespace(toFirst(text)) ? 'unmatched-pattern' : 'other'
    const isLike = countSegments(text) > 2 && (isRemoved || known.isMisspelt(text))
    if (!isLike && elsewhere.test(text)) return 'other'
    const wanted = known.isNamespace(toFirst(text)) ? 2 : 3
    if (evidence + Number(isLike) < wanted) return 'other'
    return isRemoved ? 'removed-event-type' : 'unknown-event-type'
  }
}

function toFirst(text: string): string {
  return text.slice(0, text.indexOf('.'))
}

function createLocator(text: string): (at: number) => { readonly line: number; readonly column: number } {
  let [line, start, from] = [1, 0, 0]
  return (at) => {
    if (at < from) [line, start, from] = [1, 0, 0]
    for (let next = text.indexOf('\n', from); next >= 0 && next < at; next = text.indexOf('\n', from))
      [line, start, from] = [line + 1, next + 1, next + 1]
    return { line, column: at - start + 1 }
  }
}
