/** A file system, or a revision of one. Paths are given as in the word that named the source. */
export interface Tree {
  readonly look: (path: string) => 'folder' | 'file' | null
  /** The documents below a folder, relative to it. */
  readonly list: (folder: string) => readonly string[]
  /** The folder that holds a file or folder, or null at the top. */
  readonly up: (path: string) => string | null
  readonly join: (folder: string, name: string) => string
  readonly read: (paths: readonly string[]) => readonly Uint8Array[]
  readonly show: (path: string) => string
}
