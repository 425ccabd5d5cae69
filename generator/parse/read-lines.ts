import type { VFile } from 'vfile'

/** The lines of a document: without byte order mark, line ends and trailing blanks, and with plain blanks for all kinds. */
export function readLines(file: VFile): string[] {
  return String(file)
    .replace(/^\uFEFF/, '')
    .replace(/[\u00A0\u2007\u202F]/g, ' ')
    .split(/\r\n|\n|\r/)
    .map((line) => line.trimEnd())
}
