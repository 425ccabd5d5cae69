import { isAscii } from 'node:buffer'
import type { LogBlock } from '../log-block.ts'
import type { LogCheck } from './check-value.ts'

/** Check every line of a block, behind so many lines of the same number; gives the number of lines. A line that is no JSON is one issue. */
export function checkBlock({ number, bytes, lines, issue }: LogBlock, check: LogCheck, before = 0): number {
  const place = { block: number, line: lines?.[0] ?? before + 1 }
  if (issue !== null) {
    check.addIssue(issue.code, issue.message, place)
    return 1
  }
  const block = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  // One character for each byte, which is cheap; only lines with others than ASCII are decoded again.
  const text = block.toString('latin1')
  const isPlain = isAscii(block)
  let count = 0
  for (let start = 0; start < text.length; count += 1) {
    const found = text.indexOf('\n', start)
    const end = found === -1 ? text.length : found
    place.line = lines?.[count] ?? before + count + 1
    checkLine(isPlain ? text.slice(start, end) : block.toString('utf8', start, end), check, place)
    start = end + 1
  }
  return count
}

function checkLine(line: string, check: LogCheck, place: { readonly block: number; readonly line: number }): void {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch (error) {
    if (line.trim() !== '') check.addIssue('broken-line', `Not JSON: ${toReason(error)}`, place)
    return
  }
  check.checkValue(value, place)
}

/** What the parser says, without the piece of the line that it quotes: logs hold what reports should not. */
function toReason(error: unknown): string {
  const message = error instanceof Error ? error.message : ''
  if (/end of JSON|Unterminated/.test(message)) return 'it ends too early'
  const at = /at position (\d+)/.exec(message)?.[1]
  return at === undefined ? 'unexpected text' : `unexpected text at column ${Number(at) + 1}`
}
