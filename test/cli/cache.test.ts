import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, utimesSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { createFolder, readFolder, writeInto } from '../io/temporary-folder.ts'
import { copyPackage } from './copy-package.ts'
import { group, user } from './documents.ts'
import { type RunOptions, runCommand } from './run-command.ts'

const node = ['--import', join(import.meta.dirname, 'log-imports.mjs')]

/** Generate, and say which packages were loaded for it. */
async function listImports(folder: string, words: readonly string[] = [], options: RunOptions = {}): Promise<readonly string[]> {
  const { code, stderr } = await runCommand(folder, ['generate', ...words], { ...options, node })
  expect(code).toBe(0)
  return stderr.split('\n').flatMap((line) => (line.startsWith('import ') ? [line.slice(7)] : []))
}

type Generated = Readonly<Record<string, string>>
const readGenerated = (folder: string): Generated => readFolder(join(folder, 'generated'))

describe('when nothing has changed', () => {
  test('loads and writes nothing', async () => {
    const folder = createFolder({ 'spec/user.md': user })
    expect(await listImports(folder)).toEqual(expect.arrayContaining(['ts-morph', 'unified', 'write-file-atomic']))
    for (const path of Object.keys(readFolder(join(folder, 'generated')))) utimesSync(join(folder, 'generated', path), 1000, 1000)
    const before = readFolder(folder)
    for (const words of [[], ['--check'], ['--spec', './spec/'], ['--out', join(folder, 'generated')]]) {
      const imports = await listImports(folder, words)
      for (const heavy of ['ts-morph', 'unified', 'remark-parse', 'handlebars']) expect(imports).not.toContain(heavy)
    }
    expect(readFolder(folder)).toEqual(before)
    for (const path of Object.keys(before).filter((path) => path.startsWith('generated/')))
      expect(statSync(join(folder, path)).mtimeMs).toBe(1_000_000)
  })

  test('starts over without the cache', async () => {
    const folder = createFolder({ 'spec/user.md': user })
    await runCommand(folder, ['generate', '--no-cache'])
    expect(readdirSync(folder).sort()).toEqual(['generated', 'spec'])
    await runCommand(folder, ['generate'])
    expect(await listImports(folder, ['--no-cache'])).toContain('ts-morph')
  })
})

