import type { VFile } from 'vfile'
import { check } from './check/check.ts'
import { emitters } from './emitters.ts'
import { link } from './link/link.ts'
import type { OutputFile, Templates } from './model.ts'
import { type ParseCache, parseDocuments } from './parse/parse-documents.ts'
import { createReport, hasError } from './report.ts'
import { selectEventTypes } from './select-event-types.ts'

export type { ParseCache }

export interface GenerateOptions {
  readonly templates: Templates
  /** Patterns such as `user.*`; empty for the whole catalog. */
  readonly only: readonly string[]
  readonly cache: ParseCache
}

/** Turn documents into output files. Problems end up on the documents; there is no output while one of them is an error. */
export function generate(documents: readonly VFile[], { templates, only, cache }: GenerateOptions): readonly OutputFile[] {
  const report = createReport(documents)
  const draft = parseDocuments(documents, report, cache)
  check(draft, report)
  if (documents.some(hasError)) return []

  const catalog = selectEventTypes(link(draft), only)
  return emitters.flatMap((emit) => emit(catalog, templates))
}
