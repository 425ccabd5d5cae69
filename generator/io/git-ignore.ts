import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import ignore, { type Ignore } from 'ignore'

type IsIgnored = (path: string) => boolean

/**
 * Says of absolute paths below a folder whether a `.gitignore` leaves them out, each folder's own rules before those above it, up to the
 * top of the repository. A folder that is itself left out was named on purpose: then only the rules inside of it count.
 */
export function createIgnoreFilter(root: string): IsIgnored {
  const top = findTop(root)
  if (top === root) return createFilter(root)
  const isIgnored = createFilter(top)
  return isIgnored(join(root, 'x')) ? createFilter(root) : isIgnored
}

function findTop(root: string): string {
  for (let folder = root; ; folder = dirname(folder)) {
    if (existsSync(join(folder, '.git'))) return folder
    if (dirname(folder) === folder) return root
  }
}

function createFilter(top: string): IsIgnored {
  const rules = new Map<string, Ignore | null>()
  const folders = new Map<string, boolean>([[top, false]])
  const readRules = (folder: string): Ignore | null => {
    const known = rules.get(folder)
    if (known !== undefined) return known
    const read = readIgnoreFile(join(folder, '.gitignore'))
    rules.set(folder, read)
    return read
  }
  const isLeftOut = (path: string, mark: '' | '/'): boolean => {
    for (let folder = dirname(path); ; folder = dirname(folder)) {
      const { ignored, unignored } = readRules(folder)?.test(toPosix(relative(folder, path)) + mark) ?? noRule
      if (ignored || unignored) return ignored
      if (folder === top) return false
    }
  }
  const isFolderLeftOut = (folder: string): boolean => {
    const known = folders.get(folder)
    if (known !== undefined) return known
    const answer = isFolderLeftOut(dirname(folder)) || isLeftOut(folder, '/')
    folders.set(folder, answer)
    return answer
  }
  return (path) => isFolderLeftOut(dirname(path)) || isLeftOut(path, '')
}

const noRule = { ignored: false, unignored: false }

function readIgnoreFile(path: string): Ignore | null {
  try {
    return ignore().add(readFileSync(path, 'utf8'))
  } catch {
    return null
  }
}

function toPosix(path: string): string {
  return sep === '/' ? path : path.replaceAll(sep, '/')
}
