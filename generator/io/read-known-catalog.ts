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

/**
 * The `catalog.json` that is named, or that of the folder that is named. Where none is named: what `generate` made in `out`, the output
 * folder of this project, and otherwise the catalog that the package comes with.
 */
export function readCatalogFile(word: string | undefined, out: string | null): CatalogFile {
  if (word !== undefined) return read(isFolder(word) ? join(word, fileName) : word)
  if (out !== null && existsSync(join(out, fileName)) && existsSync(join(out, 'manifest.json'))) return read(join(out, fileName))
  return read(join(ownPackage.root, 'generated', fileName))
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false
}

function read(path: string): CatalogFile {
  const fix = 'Name a `catalog.json` that `okta-events generate` wrote, with --catalog.'
  return { path, text: attempt(2, 'read', path, fix, () => readFileSync(path, 'utf8')) }
}
