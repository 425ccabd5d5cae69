import type { VFile } from 'vfile'
import type { EnvelopePaths } from '../envelope-paths.ts'
import type { DraftDocument } from '../model.ts'
import type { Report } from '../report.ts'
import type { Context } from './context.ts'
import { type Block, cutBlocks } from './cut-blocks.ts'
import type { ParseText } from './markdown.ts'
import { parseIndex } from './parse-index.ts'
import { parseSection, reportUnknownHeading } from './parse-section.ts'
import { toOrigin } from './place.ts'
import { readLines } from './read-lines.ts'
import { recogniseForm } from './recognise-form.ts'

/** Read a catalog document, in whichever of the three forms it is. */
export function parseCatalogDocument(file: VFile, paths: EnvelopePaths, report: Report, parseText: ParseText): DraftDocument {
  const lines = readLines(file)
  const form = recogniseForm(lines)
  const context: Context = { path: file.path, form, paths, report, parseText }
  reportUnseen(lines, context)

  const [title, ...blocks] = cutBlocks(lines, form, file.path)
  if (title === undefined) {
    report.add('document/empty', toOrigin(file.path, 1, 0, 0), {})
    return { path: file.path, form, namespace: null, count: null, index: null, unsplitRows: 0, eventTypes: [] }
  }
  const firstSection = blocks.findIndex((block) => block.kind === 'event-type')
  for (const block of firstSection === -1 ? blocks : blocks.slice(0, firstSection)) reportUnknownHeading(block, context)

  const eventTypes = toSections(firstSection === -1 ? [] : blocks.slice(firstSection)).map((section) => parseSection(section, context))
  const { count, rows, unsplit } = parseIndex(title, eventTypes, context)
  return { path: file.path, form, namespace: title.heading, count, index: rows, unsplitRows: unsplit, eventTypes }
}

/** Gather each heading of an event type with the headings below it. */
function toSections(blocks: readonly Block[]): [Block, ...Block[]][] {
  const sections: [Block, ...Block[]][] = []
  for (const block of blocks) {
    if (block.kind === 'event-type') sections.push([block])
    else sections.at(-1)?.push(block)
  }
  return sections
}

/** Characters that cannot be seen or that reorder what is seen; outputs show them by their code. */
const unseen = /(?!\t)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu

function reportUnseen(lines: readonly string[], { path, report }: Context): void {
  for (const [index, line] of lines.entries()) {
    const match = line.match(unseen)?.[0]
    if (match === undefined) continue
    const column = line.indexOf(match)
    const code = match.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0') ?? ''
    report.add('document/unsafe-text', toOrigin(path, index + 1, column, column + match.length), { character: `U+${code}` })
  }
}
