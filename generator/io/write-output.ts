import { mkdirSync, rmdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { OutputFile } from '../model.ts'
import { attempt, CommandError } from './command-error.ts'
import { withLock } from './lock.ts'
import { printJournal, printManifest, readWritten } from './manifest.ts'
import { checkOutputPaths, journalName, listFolders, manifestName, refuseLinks } from './output-paths.ts'
import { type Plan, planOutput } from './plan-output.ts'
import { removeTemporaries } from './remove-temporaries.ts'
import { createWriter } from './write-file.ts'

export interface WriteOptions {
  /** Overwrite files in the way. */
  readonly force: boolean
  /** How long to wait for another run, in ms. */
  readonly patience?: number
}

/** What a run did, by path. */
export interface WriteResult {
  readonly created: readonly string[]
  readonly updated: readonly string[]
  readonly deleted: readonly string[]
  /** Files that are not made any more but were changed by hand. */
  readonly left: readonly string[]
  readonly unchanged: readonly string[]
  /** The text of the manifest. */
  readonly manifest: string
}

/**
 * Make a folder hold exactly the files given, besides what others put there. Order: journal, new texts, deletions,
 * manifest; whenever a run is killed, journal and manifest together tell the next one which files are ours.
 */
export async function writeOutput(root: string, files: readonly OutputFile[], options: WriteOptions): Promise<WriteResult> {
  checkOutputPaths(files.map(({ path }) => path))
  attempt(1, 'make', root, 'Allow it, or name another folder with --out.', () => mkdirSync(root, { recursive: true }))
  return await withLock(root, options.patience ?? 10_000, (lockLeft) => {
    const written = readWritten(root, options.force)
    const interrupted = lockLeft || written.interrupted
    refuseLinks(root, [...files.map(({ path }) => path), ...written.hashes.keys()])
    const plan = planOutput(root, files, written)
    if (!options.force) refuseOverwriting(root, plan)
    if (interrupted) removeTemporaries(root, [...plan.after.keys(), ...written.hashes.keys()])
    const manifest = printManifest(plan.after)
    if (written.manifest !== manifest || interrupted || isWork(plan)) carryOut(root, plan, manifest)
    return toResult(plan, manifest)
  })
}

function carryOut(root: string, plan: Plan, manifest: string): void {
  const write = createWriter(root)
  const [first, last] = orderRemovals(plan)
  write(journalName, printJournal(plan.before, plan.after))
  remove(root, first, plan.formerFolders)
  for (const { path, text } of [...plan.create, ...plan.update]) write(path, text)
  remove(root, last, plan.formerFolders)
  write(manifestName, manifest)
  rmSync(join(root, journalName))
}

/** Files are deleted last, so that nothing is missing meanwhile, unless a new file needs the place, be it as a folder. */
function orderRemovals(plan: Plan): [first: string[], last: string[]] {
  const paths = [...plan.after.keys()]
  const needed = new Set([...paths, ...paths.flatMap(listFolders)].map((path) => path.toLowerCase()))
  const made = new Set(paths.map((path) => path.toLowerCase()))
  const isFirst = (path: string) => needed.has(path.toLowerCase()) || listFolders(path).some((folder) => made.has(folder.toLowerCase()))
  return [plan.remove.filter(isFirst), plan.remove.filter((path) => !isFirst(path))]
}

/** Delete files, and those of the folders that hold nothing any more; a killed run may have left some. */
function remove(root: string, paths: readonly string[], folders: readonly string[]): void {
  const fix = 'Allow it, and run again.'
  for (const path of paths) attempt(1, 'delete', join(root, path), fix, () => rmSync(join(root, path), { force: true }))
  for (const folder of folders) removeEmptyFolder(join(root, folder))
}

function removeEmptyFolder(folder: string): void {
  try {
    rmdirSync(folder)
  } catch {
    // It holds something that is not ours, or is a link: either way it stays.
  }
}

function refuseOverwriting(root: string, { inTheWay }: Plan): void {
  if (inTheWay.length === 0) return
  const shown = inTheWay.slice(0, 10).map((path) => `\`${join(root, path)}\``)
  const more = inTheWay.length > 10 ? ` and ${inTheWay.length - 10} more` : ''
  const verb = inTheWay.length === 1 ? 'was' : 'were'
  throw new CommandError(
    1,
    `${shown.join(', ')}${more} ${verb} changed, or put there, by someone else; nothing was written`,
    'Move the change into the documents or templates, or move the file away; --force overwrites it.',
  )
}

function isWork(plan: Plan): boolean {
  return plan.create.length + plan.update.length + plan.remove.length > 0
}

function toResult(plan: Plan, manifest: string): WriteResult {
  return {
    created: plan.create.map(({ path }) => path),
    updated: plan.update.map(({ path }) => path),
    deleted: plan.remove,
    left: plan.leave,
    unchanged: plan.unchanged,
    manifest,
  }
}
