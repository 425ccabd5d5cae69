import pc from 'picocolors'
import type { Change, Difference } from '../diff/difference.ts'
import { toVerdict } from '../diff/to-verdict.ts'
import { toVisible } from '../emit/escape.ts'
import { groupChanges, printCounts, printReason, printReleases } from './print-difference-counts.ts'
import { isProse, toFacetName, toParts } from './print-difference-facet.ts'
import { toLines } from './report-text.ts'

const longest = 120
/** How much of what both texts start with is shown. */
const lead = 24

type Colors = ReturnType<typeof pc.createColors>

/** The difference for people: the counts first, the verdict last. */
export function printDifference(difference: Difference, isColored: boolean, namespaces: readonly string[] | null = null): string {
  const colors = pc.createColors(isColored)
  const { removed, renamed, changed, payloads, envelope } = difference
  const sections = [
    printHead(difference, namespaces, colors),
    printSection('Added', printAdded(difference, colors), colors),
    printSection('Removed', printIds('-', removed, colors), colors),
    printSection(
      'Likely renamed',
      renamed.flatMap(({ from, to, reason }) => [`  ${toVisible(from)} → ${toVisible(to)}`, `    ${colors.dim(toVisible(reason))}`]),
      colors,
    ),
    printSection('Changed', printChanges(changed, colors), colors),
    printSection(
      'Payloads',
      [...printIds('+', payloads.added, colors), ...printIds('-', payloads.removed, colors), ...printChanges(payloads.changed, colors)],
      colors,
    ),
    printSection('Log event', printChanges(envelope, colors), colors),
    printVerdict(difference, colors),
  ]
  return toLines(sections.filter((section) => section.length > 0).flatMap((section, index) => (index === 0 ? section : ['', ...section])))
}

function printHead(difference: Difference, namespaces: readonly string[] | null, colors: Colors): readonly string[] {
  const only = namespaces === null ? '' : `Compared within ${namespaces.map(toVisible).join(', ')} only`
  return [colors.bold(toVisible(printReleases(difference))), only, ...printCounts(difference)].filter((line) => line !== '')
}

function printSection(title: string, lines: readonly string[], colors: Colors): readonly string[] {
  return lines.length === 0 ? [] : [colors.bold(title), ...lines]
}

function printAdded({ addedBy }: Difference, colors: Colors): readonly string[] {
  return addedBy.flatMap(({ release, eventTypes }) => [
    `  ${colors.dim(toVisible(release ?? 'release not known'))}`,
    ...printIds('  +', eventTypes, colors),
  ])
}

function printIds(sign: '  +' | '+' | '-', ids: readonly string[], colors: Colors): readonly string[] {
  return ids.map((id) => paint(`  ${sign} ${toVisible(id)}`, sign === '-' ? '-' : '+', colors))
}

function printChanges(changes: readonly Change[], colors: Colors): readonly string[] {
  return groupChanges(changes).flatMap(({ ids, changes: group }) => [
    ...ids.map((id) => `  ${toVisible(id)}`),
    ...group.flatMap((change) => printChange(change, colors)),
  ])
}

function printChange(change: Change, colors: Colors): readonly string[] {
  const { gone, come } = toParts(change)
  const [before, after] = isProse(change) ? clip(gone[0] ?? '', come[0] ?? '') : [gone, come]
  return [
    `    ${toFacetName(change.facet)}${change.field === null ? '' : ` ${toVisible(change.field)}`}`,
    ...before.map((value) => paint(`      - ${toVisible(value)}`, '-', colors)),
    ...after.map((value) => paint(`      + ${toVisible(value)}`, '+', colors)),
  ]
}

function paint(line: string, sign: '+' | '-', colors: Colors): string {
  return sign === '+' ? colors.green(line) : colors.red(line)
}

/** Two texts from shortly before the place where they start to differ. */
function clip(from: string, to: string): readonly [readonly string[], readonly string[]] {
  let same = 0
  while (same < from.length && from[same] === to[same]) same++
  const word = Math.max(from.lastIndexOf(' ', same - lead), 0)
  const start = same > lead && from.length + to.length > longest ? word : 0
  const cut = (text: string): readonly string[] => {
    const shown = start === 0 ? text : `…${text.slice(start + 1)}`
    return text === '' ? [] : [shown.length > longest ? `${shown.slice(0, longest)}…` : shown]
  }
  return [cut(from), cut(to)]
}

function printVerdict(difference: Difference, colors: Colors): readonly string[] {
  const verdict = toVerdict(difference)
  const paints = { major: colors.red, minor: colors.yellow, patch: colors.green, none: colors.green }
  const code = verdict.rule === null ? '' : `  ${colors.dim(`[${verdict.rule.code}]`)}`
  return [`Verdict: ${colors.bold(paints[verdict.level](verdict.level))}. ${printReason(verdict, toVisible)}${code}`]
}
