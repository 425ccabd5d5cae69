import { type FunctionDeclarationStructure, StructureKind, type WriterFunction } from 'ts-morph'
import type { ValueType } from '../../templates/runtime/value-type.ts'
import type { Struct } from '../model.ts'
import { declareDoc, declareImport } from './declare.ts'
import type { EmitContext } from './emit-context.ts'
import { logEventId } from './emitted-names.ts'
import { toTsString } from './escape.ts'
import { isInherited } from './field-variables.ts'
import { pickImports } from './pick-imports.ts'
import type { TsModule } from './print-modules.ts'
import { toValueType } from './to-value-type.ts'

/** `unknown.ts`: what a strict check rejects beyond the others: ids that the catalog does not know and fields that the envelope has not. */
export function createUnknownModule(context: EmitContext): TsModule {
  const functions = context.checked.map((struct) => declareCollector(struct, context))
  return {
    path: 'unknown.ts',
    statements: [
      declareImport('./event-types.js', ['eventTypes']),
      declareImport('./is-event-type.js', ['isEventType']),
      ...pickImports(functions, {
        './runtime/read-key.js': ['readKey', 'readOwnKey'],
        './runtime/unknown.js': ['addUnknownEventType', 'addUnknownFields', 'visit', 'visitItems'],
      }),
      declareImport('./runtime/issue.js', ['Issue', 'Path'], true),
      ...context.checked.map((struct) => declareKeys(struct, context)),
      ...functions,
    ],
  }
}

function toKeysName(struct: Struct, { names }: EmitContext): string {
  return `keysOf${names.type(struct.id)}`
}

function declareKeys(struct: Struct, context: EmitContext): WriterFunction {
  return (writer) => {
    writer.writeLine(`const ${toKeysName(struct, context)}: ReadonlySet<string> = /* @__PURE__ */ new Set([`).indent(() => {
      for (const { name } of struct.fields) writer.writeLine(`${toTsString(name)},`)
    })
    writer.writeLine('])')
  }
}

function declareCollector(struct: Struct, context: EmitContext): FunctionDeclarationStructure {
  const { catalog, messages, names } = context
  return {
    kind: StructureKind.Function,
    isExported: messages.includes(struct),
    name: `collectUnknownIn${names.type(struct.id)}`,
    docs: [declareDoc(`List what the catalog does not know in a \`${names.type(struct.id)}\`.`)],
    parameters: [
      { name: 'owner', type: 'object' },
      { name: 'path', type: 'Path' },
      { name: 'issues', type: 'Issue[]' },
    ],
    returnType: 'void',
    statements: [
      (writer) => {
        if (struct.id === logEventId) {
          writer.writeLine("const eventType = readKey(owner, 'eventType')")
          writer.writeLine("if (typeof eventType === 'string' && !isEventType(eventType)) {").indent(() => {
            writer.writeLine("addUnknownEventType(issues, [...path, 'eventType'], eventType, eventTypes)")
          })
          writer.writeLine('}')
        }
        writer.writeLine(`addUnknownFields(owner, ${toKeysName(struct, context)}, path, issues)`)
        for (const { name, type } of struct.fields) {
          const key = toTsString(name)
          writeVisit(
            toValueType(type, catalog),
            { value: `${isInherited(name) ? 'readOwnKey' : 'readKey'}(owner, ${key})`, path: `[...path, ${key}]`, depth: 0 },
            context,
          )(writer)
        }
      },
    ],
  }
}

interface Visited {
  /** An expression; each is evaluated once. */
  readonly value: string
  readonly path: string
  readonly depth: number
}

/** Go on into objects and lists that hold structures. */
function writeVisit(type: ValueType, { value, path, depth }: Visited, context: EmitContext): WriterFunction {
  return (writer) => {
    const [struct] = type.structs
    if (struct !== undefined && type.structs.length === 1) {
      writer.writeLine(`visit(${value}, ${path}, issues, collectUnknownIn${context.names.type(struct)})`)
    }
    for (const items of type.lists) {
      if (!holdsStruct(items)) continue
      const [item, place] = depth === 0 ? ['item', 'place'] : [`item${depth + 1}`, `place${depth + 1}`]
      writer
        .write(`visitItems(${value}, ${path}, issues, (${item}, ${place}) =>`)
        .space()
        .inlineBlock(() => {
          writeVisit(items, { value: item, path: place, depth: depth + 1 }, context)(writer)
        })
      writer.write(')').newLine()
    }
  }
}

function holdsStruct({ structs, lists }: ValueType): boolean {
  return structs.length === 1 || lists.some(holdsStruct)
}
