import { parentPort, workerData } from 'node:worker_threads'
import { emitTypeScript } from '../emit/emit-typescript.ts'
import { noCache, openCache } from '../io/cache.ts'
import { openStoredTexts, toRecall } from '../io/stored-texts.ts'
import type { Catalog } from '../model.ts'

/** What the thread is told when it starts; without a program nothing is kept. */
export interface EmitThreadData {
  readonly name: string
  readonly program: string | null
}

const { name, program } = workerData as EmitThreadData
const texts = openStoredTexts(program === null ? noCache : openCache(), name, program ?? '')

parentPort?.once('message', (catalog: Catalog) => {
  parentPort?.postMessage(emitTypeScript(catalog, { recall: toRecall(texts) }))
  texts.save()
})
