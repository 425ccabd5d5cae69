import { mkdirSync, renameSync, rmSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { attempt, CommandError } from './command-error.ts'
import { toTextHash } from './hash.ts'
import { withLock } from './lock.ts'
import { isSafePath, refuseLinks } from './output-paths.ts'
import { hashOnDisk } from './plan-output.ts'
import { isDocumentPath, readStage, removeStage, type StagedChange, stageFolder, writeStage } from './stage.ts'

/** A document as it has to be, by its path relative to the spec folder, with `/`; null where it has to go. */
export interface DocumentChange {
  readonly path: string
  readonly text: string | null
}

/** What was done, by path. */
export interface Replaced {
  readonly created: readonly string[]
  readonly updated: readonly string[]
  readonly deleted: readonly string[]
}

const fix = 'Make room or allow writing, and run again.'

/**
 * Do something with the documents of a folder while no other run does, after bringing to an end what a killed run began. Waits
 * up to `patience` ms for another run.
 */
export function withDocuments<T>(folder: string, patience: number, action: () => T): Promise<T> {
  return withLock(folder, patience, () => {
    recoverDocuments(folder)
    return action()
  })
}

/**
 * Bring documents to their new texts, all of them or none: new texts wait in a hidden folder until every one is there, and only
 * then are they moved into their places. A run that is killed leaves every document whole, and `recoverDocuments` does the rest.
 * Documents whose text stays are not touched, nor do line ends count that git has changed. To be called in `withDocuments`.
 */
export function replaceDocuments(folder: string, changes: readonly DocumentChange[]): Replaced {
  const planned = planChanges(folder, changes)
  if (planned.length > 0) {
    prepareFolders(folder, planned)
    writeStage(folder, planned)
    carryOut(folder, planned)
  }
  return toReplaced(planned)
}

/** What `replaceDocuments` would do. */
export function planReplacement(folder: string, changes: readonly DocumentChange[]): Replaced {
  return toReplaced(planChanges(folder, changes))
}

/** Finish the replacement that a killed run had prepared whole, undo any other. To be called in a lock. */
export function recoverDocuments(folder: string): void {
  const changes = readStage(folder) ?? []
  const stuck = changes.find((change) => !isDone(folder, change) && !isReady(folder, change))
  if (stuck === undefined) carryOut(folder, changes)
  // Somebody may have put everything back.
  else if (changes.every(({ path, before }) => readHash(folder, path) === before)) removeStage(folder)
  else refuseEdited(folder, stuck.path)
}

function refuseEdited(folder: string, path: string): never {
  throw new CommandError(
    1,
    `\`${join(folder, path)}\` was changed while a killed run had not finished replacing the documents`,
    `Restore them from version control, or delete \`${join(folder, stageFolder)}\` to keep them as they are; then run again.`,
  )
}

function planChanges(folder: string, changes: readonly DocumentChange[]) {
  checkPaths(folder, changes)
  const planned = changes.map(({ path, text }, index) => {
    return { path, name: `${index}`, before: readHash(folder, path), after: text === null ? null : toTextHash(text), text }
  })
  return planned.filter(({ before, after }) => before !== after)
}

function toReplaced(planned: readonly StagedChange[]): Replaced {
  return {
    created: planned.filter(({ before }) => before === null).map(({ path }) => path),
    updated: planned.filter(({ before, after }) => before !== null && after !== null).map(({ path }) => path),
    deleted: planned.filter(({ after }) => after === null).map(({ path }) => path),
  }
}

/** From here on there is only forwards, in this run or a later one; what is done already is not done again. */
function carryOut(folder: string, changes: readonly StagedChange[]): void {
  refuseLinks(
    folder,
    changes.map(({ path }) => path),
  )
  for (const change of changes.filter((change) => !isDone(folder, change))) {
    const place = join(folder, change.path)
    if (change.after === null) attempt(1, 'delete', place, fix, () => rmSync(place, { force: true }))
    else attempt(1, 'write', place, fix, () => renameSync(join(folder, stageFolder, change.name), place))
  }
  removeStage(folder)
}

function isDone(folder: string, { path, after }: StagedChange): boolean {
  return readHash(folder, path) === after
}

function isReady(folder: string, { path, name, before, after }: StagedChange): boolean {
  return readHash(folder, path) === before && (after === null || readHash(folder, `${stageFolder}/${name}`) === after)
}

function readHash(folder: string, path: string): string | null {
  return hashOnDisk(join(folder, path)) ?? null
}

/** Whatever would keep a text from its place has to be found before the first is moved. */
function prepareFolders(folder: string, changes: readonly StagedChange[]): void {
  const paths = changes.map(({ path }) => path)
  refuseLinks(folder, [...paths, stageFolder])
  for (const path of paths) {
    const place = join(folder, path)
    attempt(1, 'make', dirname(place), fix, () => mkdirSync(dirname(place), { recursive: true }))
    if (statSync(place, { throwIfNoEntry: false })?.isDirectory() !== true) continue
    throw new CommandError(1, `\`${place}\` is a folder, and a document is to be written there`, 'Move it away, and run again.')
  }
}

/** Paths come from documents that were read, or from checked names: whatever is found here is our mistake. */
function checkPaths(folder: string, changes: readonly DocumentChange[]): void {
  const seen = new Set<string>()
  for (const { path } of changes) {
    const isSound = isDocumentPath(folder, path) && (readHash(folder, path) !== null || isSafePath(path))
    if (!isSound) throw new Error(`${JSON.stringify(path)} is no path of a document`)
    if (seen.has(path.toLowerCase())) throw new Error(`Two changes of one document: ${path}`)
    seen.add(path.toLowerCase())
  }
}
