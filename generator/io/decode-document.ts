import { VFile } from 'vfile'
import { createReport } from '../report.ts'

const newline = 0x0a
const carriageReturn = 0x0d

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

/** Where the first byte stands that is not UTF-8. No character of several bytes holds the byte of a line end. */
function findMalformed(bytes: Uint8Array): { line: number; column: number } {
  let line = 1
  let start = 0
  let end = findLineEnd(bytes, start)
  while (end < bytes.length && decodeStrictly(bytes.subarray(start, end)) !== undefined) {
    line += 1
    start = bytes[end] === carriageReturn && bytes[end + 1] === newline ? end + 2 : end + 1
    end = findLineEnd(bytes, start)
  }
  return { line, column: measurePrefix(bytes.subarray(start, end)) + 1 }
}

function findLineEnd(bytes: Uint8Array, start: number): number {
  let end = start
  while (end < bytes.length && bytes[end] !== newline && bytes[end] !== carriageReturn) end += 1
  return end
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
