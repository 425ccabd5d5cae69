/** The lines, from 1, in which nothing is reported. */
export interface IgnoredLines {
  readonly isWhole: boolean
  readonly lines: ReadonlySet<number>
}

/** `okta-events-ignore-line` and the like, behind whatever starts a comment in a language that is read. */
const directive = /(?:\/\/|\/\*|#|--|<!--|```|\{\{!|;|^\s*\*).*?\bokta-events-ignore-(file|next-line|line)\b/

/** Read the comments that tell the linter to look away: `-line`, `-next-line`, and `-file` anywhere in the file. */
export function readIgnoredLines(text: string): IgnoredLines {
  const lines = new Set<number>()
  if (!text.includes('okta-events-ignore-')) return { isWhole: false, lines }
  let isWhole = false
  for (const [index, line] of text.split('\n').entries()) {
    const [, kind] = directive.exec(line) ?? []
    if (kind === 'file') isWhole = true
    else if (kind !== undefined) lines.add(index + (kind === 'line' ? 1 : 2))
  }
  return { isWhole, lines }
}
