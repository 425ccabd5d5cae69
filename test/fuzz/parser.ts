import fc from 'fast-check'
import { check } from '../../generator/check/check.ts'
import { diagnostics } from '../../generator/diagnostics.ts'
import { decodeDocument } from '../../generator/io/decode-document.ts'
import { link } from '../../generator/link/link.ts'
import { parseDocuments } from '../../generator/parse/parse-documents.ts'
import { createReport, hasError } from '../../generator/report.ts'
import { createEnvelope, createEnvelopeCache, documentTexts } from './documents.ts'
import { assert, type Property, search } from './property.ts'

const cache = createEnvelopeCache()

/** Bytes that come into a text on its way, at a part of its length. */
const strayBytes = fc.array(fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), byte: fc.nat(255) }), {
  maxLength: 2,
  size: 'xsmall',
})

/** Read a document, and look at everything that is said of it. */
function checkReading([text, strays]: readonly [string, readonly { readonly at: number; readonly byte: number }[]]): void {
  const bytes = Buffer.from(text)
  for (const { at, byte } of strays) if (bytes.length > 0) bytes[Math.floor(at * (bytes.length - 1))] = byte
  const document = decodeDocument('input.md', bytes)
  const documents = [createEnvelope(), document]
  const report = createReport(documents)
  const draft = parseDocuments(documents, report, cache)
  check(draft, report)
  if (!documents.some(hasError)) link(draft)
  const lines = String(document).split(/\r\n|\n|\r/)
  for (const message of document.messages) {
    const { ruleId, place, fatal, reason } = message
    assert(Object.hasOwn(diagnostics, ruleId ?? ''), `no code: ${reason}`)
    assert(typeof fatal === 'boolean', `no severity: ${reason}`)
    if (place === undefined || !('start' in place)) throw new Error(`no place: ${reason}`)
    for (const { line, column } of [place.start, place.end]) {
      const length = lines[line - 1]?.length ?? -1
      assert(column >= 1 && column <= length + 1, `outside the document, ${line}:${column}: ${reason}  [${ruleId}]`)
    }
    const { start, end } = place
    assert(
      start.line < end.line || (start.line === end.line && start.column <= end.column),
      `ends before it starts: ${reason}  [${ruleId}]`,
    )
    assert(!/[\p{Cc}\p{Cf}]/u.test(reason), `not visible: ${JSON.stringify(reason)}`)
  }
}

export const parser: Property = {
  name: 'parser',
  claim: 'reads any text without an exception, and says of every problem where it is',
  cases: 1_000,
  share: 0.03,
  run: search(fc.tuple(documentTexts, strayBytes), checkReading),
}
