import { readIgnoredLines } from './ignore-comments.ts'
import { type AlarmCode, countSegments, createJudge, toStart, toSubject } from './judge.ts'
import type { KnownIds } from './known-ids.ts'
import { listReferences } from './list-references.ts'
import { scanSource } from './scan-source.ts'
import { createHasToken, findTokens, type Token } from './tokens.ts'

/** A text of a source that is taken for an event type, or for a pattern. */
export interface Found {
  /** What is wrong with it; null where nothing is. */
  readonly code: AlarmCode | null
  readonly text: string
  readonly start: number
  readonly end: number
  /** From 1. */
  readonly line: number
  readonly column: number
}

/** One with which something is wrong. */
export interface Alarm extends Found {
  readonly code: AlarmCode
}

export function isAlarm(found: Found): found is Alarm {
  return found.code !== null
}

/** Find the references to event types in a source, and hold them against the catalog. Those that a comment looks away from are no alarms. */
export function lintSource(path: string, text: string, known: KnownIds): readonly Found[] {
  const tokens = findTokens(text)
  if (tokens.length === 0) return []
  const subject = toSubject(path, text, tokens, known)
  if (subject === 'none') return []
  const { isWhole, lines } = readIgnoredLines(text)
  const candidates = tokens.filter((token) => isCandidate(token, known))
  if (isWhole || candidates.length === 0) return []
  const scan = scanSource(path, text, createHasToken(candidates))
  const references = listReferences(scan, candidates)
  const judge = createJudge(references, known, subject, scan.isExact)
  const locate = createLocator(text)
  return references.flatMap((reference) => {
    const verdict = judge(reference)
    if (verdict === 'other') return []
    const { start, end, text: id } = reference
    const place = locate(start)
    return [{ code: verdict === 'known' || lines.has(place.line) ? null : verdict, text: id, start, end, ...place }]
  })
}

/** Whether a token can be an alarm at all, or count as a reference. A first segment may be misspelt as well where there are more of them. */
function isCandidate({ text }: Token, known: KnownIds): boolean {
  return countSegments(text) > 2 || known.isNamespace(toStart(text, 1))
}

function createLocator(text: string): (at: number) => { readonly line: number; readonly column: number } {
  // A byte order mark is in no column.
  const first = text.startsWith('\uFEFF') ? 1 : 0
  let [line, start, from] = [1, first, 0]
  return (at) => {
    if (at < from) [line, start, from] = [1, first, 0]
    for (let next = text.indexOf('\n', from); next >= 0 && next < at; next = text.indexOf('\n', from))
      [line, start, from] = [line + 1, next + 1, next + 1]
    return { line, column: at - start + 1 }
  }
}
