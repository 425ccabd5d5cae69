import { createHash } from 'node:crypto'
import type { VFile } from 'vfile'
import type { DiagnosticCode, DiagnosticValues } from '../diagnostics.ts'
import { type EnvelopePaths, listEnvelopePaths } from '../envelope-paths.ts'
import type { Draft, DraftDocument, DraftEnvelope, Origin } from '../model.ts'
import { hasError, type Report } from '../report.ts'
import { createParser, type ParseText } from './markdown.ts'
import { parseCatalogDocument } from './parse-catalog-document.ts'
import { parseEnvelope } from './parse-envelope.ts'
import { parsePayloads } from './parse-payloads.ts'
import { parseRemoved } from './parse-removed.ts'
import { type DocumentKind, recogniseDocument } from './recognise-document.ts'

/** Keeps what was parsed by the hash of what it was parsed from, so that an unchanged document is never parsed again. */
export interface ParseCache {
  get(key: string): string | undefined
  set(key: string, value: string): void
}

/** A cache that keeps nothing: every document is parsed. */
export const noCache: ParseCache = { get: () => undefined, set: () => undefined }

/** Read every document into one draft. The envelope comes first: it decides how the rows of the others are split. */
export function parseDocuments(files: readonly VFile[], report: Report, cache: ParseCache): Draft {
  const parseText = createParser()
  const byKind = new Map<DocumentKind, VFile[]>()
  for (const file of files) {
    // A document that could not even be decoded has nothing to parse.
    if (hasError(file)) continue
    const kind = recogniseDocument(file)
    byKind.set(kind, [...(byKind.get(kind) ?? []), file])
  }
  const filesOf = (kind: DocumentKind): readonly VFile[] => byKind.get(kind) ?? []

  const envelope = mergeEnvelopes(filesOf('envelope').map((file) => parseEnvelope(file, report, parseText)))
  const paths = listEnvelopePaths(envelope)
  const pathsKey = hash([...paths.keys()].join('\n'))
  return {
    envelope,
    documents: filesOf('catalog').map((file) => parseOnce(file, { paths, pathsKey, report, parseText, cache })),
    payloads: filesOf('payloads').flatMap((file) => parsePayloads(file, report, parseText)),
    removed: filesOf('removed').flatMap((file) => parseRemoved(file, report, parseText)),
  }
}

function mergeEnvelopes(envelopes: readonly DraftEnvelope[]): DraftEnvelope {
  return {
    path: envelopes[0]?.path ?? null,
    messages: envelopes.flatMap(({ messages }) => messages),
    enumerations: envelopes.flatMap(({ enumerations }) => enumerations),
  }
}

interface Parsing {
  readonly paths: EnvelopePaths
  readonly pathsKey: string
  readonly report: Report
  readonly parseText: ParseText
  readonly cache: ParseCache
}

/** A problem as the parser reported it, kept beside the draft so that it is reported again when the draft is reused. */
interface Recorded {
  readonly code: DiagnosticCode
  readonly origin: Origin
  readonly values: object
}

interface Parsed {
  readonly document: DraftDocument
  readonly problems: readonly Recorded[]
}

function parseOnce(file: VFile, { paths, pathsKey, report, parseText, cache }: Parsing): DraftDocument {
  const key = hash(`${file.path}\n${pathsKey}\n${String(file)}`)
  const before = cache.get(key)
  const parsed: Parsed = before === undefined ? record(file, paths, parseText) : JSON.parse(before)
  if (before === undefined) cache.set(key, JSON.stringify(parsed))
  for (const { code, origin, values } of parsed.problems) report.add(code, origin, values as DiagnosticValues<typeof code>)
  return parsed.document
}

function record(file: VFile, paths: EnvelopePaths, parseText: ParseText): Parsed {
  const problems: Recorded[] = []
  const recorder: Report = { add: (code, origin, values) => void problems.push({ code, origin, values }) }
  return { document: parseCatalogDocument(file, paths, recorder, parseText), problems }
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
