import type { Nodes, Parents } from 'mdast'

/**
 * The plain text of a node, on one line: what a reader of the rendered document sees, with code kept in backticks and HTML
 * kept as it was written.
 */
export function toText(node: Nodes): string {
  return collect(node)
    .replace(/\s*\n\s*/g, ' ')
    .trim()
}

function collect(node: Nodes): string {
  switch (node.type) {
    case 'text':
    case 'html':
    case 'code':
    case 'yaml':
      return node.value
    case 'inlineCode':
      return node.value.includes('`') ? node.value : `\`${node.value}\``
    case 'image':
    case 'imageReference':
      return node.alt ?? ''
    case 'break':
      return '\n'
    case 'footnoteReference':
      return `[^${node.label ?? node.identifier}]`
    default:
      return 'children' in node ? (node as Parents).children.map(collect).join(isFlow(node) ? '\n' : '') : ''
  }
}

/** Whether the children of a node stand below each other. */
function isFlow(node: Nodes): boolean {
  return ['root', 'blockquote', 'list', 'listItem', 'table', 'footnoteDefinition'].includes(node.type)
}

/** The first node whose look is lost in plain text, or null. A link that shows its own address loses nothing. */
export function findMarkup(node: Nodes): Nodes | null {
  if (['emphasis', 'strong', 'delete', 'image', 'imageReference', 'linkReference', 'footnoteReference'].includes(node.type)) return node
  if (node.type === 'link') {
    const text = collect(node)
    return node.url.endsWith(text) ? null : node
  }
  if (!('children' in node)) return null
  for (const child of node.children) {
    const found = findMarkup(child)
    if (found !== null) return found
  }
  return null
}
