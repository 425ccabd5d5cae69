import { readdirSync, rmSync } from 'node:fs'
import { join, posix } from 'node:path'
import { journalName, manifestName } from './output-paths.ts'

/** How write-file-atomic names the sibling that it writes first: `types.ts.2871234`. */
const temporary = /^(.+)\.\d{1,10}$/

/** Delete what a killed run left half written: temporary siblings of files that runs write, and of no others. */
export function removeTemporaries(root: string, paths: readonly string[]): void {
  const known = new Set([...paths, manifestName, journalName])
  const folders = new Set([...known].map((path) => posix.dirname(path)))
  for (const folder of folders) {
    for (const name of listNames(join(root, folder))) {
      const base = temporary.exec(name)?.[1]
      if (base === undefined || known.has(posix.join(folder, name))) continue
      if (known.has(posix.join(folder, base))) rmSync(join(root, folder, name), { force: true })
    }
  }
}

function listNames(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}
