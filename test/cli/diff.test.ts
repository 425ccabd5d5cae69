import { execFileSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { createFolder, readFolder, writeInto } from '../io/temporary-folder.ts'
import { group, odd, toDocument, toPageText, unsound, user } from './documents.ts'
import { runCommand } from './run-command.ts'

const toCsv = (...rows: readonly (readonly string[])[]) =>
  [['Event Type', 'Description', 'Release Date', 'Tags', ' Change Details'], ...rows]
    .map((cells) => `${cells.map((cell) => `"${cell}"`).join(',')}\n`)
    .join('')
const start = ['user.session.start', 'Start.', '2018.05.0', 'a, b', '']
const end = ['user.session.end', 'End.', '2018.05.0', '', '']
const longer = toDocument('Okta-user', {
  'user.session.start': 'A session starts.',
  'user.session.end': 'A session ends.',
  'user.session.refresh': 'A session goes on.',
})
const grown =
  '1 event type added\n\nAdded\n  release not known\n    + user.session.refresh\n\nVerdict: minor. An event type is new: user.session.refresh  [event-type-added]\n'
const unchanged = 'Verdict: none. Nothing changed\n'

function git(folder: string, ...words: readonly string[]): string {
  const identity = ['-c', 'user.name=ada', '-c', 'user.email=ada@example.com', '-c', 'commit.gpgsign=false']
  const env = { ...process.env, GIT_CONFIG_GLOBAL: join(folder, '.gitconfig'), GIT_CONFIG_NOSYSTEM: '1' }
  return execFileSync('git', [...identity, ...words], { cwd: folder, env, encoding: 'utf8' })
}

/** A repository whose first commit is tagged `one`, with what the folder holds as it is. */
function createRepository(files: Readonly<Record<string, string>>): string {
  const folder = createFolder(files)
  git(folder, 'init', '--quiet', '--initial-branch', 'main')
  git(folder, 'add', '--all')
  git(folder, 'commit', '--quiet', '--message', 'One')
  git(folder, 'tag', 'one')
  return folder
}

describe('diff', () => {
  test('refuses a document that has no event types', async () => {
    const folder = createFolder({ 'spec/user.md': user, 'spec/removed.md': '# Removed event types\n' })
    const { code, stderr } = await runCommand(folder, ['diff', 'spec/removed.md', 'spec'])
    expect([code, stderr]).toEqual([2, expect.stringContaining('`spec/removed.md` holds no event types')])
  })

  test('says what changed between two folders', async () => {
    const folder = createFolder({ 'old/user.md': user, 'new/user.md': longer })
    expect(await runCommand(folder, ['diff', 'old', 'new'])).toEqual({ code: 0, stdout: grown, stderr: '' })
    expect(await runCommand(folder, ['diff', 'old', 'old/'])).toEqual({ code: 0, stdout: unchanged, stderr: '' })
  })

  test.each([
    { name: 'a document and a folder', from: 'old/user.md', to: 'new', want: `Compared within user only\n${grown}` },
    { name: 'a folder and a document', from: 'old', to: './new/user.md', want: `Compared within user only\n${grown}` },
    { name: 'two documents', from: 'old/user.md', to: 'new/user.md', want: grown },
    { name: 'a document and the same as page text', from: 'old/user.md', to: 'page.txt', want: unchanged },
  ])('compares $name', async ({ from, to, want }) => {
    const folder = createFolder({
      'old/user.md': user,
      'new/user.md': longer,
      'new/group.md': group,
      'page.txt': toPageText('Okta-user', { 'user.session.start': 'A session starts.', 'user.session.end': 'A session ends.' }),
    })
    const { code, stdout, stderr } = await runCommand(folder, ['diff', from, to])
    expect([code, stderr, stdout]).toEqual([0, '', want])
  })

  test('compares documents with the CSV, leaving out what only one of them says', async () => {
    const tagged = user.replaceAll('- Namespace: Okta-user\n', '- Namespace: Okta-user\n- Since: 2018.05.0\n- Tags: b, c\n')
    const folder = createFolder({ 'spec/user.md': tagged, 'okta.csv': toCsv(start, ['app.create', '', '', '', '']) })
    const { code, stdout } = await runCommand(folder, ['diff', 'spec', 'okta.csv'])
    expect([code, stdout]).toEqual([
      0,
      `2018.05.0
1 event type added, 1 removed, 1 changed

Added
  release not known
    + app.create

Removed
  - user.session.end

Changed
  user.session.start
    tags
      - c
      + a

Verdict: major. An event type is gone: user.session.end  [event-type-removed]
`,
    ])
  })

  test('compares generated files by their catalog.json', async () => {
    const folder = createFolder({ 'spec/user.md': user })
    await runCommand(folder, ['generate'])
    expect((await runCommand(folder, ['diff', 'spec', 'generated'])).stdout).toBe(unchanged)
    writeInto(folder, 'spec/user.md', longer)
    expect((await runCommand(folder, ['diff', 'generated/catalog.json', 'spec'])).stdout).toBe(grown)
  })

  test('does not repeat the warnings of documents', async () => {
    const folder = createFolder({ 'old/group.md': odd, 'new/group.md': group })
    expect(await runCommand(folder, ['diff', 'old', 'new'])).toEqual({ code: 0, stdout: unchanged, stderr: '' })
  })

  test('a single document may name what other documents define', async () => {
    const elsewhere = group.replace(
      '- Namespace: Okta-group\n',
      '- Namespace: Okta-group\n- Debug data: GroupDebugData\n- Deprecated: yes\n- Successor: user.x\n',
    )
    const folder = createFolder({ 'old.md': group, 'new.md': elsewhere })
    const { code, stdout } = await runCommand(folder, ['diff', 'old.md', 'new.md'])
    expect([code, stdout]).toEqual([0, expect.stringContaining('      + GroupDebugData\n')])
    expect((await runCommand(createFolder({ 'spec/new.md': elsewhere }), ['diff', 'spec', 'spec'])).code).toBe(1)
  })
})

describe('diff of git revisions', () => {
  test.each([
    { name: 'a tag', from: 'one' },
    { name: 'a commit and a folder', from: 'HEAD~0:spec' },
    { name: 'a branch and a folder with a slash', from: 'main:spec/' },
    { name: 'a file', from: 'one:spec/catalog/user.md', part: true },
    { name: 'a path from here', from: 'one:./spec' },
  ])('takes $name', async ({ from, part = false }) => {
    const folder = createRepository({ 'spec/catalog/user.md': user })
    writeInto(folder, 'spec/catalog/user.md', longer)
    const run = await runCommand(folder, ['diff', from, 'spec'])
    expect(run).toEqual({ code: 0, stdout: part ? `Compared within user only\n${grown}` : grown, stderr: '' })
  })

  test('seen from a folder of the repository', async () => {
    const folder = createRepository({ 'part/spec/user.md': user, 'spec/group.md': group })
    const here = join(folder, 'part')
    const ids = async (from: string) => JSON.parse((await runCommand(here, ['diff', from, from, '--json'])).stdout).documents / 2
    writeInto(folder, 'part/spec/user.md', longer)
    expect((await runCommand(here, ['diff', 'HEAD', 'spec'])).stdout).toBe(grown)
    expect((await runCommand(here, ['diff', 'HEAD:part/spec', 'HEAD:../part/spec'])).stdout).toBe(unchanged)
    expect(await ids('HEAD:spec/group.md')).toBe(2)
    expect((await runCommand(here, ['diff', 'HEAD:../spec', 'HEAD:spec'])).stdout).toBe(unchanged)
  })

  test('reads the same documents as from disk', async () => {
    const files = {
      'spec/catalog/user.md': user,
      'spec/catalog/README.md': 'No document.',
      'spec/.hidden/a.md': 'No document.',
      'spec/node_modules/b.md': 'No document.',
      'spec/Page.TXT': toPageText('Okta-group', { 'group.create': 'A group is made.' }),
      'spec/notes.html': 'No document.',
    }
    const folder = createRepository(files)
    const { stdout } = await runCommand(folder, ['diff', 'HEAD', 'spec', '--json'])
    expect(JSON.parse(stdout)).toMatchObject({ ok: true, documents: 6, verdict: { level: 'none' } })
  })

  test('reads publications and generated files of a revision', async () => {
    const folder = createRepository({ 'data/okta.csv': toCsv(start), 'spec/user.md': user })
    await runCommand(folder, ['generate'])
    git(folder, 'add', '--all')
    git(folder, 'commit', '--quiet', '--message', 'Two')
    writeInto(folder, 'data/okta.csv', toCsv(start, end))
    expect((await runCommand(folder, ['diff', 'one:data/okta.csv', 'data/okta.csv'])).stdout).toContain('+ user.session.end')
    expect((await runCommand(folder, ['diff', 'HEAD:generated', 'HEAD:generated/catalog.json'])).stdout).toBe(unchanged)
  })

  test('a file that has the name of a revision is the file', async () => {
    const folder = createRepository({ 'spec/user.md': user, 'HEAD/user.md': longer })
    expect((await runCommand(folder, ['diff', 'HEAD:spec', 'HEAD'])).stdout).toBe(grown)
  })

  test('names the document of the revision where it has a problem', async () => {
    const folder = createRepository({ 'spec/group.md': unsound })
    const { code, stdout, stderr } = await runCommand(folder, ['diff', 'HEAD', 'HEAD'])
    expect([code, stdout]).toEqual([1, ''])
    expect(stderr).toMatch(/^HEAD:spec\/group\.md:7:3: error: Index row `group\.delete` has no section/)
  })

  test.each([
    { name: 'an option', word: '--output=stolen' },
    { name: 'an option behind a dash', word: '-Ostolen:spec' },
    { name: 'a range', word: 'one..HEAD' },
    { name: 'a negation', word: '^HEAD' },
    { name: 'the index', word: ':spec' },
    { name: 'an unknown revision', word: 'nowhere' },
    { name: 'a command', word: '$(touch stolen)' },
    { name: 'two lines', word: 'HEAD:spec\nHEAD' },
    { name: 'a folder that is not there', word: 'HEAD:nowhere' },
    { name: 'a folder outside', word: 'HEAD:../outside' },
    { name: 'a drive', word: 'C:\\spec' },
  ])('$name is wrong use', async ({ word }) => {
    const folder = createRepository({ 'spec/user.md': user })
    const { code, stdout, stderr } = await runCommand(folder, ['diff', '--', word, 'spec'])
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toMatch(/is neither a file nor a folder nor a git revision|is not there/)
    expect(Object.keys(readFolder(folder)).filter((path) => path.includes('stolen'))).toEqual([])
  })

  test('says what is missing where there is no repository, and where there is no git', async () => {
    const folder = createFolder({ 'spec/user.md': user })
    const outside = { GIT_CEILING_DIRECTORIES: join(folder, '..') }
    const run = await runCommand(folder, ['diff', 'HEAD', 'spec'], { env: outside })
    expect([run.code, run.stderr]).toEqual([
      2,
      expect.stringContaining('`HEAD` is neither a file nor a folder nor a git revision (git: fatal: not a git'),
    ])
    const without = await runCommand(folder, ['diff', 'HEAD', 'spec'], { env: { PATH: join(folder, 'spec') } })
    expect([without.code, without.stderr]).toEqual([2, expect.stringContaining('there is no program git')])
  })
})

describe('reports of diff', () => {
  const files = { 'old.csv': toCsv(start), 'new.csv': toCsv(start, end) }

  test('--json has the difference and the verdict', async () => {
    const { code, stdout, stderr } = await runCommand(createFolder(files), ['diff', 'old.csv', 'new.csv', '--json'])
    expect([code, stderr]).toEqual([0, ''])
    expect(JSON.parse(stdout)).toEqual({
      formatVersion: 1,
      command: 'diff',
      ok: true,
      error: null,
      documents: 2,
      errors: 0,
      warnings: 0,
      problems: [],
      drift: [],
      files: { created: [], updated: [], deleted: [], left: [], unchanged: 0 },
      difference: {
        releases: { from: '2018.05.0', to: '2018.05.0' },
        added: ['user.session.end'],
        addedBy: [{ release: '2018.05.0', eventTypes: ['user.session.end'] }],
        removed: [],
        renamed: [],
        changed: [],
        payloads: { added: [], removed: [], changed: [] },
        envelope: [],
      },
      verdict: {
        level: 'minor',
        rule: { code: 'event-type-added', level: 'minor', count: 1, example: 'user.session.end' },
        rules: [{ code: 'event-type-added', level: 'minor', count: 1, example: 'user.session.end' }],
      },
      namespaces: null,
    })
  })

  test('--json has null for the difference where a source has problems', async () => {
    const folder = createFolder({ ...files, 'bad.csv': 'a,b\n' })
    const { code, stdout } = await runCommand(folder, ['diff', 'bad.csv', 'new.csv', '--json'])
    expect([code, JSON.parse(stdout)]).toMatchObject([1, { ok: false, problems: [{ path: 'bad.csv' }], difference: null, verdict: null }])
    const missing = await runCommand(folder, ['diff', 'nowhere.csv', 'new.csv', '--json'])
    expect([missing.code, JSON.parse(missing.stdout)]).toMatchObject([
      2,
      { ok: false, error: { message: expect.any(String) }, difference: null },
    ])
  })

  test('--markdown prints an entry of a changelog', async () => {
    const { stdout } = await runCommand(createFolder(files), ['diff', 'old.csv', 'new.csv', '--markdown'])
    expect(stdout).toBe(
      '## 2018.05.0\n\n1 event type added.\n\nVersion: **minor**. An event type is new: `user.session.end`.\n\n### Added\n\n- `user.session.end`\n',
    )
  })

  test('--changelog adds the entry once', async () => {
    const folder = createFolder(files)
    const words = ['diff', 'old.csv', 'new.csv', '--changelog', 'docs/CHANGELOG.md']
    expect((await runCommand(folder, words)).stderr).toBe('docs/CHANGELOG.md: created\n')
    const first = readFolder(folder)['docs/CHANGELOG.md'] ?? ''
    expect(first).toMatch(/^# Changelog\n\n## 2018\.05\.0\n\n1 event type added\.\n/)
    expect((await runCommand(folder, words)).stderr).toBe('')
    expect(readFolder(folder)['docs/CHANGELOG.md']).toBe(first)

    const back = await runCommand(folder, ['diff', 'new.csv', 'old.csv', '--changelog', 'docs/CHANGELOG.md', '--json'])
    expect(JSON.parse(back.stdout).files).toMatchObject({ created: [], updated: ['docs/CHANGELOG.md'] })
    expect(readFolder(folder)['docs/CHANGELOG.md']).toMatch(/1 event type removed[\s\S]*1 event type added/)
  })

  test('--changelog writes nothing where nothing changed, or a source has problems', async () => {
    const folder = createFolder({ ...files, 'bad.csv': 'a,b\n' })
    expect((await runCommand(folder, ['diff', 'old.csv', 'old.csv', '--changelog', 'CHANGELOG.md'])).code).toBe(0)
    expect((await runCommand(folder, ['diff', 'old.csv', 'bad.csv', '--changelog', 'CHANGELOG.md'])).code).toBe(1)
    expect(readFolder(folder)).not.toHaveProperty(['CHANGELOG.md'])
  })

  test('--changelog says so where it cannot be written', async () => {
    const folder = createFolder(files)
    mkdirSync(join(folder, 'CHANGELOG.md'))
    const { code, stderr } = await runCommand(folder, ['diff', 'old.csv', 'new.csv', '--changelog', 'CHANGELOG.md'])
    expect([code, stderr]).toEqual([2, expect.stringContaining('Cannot read `CHANGELOG.md`: it is a folder')])
  })

  test.each([
    { name: 'one source where there is no spec folder', words: ['old.csv'], want: '`spec` is neither a file nor a folder' },
    { name: 'an address', words: ['old.csv', 'https://example.com/a.csv'], want: 'is an address' },
    { name: 'another kind of file', words: ['old.csv', 'a.html'], want: '`a.html` is of no kind that can be compared' },
    { name: 'an empty folder', words: ['old.csv', 'empty'], want: 'No document in `empty`' },
    { name: 'two forms at once', words: ['old.csv', 'new.csv', '--json', '--markdown'], want: 'cannot be used with' },
  ])('$name is wrong use', async ({ words, want }) => {
    const folder = createFolder({ ...files, 'a.html': '' })
    mkdirSync(join(folder, 'empty'))
    const { code, stdout, stderr } = await runCommand(folder, ['diff', ...words])
    expect([code, stdout, stderr]).toEqual([2, '', expect.stringContaining(want)])
  })

  test.each([
    { name: 'JSON that is cut short', text: '{"formatVersion":1', want: /bad\.json:1:1: error: / },
    {
      name: 'a catalog of another version',
      text: '{"formatVersion":2}',
      want: /^error: `bad\.json` is not a catalog: `formatVersion` is not 1\n/,
    },
    { name: 'a page of the web', text: '<!doctype html><p>Not found', want: /bad\.json:1:1: error: / },
    {
      name: 'bytes that are no text',
      text: Buffer.from([0xff, 0xfe, 0x00]),
      want: /bad\.json:1:1: error: Unreadable text, expected UTF-8/,
    },
  ])('$name is a problem', async ({ text, want }) => {
    const folder = createFolder({ ...files, 'bad.json': text })
    const { code, stdout, stderr } = await runCommand(folder, ['diff', 'old.csv', 'bad.json'])
    expect([code, stdout, stderr]).toEqual([1, '', expect.stringMatching(want)])
  })
})
