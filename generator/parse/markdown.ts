import type { Root } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { type Processor, unified } from 'unified'
import { type Reading, toPlainTree } from './plain-tree.ts'

/** Everything of CommonMark but paragraphs; what a page's text holds is text, whatever it looks like. */
const markup = [
  'attention',
  'autolink',
  'blockQuote',
  'characterEscape',
  'characterReference',
  'codeFenced',
  'codeIndented',
  'codeText',
  'definition',
  'hardBreakEscape',
  'headingAtx',
  'htmlFlow',
  'htmlText',
  'labelEnd',
  'labelStartImage',
  'labelStartLink',
  'list',
  'setextUnderline',
  'thematicBreak',
]

/** Bare addresses: they would take the escapes inside them for a part of the address. Whole text is searched for them later. */
const bareAddresses = ['emailAutolink', 'protocolAutolink', 'wwwAutolink']

function without(this: Processor, constructs: string[]): void {
  const data = this.data()
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), { disable: { null: constructs } }]
}

const processors = {
  markdown: unified().use(remarkParse).use(remarkGfm).use(without, bareAddresses).freeze(),
  literal: unified().use(remarkParse).use(without, markup).freeze(),
}

/** The tree of a text, by remark. */
export function parseMarkdown(text: string, reading: Reading): Root {
  return processors[reading].parse(text)
}

/** Parses texts, each distinct one once. Positions are relative to the text; the trees are shared, so do not change them. */
export type ParseText = (text: string, reading: Reading) => Root

/** Create a parser with an empty memory; `onParse` is told of each text that is read for the first time. */
export function createParser(onParse: (text: string) => void = () => {}): ParseText {
  const known = { markdown: new Map<string, Root>(), literal: new Map<string, Root>() }
  return (text, reading) => {
    const before = known[reading].get(text)
    if (before !== undefined) return before
    onParse(text)
    const root = toPlainTree(text, reading) ?? parseMarkdown(text, reading)
    known[reading].set(text, root)
    return root
  }
}
