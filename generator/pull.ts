import { VFile } from 'vfile'
import { check } from './check/check.ts'
import { textLosingCodes } from './diagnostics.ts'
import { listEnvelopePaths } from './envelope-paths.ts'
import { link } from './link/link.ts'
import { type Lock, lockPath, parseLock, printLock } from './merge/lock.ts'
import { type Merged, mergePublication } from './merge/merge-publication.ts'
import type { Catalog, Draft } from './model.ts'
import { toFileName } from './names.ts'
import { noCache, parseDocuments } from './parse/parse-documents.ts'
import { parsePublication } from './parse/parse-publication.ts'
import { printCatalogDocument } from './print/print-catalog-document.ts'
import { printPayloads } from './print/print-payloads.ts'
import { printRemoved } from './print/print-removed.ts'
import type { Publication } from './publication.ts'
import { createReport, hasError, type Report } from './report.ts'

export interface PullOptions {
  /** The day of the publication, `YYYY-MM-DD`. */
  readonly date: string
  /** Take a publication that lacks more than 5 % of the event types. */
  readonly force: boolean
}

/** A document as it has to be; null where it has to go. */
export interface DocumentChange {
  /** Relative to the spec folder. */
  readonly path: string
  readonly text: string | null
}

export interface PullResult {
  /** The documents and the lock file that have to change; empty where something is not sound. */
  readonly changes: readonly DocumentChange[]
  /** The catalog before, and after; null where something is not sound. */
  readonly catalogs: { readonly before: Catalog; readonly after: Catalog } | null
  /** Ids of event types that Okta words differently now, and that are described here: to review. */
  readonly review: readonly string[]
}

const nothing: PullResult = { changes: [], catalogs: null, review: [] }

/** The share of the event types that may be missing from a publication. */
const mostGone = 0.05

/** Merge a publication of Okta into the documents. Problems end up on the documents and on the publication; then nothing changes. */
export function pull(documents: readonly VFile[], lockText: string | null, publication: VFile, options: PullOptions): PullResult {
  const lockFile = new VFile({ path: lockPath, value: lockText ?? '' })
  const files = [...documents, publication, lockFile]
  const report = createReport(files)
  const draft = parseDocuments(documents, report, noCache)
  check(draft, report)
  const lock = lockText === null ? null : parseLock(lockText, lockPath, report)
  const published = parsePublication(publication, report)
  refuseLosses(documents)
  if (lock === undefined || published === null || files.some(hasError)) return moveProblems(lockFile, publication)

  const merged = mergePublication(draft, lock, published, options.date)
  if (!options.force) checkGone(draft, lock, published, publication.path, report)
  if (hasError(publication)) return nothing
  const texts = printDocuments(documents, draft, merged)
  const after = linkAgain(documents, texts, publication.path, report)
  if (after === null) return nothing
  const lockChange = { path: lockPath, text: printLock(merged.lock) }
  const changes = [...texts].map(([path, text]) => ({ path, text }))
  return {
    changes: lockChange.text === lockText ? changes : [...changes, lockChange],
    catalogs: { before: link(draft), after },
    review: merged.review,
  }
}

/** The lock file is none of the documents that the caller knows: what is wrong with it is said of the publication. */
function moveProblems(lockFile: VFile, publication: VFile): PullResult {
  publication.messages.push(...lockFile.messages)
  return nothing
}

/** Text that a document holds where nothing is read would be lost by printing it. */
function refuseLosses(documents: readonly VFile[]): void {
  for (const message of documents.flatMap(({ messages }) => messages)) if (textLosingCodes.has(message.ruleId ?? '')) message.fatal = true
}

function checkGone(draft: Draft, lock: Lock | null, { eventTypes }: Publication, path: string, report: Report): void {
  const published = new Set(eventTypes.map(({ id }) => id))
  const documented = draft.documents.flatMap((document) => document.eventTypes.map(({ id }) => id.value))
  const known = lock === null ? documented : [...lock.wordings.keys()]
  const gone = known.filter((id) => !published.has(id))
  if (gone.length <= known.length * mostGone) return
  const origin = { path, line: 1, column: 1, endLine: 1, endColumn: 1 }
  report.add('publication/vanished', origin, { count: gone.length, of: known.length, some: gone.slice(0, 3) })
}

/** The texts that differ from what the documents hold now, by path. */
function printDocuments(files: readonly VFile[], draft: Draft, merged: Merged): Map<string, string | null> {
  const paths = listEnvelopePaths(draft.envelope)
  const texts = new Map<string, string | null>()
  for (const [index, document] of merged.documents.entries()) {
    // Documents that did not change keep their form, canonical or not.
    if (isUnchanged(document, draft.documents[index])) continue
    const path = document.path === '' ? `catalog/${toFileName(document.namespace?.value ?? '')}.md` : document.path
    texts.set(path, document.eventTypes.length === 0 ? null : printCatalogDocument(document, paths))
  }
  texts.set('removed.md', merged.removed.length === 0 ? null : printRemoved(merged.removed, paths))
  for (const { path, title, payloads } of merged.payloads) texts.set(path, payloads.length === 0 ? null : printPayloads(title, payloads))
  const before = new Map(files.map((file) => [file.path, String(file)]))
  return new Map([...texts].filter(([path, text]) => before.get(path) !== (text ?? undefined)))
}

function isUnchanged(document: Merged['documents'][number], before: Draft['documents'][number] | undefined): boolean {
  return before !== undefined && JSON.stringify(withoutOrigins(document)) === JSON.stringify(withoutOrigins(before))
}

function withoutOrigins(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutOrigins)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).flatMap(([key, inner]) => (key === 'origin' ? [] : [[key, withoutOrigins(inner)]])))
}

/** How many problems of merged documents are told: one is enough to stop, and the others tend to be the same. */
const mostTold = 10

/** The catalog that the documents will give once they are written; null where they would not be sound, which the publication is told. */
function linkAgain(files: readonly VFile[], texts: ReadonlyMap<string, string | null>, path: string, report: Report): Catalog | null {
  const kept = files.filter((file) => !texts.has(file.path)).map((file) => new VFile({ path: file.path, value: file.value }))
  const written = [...texts].flatMap(([name, text]) => (text === null ? [] : [new VFile({ path: name, value: text })]))
  const documents = [...kept, ...written]
  const merged = createReport(documents)
  const draft = parseDocuments(documents, merged, noCache)
  check(draft, merged)
  const unsound = documents.flatMap((document) =>
    document.messages.filter(({ fatal }) => fatal === true).map((message) => ({ document, message })),
  )
  const origin = { path, line: 1, column: 1, endLine: 1, endColumn: 1 }
  for (const { document, message } of unsound.slice(0, mostTold))
    report.add('publication/unsound', origin, { path: document.path, problem: message.reason })
  return unsound.length === 0 ? link(draft) : null
}
