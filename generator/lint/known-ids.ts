import { distance } from 'fastest-levenshtein'
import type { GoneEventType, KnownEventTypes } from '../known-event-types.ts'
import { findNearest, findNearestPattern } from '../nearest.ts'

/**
 * `near`: an id that differs in a few letters, or in the order of its words. `longer`: ids that begin with the whole text. `below`: those that begin with its longest start of two segments or more that is known, nearest first.
 */
export type Suggestion =
  | { readonly kind: 'near'; readonly text: string }
  | { readonly kind: 'longer'; readonly ids: readonly string[] }
  | { readonly kind: 'below'; readonly start: string; readonly ids: readonly string[] }
  | { readonly kind: 'none' }

/** What can be asked of a catalog about texts that look like ids. */
export interface KnownIds {
  isKnown(id: string): boolean
  /** The removed event type of that id, or null. */
  findRemoved(id: string): GoneEventType | null
  /** Whether the first segment is a namespace, or was one. */
  isNamespace(segment: string): boolean
  /** Whether an event type of the catalog matches: `*` and `%` stand for anything. */
  matchesAny(pattern: string): boolean
  /** Likewise for those that were removed. */
  matchesRemoved(pattern: string): boolean
  /** Whether an id is so near that the text can hardly mean something else. */
  isMisspelt(id: string): boolean
  /** What may have been meant instead of an unknown id: one near id, or else the ids or the pattern that its start leads to. */
  suggest(id: string): Suggestion
  /** What may have been meant instead of a pattern that matches nothing; null where that cannot be told. */
  suggestPattern(pattern: string): string | null
  /** The id of the catalog that took the place of a removed one, at last; null where none is known. */
  findSuccessor(id: string): string | null
}

export function createKnownIds({ eventTypes, removed }: KnownEventTypes): KnownIds {
  const ids = eventTypes.map(({ id }) => id)
  const known = new Set(ids)
  const gone = new Map(removed.map((removal) => [removal.id, removal]))
  const namespaces = new Set([...ids, ...gone.keys()].map(toNamespace))
  const bare = new Set(ids.map(toBare))
  const orderless = new Map(ids.map((id) => [toOrderless(id), id]))
  return {
    isKnown: (id) => known.has(id),
    findRemoved: (id) => gone.get(id) ?? null,
    isNamespace: (segment) => namespaces.has(segment),
    matchesAny: createMatcher(ids),
    matchesRemoved: createMatcher([...gone.keys()]),
    isMisspelt: (id) =>
      bare.has(toBare(id)) ||
      orderless.has(toOrderless(id)) ||
      isNear(id, namespaces.has(toNamespace(id)) ? ids.filter((other) => toNamespace(other) === toNamespace(id)) : ids),
    suggest: (id) => suggest(id, ids, orderless),
    suggestPattern: (pattern) => {
      const start = pattern.replace(/\.?[*%]?$/, '')
      return /[*%]/.test(start) ? null : findNearestPattern(start, ids)
    },
    findSuccessor: (id) => followSuccessors(id, gone, known),
  }
}

function suggest(text: string, ids: readonly string[], orderless: ReadonlyMap<string, string>): Suggestion {
  const longer = ids.filter((id) => id.startsWith(`${text}.`))
  if (longer.length > 0) return { kind: 'longer', ids: longer }
  const near = findWithin(text.toLowerCase(), ids) ?? orderless.get(findWithin(toOrderless(text), orderless.keys()) ?? '')
  if (near !== undefined) return { kind: 'near', text: near }
  const segments = text.split('.')
  for (let count = segments.length - 1; count > 1; count--) {
    const start = `${segments.slice(0, count).join('.')}.`
    const below = ids.filter((id) => id.startsWith(start))
    if (below.length > 0) return { kind: 'below', start, ids: sortByDistance(below, text) }
  }
  return { kind: 'none' }
}

/** The nearest of some texts. Less than half of the letters between the segments that are the same may differ: beyond that, these say more. */
function findWithin(text: string, texts: Iterable<string>): string | undefined {
  const near = findNearest(text, texts)
  if (near === null) return undefined
  const [given, other] = cutSame(...cutSame(text.split('.'), near.toLowerCase().split('.')))
  const [rest, otherRest] = [given.join('.'), other.join('.')]
  return distance(rest, otherRest) * 2 < Math.max(rest.length, otherRest.length, 1) ? near : undefined
}

function sortByDistance(ids: readonly string[], text: string): readonly string[] {
  const distances = new Map(ids.map((id) => [id, distance(id, text)]))
  return [...ids].sort((one, other) => (distances.get(one) ?? 0) - (distances.get(other) ?? 0) || (one < other ? -1 : 1))
}

/** Two lists without what both begin with, backwards: so that another call leaves out what both end with. */
function cutSame(one: readonly string[], other: readonly string[]): [one: readonly string[], other: readonly string[]] {
  const differing = one.findIndex((segment, at) => segment !== other[at])
  const same = differing < 0 ? one.length : differing
  return [one.slice(same).reverse(), other.slice(same).reverse()]
}

/** The words of an id in an order that does not depend on theirs, without case. */
function toOrderless(id: string): string {
  return id.toLowerCase().split(/[._-]/).sort().join('.')
}

/** The first segment of an id. */
function toNamespace(id: string): string {
  return id.slice(0, id.indexOf('.'))
}

/** An id without case and separators. */
function toBare(id: string): string {
  return id.toLowerCase().replace(/[._-]/g, '')
}

/** Whether one letter in eight makes an id of a text, three at most. One namespace is no misspelling of another. */
function isNear(text: string, ids: readonly string[]): boolean {
  const most = Math.min(3, text.length >> 3)
  return ids.some((id) => Math.abs(id.length - text.length) <= most && distance(id, text) <= most)
}

/** Case does not matter: most destinations do not regard it. */
function createMatcher(all: readonly string[]): (pattern: string) => boolean {
  const ids = all.map((id) => id.toLowerCase())
  const whole = new Set(ids)
  return (pattern) => {
    const [first = '', ...others] = pattern.toLowerCase().split(/[*%]+/)
    return others.length === 0 ? whole.has(first) : ids.some((id) => fits(id, first, others))
  }
}

/** Whether an id consists of the parts in their order, the first at its start and the last at its end, with anything between them. */
function fits(id: string, first: string, others: readonly string[]): boolean {
  const last = others.at(-1) ?? ''
  if (!id.startsWith(first)) return false
  let at = first.length
  for (const part of others.slice(0, -1)) {
    const found = id.indexOf(part, at)
    if (found < 0) return false
    at = found + part.length
  }
  return id.length - last.length >= at && id.endsWith(last)
}

function followSuccessors(id: string, gone: ReadonlyMap<string, GoneEventType>, known: ReadonlySet<string>): string | null {
  const seen = new Set<string>()
  let next: string | null = id
  while (next !== null && !known.has(next)) {
    if (seen.has(next)) return null
    seen.add(next)
    next = gone.get(next)?.successor ?? null
  }
  return next
}
