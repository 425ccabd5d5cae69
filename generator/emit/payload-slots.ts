import { listReferences } from '../envelope-paths.ts'
import type { FieldType, PayloadKind, Struct } from '../model.ts'
import { type EmittedNames, logEventId } from './emitted-names.ts'

/** Where a log event carries payloads: the paths of open maps, from the log event down. */
export const payloadPaths: Readonly<Record<PayloadKind, readonly string[]>> = {
  debugData: ['debugContext.debugData'],
  target: ['target.detailEntry'],
  changeDetails: ['target.changeDetails.from', 'target.changeDetails.to'],
}

/** What the type parameters of the structures that carry payloads are called. */
export const payloadParameters: Readonly<Record<PayloadKind, string>> = {
  debugData: 'DebugData',
  target: 'DetailEntry',
  changeDetails: 'ChangeDetails',
}

interface DefaultTypes {
  readonly commonDebugData: string | null
  readonly names: Pick<EmittedNames, 'payload'>
}

/** The type of a payload in the log events of event types that document none. */
export function toDefaultType(kind: PayloadKind, { commonDebugData, names }: DefaultTypes): string {
  return kind === 'debugData' && commonDebugData !== null ? names.payload(commonDebugData) : 'OpenMap'
}

/** Which payload the map in a field is, and which payloads its structures carry: by structure and field. */
export interface PayloadSlots {
  readonly ofField: (struct: string, field: string) => PayloadKind | null
  readonly ofStruct: (struct: string) => readonly PayloadKind[]
  /** Whether a payload is in a field, at any depth. */
  readonly isOnPath: (struct: string, field: string) => boolean
}

/** Follow the payload paths through the structures of a catalog; a path that the envelope does not have leads nowhere. */
export function findPayloadSlots(structs: readonly Struct[]): PayloadSlots {
  const byId = new Map(structs.map((struct) => [struct.id, struct]))
  const fields = new Map<string, PayloadKind>()
  const carried = new Map<string, Set<PayloadKind>>()
  const onPath = new Set<string>()
  for (const kind of Object.keys(payloadPaths) as PayloadKind[]) {
    for (const path of payloadPaths[kind]) {
      const steps = followPath(path.split('.'), byId)
      const last = steps.at(-1)
      if (last === undefined) continue
      fields.set(`${last.struct} ${last.field}`, kind)
      for (const { struct, field } of steps) {
        carried.set(struct, (carried.get(struct) ?? new Set()).add(kind))
        onPath.add(`${struct} ${field}`)
      }
    }
  }
  return {
    ofField: (struct, field) => fields.get(`${struct} ${field}`) ?? null,
    ofStruct: (struct) => (Object.keys(payloadPaths) as PayloadKind[]).filter((kind) => carried.get(struct)?.has(kind)),
    isOnPath: (struct, field) => onPath.has(`${struct} ${field}`),
  }
}

interface Step {
  readonly struct: string
  readonly field: string
}

/** The fields that a path goes through; none where it does not end in a map. */
function followPath(names: readonly string[], byId: ReadonlyMap<string, Struct>): readonly Step[] {
  const steps: Step[] = []
  let struct = byId.get(logEventId)
  for (const [index, name] of names.entries()) {
    const field = struct?.fields.find((candidate) => candidate.name === name)
    if (struct === undefined || field === undefined) return []
    steps.push({ struct: struct.id, field: name })
    if (index === names.length - 1) return hasMap(field.type) ? steps : []
    struct = byId.get(findReference(field.type) ?? '')
  }
  return steps
}

function hasMap(type: FieldType): boolean {
  return type.kind === 'map' || (type.kind === 'union' && type.members.some(hasMap))
}

/** The structure or enumeration that a type refers to first. */
export function findReference(type: FieldType): string | null {
  return findReferences(type)[0] ?? null
}

/** The structures and enumerations that a type refers to, alone, in lists or in unions. */
export function findReferences(type: FieldType): readonly string[] {
  return listReferences(type).map(({ id }) => id)
}
