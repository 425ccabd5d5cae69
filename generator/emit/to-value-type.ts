import type { ValueType } from '../../templates/runtime/value-type.ts'
import { type Catalog, type FieldType, widerScalars } from '../model.ts'

const nothing: ValueType = { any: false, nullable: false, scalars: [], values: [], map: false, structs: [], lists: [] }

/** The same type in the form that checks are made from: unions are flat, and what a wider alternative covers is gone. */
export function toValueType(type: FieldType, catalog: Pick<Catalog, 'enumerations'>): ValueType {
  return simplify(convert(type, catalog))
}

function convert(type: FieldType, catalog: Pick<Catalog, 'enumerations'>): ValueType {
  switch (type.kind) {
    case 'scalar':
      return { ...nothing, scalars: [type.scalar] }
    case 'literal':
      return type.value === null ? { ...nothing, nullable: true } : { ...nothing, values: [type.value] }
    case 'list':
      return { ...nothing, lists: [toValueType(type.element, catalog)] }
    case 'map':
      return { ...nothing, map: true }
    case 'union':
      return type.members.map((member) => convert(member, catalog)).reduce(merge, nothing)
    case 'reference':
      return convertReference(type.id, catalog)
    case 'unknown':
      return { ...nothing, any: true }
    default:
      return type satisfies never
  }
}

function convertReference(id: string, { enumerations }: Pick<Catalog, 'enumerations'>): ValueType {
  const enumeration = enumerations.find((candidate) => candidate.id === id)
  return enumeration === undefined ? { ...nothing, structs: [id] } : { ...nothing, values: enumeration.values }
}

function merge(one: ValueType, other: ValueType): ValueType {
  return {
    any: one.any || other.any,
    nullable: one.nullable || other.nullable,
    scalars: unique([...one.scalars, ...other.scalars]),
    values: unique([...one.values, ...other.values]),
    map: one.map || other.map,
    structs: unique([...one.structs, ...other.structs]),
    lists: [...one.lists, ...other.lists],
  }
}

function simplify(type: ValueType): ValueType {
  return {
    ...type,
    scalars: type.scalars.filter((scalar) => !type.scalars.some((other) => other === widerScalars[scalar])),
    values: type.scalars.includes('string') ? [] : type.values,
    structs: type.map ? [] : type.structs,
  }
}

function unique<Value>(values: readonly Value[]): readonly Value[] {
  return [...new Set(values)]
}
