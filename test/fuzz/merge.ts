import fc from 'fast-check'
import { VFile } from 'vfile'
import { check } from '../../generator/check/check.ts'
import { link } from '../../generator/link/link.ts'
import { lockPath } from '../../generator/merge/lock.ts'
import type { Catalog } from '../../generator/model.ts'
import { noCache, parseDocuments } from '../../generator/parse/parse-documents.ts'
import { type PullResult, pull } from '../../generator/pull.ts'
import { createReport, hasError } from '../../generator/report.ts'
import { canonicalTexts, createEnvelope, soundTexts } from './documents.ts'
import { type Edit, edit } from './edits.ts'
import { assert, assertEqual, type Property, search } from './property.ts'
import { damagedPublications, jsonEdits, type PublicationText, publications } from './publications.ts'

const envelopePath = 'log-event.md'

/** The documents of a folder, by path, and the lock file. */
type Folder = ReadonlyMap<string, string>

function createFolder(text: string | null): Folder {
  const own: readonly [string, string][] = text === null ? [] : [['catalog/okta-zone.md', text]]
  return new Map([[envelopePath, String(createEnvelope())], ...own])
}

function readDocuments(folder: Folder): readonly VFile[] {
  return [...folder].filter(([path]) => path !== lockPath).map(([path, value]) => new VFile({ path, value }))
}

interface Pulled {
  readonly folder: Folder
  readonly result: PullResult
  /** What was wrong. */
  readonly errors: readonly string[]
}

/** Pull as the command does: what changes is written. */
function pullInto(folder: Folder, { path, text }: PublicationText, date: string): Pulled {
  const documents = readDocuments(folder)
  const publication = new VFile({ path, value: text })
  const result = pull(documents, folder.get(lockPath) ?? null, publication, { date, force: true })
  const next = new Map(folder)
  for (const change of result.changes) change.text === null ? next.delete(change.path) : next.set(change.path, change.text)
  return { folder: next, result, errors: [...documents, publication].filter(hasError).flatMap(({ messages }) => messages.map(String)) }
}

function readCatalog(folder: Folder): Catalog {
  const documents = readDocuments(folder)
  const report = createReport(documents)
  const draft = parseDocuments(documents, report, noCache)
  check(draft, report)
  const errors = documents.filter(hasError).flatMap(({ messages }) => messages.map(String))
  assert(errors.length === 0, `documents that are not sound: ${errors.join('\n')}`)
  return link(draft)
}

/** What no publication says: a person wrote it. */
function listWritten(catalog: Catalog): ReadonlyMap<string, unknown> {
  return new Map(
    catalog.eventTypes.map(({ id, description, fields, references, deprecated }) => [id, { description, fields, references, deprecated }]),
  )
}

const folders = fc.option(canonicalTexts, { nil: null }).map(createFolder)

/** What holds after any pull: all or nothing, and what people wrote is there. */
function checkPulled(before: Folder, { folder, result, errors }: Pulled): void {
  assertEqual(result.catalogs === null, errors.length > 0, `changes and errors: ${errors.join('\n')}`)
  if (result.catalogs === null) {
    assertEqual(result.changes, [], 'a pull that is not sound changes something')
    return
  }
  const [written, kept] = [listWritten(readCatalog(before)), listWritten(readCatalog(folder))]
  for (const [id, facts] of kept) if (written.has(id)) assertEqual(facts, written.get(id), `what was written of ${id} is another`)
}

function checkSound([before, publication]: readonly [Folder, PublicationText]): void {
  const once = pullInto(before, publication, '2026-08-06')
  assertEqual(once.errors, [], 'a sound publication is refused')
  checkPulled(before, once)
  const { eventTypes } = readCatalog(once.folder)
  const want = publication.rows.map(({ id }) => id).sort()
  assertEqual(
    eventTypes.map(({ id }) => id),
    want,
    'the event types are not those of the publication',
  )
  for (const { id, since = '', tags = '' } of publication.rows) {
    const found = eventTypes.find((eventType) => eventType.id === id)
    assertEqual(
      found?.tags,
      tags.split(', ').filter((tag) => tag !== ''),
      `the tags of ${id}`,
    )
    if (since !== '') assertEqual(found?.since, since, `the release of ${id}`)
  }
  const twice = pullInto(once.folder, publication, '2027-01-01')
  assertEqual([twice.errors, twice.result.changes], [[], []], 'pulling twice changes something')
}

interface Damage {
  readonly document: string
  readonly first: PublicationText
  readonly second: PublicationText
  /** What happened to the lock file between the two. */
  readonly lockEdit: Edit | null
}

function checkDamaged({ document, first, second, lockEdit }: Damage): void {
  const before = createFolder(document)
  const once = pullInto(before, first, '2026-08-06')
  checkPulled(before, once)
  const lock = once.folder.get(lockPath)
  const folder = lock === undefined || lockEdit === null ? once.folder : new Map([...once.folder, [lockPath, edit(lock, lockEdit)]])
  const pulled = pullInto(folder, second, '2026-09-01')
  checkPulled(folder, pulled)
  if (pulled.result.catalogs === null) return
  const again = pullInto(pulled.folder, second, '2026-10-01')
  assertEqual([again.errors, again.result.changes], [[], []], 'pulling twice changes something')
}

export const merge: Property = {
  name: 'pull',
  claim: 'merges a publication whole, twice as once, and keeps what people wrote',
  cases: 100,
  share: 0.003,
  run: search(fc.tuple(folders, publications), checkSound),
}

export const damagedMerge: Property = {
  name: 'damaged-pull',
  claim: 'merges damaged publications, documents and lock files soundly, or refuses them and changes nothing',
  cases: 100,
  share: 0.003,
  run: search(
    fc.record({
      document: soundTexts,
      first: publications,
      second: fc.oneof(publications, damagedPublications),
      lockEdit: fc.option(jsonEdits, { nil: null, freq: 2 }),
    }),
    checkDamaged,
  ),
}
