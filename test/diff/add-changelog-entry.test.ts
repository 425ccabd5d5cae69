import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addChangelogEntry } from '../../generator/diff/add-changelog-entry.ts'

const entry = '## 2026.08.1\n\nMuch.\n'

test.each([
  { name: 'begins one that is not there', given: null, want: '# Changelog\n\n## 2026.08.1\n\nMuch.\n' },
  { name: 'begins an empty one', given: ' \n', want: '# Changelog\n\n## 2026.08.1\n\nMuch.\n' },
  {
    name: 'goes above the older ones',
    given: '# Log\n\nAll.\n\n## 1\n\nA.\n',
    want: '# Log\n\nAll.\n\n## 2026.08.1\n\nMuch.\n\n## 1\n\nA.\n',
  },
  {
    name: 'goes to the end where there are none',
    given: '# Log\n\n### Not one\n',
    want: '# Log\n\n### Not one\n\n## 2026.08.1\n\nMuch.\n',
  },
  {
    name: 'goes below what is not released yet',
    given: '# Log\n\n## [Unreleased]\n\n- B.\n\n## 1\n',
    want: '# Log\n\n## [Unreleased]\n\n- B.\n\n## 2026.08.1\n\nMuch.\n\n## 1\n',
  },
  {
    name: 'does not go into code',
    given: '# Log\n\n```\n## 0\n```\n\n## 1\n',
    want: '# Log\n\n```\n## 0\n```\n\n## 2026.08.1\n\nMuch.\n\n## 1\n',
  },
  {
    name: 'has the line ends of the others',
    given: '# Log\r\n\r\n## 1\r\n',
    want: '# Log\r\n\r\n## 2026.08.1\r\n\r\nMuch.\r\n\r\n## 1\r\n',
  },
  { name: 'keeps the mark at the start', given: '\uFEFF# Log\n', want: '\uFEFF# Log\n\n## 2026.08.1\n\nMuch.\n' },
  { name: 'stands where the file starts with an entry', given: '## 1\n', want: '## 2026.08.1\n\nMuch.\n\n## 1\n' },
])('an entry $name', ({ given, want }) => {
  expect(addChangelogEntry(given, entry)).toBe(want)
  expect(addChangelogEntry(want, entry)).toBe(want)
})

test('another entry of the same release is added above', () => {
  const once = addChangelogEntry(null, entry)
  expect(addChangelogEntry(once, '## 2026.08.1\n\nMore.\n')).toBe('# Changelog\n\n## 2026.08.1\n\nMore.\n\n## 2026.08.1\n\nMuch.\n')
})

test('no changelog loses a line, and adding twice is adding once', () => {
  const line = fc.constantFrom('', '# Log', '## 1', '## Unreleased', '- A.', '```', '## 2026.08.1', 'Much.', '   ')
  fc.assert(
    fc.property(fc.array(line), (lines) => {
      const given = lines.join('\n')
      const once = addChangelogEntry(given, entry)
      expect(addChangelogEntry(once, entry)).toBe(once)
      const kept = (text: string) =>
        text
          .split('\n')
          .filter((part) => part.trim() !== '')
          .sort()
      if (given.trim() !== '' && once !== given) expect(kept(once)).toEqual(kept(`${given}\n${entry}`))
    }),
  )
})
