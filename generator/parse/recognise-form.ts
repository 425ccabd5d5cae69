import type { DocumentForm } from '../model.ts'

/** What only the text of a page has: the header cells of its tables, run together. */
const pageText = /^\s*(?:eventTypeDescription|NameDescription)$/
/** What only extracted Markdown has: headings with their link anchors, or none at all. */
const extracted = /^\s*(?:#Description|#?Fields ?#|#?References ?#)$/

/** Tell which of the accepted forms the lines of a catalog document are in. */
export function recogniseForm(lines: readonly string[]): DocumentForm {
  if (lines.some((line) => pageText.test(line))) return 'page-text'
  if (lines.some((line) => extracted.test(line))) return 'extracted'
  return lines.find((line) => line.trim() !== '')?.startsWith('#') ? 'canonical' : 'extracted'
}
