import { execFileSync } from 'node:child_process'
import { truncateSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readPublicationSource } from '../../generator/io/read-publication-source.ts'
import { listShared, readDocument } from '../shared.ts'
import { createFolder } from './temporary-folder.ts'

const refused = (exitCode: number, message: RegExp) =>
  expect.objectContaining({ name: 'CommandError', exitCode, message: expect.stringMatching(message) })

describe('files', () => {
  test('are read as they are, under the path that was given', async () => {
    const path = join(createFolder({ 'a.csv': '\uFEFFa,b\r\n1,2\r\n' }), 'a.csv')
    const file = await readPublicationSource(path)
    expect([file.path, String(file), file.messages]).toEqual([path, 'a,b\r\n1,2\r\n', []])
  })

  test.each(listShared('data/releases'))('%s is read whole', async (path) => {
    expect(String(await readPublicationSource(path))).toBe(String(readDocument(path)))
  })

  test.each([
    { name: 'an empty file', content: '', want: /^`.*a\.csv` is empty, expected CSV or JSON$/ },
    { name: 'a page', content: '\n<!doctype html><html></html>', want: /^`.*a\.csv` is a web page, expected CSV or JSON$/ },
  ])('are refused when they hold $name', async ({ content, want }) => {
    await expect(readPublicationSource(join(createFolder({ 'a.csv': content }), 'a.csv'))).rejects.toEqual(refused(1, want))
  })

  test('are refused when they are larger than allowed', async () => {
    const path = join(createFolder({ 'a.csv': 'a' }), 'a.csv')
    truncateSync(path, 50_000_001)
    await expect(readPublicationSource(path)).rejects.toEqual(refused(1, /^`.*a\.csv` has more than 50 MB$/))
  })

  test.each([
    { name: 'that is not there', make: () => join(createFolder(), 'a.csv'), want: /^Cannot read `.*a\.csv`: it is not there$/ },
    { name: 'that is a folder', make: () => createFolder(), want: /is a folder$/ },
  ])('a path $name is wrong use', async ({ make, want }) => {
    await expect(readPublicationSource(make())).rejects.toEqual(refused(2, want))
  })

  test.skipIf(process.platform === 'win32')('are read from a pipe to its end, and no further than the limit', async () => {
    const folder = createFolder()
    const read = async (bytes: number) => {
      const path = join(folder, `pipe-${bytes}`)
      execFileSync('mkfifo', [path])
      execFileSync('sh', ['-c', '(head -c 100000 /dev/zero | tr "\\0" x > "$0") >&- 2>&- &', path])
      return String(await readPublicationSource(path, { bytes }))
    }
    expect(await read(100_000)).toHaveLength(100_000)
    await expect(read(99_999)).rejects.toEqual(refused(1, /has more than/))
  })
})

describe('addresses', () => {
  test.each([
    { given: 'http://okta.example/a.csv?key=1', want: /^`http:\/\/okta\.example\/a\.csv` is not encrypted$/ },
    { given: 'HTTP://127.0.0.1.okta.example/', want: /is not encrypted$/ },
    { given: 'ftp://okta.example/a.csv', want: /starts with `ftp:`, expected `https:`$/ },
    { given: 'file:///a.csv', want: /starts with `file:`/ },
    { given: 'https://', want: /^`https:\/\/` is no address$/ },
    { given: 'https://name:word@okta.example/a.csv', want: /^`https:\/\/okta\.example\/a\.csv` holds a user name or a password$/ },
  ])('$given is wrong use', async ({ given, want }) => {
    await expect(readPublicationSource(given)).rejects.toEqual(refused(2, want))
  })
})
