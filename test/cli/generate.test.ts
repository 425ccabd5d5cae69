import { cpSync, existsSync, mkdirSync, rmSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { createFolder, readFolder, writeInto } from '../io/temporary-folder.ts'
import { group, odd, toPageText, unsound, user } from './documents.ts'
import { runCommand } from './run-command.ts'

const readGenerated = (folder: string) => readFolder(join(folder, 'generated'))
const ids = (folder: string, out = 'generated'): string[] =>
  JSON.parse(readFolder(join(folder, out))['catalog.json'] ?? '').eventTypes.map(({ id }: { id: string }) => id)

describe('generate', () => {
  test('writes files with a manifest, says so in one line, and the same bytes once more', async () => {
    const folder = createFolder({ 'spec/user.md': user, 'spec/group.md': group })
    const first = await runCommand(folder, ['generate'])
    const files = readGenerated(folder)
    const { 'manifest.json': manifest = '', ...others } = files
    expect(Object.keys(JSON.parse(manifest).files)).toEqual(Object.keys(others))
    expect(first).toEqual({
      code: 0,
      stdout: `3 documents → ${Object.keys(others).length} files in generated: ${Object.keys(others).length} created\n`,
      stderr: '',
    })
    expect(ids(folder)).toEqual(['group.create', 'user.session.end', 'user.session.start'])

    const again = await runCommand(folder, ['generate', '--no-cache'])
    expect(again).toEqual({ ...first, stdout: first.stdout.replace('created', 'unchanged') })
    expect(readGenerated(folder)).toEqual(files)
    expect((await runCommand(folder, ['generate', '--check'])).code).toBe(0)
  })

  test('reads documents of any form, mixed, in folders with blanks and letters of any script', async () => {
    const folder = createFolder({
      'mein Katalog/ü/user.md': user,
      'mein Katalog/zone.txt': toPageText('Okta-zone', { 'zone.create': 'A zone is made.' }),
    })
    const run = await runCommand(folder, ['generate', '--spec', 'mein Katalog', '--out', 'a b/ö'])
    expect([run.code, run.stderr]).toEqual([0, ''])
    expect(ids(folder, 'a b/ö')).toEqual(['user.session.end', 'user.session.start', 'zone.create'])
  })

  test('makes nothing of documents that a killed pull has replaced in part', async () => {
    const list = JSON.stringify({ formatVersion: 1, changes: [{ path: 'user.md', name: '0', before: null, after: null }] })
    const folder = createFolder({ 'spec/user.md': user, 'spec/.okta-events-replacement/list.json': list })
    for (const words of [['generate'], ['fmt', 'spec']]) {
      const { code, stderr } = await runCommand(folder, words)
      expect([code, stderr]).toEqual([1, expect.stringContaining('A killed run of `pull` has not finished')])
    }
    expect(Object.keys(readFolder(folder))).toEqual(['spec/.okta-events-replacement/list.json', 'spec/user.md'])
  })

  test('writes the same bytes wherever the folders are', async () => {
    const [here, there] = [createFolder({ 'spec/user.md': user }), createFolder({ 'deep/er/spec/user.md': user })]
    await runCommand(here, ['generate'])
    await runCommand(here, ['generate', '--spec', join(there, 'deep/er/spec'), '--out', join(there, 'generated')])
    expect(readGenerated(there)).toEqual(readGenerated(here))
  })

  test('writes a part of the catalog', async () => {
    const folder = createFolder({ 'spec/user.md': user, 'spec/group.md': group })
    await runCommand(folder, ['generate', '--only', 'user.session.*', '--only', 'group.create'])
    expect(ids(folder)).toEqual(['group.create', 'user.session.end', 'user.session.start'])
    await runCommand(folder, ['generate', '--only', 'user.session.*'])
    expect(ids(folder)).toEqual(['user.session.end', 'user.session.start'])
  })

  test('reports all problems of unsound documents and leaves the output as it was', async () => {
    const folder = createFolder({ 'spec/user.md': user })
    await runCommand(folder, ['generate'])
    const before = readGenerated(folder)
    writeInto(folder, 'spec/group.md', unsound)
    writeInto(folder, 'spec/latin.md', Buffer.from('# Okta-na\u00EFve\n', 'latin1'))
    rmSync(join(folder, 'spec/user.md'))
    const { code, stdout, stderr } = await runCommand(folder, ['generate'])
    expect([code, stdout]).toEqual([1, ''])
    expect(stderr).toContain(
      'spec/group.md:7:3: error: Index row `group.delete` has no section  [index/row-without-section]\n  Add a section',
    )
    expect(stderr).toContain('spec/latin.md:1:10: error: Unreadable text, expected UTF-8  [document/encoding]\n')
    expect(stderr).toMatch(/\n\d+ errors(?:, \d+ warnings?)? in 3 documents\n$/)
    expect(readGenerated(folder)).toEqual(before)
  })

  test('goes on with warnings, repeats them when nothing has changed, and stops at them when it is strict', async () => {
    const folder = createFolder({ 'spec/odd.md': odd })
    expect((await runCommand(folder, ['generate', '--strict'])).code).toBe(1)
    expect(existsSync(join(folder, 'generated'))).toBe(false)
    const first = await runCommand(folder, ['generate'])
    expect([first.code, first.stderr]).toEqual([0, expect.stringContaining('spec/odd.md:23:5: warning: Unknown heading `Remarks`')])
    expect(await runCommand(folder, ['generate'])).toMatchObject({ code: 0, stderr: first.stderr })
    expect(await runCommand(folder, ['generate', '--strict'])).toMatchObject({ code: 1, stderr: first.stderr })
    expect(await runCommand(folder, ['generate', '--check', '--strict'])).toMatchObject({ code: 1, stderr: first.stderr })
  })

  test('does not overwrite what a person changed, unless it is forced', async () => {
    const folder = createFolder({ 'spec/user.md': user })
    await runCommand(folder, ['generate'])
    const before = readGenerated(folder)
    writeInto(folder, 'generated/catalog.json', 'mine')
    const { code, stderr } = await runCommand(folder, ['generate'])
    expect([code, stderr]).toEqual([
      1,
      expect.stringMatching(/^error: `generated.catalog\.json` was changed, or put there, by someone else; nothing was written\n {2}Move/),
    ])
    expect((await runCommand(folder, ['generate', '--force'])).code).toBe(0)
    expect(readGenerated(folder)).toEqual(before)
  })

  test('says which files it left because a person changed them', async () => {
    const folder = createFolder({ 'spec/user.md': user, 'spec/group.md': group })
    await runCommand(folder, ['generate'])
    const page = Object.keys(readGenerated(folder)).find((path) => /pages.namespaces.okta-group/.test(path)) ?? ''
    writeInto(folder, `generated/${page}`, 'mine')
    rmSync(join(folder, 'spec/group.md'))
    const { code, stderr } = await runCommand(folder, ['generate'])
    expect([code, stderr]).toEqual([0, `generated/${page}: left, though not made any more: it was changed by hand\n`])
    expect(await runCommand(folder, ['generate', '--check'])).toMatchObject({
      code: 1,
      stderr: expect.stringContaining(`generated/${page}: stale\n`),
    })
  })
})

describe('generate --check', () => {
  const change = (folder: string) => writeInto(folder, 'spec/user.md', user.replaceAll('A session starts.', 'A session begins.'))
  test.each([
    {
      name: 'a missing file',
      act: (folder: string) => rmSync(join(folder, 'generated/catalog.json')),
      want: ['generated/catalog.json: missing'],
    },
    {
      name: 'a file changed by hand',
      act: (folder: string) => writeInto(folder, 'generated/catalog.json', '{}\n'),
      want: ['generated/catalog.json: changed', '  -{}', '  +{'],
    },
    { name: 'a changed document', act: change, want: ['generated/catalog.json: changed', '  +      "description": "A session begins.",'] },
    {
      name: 'a file of nobody',
      act: (folder: string) => writeInto(folder, 'generated/types/old.ts', ''),
      want: ['generated/types/old.ts: stale'],
    },
    {
      name: 'a missing folder',
      act: (folder: string) => rmSync(join(folder, 'generated'), { recursive: true }),
      want: ['generated/catalog.json: missing'],
    },
    {
      name: 'a missing manifest',
      act: (folder: string) => rmSync(join(folder, 'generated/manifest.json')),
      want: ['generated/manifest.json: missing'],
    },
    {
      name: 'event types that are gone',
      act: (folder: string) => rmSync(join(folder, 'spec/group.md')),
      want: [/generated\/\S*group\S*: stale/],
    },
  ])('notices $name and changes nothing', async ({ act, want }) => {
    const folder = createFolder({ 'spec/user.md': user, 'spec/group.md': group })
    await runCommand(folder, ['generate'])
    act(folder)
    const before = existsSync(join(folder, 'generated')) ? readGenerated(folder) : null
    const { code, stdout, stderr } = await runCommand(folder, ['generate', '--check'])
    expect([code, stdout]).toEqual([1, ''])
    for (const line of want) expect(stderr.split('\n')).toContainEqual(typeof line === 'string' ? line : expect.stringMatching(line))
    expect(stderr).toMatch(/\n\d+ files? differs?\. Run `okta-events generate`; delete stale files that it leaves\.\n$/)
    expect(existsSync(join(folder, 'generated')) ? readGenerated(folder) : null).toEqual(before)
  })

  test('does not mind line ends that git has changed, nor hidden files', async () => {
    const folder = createFolder({ 'spec/user.md': user })
    await runCommand(folder, ['generate'])
    for (const [path, text] of Object.entries(readGenerated(folder))) writeInto(folder, `generated/${path}`, text.replaceAll('\n', '\r\n'))
    writeInto(folder, 'spec/user.md', user.replaceAll('\n', '\r\n'))
    writeInto(folder, 'generated/.gitattributes', '* text\n')
    expect(await runCommand(folder, ['generate', '--check'])).toMatchObject({ code: 0, stderr: '' })
    expect(await runCommand(folder, ['generate'])).toMatchObject({ code: 0, stdout: expect.stringMatching(/: \d+ unchanged\n$/) })
  })

  test('names the command that helps, with the options that were used', async () => {
    const folder = createFolder({ 'my spec/user.md': user })
    const { stderr } = await runCommand(folder, ['generate', '--check', '--spec', 'my spec', '--out', 'src/okta', '--only', 'user.*'])
    expect(stderr).toContain("Run `okta-events generate --spec 'my spec' --out src/okta --only 'user.*'`")
  })
})

describe('wrong use', () => {
  test.each([
    { words: ['generate', '--spec', 'nowhere'], want: 'Cannot read `nowhere`: it is not there' },
    { words: ['generate', '--spec', 'empty'], want: 'No document in `empty`' },
    { words: ['generate', '--spec', 'spec/user.md'], want: '`spec/user.md` is a file' },
    { words: ['generate', '--out', 'spec'], want: 'The output folder `spec` is the source folder `spec`' },
    { words: ['generate', '--out', 'spec/generated'], want: 'The output folder `spec/generated` lies in the source folder `spec`' },
    { words: ['generate', '--out', '.'], want: 'The output folder `.` holds the source folder `spec`' },
    { words: ['generate', '--out', '/'], want: 'The output folder `/` is the root of the disk' },
    { words: ['generate', '--out', homedir()], want: 'is the home folder' },
    { words: ['generate', '--only', 'app.*'], want: 'No event type matches `app.*`' },
    { words: ['generate', '--chek'], want: "unknown option '--chek'\n(Did you mean --check?)" },
    { words: ['genrate'], want: "unknown command 'genrate'\n(Did you mean generate?)" },
    { words: ['generate', '--format', 'xml'], want: 'Allowed choices are text, json, github' },
    { words: ['generate', '--watch', '--check'], want: "cannot be used with option '--check'" },
    { words: ['generate', '--watch', '--spec', 'nowhere'], want: 'Cannot read `nowhere`: it is not there' },
    { words: ['generate', 'spec'], want: 'too many arguments' },
    { words: ['fmt', 'nowhere.md'], want: 'Cannot read `nowhere.md`: it is not there' },
    { words: ['fmt', 'spec', '--json', '--format', 'text'], want: 'cannot be used with' },
    { words: [], want: 'Usage: okta-events' },
  ])('$words is refused', async ({ words, want }) => {
    const folder = createFolder({ 'spec/user.md': user, 'empty/note.json': '' })
    const { code, stdout, stderr } = await runCommand(folder, words)
    expect([code, stdout, stderr]).toEqual([2, '', expect.stringContaining(want)])
    expect(existsSync(join(folder, 'generated'))).toBe(false)
  })

  test.each([['--help'], ['generate', '--help'], ['fmt', '--help'], ['help', 'generate']])(
    '%s %s shows help with examples',
    async (...words) => {
      const { code, stdout, stderr } = await runCommand(
        createFolder(),
        words.filter((word) => word !== undefined),
      )
      expect([code, stdout, stderr]).toEqual([0, expect.stringMatching(/^Usage: okta-events[\s\S]*\nExamples:\n {2}\$ okta-events/), ''])
    },
  )

  test('tells its version', async () => {
    expect(await runCommand(createFolder(), ['--version'])).toEqual({
      code: 0,
      stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/),
      stderr: '',
    })
  })
})

test('runs from a package without a cache folder, a home or permission to make one', async () => {
  const folder = createFolder({ 'spec/user.md': user, 'cache-is-a-file': '' })
  const env = { CACHE_DIR: join(folder, 'cache-is-a-file') }
  expect(await runCommand(folder, ['generate'], { env })).toMatchObject({ code: 0, stderr: '' })
  expect(await runCommand(folder, ['generate'], { env })).toMatchObject({ code: 0, stderr: '' })
})

test('takes an output folder from version control, where files are older and younger than each other', async () => {
  const folder = createFolder({ 'spec/user.md': user })
  await runCommand(folder, ['generate'])
  const clone = createFolder()
  for (const name of ['spec', 'generated']) {
    mkdirSync(join(clone, name))
    cpSync(join(folder, name), join(clone, name), { recursive: true })
  }
  writeInto(clone, 'spec/group.md', group)
  expect(await runCommand(clone, ['generate'])).toMatchObject({ code: 0, stderr: '' })
  expect(ids(clone)).toEqual(['group.create', 'user.session.end', 'user.session.start'])
})
