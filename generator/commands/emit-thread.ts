import { type MessagePort, parentPort } from 'node:worker_threads'
import { emitTypeScript } from '../emit/emit-typescript.ts'
import { noCache, openCache } from '../io/cache.ts'
import { openStoredTexts, toRecall } from '../io/stored-texts.ts'
import type { Catalog } from '../model.ts'

/** What the thread is asked; without a program nothing is kept for the next run. */
export interface EmitRequest {
  readonly catalog: Catalog
  /** Where to keep what is made. */
  readonly name: string
  readonly program: string | null
  /** Takes the files, and is closed when they are kept. */
  readonly answer: MessagePort
}

parentPort?.on('message', ({ catalog, name, program, answer }: EmitRequest) => {
  const texts = openStoredTexts(program === null ? noCache : openCache(), name, program ?? '')
  answer.postMessage(emitTypeScript(catalog, { recall: toRecall(texts) }))
  texts.save()
  answer.close()
})
