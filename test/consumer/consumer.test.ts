import { execFile } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { buildEventHookBody, buildLogEvent, buildSession } from '../../generated/index.ts'
import { newest, oldest } from '../types/compilers.ts'
import type { ConsumerModules, Page, ReceiverOptions } from './consumer-modules.ts'

const folder = mkdtempSync(join(tmpdir(), 'okta-events-consumer-'))
const ends: (() => void)[] = []
afterAll(() => {
  for (const end of ends) end()
  rmSync(folder, { recursive: true, force: true })
})

/** What a compiler says of the project; the newest also leaves JavaScript behind. */
function compile(path: string, ...args: readonly string[]): Promise<string> {
  return new Promise((settle) => {
    execFile(process.execPath, [resolve(path), '-p', folder, ...args], (_error, out, err) => settle(`${out}${err}`))
  })
}

const said = new Map<string, string>()
beforeAll(async () => {
  for (const name of ['src', 'package.json', 'tsconfig.json']) cpSync(join('test/consumer', name), join(folder, name), { recursive: true })
  // Vendored as a user would: the whole folder.
  cpSync('generated', join(folder, 'okta'), { recursive: true, filter: (path) => !/[/\\]pages(?:[/\\]|$)/.test(path) })
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'), 'junction')
  const runs = [compile(oldest.path, '--noEmit'), compile(newest.path)]
  for (const [at, { name }] of [oldest, newest].entries()) said.set(name, (await runs[at]) ?? '')
})

test.each([oldest.name, newest.name])('the consumer compiles in the strictest settings under %s', (name) => {
  expect(said.get(name)).toBe('')
})

async function load<Name extends keyof ConsumerModules>(name: Name): Promise<ConsumerModules[Name]> {
  return (await import(pathToFileURL(join(folder, 'dist/src', `${name}.js`)).href)) as ConsumerModules[Name]
}

/** The address of a server that listens until the tests are over. */
function listen(server: ReturnType<typeof createServer>): Promise<string> {
  return new Promise((settle) => {
    ends.push(() => server.close())
    server.listen(0, '127.0.0.1', () => settle(`http://127.0.0.1:${(server.address() as AddressInfo).port}`))
  })
}

const serve = (listener: RequestListener) => listen(createServer(listener))
const start = buildLogEvent('user.session.start')
const secret = { authorization: 'shared secret' }

/** The receiver, as a server and as a Fetch handler, with what it was given. */
async function createReceivers() {
  const { createReceiver, handleFetch } = await load('receiver')
  const events: string[] = []
  const issues: string[] = []
  const options: ReceiverOptions = {
    secret: 'shared secret',
    onEvent: ({ uuid }) => void events.push(uuid),
    onIssues: (found) => void issues.push(...found.map(({ message }) => message)),
  }
  const url = await listen(createReceiver(options))
  const receivers = [
    { name: 'http', send: (init: RequestInit) => fetch(url, init) },
    { name: 'fetch', send: (init: RequestInit) => handleFetch(new Request(url, init), options) },
  ]
  return { events, issues, receivers }
}

describe('the receiver of Event Hooks', () => {
  test('answers the one-time verification', async () => {
    for (const { send } of (await createReceivers()).receivers) {
      const response = await send({ headers: { ...secret, 'X-Okta-Verification-Challenge': 'abc' } })
      expect(response.headers.get('content-type')).toContain('application/json')
      expect([response.status, await response.json()]).toEqual([200, { verification: 'abc' }])
      expect((await send({ headers: secret })).status).toBe(400)
      expect((await send({ headers: { 'X-Okta-Verification-Challenge': 'abc' } })).status).toBe(401)
    }
  })

  test('takes deliveries, and what is right in one that is partly wrong', async () => {
    const { events, issues, receivers } = await createReceivers()
    const body = buildEventHookBody([start, { ...start, uuid: 'other' }, { ...start, uuid: 7 as unknown as string }])
    for (const { send } of receivers) {
      const response = await send({ method: 'POST', headers: secret, body: JSON.stringify(body) })
      expect(response.status).toBe(204)
      expect(events.splice(0)).toEqual([start.uuid, 'other'])
      expect(issues.splice(0)).toEqual(['data.events[2].uuid: expected a string, received 7'])
    }
  })

  test('refuses what is no delivery, and whoever does not know the secret', async () => {
    const { events, receivers } = await createReceivers()
    for (const { send } of receivers) {
      expect((await send({ method: 'POST', headers: secret, body: '{"data":' })).status).toBe(400)
      expect((await send({ method: 'POST', headers: { authorization: 'guess' }, body: JSON.stringify(start) })).status).toBe(401)
    }
    expect(events).toEqual([])
  })
})

