import { type EnvelopePaths, findPath } from '../envelope-paths.ts'
import type { DraftField, Located } from '../model.ts'
import type { Context } from './context.ts'
import type { Block } from './cut-blocks.ts'
import { shorten } from './parse-index.ts'
import { toOrigin } from './place.ts'
import { type Row, readPageLines, readTable, reportUnexpected } from './read-table.ts'
import { type Split, splitFieldRow } from './split-row.ts'

/** Read the rows below `### Fields`: a table `Name`, `Type`, `Description` (the type may be missing), or run-together lines. */
export function parseFields(block: Block, context: Context): DraftField[] {
  if (context.form === 'page-text') return parsePageFields(block, context)
  const { table, rest } = readTable(block, context)
  reportUnexpected(rest, 'below the heading `Fields`', block, context)
  if (table === null) return []
  const columns = table.header.map((name) => name.toLowerCase())
  const name = columns.indexOf('name')
  const type = columns.indexOf('type')
  const description = columns.indexOf('description')
  if (name === -1 || description === -1) {
    context.report.add('field/columns', table.headerOrigin, { found: table.header })
    return []
  }
  return table.rows.map((row) => toField(row, { name, type, description }))
}

function toField({ cells, origin }: Row, columns: { name: number; type: number; description: number }): DraftField {
  const empty: Located<string> = { value: '', origin }
  const type = cells[columns.type]
  return {
    name: cells[columns.name] ?? empty,
    type: type === undefined || type.value === '' ? null : type,
    description: cells[columns.description] ?? empty,
  }
}

function parsePageFields(block: Block, context: Context): DraftField[] {
  return readPageLines(block, context).flatMap((line) => {
    if (line.value === 'NameDescription') return []
    const split = splitRow(line.value, context.paths)
    if (split === null) {
      context.report.add('field/unsplit-row', line.origin, { text: shorten(line.value) })
      return []
    }
    if (!split.known) context.report.add('field/unknown-path', line.origin, { text: shorten(line.value), name: split.first })
    return [toPageField(line, split.first, split.rest)]
  })
}

/** Page text repeats the rows of a table in section after section; each distinct one is split once. */
const splits = new WeakMap<EnvelopePaths, Map<string, Split | null>>()

function splitRow(row: string, paths: EnvelopePaths): Split | null {
  const known = splits.get(paths) ?? new Map<string, Split | null>()
  splits.set(paths, known)
  const before = known.get(row)
  if (before !== undefined) return before
  const split = splitFieldRow(row, (name) => findPath(paths, name) !== null)
  known.set(row, split)
  return split
}

function toPageField({ origin }: Located<string>, name: string, rest: string): DraftField {
  const { path, line } = origin
  const start = origin.column - 1
  const middle = start + name.length
  const blanks = rest.length - rest.trimStart().length
  return {
    name: { value: name, origin: toOrigin(path, line, start, middle) },
    type: null,
    description: { value: rest.trim(), origin: toOrigin(path, line, middle + blanks, middle + rest.length) },
  }
}
