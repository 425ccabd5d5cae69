import { existsSync, readFileSync } from 'node:fs'
import { join, sep } from 'node:path'
import { globSync } from 'tinyglobby'
import type { OutputFile } from '../model.ts'
import { toLineFeeds, toTextHash } from './hash.ts'
import { printManifest, readWritten } from './manifest.ts'
import { checkOutputPaths, manifestName } from './output-paths.ts'

/** How one file of a folder differs from what would be written. */
export interface Drift {
  readonly path: string
  /** stale: it is there, but would not be written. */
  readonly kind: 'missing' | 'changed' | 'stale'
  /** The text that is there, for `changed`. */
  readonly found: string | null
  /** The text that would be written, for `changed`. */
  readonly wanted: string | null
}

/** Compare a folder with the files that would be written, by path; line ends that git changed do not count. Writes nothing. */
export function compareOutput(root: string, files: readonly OutputFile[]): readonly Drift[] {
  checkOutputPaths(files.map(({ path }) => path))
  const manifest = printManifest(new Map(files.map(({ path, text }) => [path, toTextHash(text)])))
  const made = new Set([...files.map(({ path }) => path), manifestName])
  const stale = listOutput(root).filter((path) => !made.has(path))
  const drift = [
    ...files.flatMap((file) => compareFile(root, file)),
    ...stale.map((path): Drift => ({ path, kind: 'stale', found: null, wanted: null })),
  ].sort((a, b) => (a.path < b.path ? -1 : 1))
  // The manifest differs whenever a file does; it is worth a word only when it alone does.
  return drift.length > 0 ? drift : compareFile(root, { path: manifestName, text: manifest })
}

function compareFile(root: string, { path, text }: OutputFile): readonly Drift[] {
  const place = join(root, path)
  if (!existsSync(place)) return [{ path, kind: 'missing', found: null, wanted: null }]
  const found = Buffer.from(toLineFeeds(readFileSync(place))).toString('utf8')
  return found === text ? [] : [{ path, kind: 'changed', found, wanted: text }]
}

/** All files in an output folder by path, with `/`: those that are not hidden, and those that an earlier run wrote. */
export function listOutput(root: string): readonly string[] {
  if (!existsSync(root)) return []
  const visible = globSync('**', { cwd: root, followSymbolicLinks: false, expandDirectories: false })
  const written = [...readWritten(root, true).hashes.keys()].filter((path) => existsSync(join(root, path)))
  return [...new Set([...visible.map((path) => path.replaceAll(sep, '/')), ...written])].sort()
}
