import type { VFile } from 'vfile'
import { check } from './check/check.ts'
import type { DiagnosticCode } from './diagnostics.ts'
import { compareEditions } from './diff/compare.ts'
import type { Difference } from './diff/difference.ts'
import type { Edition } from './diff/edition.ts'
import { isCatalogJson, parseCatalogJson } from './diff/parse-catalog-json.ts'
import { listNamespaces, selectNamespaces } from './diff/select-namespaces.ts'
import { toEdition } from './diff/to-edition.ts'
import { toPublishedEdition } from './diff/to-published-edition.ts'
import { toVerdict, type Verdict } from './diff/to-verdict.ts'
import { formatVersion } from './emit/format-version.ts'
import { link } from './link/link.ts'
import type { Draft } from './model.ts'
import { type ParseCache, parseDocuments } from './parse/parse-documents.ts'
import { parsePublication } from './parse/parse-publication.ts'
import { ShapeError } from './read-json.ts'
import { createReport, hasError, leaveOut } from './report.ts'

/** Something that says which event types there are. */
export interface Source {
  /**
   * `catalog`: all documents of a catalog. `document`: one of them, with the document of the log event. `publication`: Okta's CSV or
   * `event-types.json`, or a `catalog.json`.
   */
  readonly kind: 'catalog' | 'document' | 'publication'
  /** For a publication one file. */
  readonly files: readonly VFile[]
}

export interface Comparison {
  readonly difference: Difference
  readonly verdict: Verdict
  /** The namespaces, by the first segment of their ids, that were compared; null for all. */
  readonly namespaces: readonly string[] | null
}

/** A `catalog.json` that is none. */
export class CatalogFormError extends Error {
  override readonly name = 'CatalogFormError'
  readonly path: string

  constructor(path: string, reason: string) {
    super(reason)
    this.path = path
  }
}

/** A single document that has nothing to compare: the envelope, payloads or removed event types, which only a whole catalog shows. */
export class NoEventTypesError extends Error {
  override readonly name = 'NoEventTypesError'
  readonly path: string

  constructor(path: string) {
    super('no event types')
    this.path = path
  }
}

/**
 * Say what changed from one source to another. Problems end up on the files; null while one of them is an error. One document against
 * anything larger is compared within its namespaces. Throws CatalogFormError and NoEventTypesError.
 */
export function compareSources(from: Source, to: Source, cache: ParseCache): Comparison | null {
  const [before, after] = [readEdition(from, cache), readEdition(to, cache)]
  if (before === null || after === null) return null
  const isPart = from.kind !== to.kind && (from.kind === 'document' || to.kind === 'document')
  const namespaces = isPart ? listNamespaces(from.kind === 'document' ? before : after) : null
  const toPart = (edition: Edition): Edition => (namespaces === null ? edition : selectNamespaces(edition, namespaces))
  const difference = compareEditions(toPart(before), toPart(after))
  return { difference, verdict: toVerdict(difference), namespaces }
}

function readEdition({ kind, files }: Source, cache: ParseCache): Edition | null {
  const [file] = files
  if (kind !== 'publication') return readDocuments(files, kind === 'document', cache)
  return file === undefined || hasError(file) ? null : readPublication(file)
}

function readPublication(file: VFile): Edition | null {
  const json = readJson(String(file))
  if (isCatalogJson(json)) return toEdition(readCatalog(file, json))
  const publication = parsePublication(file, createReport([file]))
  return publication === null ? null : toPublishedEdition(publication)
}

/** Undefined for anything but JSON: whether that is a problem is for the parser of publications to say. */
function readJson(text: string): unknown {
  if (!text.trimStart().startsWith('{')) return undefined
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function readCatalog(file: VFile, json: unknown) {
  try {
    return parseCatalogJson(json, formatVersion)
  } catch (error) {
    if (error instanceof ShapeError) throw new CatalogFormError(file.path, `\`${error.path}\` is not ${error.expected}`)
    throw error
  }
}

function readDocuments(documents: readonly VFile[], isAlone: boolean, cache: ParseCache): Edition | null {
  const report = createReport(documents)
  const draft = parseDocuments(documents, report, cache)
  check(draft, isAlone ? leaveOut(outside, report) : report)
  if (documents.some(hasError)) return null
  const [document] = documents
  if (isAlone && document !== undefined && draft.documents.length === 0) throw new NoEventTypesError(document.path)
  const edition = toEdition(link(draft), { silent: listSilent(draft) })
  return isAlone ? { ...edition, payloads: undefined, envelope: undefined } : edition
}

/** What only the other documents of a catalog can tell. */
const outside: ReadonlySet<DiagnosticCode> = new Set<DiagnosticCode>(['payload/unknown', 'event-type/successor'])

/** The event types that only documents copied from pages have: these show neither releases nor tags nor payloads. */
function listSilent({ documents }: Draft): ReadonlySet<string> {
  const idsOf = (isCanonical: boolean) =>
    documents.filter(({ form }) => (form === 'canonical') === isCanonical).flatMap(({ eventTypes }) => eventTypes.map(({ id }) => id.value))
  const spoken = new Set(idsOf(true))
  return new Set(idsOf(false).filter((id) => !spoken.has(id)))
}
