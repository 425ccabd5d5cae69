import { lstatSync } from 'node:fs'
import { join } from 'node:path'
import { CommandError } from './command-error.ts'
import { isInside, toRealPath } from './output-folder.ts'

/** The names of files that every output folder has, and that no emitter may claim. */
export const manifestName = 'manifest.json'
export const journalName = '.okta-events-journal.json'
export const lockPrefix = '.okta-events-lock'

const reserved = /^(?:manifest\.json|\.okta-events-.*)$/i
const deviceName = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i
/** Printable ASCII without what Windows forbids; neither blank nor dot at the end. */
const segment = /^(?!.*[<>:"|?*\\])(?!.*[. ]$)[ -~]{1,200}$/

/** Whether a path stays below its folder and can be a file on every system. */
export function isSafePath(path: string): boolean {
  const segments = path.split('/')
  return segments.every((name) => segment.test(name) && !deviceName.test(name)) && !reserved.test(path)
}

/** Last gate before the disk: emitters build paths from checked names only, so whatever is found here is our mistake. */
export function checkOutputPaths(paths: readonly string[]): void {
  const seen = new Map<string, string>()
  for (const path of paths) {
    if (!isSafePath(path)) throw new Error(`An emitter made the path ${JSON.stringify(path)}, which is not safe on every system`)
    const other = seen.get(path.toLowerCase())
    if (other !== undefined) throw new Error(`Two emitted files have one path: ${other} and ${path}`)
    seen.set(path.toLowerCase(), path)
  }
  for (const path of paths) {
    const folder = listFolders(path).find((name) => seen.has(name.toLowerCase()))
    if (folder !== undefined) throw new Error(`The emitted file ${seen.get(folder.toLowerCase())} is the folder of ${path}`)
  }
}

/** The folders that a path passes, outermost first: of `a/b/c.ts`, `a` and `a/b`. */
export function listFolders(path: string): readonly string[] {
  const segments = path.split('/')
  return segments.slice(1).map((_, index) => segments.slice(0, index + 1).join('/'))
}

/** Refuse paths that a link leads out of the folder. */
export function refuseLinks(root: string, paths: readonly string[]): void {
  const realRoot = toRealPath(root)
  const passed = new Set(paths.flatMap((path) => [...listFolders(path), path]))
  for (const path of passed) {
    const place = join(root, path)
    if (!isLink(place) || isInside(toRealPath(place), realRoot)) continue
    throw new CommandError(1, `\`${place}\` is a link that leads out of \`${root}\``, 'Delete the link, and run again.')
  }
}

function isLink(place: string): boolean {
  try {
    return lstatSync(place).isSymbolicLink()
  } catch {
    // Nothing is there, or below a file: no link either way.
    return false
  }
}
