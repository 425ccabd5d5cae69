import type { Catalog, Struct } from '../model.ts'
import { createNames, type EmittedNames, logEventId } from './emitted-names.ts'
import { findPayloadSlots, findReferences, type PayloadSlots } from './payload-slots.ts'
import { createTypeContext, type TypeContext } from './to-ts-type.ts'

/** The payload that holds what Okta adds to the debug data of event types of any kind. */
const commonDebugDataId = 'CommonDebugData'

/** What every module of an emitted folder is made from. */
export interface EmitContext {
  readonly catalog: Catalog
  readonly names: EmittedNames
  readonly slots: PayloadSlots
  readonly types: TypeContext
  /** The debug data of event types that document none, or null where the catalog does not know what all have in common. */
  readonly commonDebugData: string | null
  /** The structure `LogEvent`. */
  readonly logEvent: Struct
  /** The structures that hold log events, at any depth: what brings them to a receiver. */
  readonly carriers: readonly Struct[]
  /** `LogEvent` and the structures that nothing refers to: what arrives as a whole, and is validated. */
  readonly messages: readonly Struct[]
  /** The structures of the messages, at any depth: what checks are made for. */
  readonly checked: readonly Struct[]
}

export function createEmitContext(catalog: Catalog): EmitContext {
  const names = createNames(catalog)
  const slots = findPayloadSlots(catalog.structs)
  const logEvent = catalog.structs.find(({ id }) => id === logEventId) ?? { id: logEventId, description: '', fields: [] }
  const carriers = findCarriers(catalog.structs)
  const types = createTypeContext(catalog, names, slots, new Set(carriers.map(({ id }) => id)))
  const referred = new Set(catalog.structs.flatMap(({ fields }) => fields.flatMap(({ type }) => findReferences(type))))
  const messages = [logEvent, ...carriers.filter(({ id }) => !referred.has(id))]
  const commonDebugData = findCommonDebugData(catalog)
  return { catalog, names, slots, types, commonDebugData, logEvent, carriers, messages, checked: findChecked(messages, catalog.structs) }
}

/** The payload that all debug data extend, or null where the catalog has none. */
export function findCommonDebugData({ payloads }: Pick<Catalog, 'payloads'>): string | null {
  return payloads.find(({ id }) => id === commonDebugDataId)?.id ?? null
}

function findCarriers(structs: readonly Struct[]): readonly Struct[] {
  const ids = new Set([logEventId])
  for (let size = 0; size !== ids.size; ) {
    size = ids.size
    for (const { id, fields } of structs)
      if (fields.some(({ type }) => findReferences(type).some((reference) => ids.has(reference)))) ids.add(id)
  }
  return structs.filter(({ id }) => id !== logEventId && ids.has(id))
}

function findChecked(messages: readonly Struct[], structs: readonly Struct[]): readonly Struct[] {
  const byId = new Map([...structs, ...messages].map((struct) => [struct.id, struct]))
  const reached = new Set(messages)
  // A set that grows while it is walked is walked to its new end.
  for (const { fields } of reached) {
    for (const id of fields.flatMap(({ type }) => findReferences(type))) {
      const struct = byId.get(id)
      if (struct !== undefined) reached.add(struct)
    }
  }
  return [...reached]
}
