import { VFile } from 'vfile'
import { createReport } from '../report.ts'

const newline = 0x0a

/** Decode a document. Bytes that are not UTF-8 are shown as U+FFFD and reported, so that the rest is still checked. */
export function decodeDocument(path: string, bytes: Uint8Array): VFile {
  const text = decodeStrictly(bytes)
  const document = new VFile({ path, value: text ?? new TextDecoder().decode(bytes) })
  if (text === undefined) {
    const { line, column } = findMalformed(bytes)
    createReport([document]).add('document/encoding', { path, line, column, endLine: line, endColumn: column + 1 }, {})
  }
  return document
}

function decodeStrictly(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

/** Where the first byte stands that is not UTF-8. No character of several bytes holds the byte of a line break. */
function findMalformed(bytes: Uint8Array): { line: number; column: number } {
  let line = 1
  let start = 0
  for (let end = bytes.indexOf(newline); end !== -1; end = bytes.indexOf(newline, start)) {
    if (decodeStrictly(bytes.subarray(start, end)) === undefined) break
    line += 1
    start = end + 1
  }
  const next = bytes.indexOf(newline, start)
  return { line, column: measurePrefix(bytes.subarray(start, next === -1 ? bytes.length : next)) + 1 }
}

/** The number of UTF-16 units before the first byte of a line that is not UTF-8. */
function measurePrefix(bytes: Uint8Array): number {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let length = 0
  try {
    for (const byte of bytes) length += decoder.decode(Uint8Array.of(byte), { stream: true }).length
  } catch {
    return length
  }
  return length
}
