import { flags, type Payload, type PayloadField } from '../../../generator/model.ts'
import { toFileName } from '../../../generator/names.ts'

export interface PayloadKeysView {
  readonly id: string
  readonly href: string
  /** Where log events carry it. */
  readonly path: string
  readonly rows: readonly { readonly name: string; readonly type: string; readonly flags: string; readonly values: readonly string[] }[]
  readonly hasFlags: boolean
  /** Keys of payloads that it extends; these come again with many payloads, so only their names are shown. */
  readonly inherited: readonly { readonly id: string; readonly href: string; readonly names: readonly string[] }[]
}

const paths = {
  debugData: 'debugContext.debugData',
  target: 'target[].detailEntry',
  changeDetails: 'target[].changeDetails',
} as const

export function toPayloadKeys(payload: Payload, payloads: ReadonlyMap<string, Payload>): PayloadKeysView {
  const known = new Set(payload.fields.map(({ name }) => name))
  const parents = listParents(payload, payloads)
  return {
    id: payload.id,
    href: toHref(payload),
    path: paths[payload.kind],
    rows: payload.fields.map(toRow),
    hasFlags: payload.fields.some((field) => flags.some((flag) => field[flag])),
    inherited: parents.flatMap((parent) => {
      const names = parent.fields.map(({ name }) => name).filter((name) => !known.has(name))
      for (const name of names) known.add(name)
      return names.length === 0 ? [] : [{ id: parent.id, href: toHref(parent), names }]
    }),
  }
}

function toRow(field: PayloadField): PayloadKeysView['rows'][number] {
  const { name, type, format, values } = field
  return {
    name,
    type: format === null || format === type.toLowerCase() ? type : `${type}, ${format}`,
    flags: flags.filter((flag) => field[flag]).join(', '),
    values,
  }
}

/** All that a payload extends, nearest first. */
function listParents(payload: Payload, payloads: ReadonlyMap<string, Payload>): readonly Payload[] {
  const parents = new Set<Payload>([payload])
  for (const { extends: ids } of parents) {
    for (const id of ids) {
      const parent = payloads.get(id)
      if (parent !== undefined) parents.add(parent)
    }
  }
  parents.delete(payload)
  return [...parents]
}

function toHref({ id }: Payload): string {
  return `../payloads/${toFileName(id)}`
}
