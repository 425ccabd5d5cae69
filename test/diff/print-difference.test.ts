import { fromMarkdown } from 'mdast-util-from-markdown'
import { describe, expect, test } from 'vitest'
import { printDifference } from '../../generator/commands/print-difference.ts'
import { printDifferenceMarkdown } from '../../generator/commands/print-difference-markdown.ts'
import { compareEditions } from '../../generator/diff/compare.ts'
import { createEdition, createEditionEventType, createPayload } from './editions.ts'

const old = createEdition(
  [
    createEditionEventType('a.b.c', { wording: 'Same beginning of both of the texts, then an end.', tags: ['x'] }),
    createEditionEventType('a.b.d', { tags: ['x'] }),
    createEditionEventType('a.deprecated', { deprecated: null, description: 'Short.' }),
    createEditionEventType('user.session.start'),
    createEditionEventType('gone.for.good'),
  ],
  { release: '2026.05.1', payloads: [createPayload('P', { k: 'String' }), createPayload('Q', {})] },
)
const now = createEdition(
  [
    createEditionEventType('a.b.c', {
      wording:
        'Same beginning of both of the texts, then another end that goes on and on, until there is a lot more of it than anyone likes to read in a line.',
      tags: ['y'],
    }),
    createEditionEventType('a.b.d', { tags: ['y'] }),
    createEditionEventType('a.deprecated', { deprecated: 'yes', description: 'Shorter.' }),
    createEditionEventType('user.start.session', { since: '2026.08.0' }),
    createEditionEventType('come.first', { since: null }),
  ],
  {
    release: '2026.08.1',
    payloads: [createPayload('P', { k: 'Boolean', l: 'List' }), createPayload('R', {})],
  },
)
const difference = compareEditions(old, now)
const nothing = compareEditions(old, old)

test('lines for people have the counts first and the verdict last', () => {
  expect(printDifference(difference, false)).toBe(`2026.05.1 → 2026.08.1
2 event types added, 2 removed, 1 likely renamed, 3 changed
1 payload added, 1 removed, 1 changed

Added
  2026.08.0
    + user.start.session
  release not known
    + come.first

Removed
  - gone.for.good
  - user.session.start

Likely renamed
  user.session.start → user.start.session
    the same segments in another order

Changed
  a.b.c
    tags
      - x
      + y
    Okta's wording
      - …both of the texts, then an end.
      + …both of the texts, then another end that goes on and on, until there is a lot more of it than anyone likes to read in a…
  a.b.d
    tags
      - x
      + y
  a.deprecated
    deprecated
      + yes
    description
      - Short.
      + Shorter.

Payloads
  + R
  - Q
  P
    field k
      - String
      + Boolean
    field l
      + List

Verdict: major. An event type is gone: gone.for.good  [event-type-removed]
`)
})

test('what changed alike stands together', () => {
  const edition = (tag: string) => createEdition(['c', 'a', 'b'].map((id) => createEditionEventType(id, { tags: [tag] })))
  expect(printDifference(compareEditions(edition('x'), edition('y')), false)).toBe(`3 event types changed

Changed
  a
  b
  c
    tags
      - x
      + y

Verdict: patch. A text, a release, a tag, a link, a flag or a known value changed: a and 2 more  [text-changed]
`)
})

test.each([
  { name: 'nothing', namespaces: null, want: '2026.05.1\n\nVerdict: none. Nothing changed\n' },
  { name: 'nothing within a part', namespaces: ['a'], want: '2026.05.1\nCompared within a only\n\nVerdict: none. Nothing changed\n' },
])('$name is said in a few lines', ({ namespaces, want }) => {
  expect(printDifference(nothing, false, namespaces)).toBe(want)
})

test('colors are there only where they are wanted', () => {
  const escapeCode = String.fromCharCode(0x1b)
  expect(printDifference(difference, true)).toContain(`${escapeCode}[32m    + user.start.session${escapeCode}[39m\n`)
  expect(printDifference(difference, false)).not.toContain(escapeCode)
})

test('an entry of a changelog has the facts, and of texts that they changed', () => {
  expect(printDifferenceMarkdown(difference)).toBe(`## 2026.08.1

2 event types added, 2 removed, 1 likely renamed, 3 changed; 1 payload added, 1 removed, 1 changed since 2026.05.1.

Version: **major**. An event type is gone: \`gone.for.good\`.

### Added

- \`user.start.session\`, 2026.08.0
- \`come.first\`

### Removed

- \`gone.for.good\`
- \`user.session.start\`, likely renamed to \`user.start.session\`: the same segments in another order

### Changed

- \`a.b.c\`: tags: \`y\` added, \`x\` removed; Okta's wording
- \`a.b.d\`: tags: \`y\` added, \`x\` removed
- \`a.deprecated\`: deprecated: \`yes\` added; description

### Payloads

- \`R\` added
- \`Q\` removed
- \`P\`: field \`k\` from \`String\` to \`Boolean\`; field \`l\`: \`List\` added
`)
})

test('an entry without a release is one that is not released', () => {
  expect(printDifferenceMarkdown(compareEditions(createEdition([]), createEdition([])))).toBe('## Unreleased\n\nNothing changed.\n')
})

describe('hostile names', () => {
  const hostile = [
    '`code` <script>alert(1)</script>',
    '[a](javascript:alert(1))',
    '![a](https://evil.example/x.png)',
    'x\n## Heading\n- list',
    '{{ constructor }}',
    '*/ $\u007bx} `` ```',
    '\u001b[31m\u202e',
    '# heading',
    '1. list',
    '&lt;b&gt; &#x41;',
    'https://evil.example/',
  ]
  const edition = createEdition(
    hostile.map((id) => createEditionEventType(id, { tags: [id], since: id })),
    { release: hostile[0] ?? '', payloads: [createPayload(hostile[1] ?? '', { [hostile[2] ?? '']: hostile[3] ?? '' })] },
  )
  const bare = createEdition(
    hostile.map((id) => createEditionEventType(id, { tags: [], since: null })),
    { payloads: [createPayload(hostile[1] ?? '', {})] },
  )

  test.each([
    { name: 'added', from: createEdition([], { payloads: [] }), to: edition },
    { name: 'changed', from: bare, to: edition },
    { name: 'removed', from: edition, to: createEdition([], { payloads: [] }) },
  ])('stay text in Markdown and lines where they were $name', ({ from, to }) => {
    const changes = compareEditions(from, to)
    const kinds = new Set<string>()
    const visit = (node: { type: string; children?: readonly { type: string }[] }): void => {
      kinds.add(node.type)
      for (const child of node.children ?? []) visit(child)
    }
    const markdown = printDifferenceMarkdown(changes)
    visit(fromMarkdown(markdown))
    expect(['html', 'link', 'image', 'code', 'definition'].filter((kind) => kinds.has(kind))).toEqual([])
    expect(
      markdown
        .split('\n')
        .filter((line) => /^#/.test(line) && !/^##(?:#)? (?:Added|Removed|Changed|Payloads|Unreleased|\\`code)/.test(line)),
    ).toEqual([])
    expect(`${markdown}${printDifference(changes, false)}`).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}]/u)
    expect(markdown).not.toContain('{{')
  })
})
