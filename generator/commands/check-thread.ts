import { parentPort } from 'node:worker_threads'
import type { LogBlock } from '../log-block.ts'
import { checkBlock } from '../validate/check-block.ts'
import { createLogCheck } from '../validate/check-value.ts'
import type { Findings } from '../validate/findings.ts'
import { checkRange, type NumberedRange } from './check-range.ts'

/** What the thread is told: to check a block, to read and check a range of a file, or to send what it found. */
export type CheckRequest = LogBlock | NumberedRange | 'end'

/** What the thread answers: how many lines there were, with the memory of a block, or what it found. */
export type CheckAnswer = { readonly lines: number; readonly bytes: Uint8Array | null } | Findings

const check = createLogCheck()

async function answer(request: CheckRequest): Promise<void> {
  if (request === 'end') return parentPort?.postMessage(check.findings satisfies CheckAnswer)
  if ('path' in request) {
    parentPort?.postMessage({ lines: await checkRange(request, check), bytes: null } satisfies CheckAnswer)
    return
  }
  const lines = checkBlock(request, check)
  const { bytes } = request
  parentPort?.postMessage({ lines, bytes } satisfies CheckAnswer, [bytes.buffer as ArrayBuffer])
}

/** One after the other, in the order in which they came. */
let last = Promise.resolve()
parentPort?.on('message', (request: CheckRequest) => {
  last = last.then(() => answer(request))
})
