import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { createFolder } from '../io/temporary-folder.ts'
import { runCommand } from './run-command.ts'

const wrong = `index=okta eventType="user.session.strat"`
const right = `index=okta eventType="user.session.start"`
const removed = `index=okta eventType="device.check.add"`

const { version } = JSON.parse(readFileSync(join(import.meta.dirname, '../../package.json'), 'utf8')) as { readonly version: string }
/** The end of the last line where the project has no catalog of its own. */
const ofPackage = `catalog: okta-events ${version}\n`

test('lint-refs names file, line and column of what is wrong, and what was meant', async () => {
  const folder = createFolder({ 'rules/a.spl': `${right}\n${wrong}\n`, 'rules/b.spl': `${removed}\n`, 'rules/c.txt': wrong })
  const { code, stdout, stderr } = await runCommand(folder, ['lint-refs', 'rules'])
  expect(code).toBe(1)
  expect(stderr).toBe(
    [
      'rules/a.spl:2:23: error: The catalog does not know the event type `user.session.strat`  [unknown-event-type]',
      '  Did you mean `user.session.start`?',
      'rules/b.spl:1:23: warning: `device.check.add` was last in the catalog on 2024-11-07  [removed-event-type]',
      '  `device.posture.check.add` took its place; --fix writes it.',
      '1 error, 1 warning in 2 files',
      '',
    ].join('\n'),
  )
  expect(stdout).toBe(`3 references to event types in 2 of 2 files; ${ofPackage}`)
})

test('lint-refs ends with 0 where every reference is known', async () => {
  const folder = createFolder({ 'a.spl': right })
  const stdout = `1 reference to event types in 1 of 1 file; ${ofPackage}`
  expect(await runCommand(folder, ['lint-refs'])).toEqual({ code: 0, stdout, stderr: '' })
})

test('lint-refs --list names what it has seen, those included with which nothing is wrong', async () => {
  const folder = createFolder({ 'a.spl': `${right}\n${wrong}`, 'b.spl': 'index=main' })
  const { stdout } = await runCommand(folder, ['lint-refs', '--list'])
  expect(stdout).toBe(
    [
      'a.spl:1:23 user.session.start',
      'a.spl:2:23 user.session.strat (unknown-event-type)',
      `2 references to event types in 1 of 2 files; ${ofPackage}`,
    ].join('\n'),
  )
  const report = JSON.parse((await runCommand(folder, ['lint-refs', '--list', '--json'])).stdout)
  expect(report).toMatchObject({
    catalog: ofPackage.slice('catalog: '.length, -1),
    references: 2,
    filesWithReferences: 1,
    found: [
      { path: 'a.spl', line: 1, column: 23, text: 'user.session.start', code: null },
      { path: 'a.spl', line: 2, column: 23, text: 'user.session.strat', code: 'unknown-event-type' },
    ],
  })
})

test.each([
  {
    name: 'ids that begin with it',
    id: 'user.lifecycle.delete',
    want: 'The catalog knows `user.lifecycle.delete.completed`, `user.lifecycle.delete.initiated`.',
  },
  {
    name: 'what shares its start',
    id: 'user.mfa.factor.attempt_fail',
    want: 'Below `user.mfa.factor.` the catalog knows `user.mfa.factor.reset_all`, `user.mfa.factor.activate`, `user.mfa.factor.deactivate` and 3 more.',
  },
  { name: 'the start that matches nothing', id: 'user.mfb.*', want: 'No event type of the catalog matches `user.mfb.*`' },
  { name: 'that only removed ones match', id: 'omm.cma.*', want: 'Only event types that were removed match.' },
])('lint-refs names $name', async ({ id, want }) => {
  const folder = createFolder({ 'a.spl': `index=okta eventType="${id}"` })
  expect((await runCommand(folder, ['lint-refs'])).stderr).toContain(want)
})

