/** Such as `## 2026.08.1`. */
const entryHeading = /^##(?!#)[ \t]/
const unreleased = /^##[ \t]+\[?unreleased\b/i
const fence = /^ {0,3}(?:```|~~~)/

/**
 * Put an entry above the others of a changelog, below what is not released yet. A changelog that has the entry stays as it is; one
 * that is not there begins. Line ends are as in the changelog.
 */
export function addChangelogEntry(changelog: string | null, entry: string): string {
  const text = (changelog ?? '').replaceAll('\r\n', '\n')
  if (`\n${text}\n`.includes(`\n${entry}\n`)) return changelog ?? ''
  const lines = (text.trim() === '' ? '# Changelog\n' : text).trimEnd().split('\n')
  const at = findPlace(lines, entry)
  const above = lines.slice(0, at).join('\n').trimEnd()
  const below = lines.slice(at).join('\n').trim()
  const added = [above, entry.trimEnd(), below].filter((part) => part !== '').join('\n\n')
  return changelog?.includes('\r\n') === true ? `${added}\n`.replaceAll('\n', '\r\n') : `${added}\n`
}

/** The line of the first entry, outside of code; that after the last line where there is none. */
function findPlace(lines: readonly string[], entry: string): number {
  let isCode = false
  const isUnreleased = unreleased.test(entry)
  const index = lines.findIndex((line) => {
    if (fence.test(line)) isCode = !isCode
    return !isCode && entryHeading.test(line) && (isUnreleased || !unreleased.test(line))
  })
  return index === -1 ? lines.length : index
}
