import { chmodSync, mkdirSync, readFileSync, statSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { toHash, toTextHash } from '../../generator/io/hash.ts'
import { listDocuments } from '../../generator/io/read-documents.ts'
import { type DocumentChange, replaceDocuments, withDocuments } from '../../generator/io/replace-documents.ts'
import { readStage, stageFolder, writeStage } from '../../generator/io/stage.ts'
import { sets, toChanges } from './document-sets.mjs'
import { createFolder, readFolder, writeInto } from './temporary-folder.ts'

const replace = (folder: string, changes: readonly DocumentChange[]) => withDocuments(folder, 0, () => replaceDocuments(folder, changes))
const recover = (folder: string) => withDocuments(folder, 0, () => undefined)
/** Texts by path, without folders that are left empty. */
const readTexts = (folder: string) => Object.fromEntries(Object.entries(readFolder(folder)).filter(([path]) => !path.endsWith('/')))
const stopped = (message: RegExp) => expect.objectContaining({ name: 'CommandError', exitCode: 1, message: expect.stringMatching(message) })

/** The state that a run leaves when it is killed between the list and the first move. */
function prepare(folder: string): void {
  mkdirSync(join(folder, 'payloads'), { recursive: true })
  const hash = (text: string | null | undefined) => (typeof text === 'string' ? toTextHash(text) : null)
  writeStage(
    folder,
    toChanges('new').map(({ path, text }, index) => ({ path, text, name: `${index}`, before: hash(sets.old[path]), after: hash(text) })),
  )
}

describe('replacing', () => {
  test('creates, updates and deletes, says so, and leaves nothing else', async () => {
    const folder = createFolder(sets.old)
    expect(await replace(folder, toChanges('new'))).toEqual({
      created: ['payloads/user.md'],
      updated: ['catalog/okta-user.md', 'catalog/ü.md'],
      deleted: ['gone/a.md', 'okta.lock.json'],
    })
    expect(readTexts(folder)).toEqual(sets.new)
  })

  test('does not touch what stays, nor what it is not asked for', async () => {
    const folder = createFolder({ 'a.md': 'a\n', 'b.md': 'b\r\n', 'mine.txt': 'mine' })
    for (const path of ['a.md', 'b.md']) utimesSync(join(folder, path), 1000, 1000)
    const changes = [
      { path: 'a.md', text: 'a\n' },
      { path: 'b.md', text: 'b\n' },
      { path: 'c.md', text: null },
    ]
    expect(await replace(folder, changes)).toEqual({ created: [], updated: [], deleted: [] })
    expect(['a.md', 'b.md'].map((path) => statSync(join(folder, path)).mtimeMs)).toEqual([1_000_000, 1_000_000])
    expect(readFolder(folder)).toEqual({ 'a.md': 'a\n', 'b.md': 'b\r\n', 'mine.txt': 'mine' })
  })

  test.skipIf(process.platform === 'win32')('keeps the permissions of a document', async () => {
    const folder = createFolder({ 'a.md': 'a\n' })
    chmodSync(join(folder, 'a.md'), 0o640)
    await replace(folder, [{ path: 'a.md', text: 'b\n' }])
    expect(statSync(join(folder, 'a.md')).mode & 0o777).toBe(0o640)
  })

  test('is refused as a whole where a folder is in the way', async () => {
    const folder = createFolder({ 'a.md': 'a\n', 'b.md/c.md': 'c\n' })
    const changes = [
      { path: 'a.md', text: 'new\n' },
      { path: 'b.md', text: 'new\n' },
    ]
    await expect(replace(folder, changes)).rejects.toEqual(stopped(/b\.md` is a folder/))
    expect(readFolder(folder)).toEqual({ 'a.md': 'a\n', 'b.md/c.md': 'c\n' })
  })

  test('is refused as a whole where a file is in the way of a folder', async () => {
    const folder = createFolder({ 'a.md': 'a\n', catalog: 'file\n' })
    const changes = [
      { path: 'a.md', text: 'new\n' },
      { path: 'catalog/b.md', text: 'new\n' },
    ]
    await expect(replace(folder, changes)).rejects.toEqual(stopped(/^Cannot make/))
    expect(readFolder(folder)).toEqual({ 'a.md': 'a\n', catalog: 'file\n' })
  })

  test.each(['folder', 'file'])('does not follow a link to a %s outside', async (kind) => {
    const outside = createFolder({ 'b.md': 'b\n' })
    const folder = createFolder({ 'a.md': 'a\n' })
    const [path, target] = kind === 'folder' ? ['out/b.md', outside] : ['b.md', join(outside, 'b.md')]
    symlinkSync(target, join(folder, kind === 'folder' ? 'out' : 'b.md'), kind === 'folder' ? 'junction' : 'file')
    await expect(replace(folder, [{ path, text: 'new\n' }])).rejects.toEqual(stopped(/is a link that leads out of/))
    expect(readFolder(outside)).toEqual({ 'b.md': 'b\n' })
  })

  test.each([
    '../a.md',
    '/a.md',
    'a/../../b.md',
    '.hidden.md',
    'catalog/.okta-events-x/a.md',
    'a//b.md',
    '',
    'con.md',
    'a\u0000.md',
    'a:b.md',
  ])('calls the path %j a mistake of ours', async (path) => {
    const folder = createFolder({ 'spec/a.md': 'a\n' })
    await expect(replace(join(folder, 'spec'), [{ path, text: 'new\n' }])).rejects.toThrow(/is no path of a document$/)
    expect(readFolder(folder)).toEqual({ 'spec/a.md': 'a\n' })
  })

  test('is refused while another process is at it', async () => {
    const folder = createFolder({ 'a.md': 'a\n' })
    const lock = `.okta-events-lock-${toHash(hostname()).slice(0, 12)}-${process.ppid}-0`
    writeInto(folder, lock, '')
    const change = { path: 'a.md', text: 'b\n' }
    await expect(replace(folder, [change])).rejects.toEqual(stopped(new RegExp(`^Another run is writing .*process ${process.ppid}`)))
    expect(readFolder(folder)).toEqual({ [lock]: '', 'a.md': 'a\n' })
  })
})

describe('recovering', () => {
  test('finishes what was prepared whole', async () => {
    const folder = createFolder(sets.old)
    prepare(folder)
    expect([readStage(folder) !== null, readTexts(folder)]).toEqual([true, expect.objectContaining(sets.old)])
    expect(listDocuments(folder)).toEqual(
      Object.keys(sets.old)
        .filter((path) => path.endsWith('.md'))
        .sort(),
    )
    await recover(folder)
    expect([readStage(folder) !== null, readTexts(folder)]).toEqual([false, sets.new])
  })

  test('undoes what was not', async () => {
    const folder = createFolder({ ...sets.old, [`${stageFolder}/0`]: 'half', [`${stageFolder}/list.json.new`]: '{"form' })
    expect(readStage(folder) !== null).toBe(false)
    await recover(folder)
    expect(readFolder(folder)).toEqual(sets.old)
  })

  test('comes before everything else, so that documents are never read half replaced', async () => {
    const folder = createFolder(sets.old)
    prepare(folder)
    expect(await withDocuments(folder, 0, () => readFileSync(join(folder, 'catalog/ü.md'), 'utf8'))).toBe('new\n')
  })

  test('forgets it where somebody has put everything back', async () => {
    const folder = createFolder(sets.old)
    prepare(folder)
    writeFileSync(join(folder, stageFolder, '1'), 'moved and gone')
    await recover(folder)
    expect(readTexts(folder)).toEqual(sets.old)
  })

  test('does not overwrite what a person has changed since', async () => {
    const folder = createFolder(sets.old)
    prepare(folder)
    writeInto(folder, 'catalog/ü.md', 'mine\n')
    await expect(recover(folder)).rejects.toEqual(stopped(/ü\.md` was changed while a killed run had not finished/))
    expect(readTexts(folder)).toMatchObject({ ...sets.old, 'catalog/ü.md': 'mine\n' })
  })

  test.each([
    { name: 'no JSON', list: '{' },
    { name: 'another version', list: '{"formatVersion":2,"changes":[]}' },
    { name: 'no list', list: '{"formatVersion":1,"changes":{}}' },
    { name: 'a path that leads out', list: '{"formatVersion":1,"changes":[{"path":"../out.md","name":"0","before":null,"after":"x"}]}' },
    { name: 'a name that leads out', list: '{"formatVersion":1,"changes":[{"path":"a.md","name":"../../0","before":null,"after":null}]}' },
  ])('refuses a list with $name', async ({ list }) => {
    const folder = createFolder({ 'spec/a.md': 'a\n', [`spec/${stageFolder}/list.json`]: list, [`spec/${stageFolder}/0`]: 'evil' })
    const before = readFolder(folder)
    await expect(recover(join(folder, 'spec'))).rejects.toEqual(stopped(/list\.json` is not a list that this version reads$/))
    expect(readFolder(folder)).toEqual(before)
  })
})
