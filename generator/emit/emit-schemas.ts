import { maxItems } from '../../templates/runtime/issue.ts'
import type { ValueScalar, ValueType } from '../../templates/runtime/value-type.ts'
import type { Catalog, OutputFile, Struct } from '../model.ts'
import { createEmitContext, type EmitContext } from './emit-context.ts'
import { logEventId } from './emitted-names.ts'
import { printJson } from './print-json.ts'
import { toValueType } from './to-value-type.ts'

type JsonSchema = Readonly<Record<string, unknown>>

/** `schemas/….schema.json`: for each message a JSON Schema that accepts what the validators accept. */
export function emitSchemas(catalog: Catalog): readonly OutputFile[] {
  const context = createEmitContext(catalog)
  return context.messages.map((message) => ({
    path: `schemas/${toKebab(context.names.type(message.id))}.schema.json`,
    text: printJson(toSchema(message, context)),
  }))
}

/** `EventHookBody` becomes `event-hook-body`. */
export function toKebab(name: string): string {
  return name.replace(/([a-z0-9])([A-Z])/g, '$1-$2').toLowerCase()
}

function toSchema(message: Struct, context: EmitContext): JsonSchema {
  const parts = listParts(message, context)
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: context.names.type(message.id),
    description: message.description,
    $ref: `#/$defs/${context.names.type(message.id)}`,
    $defs: {
      ...Object.fromEntries(parts.map((struct) => [context.names.type(struct.id), toStructSchema(struct, context)])),
      EventType: {
        description: 'The ids that the catalog knows. Nothing refers to this definition: ids that it does not know are valid.',
        enum: context.catalog.eventTypes.map(({ id }) => id),
      },
    },
  }
}

/** The structures that a message is made of, itself first. */
function listParts(message: Struct, { catalog, checked }: EmitContext): readonly Struct[] {
  const reached = new Set([message.id])
  for (const id of reached) {
    const struct = checked.find((candidate) => candidate.id === id)
    for (const { type } of struct?.fields ?? []) for (const part of listStructs(toValueType(type, catalog))) reached.add(part)
  }
  return [message, ...checked.filter(({ id }) => id !== message.id && reached.has(id))]
}

function listStructs({ structs, lists }: ValueType): readonly string[] {
  return [...structs, ...lists.flatMap(listStructs)]
}

function toStructSchema({ id, description, fields }: Struct, context: EmitContext): JsonSchema {
  const properties = fields.map(
    (field) =>
      [
        field.name,
        {
          description: field.description,
          ...toTypeSchema(toValueType(field.type, context.catalog), context),
        },
      ] as const,
  )
  return {
    description: id === logEventId ? `${description} Any \`eventType\` is valid.` : description,
    type: 'object',
    required: fields.filter(({ presence }) => presence === 'required').map(({ name }) => name),
    properties: Object.fromEntries(properties),
  }
}

function toTypeSchema(type: ValueType, context: EmitContext): JsonSchema {
  if (type.any) return {}
  const alternatives: JsonSchema[] = [
    ...type.scalars.map(toScalarSchema),
    ...(type.values.length > 0 ? [{ enum: type.values }] : []),
    ...(type.map ? [{ type: 'object' }] : []),
    ...type.structs.map((id) => ({ $ref: `#/$defs/${context.names.type(id)}` })),
    ...type.lists.map((items) => ({ type: 'array', maxItems, items: toTypeSchema(items, context) })),
    ...(type.nullable ? [{ type: 'null' }] : []),
  ]
  const [first] = alternatives
  return alternatives.length === 1 && first !== undefined ? first : { anyOf: alternatives }
}

function toScalarSchema(scalar: ValueScalar): JsonSchema {
  switch (scalar) {
    case 'string':
    case 'boolean':
    case 'number':
    case 'integer':
      return { type: scalar }
    case 'date-time':
      return { type: 'string', pattern: dateTimePattern }
    default:
      return scalar satisfies never
  }
}

const dayOfMonth = '(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|[12][0-9]))'
const timeOfDay = '(?:[01][0-9]|2[0-3]):[0-5][0-9]:(?:[0-5][0-9]|60)(?:\\.[0-9]+)?'
const offset = '(?:[Zz]|[+-](?:[01][0-9]|2[0-3]):[0-5][0-9])'

/** What `isDateTime` of the validators accepts, as a regular expression. */
export const dateTimePattern = `^[0-9]{4}-${dayOfMonth}[Tt]${timeOfDay}${offset}$`
