import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { toLineFeeds } from './hash.ts'
import { ownPackage } from './package-root.ts'
import { hashOnDisk } from './plan-output.ts'
import { listDocuments } from './read-documents.ts'

/** What `pull` remembers of the documents; without it, it would take Okta's wording of each for new. */
const lockName = 'okta.lock.json'

export interface OwnDocuments {
  /** The documents of this package that a folder lacks. */
  readonly changes: readonly { readonly path: string; readonly text: string }[]
  readonly unchanged: number
  /** Whether the folder has documents that this package has not, or others of the same name: a catalog of its own, which lacks nothing. */
  readonly isForeign: boolean
}

/** What it takes to give a folder the documents of this package. */
export function planOwnDocuments(folder: string): OwnDocuments {
  const source = join(ownPackage.root, 'spec')
  const names = [...listDocuments(source), lockName]
  const found = existsSync(folder) ? listDocuments(folder) : []
  const isSame = (name: string) => hashOnDisk(join(folder, name)) === hashOnDisk(join(source, name))
  if (found.some((name) => !names.includes(name) || !isSame(name))) return { changes: [], unchanged: found.length, isForeign: true }
  const missing = names.filter((name) => !existsSync(join(folder, name)))
  const changes = missing.map((path) => ({ path, text: Buffer.from(toLineFeeds(readFileSync(join(source, path)))).toString('utf8') }))
  return { changes, unchanged: names.length - missing.length, isForeign: false }
}
