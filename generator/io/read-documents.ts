import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join, posix, sep } from 'node:path'
import { globSync } from 'tinyglobby'
import type { VFile } from 'vfile'
import { attempt, CommandError } from './command-error.ts'
import { decodeDocument } from './decode-document.ts'
import { ownPackage } from './package-root.ts'

/** What names the `log-event.md` of this package. */
const ownEnvelope = `${ownPackage.name}/spec/log-event.md`
/** The document of a spec folder that describes the log event. */
export const envelope = 'log-event.md'

/** A document on disk: its path and its bytes. */
export interface DocumentFile {
  /** What names the document in problems and in what is made from it. */
  readonly path: string
  readonly bytes: Uint8Array
}

/**
 * All documents below a folder as bytes, by their path relative to it: what is made from them must not depend on where the
 * folder is. Left out: README.md, hidden files, `node_modules`. Where there is no `log-event.md`, that of this package is added.
 */
export function readDocumentFiles(folder: string): readonly DocumentFile[] {
  const names = listDocuments(folder)
  if (names.length === 0) {
    throw new CommandError(2, `No document in \`${folder}\``, 'Name the folder of the catalog documents, `.md` or `.txt`, with --spec.')
  }
  const files = names.map((name) => readDocumentFile(join(folder, name), name))
  return names.some((name) => posix.basename(name) === envelope) ? files : [...files, readOwnEnvelope()]
}

/** Turn the bytes into documents. */
export function toDocuments(files: readonly DocumentFile[]): readonly VFile[] {
  return files.map(({ path, bytes }) => decodeDocument(path, bytes))
}

/** The names of the documents below a folder, relative to it, with `/`, sorted by code unit. */
export function listDocuments(folder: string): readonly string[] {
  const isFolder = attempt(2, 'read', folder, 'Name the folder of the catalog documents with --spec.', () => statSync(folder).isDirectory())
  if (!isFolder) throw new CommandError(2, `\`${folder}\` is a file`, 'Name the folder that holds it.')
  const ignore = ['**/readme.md', '**/node_modules/**']
  const options = { cwd: folder, ignore, caseSensitiveMatch: false, expandDirectories: false, followSymbolicLinks: false }
  refuseLinkedDocuments(folder, ['', ...globSync('**', { ...options, onlyDirectories: true })])
  return globSync('**/*.{md,txt}', options)
    .map((name) => name.replaceAll(sep, '/'))
    .sort()
}

/** A document behind a link is not read; left out without a word, its event types would be gone. */
function refuseLinkedDocuments(folder: string, below: readonly string[]): void {
  const links = below.flatMap((name) =>
    readdirSync(join(folder, name), { withFileTypes: true })
      .filter((entry) => entry.isSymbolicLink() && /\.(?:md|txt)$/i.test(entry.name) && !/^readme\.md$/i.test(entry.name))
      .map((entry) => join(folder, name, entry.name).replaceAll(sep, '/')),
  )
  if (links.length > 0)
    throw new CommandError(2, `Links are not followed: \`${links.join('`, `')}\``, 'Put the documents themselves there.')
}

/** One document, under the path that is to name it. */
export function readDocumentFile(file: string, path: string): DocumentFile {
  const fix = 'Make it readable, or name another folder with --spec.'
  return { path, bytes: attempt(2, 'read', file, fix, () => readFileSync(file)) }
}

/** The `log-event.md` that this package brings, for folders that have none. */
export function readOwnEnvelope(): DocumentFile {
  return readDocumentFile(join(ownPackage.root, 'spec', envelope), ownEnvelope)
}

/** A path as the user would write it, with `/`: `okta-user.md` in `./spec/` is `spec/okta-user.md`. */
export function toShownPath(folder: string, path: string): string {
  return path === ownEnvelope ? path : posix.join(folder.replaceAll(sep, '/'), path)
}
