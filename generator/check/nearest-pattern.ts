import { findNearest } from './nearest.ts'

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
