import type { FunctionDeclarationStructure, StatementStructures, WriterFunction } from 'ts-morph'
import type { Struct } from '../model.ts'
import { declareDoc, declareImport, writeDoc } from './declare.ts'
import type { EmitContext } from './emit-context.ts'
import { logEventId } from './emitted-names.ts'
import type { TsModule } from './print-modules.ts'
import { StructureKind } from './ts-morph.ts'

/** `validators.ts`: for each message a guard, a validator, a parser and two Standard Schemas. */
export function createValidatorsModule(context: EmitContext): TsModule {
  const { messages, names, carriers } = context
  const of = (prefix: string): string[] => messages.map(({ id }) => `${prefix}${names.type(id)}`)
  const carrierNames = messages.filter((message) => carriers.includes(message)).map(({ id }) => names.type(id))
  return {
    path: 'validators.ts',
    statements: [
      ...(carrierNames.length === 0 ? [] : [declareImport('./carriers.js', carrierNames, true)]),
      declareImport('./checks.js', [...of('check'), ...of('passes')]),
      declareImport('./known-event-types.js', ['knownEventTypes']),
      declareImport('./log-event.js', ['AnyLogEvent', 'LogEvent'], true),
      declareImport('./runtime/standard-schema.js', ['createSchema', 'type StandardSchema']),
      declareImport('./runtime/validate.js', [
        'listUnknownOf',
        'parse',
        'type Checks',
        'type ValidateOptions',
        'type Validation',
        'validate',
      ]),
      ...messages.flatMap((message) => declareFamily(message, context)),
    ],
  }
}

interface Family {
  /** Such as `LogEvent`. */
  readonly name: string
  /** Such as `logEvent`. */
  readonly variable: string
  /** Such as `a log event`. */
  readonly noun: string
  /** The type of what passes, and of what passes strictly. */
  readonly type: string
  readonly strictType: string
}

function declareFamily({ id }: Struct, { names }: EmitContext): (StatementStructures | WriterFunction)[] {
  const name = names.type(id)
  const isLogEvent = id === logEventId
  const family: Family = {
    name,
    variable: name.charAt(0).toLowerCase() + name.slice(1),
    noun: isLogEvent ? 'a log event' : `\`${name}\``,
    type: isLogEvent ? 'AnyLogEvent' : name,
    strictType: isLogEvent ? 'LogEvent' : `${name}<LogEvent>`,
  }
  return [declareChecks(family), ...declareFunctions(family), declareSchema(family, false), declareSchema(family, true)]
}

function declareChecks({ name, variable }: Family): WriterFunction {
  return (writer) => {
    writer.writeLine(`const ${variable}Checks: Checks = { passes: passes${name}, collect: check${name}, listKnown: knownEventTypes }`)
  }
}

function declareFunctions(family: Family): FunctionDeclarationStructure[] {
  const { name, variable, noun, type, strictType } = family
  return [
    declareFunction(`is${name}`, {
      doc: `Whether a value is ${noun}; with \`strict\`, also whether all its ids and fields are known.`,
      results: [`value is ${strictType}`, `value is ${type}`, 'boolean'],
      body: `return passes${name}(value) && (options?.strict !== true || listUnknownOf(${variable}Checks, value).length === 0)`,
    }),
    declareFunction(`validate${name}`, {
      doc: `Validate ${noun}: gives the value with its type, or every issue that it has.`,
      results: [`Validation<${strictType}>`, `Validation<${type}>`, 'Validation<unknown>'],
      body: `return validate(${variable}Checks, value, options?.strict === true)`,
    }),
    declareFunction(`parse${name}`, {
      doc: `The value as ${noun}; throws a \`LogEventError\` that lists its issues where it is none.`,
      results: [strictType, type, 'unknown'],
      body: `return parse(${variable}Checks, value, options?.strict === true)`,
    }),
  ]
}

interface FunctionParts {
  readonly doc: string
  /** What it gives with `strict`, without, and what its implementation says. */
  readonly results: readonly [string, string, string]
  readonly body: string
}

function declareFunction(name: string, { doc, results, body }: FunctionParts): FunctionDeclarationStructure {
  const value = { name: 'value', type: 'unknown' }
  const options = { name: 'options', hasQuestionToken: true, type: 'ValidateOptions' }
  return {
    kind: StructureKind.Function,
    isExported: true,
    name,
    overloads: [
      {
        docs: [declareDoc(doc)],
        parameters: [value, { name: 'options', type: 'ValidateOptions & { readonly strict: true }' }],
        returnType: results[0],
      },
      { parameters: [value, options], returnType: results[1] },
    ],
    parameters: [value, options],
    returnType: results[2],
    statements: [body],
  }
}

function declareSchema({ name, variable, noun, type, strictType }: Family, isStrict: boolean): WriterFunction {
  const output = isStrict ? strictType : type
  const schema = isStrict ? `strict${name}Schema` : `${variable}Schema`
  const call = isStrict ? `(value) => validate${name}(value, { strict: true })` : `(value) => validate${name}(value)`
  return (writer) => {
    writeDoc(`${noun.charAt(0).toUpperCase()}${noun.slice(1)} as a Standard Schema${isStrict ? ', with `strict`' : ''}.`)(writer)
    writer.writeLine(`export const ${schema}: StandardSchema<${output}> = /* @__PURE__ */ createSchema<${output}>(${call})`)
  }
}
