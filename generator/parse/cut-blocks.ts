import type { DocumentForm, Located } from '../model.ts'
import { locate } from './place.ts'
import { toName } from './to-name.ts'

/** The headings inside the section of an event type. */
export const sectionHeadings = ['Description', 'Fields', 'References'] as const
export type SectionHeading = (typeof sectionHeadings)[number] | 'Namespace'

/** A heading and the lines below it, up to the next heading. */
export interface Block {
  readonly kind: 'title' | 'event-type' | SectionHeading | 'unknown'
  readonly heading: Located<string>
  /** The 1-based line of the document that `lines` start at. */
  readonly firstLine: number
  readonly lines: readonly string[]
}

interface Heading {
  readonly kind: Block['kind']
  readonly text: Located<string>
}

type FindHeading = (lines: readonly string[], index: number, path: string) => Heading | null

/** Cut the lines of a document at its headings. The first block is the title, whatever its line holds. */
export function cutBlocks(lines: readonly string[], form: DocumentForm, path: string): Block[] {
  const findHeading = form === 'canonical' ? canonicalHeadings() : bareHeading
  const first = lines.findIndex((line) => line.trim() !== '')
  if (first === -1) return []

  const title = locate(path, first + 1, (lines[first] ?? '').replace(/^(\s*)#(?=\s)/, '$1 '))
  const headings: { line: number; heading: Heading }[] = [{ line: first, heading: { kind: 'title', text: title } }]
  for (let index = first + 1; index < lines.length; index++) {
    const heading = findHeading(lines, index, path)
    if (heading !== null) headings.push({ line: index, heading })
  }
  return headings.map(({ line, heading }, position) => {
    const end = headings[position + 1]?.line ?? lines.length
    return { kind: heading.kind, heading: heading.text, ...trimBlank(lines, line + 1, end) }
  })
}

/** The lines from `start` to `end` without blank ones around them, so that the same text is the same wherever it stands. */
function trimBlank(lines: readonly string[], start: number, end: number): Pick<Block, 'firstLine' | 'lines'> {
  let [first, last] = [start, end]
  while (first < last && (lines[first] ?? '').trim() === '') first++
  while (last > first && (lines[last - 1] ?? '').trim() === '') last--
  return { firstLine: first + 1, lines: lines.slice(first, last) }
}

/** `## directory.mapping.update`, `### Fields`: headings of canonical documents, outside fenced code and comments. */
function canonicalHeadings(): FindHeading {
  let closing: string | null = null
  return (lines, index, path) => {
    const line = lines[index] ?? ''
    if (closing !== null) {
      if (closing === '-->' ? line.includes(closing) : line.trim().startsWith(closing)) closing = null
      return null
    }
    closing = toClosing(line)
    const atx = closing === null ? /^ {0,3}(#{1,6})[ \t]+(.*?)(?:[ \t]+#+)?$/.exec(line) : null
    if (atx === null) return null
    const [, marks = '', words = ''] = atx
    const start = line.indexOf(words, line.indexOf(marks) + marks.length)
    const { value, origin } = locate(path, index + 1, line, start, start + words.length)
    const text = { value: toName(value), origin }
    if (marks.length === 1) return { kind: 'unknown', text }
    if (marks.length === 2) return { kind: 'event-type', text }
    return { kind: toSectionHeading(text.value) ?? 'unknown', text }
  }
}

/** What ends the fenced code or the comment that a line opens, or null. */
function toClosing(line: string): string | null {
  const fence = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1]
  if (fence !== undefined) return fence
  return /^ {0,3}<!--/.test(line) && !line.includes('-->') ? '-->' : null
}

/** `Fields #`, `#Description`, `Namespace`, and the ids that stand alone on a line: headings of the two page forms. */
const bareHeading: FindHeading = (lines, index, path) => {
  const line = lines[index] ?? ''
  const bare = line.replace(/^\s*#{1,6}\s*/, '').replace(/\s*#$/, '')
  const start = line.length - line.replace(/^\s*(?:#{1,6}\s*)?/, '').length
  const text = locate(path, index + 1, line, start, start + bare.trim().length)
  if (text.value === '') return null
  const known = toSectionHeading(text.value)
  if (known !== null) return { kind: known, text }
  return startsSection(lines, index) ? { kind: 'event-type', text } : null
}

/** An id is the line before the first heading of its section, with or without the anchor between them. */
function startsSection(lines: readonly string[], index: number): boolean {
  if (previousWords(lines, index) === 'Namespace') return false
  let next = index + 1
  while (next < lines.length && /^\s*#?$/.test(lines[next] ?? '')) next++
  const words = (lines[next] ?? '')
    .replace(/^\s*#{1,6}\s*/, '')
    .replace(/\s*#$/, '')
    .trim()
  return words === 'Namespace' || words === 'Description'
}

function previousWords(lines: readonly string[], index: number): string {
  let previous = index - 1
  while (previous >= 0 && /^\s*#?$/.test(lines[previous] ?? '')) previous--
  return (lines[previous] ?? '').replace(/^\s*#+\s*/, '').trim()
}

function toSectionHeading(text: string): SectionHeading | null {
  return text === 'Namespace' ? text : (sectionHeadings.find((heading) => heading === text) ?? null)
}
