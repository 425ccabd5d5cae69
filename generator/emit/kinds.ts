import type { ValueType } from '../../templates/runtime/value-type.ts'
import { toIdentifier } from '../names.ts'
import type { EmitContext } from './emit-context.ts'
import { toValueType } from './to-value-type.ts'

/** What a key of an object may hold: a type, or nothing where the key may be missing. Every kind has a check of its own. */
export interface Kind {
  /** In words that make an identifier, such as `StringOrNothing`; no two kinds have the same. */
  readonly name: string
  readonly type: ValueType
  readonly isOptional: boolean
  /** Whether it is a message and nothing else, which has a guard of its own. */
  readonly isMessage: boolean
}

export interface Kinds {
  /** The kind of a value; null where any value will do. */
  readonly find: (type: ValueType, isOptional?: boolean) => Kind | null
  /** All kinds that the messages hold, level by level, first those of the first message. */
  readonly all: readonly Kind[]
  /** The kind that a structure is written out in: one that is the structure, or nothing. */
  readonly findStruct: (structId: string) => Kind
}

/** The kinds of values that the messages hold at any depth, the messages themselves first. */
export function createKinds(context: EmitContext): Kinds {
  const byKey = new Map<string, Kind>()
  const all: Kind[] = []
  // There are functions of such names already, such as `isDateTime`.
  const taken = new Set([...context.checked.map(({ id }) => context.names.type(id)), 'Anything', 'DateTime', 'Object', 'RightUnder'])
  function find(type: ValueType, isOptional = false): Kind | null {
    if (type.any) return null
    const key = JSON.stringify([type, isOptional])
    const known = byKey.get(key)
    if (known !== undefined) return known
    const isFixed = isStruct(type) && !isOptional
    const isMessage = isFixed && context.messages.some(({ id }) => type.structs[0] === id)
    const kind = { name: allocate(nameKind(type, isOptional, context), isFixed, taken), type, isOptional, isMessage }
    byKey.set(key, kind)
    all.push(kind)
    return kind
  }
  function findBelow({ type }: Kind): void {
    for (const items of type.lists) find(items)
    const structs = context.checked.filter(({ id }) => type.structs.includes(id))
    for (const field of structs.flatMap(({ fields }) => fields))
      find(toValueType(field.type, context.catalog), field.presence === 'optional')
  }
  for (const { id } of context.messages) {
    find(toStructType(id))
    // A list that grows while it is walked is walked to its new end.
    for (const kind of all) findBelow(kind)
  }
  // A structure that several kinds have, or one that is more, gets a kind of its own, so that it is written out once.
  const findStruct = (id: string): Kind => {
    const [only, ...others] = all.filter(({ type }) => type.structs.includes(id))
    return only !== undefined && others.length === 0 && isStruct({ ...only.type, nullable: false })
      ? only
      : (find(toStructType(id)) as Kind)
  }
  const byStruct = new Map(context.checked.map(({ id }) => [id, findStruct(id)]))
  return { find, all, findStruct: (id) => byStruct.get(id) ?? findStruct(id) }
}

/** The type of a value that is a structure and nothing else. */
export function toStructType(id: string): ValueType {
  return { any: false, nullable: false, scalars: [], values: [], map: false, structs: [id], lists: [] }
}

/** Whether a type is one structure and nothing else. */
export function isStruct({ nullable, scalars, values, map, structs, lists }: ValueType): boolean {
  return structs.length === 1 && !nullable && !map && scalars.length + values.length + lists.length === 0
}

/** The name, or with a number behind it where another kind has it; a structure alone keeps its own. */
function allocate(name: string, isFixed: boolean, taken: Set<string>): string {
  let free = name
  for (let count = 2; !isFixed && taken.has(free); count += 1) free = `${name}${count}`
  taken.add(free)
  return free
}

function nameKind(type: ValueType, isOptional: boolean, context: EmitContext): string {
  return [...nameAlternatives(type, context), ...nameAbsence(type.nullable, isOptional)].join('Or') || 'Never'
}

function nameAlternatives(type: ValueType, context: EmitContext): readonly string[] {
  return [
    ...type.scalars.map((scalar) => toIdentifier(scalar)),
    ...(type.values.length > 0 ? [nameValues(type.values, context)] : []),
    ...(type.map ? ['Object'] : []),
    ...type.structs.map((id) => context.names.type(id)),
    ...type.lists.map((items) => `ListOf${items.any ? 'Anything' : nameKind(items, false, context)}`),
  ]
}

/** The enumeration that has just these values, or what is always true of some. */
function nameValues(values: readonly string[], { catalog, names }: EmitContext): string {
  const same = catalog.enumerations.find((enumeration) => enumeration.values.join('\n') === values.join('\n'))
  return same === undefined ? 'OneOf' : names.type(same.id)
}

function nameAbsence(isNullable: boolean, isOptional: boolean): readonly string[] {
  if (isNullable) return [isOptional ? 'Nothing' : 'Null']
  return isOptional ? ['Undefined'] : []
}
