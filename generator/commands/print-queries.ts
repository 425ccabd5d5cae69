import pc from 'picocolors'
import { toVisible } from '../emit/escape.ts'
import { toCount } from './outcome.ts'
import { toLines } from './report-text.ts'
import type { QueryRun } from './run-query.ts'

/** Longer lists are cut short for people. */
const mostIds = 10

/** The queries alone, ready to be piped on; with headings where there are several destinations. */
export function printQueries({ queries }: QueryRun, isColored: boolean): string {
  const colors = pc.createColors(isColored)
  const [only, ...others] = queries
  if (only !== undefined && others.length === 0) return toLines([only.texts.join('\n\n')])
  const sections = queries.map(({ destination, title, kind, texts }) => {
    const body = texts.length === 0 ? colors.dim('none of the event types is eligible') : texts.join('\n\n')
    return `${colors.bold(`${title}, ${kind}`)}  ${colors.dim(`--as ${destination}`)}\n${body}`
  })
  return toLines([sections.join('\n\n')])
}

/** What the queries do not say by themselves. */
export function printQueryNotes({ eventTypes, removed, ineligible }: QueryRun): string {
  const gone = removed.map(({ id, lastSeen, successor }) => {
    const instead = successor === null ? '' : `; \`${successor}\` took its place`
    return `\`${toVisible(id)}\` was last in the catalog on ${toVisible(lastSeen)}${toVisible(instead)}`
  })
  return toLines([...gone, ...printIneligible(ineligible, eventTypes.length)])
}

function printIneligible(ids: readonly string[], total: number): readonly string[] {
  if (ids.length === 0) return []
  const more = ids.length > mostIds ? ` and ${ids.length - mostIds} more; --json names them all` : ''
  const shown = ids.slice(0, mostIds).map(toVisible).join(', ')
  return [`Not eligible for Event Hooks, ${ids.length} of ${toCount(total, 'event type')}: ${shown}${more}`]
}
