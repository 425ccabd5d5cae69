import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { destinationNames } from '../../generator/commands/query.ts'
import type { QueryRun } from '../../generator/commands/run-query.ts'
import { destinations } from '../../generator/query/queries.ts'
import { createFolder } from '../io/temporary-folder.ts'
import { user } from './documents.ts'
import { runCommand } from './run-command.ts'

const catalog = (ids: readonly string[]): string =>
  JSON.stringify({
    formatVersion: 1,
    eventTypes: ids.map((id) => ({ id, tags: id.endsWith('.hook') ? ['event-hook-eligible'] : [] })),
    removed: [{ id: 'zone.old', lastSeen: '2024-01-02', removedBy: '2024-02-03', successor: 'zone.new' }],
  })
const ids = ['user.a.hook', 'user.a.other', 'user.b.other', 'zone.new']
const files = { 'own.json': catalog(ids), 'folder/catalog.json': catalog(['app.only']) }

test('the command offers each destination there is', () => {
  expect(destinationNames).toEqual(Object.keys(destinations))
})

test.each([
  {
    name: 'the query alone for one destination',
    words: ['user.session.start', '--as', 'scim'],
    want: 'eventType eq "user.session.start"\n',
  },
  {
    name: 'one query for several patterns',
    words: ['user.mfa.*', 'user.session.start', '--as', 'spl'],
    want: 'sourcetype="OktaIM2:log" eventType IN ("user.session.start", "user.mfa.*")\n',
  },
  {
    name: 'what a catalog of its own knows',
    words: ['app.only', '--catalog', 'folder', '--as', 'scim'],
    want: 'eventType eq "app.only"\n',
  },
])('query prints $name', async ({ words, want }) => {
  expect(await runCommand(createFolder(files), ['query', ...words])).toEqual({ code: 0, stdout: want, stderr: '' })
})

describe('query takes its event types', () => {
  test('from what was generated in the project', async () => {
    const folder = createFolder({ 'generated/catalog.json': catalog(['app.own']), 'generated/manifest.json': '{}' })
    expect((await runCommand(folder, ['query', 'app.own', '--as', 'scim'])).stdout).toBe('eventType eq "app.own"\n')
  })

  test('from the folder that its configuration names', async () => {
    const folder = createFolder({
      'okta-events.config.json': '{ "out": "src/okta" }',
      'src/okta/catalog.json': catalog(['app.own']),
      'src/okta/manifest.json': '{}',
    })
    expect((await runCommand(folder, ['query', 'app.own', '--as', 'scim'])).stdout).toBe('eventType eq "app.own"\n')
    expect((await runCommand(folder, ['query', 'app.own', '--as', 'scim', '--no-config'])).code).toBe(1)
  })

  test('from the package where the project has a part of them only', async () => {
    const folder = createFolder({ 'spec/user.md': user })
    await runCommand(folder, ['generate', '--only', 'user.session.*'])
    expect((await runCommand(folder, ['query', 'zone.create', '--as', 'scim'])).code).toBe(0)
  })

  test('from the package where a folder of that name is not ours', async () => {
    const folder = createFolder({ 'generated/catalog.json': '{ "name": "something else" }' })
    expect((await runCommand(folder, ['query', 'zone.create', '--as', 'scim'])).code).toBe(0)
  })
})

test('query without a destination shows each under its heading', async () => {
  const { stdout, stderr } = await runCommand(createFolder(files), ['query', 'user.a.other', '--catalog', 'own.json'])
  expect(stdout.match(/ --as (\S+)$/gm)).toEqual(destinationNames.map((name) => ` --as ${name}`))
  expect(stdout).toContain('Event Hook, subscription  --as event-hook\nnone of the event types is eligible\n')
  expect(stderr).toBe('Not eligible for Event Hooks, 1 of 1 event type: user.a.other\n')
})

test('query subscribes to what is eligible, and names the rest', async () => {
  const { code, stdout, stderr } = await runCommand(createFolder(files), ['query', 'user.*', '--as', 'event-hook', '--catalog', 'own.json'])
  expect(code).toBe(0)
  expect(JSON.parse(stdout)).toMatchObject({ events: { items: ['user.a.hook'] } })
  expect(stderr).toBe('Not eligible for Event Hooks, 2 of 3 event types: user.a.other, user.b.other\n')
})

