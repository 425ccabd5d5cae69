/** A page of the reference. */
export interface Page {
  /** Its address below `/reference/`, such as `event-types/user-session-start`. */
  readonly page: string
  /** Markdown, ending with a line feed. */
  readonly text: string
}

const opening = '<!-- page: '
const mark = /^<!-- page: ([\w./-]+) -->\n/m

/** Several pages as one file, each below a comment that names it: a thousand small files take longer to write than to make. */
export function joinPages(pages: readonly Page[]): string {
  return pages.map(printPage).join('\n')
}

/** The pages of a file that `joinPages` made. */
export function splitPages(text: string): readonly Page[] {
  const [, ...parts] = text.split(mark)
  return parts.flatMap((part, index) => (index % 2 === 0 ? [{ page: part, text: trimEnd(parts[index + 1] ?? '') }] : []))
}

/** No text from a document can open a page: `<` is escaped wherever such text goes. */
function printPage({ page, text }: Page): string {
  if (text.includes(opening)) throw new Error(`The page ${page} holds the mark of another page`)
  return `${opening}${page} -->\n${text}`
}

function trimEnd(text: string): string {
  return `${text.trimEnd()}\n`
}
