import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import type { Emitter, OutputFile } from '../model.ts'
import type { EmitThreadData } from './emit-thread.ts'

/**
 * Start a thread that emits TypeScript: loading ts-morph takes as long as parsing the documents, and printing as long as all
 * other emitters, so both go on beside the rest. It stays in nobody's way: a run that ends without asking it ends.
 */
export function startEmitThread(data: EmitThreadData): Emitter {
  const script = fileURLToPath(new URL('./emit-thread.js', import.meta.url))
  if (!existsSync(script)) return emitHere
  const thread = new Worker(script, { workerData: data })
  thread.unref()
  const files = new Promise<readonly OutputFile[]>((resolve, reject) => {
    thread.once('message', resolve)
    thread.once('error', reject)
  })
  // Whoever asks is told; until then nobody is there to catch it.
  files.catch(() => undefined)
  return (catalog) => {
    thread.ref()
    thread.postMessage(catalog)
    return files
  }
}

/** Run from its sources, the program has no script that a thread could run. */
const emitHere: Emitter = async (catalog, tools) => {
  const { emitTypeScript } = await import('../emit/emit-typescript.ts')
  return emitTypeScript(catalog, tools)
}
