import type { RootContent } from 'mdast'
import type { DraftEventType, DraftIndexRow, Located } from '../model.ts'
import type { Context } from './context.ts'
import type { Block } from './cut-blocks.ts'
import { originOf, toOrigin } from './place.ts'
import { readPageLines, readTable, reportUnexpected } from './read-table.ts'
import { splitIndexRow } from './split-row.ts'
import { toText } from './to-text.ts'

/** What stands between the title and the first section of a catalog document. */
export interface Index {
  readonly count: Located<number> | null
  /** Null where there is no table. */
  readonly rows: readonly DraftIndexRow[] | null
  /** Rows that could not be split; each has been reported. */
  readonly unsplit: number
}

export function parseIndex(block: Block, eventTypes: readonly DraftEventType[], context: Context): Index {
  return context.form === 'page-text' ? parsePageIndex(block, eventTypes, context) : parseTableIndex(block, context)
}

function parseTableIndex(block: Block, context: Context): Index {
  const { table, rest } = readTable(block, context)
  const counts = rest.map((node) => toCount(node, block, context))
  const known = counts.find((count) => count !== null) ?? null
  reportUnexpected(
    rest.filter((_, position) => counts[position] === null),
    'before the first section',
    block,
    context,
  )
  const rows = table?.rows.map(({ cells: [id, description] }) => toIndexRow(id, description)).filter((row) => row !== null) ?? null
  return { count: known, rows, unsplit: 0 }
}

function toIndexRow(id: Located<string> | undefined, description: Located<string> | undefined): DraftIndexRow | null {
  return id === undefined || description === undefined ? null : { id, description }
}

function toCount(node: RootContent, block: Block, { path }: Context): Located<number> | null {
  return readCount({ value: toText(node), origin: originOf(node, path, block.firstLine) })
}

/** Read ``10 operations, identified by `eventType` in the audit log.`` */
function readCount({ value, origin }: Located<string>): Located<number> | null {
  const digits = /^(\d{1,6}) (?:operations?|event types?)\b/.exec(value)?.[1]
  if (digits === undefined) return null
  const start = origin.column - 1
  return { value: Number(digits), origin: toOrigin(origin.path, origin.line, start, start + digits.length) }
}

function parsePageIndex(block: Block, eventTypes: readonly DraftEventType[], context: Context): Index {
  const descriptions = new Map(eventTypes.map(({ id, description }) => [id.value, description?.value ?? null] as const))
  const rows: DraftIndexRow[] = []
  let count: Located<number> | null = null
  let unsplit = 0
  let inTable = false
  for (const line of readPageLines(block, context)) {
    const stated = readCount(line)
    if (line.value === 'eventTypeDescription') inTable = true
    else if (inTable) {
      const row = splitRow(line, descriptions, context)
      if (row === null) unsplit++
      else rows.push(row)
    } else if (stated !== null) count = stated
    else context.report.add('document/unexpected-content', line.origin, { found: line.value.slice(0, 60), where: 'before the index' })
  }
  return { count, rows: inTable ? rows : null, unsplit }
}

function splitRow(line: Located<string>, descriptions: ReadonlyMap<string, string | null>, context: Context): DraftIndexRow | null {
  const split = splitIndexRow(line.value, descriptions)
  if (split !== null) return splitLine(line, split.first.length)
  context.report.add('index/unsplit-row', line.origin, { text: shorten(line.value) })
  return null
}

function splitLine({ value, origin }: Located<string>, at: number): DraftIndexRow {
  const start = origin.column - 1
  const rest = value.slice(at)
  const blanks = rest.length - rest.trimStart().length
  return {
    id: { value: value.slice(0, at), origin: toOrigin(origin.path, origin.line, start, start + at) },
    description: { value: rest.trim(), origin: toOrigin(origin.path, origin.line, start + at + blanks, start + value.length) },
  }
}

/** The start of a row, enough to find it by. */
export function shorten(text: string): string {
  return text.length <= 60 ? text : `${text.slice(0, 60)}…`
}
