import type { FieldType } from './model.ts'

/** Print a type as documents write it, such as `LogEventTarget[] | null` or `"A" | "B" | string`. */
export function printTypeExpression(type: FieldType): string {
  switch (type.kind) {
    case 'scalar':
      return type.scalar
    case 'literal':
      return JSON.stringify(type.value)
    case 'list':
      return type.element.kind === 'union' ? `(${printTypeExpression(type.element)})[]` : `${printTypeExpression(type.element)}[]`
    case 'map':
      return type.kind
    case 'union':
      return type.members.map(printTypeExpression).join(' | ')
    case 'reference':
      return type.id
    case 'unknown':
      return type.text
    default:
      return type satisfies never
  }
}
