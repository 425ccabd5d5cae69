import type { FunctionDeclarationStructure, WriterFunction } from 'ts-morph'
import type { ValueType } from '../../templates/runtime/value-type.ts'
import type { EnvelopeField, Struct } from '../model.ts'
import { describeValueType, toStringCode } from './check-expression.ts'
import { declareDoc, declareImport } from './declare.ts'
import type { EmitContext } from './emit-context.ts'
import { logEventId } from './emitted-names.ts'
import { toTsString } from './escape.ts'
import { isInherited } from './inherited-keys.ts'
import type { Kind, Kinds } from './kinds.ts'
import { listDeepChecks, listFlatChecks, nameCheck } from './kinds-module.ts'
import { pickImports } from './pick-imports.ts'
import type { TsModule } from './print-modules.ts'
import { toValueType } from './to-value-type.ts'
import { StructureKind } from './ts-morph.ts'

/**
 * `issues.ts`: the thorough checks, one pass that lists what is wrong with a value that a quick check has turned down, and what the
 * catalog does not know in it.
 */
export function createIssuesModule(context: EmitContext, kinds: Kinds): TsModule {
  const collectors = context.checked.map((struct) => declareCollector(struct, context, kinds))
  const checks = listChecked(context, kinds).map((kind) => declareCheck(kind, context, kinds))
  return {
    path: 'issues.ts',
    statements: [
      ...pickImports([...checks, ...collectors], {
        './guards.js': listDeepChecks(kinds),
        './kinds.js': listFlatChecks(kinds),
        './known-event-types.js': ['knownEventTypes'],
        './runtime/check.js': [...['allow', 'expect', 'checkEventType', 'expectList', 'expectObject', 'isReadableList', 'onlyOwn', 'read']],
        './runtime/is-date-time.js': ['isDateTime'],
        './runtime/is-object.js': ['isObject'],
      }),
      declareImport('./runtime/check.js', ['Check', 'Place'], true),
      ...checks,
      ...collectors,
    ],
  }
}

/** The kinds of the values below the messages, at any depth. */
function listChecked({ catalog, checked }: EmitContext, kinds: Kinds): readonly Kind[] {
  const found = new Set<Kind>()
  const add = (type: ValueType, isOptional: boolean): void => {
    const kind = kinds.find(type, isOptional)
    if (kind !== null) found.add(kind)
    for (const items of type.lists) add(items, false)
  }
  for (const { type, presence } of checked.flatMap(({ fields }) => fields)) add(toValueType(type, catalog), presence === 'optional')
  return [...found]
}

function declareCollector(struct: Struct, context: EmitContext, kinds: Kinds): FunctionDeclarationStructure {
  const name = context.names.type(struct.id)
  const lines = struct.fields.flatMap((field) => toChecks(field, struct, context, kinds))
  return {
    kind: StructureKind.Function,
    isExported: context.messages.includes(struct),
    name: `collect${name}`,
    docs: [declareDoc(`Check the fields of a \`${name}\`.`)],
    parameters: [{ name: lines.length === 0 ? '_place' : 'place', type: 'Place' }],
    returnType: 'void',
    statements: [(writer) => writer.write(lines.join('\n'))],
  }
}

/** The statements that check a field. */
function toChecks({ name, type, presence }: EnvelopeField, { id }: Struct, { catalog }: EmitContext, kinds: Kinds): readonly string[] {
  const kind = kinds.find(toValueType(type, catalog), presence === 'optional')
  const key = toTsString(name)
  if (kind === null) return [`allow(place, ${key})`]
  return [
    `check${kind.name}(${isInherited(name) ? `onlyOwn(place, ${key})` : 'place'}, ${key})`,
    ...(id === logEventId && name === 'eventType' ? [`checkEventType(place, ${key}, knownEventTypes)`] : []),
  ]
}

function declareCheck(kind: Kind, context: EmitContext, kinds: Kinds): WriterFunction {
  return (writer) => writer.writeLine(`const check${kind.name}: Check = (place, key) => ${printCheck(kind, context, kinds)}`)
}

/** An object or a list is looked into where the type has one structure, or one kind of list. */
function printCheck(kind: Kind, { names }: EmitContext, kinds: Kinds): string {
  const { structs, lists } = kind.type
  const [struct] = structs.length === 1 ? structs : []
  const [items] = lists.length === 1 ? lists : []
  const start = `place, key, ${toTsString(describeValueType(kind.type))}, ${nameCheck(kind)}`
  const object = `expectObject(${start}, collect${names.type(struct ?? '')})`
  const list = `expectList(${start}, ${nameItemCheck(items, kinds)})`
  if (struct !== undefined && items !== undefined) return `isReadableList(read(place, key)) ? ${list} : ${object}`
  if (struct !== undefined) return object
  if (items !== undefined) return list
  const code = toStringCode(kind.type)
  return `expect(${start}${code === null ? '' : `, ${toTsString(code)}`})`
}

function nameItemCheck(items: ValueType | undefined, kinds: Kinds): string {
  const kind = items === undefined ? null : kinds.find(items)
  return kind === null ? 'allow' : `check${kind.name}`
}
