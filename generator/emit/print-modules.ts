import { IndentationText, Project, QuoteKind, type StatementStructures, type WriterFunction } from 'ts-morph'
import type { OutputFile } from '../model.ts'
import { emittedHeader } from './emitted-header.ts'
import { toHouseStyle } from './house-style.ts'

/** A TypeScript file before it is printed. */
export interface TsModule {
  /** Relative to the output folder. */
  readonly path: string
  readonly statements: readonly (StatementStructures | WriterFunction)[]
}

/** Print modules, each in one go: adding declarations to a source file one by one takes quadratic time. */
export function printModules(modules: readonly TsModule[]): OutputFile[] {
  const project = new Project({
    useInMemoryFileSystem: true,
    skipLoadingLibFiles: true,
    manipulationSettings: { indentationText: IndentationText.TwoSpaces, quoteKind: QuoteKind.Single, useTrailingCommas: true },
  })
  return modules.map(({ path, statements }) => {
    const file = project.createSourceFile(path, { statements: [...statements] })
    return { path, text: `${emittedHeader}\n${toHouseStyle(file.getFullText())}` }
  })
}
