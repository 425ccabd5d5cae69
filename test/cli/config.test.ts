import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { createFolder, readFolder, writeInto } from '../io/temporary-folder.ts'
import { group, user } from './documents.ts'
import { type Run, runCommand } from './run-command.ts'

const documents = { 'spec/user.md': user, 'spec/group.md': group }
const written = (folder: string, out: string): readonly string[] =>
  Object.keys(readFolder(folder)).flatMap((path) => (path.startsWith(`${out}/`) ? [path.slice(out.length + 1)] : []))
const ids = (folder: string, out: string): readonly string[] =>
  (JSON.parse(readFileSync(join(folder, out, 'catalog.json'), 'utf8')) as { eventTypes: { id: string }[] }).eventTypes.map(({ id }) => id)

describe('a configuration', () => {
  const typed = `import { defineConfig } from 'okta-events/config'\nexport default defineConfig({ out: 'made', emitters: ['catalog'] })\n`
  const plain = `export default { out: 'made', emitters: ['catalog'] }\n`
  const files = [
    { name: 'okta-events.config.ts', text: `${typed}const unused: string = ''\nexport { unused }\n` },
    { name: 'okta-events.config.mts', text: typed },
    { name: 'okta-events.config.js', text: plain },
    { name: 'okta-events.config.mjs', text: typed },
    { name: 'okta-events.config.cjs', text: `module.exports = { out: 'made', emitters: ['catalog'] }\n` },
    { name: 'okta-events.config.json', text: '{ "out": "made", "emitters": ["catalog"] }' },
  ]
  test.each(files)('is read from $name', async ({ name, text }) => {
    const folder = createFolder({ ...documents, [name]: text })
    expect(await runCommand(folder, ['generate'])).toMatchObject({ code: 0, stderr: '' })
    expect(written(folder, 'made')).toEqual(['catalog.json', 'catalog.schema.json', 'manifest.json'])
  })

  test('says which documents are read, and which event types are made', async () => {
    const folder = createFolder({ 'facts/user.md': user, 'okta-events.config.json': '{ "spec": "facts", "only": ["user.session.end"] }' })
    expect(await runCommand(folder, ['generate'])).toMatchObject({ code: 0 })
    expect(ids(folder, 'generated')).toEqual(['user.session.end'])
  })

  test('gives way to the command line, option by option', async () => {
    const folder = createFolder({ ...documents, 'okta-events.config.json': '{ "out": "made", "only": ["group.*"], "spec": "nowhere" }' })
    expect(await runCommand(folder, ['generate', '--spec', 'spec', '--only', 'user.*'])).toMatchObject({ code: 0 })
    expect(ids(folder, 'made')).toEqual(['user.session.end', 'user.session.start'])
    expect(await runCommand(folder, ['generate', '--no-config', '--out', 'all'])).toMatchObject({ code: 0 })
    expect(ids(folder, 'all')).toHaveLength(3)
  })

  test('elsewhere is named, and its paths start from its folder', async () => {
    const folder = createFolder({ 'service/spec/user.md': user, 'service/own.json': '{ "spec": "spec", "out": "../made" }' })
    expect((await runCommand(folder, ['generate', '--config', 'service/own.json'])).stdout).toContain('in made')
    expect(ids(folder, 'made')).toEqual(['user.session.end', 'user.session.start'])
    const { stderr } = await runCommand(folder, ['generate', '--check', '--config', 'service/own.json', '--only', 'user.session.end'])
    expect(stderr).toContain('Run `okta-events generate --config service/own.json --only user.session.end`')
  })

  test('makes warnings errors, unless the command line says otherwise', async () => {
    const folder = createFolder({ 'spec/group.md': `${group}\n### Remarks\n\nNone.\n`, 'okta-events.config.json': '{ "strict": true }' })
    expect(await runCommand(folder, ['generate'])).toMatchObject({ code: 1 })
    expect(await runCommand(folder, ['generate', '--no-strict'])).toMatchObject({ code: 0 })
  })

  test('tells the other commands where the documents are', async () => {
    const folder = createFolder({ 'facts/user.md': user.replace('\n\n', '\n\n\n'), 'okta-events.config.json': '{ "spec": "facts" }' })
    expect(await runCommand(folder, ['fmt', '--check'])).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('facts/user.md: changed'),
    })
    expect(await runCommand(folder, ['diff', 'facts/user.md'])).toMatchObject({ code: 0 })
    writeInto(folder, 'okta-events.config.json', '{ "spec": "facts", "source": "okta.csv" }')
    expect((await runCommand(folder, ['pull'])).stderr).toContain('`okta.csv`')
  })

  test('makes the validation of logs strict', async () => {
    const event = { ...JSON.parse(readFileSync('generated/fixtures/okta-user.json', 'utf8'))[0], eventType: 'user.session.unheard_of' }
    const folder = createFolder({ 'log.ndjson': JSON.stringify(event), 'okta-events.config.json': '{ "strict": true }' })
    expect(await runCommand(folder, ['validate', 'log.ndjson', '--no-config'])).toMatchObject({ code: 0 })
    expect(await runCommand(folder, ['validate', 'log.ndjson'])).toMatchObject({ code: 1 })
  })
})

