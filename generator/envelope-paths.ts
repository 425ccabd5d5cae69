import { type DraftEnvelope, type DraftEnvelopeField, type EnvelopeField, type FieldType, type Flag, flags, type Located } from './model.ts'

/** Every path of the log event, by name, with what the envelope says of it. */
export type EnvelopePaths = ReadonlyMap<string, EnvelopeField>

/** The structures that the rows of an envelope define. */
export interface DraftStruct {
  readonly id: string
  readonly description: string
  /** The path that its rows stand below, such as `target[].`; empty for a message. */
  readonly prefix: string
  readonly fields: readonly DraftEnvelopeField[]
}

/** The names that a type refers to, each with the brackets of the lists around it: `LogEventTarget[] | null` gives one. */
export function listReferences(type: FieldType, suffix = ''): { id: string; suffix: string }[] {
  switch (type.kind) {
    case 'reference':
      return [{ id: type.id, suffix }]
    case 'list':
      return listReferences(type.element, `${suffix}[]`)
    case 'union':
      return type.members.flatMap((member) => listReferences(member, suffix))
    case 'scalar':
    case 'literal':
    case 'map':
    case 'unknown':
      return []
    default:
      return type satisfies never
  }
}

/** The last segment of a path and the path of what holds it: `target[].id` gives `target[]` and `id`. */
export function splitPath(path: string): { parent: string; name: string } {
  const dot = path.lastIndexOf('.')
  return { parent: dot === -1 ? '' : path.slice(0, dot), name: path.slice(dot + 1) }
}

/**
 * Gather the rows of each message into structures: a row that names a structure is followed, somewhere, by the rows below its
 * path. The same structure may be named again elsewhere, without rows of its own.
 */
export function listStructs(envelope: DraftEnvelope): DraftStruct[] {
  return envelope.messages.flatMap((message) => {
    const rowsBelow = new Map<string, DraftEnvelopeField[]>()
    for (const field of message.fields) {
      const { parent } = splitPath(field.path.value)
      rowsBelow.set(parent, [...(rowsBelow.get(parent) ?? []), field])
    }
    const structs: DraftStruct[] = [{ id: message.id.value, description: message.description, prefix: '', fields: rowsBelow.get('') ?? [] }]
    for (const field of message.fields) {
      for (const { id, suffix } of listReferences(field.type.value)) {
        const prefix = field.path.value + suffix
        const fields = rowsBelow.get(prefix)
        if (fields !== undefined) structs.push({ id, description: field.description.value, prefix, fields })
      }
    }
    return structs
  })
}

/** The flags that a field has, in the order of the model; what is no flag is reported elsewhere. */
export function toFlags(found: readonly Located<string>[]): readonly Flag[] {
  return flags.filter((flag) => found.some(({ value }) => value === flag))
}

/** Walk the log event from its top, through every reference, and list each path that a log event can have. */
export function listEnvelopePaths(envelope: DraftEnvelope): EnvelopePaths {
  const structs = new Map(listStructs(envelope).map((struct) => [struct.id, struct] as const))
  const paths = new Map<string, EnvelopeField>()
  const walk = (id: string, prefix: string, within: readonly string[]): void => {
    for (const field of structs.get(id)?.fields ?? []) {
      const { name } = splitPath(field.path.value)
      const path = prefix + name
      const type = field.type.value
      const { presence, description } = field
      paths.set(path, { name: path, type, presence: presence.value, flags: toFlags(field.flags), description: description.value })
      for (const reference of listReferences(type)) {
        if (within.includes(reference.id)) continue
        walk(reference.id, `${path}${reference.suffix}.`, [...within, reference.id])
      }
    }
  }
  walk('LogEvent', '', ['LogEvent'])
  return paths
}

/** The types of paths that end in `[]`, which are no rows of their own: the type of the list's items. */
export function findPath(paths: EnvelopePaths, name: string): EnvelopeField | null {
  const own = paths.get(name)
  if (own !== undefined) return own
  if (!name.endsWith('[]')) return null
  const list = paths.get(name.slice(0, -2))
  return list === undefined ? null : { ...list, name }
}
