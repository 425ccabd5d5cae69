import type { VFile } from 'vfile'
import type { DraftPayload, DraftPayloadField, Located } from '../model.ts'
import type { Report } from '../report.ts'
import type { Context } from './context.ts'
import type { Block } from './cut-blocks.ts'
import { cutSections } from './cut-sections.ts'
import type { ParseText } from './markdown.ts'
import { parseFacts } from './parse-facts.ts'
import { splitList } from './place.ts'
import { type Row, readTable, reportUnexpected } from './read-table.ts'

const columns = ['Name', 'Type', 'Format', 'Flags', 'Values']

/** Read a document of payloads: a section for each, with the facts `Kind` and `Extends` and a table of its keys. */
export function parsePayloads(file: VFile, report: Report, parseText: ParseText): DraftPayload[] {
  const context: Context = { path: file.path, form: 'canonical', paths: new Map(), report, parseText }
  return cutSections(file).sections.map(({ head }) => parsePayload(head, context))
}

function parsePayload(block: Block, context: Context): DraftPayload {
  const start = block.lines.findIndex((line) => line.startsWith('|'))
  const at = start === -1 ? block.lines.length : start
  const { facts, rest } = parseFacts({ ...block, lines: block.lines.slice(0, at) }, ['Kind', 'Extends'], context)
  reportUnexpected(
    rest.filter(({ type }) => type !== 'paragraph'),
    'in a payload',
    block,
    context,
  )
  const parents = facts.get('extends')
  return {
    id: block.heading,
    kind: facts.get('kind') ?? null,
    extends: parents === undefined ? [] : splitList(parents),
    fields: parseKeys({ ...block, firstLine: block.firstLine + at, lines: block.lines.slice(at) }, context),
  }
}

function parseKeys(block: Block, context: Context): DraftPayloadField[] {
  const { table, rest } = readTable(block, context)
  reportUnexpected(rest, 'in a payload', block, context)
  if (table === null) return []
  if (table.header.join() === columns.join()) return table.rows.flatMap(toKey)
  context.report.add('payload/columns', table.headerOrigin, { found: table.header })
  return []
}

function toKey({ cells: [name, type, format, flags, values] }: Row): DraftPayloadField[] {
  if (name === undefined || type === undefined || format === undefined || flags === undefined || values === undefined) return []
  return [{ name, type, format: orNull(format), flags: splitList(flags), values: splitList(values) }]
}

function orNull(cell: Located<string>): Located<string> | null {
  return cell.value === '' ? null : cell
}
