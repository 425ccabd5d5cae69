import { existsSync } from 'node:fs'
import type { Comparison } from '../compare-sources.ts'
import { addChangelogEntry } from '../diff/add-changelog-entry.ts'
import { noCache, openCache } from '../io/cache.ts'
import { attempt, CommandError } from '../io/command-error.ts'
import { hashProgram } from '../io/program-hash.ts'
import { readDocumentFile } from '../io/read-documents.ts'
import { readSource, type SourceFiles } from '../io/read-source.ts'
import { openStoredTexts } from '../io/stored-texts.ts'
import { type FileChanges, listProblems, noChanges, type Outcome } from './outcome.ts'
import { printDifferenceMarkdown } from './print-difference-markdown.ts'
import { toRunName } from './run-record.ts'
import { startOutcome } from './to-outcome.ts'

export interface DiffSettings {
  readonly from: string
  readonly to: string
  /** What a revision that is named alone is looked up for. */
  readonly spec: string
  /** The file to add a changelog entry to. */
  readonly changelog: string | undefined
  readonly cache: boolean
}

export interface DiffRun {
  readonly outcome: Outcome
  /** Null where a source has errors. */
  readonly comparison: Comparison | null
}

/** Compare two sources. Warnings are not repeated here: `generate` and `pull` tell them, and a comparison stands regardless. */
export async function runDiff(settings: DiffSettings): Promise<DiffRun> {
  const sources = [readSource(settings.from, settings.spec), readSource(settings.to, settings.spec)] as const
  const comparison = await compare(sources, settings)
  const files = sources.flatMap((source) => source.files)
  const start = { ...startOutcome('diff'), documents: files.length }
  if (comparison === null) return { outcome: { ...start, ok: false, problems: listProblems(files) }, comparison }
  return { outcome: { ...start, files: await writeChangelog(comparison, settings) }, comparison }
}

async function compare([from, to]: readonly [SourceFiles, SourceFiles], settings: DiffSettings): Promise<Comparison | null> {
  const cache = settings.cache ? openCache() : noCache
  const parsed = openStoredTexts(cache, `${toRunName('diff', settings.from, settings.to)}.parsed`, settings.cache ? hashProgram() : '')
  const { CatalogFormError, compareSources, NoEventTypesError } = await import('../compare-sources.ts')
  try {
    const comparison = compareSources(from, to, parsed)
    parsed.save()
    return comparison
  } catch (error) {
    if (error instanceof NoEventTypesError)
      throw new CommandError(2, `\`${error.path}\` holds no event types`, 'Name the folder of the catalog, or the document of a namespace.')
    if (!(error instanceof CatalogFormError)) throw error
    const fix = 'Name a `catalog.json` that this version of `okta-events generate` wrote.'
    throw new CommandError(1, `\`${error.path}\` is not a catalog: ${error.message}`, fix, { cause: error })
  }
}

async function writeChangelog({ difference, verdict }: Comparison, { changelog }: DiffSettings): Promise<FileChanges> {
  if (changelog === undefined || verdict.level === 'none') return noChanges
  const isThere = attempt(2, 'read', changelog, 'Name a file.', () => existsSync(changelog))
  const before = isThere ? new TextDecoder('utf-8', { ignoreBOM: true }).decode(readDocumentFile(changelog, changelog).bytes) : null
  const after = addChangelogEntry(before, printDifferenceMarkdown(difference))
  if (after === before) return { ...noChanges, unchanged: 1 }
  const { createWriter } = await import('../io/write-file.ts')
  createWriter('')(changelog, after)
  return before === null ? { ...noChanges, created: [changelog] } : { ...noChanges, updated: [changelog] }
}
