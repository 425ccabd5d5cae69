import { type MessagePort, parentPort } from 'node:worker_threads'
import { emitTypeScript } from '../emit/emit-typescript.ts'
import { openCache } from '../io/cache.ts'
import { openStoredTexts, toRecall } from '../io/stored-texts.ts'
import { type Catalog, recallNothing } from '../model.ts'

/** What the thread is asked. */
export interface EmitRequest {
  readonly catalog: Catalog
  /** Where and under which name to keep what is made; null for nowhere. */
  readonly cache: string | null
  readonly name: string
  readonly program: string
  /** Takes the files, and is closed when they are kept. */
  readonly answer: MessagePort
}

parentPort?.on('message', ({ catalog, cache, name, program, answer }: EmitRequest) => {
  const texts = cache === null ? null : openStoredTexts(openCache(cache), name, program)
  answer.postMessage(emitTypeScript(catalog, { recall: texts === null ? recallNothing : toRecall(texts) }))
  texts?.save()
  answer.close()
})
