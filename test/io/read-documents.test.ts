import { mkdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { CommandError } from '../../generator/io/command-error.ts'
import { decodeDocument } from '../../generator/io/decode-document.ts'
import { listDocuments, readDocumentFiles, toDocuments, toShownPath } from '../../generator/io/read-documents.ts'
import { createFolder } from './temporary-folder.ts'

describe('readDocumentFiles', () => {
  test('reads Markdown and text in all folders, by code unit, and leaves out the rest', () => {
    const folder = createFolder({
      'log-event.md': '',
      'catalog/okta-user.md': '',
      'catalog/okta-app_access.txt': '',
      'catalog/Okta-app.TXT': '',
      'catalog/README.md': '',
      'readme.md': '',
      'node_modules/x/okta-x.md': '',
      'catalog/.hidden.md': '',
      '.git/a.md': '',
      'catalog/okta-user.json': '',
    })
    expect(listDocuments(folder)).toEqual(['catalog/Okta-app.TXT', 'catalog/okta-app_access.txt', 'catalog/okta-user.md', 'log-event.md'])
  })

  test('names documents by their path in the folder, and shows them below the folder as it was given', () => {
    const folder = createFolder({ 'log-event.md': '', 'catalog/a.md': '' })
    expect(readDocumentFiles(folder).map(({ path }) => path)).toEqual(['catalog/a.md', 'log-event.md'])
    expect(['./spec', 'spec/', 'spec', '.', '../spec'].map((given) => toShownPath(given, 'catalog/a.md'))).toEqual([
      'spec/catalog/a.md',
      'spec/catalog/a.md',
      'spec/catalog/a.md',
      'catalog/a.md',
      '../spec/catalog/a.md',
    ])
  })

  test('adds the log event of the package where the folder has none', () => {
    const folder = createFolder({ 'okta-user.md': '# Okta-user\n' })
    const files = readDocumentFiles(folder)
    expect(files.map(({ path }) => path)).toEqual(['okta-user.md', 'okta-events/spec/log-event.md'])
    expect(toShownPath('spec', 'okta-events/spec/log-event.md')).toBe('okta-events/spec/log-event.md')
    expect(String(toDocuments(files)[1])).toMatch(/^# Log event\n/)
  })

  test.each([
    { name: 'a folder that is not there', make: () => join(createFolder(), 'nowhere'), want: /Cannot read `.*nowhere`: it is not there/ },
    { name: 'a file', make: () => join(createFolder({ 'a.md': '' }), 'a.md'), want: /is a file/ },
    { name: 'a folder without documents', make: () => createFolder({ 'README.md': '' }), want: /No document in/ },
  ])('refuses $name as wrong use', ({ make, want }) => {
    const folder = make()
    expect(() => readDocumentFiles(folder)).toThrow(expect.objectContaining({ exitCode: 2, message: expect.stringMatching(want) }))
    expect(() => readDocumentFiles(folder)).toThrow(CommandError)
  })

  test('does not follow links in circles', () => {
    const folder = createFolder({ 'a/okta-user.md': '' })
    symlinkSync(folder, join(folder, 'a/again'), 'junction')
    mkdirSync(join(folder, 'empty.md'))
    expect(listDocuments(folder)).toEqual(['a/okta-user.md'])
  })
})

test('a document behind a link is refused, where it would be left out otherwise', () => {
  const folder = createFolder({ 'okta-user.md': '', 'real/okta-zone.md': '', 'real/readme.md': '' })
  mkdirSync(join(folder, 'a'))
  symlinkSync(join(folder, 'real/readme.md'), join(folder, 'a/README.md'))
  expect(listDocuments(folder)).toEqual(['okta-user.md', 'real/okta-zone.md'])
  symlinkSync(join(folder, 'real/okta-zone.md'), join(folder, 'a/okta-zone.md'))
  expect(() => listDocuments(folder)).toThrow(/^Links are not followed: `.*a\/okta-zone\.md`$/)
})

describe('decodeDocument', () => {
  test.each([
    { name: 'plain text', given: Buffer.from('# Okta-user\n'), want: '# Okta-user\n' },
    { name: 'text with a byte order mark', given: Buffer.from('\uFEFF# Okta-user\r\n'), want: '# Okta-user\r\n' },
    { name: 'text beyond ASCII', given: Buffer.from('naïve 🙂 \uFFFD\n'), want: 'naïve 🙂 \uFFFD\n' },
    { name: 'nothing', given: Buffer.of(), want: '' },
  ])('reads $name', ({ given, want }) => {
    const document = decodeDocument('a.md', given)
    expect([String(document), document.messages]).toEqual([want, []])
  })

  test.each([
    { name: 'Latin-1', given: Buffer.from('# Okta\n\nna\u00EFve\n', 'latin1'), want: '3:3-3:4' },
    { name: 'UTF-16', given: Buffer.from('\uFEFF# Okta\n', 'utf16le'), want: '1:1-1:2' },
    { name: 'a character cut off at the end', given: Buffer.from('ab\ncd🙂').subarray(0, -1), want: '2:3-2:4' },
    { name: 'bytes after characters of several bytes', given: Buffer.concat([Buffer.from('é🙂x'), Buffer.of(0xff)]), want: '1:5-1:6' },
    { name: 'bytes behind line ends of all kinds', given: Buffer.from('a\rb\r\nc\n\r\u00EF', 'latin1'), want: '5:1-5:2' },
  ])('reports $name at its first unreadable byte', ({ given, want }) => {
    const [message, ...others] = decodeDocument('a.md', given).messages
    expect([message?.name, message?.ruleId, message?.fatal, others]).toEqual([`a.md:${want}`, 'document/encoding', true, []])
  })

  test('still gives the readable part of what is not UTF-8, so that it is checked too', () => {
    expect(String(decodeDocument('a.md', Buffer.from('a\xE9b', 'latin1')))).toBe('a\uFFFDb')
  })
})
