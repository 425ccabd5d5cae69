import { isAscii } from 'node:buffer'
import type { LogBlock } from '../log-block.ts'
import type { LogCheck } from './check-value.ts'
import type { Place } from './findings.ts'
import { unsure } from './skip-json.ts'

/** Check every line of a block, behind so many lines of the same number; gives the number of lines. A line that is no JSON is one issue. */
export function checkBlock({ number, bytes, lines, issue }: LogBlock, check: LogCheck, before = 0): number {
  const place = { block: number, line: lines?.[0] ?? before + 1 }
  if (issue !== null) {
    check.addIssue(issue.code, issue.message, place)
    return 1
  }
  // What is behind the block in memory may be read on the way, and means nothing.
  const text = new DataView(bytes.buffer, bytes.byteOffset)
  const block = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const lastFeed = block.lastIndexOf(lineFeed, Math.max(0, text.byteLength - readAhead))
  const readLine = createLineReader(block)
  let count = 0
  for (let start = 0; start < block.length; count += 1) {
    place.line = lines?.[count] ?? before + count + 1
    const feed = start <= lastFeed ? check.checkLine(text, start, place) : unsure
    const end = feed === unsure ? findEnd(block, start) : feed
    if (feed === unsure) checkText(readLine(start, end), check, place)
    start = end + 1
  }
  return count
}

const lineFeed = 0x0a
/** How many bytes there are from a line feed to the end of the memory. */
const readAhead = 4

function findEnd(block: Buffer, start: number): number {
  const feed = block.indexOf(lineFeed, start)
  return feed === -1 ? block.length : feed
}

/** One character for each byte is cheap; only where there are others than ASCII, lines are decoded one by one. */
function createLineReader(block: Buffer): (start: number, end: number) => string {
  let isPlain: boolean | null = null
  return (start, end) => {
    isPlain ??= isAscii(block)
    return block.toString(isPlain ? 'latin1' : 'utf8', start, end)
  }
}

function checkText(line: string, check: LogCheck, place: Place): void {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch (error) {
    if (line.trim() === '') return
    const { reason, lines } = explain(error, line)
    check.addIssue('broken-line', `Not JSON: ${reason}`, { ...place, line: place.line + lines })
    return
  }
  check.checkValue(value, place)
}

/**
 * What the parser says, without the piece of the line that it quotes: logs hold what reports should not. A value that goes over several
 * lines has a carriage return for each line end; `lines` is how many of them stand before the place.
 */
function explain(error: unknown, line: string): { readonly reason: string; readonly lines: number } {
  const message = error instanceof Error ? error.message : ''
  const position = /at position (\d+)/.exec(message)?.[1]
  const before = position === undefined ? '' : line.slice(0, Number(position))
  if (/end of JSON|Unterminated/.test(message) || before.trimEnd() === line.trimEnd()) return { reason: 'it ends too early', lines: 0 }
  if (position === undefined) return { reason: 'unexpected text', lines: 0 }
  const above = before.split('\r')
  return { reason: `unexpected text at column ${(above.at(-1)?.length ?? 0) + 1}`, lines: above.length - 1 }
}
