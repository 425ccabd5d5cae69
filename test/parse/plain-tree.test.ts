import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import type { Root } from 'mdast'
import { describe, expect, test } from 'vitest'
import { parseMarkdown } from '../../generator/parse/markdown.ts'
import { toPlainTree } from '../../generator/parse/plain-tree.ts'
import { listShared } from '../shared.ts'

const readings = ['markdown', 'literal'] as const

/** Without `undefined`, which a tree may hold where another holds nothing. */
const toPlain = (tree: Root): unknown => JSON.parse(JSON.stringify(tree))

function expectSameTree(text: string): number {
  let plain = 0
  for (const reading of readings) {
    const tree = toPlainTree(text, reading)
    if (tree === null) continue
    plain++
    expect(toPlain(tree)).toEqual(toPlain(parseMarkdown(text, reading)))
  }
  return plain
}

describe('the tree of a plain line is what remark makes of it', () => {
  test('for every line of the catalog and of the shared pages', () => {
    const paths = [
      ...readdirSync('spec/catalog').map((name) => `spec/catalog/${name}`),
      ...listShared('data/pages'),
      ...listShared('seeds'),
    ]
    const lines = new Set(paths.flatMap((path) => readFileSync(path, 'utf8').split(/\r?\n/)))
    let plain = 0
    for (const line of lines) plain += expectSameTree(line)
    expect(plain).toBeGreaterThan(lines.size / 2)
  })

  test('for lines made of what could be markup', () => {
    const part = fc.constantFrom(
      ...[
        'a',
        'Z',
        '1',
        ' ',
        '  ',
        '.',
        ',',
        ':',
        '/',
        '//',
        '_',
        '-',
        '- ',
        '(',
        ')',
        "'",
        '"',
        '%',
        ';',
        '+',
        '*',
        '~',
        '`',
        '<',
        '[',
        '&',
      ],
      ...[
        'www.',
        'http',
        'https://',
        'mailto:',
        'a.b_c',
        'x@y.org',
        '\\',
        '|',
        '#',
        '=',
        '\t',
        '\u00a0',
        'é',
        '1. ',
        'amp;',
        '__',
        '://a.b',
      ],
    )
    const line = fc
      .tuple(fc.constantFrom('', '- ', 'a', '- A', '1'), fc.array(part, { maxLength: 12 }))
      .map(([head, rest]) => head + rest.join(''))
    fc.assert(
      fc.property(line, (text) => void expectSameTree(text)),
      { numRuns: 4_000, seed: 1 },
    )
  })
})

test('what is not plain is left to remark', () => {
  const texts = ['', ' a', 'a ', '*a*', 'a_ b', '# a', '1. a', 'see www.a.b', 'http://a', 'a@b.c', 'a\nb', '- - a', 'a  b', '- [ ] a']
  expect(texts.filter((text) => toPlainTree(text, 'markdown') !== null)).toEqual([])
})