describe('a configuration that is unsound', () => {
  const run = async (files: Readonly<Record<string, string>>, words: readonly string[] = []): Promise<Run> =>
    await runCommand(createFolder({ ...documents, ...files }), ['generate', ...words])

  test('is told all that is wrong with it in one run', async () => {
    const text = `export default { spec: 7, out: ' ', only: 'user.*', strict: 'yes', emiters: [], emitters: ['pages', 'typscript', null], templates: [] }`
    const { code, stdout, stderr } = await run({ 'okta-events.config.mjs': text })
    expect([code, stdout]).toEqual([2, ''])
    const at = 'okta-events.config.mjs:1:1: error: '
    const names = '"typescript", "catalog", "fixtures", "schemas", "pages", "warehouse", or a function that returns files'
    expect(stderr.split('\n').filter((line) => line.startsWith(at))).toEqual([
      `${at}\`spec\`: expected the folder of the catalog documents, such as "spec", received 7  [config]`,
      `${at}\`out\`: expected the folder to write, such as "src/okta-events", received " "  [config]`,
      `${at}\`only\`: expected a list, received "user.*"  [config]`,
      `${at}\`strict\`: expected true or false, received "yes"  [config]`,
      `${at}\`emiters\`: unknown option  [config]`,
      `${at}\`emitters[1]\`: expected ${names}, received "typscript"  [config]`,
      `${at}\`emitters[2]\`: expected ${names}, received null  [config]`,
      `${at}\`templates\`: expected a folder of page templates, such as "templates", received a list  [config]`,
    ])
    expect(stderr).toContain('Did you mean `emitters`?')
    expect(stderr).toMatch(/\n8 errors in 1 file\n$/)
  })

  test('is told so to programs', async () => {
    const { code, stdout } = await run({ 'okta-events.config.json': '[]' }, ['--json'])
    expect(code).toBe(2)
    expect(JSON.parse(stdout)).toMatchObject({
      ok: false,
      errors: 1,
      problems: [{ path: 'okta-events.config.json', message: 'expected an object as the default export, received a list' }],
    })
  })

  const cases = [
    { name: 'is no JSON', files: { 'okta-events.config.json': '{\n  "spec": }' }, want: 'Cannot load `okta-events.config.json:2:11`: ' },
    { name: 'is JSON that ends too early', files: { 'okta-events.config.json': '{ "only": [' }, want: '`okta-events.config.json:1:12`: ' },
    { name: 'is JSON with more behind it', files: { 'okta-events.config.json': '{}\n{}' }, want: '`okta-events.config.json:2:1`: ' },
    { name: 'is no TypeScript', files: { 'okta-events.config.ts': 'export default {\n  spec: ,' }, want: '`okta-events.config.ts:2:9`: ' },
    {
      name: 'throws',
      files: { 'okta-events.config.ts': `const why = 'no such thing'\nthrow new Error(why)` },
      want: 'Cannot load `okta-events.config.ts:2`: no such thing',
    },
    {
      name: 'imports what is not there',
      files: { 'okta-events.config.ts': `import './own.ts'\nexport default {}` },
      want: 'Cannot load `okta-events.config.ts:1`: Cannot find module',
    },
    { name: 'exports nothing', files: { 'okta-events.config.ts': 'const spec = 1' }, want: 'expected an object as the default export' },
    {
      name: 'is there twice',
      files: { 'okta-events.config.ts': '', 'okta-events.config.json': '{}' },
      want: 'There are `okta-events.config.ts` and `okta-events.config.json`',
    },
    { name: 'is not there', files: {}, words: ['--config', 'other.ts'], want: 'Cannot read `other.ts`: it is not there' },
    { name: 'asks for nothing', files: { 'okta-events.config.json': '{ "emitters": [] }' }, want: 'asks for no emitter' },
    {
      name: 'names a pattern without a match',
      files: { 'okta-events.config.json': '{ "only": ["zone.*"] }' },
      want: 'No event type matches `zone.*`',
    },
    {
      name: 'writes into the documents',
      files: { 'okta-events.config.json': '{ "out": "spec/made" }' },
      want: 'lies in the source folder `spec`',
    },
  ]
  test.each(cases)('because it $name', async ({ files, words = [], want }) => {
    const { code, stdout, stderr } = await run(files as Record<string, string>, words)
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toContain(want)
  })
})

