import { distance } from 'fastest-levenshtein'

/** The candidate that takes the fewest edits to become `word`, or null where none is near; the first of equals. */
export function findNearest(word: string, candidates: Iterable<string>): string | null {
  let nearest: string | null = null
  let fewest = Math.max(2, Math.floor(word.length / 3)) + 1
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - word.length) >= fewest) continue
    const edits = distance(word.toLowerCase(), candidate.toLowerCase())
    if (edits < fewest) [nearest, fewest] = [candidate, edits]
  }
  return nearest
}

/** The pattern that a start of ids, such as `user.mfb`, is most likely a misspelling of; null where none is near. */
export function findNearestPattern(start: string, ids: readonly string[]): string | null {
  const nearest = findNearest(start, new Set(ids.flatMap(listStarts)))
  return nearest === null ? null : `${nearest}.*`
}

/** `user`, `user.mfa` and `user.mfa.factor` of `user.mfa.factor.update`. */
function listStarts(id: string): readonly string[] {
  const segments = id.split('.')
  return segments.slice(1).map((_, at) => segments.slice(0, at + 1).join('.'))
}
