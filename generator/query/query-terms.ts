import { matchesPattern } from '../select-event-types.ts'

/** What a query looks for: event types by their whole id, and all whose ids begin with a text such as `user.mfa.`; the empty text begins all. */
export interface QueryTerms {
  readonly ids: readonly string[]
  readonly starts: readonly string[]
}

/** The terms of patterns such as `user.session.start`, `user.mfa.*` and `*`, sorted; what a wider pattern covers is left out. */
export function toQueryTerms(patterns: readonly string[]): QueryTerms {
  const all = [...new Set(patterns)].sort()
  const widest = all.filter((pattern) => !all.some((other) => other !== pattern && isWide(other) && matchesPattern(pattern, other)))
  return {
    ids: widest.filter((pattern) => !isWide(pattern)),
    starts: widest.filter(isWide).map((pattern) => pattern.slice(0, -1)),
  }
}

/** Split terms so that what each part is printed as keeps to a limit. A single term is never split, however long it is. */
export function splitTerms({ ids, starts }: QueryTerms, fits: (terms: QueryTerms) => boolean): readonly QueryTerms[] {
  const parts: QueryTerms[] = []
  let part: QueryTerms = { ids: [], starts: [] }
  const add = (wider: QueryTerms, alone: QueryTerms): void => {
    const isEmpty = part.ids.length + part.starts.length === 0
    if (!isEmpty && !fits(wider)) {
      parts.push(part)
      part = alone
    } else part = wider
  }
  for (const start of starts) add({ ...part, starts: [...part.starts, start] }, { ids: [], starts: [start] })
  for (const id of ids) add({ ...part, ids: [...part.ids, id] }, { ids: [id], starts: [] })
  return [...parts, part]
}

function isWide(pattern: string): boolean {
  return pattern === '*' || pattern.endsWith('.*')
}
