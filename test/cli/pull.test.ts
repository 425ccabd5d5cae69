import { statSync, utimesSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { createCertificate, startProxy, startServer, startTlsServer } from '../io/loopback.ts'
import { createFolder, readFolder, writeInto } from '../io/temporary-folder.ts'
import { group, odd, unsound, user } from './documents.ts'
import { rows, toCsv } from './publications.ts'
import { runCommand } from './run-command.ts'

const csv = toCsv(rows)
const noProxy = { HTTPS_PROXY: '', HTTP_PROXY: '', https_proxy: '', http_proxy: '' }
const date = ['--date', '2026-08-06']
const readSpec = (folder: string) => readFolder(join(folder, 'spec'))
const pull = (folder: string, ...words: readonly string[]) => runCommand(folder, ['pull', ...words], { env: noProxy })

/** A folder whose documents are up to date with `okta.csv`. */
async function createPulled(): Promise<string> {
  const folder = createFolder({ 'spec/catalog/okta-user.md': user, 'spec/catalog/okta-group.md': group, 'okta.csv': csv })
  expect(await pull(folder, 'okta.csv', ...date)).toMatchObject({ code: 0 })
  return folder
}

describe('pull', () => {
  test('adds what is new, keeps what people wrote, and tells it', async () => {
    const folder = createFolder({ 'spec/catalog/okta-user.md': user, 'spec/catalog/okta-group.md': group, 'okta.csv': csv })
    const { code, stdout, stderr } = await pull(folder, 'okta.csv', ...date)
    expect([code, stderr]).toEqual([0, ''])
    expect(stdout).toMatch(/^ +\+ zone\.rule\.change_36$/m)
    expect(stdout).toMatch(
      /\nspec\/catalog\/okta-zone\.md: created\n[\s\S]*\nspec\/catalog\/okta-user\.md: updated\n\n\d files in spec: \d created, \d updated\n$/,
    )
    const { 'catalog/okta-user.md': users, 'catalog/okta-zone.md': zones, 'okta.lock.json': lock } = readSpec(folder)
    expect(users).toContain('A session starts.')
    expect(users).toContain('- Since: 2020.01.0\n- Tags: event-hook-eligible, user\n')
    expect(users).not.toContain('Okta, Inc.')
    expect(zones).toContain('## zone.rule.change_36\n')
    expect(JSON.parse(lock ?? '')).toMatchObject({ last: { date: '2026-08-06' } })
  })

  test('changes nothing the second time, not even the time of a file', async () => {
    const folder = await createPulled()
    const before = readSpec(folder)
    for (const path of Object.keys(before)) utimesSync(join(folder, 'spec', path), 1000, 1000)
    expect(await pull(folder, 'okta.csv', '--date', '2027-01-01')).toMatchObject({ code: 0, stdout: 'spec is up to date with okta.csv\n' })
    expect(readSpec(folder)).toEqual(before)
    for (const path of Object.keys(before)) expect(statSync(join(folder, 'spec', path)).mtimeMs).toBe(1_000_000)
  })

  test('moves what is gone to removed.md, and names descriptions to review', async () => {
    const folder = await createPulled()
    const changed = rows.slice(0, -1).map((row) => (row.id === 'user.session.end' ? { ...row, wording: 'A session is over' } : row))
    writeInto(folder, 'okta.csv', toCsv(changed))
    const { code, stdout } = await pull(folder, 'okta.csv', ...date)
    expect([code, stdout]).toEqual([
      0,
      expect.stringMatching(
        /\n {2}- zone\.rule\.change_36\n[\s\S]*\n1 description to review: Okta words it differently now\n {2}user\.session\.end\n/,
      ),
    ])
    const { 'removed.md': removed, 'catalog/okta-zone.md': zones } = readSpec(folder)
    expect(removed).toContain('| zone.rule.change_36 |')
    expect(zones).not.toContain('zone.rule.change_36')
  })

  test('starts a catalog in a folder without documents', async () => {
    const folder = createFolder({ 'okta.csv': csv, 'spec/README.md': 'Mine.\n' })
    expect(await pull(folder, 'okta.csv', ...date)).toMatchObject({ code: 0 })
    expect(Object.keys(readSpec(folder))).toEqual(
      expect.arrayContaining(['catalog/okta-group.md', 'catalog/okta-user.md', 'catalog/okta-zone.md', 'okta.lock.json']),
    )
    expect((await runCommand(folder, ['generate'])).code).toBe(0)
  })

  test('writes nothing with --dry-run, and tells what it would', async () => {
    const folder = createFolder({ 'spec/catalog/okta-user.md': user, 'okta.csv': csv })
    const before = readSpec(folder)
    const { code, stdout } = await pull(folder, 'okta.csv', '--dry-run')
    expect([code, stdout]).toEqual([
      0,
      expect.stringMatching(
        /\nspec\/catalog\/okta-zone\.md: would be created\n[\s\S]*\nNothing written; without --dry-run \d files in spec: /,
      ),
    ])
    expect(readSpec(folder)).toEqual(before)
  })

  test('tells programs the same', async () => {
    const folder = createFolder({ 'spec/catalog/okta-user.md': user, 'okta.csv': csv })
    const { stdout, stderr } = await pull(folder, 'okta.csv', '--json', '--dry-run')
    expect(stderr).toBe('')
    expect(JSON.parse(stdout)).toMatchObject({
      command: 'pull',
      ok: true,
      dryRun: true,
      difference: { added: expect.arrayContaining(['group.create']), removed: [] },
      verdict: { level: 'minor' },
      review: [],
      files: { created: expect.arrayContaining(['spec/catalog/okta-zone.md']), updated: ['spec/catalog/okta-user.md'] },
    })
  })

  test.each([
    { name: 'CRLF and a byte order mark', text: `\uFEFF${csv.replaceAll('\n', '\r\n')}`, stderr: '' },
    { name: 'other columns first', text: toCsv(rows, [3, 1, 4, 0, 2]), stderr: '' },
    {
      name: 'a column more',
      text: csv.replaceAll('\n', ',"x"\n').replace('"x"', 'Owner'),
      stderr: expect.stringContaining('Unknown columns `Owner`'),
    },
    { name: 'rows in another order', text: toCsv(rows.toReversed()), stderr: '' },
  ])('reads a publication with $name as the same', async ({ text, stderr }) => {
    const folder = await createPulled()
    const before = readSpec(folder)
    writeInto(folder, 'okta.csv', text)
    expect(await pull(folder, 'okta.csv')).toEqual({ code: 0, stdout: 'spec is up to date with okta.csv\n', stderr })
    expect(readSpec(folder)).toEqual(before)
  })
})

describe('addresses', () => {
  test('are read as files are', async () => {
    const folder = await createPulled()
    const server = await startServer((_, response) => response.writeHead(200, { 'content-type': 'text/csv' }).end(csv))
    expect(await pull(folder, `${server}/okta.csv`)).toMatchObject({ code: 0, stdout: `spec is up to date with ${server}/okta.csv\n` })
  })

  test('default to that of Okta, through the proxy of the environment', async () => {
    const folder = await createPulled()
    const certificate = await createCertificate('developer.okta.com')
    writeInto(folder, 'ca.pem', certificate.cert)
    const paths: (string | undefined)[] = []
    const server = await startTlsServer(certificate, ({ url }, response) => {
      paths.push(url)
      response.end(csv)
    })
    const proxy = await startProxy(server)
    const env = { https_proxy: proxy.url, NO_PROXY: '', no_proxy: '', NODE_EXTRA_CA_CERTS: join(folder, 'ca.pem') }
    expect(await runCommand(folder, ['pull'], { env, fresh: true })).toEqual({
      code: 0,
      stdout: 'spec is up to date with https://developer.okta.com/docs/okta-event-types.csv\n',
      stderr: '',
    })
    expect([proxy.asked, paths]).toEqual([['developer.okta.com:443'], ['/docs/okta-event-types.csv']])
  })

  test.each([
    { name: 'an error page', status: 404, body: '<!doctype html>', headers: {}, want: /error: `http:.*` was answered with status 404/ },
    {
      name: 'a page',
      status: 200,
      body: '<!doctype html><html>',
      headers: {},
      want: /error: `http:.*` is a web page, expected CSV or JSON/,
    },
    {
      name: 'a redirect off',
      status: 302,
      body: '',
      headers: { location: 'http://okta.example/' },
      want: /is not encrypted; not followed/,
    },
    { name: 'too much', status: 200, body: Buffer.alloc(50_000_001, 'x'), headers: {}, want: /has more than 50 MB/ },
    { name: 'half of it', status: 200, body: csv.slice(0, csv.length / 2), headers: {}, want: /^http:\/\/.*\/okta\.csv:\d+:\d+: error: / },
  ])('that give $name leave the documents as they are', async ({ status, body, headers, want }) => {
    const folder = await createPulled()
    const before = readSpec(folder)
    const server = await startServer((_, response) => response.writeHead(status, { ...headers }).end(body))
    expect(await pull(folder, `${server}/okta.csv`)).toEqual({ code: 1, stdout: '', stderr: expect.stringMatching(want) })
    expect(readSpec(folder)).toEqual(before)
  })
})

describe('what is not sound leaves the documents as they are', () => {
  test.each([
    { name: 'a file without rows', text: toCsv([]), want: 'Publication without event types' },
    { name: 'an empty file', text: '', want: 'error: `okta.csv` is empty' },
    { name: 'a duplicated row', text: csv + toCsv(rows.slice(5, 6)).split('\n')[1], want: 'Duplicate event type `zone.rule.change_2`' },
    { name: 'rows that have vanished', text: toCsv(rows.slice(0, -3)), want: '3 of 40 event types are missing' },
    { name: 'a column that is not there', text: csv.replace('Tags', 'Labels'), want: 'no `Tags`' },
    { name: 'a quote that does not end', text: `${csv}"user.x,`, want: 'okta.csv:' },
    { name: 'a row cut short', text: csv.slice(0, -14), want: 'okta.csv:' },
    { name: 'an id that leads out', text: csv.replace('group.create', '../../evil'), want: '`../../evil`' },
    { name: 'JSON that is cut short', text: '{"release": "2026.08.1", "eventTypes": [{"id": "a', want: 'okta.csv:' },
    { name: 'JSON of something else', text: '{"name": "x"}', want: 'okta.csv:' },
    { name: 'Latin-1', text: Buffer.from(`${csv}"user.n\u00e9w","","","",""\n`, 'latin1'), want: 'Unreadable text, expected UTF-8' },
  ])('$name', async ({ text, want }) => {
    const folder = await createPulled()
    const before = readSpec(folder)
    writeInto(folder, 'okta.csv', text)
    expect(await pull(folder, 'okta.csv')).toEqual({ code: 1, stdout: '', stderr: expect.stringContaining(want) })
    expect(readSpec(folder)).toEqual(before)
  })

  test('rows that have vanished are taken with --force', async () => {
    const folder = await createPulled()
    writeInto(folder, 'okta.csv', toCsv(rows.slice(0, -3)))
    expect(await pull(folder, 'okta.csv', '--force', ...date)).toMatchObject({ code: 0, stderr: '' })
    expect(readSpec(folder)['removed.md']).toContain('| zone.rule.change_36 |')
  })

  test.each([
    {
      name: 'a document',
      path: 'catalog/b.md',
      text: unsound,
      want: /^spec\/catalog\/b\.md:7:3: error: Index row `group\.delete` has no section/,
    },
    {
      name: 'text that would be lost',
      path: 'catalog/b.md',
      text: odd,
      want: /^spec\/catalog\/b\.md:\d+:\d+: error: Unknown heading `Remarks`/,
    },
    { name: 'the lock file', path: 'okta.lock.json', text: '{', want: /^spec\/okta\.lock\.json:1:1: error: Unreadable lock file: / },
  ])('$name', async ({ path, text, want }) => {
    const folder = createFolder({ 'spec/catalog/okta-user.md': user, [`spec/${path}`]: text, 'okta.csv': csv })
    const before = readSpec(folder)
    expect(await pull(folder, 'okta.csv')).toEqual({ code: 1, stdout: '', stderr: expect.stringMatching(want) })
    expect(readSpec(folder)).toEqual(before)
  })

  test.each([
    { words: ['okta.csv', '--date', '2026-02-30'], want: /Expected a day such as 2026-08-06/ },
    { words: ['okta.csv', '--date', 'today'], want: /Expected a day/ },
    { words: ['okta.csv', '--spec', 'nowhere'], want: /Cannot read `nowhere`: it is not there/ },
    { words: ['nothing.csv'], want: /Cannot read `nothing\.csv`: it is not there/ },
    { words: ['spec'], want: /`spec` is a folder/ },
    { words: ['http://okta.example/a.csv'], want: /`http:\/\/okta\.example\/a\.csv` is not encrypted/ },
    { words: ['okta.csv', 'more.csv'], want: /too many arguments/ },
  ])('wrong use: pull $words', async ({ words, want }) => {
    const folder = createFolder({ 'spec/catalog/okta-user.md': user, 'okta.csv': csv })
    const before = readFolder(folder)
    expect(await pull(folder, ...words)).toEqual({ code: 2, stdout: '', stderr: expect.stringMatching(want) })
    expect(readFolder(folder)).toEqual(before)
  })
})
