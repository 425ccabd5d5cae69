import type { FieldType } from '../model.ts'
import { toFileName } from './escape.ts'
import { type Link, type PageIndex, pages, toHref } from './page-links.ts'

/** A type expression as pieces of text, such as `OutcomeResult`, ` | `, `string`; enumerations lead to their values. */
export function toTypeParts(type: FieldType, page: string, index: PageIndex): readonly Link[] {
  const plain = (text: string): readonly Link[] => [{ text, href: null }]
  switch (type.kind) {
    case 'scalar':
      return plain(type.scalar)
    case 'literal':
      return plain(JSON.stringify(type.value))
    case 'map':
      return plain('object')
    case 'unknown':
      return plain('unknown')
    case 'list':
      return toListParts(type.element, page, index)
    case 'union':
      return type.members.flatMap((member, at) => [...(at === 0 ? [] : plain(' | ')), ...toTypeParts(member, page, index)])
    case 'reference':
      return [{ text: type.id, href: index.enumerations.has(type.id) ? toHref(page, pages.logEvent, toFileName(type.id)) : null }]
    default:
      return type satisfies never
  }
}

function toListParts(element: FieldType, page: string, index: PageIndex): readonly Link[] {
  const parts = toTypeParts(element, page, index)
  const after = { text: '[]', href: null }
  return element.kind === 'union' ? [{ text: '(', href: null }, ...parts, { text: ')', href: null }, after] : [...parts, after]
}
