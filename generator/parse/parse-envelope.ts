import type { RootContent } from 'mdast'
import type { VFile } from 'vfile'
import type { DraftEnumeration, DraftEnvelope, DraftEnvelopeField, DraftMessage, Located, Presence } from '../model.ts'
import type { Report } from '../report.ts'
import { type Context, parseBlock } from './context.ts'
import type { Block } from './cut-blocks.ts'
import { cutSections } from './cut-sections.ts'
import type { ParseText } from './markdown.ts'
import { parseTypeExpression } from './parse-type-expression.ts'
import { originOf } from './place.ts'
import { type Row, readTable, reportUnexpected } from './read-table.ts'
import { toText } from './to-text.ts'

const columns = ['Path', 'Type', 'Presence', 'Description']

/** Read `log-event.md`: a section with a table of paths for each message, and the lists below `## Enumerations`. */
export function parseEnvelope(file: VFile, report: Report, parseText: ParseText): DraftEnvelope {
  const context: Context = { path: file.path, form: 'canonical', paths: new Map(), report, parseText }
  const messages: DraftMessage[] = []
  const enumerations: DraftEnumeration[] = []
  for (const { head, parts } of cutSections(file).sections) {
    if (head.heading.value === 'Enumerations') enumerations.push(...parts.map((part) => parseEnumeration(part, context)))
    else messages.push(parseMessage(head, context))
  }
  return { path: file.path, messages, enumerations }
}

function parseMessage(block: Block, context: Context): DraftMessage {
  const { table, rest } = readTable(block, context)
  if (table !== null && table.header.join() !== columns.join()) {
    context.report.add('envelope/columns', table.headerOrigin, { found: table.header })
    return { id: block.heading, description: toProse(rest), fields: [] }
  }
  return { id: block.heading, description: toProse(rest), fields: table?.rows.flatMap((row) => toField(row, context)) ?? [] }
}

function toProse(nodes: readonly RootContent[]): string {
  return nodes
    .filter((node) => node.type === 'paragraph')
    .map(toText)
    .join(' ')
}

function toField({ cells: [path, type, presence, description] }: Row, { report }: Context): DraftEnvelopeField[] {
  if (path === undefined || type === undefined || presence === undefined || description === undefined) return []
  const parsed = parseTypeExpression(type.value)
  if (parsed.expected !== null) report.add('type/syntax', type.origin, { text: type.value, expected: parsed.expected })
  return [{ path, type: { value: parsed.type, origin: type.origin }, presence: toPresence(presence, report), description }]
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
