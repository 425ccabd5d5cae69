import { readFileSync, statSync } from 'node:fs'
import { isSystemError, toReason } from './command-error.ts'

/** Larger files are no source that people write. */
const mostBytes = 4_000_000
/** How far to look for a zero byte, which no text has. */
const headBytes = 8_000

/** A text, or why there is none: `null` for what is not read at all, otherwise the system's refusal. */
export type SourceText = { readonly text: string; readonly isWhole: boolean } | { readonly refusal: string } | null

/** Read a source file. Binary and very large files are none; `isWhole` tells whether writing the text back would give the same bytes. */
export function readSourceText(path: string): SourceText {
  try {
    const bytes = readBytes(path)
    if (bytes === null) return null
    // As PowerShell writes it.
    if (bytes[0] === 0xff && bytes[1] === 0xfe) return { text: bytes.toString('utf16le'), isWhole: false }
    if (bytes.subarray(0, headBytes).includes(0)) return null
    const text = bytes.toString('utf8')
    // Where bytes are no UTF-8, a replacement character stands for them.
    return { text, isWhole: !text.includes('\ufffd') || Buffer.from(text).equals(bytes) }
  } catch (error) {
    if (!isSystemError(error)) throw error
    return { refusal: toReason(error) }
  }
}

function readBytes(path: string): Buffer | null {
  // Opening what is no file, such as a pipe, could wait forever.
  const stats = statSync(path)
  return stats.isFile() && stats.size <= mostBytes ? readFileSync(path) : null
}
