import type { VFile } from 'vfile'
import { check } from './check/check.ts'
import type { DiagnosticCode } from './diagnostics.ts'
import { listEnvelopePaths } from './envelope-paths.ts'
import type { DraftDocument } from './model.ts'
import { toFileName } from './names.ts'
import { type ParseCache, parseDocuments } from './parse/parse-documents.ts'
import { printCatalogDocument } from './print/print-catalog-document.ts'
import { createReport, hasError, leaveOut } from './report.ts'

/** A catalog document in canonical form, and the file name that documents of its namespace have. */
export interface FormattedDocument {
  readonly document: VFile
  /** Such as `okta-directory.md`. */
  readonly path: string
  readonly text: string
}

/** What only the other documents of a catalog can tell, and the form of one does not depend on. */
const outside: ReadonlySet<DiagnosticCode> = new Set<DiagnosticCode>(['event-type/successor'])

/** Print each catalog document in canonical form. Problems end up on the documents; one that has an error is left out. */
export function format(documents: readonly VFile[], { cache }: { readonly cache: ParseCache }): readonly FormattedDocument[] {
  const report = createReport(documents)
  const draft = parseDocuments(documents, report, cache)
  check(draft, leaveOut(outside, report))
  const paths = listEnvelopePaths(draft.envelope)
  const byPath = new Map(documents.map((document) => [document.path, document]))
  return draft.documents.flatMap((parsed) => {
    const document = byPath.get(parsed.path)
    return document === undefined || hasError(document)
      ? []
      : [{ document, path: toPath(parsed), text: printCatalogDocument(parsed, paths) }]
  })
}

function toPath({ namespace }: DraftDocument): string {
  return `${toFileName(namespace?.value ?? 'catalog')}.md`
}
