import type { Nodes } from 'mdast'
import { describe, expect, test } from 'vitest'
import { cutBlocks } from '../../generator/parse/cut-blocks.ts'
import { createParser } from '../../generator/parse/markdown.ts'
import { printCatalogDocument } from '../../generator/print/print-catalog-document.ts'
import { listShared, readDocument } from '../shared.ts'
import { parseDraft, paths } from './parse-draft.ts'

const pages = ['test/fixtures/seeds/okta-directory.txt', ...listShared('data/pages')]

/** Every node with its type, its text if it has one, and its place in the document. */
function flatten(node: Nodes, linesBefore: number): string[] {
  const { start, end } = node.position ?? { start: { line: 0, column: 0 }, end: { line: 0, column: 0 } }
  const place = `${start.line + linesBefore}:${start.column}-${end.line + linesBefore}:${end.column}`
  const own = node.type === 'root' ? [] : [`${node.type} ${place} ${'value' in node ? node.value : ''}`]
  return 'children' in node ? [...own, ...node.children.flatMap((child) => flatten(child, linesBefore))] : own
}

describe('a document cut at its headings', () => {
  test.each(pages)('gives the same nodes at the same places as the whole of %s', (path) => {
    const text = printCatalogDocument(parseDraft(String(readDocument(path))).draft, paths)
    const parseText = createParser()
    const whole = parseText(text, 'markdown').children.filter(({ type }) => type !== 'heading')
    const blocks = cutBlocks(text.split('\n'), 'canonical', path)
    const cut = blocks.flatMap(({ firstLine, lines }) => flatten(parseText(lines.join('\n'), 'markdown'), firstLine - 1))
    expect(cut).toEqual(whole.flatMap((node) => flatten(node, 0)))
    expect(blocks.length).toBeGreaterThan(6)
  })

  test.each([
    { name: 'headings in fenced code', given: ['# Okta-zone', '```', '## zone.no', '```', '## zone.yes'], want: ['Okta-zone', 'zone.yes'] },
    { name: 'headings in comments', given: ['# Okta-zone', '<!--', '## zone.no', '-->', '## zone.yes'], want: ['Okta-zone', 'zone.yes'] },
    { name: 'hashes without a blank behind them', given: ['# Okta-zone', '##zone.no', '## zone.yes ##'], want: ['Okta-zone', 'zone.yes'] },
  ])('is not cut at $name', ({ given, want }) => {
    expect(cutBlocks(given, 'canonical', 'input.md').map(({ heading }) => heading.value)).toEqual(want)
  })
})