describe('lint-refs reads', () => {
  const read = async (folder: string, ...words: readonly string[]): Promise<readonly string[]> => {
    const { stdout } = await runCommand(folder, ['lint-refs', '--json', ...words])
    return (JSON.parse(stdout) as { problems: { path: string }[] }).problems.map(({ path }) => path)
  }

  test('what git and node_modules do not leave out', async () => {
    const folder = createFolder({
      '.gitignore': 'out/\n*.tmp.spl\n!kept.tmp.spl\n',
      'a.spl': wrong,
      'b.tmp.spl': wrong,
      'kept.tmp.spl': wrong,
      'out/a.spl': wrong,
      'sub/.gitignore': '/local.spl\n!b.tmp.spl\n',
      'sub/local.spl': wrong,
      'sub/b.tmp.spl': wrong,
      'sub/deep/local.spl': wrong,
      'node_modules/x/a.spl': wrong,
      '.github/a.spl': wrong,
    })
    mkdirSync(join(folder, '.git'))
    writeFileSync(join(folder, '.git/a.spl'), wrong)
    expect(await read(folder)).toEqual(['.github/a.spl', 'a.spl', 'kept.tmp.spl', 'sub/b.tmp.spl', 'sub/deep/local.spl'])
    expect(await read(folder, 'sub')).toEqual(['sub/b.tmp.spl', 'sub/deep/local.spl'])
    // What is named is meant.
    expect(await read(folder, 'out', 'node_modules', 'b.tmp.spl')).toEqual(['b.tmp.spl', 'node_modules/x/a.spl', 'out/a.spl'])
  })

  test('what a pattern matches, whatever its ending', async () => {
    const folder = createFolder({ 'a/x.rule': wrong, 'a/y.spl': wrong, 'b/x.rule': wrong, 'b/[odd].spl': wrong })
    expect(await read(folder, '*/x.rule')).toEqual(['a/x.rule', 'b/x.rule'])
    expect(await read(folder, 'b/[odd].spl', 'a/**')).toEqual(['a/x.rule', 'a/y.spl', 'b/[odd].spl'])
  })

  test('nothing that generate wrote, which names removed event types as well', async () => {
    const manifest = JSON.stringify({ formatVersion: 1, files: { 'removed.ts': 'hash', 'sub/a.spl': 'hash' } })
    const folder = createFolder({
      'src/okta/manifest.json': manifest,
      'src/okta/sub/a.spl': removed,
      'src/okta/sub/b.spl': removed,
      'other/manifest.json': '{"formatVersion":1,"files":["a.spl"]}',
      'other/a.spl': removed,
    })
    expect(await read(folder)).toEqual(['other/a.spl', 'src/okta/sub/b.spl'])
    expect(await read(folder, '**/*.spl')).toEqual(['other/a.spl', 'src/okta/sub/b.spl'])
    expect(await read(folder, 'src/okta/sub')).toEqual(['src/okta/sub/b.spl'])
  })

  test('neither binary files nor very large ones', async () => {
    const folder = createFolder({ 'a.spl': `${wrong}\0`, 'b.spl': `${wrong}\n${' '.repeat(4_000_000)}`, 'c.json': '{"eventType":' })
    expect(await read(folder)).toEqual([])
  })

  test('a catalog of its own', async () => {
    const own = { formatVersion: 1, eventTypes: [{ id: 'user.session.strat', tags: [] }], removed: [] }
    const folder = createFolder({ 'catalog.json': JSON.stringify(own), 'a.spl': wrong, 'b.spl': right })
    expect(await read(folder, 'a.spl', 'b.spl', '--catalog', 'catalog.json')).toEqual(['b.spl'])
  })

  test('the catalog in the folder that its configuration names', async () => {
    const own = { formatVersion: 1, eventTypes: [{ id: 'user.session.strat', tags: [] }], removed: [] }
    const made = { 'src/okta/catalog.json': JSON.stringify(own), 'src/okta/manifest.json': '{}' }
    const folder = createFolder({ ...made, 'okta-events.config.json': '{ "out": "src/okta" }', 'a.spl': wrong, 'b.spl': right })
    expect(await read(folder, 'a.spl', 'b.spl')).toEqual(['b.spl'])
  })
})

