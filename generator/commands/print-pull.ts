import type { Difference } from '../diff/difference.ts'
import { toVisible } from '../emit/escape.ts'
import { type FileChanges, toCount } from './outcome.ts'
import { printDifference } from './print-difference.ts'
import { isColored } from './print-outcome.ts'

/** What a pull tells people: what changed in the catalog, which descriptions to look at again, and which files are touched. */
export function printPullLines(difference: Difference, review: readonly string[], files: FileChanges, dryRun: boolean): readonly string[] {
  const { created, updated, deleted } = files
  const would = dryRun ? 'would be ' : ''
  const touched = [
    ...created.map((path) => `${toVisible(path)}: ${would}created`),
    ...updated.map((path) => `${toVisible(path)}: ${would}updated`),
    ...deleted.map((path) => `${toVisible(path)}: ${would}deleted`),
  ]
  // The lock file alone is no change of the catalog.
  const changes = printDifference(difference, isColored(process.stdout)).split('\n').slice(0, -1)
  const sections = [touched.length === 0 ? [] : changes, printReview(review), touched]
  return sections.filter((section) => section.length > 0).flatMap((section) => [...section, ''])
}

function printReview(review: readonly string[]): readonly string[] {
  if (review.length === 0) return []
  const [noun, verb] = review.length === 1 ? ['description', 'words it'] : ['descriptions', 'words them']
  return [`${review.length} ${noun} to review: Okta ${verb} differently now`, ...review.map((id) => `  ${toVisible(id)}`)]
}

/** The last line. */
export function printPullSummary(spec: string, source: string, { created, updated, deleted }: FileChanges, dryRun: boolean): string {
  const counts = [
    [created.length, 'created'],
    [updated.length, 'updated'],
    [deleted.length, 'deleted'],
  ] as const
  const total = created.length + updated.length + deleted.length
  if (total === 0) return `${toVisible(spec)} is up to date with ${toVisible(source)}`
  const parts = counts.filter(([count]) => count > 0).map(([count, verb]) => `${count} ${verb}`)
  const list = `${toCount(total, 'file')} in ${toVisible(spec)}: ${parts.join(', ')}`
  return dryRun ? `Nothing written; without --dry-run ${list}` : list
}
