import { dirname, relative, sep } from 'node:path'
import { readWritten } from './manifest.ts'

/** Says of absolute paths whether `generate` wrote them: whether the manifest of a folder above lists them. */
export function createGeneratedFilter(): (path: string) => boolean {
  const folders = new Map<string, ReadonlyMap<string, unknown>>()
  const readFolder = (folder: string): ReadonlyMap<string, unknown> => {
    const listed = folders.get(folder) ?? readWritten(folder, true).hashes
    folders.set(folder, listed)
    return listed
  }
  return (path) => {
    for (let folder = dirname(path); ; folder = dirname(folder)) {
      const listed = readFolder(folder)
      if (listed.size > 0 && listed.has(relative(folder, path).split(sep).join('/'))) return true
      if (dirname(folder) === folder) return false
    }
  }
}
