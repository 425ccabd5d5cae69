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

let running: Worker | undefined

/**
 * Emit TypeScript on a thread: loading ts-morph takes as long as parsing the documents, and printing as long as all other
 * emitters, so both go on beside the rest. The thread stays for the next run of `--watch`, and keeps no process from ending.
 */
export function startEmitThread({ name, program }: Pick<EmitRequest, 'name' | 'program'>): EmitThread {
  const script = fileURLToPath(new URL('./emit-thread.js', import.meta.url))
  if (!existsSync(script)) return { emitTypeScript: emitHere, end: async () => undefined }
  running ??= startThread(script)
  const thread = running
  let ended: Promise<unknown> = Promise.resolve()
  return {
    async emitTypeScript(catalog) {
      const { port1, port2: answer } = new MessageChannel()
      const failure = once(thread, 'error').then(([error]) => Promise.reject(error))
      ended = Promise.race([once(port1, 'close'), failure])
      const files = once(port1, 'message').then(([made]) => made as readonly OutputFile[])
      thread.postMessage({ catalog, name, program, answer } satisfies EmitRequest, [answer])
      return await Promise.race([files, failure])
    },
    end: async () => void (await ended),
  }
}

function startThread(script: string): Worker {
  const thread = new Worker(script)
  thread.once('error', () => {
    running = undefined
  })
  // Listening makes a process wait for the thread again, so this comes last.
  thread.unref()
  return thread
}

/** Run from its sources, the program has no script that a thread could run. */
const emitHere: Emitter = async (catalog, tools) => {
  const { emitTypeScript } = await import('../emit/emit-typescript.ts')
  return emitTypeScript(catalog, tools)
}
