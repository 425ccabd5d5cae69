import { resolve } from 'node:path'
import type { Cache } from '../io/cache.ts'
import { toHash } from '../io/hash.ts'
import type { DocumentFile } from '../io/read-documents.ts'
import type { Templates } from '../model.ts'
import type { Problem } from './outcome.ts'

/** What is kept of a run that ended well, so that the next one can see that nothing has changed. */
export interface RunRecord {
  /** The hash of all that the run was made from. */
  readonly inputs: string
  /** The hash of the manifest that it wrote. */
  readonly manifest: string
  /** The warnings, to be repeated. */
  readonly problems: readonly Problem[]
  readonly files: number
}

/** A name for what is kept of the runs of a command in this place with these folders. */
export function toRunName(command: string, ...folders: readonly string[]): string {
  return `${command}-${toHash(...folders.map((folder) => resolve(folder))).slice(0, 16)}`
}

/** The hash of everything that decides what a run writes: program, options, documents as they are shown, templates. */
export function hashInputs(program: string, only: readonly string[], documents: readonly DocumentFile[], templates: Templates): string {
  const texts = [...templates].flat()
  return toHash(program, JSON.stringify(only), `${documents.length}`, ...documents.flatMap(({ path, bytes }) => [path, bytes]), ...texts)
}

export function readRunRecord(cache: Cache, name: string): RunRecord | undefined {
  const text = cache.read(`${name}.run`)
  return text === undefined ? undefined : (JSON.parse(text) as RunRecord)
}

export function writeRunRecord(cache: Cache, name: string, record: RunRecord): void {
  cache.write(`${name}.run`, JSON.stringify(record))
}
