import { mkdirSync, readFileSync, rmSync, statSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { toHash, toTextHash } from '../../generator/io/hash.ts'
import { writeOutput } from '../../generator/io/write-output.ts'
import type { OutputFile } from '../../generator/model.ts'
import { createFolder, readFolder, writeInto } from './temporary-folder.ts'

const toFiles = (files: Readonly<Record<string, string>>): OutputFile[] => Object.entries(files).map(([path, text]) => ({ path, text }))
const write = (out: string, files: Readonly<Record<string, string>>, force = false) =>
  writeOutput(out, toFiles(files), { force, patience: 0 })
/** What is in a folder besides the manifest. */
const readOthers = (out: string) => Object.fromEntries(Object.entries(readFolder(out)).filter(([path]) => path !== 'manifest.json'))

const first = { 'index.ts': 'one\n', 'types/user.ts': 'two\n', 'pages/deep/er/a.md': 'three\n' }

describe('what is written', () => {
  test('makes folders, files and a sorted manifest', async () => {
    const out = join(createFolder(), 'a/generated')
    const result = await write(out, first)
    expect(result.created).toEqual(Object.keys(first))
    expect(readOthers(out)).toEqual(first)
    const manifest = JSON.parse(readFileSync(join(out, 'manifest.json'), 'utf8'))
    expect(manifest).toEqual({
      formatVersion: 1,
      files: Object.fromEntries(Object.entries(first).map(([path, text]) => [path, toTextHash(text)])),
    })
    expect(Object.keys(manifest.files)).toEqual(['index.ts', 'pages/deep/er/a.md', 'types/user.ts'])
  })

  test('does not touch what is as it should be', async () => {
    const out = createFolder()
    await write(out, first)
    for (const path of [...Object.keys(first), 'manifest.json']) utimesSync(join(out, path), 1000, 1000)
    const result = await write(out, first)
    expect(result).toMatchObject({ created: [], updated: [], deleted: [], left: [], unchanged: Object.keys(first) })
    for (const path of [...Object.keys(first), 'manifest.json']) expect(statSync(join(out, path)).mtimeMs).toBe(1_000_000)
  })

  test('writes only what changed, deletes what is gone, and folders that are left empty', async () => {
    const out = createFolder()
    await write(out, first)
    utimesSync(join(out, 'index.ts'), 1000, 1000)
    const result = await write(out, { 'index.ts': 'one\n', 'types/user.ts': 'new\n', 'types/app.ts': 'app\n' })
    expect(result).toMatchObject({
      created: ['types/app.ts'],
      updated: ['types/user.ts'],
      deleted: ['pages/deep/er/a.md'],
      unchanged: ['index.ts'],
    })
    expect(readOthers(out)).toEqual({ 'index.ts': 'one\n', 'types/app.ts': 'app\n', 'types/user.ts': 'new\n' })
    expect(statSync(join(out, 'index.ts')).mtimeMs).toBe(1_000_000)
  })

  test.each([
    { name: 'a file becomes a folder', before: { user: 'a\n' }, after: { 'user/index.ts': 'b\n' } },
    { name: 'a folder becomes a file', before: { 'user/a/index.ts': 'a\n' }, after: { user: 'b\n' } },
    { name: 'a name changes only in case', before: { 'User.ts': 'a\n' }, after: { 'user.ts': 'a\n' } },
    { name: 'everything goes', before: first, after: {} },
  ])('is right when $name', async ({ before, after }) => {
    const out = createFolder()
    await write(out, before)
    await write(out, after)
    expect(readOthers(out)).toEqual(after)
  })

  test('leaves line ends alone that git has changed', async () => {
    const out = createFolder()
    await write(out, first)
    writeInto(out, 'index.ts', 'one\r\n')
    writeInto(out, 'manifest.json', readFileSync(join(out, 'manifest.json'), 'utf8').replaceAll('\n', '\r\n'))
    expect(await write(out, { ...first, 'index.ts': 'one\n' })).toMatchObject({ updated: [], created: [] })
    expect(await write(out, { ...first, 'index.ts': 'changed\n' })).toMatchObject({ updated: ['index.ts'] })
    expect(readOthers(out)).toEqual({ ...first, 'index.ts': 'changed\n' })
  })
})

describe('what is not ours', () => {
  test('refuses to overwrite a file that a person changed, and writes nothing at all', async () => {
    const out = createFolder()
    await write(out, first)
    writeInto(out, 'index.ts', 'mine\n')
    const before = readFolder(out)
    await expect(write(out, { ...first, 'index.ts': 'new\n', 'more.ts': '' })).rejects.toMatchObject({
      exitCode: 1,
      message: expect.stringMatching(/^`.*index\.ts` was changed, or put there, by someone else; nothing was written$/),
    })
    expect(readFolder(out)).toEqual(before)
  })

  test('refuses a changed file even where we have nothing new to say', async () => {
    const out = createFolder()
    await write(out, first)
    writeInto(out, 'index.ts', 'mine\n')
    await expect(write(out, first)).rejects.toMatchObject({ exitCode: 1 })
    await write(out, first, true)
    expect(readOthers(out)).toEqual(first)
  })

  test('refuses a file that was there before us, unless its text is the same', async () => {
    const out = createFolder({ 'index.ts': 'mine\n' })
    await expect(write(out, { 'index.ts': 'ours\n' })).rejects.toMatchObject({ exitCode: 1 })
    expect(readFolder(out)).toEqual({ 'index.ts': 'mine\n' })
    await write(out, { 'index.ts': 'mine\n' })
    await write(out, { 'index.ts': 'ours\n' })
    expect(readOthers(out)).toEqual({ 'index.ts': 'ours\n' })
  })

  test('overwrites with force', async () => {
    const out = createFolder({ 'index.ts': 'mine\n' })
    await write(out, { 'index.ts': 'ours\n' }, true)
    expect(readOthers(out)).toEqual({ 'index.ts': 'ours\n' })
  })

  test.each([false, true])('never deletes a file that a person changed (force: %s)', async (force) => {
    const out = createFolder()
    await write(out, first)
    writeInto(out, 'types/user.ts', 'mine\n')
    const result = await write(out, { 'index.ts': 'one\n' }, force)
    expect(result).toMatchObject({ deleted: ['pages/deep/er/a.md'], left: ['types/user.ts'] })
    expect(readOthers(out)).toEqual({ 'index.ts': 'one\n', 'types/user.ts': 'mine\n' })
  })

  test('never touches other files, whatever they are called', async () => {
    const others = { 'README.md': 'mine', 'index.ts.bak': 'mine', 'index.ts.123456': 'mine', 'types/.gitkeep': '', 'empty/': '' }
    const out = createFolder({ 'README.md': 'mine', 'index.ts.bak': 'mine', 'index.ts.123456': 'mine', 'types/.gitkeep': '' })
    mkdirSync(join(out, 'empty'))
    await write(out, first)
    await write(out, {})
    expect(readOthers(out)).toEqual(others)
  })

  test('deletes nothing when there is no manifest', async () => {
    const out = createFolder()
    await write(out, first)
    rmSync(join(out, 'manifest.json'))
    await write(out, { 'index.ts': 'one\n' })
    expect(readOthers(out)).toEqual(first)
  })

  test.each([
    { name: 'is not JSON', text: '<<<<<<< ours\n' },
    { name: 'is of another version', text: '{"formatVersion":2,"files":{}}' },
    { name: 'lists a path that leads out', text: `{"formatVersion":1,"files":{"../outside.txt":"${toTextHash('outside')}"}}` },
    { name: 'lists no hashes', text: '{"formatVersion":1,"files":{"a":1}}' },
    { name: 'is null', text: 'null' },
  ])('refuses a manifest that $name, and with force trusts nothing of it', async ({ text }) => {
    const folder = createFolder({ 'outside.txt': 'outside', 'out/manifest.json': text, 'out/a': 'a' })
    await expect(write(join(folder, 'out'), first)).rejects.toMatchObject({ exitCode: 1 })
    await write(join(folder, 'out'), first, true)
    expect(readFolder(folder)).toMatchObject({ 'outside.txt': 'outside', 'out/a': 'a', 'out/index.ts': 'one\n' })
  })
})

describe('where it is written', () => {
  const unsafe = [
    '../a',
    '/a',
    'a/../../b',
    'a//b',
    './a',
    'a\\b',
    'C:/a',
    'CON',
    'a/aux.ts',
    'a.',
    'a ',
    'a/',
    '',
    'a\0',
    'ä',
    `${'a'.repeat(201)}`,
  ]
  test.each([...unsafe, 'manifest.json', 'Manifest.json', '.okta-events-journal.json'])(
    'takes the path %j for a mistake of ours',
    async (path) => {
      const folder = createFolder({ 'out/keep': '' })
      await expect(write(join(folder, 'out'), { [path]: 'text' })).rejects.toThrow('which is not safe on every system')
      expect(readFolder(folder)).toEqual({ 'out/keep': '' })
    },
  )

  test.each([
    { given: ['types/User.ts', 'types/user.ts'], want: 'Two emitted files have one path' },
    { given: ['a/b', 'A'], want: 'is the folder of' },
  ])('takes $given for a mistake of ours', async ({ given, want }) => {
    const out = createFolder()
    await expect(write(out, Object.fromEntries(given.map((path) => [path, ''])))).rejects.toThrow(want)
    expect(readFolder(out)).toEqual({})
  })

  test('does not write through a link that leads out', async () => {
    const folder = createFolder({ 'elsewhere/user.ts': 'mine\n', 'out/index.ts': 'one\n' })
    symlinkSync(join(folder, 'elsewhere'), join(folder, 'out/types'), 'junction')
    await expect(write(join(folder, 'out'), first, true)).rejects.toThrow('is a link that leads out of')
    expect(readFolder(join(folder, 'elsewhere'))).toEqual({ 'user.ts': 'mine\n' })
  })

  test('does not delete through a link that leads out', async () => {
    const folder = createFolder({ 'elsewhere/user.ts': 'two\n' })
    const out = join(folder, 'out')
    await write(out, first)
    rmSync(join(out, 'types'), { recursive: true })
    symlinkSync(join(folder, 'elsewhere'), join(out, 'types'), 'junction')
    await expect(write(out, { 'index.ts': 'one\n' })).rejects.toThrow('is a link that leads out of')
    expect(readFolder(join(folder, 'elsewhere'))).toEqual({ 'user.ts': 'two\n' })
  })

  test('takes a link as the folder itself', async () => {
    const folder = createFolder({ 'real/keep': '' })
    symlinkSync(join(folder, 'real'), join(folder, 'out'), 'junction')
    await write(join(folder, 'out'), first)
    expect(readOthers(join(folder, 'real'))).toEqual({ keep: '', ...first })
  })

  test('says so when the folder is a file', async () => {
    const out = join(createFolder({ out: 'a file' }), 'out')
    await expect(write(out, first)).rejects.toMatchObject({ exitCode: 1, message: expect.stringMatching(/^Cannot make/) })
  })
})

describe('two runs at a time', () => {
  const lockOf = (pid: number, host = toHash(hostname()).slice(0, 12)) => `.okta-events-lock-${host}-${pid}-0`

  test('waits for the other and then goes on', async () => {
    const out = createFolder()
    const runs = ['a\n', 'b\n', 'c\n', 'd\n'].map((text) =>
      writeOutput(out, toFiles({ 'index.ts': text, [`${text.trim()}.ts`]: text }), { force: false }),
    )
    await Promise.all(runs)
    const { 'index.ts': text = '' } = readOthers(out)
    expect(readOthers(out)).toEqual({ 'index.ts': text, [`${text.trim()}.ts`]: text })
  })

  test.each([
    { name: 'of a living process', lock: lockOf(process.ppid), want: `process ${process.ppid}` },
    { name: 'of another machine', lock: lockOf(1, '0123456789ab'), want: 'a process of another machine' },
  ])('refuses to write beside a run $name', async ({ lock, want }) => {
    const out = createFolder({ [lock]: '' })
    await expect(write(out, first)).rejects.toMatchObject({ exitCode: 1, message: `Another run is writing \`${out}\` (${want})` })
    expect(readFolder(out)).toEqual({ [lock]: '' })
  })

  test.each([
    { name: 'of a process that is gone', lock: lockOf(2 ** 30) },
    { name: 'of an earlier process with our number', lock: lockOf(process.pid) },
    { name: 'of another machine, long ago', lock: lockOf(1, '0123456789ab'), age: 11 * 60 },
  ])('removes a lock $name', async ({ lock, age = 0 }) => {
    const out = createFolder({ [lock]: '' })
    const time = Date.now() / 1000 - age
    utimesSync(join(out, lock), time, time)
    await write(out, first)
    expect(readOthers(out)).toEqual(first)
  })

  test('removes half-written siblings of a killed run, and no other files', async () => {
    const out = createFolder({ [lockOf(2 ** 30)]: '', 'types/user.ts.12345': 'tw', 'types/mine.ts.12345': 'mine' })
    await write(out, first)
    expect(readOthers(out)).toEqual({ ...first, 'types/mine.ts.12345': 'mine' })
    writeFileSync(join(out, 'types/user.ts.12345'), 'mine')
    await write(out, { ...first, 'index.ts': 'new\n' })
    expect(readOthers(out)).toMatchObject({ 'types/user.ts.12345': 'mine' })
  })
})
