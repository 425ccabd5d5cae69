import { scalars, widerScalars } from '../model.ts'

/** A type expression, and the values of the enumerations that it may name. */
export interface TypeText {
  readonly text: string
  readonly enumerations: ReadonlyMap<string, readonly string[]>
}

/** How a type changed, by the values that it admits. */
export type TypeChange = 'same' | 'widened' | 'narrowed'

/** What changed from one type expression to another: narrowed as soon as some value is no longer admitted. */
export function compareTypes(from: TypeText, to: TypeText): TypeChange {
  const [before, after] = [listMembers(from), listMembers(to)]
  if (!isWithin(before, after)) return 'narrowed'
  return isWithin(after, before) ? 'same' : 'widened'
}

/** The alternatives of a type such as `"A" | string[] | OutcomeResult`; enumerations become their values. */
function listMembers({ text, enumerations }: TypeText): readonly string[] {
  return splitUnion(unwrap(text)).flatMap((member) => {
    const lists = /(?:\[\])*$/.exec(member)?.[0] ?? ''
    const element = member.slice(0, member.length - lists.length)
    if (element.startsWith('(') && element !== text) return listMembers({ text: element, enumerations }).map((one) => `${one}${lists}`)
    return (enumerations.get(element)?.map((value) => JSON.stringify(value)) ?? [element]).map((one) => `${one}${lists}`)
  })
}

/** Split at the bars that stand neither in quotes nor in brackets. */
function splitUnion(text: string): readonly string[] {
  const parts = text.match(/(?:"(?:[^"\\]|\\.)*"|\([^()]*\)|[^|"()])+/g) ?? [text]
  return parts.map((part) => part.trim()).filter((part) => part !== '')
}

function unwrap(text: string): string {
  const trimmed = text.trim()
  return /^\([^()]*\)$/.test(trimmed) ? trimmed.slice(1, -1) : trimmed
}

function isWithin(some: readonly string[], all: readonly string[]): boolean {
  return some.every((member) => all.some((other) => covers(other, member)))
}

/** Whether a type without alternatives admits every value of another one. */
function covers(wide: string, narrow: string): boolean {
  if (wide === narrow || wide === 'unknown') return true
  const lists = /(?:\[\])*$/.exec(wide)?.[0] ?? ''
  if (!narrow.endsWith(lists)) return false
  return coversElement(wide.slice(0, wide.length - lists.length), narrow.slice(0, narrow.length - lists.length))
}

function coversElement(wide: string, narrow: string): boolean {
  if (wide === narrow || wide === 'unknown') return true
  if (wide === 'string' && narrow.startsWith('"') && narrow.endsWith('"')) return true
  return scalars.some((scalar) => scalar === narrow && widerScalars[scalar] === wide)
}
