import { readdirSync } from 'node:fs'
import { VFile } from 'vfile'
import { describe, expect, test } from 'vitest'
import type { Context } from '../../generator/parse/context.ts'
import type { Block } from '../../generator/parse/cut-blocks.ts'
import { createParser } from '../../generator/parse/markdown.ts'
import { readTable } from '../../generator/parse/read-table.ts'
import { createReport } from '../../generator/report.ts'
import { readDocument } from '../shared.ts'

const documents = readdirSync('spec/catalog').map((name) => `spec/catalog/${name}`)
const header = '| Name | Description |\n| --- | --- |'

function read(text: string) {
  const file = new VFile({ path: 'input.md', value: text })
  const asked: string[] = []
  const parse = createParser((parsed) => asked.push(parsed))
  const context: Context = { path: 'input.md', form: 'canonical', paths: new Map(), report: createReport([file]), parseText: parse }
  const origin = { path: 'input.md', line: 1, column: 1, endLine: 1, endColumn: 1 }
  const block: Block = { kind: 'Fields', heading: { value: 'Fields', origin }, firstLine: 3, lines: text.split('\n') }
  return { ...readTable(block, context), problems: file.messages.map(String), asked }
}

/** The same table in a way that is not cut: without the bar that ends its delimiter row. */
function readWhole(text: string) {
  return read(text.replace(/^\| --- \|(.*) \|$/m, '| --- |$1'))
}

const cells = [
  'Plain words, with a comma (and brackets).',
  'Ends in an escaped bar \\|',
  'Has a \\| bar and a \\\\ backslash',
  'Has `code`, `a \\| b` and user.mfa.okta_verify',
  'Has *emphasis* and __strong__',
  'See https://example.com/a_b and www.example.com',
  '- looks like a list',
  '1. looks like a list',
  '# looks like a heading',
  '> looks like a quote',
  '[a]: b',
  '<b>tag</b> &amp; entity &#x41;',
  '~~~',
  '===',
  '\\# escaped',
  'a@example.com',
  '',
]

describe('a table cut into cells', () => {
  test.each(cells)('gives what the whole table gives for `%s`', (cell) => {
    const text = `${header}\n| first_name | ${cell} |\n| **second** | Other |`
    const { asked: _, ...cut } = read(text)
    const { asked: __, ...whole } = readWhole(text)
    expect(whole.table?.rows.length).toBe(2)
    expect(cut.problems).toEqual(whole.problems)
    expect(cut.table?.rows).toEqual(whole.table?.rows.map((row) => ({ ...row, origin: row.origin })))
  })

  test('parses each distinct cell once, and no table', () => {
    const { asked, table } = read(`${header}\n| a | Same. |\n| b | Same. |\n| c | Other. |`)
    expect(table?.rows.length).toBe(3)
    expect(asked.toSorted()).toEqual(['', 'Description', 'Name', 'Other.', 'Same.'])
  })

  test.each(documents)('gives what the whole tables of %s give', (path) => {
    const index = /^\| eventType.*\n(?:\|.*\n)+/m.exec(String(readDocument(path)))?.[0].trimEnd() ?? ''
    const { asked: _, ...cut } = read(index)
    const { asked: __, ...whole } = readWhole(index)
    expect(cut.table?.rows.length).toBeGreaterThan(0)
    expect(cut.table?.rows).toEqual(whole.table?.rows)
  })
})
