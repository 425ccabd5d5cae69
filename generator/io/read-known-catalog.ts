import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { attempt } from './command-error.ts'
import { ownPackage } from './package-root.ts'

/** A catalog as text, and what to call it in messages. */
export interface CatalogFile {
  readonly path: string
  readonly text: string
}

const fileName = 'catalog.json'

/** The `catalog.json` that is named, or that of the folder that is named. */
export function readNamedCatalog(word: string): CatalogFile {
  return read(isFolder(word) ? join(word, fileName) : word)
}

/** The catalog that `generate` made in an output folder; null where it made none. */
export function readProjectCatalog(out: string): CatalogFile | null {
  return existsSync(join(out, fileName)) && existsSync(join(out, 'manifest.json')) ? read(join(out, fileName)) : null
}

/** The catalog that the package comes with. */
export function readPackageCatalog(): CatalogFile {
  return read(join(ownPackage.root, 'generated', fileName))
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false
}

function read(path: string): CatalogFile {
  const fix = 'Name a `catalog.json` that `okta-events generate` wrote, with --catalog.'
  return { path, text: attempt(2, 'read', path, fix, () => readFileSync(path, 'utf8')) }
}
