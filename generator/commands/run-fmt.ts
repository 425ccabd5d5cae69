import { existsSync, statSync } from 'node:fs'
import { posix } from 'node:path'
import { textLosingCodes } from '../diagnostics.ts'
import { noCache, openCache } from '../io/cache.ts'
import { attempt, CommandError } from '../io/command-error.ts'
import { hashProgram } from '../io/program-hash.ts'
import {
  type DocumentFile,
  envelope,
  listDocuments,
  readDocumentFile,
  readOwnEnvelope,
  toDocuments,
  toShownPath,
} from '../io/read-documents.ts'
import { refuseInterrupted } from '../io/stage.ts'
import { openStoredTexts } from '../io/stored-texts.ts'
import { refuseSharedTargets, type Target, toTarget } from './fmt-targets.ts'
import { listProblems, noChanges, type Outcome, toCount } from './outcome.ts'
import { quoteWord } from './quote-word.ts'
import { toRunName } from './run-record.ts'
import { startOutcome } from './to-outcome.ts'

export interface FmtSettings {
  /** Files and folders. */
  readonly paths: readonly string[]
  readonly spec: string
  readonly out: string | undefined
  readonly check: boolean
  readonly force: boolean
  readonly cache: boolean
}

/** Bring documents into canonical form, or say which are not in it. */
export async function runFmt(settings: FmtSettings): Promise<Outcome> {
  for (const path of [settings.spec, ...settings.paths]) refuseInterrupted(path, 'Run `okta-events pull` again, which finishes that first.')
  const files = readFiles(settings.paths)
  const documents = toDocuments([...files, ...readContext(settings.spec, files)])
  const cache = settings.cache ? openCache() : noCache
  const parsed = openStoredTexts(cache, `${toRunName('fmt', ...settings.paths)}.parsed`, settings.cache ? hashProgram() : '')
  const { format } = await import('../format.ts')
  const formatted = format(documents, { cache: parsed })
  parsed.save()
  const given = new Set(files.map(({ path }) => path))
  const problems = listProblems(documents).filter(({ path, severity }) => given.has(path) || severity === 'error')
  const start = { ...startOutcome('fmt'), documents: files.length, problems }
  if (problems.some(({ severity }) => severity === 'error')) return { ...start, ok: false }

  const targets = formatted.filter(({ document }) => given.has(document.path)).map((result) => toTarget(result, settings.out))
  refuseSharedTargets(targets)
  return settings.check ? await compare(start, targets, settings) : await write(start, targets, settings)
}

function readFiles(paths: readonly string[]): readonly DocumentFile[] {
  const files = paths.flatMap((path) => {
    const isFolder = attempt(2, 'read', path, 'Name files or folders with catalog documents.', () => statSync(path).isDirectory())
    const names = isFolder ? listDocuments(path).map((name) => toShownPath(path, name)) : [toShownPath(path, '')]
    return names.map((name) => readDocumentFile(name, name))
  })
  if (files.length === 0)
    throw new CommandError(2, `No document in ${paths.map((path) => `\`${path}\``).join(', ')}`, 'Name `.md` or `.txt` files.')
  return [...new Map(files.map((file) => [file.path, file])).values()].sort((a, b) => (a.path < b.path ? -1 : 1))
}

/**
 * What the documents stand on, unless it is among them: the envelope, which tells the cells of a row apart, and the payloads,
 * from the spec folder; where that has no envelope, our own.
 */
function readContext(spec: string, files: readonly DocumentFile[]): readonly DocumentFile[] {
  const given = new Set(files.map(({ path }) => path))
  const names = existsSync(spec) ? listDocuments(spec).filter((name) => name === envelope || name.startsWith('payloads/')) : []
  const paths = names.map((name) => toShownPath(spec, name)).filter((path) => !given.has(path))
  const hasEnvelope = [...given, ...paths].some((path) => posix.basename(path) === envelope)
  return [...paths.map((path) => readDocumentFile(path, path)), ...(hasEnvelope ? [] : [readOwnEnvelope()])]
}

async function compare(start: Outcome, targets: readonly Target[], { paths, spec, out }: FmtSettings): Promise<Outcome> {
  const changed = targets.filter(({ found, text }) => found !== text)
  if (changed.length === 0) return summarise(start, targets, changed)
  const { toDriftEntries } = await import('./drift.ts')
  const drift = changed.map(
    ({ path, text, found }) => ({ path, kind: found === null ? 'missing' : 'changed', found, wanted: text }) as const,
  )
  const words = [...paths, ...(spec === 'spec' ? [] : ['--spec', spec]), ...(out === undefined ? [] : ['--out', out])].map(quoteWord)
  return { ...start, ok: false, drift: toDriftEntries(drift, (path) => path), driftFix: `Run \`okta-events fmt ${words.join(' ')}\`.` }
}

async function write(start: Outcome, targets: readonly Target[], { force }: FmtSettings): Promise<Outcome> {
  const changed = targets.filter(({ found, text }) => found !== text)
  const error = force ? null : (refuseLoss(start, changed) ?? refuseOverwriting(changed))
  if (error !== null) return { ...start, ok: false, error }
  const { createEachWriter } = await import('../io/write-each.ts')
  const writer = createEachWriter()
  const written = changed.filter(({ path, text }) => writer.write(path, text))
  const done = summarise(start, targets, written)
  const refusal = writer.toError()
  if (refusal === null) return done
  const left = changed.length - written.length
  return { ...done, ok: false, error: refusal, summary: `${done.summary}, ${left} not written` }
}

/** Formatting a document in place must not cost a person the text that they wrote. */
function refuseLoss({ problems }: Outcome, changed: readonly Target[]): Outcome['error'] {
  const inPlace = new Set(changed.filter(({ path, source }) => path === source).map(({ path }) => path))
  const [first] = problems.filter(({ path, code }) => inPlace.has(path) && textLosingCodes.has(code))
  if (first === undefined) return null
  const message = `\`${first.path}\` has text that canonical form has no place for; nothing was written`
  return { message, fix: 'Move the text that the warnings name, or run again with --force, which drops it.' }
}

function refuseOverwriting(changed: readonly Target[]): Outcome['error'] {
  const inTheWay = changed.filter(({ path, found, source }) => found !== null && path !== source).map(({ path }) => `\`${path}\``)
  if (inTheWay.length === 0) return null
  return {
    message: `${inTheWay.join(', ')} would be overwritten; nothing was written`,
    fix: 'Compare with --check first; --force overwrites.',
  }
}

function summarise(start: Outcome, targets: readonly Target[], written: readonly Target[]): Outcome {
  const created = written.filter(({ found }) => found === null).map(({ path }) => path)
  const updated = written.filter(({ found }) => found !== null).map(({ path }) => path)
  const unchanged = targets.filter(({ found, text }) => found === text).length
  const counts = [`${created.length} created`, `${updated.length} rewritten`, `${unchanged} in canonical form already`]
  const summary = `${toCount(targets.length, 'catalog document')}: ${counts.filter((count) => !count.startsWith('0 ')).join(', ')}`
  return { ...start, files: { ...noChanges, created, updated, unchanged }, summary }
}
