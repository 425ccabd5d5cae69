import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { printCatalogDocument } from '../../generator/print/print-catalog-document.ts'
import { printCell, printText } from '../../generator/print/print-text.ts'
import { markdownMarks } from '../markdown-marks.ts'
import { parseDraft, paths } from '../parse/parse-draft.ts'

/** One line of text such as a description may be, with more markup in it than any has. */
const line = fc
  .array(
    fc.oneof(
      fc.constantFrom(...markdownMarks),
      fc.constantFrom(
        'user.mfa.*',
        'https://example.com/a_b',
        'www.example.com',
        'a@example.com',
        '<b>',
        '[^1]',
        '{{ x }}',
        '$' + '{x}',
        'send_*',
        '__init__',
        '<!--',
      ),
      fc.constantFrom(' ', ' ', '  ', 'word', 'Word', '.', ','),
      fc.string({ unit: 'grapheme-ascii', maxLength: 4 }),
    ),
    { minLength: 1, maxLength: 12 },
  )
  .map((parts) => parts.join('').trim())
  .filter((text) => text !== '')

const header = '# Okta-zone\n\n1 operation, identified by `eventType` in the audit log.\n\n| eventType | Description |\n| --- | --- |\n'

function document(description: string, cell: string): string {
  return `${header}| zone.create | ${cell} |\n\n## zone.create\n\n- Namespace: Okta-zone\n\n### Description\n\n${description}\n`
}

describe('canonical text', () => {
  test('reads back as the text that was printed, in a paragraph and in a cell', () => {
    fc.assert(
      fc.property(line, (text) => {
        const { draft, problems } = parseDraft(document(printText(text), printCell(text)))
        expect(draft.eventTypes[0]?.description?.value).toBe(text)
        expect(draft.index?.[0]?.description.value).toBe(text)
        expect(problems).toEqual([])
      }),
      { numRuns: 1000, seed: 20180500 },
    )
  })

  test('is a fixed point', () => {
    fc.assert(
      fc.property(line, (text) => {
        const once = printCatalogDocument(parseDraft(document(printText(text), printCell(text))).draft, paths)
        expect(printCatalogDocument(parseDraft(once).draft, paths)).toBe(once)
      }),
      { numRuns: 200, seed: 20180501 },
    )
  })

  test.each([
    { name: 'ids as they are', given: 'See user.mfa.okta_verify and app.x-y.z.', want: 'See user.mfa.okta_verify and app.x-y.z.' },
    { name: 'code in backticks as it is', given: 'Set to `unknown` or `a_*b`.', want: 'Set to `unknown` or `a_*b`.' },
    { name: 'a lone backtick escaped', given: 'A ` alone.', want: 'A \\` alone.' },
    { name: 'a wildcard escaped', given: 'Any of user.mfa.* and send_*.', want: 'Any of user.mfa.\\* and send\\_\\*.' },
    { name: 'the start of a list escaped', given: '1. First', want: '1\\. First' },
  ])('has $name', ({ given, want }) => {
    expect(printText(given)).toBe(want)
  })
})
