import {
  closeSync,
  existsSync,
  fchmodSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { join, resolve } from 'node:path'
import { attempt, CommandError } from './command-error.ts'
import { isInside } from './output-folder.ts'

/** The folder in which new texts wait to be moved; hidden, so that nobody takes it for documents. */
export const stageFolder = '.okta-events-replacement'
/** The list of what is to be moved; it is there only while everything waits, or is moved already. */
const listName = `${stageFolder}/list.json`

export interface StagedChange {
  /** Of the document, relative to the spec folder. */
  readonly path: string
  /** The name of its new text within the stage. */
  readonly name: string
  /** Hashes of the texts; null where there is none. */
  readonly before: string | null
  readonly after: string | null
}

const fix = 'Make room or allow writing, and run again.'
const formatVersion = 1

/** Put new texts aside, and only when all of them are on the disk the list of them; where that fails, nothing is left. */
export function writeStage(folder: string, changes: readonly (StagedChange & { readonly text: string | null })[]): void {
  const list = { formatVersion, changes: changes.map(({ path, name, before, after }) => ({ path, name, before, after })) }
  try {
    attempt(1, 'make', join(folder, stageFolder), fix, () => mkdirSync(join(folder, stageFolder)))
    for (const { path, name, text } of changes) {
      if (text !== null) writeDurably(join(folder, stageFolder, name), text, join(folder, path))
    }
    writeDurably(join(folder, `${listName}.new`), `${JSON.stringify(list, null, 2)}\n`)
    renameSync(join(folder, `${listName}.new`), join(folder, listName))
  } catch (error) {
    removeStage(folder)
    throw error
  }
}

/** What waits in the stage; null where there is none, or not a whole one. */
export function readStage(folder: string): readonly StagedChange[] | null {
  if (!existsSync(join(folder, listName))) return null
  const changes = parseList(readFileSync(join(folder, listName), 'utf8'))
  if (changes?.every(({ path }) => isDocumentPath(folder, path)) === true) return changes
  const message = `\`${join(folder, listName)}\` is not a list that this version reads`
  throw new CommandError(1, message, 'Delete its folder, compare the documents with version control, and run again.')
}

/** A killed run may have left something to finish, so that some documents are old and some new: nothing is to be made of them. */
export function refuseInterrupted(folder: string, fix: string): void {
  if (readStage(folder) === null) return
  throw new CommandError(1, `A killed run of \`pull\` has not finished replacing the documents in \`${folder}\``, fix)
}

/** The list goes first: without it, the rest is waste. */
export function removeStage(folder: string): void {
  const place = join(folder, stageFolder)
  attempt(1, 'delete', place, fix, () => {
    rmSync(join(folder, listName), { force: true })
    rmSync(place, { recursive: true, force: true })
  })
}

/** Whether a path stays below its folder, and names what is read as a document or belongs to them. */
export function isDocumentPath(folder: string, path: string): boolean {
  const isHidden = path.split('/').some((name) => name === '' || name.startsWith('.'))
  return !isHidden && !path.includes('\0') && isInside(resolve(folder, path), resolve(folder))
}

/** What people write must survive the loss of power too. The permissions of the file that will be replaced are kept. */
function writeDurably(place: string, text: string, former?: string): void {
  attempt(1, 'write', place, fix, () => {
    const fd = openSync(place, 'wx')
    try {
      writeFileSync(fd, text)
      const mode = former === undefined ? undefined : statSync(former, { throwIfNoEntry: false })?.mode
      if (mode !== undefined) fchmodSync(fd, mode)
      fsyncSync(fd)
    } finally {
      closeSync(fd)
    }
  })
}

function parseList(text: string): readonly StagedChange[] | null {
  try {
    const list: { formatVersion?: unknown; changes?: unknown } = JSON.parse(text)
    const { changes } = list
    return list.formatVersion === formatVersion && Array.isArray(changes) && changes.every(isStagedChange) ? changes : null
  } catch {
    return null
  }
}

function isStagedChange(value: unknown): value is StagedChange {
  if (typeof value !== 'object' || value === null) return false
  const { path, name, before, after } = value as Readonly<Record<string, unknown>>
  const isHash = (hash: unknown) => hash === null || typeof hash === 'string'
  return typeof path === 'string' && typeof name === 'string' && /^\d+$/.test(name) && isHash(before) && isHash(after)
}
