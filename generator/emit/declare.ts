import type { ExportDeclarationStructure, ImportDeclarationStructure, JSDocStructure, OptionalKind, WriterFunction } from 'ts-morph'
import { toDocComment, toTsString } from './escape.ts'
import { StructureKind } from './ts-morph.ts'

/** Lines of documentation are broken at this column at the latest, where they have a blank. */
const width = 112

/** A documentation comment from paragraphs of any text; null paragraphs are left out. */
export function declareDoc(...paragraphs: readonly (string | null)[]): OptionalKind<JSDocStructure> {
  const lines = paragraphs
    .filter((paragraph) => paragraph !== null && paragraph.trim() !== '')
    .map((paragraph) => wrap(toDocComment(paragraph as string).trim()))
  const isShort = lines.length === 1 && !lines[0]?.includes('\n')
  return { description: isShort ? (lines[0] ?? '') : `\n${lines.join('\n\n')}` }
}

/** A documentation comment whose last lines are tags, such as `@deprecated`, followed by any text. */
export function declareTaggedDoc(
  paragraphs: readonly (string | null)[],
  tags: readonly (readonly [tag: '@deprecated' | '@see', text: string])[],
): OptionalKind<JSDocStructure> {
  const { description } = declareDoc(...paragraphs)
  const lines = tags.map(([tag, text]) => `${tag} ${toDocComment(text).trim()}`)
  if (lines.length === 0) return { description: description as string }
  return { description: `\n${[String(description).trim(), lines.join('\n')].filter((part) => part !== '').join('\n\n')}` }
}

function wrap(text: string): string {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line)
      line = word
    } else line = line === '' ? word : `${line} ${word}`
  }
  return lines.concat(line).join('\n')
}

/** `import { … } from '…'`, of types alone or of values; over several lines where it is long. */
export function declareImport(moduleSpecifier: string, names: readonly string[], isTypeOnly = false): ImportDeclarationStructure {
  const sorted = [...new Set(names)].sort((one, other) => (withoutType(one) < withoutType(other) ? -1 : 1))
  return {
    kind: StructureKind.ImportDeclaration,
    isTypeOnly,
    moduleSpecifier,
    namedImports: sorted.join(', ').length < 100 ? sorted : writeNames(sorted),
  }
}

/** `export { … } from './….js'`, or all that a module has where no names are given. */
export function declareExport(path: string, names: readonly string[], isTypeOnly = false): ExportDeclarationStructure {
  return { kind: StructureKind.ExportDeclaration, isTypeOnly, moduleSpecifier: `./${path}.js`, namedExports: [...names] }
}

/** `type Name` sorts as `Name` does. */
function withoutType(name: string): string {
  return name.replace(/^type /, '')
}

function writeNames(names: readonly string[]): WriterFunction {
  return (writer) => {
    writer.queueIndentationLevel(0)
    writer.newLine().indent(() => {
      for (const name of names) writer.writeLine(`${name},`)
    })
  }
}

/** `export type Name = | 'a' | 'b'`, a member a line; `never` without members. */
export function declareUnion(name: string, doc: string, members: readonly string[]): WriterFunction {
  return (writer) => {
    writeDoc(doc)(writer)
    if (members.length <= 1) writer.writeLine(`export type ${name} = ${members[0] ?? 'never'}`)
    else {
      writer.writeLine(`export type ${name} =`).indent(() => {
        for (const member of members) writer.writeLine(`| ${member}`)
      })
    }
  }
}

/** `const name: type = [ … ]`, an element a line. */
export function declareList(name: string, doc: string, type: string, elements: readonly string[]): WriterFunction {
  return (writer) => {
    writeDoc(doc)(writer)
    if (elements.length === 0) writer.writeLine(`export const ${name}: ${type} = []`)
    else {
      writer.writeLine(`export const ${name}: ${type} = [`).indent(() => {
        for (const element of elements) writer.writeLine(`${element},`)
      })
      writer.writeLine(']')
    }
  }
}

/** A documentation comment in front of a declaration that a writer writes. */
export function writeDoc(doc: string): WriterFunction {
  return (writer) => {
    const { description } = declareDoc(doc)
    const lines = String(description).trim().split('\n')
    if (lines.length === 1) writer.writeLine(`/** ${lines[0]} */`)
    else {
      writer.writeLine('/**')
      for (const line of lines) writer.writeLine(` * ${line}`.trimEnd())
      writer.writeLine(' */')
    }
  }
}

/** A list of texts as a literal on one line, such as `['a', 'b']`. */
export function toStringList(texts: readonly string[]): string {
  return `[${texts.map(toTsString).join(', ')}]`
}
