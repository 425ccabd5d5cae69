import type { EnvelopeField, FieldType, Struct } from '../model.ts'
import { type Link, type PageIndex, pages } from './page-links.ts'
import { toTypeParts } from './page-type.ts'

/** A piece of a description; the envelope's own document sets names in backticks. */
interface Piece {
  readonly text: string
  readonly isCode: boolean
}

interface PathView {
  readonly name: string
  readonly type: readonly Link[]
  readonly presence: string
  readonly flags: string
  readonly description: readonly Piece[]
}

interface MessageView {
  readonly id: string
  readonly description: readonly Piece[]
  readonly fields: readonly PathView[]
}

/** What `log-event.md.hbs` shows. */
export interface LogEventView {
  readonly logEvent: MessageView
  /** What wraps log events on their way, such as an Event Hook body. */
  readonly transports: readonly MessageView[]
  readonly enumerations: readonly { readonly id: string; readonly description: readonly Piece[]; readonly values: readonly string[] }[]
  readonly secrets: readonly string[]
}

export function toLogEventView(index: PageIndex): LogEventView {
  const { structs, enumerations, secrets, envelope } = index.catalog
  const logEvent = structs[0]
  if (logEvent === undefined) throw new Error('The catalog has no structure of the log event')
  const inside = collectReached([logEvent], structs)
  const outside = structs.filter((struct) => !inside.has(struct))
  const roots = outside.filter((struct) => !outside.some((other) => other !== struct && toReferences(other).includes(struct.id)))
  return {
    logEvent: toMessage(logEvent, envelope, index),
    transports: roots.map((root) => toMessage(root, toPaths(root, structs, inside), index)),
    enumerations: enumerations.map(({ id, description, values }) => ({ id, description: toPieces(description), values })),
    secrets,
  }
}

function toMessage(struct: Struct, fields: readonly EnvelopeField[], index: PageIndex): MessageView {
  const rows = fields.map((field) => ({
    name: field.name,
    type: toTypeParts(field.type, pages.logEvent, index),
    presence: field.presence,
    flags: field.flags.join(', '),
    description: toPieces(field.description),
  }))
  return { id: struct.id, description: toPieces(struct.description), fields: rows }
}

function toPieces(text: string): readonly Piece[] {
  return text.split(/`([^`]+)`/).map((piece, at) => ({ text: piece, isCode: at % 2 === 1 }))
}

/** A structure's fields path by path, down to where the log event begins. */
function toPaths(struct: Struct, structs: readonly Struct[], stop: ReadonlySet<Struct>): readonly EnvelopeField[] {
  return struct.fields.flatMap((field) => {
    const inner = structs.filter(({ id }) => toTypeReferences(field.type).includes(id)).filter((other) => !stop.has(other))
    const below = inner.flatMap((other) => toPaths(other, structs, new Set([...stop, struct])))
    return [field, ...below.map((child) => ({ ...child, name: `${field.name}.${child.name}` }))]
  })
}

function collectReached(from: readonly Struct[], structs: readonly Struct[]): ReadonlySet<Struct> {
  const reached = new Set(from)
  for (const struct of reached) {
    const ids = toReferences(struct)
    for (const other of structs) if (ids.includes(other.id)) reached.add(other)
  }
  return reached
}

function toReferences(struct: Struct): readonly string[] {
  return struct.fields.flatMap(({ type }) => toTypeReferences(type))
}

function toTypeReferences(type: FieldType): readonly string[] {
  if (type.kind === 'reference') return [type.id]
  if (type.kind === 'list') return toTypeReferences(type.element)
  return type.kind === 'union' ? type.members.flatMap(toTypeReferences) : []
}
