import type { Change, Difference } from '../diff/difference.ts'
import { toVerdict } from '../diff/to-verdict.ts'
import { toMarkdown, toMarkdownName } from '../emit/escape.ts'
import { groupChanges, printCounts, printReason } from './print-difference-counts.ts'
import { isProse, toFacetName, toParts } from './print-difference-facet.ts'
import { toLines } from './report-text.ts'

/**
 * The difference as an entry of a changelog, with the release as its heading. It says that a text changed, not the text: Okta's words
 * are not ours to publish.
 */
export function printDifferenceMarkdown(difference: Difference): string {
  const { removed, renamed, changed, payloads, envelope, releases } = difference
  const successors = new Map(renamed.map(({ from, ...rename }) => [from, rename]))
  const { level, ...verdict } = toVerdict(difference)
  const sections = [
    [`## ${printRelease(releases.to ?? 'Unreleased')}`],
    [`${toMarkdown(printCounts(difference).join('; ') || 'Nothing changed')}${printSince(difference)}.`],
    ...(level === 'none' ? [] : [[`Version: **${level}**. ${printReason({ level, ...verdict }, toMarkdownName)}.`]]),
    ...printAdded(difference),
    ...printList(
      'Removed',
      removed.map((id) => {
        const rename = successors.get(id)
        return rename === undefined
          ? toMarkdownName(id)
          : `${toMarkdownName(id)}, likely renamed to ${toMarkdownName(rename.to)}: ${toMarkdown(rename.reason)}`
      }),
    ),
    ...printList('Changed', printChanges(changed)),
    ...printList('Payloads', [
      ...payloads.added.map((id) => `${toMarkdownName(id)} added`),
      ...payloads.removed.map((id) => `${toMarkdownName(id)} removed`),
      ...printChanges(payloads.changed),
    ]),
    ...printList('Log event', printChanges(envelope)),
  ]
  return toLines(sections.flatMap((section, index) => (index === 0 ? section : ['', ...section])))
}

function printSince({ releases: { from, to } }: Difference): string {
  return from === null || from === to ? '' : ` since ${printRelease(from)}`
}

/** A release stands behind other words, where its digits and dots mean nothing else. */
function printRelease(release: string): string {
  return /^[\d.]+$/.test(release) ? release : toMarkdown(release)
}

function printAdded({ addedBy }: Difference): readonly (readonly string[])[] {
  const isSplit = addedBy.length > 1
  return printList(
    'Added',
    addedBy.flatMap(({ release, eventTypes }) => {
      const since = isSplit && release !== null ? `, ${printRelease(release)}` : ''
      return eventTypes.map((id) => `${toMarkdownName(id)}${since}`)
    }),
  )
}

function printList(title: string, lines: readonly string[]): readonly (readonly string[])[] {
  return lines.length === 0 ? [] : [[`### ${title}`], lines.map((line) => `- ${line}`)]
}

function printChanges(changes: readonly Change[]): readonly string[] {
  return groupChanges(changes).map(
    ({ ids, changes: group }) => `${ids.map(toMarkdownName).join(', ')}: ${group.map(printChange).join('; ')}`,
  )
}

function printChange(change: Change): string {
  const name = `${toMarkdown(toFacetName(change.facet))}${change.field === null ? '' : ` ${toMarkdownName(change.field)}`}`
  if (isProse(change)) return name
  const { gone, come } = toParts(change)
  const show = (values: readonly string[]) => values.map(toMarkdownName).join(', ')
  const isSingle = !Array.isArray(change.from) && !Array.isArray(change.to)
  if (isSingle && gone.length > 0 && come.length > 0) return `${name} from ${show(gone)} to ${show(come)}`
  const parts = [come.length > 0 ? `${show(come)} added` : '', gone.length > 0 ? `${show(gone)} removed` : '']
  return `${name}: ${parts.filter((part) => part !== '').join(', ')}`
}
