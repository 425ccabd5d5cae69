import type { InterfaceDeclarationStructure, StatementStructures } from 'ts-morph'
import type { Payload, PayloadField } from '../model.ts'
import { declareDoc, declareImport } from './declare.ts'
import type { EmitContext } from './emit-context.ts'
import { toPropertyKey, toTsString } from './escape.ts'
import type { TsModule } from './print-modules.ts'
import { StructureKind } from './ts-morph.ts'

/** `payloads.ts`: an interface per payload. Okta makes no promise of them, so that every key is optional and more may come. */
export function createPayloadsModule({ catalog, names }: EmitContext): TsModule {
  const byId = new Map(catalog.payloads.map((payload) => [payload.id, payload]))
  const hasChanges = catalog.payloads.some(({ kind, fields }) => kind === 'changeDetails' && fields.length > 0)
  return {
    path: 'payloads.ts',
    statements:
      catalog.payloads.length === 0
        ? [(writer) => writer.writeLine('export {}')]
        : [...(hasChanges ? declareChangedValue() : []), ...catalog.payloads.map(declare)],
  }

  function declare(payload: Payload): InterfaceDeclarationStructure {
    const parents = payload.extends.filter((id) => byId.has(id))
    return {
      kind: StructureKind.Interface,
      isExported: true,
      name: names.payload(payload.id),
      extends: parents.map(names.payload),
      docs: [declareDoc(describe(payload))],
      indexSignatures: [{ keyName: 'key', keyType: 'string', returnType: 'unknown' }],
      properties: [...payload.fields, ...listContested(payload, parents)].map((field) => ({
        name: toPropertyKey(field.name),
        hasQuestionToken: true,
        type: toValue(payload, field),
        docs: [declareDoc(describeField(field))],
      })),
    }
  }

  /** Keys that come from two parents: an interface has to say itself which of the two types it means. */
  function listContested(payload: Payload, parents: readonly string[]): readonly PayloadField[] {
    const own = new Set(payload.fields.map(({ name }) => name))
    const found = new Map<string, PayloadField>()
    const contested = new Map<string, PayloadField>()
    for (const field of parents.flatMap((id) => listPayloadFields(id, byId))) {
      if (own.has(field.name)) continue
      if (found.has(field.name)) contested.set(field.name, field)
      found.set(field.name, field)
    }
    return [...contested.values()]
  }
}

/** The fields of a payload, those of what it extends first. */
export function listPayloadFields(
  id: string,
  byId: ReadonlyMap<string, Payload>,
  seen: ReadonlySet<string> = new Set(),
): readonly PayloadField[] {
  const payload = byId.get(id)
  if (payload === undefined || seen.has(id)) return []
  return [...payload.extends.flatMap((parent) => listPayloadFields(parent, byId, new Set([...seen, id]))), ...payload.fields]
}

function describe({ kind }: Payload): string {
  switch (kind) {
    case 'debugData':
      return 'What `debugContext.debugData` may hold. Other keys occur, and any of these may be missing.'
    case 'target':
      return 'What `target[].detailEntry` may hold. Other keys occur, and any of these may be missing.'
    case 'changeDetails':
      return 'What `target[].changeDetails.from` and `.to` may hold. Other keys occur, and any of these may be missing.'
    default:
      return kind satisfies never
  }
}

function declareChangedValue(): StatementStructures[] {
  return [
    declareImport('./envelope.js', ['OpenMap'], true),
    {
      kind: StructureKind.TypeAlias,
      isExported: true,
      name: 'ChangedValue',
      docs: [declareDoc('A value before or after a change. Most are strings, but anything that JSON can say occurs.')],
      type: '(string & {}) | number | boolean | OpenMap | unknown[] | null',
    },
  ]
}

/** The value on the wire: a string, whatever type Okta's publication names; values that changed may be of any kind. */
function toValue({ kind }: Payload, { type, format, values }: PayloadField): string {
  const known = isBoolean(type, format) ? ['true', 'false'] : values
  const [plain, open] = kind === 'changeDetails' ? ['ChangedValue', 'ChangedValue'] : ['string', '(string & {})']
  return known.length === 0 ? plain : `${known.map(toTsString).join(' | ')} | ${open}`
}

function isBoolean(type: string, format: string | null): boolean {
  return format === 'boolean' || type.toLowerCase() === 'boolean'
}

function describeField({ type, format, personal, sensitive, customer }: PayloadField): string {
  const facts = format === null || format === '' || format === type.toLowerCase() ? type : `${type}, ${format}`
  const flags = [personal && 'personal', sensitive && 'sensitive', customer && 'customer'].filter((flag) => flag !== false)
  return flags.length === 0 ? `${facts}.` : `${facts}; ${flags.join(', ')} data.`
}
