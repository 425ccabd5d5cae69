import type { FunctionDeclarationStructure, WriterFunction } from 'ts-morph'
import type { Struct } from '../model.ts'
import { toAlternatives, writeAlternatives } from './check-expression.ts'
import { declareDoc, declareImport } from './declare.ts'
import type { EmitContext } from './emit-context.ts'
import { logEventId } from './emitted-names.ts'
import { toTsString } from './escape.ts'
import { isInherited } from './inherited-keys.ts'
import type { Kind, Kinds } from './kinds.ts'
import { isDeep, listFlatChecks, nameCheck } from './kinds-module.ts'
import { pickImports } from './pick-imports.ts'
import type { TsModule } from './print-modules.ts'
import { toValueType } from './to-value-type.ts'
import { StructureKind } from './ts-morph.ts'

/** `guards.ts`: the quick checks, which say yes or no. They know no ids, so that a bundle with nothing else stays small. */
export function createGuardsModule(context: EmitContext, kinds: Kinds): TsModule {
  const guards = context.messages.map((message) => declareGuard(message, context, kinds))
  // What is used stands above what uses it.
  const own = kinds.all.filter((kind) => isDeep(kind) && !kind.isMessage).reverse()
  const checks = own.map((kind) => declareCheck(kind, context, kinds))
  return {
    path: 'guards.ts',
    statements: [
      ...pickImports([...guards, ...checks], {
        './kinds.js': listFlatChecks(kinds),
        './runtime/is-date-time.js': ['isDateTime'],
        './runtime/is-list-of.js': ['isListOf'],
        './runtime/is-object.js': ['isObject'],
        './runtime/read-own.js': ['readOwn'],
      }),
      ...declareTypeImports(context),
      ...checks,
      ...guards,
    ],
  }
}

function declareTypeImports({ carriers, messages, names }: EmitContext) {
  const used = carriers.filter((struct) => messages.includes(struct)).map(({ id }) => names.type(id))
  return [
    ...(used.length === 0 ? [] : [declareImport('./carriers.js', used, true)]),
    declareImport('./log-event.js', ['AnyLogEvent'], true),
  ]
}

/** The guard of a message: its structure, and `false` where reading the value throws. */
function declareGuard(message: Struct, context: EmitContext, kinds: Kinds): FunctionDeclarationStructure {
  const name = context.names.type(message.id)
  const isLogEvent = message.id === logEventId
  return {
    kind: StructureKind.Function,
    isExported: true,
    name: `is${name}`,
    docs: [
      declareDoc(
        `Whether a value has the form of ${isLogEvent ? 'a log event' : `\`${name}\``}. Ids and fields that are not known pass; a value that throws when it is read does not.`,
      ),
    ],
    parameters: [{ name: 'value', type: 'unknown' }],
    returnType: `value is ${isLogEvent ? 'AnyLogEvent' : name}`,
    statements: [
      (writer) => {
        writer
          .write('try')
          .space()
          .inlineBlock(() => writeAlternatives(writer.write('return '), [], [listConditions(message, context, kinds)]))
        writer
          .write(' catch')
          .space()
          .inlineBlock(() => writer.write('return false'))
          .newLine()
      },
    ],
  }
}

/** A structure is written out in the one check that asks for it, or in a check of its own where several do. */
function declareCheck(kind: Kind, context: EmitContext, kinds: Kinds): WriterFunction {
  const { type, isOptional } = kind
  const written = type.structs.filter((id) => kinds.findStruct(id) === kind)
  const called = type.structs.filter((id) => !written.includes(id)).map((id) => `${nameCheck(kinds.findStruct(id))}(value)`)
  const lists = type.lists.map((items) => `isListOf(value, ${nameItemCheck(kinds.find(items))})`)
  const flat = [...toAlternatives('value', type, isOptional), ...called, ...lists]
  const structs = context.checked.filter(({ id }) => written.includes(id))
  return (writer) => {
    writer.write(`const ${nameCheck(kind)} = (value: unknown): boolean => `)
    writeAlternatives(
      writer,
      flat,
      structs.map((struct) => listConditions(struct, context, kinds)),
    )
    writer.newLine()
  }
}

function nameItemCheck(items: Kind | null): string {
  return items === null ? '() => true' : nameCheck(items)
}

/** What must be true of an object to be a structure: all of these. */
function listConditions({ fields }: Struct, { catalog }: EmitContext, kinds: Kinds): readonly string[] {
  const conditions = fields.flatMap(({ name, type, presence }) => {
    const kind = kinds.find(toValueType(type, catalog), presence === 'optional')
    const key = toTsString(name)
    return kind === null ? [] : [`${nameCheck(kind)}(${isInherited(name) ? `readOwn(value, ${key})` : `value[${key}]`})`]
  })
  return ['isObject(value)', ...conditions]
}
