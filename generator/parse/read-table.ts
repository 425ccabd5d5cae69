import type { Root, RootContent, Table, TableCell, TableRow } from 'mdast'
import type { Located, Origin } from '../model.ts'
import { type Context, parseBlock } from './context.ts'
import type { Block } from './cut-blocks.ts'
import { type CutCell, type CutRow, cutTable } from './cut-table.ts'
import { locate, originOf, toOrigin } from './place.ts'
import { toName } from './to-name.ts'
import { findMarkup, toText } from './to-text.ts'

export interface Row {
  readonly cells: readonly Located<string>[]
  readonly origin: Origin
}

export interface CellTable {
  /** The texts of the header's cells. */
  readonly header: readonly string[]
  readonly headerOrigin: Origin
  readonly rows: readonly Row[]
}

/** What a block holds: its table, if it has one, and everything else. */
export interface TableBlock {
  readonly table: CellTable | null
  readonly rest: readonly RootContent[]
}

/** Read `| eventType | Description |` and the rows below it, each with as many cells as the header. */
export function readTable(block: Block, context: Context): TableBlock {
  const cut = readCutTable(block, context)
  if (cut !== null) return cut
  const root: Root = parseBlock(block, context)
  const table = root.children.find((node) => node.type === 'table')
  if (table === undefined) return { table: null, rest: root.children }
  return { table: toCells(table, block, context), rest: root.children.filter((node) => node !== table) }
}

/** The same for a table that can be cut into cells, each distinct one of which is parsed once; null for any other. */
function readCutTable(block: Block, context: Context): TableBlock | null {
  const cut = cutTable(block.lines)
  const [head, ...body] = cut?.rows ?? []
  if (cut === null || head === undefined) return null
  const locateCell = ({ line }: CutRow, { start, end }: CutCell) =>
    locate(context.path, block.firstLine + line, block.lines[line] ?? '', start, end)
  const header = head.cells.map((cell) => toText(context.parseText(locateCell(head, cell).value, 'markdown')))
  const rows: Row[] = []
  for (const row of body) {
    const cells = row.cells.map((cell, column) => {
      const source = locateCell(row, cell)
      return proseColumns.has(header[column] ?? '') ? readProse(source, context) : { value: toName(source.value), origin: source.origin }
    })
    if (cells.some((cell) => cell === null)) return null
    rows.push({ cells: cells.filter((cell) => cell !== null), origin: originOfLine(row, block, context) })
  }
  const before = { ...block, lines: block.lines.slice(0, cut.headerLine) }
  return { table: { header, headerOrigin: originOfLine(head, block, context), rows }, rest: parseBlock(before, context).children }
}

function originOfLine({ line }: CutRow, { firstLine, lines }: Block, { path }: Context): Origin {
  return toOrigin(path, firstLine + line, 0, lines[line]?.length ?? 0)
}

/** What may make a cell more than text once it stands alone, or less: a list, a heading, a definition, markup that is reported. */
const notPlain = /^(?:[#>+=~`<&|:-]|\d+[.)]|\[|\s)|[*~[\]<]|https?:|www\.|@|\b_|_\b|&#?\w+;/

/** The text of a cell, or null where it has to be read within its table. */
function readProse({ value, origin }: Located<string>, { parseText }: Context): Located<string> | null {
  if (value === '') return { value, origin }
  return notPlain.test(value) ? null : { value: toText(parseText(value.replaceAll('\\|', '|'), 'markdown')), origin }
}

function toCells(table: Table, block: Block, context: Context): CellTable {
  const [head, ...body] = table.children
  const header = head?.children.map((cell) => toText(cell)) ?? []
  const rows: Row[] = []
  for (const row of body) {
    const origin = originOf(row, context.path, block.firstLine)
    // A trailing bar without a leading one, as extracted Markdown has it, opens no further cell.
    const cells = withoutEmptyTail(row, header.length).map((cell, column) =>
      toCell(cell, proseColumns.has(header[column] ?? ''), block, context),
    )
    if (cells.length === header.length) rows.push({ cells, origin })
    else context.report.add('field/row', origin, { found: cells.length, expected: header.length })
  }
  return {
    header,
    headerOrigin: head === undefined ? originOf(table, context.path, block.firstLine) : originOf(head, context.path, block.firstLine),
    rows,
  }
}

function withoutEmptyTail(row: TableRow, expected: number): readonly TableCell[] {
  const last = row.children.at(-1)
  const empty = row.children.length > expected && last?.children.length === 0
  return empty ? row.children.slice(0, -1) : row.children
}

/** The columns that hold text. All others hold names, which mean what they say: `user.__proto__` has no bold part. */
const proseColumns = new Set(['Description'])

function toCell(cell: TableCell, isProse: boolean, block: Block, context: Context): Located<string> {
  const { line, column, endColumn } = originOf(cell, context.path, block.firstLine)
  const source = block.lines[line - block.firstLine] ?? ''
  // The node of a cell reaches from the bar before it to the next one.
  const start = source[column - 1] === '|' ? column : column - 1
  const end = source[endColumn - 2] === '|' && endColumn - 1 > start && source[endColumn - 3] !== '\\' ? endColumn - 2 : endColumn - 1
  const { value, origin } = locate(context.path, line, source, start, end)
  if (!isProse) return { value: toName(value), origin }
  reportMarkup(cell, block, context)
  return { value: toText(cell), origin }
}

/** Say that the look of a text is lost: the model holds plain text. */
export function reportMarkup(node: TableCell | RootContent, block: Block, context: Context): void {
  const markup = findMarkup(node)
  if (markup === null) return
  context.report.add('document/markup', originOf(markup, context.path, block.firstLine), { markup: markup.type, text: toText(markup) })
}

/** The lines of the paragraphs of page text, without the blanks around them. */
export function readPageLines(block: Block, context: Context): Located<string>[] {
  return parseBlock(block, context).children.flatMap(({ position }) => {
    if (position === undefined) return []
    const lines = block.lines.slice(position.start.line - 1, position.end.line)
    return lines.map((line, index) => locate(context.path, block.firstLine + position.start.line - 1 + index, line))
  })
}

/** Report what stands where nothing is read. */
export function reportUnexpected(nodes: readonly RootContent[], where: string, block: Block, context: Context): void {
  for (const node of nodes) {
    if (node.type === 'html' && /^<!--.*-->$/s.test(node.value)) continue
    const origin = originOf(node, context.path, block.firstLine)
    context.report.add('document/unexpected-content', origin, { found: toText(node).slice(0, 60), where })
  }
}
