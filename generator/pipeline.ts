import type { VFile } from 'vfile'
import { check } from './check/check.ts'
import { link } from './link/link.ts'
import type { EmitTools, Emitter, OutputFile } from './model.ts'
import { type ParseCache, parseDocuments } from './parse/parse-documents.ts'
import { createReport, hasError } from './report.ts'
import { selectEventTypes } from './select-event-types.ts'

export type { ParseCache }

export interface GenerateOptions {
  readonly emitters: readonly Emitter[]
  readonly tools: EmitTools
  /** Patterns such as `user.*`; empty for the whole catalog. */
  readonly only: readonly string[]
  readonly cache: ParseCache
}

/** Turn documents into output files. Problems end up on the documents; there is no output while one of them is an error. */
export async function generate(documents: readonly VFile[], options: GenerateOptions): Promise<readonly OutputFile[]> {
  const { emitters, tools, only, cache } = options
  const report = createReport(documents)
  const draft = parseDocuments(documents, report, cache)
  check(draft, report)
  if (documents.some(hasError)) return []

  const catalog = selectEventTypes(link(draft), only)
  const files = await Promise.all(emitters.map((emit) => emit(catalog, tools)))
  return files.flat()
}
