import { readIgnoredLines } from './ignore-comments.ts'
import { type AlarmCode, countSegments, createJudge, toStart, toSubject } from './judge.ts'
import type { KnownIds } from './known-ids.ts'
import { listReferences } from './list-references.ts'
import { scanSource } from './scan-source.ts'
import { createHasToken, findTokens, type Token } from './tokens.ts'

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
/** Find the references to event types in a source, and hold them against the catalog. */
export function lintSource(path: string, text: string, known: KnownIds): LintedSource {
  const tokens = findTokens(text)
  if (tokens.length === 0) return nothing
  const subject = toSubject(path, text, tokens, known)
  if (subject === 'none') return nothing
  const { isWhole, lines } = readIgnoredLines(text)
  const candidates = tokens.filter((token) => isCandidate(token, known))
  if (isWhole || candidates.length === 0) return nothing
  const scan = scanSource(path, text, createHasToken(candidates))
  const references = listReferences(scan, candidates)
  const judge = createJudge(references, known, subject, scan.isExact)
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

/** Whether a token can be an alarm at all, or count as a reference. A first segment may be misspelt as well where there are more of them. */
function isCandidate({ text }: Token, known: KnownIds): boolean {
  return countSegments(text) > 2 || known.isNamespace(toStart(text, 1))
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
