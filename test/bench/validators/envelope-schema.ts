import { catalogFacts } from '../../../generated/facts.ts'
import type { ValueType } from '../../../templates/runtime/value-type.ts'

/** How the code of a library says the types that the envelope is made of. */
export interface Kit {
  readonly string: string
  readonly boolean: string
  readonly number: string
  readonly integer: string
  readonly dateTime: string
  /** The id of an event type that the catalog knows. */
  readonly eventType: string
  /** An object with any keys. */
  readonly map: string
  readonly anything: string
  readonly oneOf: (values: readonly string[]) => string
  readonly union: (members: readonly string[]) => string
  readonly nullable: (schema: string) => string
  readonly list: (items: string) => string
  /** An object that may have further keys. */
  readonly object: (fields: readonly Field[]) => string
  /** A structure that is declared elsewhere. */
  readonly reference: (id: string) => string
}

export interface Field {
  readonly name: string
  readonly schema: string
  readonly isOptional: boolean
}

/** The structures of a log event in the code of a library, what is used above what uses it: what `spec/log-event.md` says, with known ids. */
export function printStructs(kit: Kit): ReadonlyMap<string, string> {
  const printed = new Map<string, string>()
  const print = (id: string): string => {
    if (!printed.has(id)) {
      const fields = catalogFacts.structs.find((struct) => struct.id === id)?.fields ?? []
      const text = kit.object(
        fields.map(({ name, type, isRequired }) => ({
          name,
          schema: id === 'LogEvent' && name === 'eventType' ? kit.eventType : printType(type),
          isOptional: !isRequired,
        })),
      )
      printed.set(id, text)
    }
    return kit.reference(id)
  }
  const printType = (type: ValueType): string => {
    if (type.any) return kit.anything
    const members = [
      ...type.scalars.map((scalar) => kit[scalar === 'date-time' ? 'dateTime' : scalar]),
      ...(type.values.length > 0 ? [kit.oneOf(type.values)] : []),
      ...(type.map ? [kit.map] : []),
      ...type.structs.map(print),
      ...type.lists.map((items) => kit.list(printType(items))),
    ]
    const [only = ''] = members
    const schema = members.length === 1 ? only : kit.union(members)
    return type.nullable ? kit.nullable(schema) : schema
  }
  print('LogEvent')
  return printed
}
