import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { MessageChannel, Worker } from 'node:worker_threads'
import type { Emitter, OutputFile } from '../model.ts'
import type { EmitRequest } from './emit-thread.ts'

export interface EmitThread {
  readonly emitTypeScript: Emitter
  /** Wait until what was made is kept for the next run. */
  end(): Promise<void>
}

interface Running {
  readonly thread: Worker
  /** Rejected when the thread has died. */
  readonly death: Promise<never>
}

let running: Running | undefined

/**
 * Emit TypeScript on a thread: loading ts-morph takes as long as parsing the documents, and printing as long as all other
 * emitters, so both go on beside the rest. The thread stays for the next run of `--watch`, and keeps no process from ending.
 */
export function startEmitThread(place: Pick<EmitRequest, 'cache' | 'name' | 'program'>): EmitThread {
  const script = fileURLToPath(new URL('./emit-thread.js', import.meta.url))
  if (!existsSync(script)) return { emitTypeScript: emitHere, end: async () => undefined }
  running ??= startThread(script)
  const { thread, death } = running
  let ended: Promise<unknown> = Promise.resolve()
  return {
    async emitTypeScript(catalog) {
      const { port1, port2: answer } = new MessageChannel()
      ended = Promise.race([once(port1, 'close'), death])
      // A port that is listened to keeps the process from ending until it is closed.
      const files = new Promise<readonly OutputFile[]>((resolve) => port1.on('message', resolve))
      thread.postMessage({ ...place, catalog, answer } satisfies EmitRequest, [answer])
      return await Promise.race([files, death])
    },
    end: async () => void (await ended),
  }
}

function startThread(script: string): Running {
  const thread = new Worker(script)
  const death = once(thread, 'error').then(([error]) => {
    running = undefined
    throw error
  })
  // Whoever waits for the thread is told; until then nobody is there to catch it.
  death.catch(() => undefined)
  // Listening makes a process wait for the thread again, so this comes last.
  thread.unref()
  return { thread, death }
}

/** Run from its sources, the program has no script that a thread could run. */
const emitHere: Emitter = async (catalog, tools) => {
  const { emitTypeScript } = await import('../emit/emit-typescript.ts')
  return emitTypeScript(catalog, tools)
}