test('lint-refs reads UTF-16, as PowerShell writes it, and names starts without a star', async () => {
  const folder = createFolder({ 'b.ts': `// okta-events\nevent.eventType.startsWith('user.sesion.')\n` })
  writeFileSync(join(folder, 'a.spl'), Buffer.from(`\uFEFF${wrong}\r\n`, 'utf16le'))
  const { code, stderr } = await runCommand(folder, ['lint-refs'])
  expect([code, stderr]).toEqual([1, expect.stringContaining('a.spl:1:23: error')])
  expect(stderr).toContain('Did you mean `user.session.`?')
})

describe('lint-refs --fix', () => {
  test('writes successors that are known for sure, and reports the rest', async () => {
    const folder = createFolder({ 'a.spl': `${removed}\r\n${wrong}\r\n`, 'b.spl': right })
    writeFileSync(join(folder, 'c.spl'), Buffer.concat([Buffer.from(`${removed} `), Buffer.from([0xff, 0xfe])]))
    const untouched = statSync(join(folder, 'b.spl')).mtimeMs
    const { code, stdout, stderr } = await runCommand(folder, ['lint-refs', '--fix'])
    expect(code).toBe(1)
    expect(readFileSync(join(folder, 'a.spl'), 'utf8')).toBe(`${removed.replace('device.check', 'device.posture.check')}\r\n${wrong}\r\n`)
    expect(stdout).toBe(`4 references to event types in 3 of 3 files, 1 file fixed; ${ofPackage}`)
    expect(stderr).toContain('a.spl:2:23: error')
    // Bytes that are no UTF-8 would not survive.
    expect(stderr).toContain('c.spl:1:23: warning')
    expect(stderr).toContain('took its place; write it by hand, as the file is not UTF-8.')
    expect(readFileSync(join(folder, 'c.spl')).subarray(-2)).toEqual(Buffer.from([0xff, 0xfe]))
    expect(statSync(join(folder, 'b.spl')).mtimeMs).toBe(untouched)
    expect(existsSync(join(folder, '.cache'))).toBe(false)
  })

  test('ends with 0 where nothing is left', async () => {
    const folder = createFolder({ 'a.spl': removed })
    const { code, stdout } = await runCommand(folder, ['lint-refs', '--fix', '--json'])
    expect([code, JSON.parse(stdout)]).toMatchObject([0, { ok: true, problems: [], references: 1, files: { updated: ['a.spl'] } }])
  })
})

test('lint-refs makes annotations for GitHub Actions', async () => {
  const { stderr } = await runCommand(createFolder({ 'a.spl': wrong }), ['lint-refs', '--format', 'github'])
  expect(stderr).toContain('::error file=a.spl,line=1,endLine=1,col=23,endColumn=41,title=unknown-event-type::')
})

test.each([
  { name: 'a pattern that matches nothing', words: ['none/**'], want: 'No file matches `none/**`' },
  { name: 'a catalog that is not there', words: ['--catalog', 'none'], want: 'Cannot read `none`: it is not there' },
])('lint-refs ends with 2 for $name', async ({ words, want }) => {
  const { code, stderr } = await runCommand(createFolder({ 'a.spl': right }), ['lint-refs', ...words])
  expect(code).toBe(2)
  expect(stderr).toContain(want)
})

test('lint-refs --fix fixes what can be written, and says what cannot', async () => {
  // Its temporary sibling would have a name that no file system takes.
  const long = `${'x'.repeat(250)}.spl`
  const folder = createFolder({ 'a.spl': removed, [long]: removed, 'z.spl': removed })
  const { code, stdout, stderr } = await runCommand(folder, ['lint-refs', '--fix'])
  expect(code).toBe(1)
  expect(stdout).toBe(`3 references to event types in 3 of 3 files, 2 files fixed; ${ofPackage}`)
  expect(stderr).toContain(`error: Cannot write \`${long}\`: the name is too long\n`)
  expect(stderr).toContain(`${long}:1:23: warning: `)
})
