import type { ListItem, RootContent } from 'mdast'
import type { Located } from '../model.ts'
import { type Context, parseBlock } from './context.ts'
import type { Block } from './cut-blocks.ts'
import { toOrigin } from './place.ts'
import { reportUnexpected } from './read-table.ts'
import { toText } from './to-text.ts'

/** The facts of a section by name, in lower case: `- Since: 2018.05.0` is `since`. */
export type Facts = ReadonlyMap<string, Located<string>>

/** Read the list `- Name: value` below a heading, and report names that are not among `expected`. */
export function parseFacts(block: Block, expected: readonly string[], context: Context): { facts: Facts; rest: RootContent[] } {
  const facts = new Map<string, Located<string>>()
  const rest: RootContent[] = []
  for (const part of cutItems(block)) {
    const { children } = parseBlock(part, context)
    for (const item of children.flatMap((node) => (node.type === 'list' ? node.children : []))) {
      const fact = toFact(item, part, context)
      if (fact === null) reportUnexpected(item.children, 'among the facts', part, context)
      else addFact(fact, facts, expected, context)
    }
    if (part === block) rest.push(...children.filter(({ type }) => type !== 'list'))
  }
  return { facts, rest }
}

/** A list of one line an item is cut into its items: each distinct one, such as a tag that many have, is then parsed once. */
function cutItems(block: Block): Block[] {
  const items = [...block.lines.entries()].filter(([, line]) => line !== '')
  if (!items.every(([, line]) => /^- [A-Za-z]/.test(line))) return [block]
  return items.map(([index, line]) => ({ ...block, firstLine: block.firstLine + index, lines: [line] }))
}

interface Fact {
  readonly name: Located<string>
  readonly value: Located<string>
}

function addFact({ name, value }: Fact, facts: Map<string, Located<string>>, expected: readonly string[], { report }: Context): void {
  const known = expected.find((candidate) => candidate.toLowerCase() === name.value.toLowerCase())
  if (known === undefined) report.add('event-type/unknown-fact', name.origin, { found: name.value, expected })
  else if (facts.has(known.toLowerCase())) report.add('event-type/duplicate-fact', name.origin, { name: known })
  else if (value.value !== '') facts.set(known.toLowerCase(), value)
}

/** Read `- Debug data: DirectoryDebugData`. */
function toFact(item: ListItem, block: Block, { path }: Context): Fact | null {
  const paragraph = item.children[0]
  const start = paragraph?.position?.start
  if (paragraph?.type !== 'paragraph' || start === undefined) return null
  const text = toText(paragraph)
  const colon = text.indexOf(':')
  if (colon === -1) return null

  const line = block.lines[start.line - 1] ?? ''
  const from = start.column - 1
  const value = text.slice(colon + 1).trim()
  const raw = line.slice(line.indexOf(':', from) + 1)
  const valueStart = line.length - raw.trimStart().length
  const number = block.firstLine + start.line - 1
  return {
    name: { value: text.slice(0, colon).trim(), origin: toOrigin(path, number, from, from + colon) },
    value: { value, origin: toOrigin(path, number, valueStart, line.length) },
  }
}
