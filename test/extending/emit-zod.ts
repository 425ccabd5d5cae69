import type { Catalog, Emitter, FieldType } from 'okta-events/config'

/** `zod.ts`: a Zod schema for each structure of the log event and of what carries it, and one for the ids of event types. */
export const emitZod: Emitter = (catalog) => {
  const ids = catalog.eventTypes.map(({ id }) => `  ${JSON.stringify(id)},\n`).join('')
  const declarations = [
    `import * as z from 'zod'\n`,
    `export const EventType = z.enum([\n${ids}])\n`,
    ...catalog.enumerations.map(({ id, values }) => `export const ${id} = z.enum(${JSON.stringify(values)})\n`),
    ...printStructs(catalog),
  ]
  return [{ path: 'zod.ts', text: declarations.join('\n') }]
}

/** A schema comes after those that it refers to. */
function printStructs({ structs }: Catalog): string[] {
  const printed = new Map<string, string>()
  const print = (id: string): void => {
    const struct = structs.find((candidate) => candidate.id === id)
    if (struct === undefined || printed.has(id)) return
    const lines = struct.fields.map(({ name, type, presence }) => {
      const schema = printType(type, print)
      return `  ${JSON.stringify(name)}: ${presence === 'optional' ? `${schema}.optional()` : schema},\n`
    })
    printed.set(id, `export const ${id} = z.looseObject({\n${lines.join('')}})\n`)
  }
  for (const { id } of structs) print(id)
  return [...printed.values()]
}

function printType(type: FieldType, refer: (id: string) => void): string {
  switch (type.kind) {
    case 'scalar':
      return scalars[type.scalar]
    case 'literal':
      return type.value === null ? 'z.null()' : `z.literal(${JSON.stringify(type.value)})`
    case 'list':
      return `z.array(${printType(type.element, refer)})`
    case 'map':
      return 'z.record(z.string(), z.unknown())'
    case 'union':
      return `z.union([${type.members.map((member) => printType(member, refer)).join(', ')}])`
    case 'reference':
      refer(type.id)
      return type.id
    case 'unknown':
      return 'z.unknown()'
  }
}

const scalars = {
  string: 'z.string()',
  boolean: 'z.boolean()',
  number: 'z.number()',
  integer: 'z.int()',
  'date-time': 'z.iso.datetime({ offset: true })',
} as const
