import type { Paragraph, Root } from 'mdast'

/** How the lines of a document are read: as Markdown, or as they stand, in paragraphs. */
export type Reading = 'markdown' | 'literal'

/**
 * One line of words and harmless marks: no character of it can begin or end markup, an entity, an address or a block. Underscores
 * are harmless between letters, where ids have them; a colon before `//` and `www.` are not, since addresses start with them.
 */
const plain = /^(?:- )?(?!www\.)[A-Za-z](?:[A-Za-z0-9,;'"()%/-]|\.|(?<=[A-Za-z0-9])_(?=[A-Za-z0-9])|:(?!\/\/)| (?! |$))*$/
const address = /www\./i

/**
 * The tree of a text that needs no parsing: a line such as `Update universal directory mappings.`, or such a line as an item,
 * `- Since: 2018.05.0`; null for every other text. Nine of ten texts of a catalog are so, and parsing them would take most of a run.
 */
export function toPlainTree(text: string, reading: Reading): Root | null {
  if (!plain.test(text) || address.test(text)) return null
  const item = text.startsWith('- ')
  if (item && reading === 'literal') return null
  const start = { line: 1, column: 1, offset: 0 }
  const end = { line: 1, column: text.length + 1, offset: text.length }
  const from = item ? { line: 1, column: 3, offset: 2 } : start
  const position = { start: from, end }
  const value = item ? text.slice(2) : text
  const paragraph: Paragraph = { type: 'paragraph', children: [{ type: 'text', value, position }], position: { ...position } }
  const whole = { start, end }
  if (!item) return { type: 'root', children: [paragraph], position: whole }
  return {
    type: 'root',
    children: [
      {
        type: 'list',
        ordered: false,
        start: null,
        spread: false,
        children: [{ type: 'listItem', spread: false, checked: null, children: [paragraph], position: { ...whole } }],
        position: { ...whole },
      },
    ],
    position: { ...whole },
  }
}