test('query splits a subscription at 300 event types', async () => {
  const many = Array.from({ length: 301 }, (_, at) => `user.n${String(at).padStart(3, '0')}.hook`)
  const folder = createFolder({ 'catalog.json': catalog(many) })
  const { stdout } = await runCommand(folder, ['query', '*', '--as', 'event-hook', '--catalog', 'catalog.json', '--json'])
  const [{ texts } = { texts: [] as readonly string[] }] = (JSON.parse(stdout) as QueryRun).queries
  expect(texts.map((text) => (JSON.parse(text) as { events: { items: string[] } }).events.items.length)).toEqual([300, 1])
})

test('query tells what became of a removed event type, and still asks for it: older log events have it', async () => {
  const { code, stdout, stderr } = await runCommand(createFolder(files), ['query', 'zone.old', '--as', 'scim', '--catalog', 'own.json'])
  expect({ code, stdout }).toEqual({ code: 0, stdout: 'eventType eq "zone.old"\n' })
  expect(stderr).toBe('`zone.old` was last in the catalog on 2024-01-02; `zone.new` took its place\n')
})

test.each([
  {
    name: 'a misspelt id',
    words: ['user.sesion.start'],
    code: 1,
    want: 'No event type matches `user.sesion.start`\n  Did you mean `user.session.start`?',
  },
  { name: 'a misspelt start', words: ['user.mfaa.*'], code: 1, want: 'No event type matches `user.mfaa.*`\n  Did you mean `user.mfa.*`?' },
  { name: 'a start without its `.*`', words: ['user.mfa'], code: 1, want: 'Did you mean `user.mfa.*`?' },
  { name: 'what is near nothing', words: ['quite.something.else'], code: 1, want: 'A pattern is an id, or the start of ids' },
  {
    name: 'what no Event Hook gets',
    words: ['user.b.other', '--as', 'event-hook', '--catalog', 'own.json'],
    code: 1,
    want: 'None of 1 event',
  },
  { name: 'an unknown destination', words: ['zone.*', '--as', 'kql'], code: 2, want: "argument 'kql' is invalid" },
  {
    name: 'a catalog that is not there',
    words: ['zone.*', '--catalog', 'none.json'],
    code: 2,
    want: 'Cannot read `none.json`: it is not there',
  },
  {
    name: 'a catalog that is none',
    words: ['zone.*', '--catalog', 'odd.json'],
    code: 2,
    want: '`odd.json` is not a catalog: formatVersion is not 1',
  },
  {
    name: 'a catalog that is no JSON',
    words: ['zone.*', '--catalog', 'odd.txt'],
    code: 2,
    want: '`odd.txt` is not a catalog: it is not JSON',
  },
])('query ends with $code for $name', async ({ words, code, want }) => {
  const folder = createFolder({ ...files, 'odd.json': '{}', 'odd.txt': 'no' })
  const run = await runCommand(folder, ['query', ...words])
  expect(run.code).toBe(code)
  expect(run.stdout).toBe('')
  expect(run.stderr).toContain(want)
})

test('query reports to programs, wrong use included', async () => {
  const folder = createFolder(files)
  const report = JSON.parse((await runCommand(folder, ['query', 'user.a.*', '--json', '--catalog', 'own.json'])).stdout)
  expect(report).toMatchObject({ command: 'query', ok: true, eventTypes: ['user.a.hook', 'user.a.other'], ineligible: ['user.a.other'] })
  expect((report as QueryRun).queries.map(({ destination }) => destination)).toEqual(destinationNames)
  const failed = JSON.parse((await runCommand(folder, ['query', 'usr.a.hook', '--json', '--catalog', 'own.json'])).stdout)
  expect(failed).toMatchObject({ ok: false, error: { fix: 'Did you mean `user.a.hook`?' }, queries: [] })
})

test('the packaged catalog is the one that is read by default', async () => {
  const { eventTypes } = JSON.parse(readFileSync('generated/catalog.json', 'utf8')) as { eventTypes: { id: string }[] }
  const { stdout } = await runCommand(createFolder(), ['query', '*', '--json', '--as', 'scim'])
  expect((JSON.parse(stdout) as QueryRun).eventTypes).toEqual(eventTypes.map(({ id }) => id))
})
