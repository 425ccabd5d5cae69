import type { Field } from '../model.ts'
import { type Link, type PageIndex, pages } from './page-links.ts'
import { toTypeParts } from './page-type.ts'

/** The rows of a table of fields. */
export interface FieldsView {
  readonly rows: readonly { readonly name: string; readonly type: readonly Link[]; readonly description: string }[]
}

/** Views that the pages of many event types have in common: the same object for the same facts, so that a template shows it once. */
export interface SharedViews {
  readonly fields: (fields: readonly Field[]) => FieldsView
}

export function createSharedViews(index: PageIndex): SharedViews {
  // Links are the same on the pages of all event types.
  const page = pages.eventType('any')
  const tables = new Map<string, FieldsView>()
  return {
    fields(fields) {
      const key = JSON.stringify(fields)
      const known = tables.get(key) ?? { rows: fields.map((field) => toFieldView(field, page, index)) }
      tables.set(key, known)
      return known
    },
  }
}

function toFieldView({ name, type, description }: Field, page: string, index: PageIndex): FieldsView['rows'][number] {
  return { name, type: toTypeParts(type, page, index), description }
}
