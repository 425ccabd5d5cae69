import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { VFile } from 'vfile'
import { listDocuments, readDocumentFile, readDocumentFiles, readOwnEnvelope, toDocuments, toShownPath } from '../io/read-documents.ts'
import { readPublicationSource } from '../io/read-publication-source.ts'
import { planReplacement, replaceDocuments, withDocuments } from '../io/replace-documents.ts'
import { refuseInterrupted } from '../io/stage.ts'
import type { PullResult } from '../pull.ts'
import { type FileChanges, listProblems, noChanges, type Outcome, type Problem, showPaths } from './outcome.ts'
import { printPullLines, printPullSummary } from './print-pull.ts'
import { startOutcome } from './to-outcome.ts'

export interface PullSettings {
  /** An address or a path. */
  readonly source: string
  readonly spec: string
  /** The day of the publication, `YYYY-MM-DD`. */
  readonly date: string
  readonly dryRun: boolean
  readonly force: boolean
}

type Merge = Awaited<ReturnType<typeof loadMerge>>

/** What is remembered between two runs, beside the documents. */
const lockName = 'okta.lock.json'
/** How long to wait for another run, in ms. */
const patience = 10_000

/** Merge a publication of Okta into the documents, all of it or nothing. */
export async function runPull(settings: PullSettings): Promise<Outcome> {
  const { spec, source, dryRun } = settings
  listDocuments(spec)
  if (dryRun) refuseInterrupted(spec, 'Run it without --dry-run, which finishes that first.')
  // What a killed run began is finished even where nothing can be read from the source.
  else await withDocuments(spec, patience, () => undefined)
  const publication = await readPublicationSource(source)
  const merge = await loadMerge()
  const run = () => bringUpToDate(settings, publication, merge)
  return dryRun ? run() : await withDocuments(spec, patience, run)
}

/** The stages, which take their time to load, once there is something for them. */
async function loadMerge() {
  const [{ pull }, { compareEditions }, { toEdition }, { toVerdict }] = await Promise.all([
    import('../pull.ts'),
    import('../diff/compare.ts'),
    import('../diff/to-edition.ts'),
    import('../diff/to-verdict.ts'),
  ])
  const compare = ({ before, after }: NonNullable<PullResult['catalogs']>) => {
    const difference = compareEditions(toEdition(before), toEdition(after))
    return { difference, verdict: toVerdict(difference) }
  }
  return { pull, compare }
}

/** The folder must not change from the first document read to the last one written, so all of this goes on without a pause. */
function bringUpToDate(settings: PullSettings, publication: VFile, { pull, compare }: Merge): Outcome {
  const { spec, date, force, dryRun } = settings
  const documents = readSpec(spec)
  const lock = join(spec, lockName)
  const lockText = existsSync(lock) ? new TextDecoder().decode(readDocumentFile(lock, lock).bytes) : null
  const { changes, catalogs, review } = pull(documents, lockText, publication, { date, force })
  const problems = listPullProblems(spec, documents, publication)
  const start = { ...startOutcome('pull'), documents: documents.length, problems }
  if (catalogs === null || problems.some(({ severity }) => severity === 'error')) return { ...start, ok: false }

  const { created, updated, deleted } = dryRun ? planReplacement(spec, changes) : replaceDocuments(spec, changes)
  const show = (paths: readonly string[]) => paths.map((path) => toShownPath(spec, path))
  const files: FileChanges = { ...noChanges, created: show(created), updated: show(updated), deleted: show(deleted) }
  const { difference, verdict } = compare(catalogs)
  return {
    ...start,
    files,
    lines: printPullLines(difference, review, files, dryRun),
    details: { dryRun, difference, verdict, review },
    summary: printPullSummary(spec, settings.source, files, dryRun),
  }
}

/** A folder without documents is where a catalog begins. */
function readSpec(spec: string): readonly VFile[] {
  return toDocuments(listDocuments(spec).length === 0 ? [readOwnEnvelope()] : readDocumentFiles(spec))
}

/** Warnings about documents were there before: `generate` tells them. A problem of the lock file comes with the publication. */
function listPullProblems(spec: string, documents: readonly VFile[], publication: VFile): readonly Problem[] {
  const errors = listProblems(documents).filter(({ severity }) => severity === 'error')
  const lock = toShownPath(spec, lockName)
  const published = listProblems([publication]).map((problem) => (problem.code === 'lock/syntax' ? { ...problem, path: lock } : problem))
  return [...showPaths(errors, (path) => toShownPath(spec, path)), ...published]
}
