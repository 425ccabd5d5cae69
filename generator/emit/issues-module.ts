import { type CodeBlockWriter, type FunctionDeclarationStructure, StructureKind } from 'ts-morph'
import type { ValueType } from '../../templates/runtime/value-type.ts'
import type { EnvelopeField, Struct } from '../model.ts'
import { type CheckCalls, describeValueType, toAlternatives, toStringCode } from './check-expression.ts'
import { declareDoc, declareImport } from './declare.ts'
import type { EmitContext } from './emit-context.ts'
import { toTsString } from './escape.ts'
import { isInherited, nameVariables } from './field-variables.ts'
import { pickImports } from './pick-imports.ts'
import type { TsModule } from './print-modules.ts'
import { toValueType } from './to-value-type.ts'

/** `issues.ts`: the thorough checks, which list everything that is wrong with a value that a quick check has turned down. */
export function createIssuesModule(context: EmitContext): TsModule {
  const functions = context.checked.map((struct) => declareCollector(struct, context))
  return {
    path: 'issues.ts',
    statements: [
      ...pickImports(functions, {
        './runtime/is-date-time.js': ['isDateTime'],
        './runtime/issue.js': ['addIssue'],
        './runtime/read-key.js': ['collectItems', 'isReadable', 'isReadableList', 'readKey', 'readOwnKey'],
      }),
      declareImport('./runtime/issue.js', ['Issue', 'Path'], true),
      ...functions,
    ],
  }
}

const reserved = ['addIssue', 'collectItems', 'isDateTime', 'isReadable', 'isReadableList', 'readKey', 'readOwnKey']

function declareCollector(struct: Struct, context: EmitContext): FunctionDeclarationStructure {
  const name = context.names.type(struct.id)
  const variables = nameVariables(struct.fields, reserved)
  const isEmpty = struct.fields.every(({ type }) => toValueType(type, context.catalog).any)
  return {
    kind: StructureKind.Function,
    isExported: context.messages.includes(struct),
    name: `collect${name}`,
    docs: [declareDoc(`List what keeps an object from being a \`${name}\`.`)],
    parameters: ['owner: object', 'path: Path', 'issues: Issue[]'].map((parameter) => {
      const [key = '', type = ''] = parameter.split(': ')
      return { name: isEmpty ? `_${key}` : key, type }
    }),
    returnType: 'void',
    statements: [
      (writer) => {
        for (const field of struct.fields) writeField(writer, field, variables.get(field.name) ?? field.name, context)
      },
    ],
  }
}

/** A value to check: the variable that holds it, and the code of its path. */
interface Checked {
  readonly variable: string
  readonly path: string
  readonly isOptional: boolean
  readonly depth: number
}

function writeField(writer: CodeBlockWriter, field: EnvelopeField, variable: string, context: EmitContext): void {
  const type = toValueType(field.type, context.catalog)
  if (type.any) return
  const key = toTsString(field.name)
  writer.writeLine(`const ${variable} = ${isInherited(field.name) ? 'readOwnKey' : 'readKey'}(owner, ${key})`)
  writeChecks(writer, type, { variable, path: `[...path, ${key}]`, isOptional: field.presence === 'optional', depth: 0 }, context)
}

function writeChecks(writer: CodeBlockWriter, type: ValueType, checked: Checked, context: EmitContext): void {
  const { variable, path, isOptional } = checked
  const branches = [...listObjectBranches(type, checked, context), ...listListBranches(type, checked, context)]
  for (const [index, branch] of branches.entries()) {
    if (index > 0) writer.write('else ')
    branch(writer)
  }
  const rest = { ...type, structs: type.structs.length === 1 ? [] : type.structs, lists: type.lists.length === 1 ? [] : type.lists }
  const conditions = toAlternatives(variable, rest, calls, isOptional).map(({ isNot }) => isNot)
  const code = toStringCode(type)
  const values = ['issues', path, variable, toTsString(describeValueType(type)), ...(code === null ? [] : [toTsString(code)])]
  writer.write(branches.length > 0 ? 'else ' : '')
  writeIf(writer, conditions, `addIssue(${values.join(', ')})`)
}

/** A statement that is run where all conditions hold; broken into lines where it is long. */
function writeIf(writer: CodeBlockWriter, conditions: readonly string[], statement: string): void {
  const head = conditions.length === 0 ? '' : `if (${conditions.join(' && ')}) `
  if (head.length + statement.length <= 110) return void writer.write(`${head}${statement}`).newLine()
  if (head.length <= 120) writer.write(`${head}{`).newLine()
  else
    writer
      .write('if (')
      .newLine()
      .indent(() => writer.write(conditions.join(' &&\n')).newLine())
      .write(') {')
      .newLine()
  writer
    .indent(() => writer.writeLine(statement))
    .write('}')
    .newLine()
}

/** Alternatives that cannot be looked into one by one are told by their kind alone. */
const calls: CheckCalls = { object: 'isReadable', struct: () => 'isReadable', list: () => 'isReadableList' }

type Branch = (writer: CodeBlockWriter) => void

/** Look into an object where the type has one structure. */
function listObjectBranches({ structs }: ValueType, { variable, path }: Checked, { names }: EmitContext): Branch[] {
  const [struct] = structs
  if (struct === undefined || structs.length > 1) return []
  return [(writer) => writeIf(writer, [`isReadable(${variable})`], `collect${names.type(struct)}(${variable}, ${path}, issues)`)]
}

/** Look into a list where the type has one kind of list. */
function listListBranches({ lists }: ValueType, { variable, path, depth }: Checked, context: EmitContext): Branch[] {
  const [items] = lists
  if (items === undefined || lists.length > 1) return []
  const item = `item${depth === 0 ? '' : depth + 1}`
  const place = `place${depth === 0 ? '' : depth + 1}`
  return [
    (writer) => {
      writer
        .write(`if (isReadableList(${variable}))`)
        .space()
        .inlineBlock(() => {
          writer
            .write(`collectItems(${variable}, ${path}, issues, (${items.any ? '' : `${item}, ${place}`}) =>`)
            .space()
            .inlineBlock(() => {
              if (!items.any) writeChecks(writer, items, { variable: item, path: place, isOptional: false, depth: depth + 1 }, context)
            })
          writer.write(')')
        })
      writer.space()
    },
  ]
}
