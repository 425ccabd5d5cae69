import { createHash } from 'node:crypto'
import type { VFile } from 'vfile'
import type { DiagnosticCode, DiagnosticValues } from '../diagnostics.ts'
import { listEnvelopePaths } from '../envelope-paths.ts'
import type { Draft, DraftEnvelope, Origin } from '../model.ts'
import { hasError, type Report } from '../report.ts'
import { createParser } from './markdown.ts'
import { parseCatalogDocument } from './parse-catalog-document.ts'
import { parseEnvelope } from './parse-envelope.ts'
import { parsePayloads } from './parse-payloads.ts'
import { parseRemoved } from './parse-removed.ts'
import { type DocumentKind, recogniseDocument } from './recognise-document.ts'
import { settleConflicts } from './settle-conflicts.ts'

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

  const read = <Parsed>(kind: DocumentKind, context: string, parse: Parse<Parsed>): readonly Parsed[] =>
    (byKind.get(kind) ?? []).map((file) => parseOnce(file, `${kind}\n${context}`, parse, { report, cache }))

  const envelope = mergeEnvelopes(read('envelope', '', (file, recorder) => parseEnvelope(file, recorder, parseText)))
  const paths = listEnvelopePaths(envelope)
  return {
    envelope,
    documents: read('catalog', [...paths.keys()].join('\n'), (file, recorder) => parseCatalogDocument(file, paths, recorder, parseText)),
    payloads: read('payloads', '', (file, recorder) => parsePayloads(file, recorder, parseText)).flat(),
    removed: read('removed', '', (file, recorder) => parseRemoved(file, recorder, parseText)).flat(),
  }
}

function mergeEnvelopes(envelopes: readonly DraftEnvelope[]): DraftEnvelope {
  return {
    path: envelopes[0]?.path ?? null,
    messages: envelopes.flatMap(({ messages }) => messages),
    enumerations: envelopes.flatMap(({ enumerations }) => enumerations),
    secrets: envelopes.flatMap(({ secrets }) => secrets),
  }
}

/** A problem as the parser reported it, kept beside the draft so that it is reported again when the draft is reused. */
interface Recorded {
  readonly code: DiagnosticCode
  readonly origin: Origin
  readonly values: object
}

interface Recording<Parsed> {
  readonly parsed: Parsed
  readonly problems: readonly Recorded[]
}

type Parse<Parsed> = (file: VFile, report: Report) => Parsed

/** Parse a document, or take what an earlier run made of the same text; `context` is what else decides that. */
function parseOnce<Parsed>(
  file: VFile,
  context: string,
  parse: Parse<Parsed>,
  { report, cache }: { report: Report; cache: ParseCache },
): Parsed {
  const key = hash(`${file.path}\n${context}\n${String(file)}`)
  const before = cache.get(key)
  const recording: Recording<Parsed> = before === undefined ? record(file, parse) : JSON.parse(before)
  if (before === undefined) cache.set(key, JSON.stringify(recording))
  for (const { code, origin, values } of recording.problems) report.add(code, origin, values as DiagnosticValues<typeof code>)
  return recording.parsed
}

function record<Parsed>(file: VFile, parse: Parse<Parsed>): Recording<Parsed> {
  const problems: Recorded[] = []
  const recorder: Report = { add: (code, origin, values) => void problems.push({ code, origin, values }) }
  return { parsed: parse(settleConflicts(file, recorder), recorder), problems }
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
