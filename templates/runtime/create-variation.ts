import { buildSample } from './build-sample.js'
import { type CatalogFacts, listFields } from './facts.js'
import { isObject } from './is-object.js'
import { mergeOverrides } from './merge-overrides.js'
import type { ValueScalar, ValueType } from './value-type.js'

/** A place of a log event, and the values that may stand there; `undefined` for none. */
interface Place {
  readonly keys: readonly (string | number)[]
  readonly values: readonly unknown[]
}

/** Texts that code stumbles over. */
const texts = [
  '',
  'unknown',
  'null',
  '__proto__',
  'a\u0000b',
  '\u202E\u2028\uD800',
  '😀 é ß 漢',
  '<script>',
  `${'x'.repeat(1000)}`,
  '{{0}}',
  '../..',
  '%00',
  '1e9',
]

/**
 * Makes the sample of an event type, changed in one place for each number: fields become null, are left out, get other values and keys that
 * nobody knows. The same numbers give the same log event, and each one passes.
 */
export function createVariation(eventType: string, facts: CatalogFacts): (choices: readonly number[]) => Record<string, unknown> {
  const places = listPlaces(eventType, facts)
  const sample = buildSample(eventType, facts)
  return (choices) => {
    const event = mergeOverrides(undefined, sample) as Record<string, unknown>
    for (const choice of choices) {
      const number = Math.floor(Math.abs(choice)) || 0
      const { keys, values } = places[number % places.length] ?? { keys: [], values: [] }
      if (values.length > 0) setPart(event, keys, values[Math.floor(number / places.length) % values.length])
    }
    return event
  }
}

function listPlaces(eventType: string, facts: CatalogFacts): readonly Place[] {
  const complete = buildSample(eventType, facts, true)
  // The id stays: the log event would be one of another type.
  return listStructPlaces('LogEvent', [], complete, facts).filter(({ keys }) => keys.join() !== 'eventType')
}

function listStructPlaces(id: string, keys: readonly (string | number)[], value: unknown, facts: CatalogFacts): readonly Place[] {
  if (!isObject(value)) return []
  const fields = listFields(id, facts).flatMap(({ name, isRequired, type }) =>
    listFieldPlaces(type, [...keys, name], value[name], { facts, absent: isRequired ? [] : [undefined] }),
  )
  return [...fields, { keys: [...keys, 'notYetKnown'], values: ['text', 1, null, { deep: [{}] }] }]
}

interface Surroundings {
  readonly facts: CatalogFacts
  readonly absent: readonly undefined[]
}

function listFieldPlaces(
  type: ValueType,
  keys: readonly (string | number)[],
  value: unknown,
  { facts, absent }: Surroundings,
): readonly Place[] {
  const [struct] = type.structs
  const [items] = type.lists
  const own: Place = { keys, values: [...absent, ...listValues(type, value)] }
  if (struct !== undefined) return [own, ...listStructPlaces(struct, keys, value, facts)]
  if (items !== undefined && Array.isArray(value)) return [own, ...listFieldPlaces(items, [...keys, 0], value[0], { facts, absent: [] })]
  if (!type.map || !isObject(value)) return [own]
  const entries = Object.keys(value).map((key) => ({ keys: [...keys, key], values: [undefined, 'other', 1, true, null, { deep: ['x'] }] }))
  return [own, ...entries, { keys: [...keys, 'notYetKnown'], values: ['text', '7', null] }]
}

function listValues(type: ValueType, value: unknown): readonly unknown[] {
  const anything = type.any ? ['text', 7, false, [], { deep: [null] }] : []
  const objects = value !== null && typeof value === 'object' ? [value] : []
  const lists = type.lists.length > 0 && Array.isArray(value) ? [[], [...value, ...value]] : []
  const maps = type.map ? [{}] : []
  return [
    ...(type.nullable ? [null] : []),
    ...type.values,
    ...type.scalars.flatMap(listScalars),
    ...objects,
    ...lists,
    ...maps,
    ...anything,
  ]
}

function listScalars(scalar: ValueScalar): readonly unknown[] {
  switch (scalar) {
    case 'string':
      return texts
    case 'boolean':
      return [true, false]
    case 'number':
      return [0, -0.5, 1e300]
    case 'integer':
      return [0, -1, 4_294_967_295]
    case 'date-time':
      return ['1970-01-01T00:00:00Z', '2026-05-07T09:30:00.123456+02:00', '9999-12-31T23:59:60.999Z']
  }
}

/** Nothing is set below what an earlier change has taken away. */
function setPart(event: Record<string, unknown>, keys: readonly (string | number)[], value: unknown): void {
  const last = keys.at(-1) ?? ''
  let owner: unknown = event
  for (const key of keys.slice(0, -1)) owner = (owner as Record<string | number, unknown> | null | undefined)?.[key]
  if (typeof owner !== 'object' || owner === null) return
  if (Array.isArray(owner) && Number(last) >= owner.length) return
  if (value === undefined) delete (owner as Record<string, unknown>)[last]
  else (owner as Record<string, unknown>)[last] = mergeOverrides(undefined, value)
}
