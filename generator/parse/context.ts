import type { Root } from 'mdast'
import type { EnvelopePaths } from '../envelope-paths.ts'
import type { DocumentForm } from '../model.ts'
import type { Report } from '../report.ts'
import type { Block } from './cut-blocks.ts'
import type { ParseText } from './markdown.ts'
import { toOrigin } from './place.ts'

/** What the parts of a document's parser share. */
export interface Context {
  readonly path: string
  readonly form: DocumentForm
  /** The paths of the envelope: they decide where run-together field rows are split. */
  readonly paths: EnvelopePaths
  readonly report: Report
  readonly parseText: ParseText
}

/** How deep a line may nest, and how many marks of Markdown a block may hold, before reading it costs too much. */
const most = { depth: 100, marks: 4_000 }

const noChildren: Root = { type: 'root', children: [] }

/** Parse the lines of a block, or report that they are built to be costly, and leave them out. */
export function parseBlock(block: Block, { path, form, report, parseText }: Context): Root {
  const text = block.lines.join('\n')
  if (form === 'page-text') return parseText(text, 'literal')
  const tooDeep = findTooDeep(block.lines)
  if (tooDeep === null) return parseText(text, 'markdown')
  report.add('document/nesting', toOrigin(path, block.firstLine + tooDeep.line, 0, 1), { depth: tooDeep.depth, most: tooDeep.most })
  return noChildren
}

interface TooDeep {
  readonly line: number
  readonly depth: number
  readonly most: number
}

function findTooDeep(lines: readonly string[]): TooDeep | null {
  let marks = 0
  for (const [line, text] of lines.entries()) {
    const containers = /^(?:[ \t]*(?:>|[-+*](?=[ \t]|$)|\d{1,9}[.)](?=[ \t]|$)))+/.exec(text)?.[0].replace(/[ \t\d]/g, '').length ?? 0
    const indent = (/^[ \t]*/.exec(text)?.[0].length ?? 0) / 2
    const depth = Math.max(containers, indent)
    if (depth > most.depth) return { line, depth: Math.floor(depth), most: most.depth }
    marks += text.match(/[*~[<`]|\b_|_\b/g)?.length ?? 0
    if (marks > most.marks) return { line, depth: marks, most: most.marks }
  }
  return null
}
