import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { CommandError, isSystemError } from './command-error.ts'
import { isSafePath, journalName, manifestName } from './output-paths.ts'

/** Hashes of texts by path. */
export type Hashes = ReadonlyMap<string, string>

/** What runs have written into a folder: by path, the hashes of all texts that may stand there by our hand. */
export interface Written {
  readonly hashes: ReadonlyMap<string, ReadonlySet<string>>
  /** The manifest as it stands, or undefined. */
  readonly manifest: string | undefined
  /** Whether a run left its journal, that is, was killed. */
  readonly interrupted: boolean
}

const formatVersion = 1

/** The text of `manifest.json`: every file of the output folder with the SHA-256 of its text. */
export function printManifest(files: Hashes): string {
  return `${JSON.stringify({ formatVersion, files: toRecord(files) }, null, 2)}\n`
}

/** The text of a journal: what stood in the folder by our hand when a run began, and what it sets out to write. */
export function printJournal(before: Hashes, after: Hashes): string {
  return `${JSON.stringify({ formatVersion, before: toRecord(before), after: toRecord(after) }, null, 2)}\n`
}

/** Read manifest and journal. An unreadable manifest is refused unless forced; then nothing counts as written by us. */
export function readWritten(root: string, force: boolean): Written {
  const manifest = readText(join(root, manifestName))
  const journal = readText(join(root, journalName))
  const parts = [
    ...parseParts(root, manifestName, manifest, ['files'], force),
    ...parseParts(root, journalName, journal, ['before', 'after'], force),
  ]
  const hashes = new Map<string, Set<string>>()
  for (const [path, hash] of parts) hashes.set(path, (hashes.get(path) ?? new Set()).add(hash))
  return { hashes, manifest, interrupted: journal !== undefined }
}

function parseParts(root: string, name: string, text: string | undefined, keys: readonly string[], force: boolean): [string, string][] {
  if (text === undefined) return []
  const content = parseObject(text)
  const tables = keys.map((key) => toTable(content?.[key]))
  if (content?.formatVersion === formatVersion && tables.every((table) => table !== undefined)) return tables.flat()
  if (force) return []
  const fix = 'Restore it from version control, or run again with --force: then nothing is deleted, and files in the way are overwritten.'
  throw new CommandError(1, `\`${join(root, name)}\` is not a manifest that this version reads`, fix)
}

/** Path and hash pairs; undefined when it is anything else, so that no manifest can name a file outside its folder. */
function toTable(value: unknown): [string, string][] | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined
  const entries = Object.entries(value)
  return entries.every(([path, hash]) => isSafePath(path) && typeof hash === 'string') ? entries : undefined
}

function parseObject(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : undefined
  } catch {
    return undefined
  }
}

function readText(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    if (isSystemError(error) && (error.code === 'ENOENT' || error.code === 'ENOTDIR')) return undefined
    throw error
  }
}

function toRecord(files: Hashes): Readonly<Record<string, string>> {
  return Object.fromEntries([...files].sort(([a], [b]) => (a < b ? -1 : 1)))
}
