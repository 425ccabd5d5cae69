import { abbreviations } from '../../templates/runtime/unfold.ts'

/** Lines of a folded text are broken at this column at the latest, where they can be. */
const width = 110

type Segments = readonly string[]

/** Ids as one text without what they repeat; `unfold` of the runtime reads it. */
export interface FoldedIds {
  /** The text, in lines. */
  readonly lines: readonly string[]
  /** The words that it has one of the `abbreviations` for, the first for the first. */
  readonly words: readonly string[]
}

/**
 * Fold ids: each stands without the segments that it shares with the one before, and what is repeated most is abbreviated. Of the
 * segments at one place, those that more segments follow come first, and of these the ones that are used least, since a text in which the
 * same segments stand side by side weighs less when it is compressed.
 */
export function foldIds(ids: readonly string[]): FoldedIds {
  let before: Segments = []
  const parts = sortByUse(ids.map((id) => id.split('.'))).map((path) => {
    const differing = path.findIndex((segment, index) => segment !== before[index])
    const left = before.length - differing
    const sign = left === 0 ? '(' : left === 1 ? ' ' : ')'.repeat(left - 1)
    before = path
    return sign + path.slice(differing).join('.')
  })
  const words = listFrequentWords(parts)
  return { words, lines: joinLines(parts.map((part) => abbreviate(part, words))) }
}

/**
 * The words whose abbreviation saves most, first those that are used most. In a compressed text a use of a word takes about a byte more
 * than a use of its abbreviation, and saying once what is abbreviated takes about half a byte for a letter.
 */
function listFrequentWords(parts: readonly string[]): readonly string[] {
  const uses = new Map<string, number>()
  for (const [word] of parts.join('').matchAll(/[A-Za-z]{4,}/g)) uses.set(word, (uses.get(word) ?? 0) + 1)
  const toSaving = ([word, count]: readonly [string, number]): number => count - 0.5 * word.length
  return [...uses]
    .filter((use) => toSaving(use) > 0)
    .sort((one, other) => toSaving(other) - toSaving(one) || (one[0] < other[0] ? -1 : 1))
    .slice(0, abbreviations.length)
    .sort(([one, ofOne], [other, ofOther]) => ofOther - ofOne || (one < other ? -1 : 1))
    .map(([word]) => word)
}

/** Longer words come first, since some have others in them. */
function abbreviate(part: string, words: readonly string[]): string {
  const longestFirst = [...words].sort((one, other) => other.length - one.length)
  return longestFirst.reduce((text, word) => text.replaceAll(word, abbreviations.charAt(words.indexOf(word))), part)
}

function sortByUse(paths: readonly Segments[]): readonly Segments[] {
  const uses = new Map<string, number>()
  for (const segment of paths.flat()) uses.set(segment, (uses.get(segment) ?? 0) + 1)
  const starts = new Set(paths.flatMap((path) => path.slice(1).map((_, index) => toStart(path, index))))
  const leads = (path: Segments, index: number): number => Number(starts.has(toStart(path, index)))
  return [...paths].sort((one, other) => {
    const differing = one.findIndex((segment, index) => segment !== other[index])
    const [mine, theirs] = [one[differing], other[differing]]
    if (mine === undefined || theirs === undefined) return one.length - other.length
    const byLead = leads(other, differing) - leads(one, differing)
    return byLead || (uses.get(mine) ?? 0) - (uses.get(theirs) ?? 0) || (mine < theirs ? -1 : 1)
  })
}

/** The segments up to one of them. */
function toStart(path: Segments, index: number): string {
  return path.slice(0, index + 1).join('.')
}

function joinLines(parts: readonly string[]): readonly string[] {
  const lines: string[] = []
  for (const part of parts) {
    const line = lines.at(-1)
    if (line !== undefined && line.length + part.length <= width) lines[lines.length - 1] = line + part
    else lines.push(part)
  }
  return lines
}
