import type { DraftEventType, Located, Origin } from '../model.ts'
import { type Context, parseBlock } from './context.ts'
import { type Block, sectionHeadings } from './cut-blocks.ts'
import { type Facts, parseFacts } from './parse-facts.ts'
import { parseFields } from './parse-fields.ts'
import { parseReferences } from './parse-references.ts'
import { originOf, splitList } from './place.ts'
import { readPageLines, reportMarkup, reportUnexpected } from './read-table.ts'
import { toText } from './to-text.ts'

/** The facts of an event type, by the names that documents give them. */
export const factNames = ['Namespace', 'Since', 'Tags', 'Debug data', 'Targets', 'Change details', 'Deprecated', 'Successor'] as const

/** Read the section of one event type: its heading's block and the blocks of the headings inside it. */
export function parseSection([head, ...parts]: readonly [Block, ...Block[]], context: Context): DraftEventType {
  for (const part of parts) if (part.kind === 'unknown') reportUnknownHeading(part, context)
  const facts = parseHead(head, context)
  const list = (name: string): Located<string>[] => {
    const value = facts.get(name)
    return value === undefined ? [] : splitList(value)
  }
  return {
    id: head.heading,
    namespace: facts.get('namespace') ?? findPart(parts, 'Namespace', context, readFirstLine),
    description: findPart(parts, 'Description', context, parseDescription),
    since: facts.get('since') ?? null,
    tags: list('tags'),
    debugData: facts.get('debug data') ?? null,
    targets: list('targets'),
    changeDetails: list('change details'),
    deprecated: facts.get('deprecated') ?? null,
    successor: facts.get('successor') ?? null,
    fields: findPart(parts, 'Fields', context, parseFields) ?? [],
    references: findPart(parts, 'References', context, parseReferences) ?? [],
  }
}

function parseHead(head: Block, context: Context): Facts {
  if (context.form !== 'canonical') return new Map()
  const { facts, rest } = parseFacts(head, factNames, context)
  reportUnexpected(rest, 'below the heading of the event type', head, context)
  return facts
}

/** Read the block below the heading of that kind; a second one is left out, and reported. */
function findPart<T>(
  parts: readonly Block[],
  kind: Block['kind'],
  context: Context,
  read: (block: Block, context: Context) => T,
): T | null {
  const [first, ...others] = parts.filter((part) => part.kind === kind)
  for (const other of others) context.report.add('event-type/duplicate-fact', other.heading.origin, { name: kind })
  return first === undefined ? null : read(first, context)
}

function readFirstLine(block: Block, context: Context): Located<string> | null {
  return readPageLines(block, { ...context, form: 'page-text' })[0] ?? null
}

function parseDescription(block: Block, context: Context): Located<string> | null {
  const { children } = parseBlock(block, context)
  const first = children[0]
  const last = children.at(-1)
  if (first === undefined || last === undefined) return null
  for (const node of children) reportMarkup(node, block, context)
  const start = originOf(first, context.path, block.firstLine)
  const end = originOf(last, context.path, block.firstLine)
  const origin: Origin = { ...start, endLine: end.endLine, endColumn: end.endColumn }
  return { value: children.map(toText).join(' '), origin }
}

/** Report a heading that means nothing here; what stands below it is left out. */
export function reportUnknownHeading({ heading }: Block, { report }: Context): void {
  report.add('document/unknown-heading', heading.origin, { found: heading.value, expected: sectionHeadings })
}
