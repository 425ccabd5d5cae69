import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { OutputFile } from '../model.ts'
import { isSystemError } from './command-error.ts'
import { toTextHash } from './hash.ts'
import type { Hashes, Written } from './manifest.ts'
import { listFolders } from './output-paths.ts'

/** What has to happen so that a folder holds the files that were made, and no others of ours. */
export interface Plan {
  readonly create: readonly OutputFile[]
  readonly update: readonly OutputFile[]
  /** Files of an earlier run that are not made any more, still as they were written. */
  readonly remove: readonly string[]
  /** Files of an earlier run that are not made any more, but were changed since: not ours to delete. */
  readonly leave: readonly string[]
  /** Files at paths that we want to write, but that we did not write as they are. */
  readonly inTheWay: readonly string[]
  readonly unchanged: readonly string[]
  /** Folders that earlier runs needed and this one does not, innermost first. */
  readonly formerFolders: readonly string[]
  /** What stands in the folder by our hand. */
  readonly before: Hashes
  /** What is to stand in it. */
  readonly after: Hashes
}

export function planOutput(root: string, files: readonly OutputFile[], written: Written): Plan {
  const after = new Map(files.map(({ path, text }) => [path, toTextHash(text)]))
  const found = new Map([...new Set([...after.keys(), ...written.hashes.keys()])].map((path) => [path, hashOnDisk(join(root, path))]))
  const isOurs = (path: string) => written.hashes.get(path)?.has(found.get(path) ?? '') === true
  const gone = [...written.hashes.keys()].filter((path) => !after.has(path) && found.get(path) !== undefined).sort()
  const remove = gone.filter(isOurs)
  // On a disk that ignores case, deleting `User.ts` would take the new `user.ts` with it: that one is written anew, after it.
  const removedHash = new Map(remove.map((path) => [path.toLowerCase(), found.get(path)]))
  const isMissing = (path: string) => [undefined, removedHash.get(path.toLowerCase())].includes(found.get(path))
  const isSame = (path: string) => found.get(path) === after.get(path)
  const present = files.filter(({ path }) => !isMissing(path))
  return {
    create: files.filter(({ path }) => isMissing(path)),
    update: present.filter(({ path }) => !isSame(path)),
    remove,
    leave: gone.filter((path) => !isOurs(path)),
    inTheWay: present.map(({ path }) => path).filter((path) => !isSame(path) && !isOurs(path)),
    unchanged: present.map(({ path }) => path).filter(isSame),
    formerFolders: listFormerFolders([...written.hashes.keys()], [...after.keys()]),
    before: new Map([...found].flatMap(([path, hash]) => (hash !== undefined && isOurs(path) ? [[path, hash] as const] : []))),
    after,
  }
}

function listFormerFolders(before: readonly string[], after: readonly string[]): readonly string[] {
  const needed = new Set(after.flatMap(listFolders))
  const former = new Set(before.flatMap(listFolders).filter((folder) => !needed.has(folder)))
  return [...former].sort((a, b) => b.length - a.length)
}

/** The hash of a file's text, or undefined where there is none. */
export function hashOnDisk(path: string): string | undefined {
  try {
    return toTextHash(readFileSync(path))
  } catch (error) {
    if (isSystemError(error) && ['ENOENT', 'ENOTDIR', 'EISDIR'].includes(error.code ?? '')) return undefined
    throw error
  }
}
