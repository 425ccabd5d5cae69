import type { Column, ColumnType } from './warehouse-columns.ts'

type ScalarKind = Exclude<ColumnType['kind'], 'struct' | 'list'>

/** How one warehouse spells the types of columns: a kind that it has no word for does not compile. */
export interface TypeSpelling {
  readonly scalars: Readonly<Record<ScalarKind, string>>
  /** A field of a structure, its type being printed. */
  readonly field: (field: Column, type: string) => string
  /** A structure of printed fields with commas between them. */
  readonly struct: (fields: string) => string
  readonly list: (element: string) => string
}

/** The type of a column, such as `STRUCT<id: STRING, tags: ARRAY<STRING>>`. */
export function printType(type: ColumnType, spelling: TypeSpelling): string {
  switch (type.kind) {
    case 'struct':
      return spelling.struct(type.fields.map((field) => spelling.field(field, printType(field.type, spelling))).join(', '))
    case 'list':
      return spelling.list(printType(type.element, spelling))
    default:
      return spelling.scalars[type.kind]
  }
}
