import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import type { BlockStore } from '../io/log-parts.ts'
import type { LogBlock } from '../log-block.ts'
import { checkBlock } from '../validate/check-block.ts'
import { createLogCheck } from '../validate/check-value.ts'
import type { Findings } from '../validate/findings.ts'
import type { CheckAnswer, CheckRequest } from './check-thread.ts'

/** Checks blocks, wherever there is room for it. */
export interface BlockChecks {
  /** Resolves when the next block can be taken; `onChecked` is told later how many lines the block has. */
  check(block: LogBlock, onChecked: (lines: number) => void): Promise<void>
  /** Wait for all blocks; gives what each place found. */
  end(): Promise<readonly Findings[]>
}

/** Starting threads takes as long as checking some megabytes, so the first blocks are checked right here. */
const mostHere = 32
/** A thread is given its next block while it checks one. */
const mostWaiting = 2

interface Lane {
  readonly thread: Worker
  readonly waiting: ((lines: number) => void)[]
  /** What it found, once it was asked for that; rejected when the thread has died. */
  readonly findings: Promise<Findings>
}

/** Check blocks on `threads` threads; right here where that is one, the log is small, or the program runs from its sources. */
export function startBlockChecks(threads: number, store: BlockStore): BlockChecks {
  const script = fileURLToPath(new URL('./check-thread.js', import.meta.url))
  const hasThreads = threads > 1 && existsSync(script)
  const here = createLogCheck()
  const lanes: Lane[] = []
  let blocks = 0
  let wake = (): void => undefined
  /** The lane with the fewest blocks, as soon as one has room. */
  const findRoom = async (): Promise<Lane> => {
    for (;;) {
      const lane = lanes.reduce((least, other) => (other.waiting.length < least.waiting.length ? other : least))
      if (lane.waiting.length < mostWaiting) return lane
      const room = new Promise<void>((resolve) => {
        wake = resolve
      })
      await Promise.race([room, ...lanes.map(({ findings }) => findings)])
    }
  }
  return {
    async check(block, onChecked) {
      blocks += 1
      if (!hasThreads || blocks <= mostHere) {
        onChecked(checkBlock(block, here))
        store.give(block.bytes)
        return
      }
      while (lanes.length < threads) lanes.push(startLane(script, store, () => wake()))
      const lane = await findRoom()
      lane.waiting.push(onChecked)
      lane.thread.postMessage(block satisfies CheckRequest, [block.bytes.buffer as ArrayBuffer])
    },
    async end() {
      for (const { thread } of lanes) thread.postMessage('end' satisfies CheckRequest)
      const found = await Promise.all(lanes.map(({ findings }) => findings))
      await Promise.all(lanes.map(({ thread }) => thread.terminate()))
      return [here.findings, ...found]
    },
  }
}

function startLane(script: string, store: BlockStore, onRoom: () => void): Lane {
  const thread = new Worker(script)
  const waiting: Lane['waiting'] = []
  const findings = new Promise<Findings>((resolve, reject) => {
    thread.on('error', reject)
    thread.on('message', (answer: CheckAnswer) => {
      if (!('lines' in answer)) return resolve(answer)
      waiting.shift()?.(answer.lines)
      store.give(answer.bytes)
      onRoom()
    })
  })
  // Whoever waits for the thread is told; until then nobody is there to catch it.
  findings.catch(() => undefined)
  return { thread, waiting, findings }
}
