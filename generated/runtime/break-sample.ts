// Made by `okta-events generate`: do not edit, run it again instead.
// Facts come from Okta's public documentation of the System Log, https://developer.okta.com/docs/reference/api/event-types/

import { buildMessage, buildSample } from './build-sample.js'
import { type CatalogFacts, listFields } from './facts.js'
import { fits } from './fits.js'
import type { IssueCode, Path } from './issue.js'
import type { ValueType } from './value-type.js'

/** A log event, or what carries one, that is broken in one place, and the one issue that it has. */
export interface InvalidLogEvent {
  /** What is broken, such as `target[0].id is missing`. */
  readonly name: string
  readonly value: unknown
  readonly issue: { readonly path: Path; readonly code: IssueCode }
}

/** One way to break a value. */
interface Break {
  readonly what: string
  readonly code: IssueCode
  /** What takes the place of the value; `undefined` drops the key. */
  readonly value: unknown
}

/** Each field of the log event that is checked, broken in each way that it can be. */
export function breakSample(eventType: string, facts: CatalogFacts): readonly InvalidLogEvent[] {
  return breakAll('LogEvent', buildSample(eventType, facts, true), facts)
}

/** The same for a message that carries the log event, that included. */
export function breakMessage(id: string, eventType: string, facts: CatalogFacts): readonly InvalidLogEvent[] {
  return breakAll(id, buildMessage(id, [buildSample(eventType, facts, true)], facts), facts)
}

function breakAll(id: string, complete: unknown, facts: CatalogFacts): readonly InvalidLogEvent[] {
  const root: InvalidLogEvent = { name: 'value is no object', value: 'text', issue: { path: [], code: 'wrong-type' } }
  return [root, ...breakStruct(id, [], complete, { complete, facts })]
}

interface Source {
  readonly complete: unknown
  readonly facts: CatalogFacts
}

function breakStruct(id: string, path: Path, value: unknown, source: Source): readonly InvalidLogEvent[] {
  return listFields(id, source.facts).flatMap(({ name, isRequired, type }) => {
    const part = (value as Readonly<Record<string, unknown>>)[name]
    return part === undefined || type.any ? [] : breakValue(type, [...path, name], part, isRequired, source)
  })
}

function breakValue(type: ValueType, path: Path, value: unknown, isRequired: boolean, source: Source): readonly InvalidLogEvent[] {
  const [struct] = type.structs
  const [items] = type.lists
  const own = listBreaks(type, isRequired).map(({ what, code, value: broken }) => ({
    name: `${printPath(path)} ${what}`,
    value: replace(source.complete, path, broken),
    issue: { path, code },
  }))
  if (struct !== undefined && type.structs.length === 1) return [...own, ...breakStruct(struct, path, value, source)]
  if (items !== undefined && Array.isArray(value) && value.length > 0 && !items.any) {
    return [...own, ...breakValue(items, [...path, 0], value[0], false, source)]
  }
  return own
}

function listBreaks(type: ValueType, isRequired: boolean): readonly Break[] {
  const wrong = [0.5, true, 'text', {}, []].find((candidate) => !fits(candidate, type))
  const isClosed = !type.scalars.includes('string')
  return [
    ...(isRequired ? [{ what: 'is missing', code: 'missing-key', value: undefined } as const] : []),
    ...(type.nullable ? [] : [{ what: 'is null', code: 'unexpected-null', value: null } as const]),
    ...(wrong === undefined ? [] : [{ what: 'has the wrong type', code: toWrongCode(wrong, type), value: wrong } as const]),
    ...(isClosed && type.scalars.includes('date-time')
      ? [{ what: 'is no date', code: 'wrong-date-time', value: '2026-02-30T00:00:00.000Z' } as const]
      : []),
    ...(isClosed && type.values.length > 0 && !type.scalars.includes('date-time')
      ? [{ what: 'has an unknown value', code: 'unknown-value', value: 'NO_SUCH_VALUE' } as const]
      : []),
  ]
}

function toWrongCode(wrong: unknown, type: ValueType): IssueCode {
  if (typeof wrong !== 'string') return 'wrong-type'
  if (type.scalars.includes('date-time')) return 'wrong-date-time'
  return type.values.length > 0 ? 'unknown-value' : 'wrong-type'
}

/** A copy of a value with another value at a path. */
function replace(value: unknown, path: Path, replacement: unknown): unknown {
  const [key, ...rest] = path
  if (key === undefined) return replacement
  if (Array.isArray(value)) return value.map((item, index) => (index === key ? replace(item, rest, replacement) : item))
  const entries = Object.entries(value as Record<string, unknown>).map(
    ([name, part]) => [name, name === key ? replace(part, rest, replacement) : part] as const,
  )
  return Object.fromEntries(entries.filter(([, part]) => part !== undefined))
}

function printPath(path: Path): string {
  return path.map((key, index) => (typeof key === 'number' ? `[${key}]` : index === 0 ? key : `.${key}`)).join('')
}
