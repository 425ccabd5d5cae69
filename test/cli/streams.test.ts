import { once } from 'node:events'
import { describe, expect, test } from 'vitest'
import { createFolder, readFolder, writeInto } from '../io/temporary-folder.ts'
import { copyPackage } from './copy-package.ts'
import { odd, unsound, user } from './documents.ts'
import { runCommand, startCommand } from './run-command.ts'

const escapeCode = String.fromCharCode(0x1b)

describe('reports', () => {
  test('JSON is all there is on the output stream', async () => {
    const folder = createFolder({ 'spec/a.md': unsound })
    const { code, stdout, stderr } = await runCommand(folder, ['generate', '--json'])
    expect([code, stderr]).toEqual([1, ''])
    expect(JSON.parse(stdout)).toMatchObject({
      ok: false,
      errors: 1,
      problems: [{ path: 'spec/a.md', line: 7, code: 'index/row-without-section' }],
    })
  })

  test('JSON tells of wrong use too', async () => {
    const { code, stdout } = await runCommand(createFolder(), ['generate', '--json'])
    expect([code, JSON.parse(stdout)]).toMatchObject([2, { ok: false, error: { message: 'Cannot read `spec`: it is not there' } }])
  })

  test.each([
    {
      name: 'annotations by themselves on GitHub Actions',
      env: { GITHUB_ACTIONS: 'true' },
      words: [],
      want: /^::error file=spec\/a\.md,line=7,/,
    },
    { name: 'lines there when asked for', env: { GITHUB_ACTIONS: 'true' }, words: ['--format', 'text'], want: /^spec\/a\.md:7:3: error: / },
    { name: 'annotations elsewhere when asked for', env: {}, words: ['--format', 'github'], want: /^::error file=spec\/a\.md,line=7,/ },
    { name: 'colors when forced', env: { FORCE_COLOR: '1' }, words: [], want: new RegExp(`${escapeCode}\\[31merror`) },
    { name: 'no colors when nobody wants them', env: { FORCE_COLOR: '1', NO_COLOR: '1' }, words: [], want: /: error: / },
    { name: 'no colors in a pipe', env: {}, words: [], want: new RegExp(`^[^${escapeCode}]*$`) },
  ])('are $name', async ({ env, words, want }) => {
    const folder = createFolder({ 'spec/a.md': unsound })
    expect((await runCommand(folder, ['generate', ...words], { env: { ...env }, fresh: true })).stderr).toMatch(want)
  })
})

test.each([
  { gone: 'stdout', words: ['generate', '--json'], code: 0 },
  { gone: 'stderr', words: ['generate'], code: 0 },
  { gone: 'stderr', words: ['generate', '--strict'], code: 1 },
] as const)('$words does not mind that nobody reads $gone', async ({ gone, words, code }) => {
  const folder = createFolder({ 'spec/user.md': user, 'spec/odd.md': odd })
  const child = startCommand(folder, words)
  child[gone]?.destroy()
  let other = ''
  child[gone === 'stdout' ? 'stderr' : 'stdout']?.setEncoding('utf8').on('data', (text: string) => (other += text))
  expect(await once(child, 'close')).toEqual([code, null])
  expect(other).not.toContain('EPIPE')
})

test.each([
  {
    name: 'throws',
    code: "export const generate = () => { throw new TypeError('ours') }",
    want: /^TypeError: ours\n[\s\S]*\nThis is a bug in okta-events/,
  },
  {
    name: 'leads out of the folder',
    code: "export const generate = () => [{ path: '../a', text: '' }]",
    want: /"\.\.\/a", which is not safe[\s\S]*This is a bug in/,
  },
])('a mistake of ours that $name is called a bug, with the place where it is', async ({ code, want }) => {
  const [folder, installed] = [createFolder({ 'spec/user.md': user }), copyPackage()]
  writeInto(installed, 'dist/generator/pipeline.js', code)
  const run = await runCommand(folder, ['generate'], { installed })
  expect([run.code, run.stdout, run.stderr]).toEqual([1, '', expect.stringMatching(want)])
  expect(Object.keys(readFolder(folder)).filter((path) => !path.startsWith('.cache'))).toEqual(['spec/user.md'])
})