describe('an emitter of their own', () => {
  const configure = (emitter: string, names = ''): Readonly<Record<string, string>> => ({
    ...documents,
    'okta-events.config.ts': `import type { Emitter } from 'okta-events/config'\n${emitter}\nexport default { emitters: [${names}own] }\n`,
  })

  test('is given the catalog, and may take its time', async () => {
    const folder = createFolder(
      configure(`const own: Emitter = async ({ eventTypes }) => [{ path: 'ids/all.txt', text: eventTypes.map(({ id }) => id).join() }]`),
    )
    expect(await runCommand(folder, ['generate'])).toMatchObject({ code: 0, stderr: '' })
    expect(written(folder, 'generated')).toEqual(['ids/all.txt', 'manifest.json'])
    expect(readFileSync(join(folder, 'generated/ids/all.txt'), 'utf8')).toBe('group.create,user.session.end,user.session.start')
  })

  test('stands beside those of the package, and sees the event types that were chosen', async () => {
    const emitter = `const own: Emitter = ({ eventTypes }) => [{ path: 'count.txt', text: String(eventTypes.length) }]`
    const folder = createFolder(configure(emitter, `'catalog', 'pages', `))
    expect(await runCommand(folder, ['generate', '--only', 'user.*'])).toMatchObject({ code: 0 })
    expect(readFileSync(join(folder, 'generated/count.txt'), 'utf8')).toBe('2')
    expect(written(folder, 'generated')).toEqual(expect.arrayContaining(['catalog.json', 'count.txt', 'pages/namespaces/okta-user.md']))
    expect(await runCommand(folder, ['generate', '--only', 'user.*', '--check'])).toMatchObject({ code: 0 })
  })

  const failures = [
    {
      name: 'throws',
      emitter: `const own: Emitter = () => {\n  throw new Error('no idea')\n}`,
      want: 'The emitter `own` of okta-events.config.ts threw in okta-events.config.ts:3: no idea',
    },
    {
      name: 'rejects',
      emitter: `const own: Emitter = () => Promise.reject('no idea')`,
      want: 'The emitter `own` of okta-events.config.ts threw: no idea',
    },
    {
      name: 'changes the catalog',
      emitter: `const own: Emitter = ({ eventTypes }) => { (eventTypes as unknown[]).pop(); return [] }`,
      want: 'The emitter `own` of okta-events.config.ts threw in okta-events.config.ts:2: Cannot delete property',
    },
    { name: 'returns no list', emitter: 'const own = () => undefined', want: 'returned undefined, expected a list of files' },
    {
      name: 'returns something else',
      emitter: `const own = () => [{ path: 'a', text: '' }, { path: 'b', text: 1 }]`,
      want: 'returned something else than `{ path, text }` as number 2 of its files',
    },
    {
      name: 'leads out of the folder',
      emitter: `const own: Emitter = () => [{ path: '../a.ts', text: '' }]`,
      want: 'made the path "../a.ts"',
    },
    {
      name: 'takes an absolute path',
      emitter: `const own: Emitter = () => [{ path: '/tmp/a.ts', text: '' }]`,
      want: 'made the path "/tmp/a.ts"',
    },
    {
      name: 'takes the manifest',
      emitter: `const own: Emitter = () => [{ path: 'manifest.json', text: '' }]`,
      want: 'made the path "manifest.json"',
    },
    {
      name: 'takes the path of a built-in emitter, in another spelling',
      emitter: `const own: Emitter = () => [{ path: 'Catalog.json', text: '' }]`,
      want: 'The emitter `own` of okta-events.config.ts made `Catalog.json`, where a built-in emitter made `catalog.json`',
    },
    {
      name: 'puts a file where a built-in emitter has a folder',
      emitter: `const own: Emitter = () => [{ path: 'pages', text: '' }]`,
      want: 'The emitter `own` of okta-events.config.ts made `pages`, where a built-in emitter made `pages/',
    },
    {
      name: 'makes a file twice',
      emitter: `const own: Emitter = () => [{ path: 'a', text: '' }, { path: 'a', text: '' }]`,
      want: 'made `a`, where `own` of okta-events.config.ts made `a`',
    },
  ]
  test.each(failures)('is named where it $name', async ({ emitter, want }) => {
    const folder = createFolder(configure(emitter, `'catalog', 'pages', `))
    const { code, stdout, stderr } = await runCommand(folder, ['generate'])
    expect([code, stdout]).toEqual([1, ''])
    expect(stderr).toContain(want)
    expect(written(folder, 'generated')).toEqual([])
  })
})

