import { createBlockStore } from '../io/log-parts.ts'
import { type LogRange, openRange } from '../io/log-ranges.ts'
import { readBlocks } from '../io/read-blocks.ts'
import { checkBlock } from '../validate/check-block.ts'
import type { LogCheck } from '../validate/check-value.ts'

/** A range with its number, which it shares with no block. */
export interface NumberedRange extends LogRange {
  readonly number: number
}

const store = createBlockStore()

/** Read a range and check every line of it; gives the number of lines. */
export async function checkRange(range: NumberedRange, check: LogCheck): Promise<number> {
  const source = openRange(range, () => undefined)
  let lines = 0
  try {
    for await (const part of readBlocks(source, store, range.start === 0 ? 'any' : 'lines')) {
      lines += checkBlock({ ...part, number: range.number }, check, lines)
      store.give(part.bytes)
    }
  } finally {
    await source.close()
  }
  return lines
}
