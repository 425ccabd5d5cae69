import type { CatalogFacts } from '../../templates/runtime/facts.ts'
import type { Catalog } from '../model.ts'
import type { EmitContext } from './emit-context.ts'
import { toValueType } from './to-value-type.ts'

/** What sample events are made from; the emitted `facts.ts` holds the same. */
export function toCatalogFacts({ catalog, checked }: EmitContext): CatalogFacts {
  return {
    structs: checked.map(({ id, fields }) => ({
      id,
      fields: fields.map(({ name, presence, type }) => ({ name, isRequired: presence === 'required', type: toValueType(type, catalog) })),
    })),
    payloads: catalog.payloads.map(({ id, extends: parents, fields }) => ({
      id,
      extends: parents,
      keys: fields.map((field) => [field.name, toFormat(field), field.values] as const),
    })),
    eventTypes: catalog.eventTypes
      .filter(({ debugData, targets, changeDetails }) => debugData !== null || targets.length > 0 || changeDetails.length > 0)
      .map(({ id, debugData, targets, changeDetails }) => ({ id, debugData, targets, changeDetails })),
  }
}

/** The format, or the type where that says more: Okta's publication calls lists and maps `text`. */
function toFormat({ type, format }: Catalog['payloads'][number]['fields'][number]): string {
  const plain = type.toLowerCase()
  if (['boolean', 'list', 'map', 'set'].includes(plain)) return plain
  return format === null || format === '' ? plain : format
}
