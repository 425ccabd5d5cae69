import type { StatementStructures, WriterFunction } from 'ts-morph'
import type { OutputFile, Recall } from '../model.ts'
import { emittedHeader } from './emitted-header.ts'
import { toHouseStyle } from './house-style.ts'
import { CodeBlockWriter, IndentationText, Project, QuoteKind } from './ts-morph.ts'

/** A TypeScript file before it is printed. */
export interface TsModule {
  /** Relative to the output folder. */
  readonly path: string
  readonly statements: readonly (StatementStructures | WriterFunction)[]
}

/** Print modules, each in one go: adding declarations to a source file one by one takes quadratic time. */
export function printModules(modules: readonly TsModule[], recall: Recall): OutputFile[] {
  const project = new Project({
    useInMemoryFileSystem: true,
    skipLoadingLibFiles: true,
    manipulationSettings: { indentationText: IndentationText.TwoSpaces, quoteKind: QuoteKind.Single, useTrailingCommas: true },
  })
  return modules.map((module) => ({
    path: module.path,
    text: recall(
      () => JSON.stringify(module, writeOut),
      () => print(module, project),
    ),
  }))
}

function print({ path, statements }: TsModule, project: InstanceType<typeof Project>): string {
  const file = project.createSourceFile(path, { statements: [...statements] })
  const text = `${emittedHeader}\n${toHouseStyle(file.getFullText())}`
  project.removeSourceFile(file)
  return text
}

/** What a function would write stands for it in the key. */
function writeOut(_key: string, value: unknown): unknown {
  if (typeof value !== 'function') return value
  const writer = new CodeBlockWriter()
  value(writer)
  return writer.toString()
}
