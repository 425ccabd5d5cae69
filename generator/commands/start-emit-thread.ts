import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import type { Emitter, OutputFile } from '../model.ts'
import type { EmitThreadData } from './emit-thread.ts'

export interface EmitThread {
  readonly emitTypeScript: Emitter
  /** Wait for the thread to keep what it made, or stop it where it was never asked. */
  end(): Promise<void>
}

/**
 * Start a thread that emits TypeScript: loading ts-morph takes as long as parsing the documents, and printing as long as all
 * other emitters, so both go on beside the rest.
 */
export function startEmitThread(data: EmitThreadData): EmitThread {
  const script = fileURLToPath(new URL('./emit-thread.js', import.meta.url))
  if (!existsSync(script)) return { emitTypeScript: emitHere, end: async () => undefined }
  const thread = new Worker(script, { workerData: data })
  const files = new Promise<readonly OutputFile[]>((resolve, reject) => {
    thread.once('message', resolve)
    thread.once('error', reject)
  })
  // Whoever asks is told; until then nobody is there to catch it.
  files.catch(() => undefined)
  const ended = once(thread, 'exit').catch(() => undefined)
  let isAsked = false
  return {
    emitTypeScript(catalog) {
      isAsked = true
      thread.postMessage(catalog)
      return files
    },
    async end() {
      await (isAsked ? ended : thread.terminate())
    },
  }
}

/** Run from its sources, the program has no script that a thread could run. */
const emitHere: Emitter = async (catalog, tools) => {
  const { emitTypeScript } = await import('../emit/emit-typescript.ts')
  return emitTypeScript(catalog, tools)
}
