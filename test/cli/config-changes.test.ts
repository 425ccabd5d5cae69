import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { createFolder, writeInto } from '../io/temporary-folder.ts'
import { user } from './documents.ts'
import { runCommand } from './run-command.ts'

const node = ['--import', join(import.meta.dirname, 'log-imports.mjs')]

/** Generate, and say which packages were loaded for it. */
async function listImports(folder: string, words: readonly string[] = []): Promise<readonly string[]> {
  const { code, stderr } = await runCommand(folder, ['generate', ...words], { node })
  expect([code, stderr.replace(/^import .*\n/gm, '')]).toEqual([0, ''])
  return stderr.split('\n').flatMap((line) => (line.startsWith('import ') ? [line.slice(7)] : []))
}

const project = {
  'spec/user.md': user,
  'layouts/removed.md.hbs': 'Nothing.\n',
  'okta-events.config.ts': `
import { defineConfig } from 'okta-events/config'
import { emitWords } from './emitters/words.ts'
import { emitMore } from './emitters/more.mjs'

export default defineConfig({ emitters: ['catalog', 'pages', emitWords, emitMore], templates: 'layouts' })
`,
  'emitters/words.ts': `
import type { Emitter } from 'okta-events/config'
import words from './words.json'
import { ending } from './ending.ts'

export const emitWords: Emitter = async () => {
  const { late } = await import('./late.ts')
  return [{ path: 'words.txt', text: words.first + ending + late }]
}
`,
  'emitters/words.json': '{ "first": "one" }',
  'emitters/ending.ts': `export const ending: string = '.'\n`,
  'emitters/late.ts': `export const late: string = '!'\n`,
  'emitters/more.mjs': `import { text } from './text.mjs'\nexport const emitMore = () => [{ path: 'more.txt', text }]\n`,
  'emitters/text.mjs': `export const text = 'more'\n`,
}
const readWritten = (folder: string, name: string): string => readFileSync(join(folder, 'generated', name), 'utf8')

test('a configuration with emitters of their own does not keep a run from seeing that nothing has changed', async () => {
  const folder = createFolder(project)
  expect(await listImports(folder)).toEqual(expect.arrayContaining(['jiti', 'unified']))
  expect([readWritten(folder, 'words.txt'), readWritten(folder, 'more.txt')]).toEqual(['one.!', 'more'])
  for (const words of [[], ['--check']]) expect(await listImports(folder, words)).not.toContain('unified')
})

test('where there is no configuration, nothing is loaded for one', async () => {
  const folder = createFolder({ 'spec/user.md': user })
  expect(await listImports(folder)).not.toContain('jiti')
})

describe('a run notices', () => {
  const changes = [
    {
      name: 'a changed configuration',
      path: 'okta-events.config.ts',
      from: 'emitWords, emitMore',
      to: 'emitMore',
      file: 'words.txt',
      want: null,
    },
    { name: 'a changed emitter', path: 'emitters/words.ts', from: 'words.first', to: `'two'`, file: 'words.txt', want: 'two.!' },
    { name: 'a changed module of an emitter', path: 'emitters/ending.ts', from: '.', to: ';', file: 'words.txt', want: 'one;!' },
    { name: 'changed data of an emitter', path: 'emitters/words.json', from: 'one', to: 'two', file: 'words.txt', want: 'two.!' },
    { name: 'a changed module that is loaded late', path: 'emitters/late.ts', from: '!', to: '?', file: 'words.txt', want: 'one.?' },
    {
      name: 'a changed emitter in JavaScript',
      path: 'emitters/more.mjs',
      from: 'text }]',
      to: `text: 'x' }]`,
      file: 'more.txt',
      want: 'x',
    },
    { name: 'a changed module in JavaScript', path: 'emitters/text.mjs', from: 'more', to: 'most', file: 'more.txt', want: 'most' },
    {
      name: 'a changed page template',
      path: 'layouts/removed.md.hbs',
      from: 'Nothing',
      to: 'None',
      file: 'pages/removed.md',
      want: 'None.',
    },
  ]
  test.each(changes)('$name', async ({ path, from, to, file, want }) => {
    const folder = createFolder(project)
    expect(await runCommand(folder, ['generate'])).toMatchObject({ code: 0 })
    expect(await runCommand(folder, ['generate', '--check'])).toMatchObject({ code: 0 })
    writeInto(folder, path, readFileSync(join(folder, path), 'utf8').replace(from, to))
    expect(await runCommand(folder, ['generate', '--check'])).toMatchObject({ code: 1 })
    expect(await runCommand(folder, ['generate'])).toMatchObject({ code: 0, stderr: '' })
    if (want === null) expect(() => readWritten(folder, file)).toThrow('ENOENT')
    else expect(readWritten(folder, file)).toContain(want)
  })

  test('a page template that is new', async () => {
    const folder = createFolder(project)
    await runCommand(folder, ['generate'])
    writeInto(folder, 'layouts/whats-new.md.hbs', 'No news.\n')
    expect(await runCommand(folder, ['generate'])).toMatchObject({ code: 0, stdout: expect.stringContaining('1 updated') })
  })
})