describe('page templates of their own', () => {
  const configured = { ...documents, 'okta-events.config.json': '{ "templates": "layouts", "emitters": ["pages"] }' }

  test('take the place of those of the package, and may have parts', async () => {
    const layouts = { 'layouts/namespace.md.hbs': '# Of our own: {{md id}}\n{{> ending this}}', 'layouts/ending.md.hbs': 'The end.\n' }
    const folder = createFolder({ ...configured, ...layouts })
    expect(await runCommand(folder, ['generate'])).toMatchObject({ code: 0, stderr: '' })
    const page = readFileSync(join(folder, 'generated/pages/namespaces/okta-group.md'), 'utf8')
    expect(page).toContain('# Of our own: Okta\\-group\nThe end.\n')
    expect(page).toContain('group.create')
  })

  const mistakes = [
    {
      name: 'whose folder is not there',
      files: {},
      code: 2,
      want: 'Cannot read `layouts`: it is not there',
    },
    {
      name: 'whose name nobody asks for',
      files: { 'layouts/name-space.md.hbs': '' },
      code: 2,
      want: '`layouts/name-space.md.hbs` is the name of no page template, and no template takes it in\n  Did you mean `namespace.md.hbs`?',
    },
    {
      name: 'that do not parse',
      files: { 'layouts/removed.md.hbs': '# {{#if}\n' },
      code: 1,
      want: 'The page template `removed.md.hbs` does not work with those in `layouts`: Parse error on line 1',
    },
    {
      name: 'that ask for what is not there',
      files: { 'layouts/removed.md.hbs': '{{md nothing}}' },
      code: 1,
      want: 'The page template `removed.md.hbs` does not work',
    },
  ]
  test.each(mistakes)('are refused $name', async ({ files, code, want }) => {
    const { stderr, ...run } = await runCommand(createFolder({ ...configured, ...files }), ['generate'])
    expect(run).toMatchObject({ code, stdout: '' })
    expect(stderr).toContain(want)
  })
})
