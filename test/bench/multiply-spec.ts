import { cpSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { listEnvelopePaths } from '../../generator/envelope-paths.ts'
import { readDocumentFiles, toDocuments } from '../../generator/io/read-documents.ts'
import { link } from '../../generator/link/link.ts'
import type { Catalog, Draft, DraftDocument } from '../../generator/model.ts'
import { toFileName } from '../../generator/names.ts'
import { noCache, parseDocuments } from '../../generator/parse/parse-documents.ts'
import { printCatalogDocument } from '../../generator/print/print-catalog-document.ts'
import { createReport } from '../../generator/report.ts'

/** The documents of `spec/` in a new folder, with `times` as many event types: each copy has ids of its own in the same namespace. */
export function multiplySpec(folder: string, times: number): void {
  mkdirSync(join(folder, 'catalog'), { recursive: true })
  for (const name of ['log-event.md', 'removed.md', 'payloads']) cpSync(join('spec', name), join(folder, name), { recursive: true })
  const draft = readDraft('spec')
  const paths = listEnvelopePaths(draft.envelope)
  for (const document of draft.documents) {
    const path = join(folder, 'catalog', `${toFileName(document.namespace?.value ?? '')}.md`)
    writeFileSync(path, printCatalogDocument(multiply(document, times), paths))
  }
}

/** The catalog that the documents of a folder give. */
export function readModel(folder: string): Catalog {
  return link(readDraft(folder))
}

function readDraft(folder: string): Draft {
  const documents = toDocuments(readDocumentFiles(folder))
  return parseDocuments(documents, createReport(documents), noCache)
}

function multiply(document: DraftDocument, times: number): DraftDocument {
  const eventTypes = Array.from({ length: times }, (_, copy) =>
    document.eventTypes.map((eventType) => ({ ...eventType, id: { ...eventType.id, value: toCopy(eventType.id.value, copy) } })),
  )
  return { ...document, eventTypes: eventTypes.flat() }
}

function toCopy(id: string, copy: number): string {
  return copy === 0 ? id : `${id}.copy${copy}`
}
