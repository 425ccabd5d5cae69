import type { VFile } from 'vfile'
import { check } from '../../generator/check/check.ts'
import { format } from '../../generator/format.ts'
import { decodeDocument } from '../../generator/io/decode-document.ts'
import { link } from '../../generator/link/link.ts'
import type { Catalog } from '../../generator/model.ts'
import { parseDocuments } from '../../generator/parse/parse-documents.ts'
import { createReport, hasError } from '../../generator/report.ts'
import { createEnvelope, createEnvelopeCache, soundTexts } from './documents.ts'
import { assertEqual, type Property, search } from './property.ts'

const cache = createEnvelopeCache()

/** The catalog of a document, without places; null where it has an error. */
function readCatalog(document: VFile): Catalog | null {
  const documents = [createEnvelope(), document]
  const report = createReport(documents)
  const draft = parseDocuments(documents, report, cache)
  check(draft, report)
  if (documents.some(hasError)) return null
  return JSON.parse(JSON.stringify(link(draft), (key, value: unknown) => (key === 'origin' ? undefined : value))) as Catalog
}

function checkFormatting(text: string): void {
  const toDocument = (value: string): VFile => decodeDocument('input.md', Buffer.from(value))
  const before = readCatalog(toDocument(text))
  if (before === null) return
  const print = (value: string): string | undefined => {
    const document = toDocument(value)
    return format([createEnvelope(), document], { cache }).find((formatted) => formatted.document === document)?.text
  }
  const once = print(text)
  if (once === undefined) throw new Error('a sound document is not printed')
  assertEqual(readCatalog(toDocument(once)), before, `printing changes the model\n${once}`)
  assertEqual(print(once), once, 'printing twice is not printing once')
}

export const formatter: Property = {
  name: 'formatter',
  claim: 'prints every sound document in a form that says the same, and prints that as it is',
  cases: 300,
  share: 0.01,
  run: search(soundTexts, checkFormatting),
}
