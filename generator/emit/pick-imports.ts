import type { FunctionDeclarationStructure, ImportDeclarationStructure, WriterFunction } from 'ts-morph'
import { declareImport } from './declare.ts'
import { CodeBlockWriter } from './ts-morph.ts'

/** Imports of those names that the functions use, by module. */
export function pickImports(
  functions: readonly (FunctionDeclarationStructure | WriterFunction)[],
  offered: Readonly<Record<string, readonly string[]>>,
): ImportDeclarationStructure[] {
  const words = listWords(functions.flatMap(printBody).join('\n'))
  return Object.entries(offered)
    .map(([path, names]) => ({ path, names: names.filter((name) => words.has(name)) }))
    .filter(({ names }) => names.length > 0)
    .map(({ path, names }) => declareImport(path, names))
}

/** The names in emitted code: all words that are in no string. */
export function listWords(code: string): ReadonlySet<string> {
  return new Set(code.replace(/'(?:[^'\\]|\\.)*'/g, '').match(/[A-Za-z_$][\w$]*/g))
}

function printBody(declared: FunctionDeclarationStructure | WriterFunction): string[] {
  const list = typeof declared === 'function' ? [declared] : [declared.statements].flat()
  return list.map((statement) => {
    const writer = new CodeBlockWriter()
    ;(statement as WriterFunction)(writer)
    return writer.toString()
  })
}
