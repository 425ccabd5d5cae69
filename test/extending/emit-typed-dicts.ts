import type { Emitter, FieldType } from 'okta-events/config'

/** `okta_events.py`: a `TypedDict` for each structure of the log event and of what carries it, for Python 3.11 and later. */
export const emitTypedDicts: Emitter = ({ eventTypes, enumerations, structs }) => {
  const blocks = [
    'from typing import Literal, NotRequired, TypedDict\n',
    `EventType = Literal[\n${eventTypes.map(({ id }) => `    ${JSON.stringify(id)},\n`).join('')}]\n`,
    ...enumerations.map(({ id, values }) => `${id} = Literal[${values.map((value) => JSON.stringify(value)).join(', ')}]\n`),
    // Keys such as `detail-type` are no names in Python, which this form does not ask for; the types are read when all are there.
    ...structs.map(({ id, fields }) => {
      const lines = fields.map(({ name, type, presence }) => {
        const printed = presence === 'required' ? printType(type) : `NotRequired[${printType(type)}]`
        return `        ${JSON.stringify(name)}: ${JSON.stringify(printed)},\n`
      })
      return `${id} = TypedDict(\n    ${JSON.stringify(id)},\n    {\n${lines.join('')}    },\n)\n`
    }),
  ]
  return [{ path: 'okta_events.py', text: blocks.join('\n') }]
}

function printType(type: FieldType): string {
  switch (type.kind) {
    case 'scalar':
      return scalars[type.scalar]
    case 'literal':
      return type.value === null ? 'None' : `Literal[${JSON.stringify(type.value)}]`
    case 'list':
      return `list[${printType(type.element)}]`
    case 'map':
      return 'dict[str, object]'
    case 'union':
      return type.members.map(printType).join(' | ')
    case 'reference':
      return type.id
    case 'unknown':
      return 'object'
  }
}

const scalars = { string: 'str', boolean: 'bool', number: 'float', integer: 'int', 'date-time': 'str' } as const
