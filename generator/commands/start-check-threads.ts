import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import type { BlockStore } from '../io/log-parts.ts'
import type { LogBlock } from '../log-block.ts'
import { checkBlock } from '../validate/check-block.ts'
import { createLogCheck, type LogCheck } from '../validate/check-value.ts'
import type { Findings } from '../validate/findings.ts'
import { checkRange, type NumberedRange } from './check-range.ts'
import type { CheckAnswer, CheckRequest } from './check-thread.ts'

/** Checks blocks and ranges, wherever there is room for it. */
export interface LogChecks {
  /** Resolves when the next one can be taken; `onChecked` is told later how many lines this one has. */
  check(work: LogBlock | NumberedRange, onChecked: (lines: number) => void): Promise<void>
  /** Wait for all blocks; gives what each place found. */
  end(): Promise<readonly Findings[]>
}

/** Starting threads takes as long as checking some megabytes, so the first blocks are checked right here. */
const mostHere = 32
/** A thread is given its next work while it does one. */
const mostWaiting = 2

interface Lane {
  readonly thread: Worker
  readonly waiting: ((lines: number) => void)[]
  /** What it found, once it was asked for that; rejected when the thread has died. */
  readonly findings: Promise<Findings>
}

/** Check on `threads` threads; right here where that is one, the log is small, or the program runs from its sources. */
export function startLogChecks(threads: number, store: BlockStore): LogChecks {
  const script = fileURLToPath(new URL('./check-thread.js', import.meta.url))
  const hasThreads = threads > 1 && existsSync(script)
  const here = createLogCheck()
  const lanes: Lane[] = []
  let blocks = 0
  /** A range is larger than what is worth no thread. */
  const isForThread = (work: LogBlock | NumberedRange): boolean => {
    if (!('path' in work)) blocks += 1
    return hasThreads && ('path' in work || blocks > mostHere)
  }
  let wake = (): void => undefined
  /** The lane with the least to do, as soon as one has room. */
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
    async check(work, onChecked) {
      if (!isForThread(work)) return onChecked(await checkHere(work, here, store))
      while (lanes.length < threads) lanes.push(startLane(script, store, () => wake()))
      const lane = await findRoom()
      lane.waiting.push(onChecked)
      lane.thread.postMessage(work satisfies CheckRequest, 'path' in work ? [] : [work.bytes.buffer as ArrayBuffer])
    },
    async end() {
      for (const { thread } of lanes) thread.postMessage('end' satisfies CheckRequest)
      const found = await Promise.all(lanes.map(({ findings }) => findings))
      await Promise.all(lanes.map(({ thread }) => thread.terminate()))
      return [here.findings, ...found]
    },
  }
}

async function checkHere(work: LogBlock | NumberedRange, check: LogCheck, store: BlockStore): Promise<number> {
  if ('path' in work) return await checkRange(work, check)
  const lines = checkBlock(work, check)
  store.give(work.bytes)
  return lines
}

function startLane(script: string, store: BlockStore, onRoom: () => void): Lane {
  const thread = new Worker(script)
  const waiting: Lane['waiting'] = []
  const findings = new Promise<Findings>((resolve, reject) => {
    thread.on('error', reject)
    thread.on('message', (answer: CheckAnswer) => {
      if (!('lines' in answer)) return resolve(answer)
      waiting.shift()?.(answer.lines)
      if (answer.bytes !== null) store.give(answer.bytes)
      onRoom()
    })
  })
  // Whoever waits for the thread is told; until then nobody is there to catch it.
  findings.catch(() => undefined)
  return { thread, waiting, findings }
}
