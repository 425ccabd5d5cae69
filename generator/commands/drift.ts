import { createTwoFilesPatch, FILE_HEADERS_ONLY } from 'diff'
import type { Drift } from '../io/compare-output.ts'
import type { DriftEntry } from './outcome.ts'

const mostFiles = 20
const mostLines = 12
const longestLine = 160

/** Drift as the reports show it: the first files with the first lines of a diff, `-` for what is there, `+` for what should be. */
export function toDriftEntries(drift: readonly Drift[], toPath: (path: string) => string): readonly DriftEntry[] {
  const changed = drift.filter(({ kind }) => kind === 'changed').slice(0, mostFiles)
  return drift.map((entry) => ({ path: toPath(entry.path), kind: entry.kind, diff: changed.includes(entry) ? printDiff(entry) : [] }))
}

function printDiff({ found, wanted }: Drift): readonly string[] {
  const [before, after] = [found ?? '', wanted ?? '']
  // Beyond so many changed lines a diff says nothing, and takes minutes on texts with nothing in common.
  const options = { context: 1, headerOptions: FILE_HEADERS_ONLY, maxEditLength: 500 }
  const patch = createTwoFilesPatch('', '', before, after, undefined, undefined, options)
  const lines = patch?.split('\n').slice(2, -1) ?? printFirstDifference(before.split('\n'), after.split('\n'))
  const shown = lines.slice(0, mostLines).map((line) => (line.length > longestLine ? `${line.slice(0, longestLine)}…` : line))
  return lines.length > mostLines ? [...shown, `… ${lines.length - mostLines} more lines`] : shown
}

function printFirstDifference(before: readonly string[], after: readonly string[]): readonly string[] {
  const index = after.findIndex((line, position) => line !== before[position])
  const at = index === -1 ? after.length : index
  return [`@@ -${at + 1} +${at + 1} @@`, `-${before[at] ?? ''}`, `+${after[at] ?? ''}`, '… and much more']
}
