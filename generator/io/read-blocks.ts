import { isSystemError, toReason } from './command-error.ts'
import { isSpanning } from './is-spanning.ts'
import { type BlockStore, blockSize, longestValue, type Part, toIssue, tooLong } from './log-parts.ts'
import type { LogSource } from './open-log.ts'
import { readValueBlocks } from './read-value-blocks.ts'

/** Whether a log may be of any form, or is known to be lines, as from within a file of lines. */
export type LogForm = 'any' | 'lines'

/** Cut a log into blocks that end where a line does, however large it is. What cannot be read on is an issue of its last block. */
export async function* readBlocks(source: LogSource, store: BlockStore, form: LogForm = 'any'): AsyncGenerator<Part> {
  let failure: string | null = null
  const read = async (into: Uint8Array): Promise<number> => {
    try {
      return failure === null ? await source.read(into) : 0
    } catch (error) {
      failure = toFailure(error)
      if (failure === null) throw error
      // What was read before is checked all the same.
      return 0
    }
  }
  yield* readParts(read, store, form)
  if (failure !== null) yield toIssue('broken-file', failure)
}

function toFailure(error: unknown): string | null {
  if (!(error instanceof Error) || !('code' in error)) return null
  const code = String(error.code)
  if (code.startsWith('Z_')) return 'The gzip data is broken or cut off from here on'
  return isSystemError(error) ? `It cannot be read on: ${toReason(error)}` : null
}

async function* readParts(read: LogSource['read'], store: BlockStore, form: LogForm): AsyncGenerator<Part> {
  let block = store.take()
  let [filled, isFirst, isSkipping] = [0, form === 'any', false]
  for (;;) {
    const got = await fill(read, block, filled)
    const isEnd = got < block.length
    if (isFirst) {
      if (hasMark(block)) block.fill(0x20, 0, 3)
      if (isSpanning(block.subarray(0, got), isEnd)) return yield* readValueBlocks(read, store, block.subarray(0, got))
      isFirst = false
    }
    const cut = isEnd ? got : block.lastIndexOf(lineFeed) + 1
    if (cut === 0 && !isEnd) {
      if (block.length < longestValue) {
        filled = got
        block = enlarge(block)
        continue
      }
      if (!isSkipping) yield toIssue(...tooLong)
      isSkipping = true
      filled = 0
      continue
    }
    const from = isSkipping ? block.indexOf(lineFeed) + 1 || got : 0
    isSkipping = false
    filled = got - cut
    const next = filled > blockSize / 2 ? new Uint8Array(longestValue) : store.take()
    next.set(block.subarray(cut, got))
    if (cut > from) yield { bytes: block.subarray(from, cut), lines: null, issue: null }
    if (isEnd) return
    block = next
  }
}

const lineFeed = 10

/** Fill a block behind what it holds already; gives how much it holds then, less than its length at the end of the source. */
async function fill(read: LogSource['read'], block: Uint8Array, filled: number): Promise<number> {
  let at = filled
  while (at < block.length) {
    const got = await read(block.subarray(at))
    if (got === 0) break
    at += got
  }
  return at
}

/** The mark of UTF-8 that some editors and exporters put first. */
function hasMark(bytes: Uint8Array): boolean {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf
}

function enlarge(block: Uint8Array): Uint8Array {
  const larger = new Uint8Array(Math.min(block.length * 2, longestValue))
  larger.set(block)
  return larger
}
