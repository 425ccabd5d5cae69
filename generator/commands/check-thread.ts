import { type MessagePort, parentPort } from 'node:worker_threads'
import type { LogBlock } from '../log-block.ts'
import { checkBlock } from '../validate/check-block.ts'
import { createLogCheck } from '../validate/check-value.ts'
import type { Findings } from '../validate/findings.ts'

/** What the thread is told: to check a block, or to send what it found. */
export type CheckRequest = LogBlock | 'end'

/** What the thread answers: the block and how many lines it has, or what it found. */
export type CheckAnswer = { readonly lines: number; readonly bytes: Uint8Array } | Findings

const check = createLogCheck()

function answer(port: MessagePort, request: CheckRequest): void {
  if (request === 'end') {
    port.postMessage(check.findings satisfies CheckAnswer)
    return
  }
  const lines = checkBlock(request, check)
  const { bytes } = request
  port.postMessage({ lines, bytes } satisfies CheckAnswer, [bytes.buffer as ArrayBuffer])
}

parentPort?.on('message', (request: CheckRequest) => {
  if (parentPort !== null) answer(parentPort, request)
})
