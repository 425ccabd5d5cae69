import { once } from 'node:events'
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
const mostHere = 6
/** A thread is given its next block while it checks one. */
const mostWaiting = 2
/** In MB: what is parsed dies young, and more room for it costs memory on every core. */
const resourceLimits = { maxYoungGenerationSizeMb: 24, maxOldGenerationSizeMb: 128 }

interface Lane {
  readonly thread: Worker
  readonly waiting: ((lines: number) => void)[]
}

/** Check blocks on `threads` threads; right here where that is one, the log is small, or the program runs from its sources. */
export function startBlockChecks(threads: number, store: BlockStore): BlockChecks {
  const script = fileURLToPath(new URL('./check-thread.js', import.meta.url))
  const hasThreads = threads > 1 && existsSync(script)
  const here = createLogCheck()
  const lanes: Lane[] = []
  let blocks = 0
  return {
    async check(block, onChecked) {
      blocks += 1
      if (!hasThreads || blocks <= mostHere) {
        onChecked(checkBlock(block, here))
        return store.give(block.bytes)
      }
      while (lanes.length < threads) lanes.push(startLane(script, store))
      const lane = await findRoom(lanes)
      lane.waiting.push(onChecked)
      lane.thread.postMessage(block satisfies CheckRequest, [block.bytes.buffer as ArrayBuffer])
    },
    end: async () => [here.findings, ...(await Promise.all(lanes.map(endLane)))],
  }
}

function startLane(script: string, store: BlockStore): Lane {
  const thread = new Worker(script, { resourceLimits })
  const lane: Lane = { thread, waiting: [] }
  thread.on('message', (answer: CheckAnswer) => {
    if (!('lines' in answer)) return
    lane.waiting.shift()?.(answer.lines)
    store.give(answer.bytes)
  })
  return lane
}

/** The lane with the fewest blocks, as soon as one has room. */
async function findRoom(lanes: readonly Lane[]): Promise<Lane> {
  for (;;) {
    const lane = lanes.reduce((least, other) => (other.waiting.length < least.waiting.length ? other : least))
    if (lane.waiting.length < mostWaiting) return lane
    await Promise.race(lanes.map(({ thread }) => once(thread, 'message')))
  }
}

async function endLane({ thread }: Lane): Promise<Findings> {
  thread.postMessage('end' satisfies CheckRequest)
  for (;;) {
    const [answer] = (await once(thread, 'message')) as [CheckAnswer]
    if ('lines' in answer) continue
    await thread.terminate()
    return answer
  }
}