describe('the poller of the System Log', () => {
  const { events } = buildSession({ failedAttempts: 3 })

  /** A System Log of these events, some at a time; it asks to wait once, and gives a next link even where nothing is left. */
  async function serveLog(size: number) {
    const requests: string[] = []
    let isBusy = true
    const url = await serve((request, response) => {
      const { searchParams } = new URL(request.url ?? '', 'http://x')
      requests.push(`${request.headers.authorization} ${searchParams}`)
      const after = Number(searchParams.get('after') ?? 0)
      if (after === size && isBusy) {
        isBusy = false
        response.writeHead(429, { 'x-rate-limit-reset': '0' }).end('{}')
        return
      }
      const page = events.slice(after, after + size)
      const next = `<http://${request.headers.host}/api/v1/logs?after=${after + page.length}>; rel="next"`
      response.writeHead(200, { link: [`<http://${request.headers.host}${request.url}>; rel="self"`, next] })
      response.end(JSON.stringify(page))
    })
    return { url, requests }
  }

  const options = { token: 't0ken', onIssues: () => {} }

  test('reads page after page, and says where to go on', async () => {
    const { readPages } = await load('poller')
    const { url, requests } = await serveLog(3)
    const pages: Page[] = []
    for await (const page of readPages({ ...options, org: url, from: { since: new Date(0) }, filter: 'eventType sw "user."' }))
      pages.push(page)
    expect(pages.flatMap((page) => page.events)).toEqual(events)
    expect(pages.map((page) => page.events.length)).toEqual([3, 3, 2, 0])
    expect(requests[0]).toBe('SSWS t0ken since=1970-01-01T00%3A00%3A00.000Z&limit=1000&filter=eventType+sw+%22user.%22')
    const again: Page[] = []
    for await (const page of readPages({ ...options, org: url, from: { next: pages[1]?.next ?? '' } })) again.push(page)
    expect(again.flatMap((page) => page.events)).toEqual(events.slice(6))
  })

  test('takes its token to no other host', async () => {
    const { readPages } = await load('poller')
    const url = await serve((_request, response) => {
      response.writeHead(200, { link: '<https://example.net/api/v1/logs>; rel="next"' }).end('[]')
    })
    await expect(readPages({ ...options, org: url, from: { since: new Date(0) } }).next()).rejects.toThrow('another host')
  })

  test('feeds a watcher that sees the story', async () => {
    const { createWatcher } = await load('alerts')
    const watch = createWatcher()
    const user = events[0]?.actor?.alternateId
    expect(events.flatMap(watch).map(({ rule, who }) => [rule, who])).toEqual([['brute-force', user]])
    expect(watch(buildLogEvent('user.mfa.factor.deactivate')).map(({ rule }) => rule)).toEqual(['mfa-change'])
    expect(watch(buildLogEvent('zone.create'))).toEqual([])
  })

  test('feeds a data lake that learns no names and no addresses, and can join', async () => {
    const { toLine } = await load('forward')
    const lines = events.map((event) => toLine(event, 'key'))
    const [first] = events
    expect(lines.join('')).not.toContain(first?.actor?.alternateId)
    expect(lines.join('')).not.toContain(first?.client?.ipAddress)
    const actors = lines.map((line) => (JSON.parse(line) as typeof start).actor?.id)
    expect(new Set(actors).size).toBe(1)
    expect(actors[0]).toMatch(/^[\da-f]{64}$/)
  })
})
