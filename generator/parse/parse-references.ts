import type { Link, ListItem, Nodes } from 'mdast'
import type { DraftReference } from '../model.ts'
import { type Context, parseBlock } from './context.ts'
import type { Block } from './cut-blocks.ts'
import { originOf } from './place.ts'
import { readPageLines, reportUnexpected } from './read-table.ts'
import { toText } from './to-text.ts'

/** Read the list below `### References`: `- [text](url)`, or `- text url` as extracted Markdown has it. */
export function parseReferences(block: Block, context: Context): DraftReference[] {
  // Page text has lost its links: what is left of a reference is its text, which leads nowhere.
  if (context.form === 'page-text') {
    for (const line of readPageLines(block, context)) {
      context.report.add('document/unexpected-content', line.origin, {
        found: line.value.slice(0, 60),
        where: 'below the heading `References`',
      })
    }
    return []
  }
  const { children } = parseBlock(block, context)
  reportUnexpected(
    children.filter((node) => node.type !== 'list'),
    'below the heading `References`',
    block,
    context,
  )
  return children.flatMap((node) => (node.type === 'list' ? node.children : [])).flatMap((item) => toReference(item, block, context))
}

function toReference(item: ListItem, block: Block, context: Context): DraftReference[] {
  const link = findLink(item)
  if (link === null) {
    reportUnexpected(item.children, 'below the heading `References`', block, context)
    return []
  }
  const text = toText(link)
  const whole = toText(item)
  // A bare address is a link too; its words are what stands before it.
  const bare = text === link.url || link.url.endsWith(text)
  const words = bare ? whole.slice(0, whole.length - text.length).trim() : text
  // A bare address is found in the text after parsing, and has no place of its own.
  return [
    {
      text: words === '' ? link.url : words,
      url: link.url,
      origin: originOf(link.position === undefined ? item : link, context.path, block.firstLine),
    },
  ]
}

function findLink(node: Nodes): Link | null {
  if (node.type === 'link') return node
  if (!('children' in node)) return null
  for (const child of node.children) {
    const link = findLink(child)
    if (link !== null) return link
  }
  return null
}
