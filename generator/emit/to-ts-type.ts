import type { Catalog, FieldType, PayloadKind } from '../model.ts'
import type { EmittedNames } from './emitted-names.ts'
import { toTsString } from './escape.ts'
import { type PayloadSlots, payloadParameters } from './payload-slots.ts'

/** What turns types of fields into TypeScript. */
export interface TypeContext {
  readonly names: EmittedNames
  readonly slots: PayloadSlots
  readonly enumerations: ReadonlySet<string>
  /** Ids of the structures that hold log events, which take the type of the log event. */
  readonly carriers: ReadonlySet<string>
}

export function createTypeContext(catalog: Catalog, names: EmittedNames, slots: PayloadSlots, carriers: ReadonlySet<string>): TypeContext {
  return { names, slots, enumerations: new Set(catalog.enumerations.map(({ id }) => id)), carriers }
}

/** A type in TypeScript; `slot` is what stands for an open map. */
export function toTsType(type: FieldType, context: TypeContext, slot: PayloadKind | null = null): string {
  switch (type.kind) {
    case 'scalar':
      return toScalar(type.scalar)
    case 'literal':
      return type.value === null ? 'null' : toTsString(type.value)
    case 'list':
      return toListType(type.element, context, slot)
    case 'map':
      return slot === null ? 'OpenMap' : payloadParameters[slot]
    case 'union':
      return toUnion(type.members, context, slot)
    case 'reference':
      return toReference(type.id, context)
    case 'unknown':
      return 'unknown'
    default:
      return type satisfies never
  }
}

function toScalar(scalar: Extract<FieldType, { kind: 'scalar' }>['scalar']): string {
  switch (scalar) {
    case 'string':
    case 'date-time':
      return 'string'
    case 'number':
    case 'integer':
      return 'number'
    case 'boolean':
      return 'boolean'
    default:
      return scalar satisfies never
  }
}

function toListType(element: FieldType, context: TypeContext, slot: PayloadKind | null): string {
  const text = toTsType(element, context, slot)
  return element.kind === 'union' ? `(${text})[]` : `${text}[]`
}

/** A union of known strings with `string` keeps the known ones apart, so that editors can offer them. */
function toUnion(members: readonly FieldType[], context: TypeContext, slot: PayloadKind | null): string {
  if (members.some((member) => member.kind === 'unknown')) return 'unknown'
  const isOpen = members.some((member) => isKnownStrings(member, context))
  const texts = members.map((member) => {
    const text = toTsType(member, context, slot)
    return isOpen && text === 'string' ? '(string & {})' : text
  })
  return [...new Set(texts)].join(' | ')
}

function isKnownStrings(type: FieldType, { enumerations }: TypeContext): boolean {
  return (type.kind === 'reference' && enumerations.has(type.id)) || (type.kind === 'literal' && type.value !== null)
}

function toReference(id: string, { names, slots, carriers }: TypeContext): string {
  if (id === 'LogEvent') return 'Event'
  if (carriers.has(id)) return `${names.type(id)}<Event>`
  const parameters = slots.ofStruct(id).map((kind) => payloadParameters[kind])
  return parameters.length === 0 ? names.type(id) : `${names.type(id)}<${parameters.join(', ')}>`
}
