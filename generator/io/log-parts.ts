import type { LogBlock } from '../log-block.ts'

/** A part of a log, but for its number. */
export type Part = Omit<LogBlock, 'number'>

/** Memory for blocks, used again and again. */
export interface BlockStore {
  take(): Uint8Array
  give(bytes: Uint8Array): void
}

/** Small: the text of a block lives until the next collection of garbage, on every thread. */
export const blockSize = 128 * 1024

/** A line, or a value of a text that spans lines, may be this many bytes long. */
export const longestValue = 4 * 1024 * 1024

export function createBlockStore(): BlockStore {
  const spare: Uint8Array[] = []
  return {
    take: () => spare.pop() ?? new Uint8Array(Buffer.allocUnsafeSlow(blockSize).buffer),
    give: (bytes) => {
      if (bytes.buffer.byteLength === blockSize && spare.length < mostSpare) spare.push(new Uint8Array(bytes.buffer as ArrayBuffer))
    },
  }
}

const mostSpare = 64

/** A part that has an issue in place of values. */
export function toIssue(code: string, message: string, lines: Uint32Array | null = null): Part {
  return { bytes: new Uint8Array(0), lines, issue: { code, message } }
}

export const tooLong: readonly [code: string, message: string] = ['long-line', `Longer than ${longestValue / 1024 / 1024} MB, and left out`]
