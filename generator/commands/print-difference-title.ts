import type { Difference } from '../diff/difference.ts'
import { toVerdict } from '../diff/to-verdict.ts'
import { toVisible } from '../emit/escape.ts'
import { printCounts } from './print-difference-counts.ts'

/** The difference in one line, with the verdict: fit for the title of a pull request or the subject of a commit. */
export function printDifferenceTitle(difference: Difference): string {
  const { to } = difference.releases
  const counts = printCounts(difference).join('; ')
  return `Okta event types${to === null ? '' : ` ${toVisible(to)}`}: ${toVerdict(difference).level}, ${toVisible(counts === '' ? 'nothing changed' : counts)}\n`
}
