import type { RootContent } from 'mdast'
import type { VFile } from 'vfile'
import type { DraftEnumeration, DraftEnvelope, DraftEnvelopeField, DraftMessage, Located, Presence } from '../model.ts'
import type { Report } from '../report.ts'
import { type Context, parseBlock } from './context.ts'
import type { Block } from './cut-blocks.ts'
import { cutSections } from './cut-sections.ts'
import type { ParseText } from './markdown.ts'
import { parseTypeExpression } from './parse-type-expression.ts'
import { originOf, splitList } from './place.ts'
import { type Row, readTable, reportUnexpected } from './read-table.ts'
import { toText } from './to-text.ts'

const columns = ['Path', 'Type', 'Presence', 'Flags', 'Description']
/** The same without flags, as envelopes were written before there were any. */
const fewerColumns = columns.filter((column) => column !== 'Flags')

/** Read `log-event.md`: a section with a table of paths for each message, the lists below `## Enumerations`, the list `## Secrets`. */
export function parseEnvelope(file: VFile, report: Report, parseText: ParseText): DraftEnvelope {
  const context: Context = { path: file.path, form: 'canonical', paths: new Map(), report, parseText }
  const messages: DraftMessage[] = []
  const enumerations: DraftEnumeration[] = []
  const secrets: Located<string>[] = []
  for (const { head, parts } of cutSections(file).sections) {
    if (head.heading.value === 'Enumerations') enumerations.push(...parts.map((part) => parseEnumeration(part, context)))
    else if (head.heading.value === 'Secrets') secrets.push(...parseEnumeration(head, context).values)
    else messages.push(parseMessage(head, context))
  }
  return { path: file.path, messages, enumerations, secrets }
}

function parseMessage(block: Block, context: Context): DraftMessage {
  const { table, rest } = readTable(block, context)
  const message = { id: block.heading, description: toProse(rest) }
  if (table === null) return { ...message, fields: [] }
  const header = table.header.join()
  if (header === columns.join()) return { ...message, fields: table.rows.flatMap((row) => toField(row, context)) }
  if (header === fewerColumns.join()) return { ...message, fields: table.rows.flatMap((row) => toField(withoutFlags(row), context)) }
  context.report.add('envelope/columns', table.headerOrigin, { found: table.header })
  return { ...message, fields: [] }
}

function toProse(nodes: readonly RootContent[]): string {
  return nodes
    .filter((node) => node.type === 'paragraph')
    .map(toText)
    .join(' ')
}

function withoutFlags({ cells: [path, type, presence, description], origin }: Row): Row {
  const cells = [path, type, presence, { value: '', origin }, description]
  return { cells: cells.filter((cell) => cell !== undefined), origin }
}

function toField({ cells: [path, type, presence, flags, description] }: Row, { report }: Context): DraftEnvelopeField[] {
  if (path === undefined || type === undefined || presence === undefined || flags === undefined || description === undefined) return []
  const parsed = parseTypeExpression(type.value)
  if (parsed.expected !== null) report.add('type/syntax', type.origin, { text: type.value, expected: parsed.expected })
  const located = { value: parsed.type, origin: type.origin }
  return [{ path, type: located, presence: toPresence(presence, report), flags: splitList(flags), description }]
}

function toPresence({ value, origin }: Located<string>, report: Report): Located<Presence> {
  if (value === 'required' || value === 'optional') return { value, origin }
  report.add('envelope/presence', origin, { found: value })
  return { value: 'optional', origin }
}

function parseEnumeration(block: Block, context: Context): DraftEnumeration {
  const { children } = parseBlock(block, context)
  const values: Located<string>[] = []
  for (const item of children.flatMap((node) => (node.type === 'list' ? node.children : []))) {
    values.push({ value: toText(item), origin: originOf(item, context.path, block.firstLine) })
  }
  reportUnexpected(
    children.filter((node) => node.type !== 'list' && node.type !== 'paragraph'),
    'in an enumeration',
    block,
    context,
  )
  return { id: block.heading, description: toProse(children), values }
}
