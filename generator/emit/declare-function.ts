import type { FunctionDeclarationStructure } from 'ts-morph'
import { declareDoc } from './declare.ts'
import { StructureKind } from './ts-morph.ts'

/** What an exported function of one statement consists of. */
export interface FunctionParts {
  readonly name: string
  readonly doc: string
  /** Such as `Id extends EventType`. */
  readonly typeParameter?: string
  /** Each as `name: type`, or as `name?: type` where it may be left out. */
  readonly parameters: readonly string[]
  readonly returnType: string
  readonly body: string
}

/** `export function name(…): … { … }` with a documentation comment. */
export function declareFunction({ name, doc, typeParameter, parameters, returnType, body }: FunctionParts): FunctionDeclarationStructure {
  return {
    kind: StructureKind.Function,
    isExported: true,
    name,
    docs: [declareDoc(doc)],
    typeParameters: typeParameter === undefined ? [] : [typeParameter],
    parameters: parameters.map((parameter) => {
      const colon = parameter.indexOf(': ')
      const key = parameter.slice(0, colon)
      const isOptional = key.endsWith('?')
      return { name: isOptional ? key.slice(0, -1) : key, type: parameter.slice(colon + 2), hasQuestionToken: isOptional }
    }),
    returnType,
    statements: [body],
  }
}
