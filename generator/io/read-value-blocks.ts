import { type BlockStore, longestValue, type Part, toIssue, tooLong } from './log-parts.ts'
import type { LogSource } from './open-log.ts'
import { createValueSplitter } from './split-values.ts'

/** Cut a text whose values span lines into blocks with a value on each line; `start` was read before. */
export async function* readValueBlocks(read: LogSource['read'], store: BlockStore, start: Uint8Array): AsyncGenerator<Part> {
  const parts: Part[] = []
  const packer = createPacker(store, parts)
  const splitter = createValueSplitter(packer, longestValue)
  const input = new Uint8Array(inputSize)
  for (let at = 0; at < start.length; at += inputSize) {
    splitter.write(start.subarray(at, at + inputSize))
    yield* parts.splice(0)
  }
  for (let got = await read(input); got > 0; got = await read(input)) {
    splitter.write(input.subarray(0, got))
    yield* parts.splice(0)
  }
  const { isOpen, line } = splitter
  const isCutOff = splitter.end()
  packer.flush()
  yield* parts
  // A value that is cut off is reported where it is parsed.
  if (isOpen && !isCutOff) yield toIssue('broken-line', 'The text ends before its last list or value does', Uint32Array.of(line))
}

const inputSize = 256 * 1024

/** Packs values into blocks, a line for each. */
function createPacker(store: BlockStore, parts: Part[]) {
  let block = store.take()
  let [filled, begun] = [0, 0]
  let lines: number[] = []
  const flush = (): void => {
    if (lines.length > 0) parts.push({ bytes: block.subarray(0, begun), lines: Uint32Array.from(lines), issue: null })
    const next = filled - begun > blockRoom ? new Uint8Array(longestValue + 1) : store.take()
    next.set(block.subarray(begun, filled))
    block = next
    filled -= begun
    begun = 0
    lines = []
  }
  const makeRoom = (length: number): void => {
    if (filled + length < block.length) return
    if (lines.length > 0) flush()
    if (filled + length < block.length) return
    const larger = new Uint8Array(Math.min(longestValue + 1, Math.max(block.length * 2, filled + length + 1)))
    larger.set(block.subarray(0, filled))
    block = larger
  }
  return {
    add(bytes: Uint8Array): void {
      makeRoom(bytes.length)
      block.set(bytes, filled)
      filled += bytes.length
    },
    end(line: number): void {
      block[filled] = 10
      filled += 1
      begun = filled
      lines.push(line)
    },
    skip(line: number): void {
      filled = begun
      if (lines.length > 0) flush()
      parts.push(toIssue(...tooLong, Uint32Array.of(line)))
    },
    flush,
  }
}

const blockRoom = 512 * 1024
