/** A piece of a text, and whether the query met it. */
export interface Piece {
  readonly text: string
  readonly isMet: boolean
}

/** Cut a text at the terms that a query met in it, in whatever letter case. */
export function markTerms(text: string, terms: readonly string[]): readonly Piece[] {
  if (terms.every((term) => term.length < 2)) return [{ text, isMet: false }]
  const longestFirst = [...new Set(terms)].filter((term) => term.length > 1).sort((one, other) => other.length - one.length)
  const pattern = new RegExp(`(${longestFirst.map(toPattern).join('|')})`, 'giu')
  return text.split(pattern).flatMap((piece, at) => (piece === '' ? [] : [{ text: piece, isMet: at % 2 === 1 }]))
}

function toPattern(term: string): string {
  return term.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
}