describe('notices', () => {
  const restored = (folder: string, before: Generated) => expect(readGenerated(folder)).toEqual(before)
  const says = (text: string) => (folder: string) => expect(readGenerated(folder)['catalog.json']).toContain(text)
  const lacks = (text: string) => (folder: string) => expect(readGenerated(folder)['catalog.json']).not.toContain(text)
  const changes: { name: string; act: (folder: string) => void; words?: string[]; want: (folder: string, before: Generated) => void }[] = [
    {
      name: 'a changed document',
      act: (folder) => writeInto(folder, 'spec/user.md', user.replaceAll('A session', 'One session')),
      want: says('One session'),
    },
    { name: 'a new document', act: (folder) => writeInto(folder, 'spec/group.md', group), want: says('"group.create"') },
    { name: 'a document that is gone', act: (folder) => rmSync(join(folder, 'spec/more.md')), want: lacks('"more.create"') },
    { name: 'other options', act: () => undefined, words: ['--only', 'user.session.end'], want: lacks('"user.session.start"') },
    { name: 'an output file that is gone', act: (folder) => rmSync(join(folder, 'generated/catalog.json')), want: restored },
    { name: 'a manifest that is gone', act: (folder) => rmSync(join(folder, 'generated/manifest.json')), want: restored },
    { name: 'an output folder that is gone', act: (folder) => rmSync(join(folder, 'generated'), { recursive: true }), want: restored },
    {
      name: 'a killed run',
      act: (folder) => writeInto(folder, 'generated/.okta-events-journal.json', '{"formatVersion":1,"before":{},"after":{}}'),
      want: restored,
    },
  ]
  test.each(changes)('$name', async ({ act, words = [], want }) => {
    const folder = createFolder({ 'spec/user.md': user, 'spec/more.md': group.replaceAll('group', 'more') })
    await runCommand(folder, ['generate'])
    const before = readGenerated(folder)
    act(folder)
    expect((await runCommand(folder, ['generate', ...words])).code).toBe(0)
    want(folder, before)
  })

  test('an output file changed by hand', async () => {
    const folder = createFolder({ 'spec/user.md': user })
    await runCommand(folder, ['generate'])
    writeInto(folder, 'generated/catalog.json', '{}')
    expect((await runCommand(folder, ['generate'])).code).toBe(1)
    expect((await runCommand(folder, ['generate', '--check'])).code).toBe(1)
  })

  test('a file too many, when checking', async () => {
    const folder = createFolder({ 'spec/user.md': user })
    await runCommand(folder, ['generate'])
    writeInto(folder, 'generated/old.ts', '')
    expect((await runCommand(folder, ['generate'])).code).toBe(0)
    expect((await runCommand(folder, ['generate', '--check'])).code).toBe(1)
  })

  test('a changed template, program or log event of the package, and another version of it', async () => {
    const [folder, installed] = [createFolder({ 'spec/user.md': user }), copyPackage()]
    const paths = [
      'templates/pages/event-type.md.hbs',
      'dist/generator/pipeline.js',
      'dist/templates/runtime/build-sample.js',
      'package.json',
      'spec/log-event.md',
    ]
    await runCommand(folder, ['generate'], { installed })
    for (const path of paths) {
      expect(await listImports(folder, [], { installed }), path).not.toContain('unified')
      const text = readFileSync(join(installed, path), 'utf8')
      writeInto(installed, path, path === 'package.json' ? JSON.stringify({ ...JSON.parse(text), version: '99.0.0' }) : `${text}\n`)
      expect(await listImports(folder, [], { installed }), path).toContain('unified')
    }
  })
})

describe('a cache', () => {
  test('that is damaged does not matter', async () => {
    const folder = createFolder({ 'spec/user.md': user })
    await runCommand(folder, ['generate'])
    const want = readGenerated(folder)
    const damages = [
      (text: string) => text.slice(0, text.length / 2),
      () => '',
      () => 'null\nnull',
      (text: string) => text.replaceAll('A session', 'B session'),
    ]
    for (const damage of damages) {
      for (const [path, text] of Object.entries(readFolder(join(folder, '.cache')))) writeInto(folder, `.cache/${path}`, damage(text))
      rmSync(join(folder, 'generated'), { recursive: true })
      expect(await runCommand(folder, ['generate'])).toMatchObject({ code: 0, stderr: '' })
      expect(readGenerated(folder)).toEqual(want)
    }
  })

  test('forgets documents that are gone, and runs in folders that are not used any more', async () => {
    const folder = createFolder({ 'spec/user.md': user, 'spec/group.md': group })
    const keys = () => Object.entries(readFolder(join(folder, '.cache'))).filter(([path]) => path.endsWith('.parsed'))
    await runCommand(folder, ['generate'])
    expect(keys()[0]?.[1]).toContain('A group is made.')
    rmSync(join(folder, 'spec/group.md'))
    await runCommand(folder, ['generate'])
    expect(keys().map(([, text]) => text.includes('A group is made.'))).toEqual([false])
    mkdirSync(join(folder, '.cache/okta-events'), { recursive: true })
    for (let index = 0; index < 100; index++) {
      writeInto(folder, `.cache/okta-events/old-${index}`, '')
      utimesSync(join(folder, `.cache/okta-events/old-${index}`), 1000, 1000)
    }
    writeInto(folder, 'spec/group.md', group)
    await runCommand(folder, ['generate'])
    const left = readdirSync(join(folder, '.cache/okta-events'))
    expect(left.filter((name) => name.startsWith('generate-') && !name.endsWith('.later'))).toHaveLength(4)
    expect(left.length).toBeLessThanOrEqual(64)
  })
})
