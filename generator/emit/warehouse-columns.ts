import type { Catalog, EnvelopeField, FieldType } from '../model.ts'
import { logEventId } from './emitted-names.ts'
import { toValueType } from './to-value-type.ts'

/** The type of a column, in words that every warehouse has: `json` is any value, `map` an object whose keys are not known. */
export type ColumnType =
  | { readonly kind: 'text' | 'timestamp' | 'boolean' | 'integer' | 'number' | 'json' | 'map' }
  | { readonly kind: 'struct'; readonly fields: readonly Column[] }
  | { readonly kind: 'list'; readonly element: ColumnType }

export interface Column {
  /** As on the wire: letters, digits and underscores. */
  readonly name: string
  readonly type: ColumnType
  readonly isRequired: boolean
  readonly description: string
}

/** What the column with the whole log event is called. */
export const rawName = 'raw'

/** The columns of a log event. What cannot be one, for its name or for being inside itself, is in the raw log event alone. */
export function listColumns(catalog: Pick<Catalog, 'structs' | 'enumerations'>): readonly Column[] {
  return toColumns(logEventId, catalog, [rawName], [])
}

/** Names that differ in case alone are one name to most warehouses: the first has it. */
function toColumns(
  structId: string,
  catalog: Pick<Catalog, 'structs' | 'enumerations'>,
  reserved: readonly string[],
  above: readonly string[],
): readonly Column[] {
  const fields = catalog.structs.find(({ id }) => id === structId)?.fields ?? []
  const taken = new Set(reserved)
  return fields.flatMap((field) => {
    const name = field.name.toLowerCase()
    if (!/^[a-z]\w{0,99}$/.test(name) || taken.has(name)) return []
    taken.add(name)
    return [toColumn(field, catalog, [...above, structId])]
  })
}

function toColumn(field: EnvelopeField, catalog: Pick<Catalog, 'structs' | 'enumerations'>, above: readonly string[]): Column {
  const { nullable } = toValueType(field.type, catalog)
  const isRequired = field.presence === 'required' && !nullable
  return { name: field.name, type: toColumnType(field.type, catalog, above), isRequired, description: field.description }
}

/** Where a value may be of several types, the column is text, or JSON where an object or a list is among them. */
function toColumnType(type: FieldType, catalog: Pick<Catalog, 'structs' | 'enumerations'>, above: readonly string[]): ColumnType {
  const { any, scalars, values, map, structs, lists } = toValueType(type, catalog)
  const [struct] = structs
  const [element] = lists
  const alternatives = [...scalars, ...(values.length > 0 ? ['string' as const] : []), ...(map ? ['map'] : []), ...structs, ...lists]
  if (any || alternatives.length === 0) return { kind: 'json' }
  if (alternatives.length > 1) return { kind: map || struct !== undefined || element !== undefined ? 'json' : 'text' }
  if (map) return { kind: 'map' }
  if (struct !== undefined) return toStructType(struct, catalog, above)
  if (element !== undefined) return toListType(toColumnType(findElement(type), catalog, above))
  return { kind: scalarKinds[scalars[0] ?? 'string'] }
}

/** BigQuery has no lists of lists. */
function toListType(element: ColumnType): ColumnType {
  return element.kind === 'list' ? { kind: 'json' } : { kind: 'list', element }
}

const scalarKinds = { string: 'text', boolean: 'boolean', number: 'number', integer: 'integer', 'date-time': 'timestamp' } as const

function toStructType(id: string, catalog: Pick<Catalog, 'structs' | 'enumerations'>, above: readonly string[]): ColumnType {
  const fields = above.includes(id) ? [] : toColumns(id, catalog, [], above)
  return fields.length === 0 ? { kind: 'json' } : { kind: 'struct', fields }
}

/** The type of the items of the one list that a type allows. */
function findElement(type: FieldType): FieldType {
  if (type.kind === 'list') return type.element
  const list = type.kind === 'union' ? type.members.find(({ kind }) => kind === 'list') : undefined
  return list?.kind === 'list' ? list.element : { kind: 'unknown', text: '' }
}
