import { type FunctionDeclarationStructure, StructureKind, type WriterFunction } from 'ts-morph'
import type { Struct } from '../model.ts'
import { type CheckCalls, toAlternatives } from './check-expression.ts'
import { declareDoc, declareImport } from './declare.ts'
import type { EmitContext } from './emit-context.ts'
import { logEventId } from './emitted-names.ts'
import { toPropertyKey, toTsString } from './escape.ts'
import { isInherited, nameVariables } from './field-variables.ts'
import { createListChecks } from './list-checks.ts'
import { pickImports } from './pick-imports.ts'
import type { TsModule } from './print-modules.ts'
import { toValueType } from './to-value-type.ts'
import { writeConditions } from './write-conditions.ts'

/** `guards.ts`: the quick checks, which say yes or no. They know no ids, so that a bundle with nothing else stays small. */
export function createGuardsModule(context: EmitContext): TsModule {
  const lists = createListChecks(context)
  const checks = context.checked.map((struct) => declareCheck(struct, context, lists.calls))
  const statements = [...declareGuards(context), ...checks, ...lists.declare()]
  return {
    path: 'guards.ts',
    statements: [
      ...pickImports(statements, {
        './runtime/is-date-time.js': ['isDateTime'],
        './runtime/is-object.js': ['isObject'],
        './runtime/issue.js': ['maxItems'],
        './runtime/read-own.js': ['readOwn'],
      }),
      ...declareTypeImports(context),
      ...statements,
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

function declareGuards({ messages, names }: EmitContext): FunctionDeclarationStructure[] {
  return messages.map(({ id }) => ({
    kind: StructureKind.Function,
    isExported: true,
    name: `is${names.type(id)}`,
    docs: [
      declareDoc(
        `Whether a value has the form of ${id === logEventId ? 'a log event' : `\`${names.type(id)}\``}. Ids and fields that are not known pass; a value that throws when it is read does not.`,
      ),
    ],
    parameters: [{ name: 'value', type: 'unknown' }],
    returnType: `value is ${id === logEventId ? 'AnyLogEvent' : names.type(id)}`,
    statements: [
      (writer) => {
        writer
          .write('try')
          .space()
          .inlineBlock(() => writer.write(`return passes${names.type(id)}(value)`))
        writer
          .write(' catch')
          .space()
          .inlineBlock(() => writer.write('return false'))
          .newLine()
      },
    ],
  }))
}

function declareCheck(struct: Struct, { catalog, messages, names }: EmitContext, calls: CheckCalls): FunctionDeclarationStructure {
  const variables = nameVariables(struct.fields, ['isDateTime', 'isObject', 'maxItems', 'readOwn'])
  const checked = struct.fields.map(({ name, type, presence }) => {
    const variable = variables.get(name) ?? name
    return { name, variable, alternatives: toAlternatives(variable, toValueType(type, catalog), calls, presence === 'optional') }
  })
  const needed = checked.filter(({ alternatives }) => alternatives.length > 0)
  return {
    kind: StructureKind.Function,
    isExported: messages.includes(struct),
    name: `passes${names.type(struct.id)}`,
    docs: [declareDoc(`Whether a value has the form of \`${names.type(struct.id)}\`; throws where reading the value does.`)],
    parameters: [{ name: 'value', type: 'unknown' }],
    returnType: 'boolean',
    statements: [
      (writer) => {
        if (needed.length === 0) return void writer.write('return isObject(value)')
        writer.writeLine('if (!isObject(value)) return false')
        const own = needed.filter(({ name }) => isInherited(name))
        const bound = needed.filter(({ name }) => !isInherited(name)).map(({ name, variable }) => printBinding(name, variable))
        if (bound.length > 0) writeList('const {', bound, '} = value')(writer)
        for (const { name, variable } of own) writer.writeLine(`const ${variable} = readOwn(value, ${toTsString(name)})`)
        writeConditions(needed.map(({ alternatives }) => alternatives))(writer)
      },
    ],
  }
}

function printBinding(name: string, variable: string): string {
  return name === variable ? name : `${toPropertyKey(name)}: ${variable}`
}

/** Names between braces, on one line where they fit. */
function writeList(open: string, names: readonly string[], close: string): WriterFunction {
  return (writer) => {
    const line = `${open} ${names.join(', ')} ${close}`
    if (line.length <= 120) return void writer.writeLine(line)
    writer.writeLine(open).indent(() => {
      for (const name of names) writer.writeLine(`${name},`)
    })
    writer.writeLine(close)
  }
}
