import type { ValueType } from './value-type.js'

/** What sample events are made from, as plain data. */
export interface CatalogFacts {
  readonly structs: readonly StructFacts[]
  readonly payloads: readonly PayloadFacts[]
  /** The event types that document payloads. */
  readonly eventTypes: readonly EventTypeFacts[]
}

/** An object of the envelope by its id, such as `LogEventActor`. */
export interface StructFacts {
  readonly id: string
  readonly fields: readonly FieldFacts[]
}

/** One key of a structure; `name` is as on the wire. */
export interface FieldFacts {
  readonly name: string
  readonly isRequired: boolean
  readonly type: ValueType
}

/** A payload by its id, such as `UserDebugData`, with its own keys: `extends` names those whose keys it has too. */
export interface PayloadFacts {
  readonly id: string
  readonly extends: readonly string[]
  readonly keys: readonly PayloadKeyFacts[]
}

/** The key, its format such as `boolean` or `uri`, and the values that are known. */
export type PayloadKeyFacts = readonly [name: string, format: string, values: readonly string[]]

/** The ids of an event type's payloads. */
export interface EventTypeFacts {
  readonly id: string
  readonly debugData: string | null
  readonly targets: readonly string[]
  readonly changeDetails: readonly string[]
}

interface FactsIndex {
  readonly structs: ReadonlyMap<string, StructFacts>
  readonly payloads: ReadonlyMap<string, PayloadFacts>
  readonly eventTypes: ReadonlyMap<string, EventTypeFacts>
}

const indexes = /* @__PURE__ */ new WeakMap<CatalogFacts, FactsIndex>()

/** The facts by id; made once for each set of facts. */
function indexFacts(facts: CatalogFacts): FactsIndex {
  const known = indexes.get(facts)
  if (known !== undefined) return known
  const index: FactsIndex = { structs: toMap(facts.structs), payloads: toMap(facts.payloads), eventTypes: toMap(facts.eventTypes) }
  indexes.set(facts, index)
  return index
}

function toMap<Value extends { readonly id: string }>(values: readonly Value[]): ReadonlyMap<string, Value> {
  return new Map(values.map((value) => [value.id, value]))
}

/** The fields of a structure. */
export function listFields(id: string, facts: CatalogFacts): readonly FieldFacts[] {
  return indexFacts(facts).structs.get(id)?.fields ?? []
}

/** The keys of a payload, those of what it extends first. */
export function listPayloadKeys(id: string, facts: CatalogFacts, seen: readonly string[] = []): readonly PayloadKeyFacts[] {
  const payload = indexFacts(facts).payloads.get(id)
  if (payload === undefined || seen.includes(id)) return []
  return [...payload.extends.flatMap((parent) => listPayloadKeys(parent, facts, [...seen, id])), ...payload.keys]
}

/** The payloads of an event type; none where it documents none. */
export function findEventTypeFacts(id: string, facts: CatalogFacts): EventTypeFacts {
  return indexFacts(facts).eventTypes.get(id) ?? { id, debugData: null, targets: [], changeDetails: [] }
}
