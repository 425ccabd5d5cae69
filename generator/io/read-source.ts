import { statSync } from 'node:fs'
import { dirname, extname, join, normalize, posix, resolve } from 'node:path'
import type { VFile } from 'vfile'
import { attempt, CommandError } from './command-error.ts'
import { envelope, listDocuments, readDocumentFile, readOwnEnvelope, toDocuments, toShownPath } from './read-documents.ts'
import { openRevision } from './read-revision.ts'
import type { Tree } from './source-tree.ts'

/** What stands behind a word of the command line that names event types; see `Source` of `compare-sources.ts`. */
export interface SourceFiles {
  readonly kind: 'catalog' | 'document' | 'publication'
  readonly files: readonly VFile[]
}

const publicationEndings = ['.csv', '.json']
const documentEndings = ['.md', '.txt']

/**
 * Read a folder of documents or of generated files, one document, one publication, any of these in a git revision, or the folder `spec` of
 * a revision that is named alone.
 */
export function readSource(word: string, spec = 'spec'): SourceFiles {
  if (/^https?:\/\//i.test(word)) {
    throw new CommandError(2, `\`${word}\` is an address, and only files are compared`, 'Download it, or run `okta-events pull --dry-run`.')
  }
  const found = look(word)
  if (found !== null) return readTree(diskTree, normalize(word), found)
  const { tree, path } = openRevision(word, spec)
  const inside = tree.look(path)
  if (inside === null) throw new CommandError(2, `\`${tree.show(path)}\` is not there`, 'Name a file or folder of that revision.')
  return readTree(tree, path, inside)
}

function readTree(tree: Tree, path: string, kind: 'folder' | 'file'): SourceFiles {
  if (kind === 'folder') return readFolder(tree, path)
  const ending = extname(path).toLowerCase()
  if (publicationEndings.includes(ending)) return { kind: 'publication', files: readFiles(tree, [path]) }
  if (documentEndings.includes(ending)) return { kind: 'document', files: readAlone(tree, path) }
  const fix = `Name a folder, or a file that ends in ${[...documentEndings, ...publicationEndings].join(', ')}.`
  throw new CommandError(2, `\`${tree.show(path)}\` is of no kind that can be compared`, fix)
}

/** Generated files are compared by their `catalog.json`. */
function readFolder(tree: Tree, folder: string): SourceFiles {
  const catalog = tree.join(folder, 'catalog.json')
  if (tree.look(catalog) === 'file') return { kind: 'publication', files: readFiles(tree, [catalog]) }
  const names = tree.list(folder)
  if (names.length === 0) {
    throw new CommandError(2, `No document in \`${tree.show(folder)}\``, 'Name the folder of the catalog documents, `.md` or `.txt`.')
  }
  const files = readFiles(
    tree,
    names.map((name) => tree.join(folder, name)),
  )
  const hasEnvelope = names.some((name) => posix.basename(name) === envelope)
  return { kind: 'catalog', files: hasEnvelope ? files : [...files, ...toDocuments([readOwnEnvelope()])] }
}

/** A document with the `log-event.md` of the spec folder that it is in, at most two folders up; otherwise with our own. */
function readAlone(tree: Tree, path: string): readonly VFile[] {
  let folder = tree.up(path)
  for (let depth = 0; depth < 3 && folder !== null; depth++) {
    const candidate = tree.join(folder, envelope)
    if (candidate === path) return readFiles(tree, [path])
    if (tree.look(candidate) === 'file') return readFiles(tree, [path, candidate])
    folder = tree.up(folder)
  }
  return [...readFiles(tree, [path]), ...toDocuments([readOwnEnvelope()])]
}

function readFiles(tree: Tree, paths: readonly string[]): readonly VFile[] {
  const contents = tree.read(paths)
  return toDocuments(paths.map((path, index) => ({ path: tree.show(path), bytes: contents[index] ?? new Uint8Array() })))
}

function look(path: string): 'folder' | 'file' | null {
  const fix = 'Name a file or a folder that can be read.'
  const stats = attempt(2, 'read', path, fix, () => {
    try {
      return statSync(path, { throwIfNoEntry: false })
    } catch (error) {
      // A word such as `HEAD:spec` may go through a file, or be longer than a name may be: then it is no path.
      if (error instanceof Error && 'code' in error && ['ENOTDIR', 'ENAMETOOLONG'].includes(String(error.code))) return undefined
      throw error
    }
  })
  return stats === undefined ? null : stats.isDirectory() ? 'folder' : 'file'
}

const diskTree: Tree = {
  look,
  list: listDocuments,
  up: (path) => (resolve(path) === dirname(resolve(path)) ? null : join(path, '..')),
  join,
  read: (paths) => paths.map((path) => readDocumentFile(path, path).bytes),
  show: (path) => toShownPath(path, ''),
}
