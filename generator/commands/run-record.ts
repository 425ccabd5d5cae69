import { resolve } from 'node:path'
import type { Cache } from '../io/cache.ts'
import { toHash } from '../io/hash.ts'
import { hashOnDisk } from '../io/plan-output.ts'
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
  /** The hashes of the files that own emitters consist of, by absolute path. */
  readonly modules: Readonly<Record<string, string>>
}

/** A name for what is kept of the runs of a command in this place with these folders. */
export function toRunName(command: string, ...folders: readonly string[]): string {
  return `${command}-${toHash(...folders.map((folder) => resolve(folder))).slice(0, 16)}`
}

/**
 * The hash of everything that decides what a run writes, but for the code of own emitters: program, options, documents as they are
 * shown, templates.
 */
export function hashInputs(program: string, options: readonly unknown[], documents: readonly DocumentFile[], templates: Templates): string {
  const texts = [...templates].flat()
  return toHash(program, JSON.stringify(options), `${documents.length}`, ...documents.flatMap(({ path, bytes }) => [path, bytes]), ...texts)
}

/** The hashes of files, as a record of a run holds them. */
export function hashModules(paths: readonly string[]): RunRecord['modules'] {
  return Object.fromEntries(paths.map((path) => [path, hashOnDisk(path) ?? '']))
}

/** Whether the files that own emitters consisted of are as they were. */
export function hasSameModules({ modules }: RunRecord): boolean {
  return Object.entries(modules).every(([path, hash]) => hashOnDisk(path) === hash)
}

export function readRunRecord(cache: Cache, name: string): RunRecord | undefined {
  const text = cache.read(`${name}.run`)
  return text === undefined ? undefined : (JSON.parse(text) as RunRecord)
}

export function writeRunRecord(cache: Cache, name: string, record: RunRecord): void {
  cache.write(`${name}.run`, JSON.stringify(record))
}
