import fc from 'fast-check'
import { markdownMarks } from '../markdown-marks.ts'

/** Text that means something in Markdown, in tables, in templates or to this project. */
export const tokens = [
  ...markdownMarks,
  ...[
    '\t',
    '\n',
    '\r\n',
    '\n\n',
    '    ',
    '\u00a0',
    '\ufeff',
    '\u2028',
    '\u202e',
    '\u0000',
    '\ud800',
    'é',
    '漢',
    '🙂',
    '---',
    '| --- | --- |',
    '|---|',
  ],
  ...[
    'user.mfa.*',
    'zone.create',
    'zone..x',
    'Zone.Create',
    'https://example.com/a_b',
    'javascript:x',
    '<b>',
    '<!--',
    '-->',
    '<script>',
    '[^1]: x',
    '[a]: b',
  ],
  ...[
    '{{ x }}',
    '$' + '{x}',
    '__proto__',
    'constructor',
    'eventType',
    'Description',
    'Namespace',
    'Fields',
    'Fields #',
    'References',
    '#Description',
  ],
  ...[
    '- Since: ',
    '- Tags: a, b',
    '- Deprecated: ',
    '- Successor: ',
    '- Debug data: X',
    '### Description',
    '### Fields',
    '2 operations',
    'Name',
    'actor.id',
  ],
]

/** Any UTF-16 units, halves of pairs too. */
export const anyText = (maxLength: number) => fc.array(fc.nat(0xffff), { maxLength }).map((units) => String.fromCharCode(...units))

/** A change of a text, at a place that is a part of its length. */
export interface Edit {
  readonly kind: 'cut-line' | 'double-line' | 'swap-lines' | 'join-lines' | 'insert' | 'cut' | 'replace' | 'truncate' | 'repeat'
  readonly at: number
  readonly token: string
}

/** Any change of a document. */
export const edits: fc.Arbitrary<Edit> = fc.record({
  kind: fc.constantFrom('cut-line', 'double-line', 'swap-lines', 'join-lines', 'insert', 'insert', 'cut', 'replace', 'truncate', 'repeat'),
  at: fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
  token: fc.oneof(fc.constantFrom(...tokens), anyText(3)),
})

/** Change a text in one place. */
export function edit(text: string, { kind, at, token }: Edit): string {
  const lines = text.split('\n')
  const line = Math.floor(at * lines.length)
  const place = Math.floor(at * (text.length + 1))
  switch (kind) {
    case 'cut-line':
      return lines.toSpliced(line, 1).join('\n')
    case 'double-line':
      return lines.toSpliced(line, 0, lines[line] ?? '').join('\n')
    case 'swap-lines':
      return lines.toSpliced(line, 2, lines[line + 1] ?? '', lines[line] ?? '').join('\n')
    case 'join-lines':
      return lines.toSpliced(line, 2, `${lines[line]}${lines[line + 1] ?? ''}`).join('\n')
    case 'insert':
      return text.slice(0, place) + token + text.slice(place)
    case 'cut':
      return text.slice(0, place) + text.slice(place + token.length + 1)
    case 'replace':
      return text.slice(0, place) + token + text.slice(place + token.length)
    case 'truncate':
      return text.slice(0, place)
    case 'repeat':
      return text.slice(0, place) + token.repeat(1 + Math.floor(at * 40)) + text.slice(place)
    default:
      return kind satisfies never
  }
}
