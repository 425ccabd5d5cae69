import type { RequestListener } from 'node:http'
import type { Socket } from 'node:net'
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { defaultLimits, download } from '../../generator/io/download.ts'
import { readPublicationSource } from '../../generator/io/read-publication-source.ts'
import { startProxy, startServer, startTcpServer } from './loopback.ts'

const csv = 'Event Type,Description\n"user.session.start","A ""session"", starts"\n'
const proxyVariables = ['HTTP_PROXY', 'HTTPS_PROXY', 'NO_PROXY', 'http_proxy', 'https_proxy', 'no_proxy']

beforeEach(() => {
  for (const name of proxyVariables) vi.stubEnv(name, undefined)
  return () => vi.unstubAllEnvs()
})

const send =
  (body: string | Uint8Array, headers: Readonly<Record<string, string>> = {}, status = 200): RequestListener =>
  (_, response) =>
    response.writeHead(status, headers).end(body)
const stopped = (message: RegExp, exitCode = 1) =>
  expect.objectContaining({ name: 'CommandError', exitCode, message: expect.stringMatching(message) })

describe('what is read', () => {
  test.each([
    { name: 'text as it is', body: csv, headers: { 'content-type': 'text/csv; charset=utf-8' } },
    { name: 'text without any header', body: csv, headers: {} },
    { name: 'gzip', body: gzipSync(csv), headers: { 'content-encoding': 'gzip' } },
    { name: 'gzip by its old name', body: gzipSync(csv), headers: { 'content-encoding': 'X-GZIP' } },
    { name: 'brotli', body: brotliCompressSync(csv), headers: { 'content-encoding': 'br' } },
    { name: 'an encoding that is none', body: csv, headers: { 'content-encoding': 'identity' } },
  ])('$name', async ({ body, headers }) => {
    const file = await readPublicationSource(`${await startServer(send(body, { ...headers }))}/events.csv?token=secret`)
    expect(String(file)).toBe(csv)
    expect(file.path).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/events\.csv$/)
    expect(file.messages).toEqual([])
  })

  test('what comes bit by bit, as long as something comes', async () => {
    const server = await startServer((_, response) => {
      const letters = [...csv]
      const drip = setInterval(() => {
        response.write(letters.shift() ?? '')
        if (letters.length > 0) return
        clearInterval(drip)
        response.end()
      }, 5)
    })
    expect(String(await readPublicationSource(server, { idle: 2_000 }))).toBe(csv)
  })

  test('every byte up to the limit, and not one more', async () => {
    const server = await startServer(send('x'.repeat(1000)))
    expect((await download(server, { ...defaultLimits, bytes: 1000 })).bytes).toHaveLength(1000)
    await expect(download(server, { ...defaultLimits, bytes: 999 })).rejects.toEqual(stopped(/has more than 0\.000999 MB$/))
  })

  test('says who asks, and for what', async () => {
    const asked = new Promise((resolve) => {
      void startServer(({ headers, method }, response) => {
        resolve({ method, ...headers })
        response.end(csv)
      }).then((server) => readPublicationSource(server))
    })
    expect(await asked).toMatchObject({
      method: 'GET',
      'user-agent': expect.stringMatching(/^okta-events\/\d+\.\d+\.\d+$/),
      accept: expect.stringMatching(/^text\/csv, application\/json/),
      'accept-encoding': 'gzip, br',
    })
  })

  test('text that is not UTF-8, with a problem at the first byte that is not', async () => {
    const file = await readPublicationSource(await startServer(send(Buffer.from('a,b\nx,na\u00EFve\n', 'latin1'))))
    expect(file.messages.map(({ ruleId, fatal, line, column }) => [ruleId, fatal, line, column])).toEqual([
      ['document/encoding', true, 2, 5],
    ])
  })
})

describe('what is refused', () => {
  const page = '<!DOCTYPE html>\n<html><title>Sign in</title></html>'
  const bomb = gzipSync(Buffer.alloc(20_000_000))
  test.each([
    { name: 'nothing', respond: send(''), want: /is empty/ },
    { name: 'blanks', respond: send('\uFEFF \r\n\n'), want: /is empty/ },
    { name: 'a page', respond: send(page), want: /is a web page, expected CSV or JSON/ },
    { name: 'a page after blanks and a byte order mark', respond: send(`\uFEFF\n  <html>`), want: /is a web page/ },
    { name: 'what is called a page', respond: send(csv, { 'content-type': 'Text/HTML; charset=utf-8' }), want: /is a web page/ },
    { name: 'XML', respond: send('<?xml version="1.0"?><Error><Code>AccessDenied</Code></Error>'), want: /is a web page/ },
    { name: 'a file that is not there', respond: send(page, { 'content-type': 'text/html' }, 404), want: /with status 404, expected 200/ },
    { name: 'a part', respond: send(csv, { 'content-range': 'bytes 0-9/20' }, 206), want: /with status 206/ },
    { name: 'an answer without text', respond: send('', {}, 204), want: /with status 204/ },
    { name: 'a server in trouble', respond: send('busy', {}, 503), want: /with status 503/ },
    { name: 'a redirect to nowhere', respond: send('', {}, 302), want: /with status 302/ },
    { name: 'what says that it is too large', respond: send(csv, { 'content-length': '50000001' }), want: /has more than 50 MB/ },
    { name: 'an encoding that was not asked for', respond: send(deflateSync(csv), { 'content-encoding': 'deflate' }), want: /`deflate`/ },
    { name: 'an encoding named like a method', respond: send(csv, { 'content-encoding': 'constructor' }), want: /`constructor`/ },
    { name: 'text that is not what it says', respond: send(csv, { 'content-encoding': 'gzip' }), want: /came damaged/ },
    { name: 'brotli that is none', respond: send(Buffer.alloc(64, 0xff), { 'content-encoding': 'br' }), want: /came damaged/ },
    { name: 'gzip without its end', respond: send(gzipSync(csv).subarray(0, -9), { 'content-encoding': 'gzip' }), want: /only in part/ },
    {
      name: 'brotli without its end',
      respond: send(brotliCompressSync(csv).subarray(0, -2), { 'content-encoding': 'br' }),
      want: /only in part/,
    },
    { name: 'little that becomes very much', respond: send(bomb, { 'content-encoding': 'gzip' }), want: /has more than 10 MB/ },
  ])('$name', async ({ respond, want }) => {
    const server = await startServer(respond)
    const limits = { bytes: want.source.includes('10 MB') ? 10_000_000 : defaultLimits.bytes }
    await expect(readPublicationSource(server, limits)).rejects.toEqual(stopped(want))
  })

  test('a text without end, at the limit', async () => {
    let sent = 0
    const server = await startServer((_, response) => {
      const more = () => {
        sent += 65_536
        if (!response.destroyed) response.write(Buffer.alloc(65_536, 'x'), more)
      }
      more()
    })
    await expect(readPublicationSource(server)).rejects.toEqual(stopped(/has more than 50 MB/))
    expect(sent).toBeLessThan(80_000_000)
  })

  test.each([
    { name: 'a text shorter than its stated length', text: `HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\n${csv}` },
    { name: 'chunks without the last', text: `HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nEvent\r\n` },
    { name: 'half a chunk', text: `HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n50\r\nEvent` },
  ])('$name', async ({ text }) => {
    const server = await startTcpServer((socket) => socket.once('data', () => socket.end(text)))
    await expect(readPublicationSource(server)).rejects.toEqual(stopped(/^`http:\/\/127.* came only in part: the transfer was cut off$/))
  })

  test('a connection that is torn down in the middle', async () => {
    const server = await startTcpServer((socket) =>
      socket.once('data', () => socket.write('HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\nEvent', () => socket.resetAndDestroy())),
    )
    await expect(readPublicationSource(server)).rejects.toEqual(stopped(/came only in part/))
  })

  test.each([
    {
      name: 'one that closes without a word',
      answer: (socket: Socket) => void socket.end(),
      want: /^Cannot reach .*: the connection was cut$/,
    },
    {
      name: 'one that speaks something else',
      answer: (socket: Socket) => void socket.end('SSH-2.0-x\r\n'),
      want: /its answer is not HTTP$/,
    },
    {
      name: 'one with endless headers',
      answer: (socket: Socket) => void socket.write(`HTTP/1.1 200 OK\r\n${'X: y\r\n'.repeat(20_000)}`),
      want: /its answer has too many headers$/,
    },
  ])('a server such as $name', async ({ answer, want }) => {
    const server = await startTcpServer((socket) => socket.once('data', () => answer(socket)))
    await expect(readPublicationSource(server)).rejects.toEqual(stopped(want))
  })

  test('a port where nobody listens', async () => {
    // Port 1 of loopback: nobody serves tcpmux.
    await expect(readPublicationSource('http://127.0.0.1:1/a.csv')).rejects.toEqual(
      stopped(/^Cannot reach .*: the connection was refused$/),
    )
  })
})

describe('waiting', () => {
  test.each([
    { name: 'says nothing at all', answer: () => undefined },
    { name: 'stops among its headers', answer: (socket: Socket) => void socket.write('HTTP/1.1 200 OK\r\nContent-Le') },
    { name: 'stops after its headers', answer: (socket: Socket) => void socket.write('HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\n') },
    { name: 'stops in the text', answer: (socket: Socket) => void socket.write(`HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\n${csv}`) },
  ])('ends when a server $name', async ({ answer }) => {
    const server = await startTcpServer((socket) => socket.once('data', () => answer(socket)))
    await expect(readPublicationSource(`${server}/a?b`, { idle: 200 })).rejects.toEqual(
      stopped(/^`http:[^?]*\/a` sent nothing for 0\.2 s$/),
    )
  })

  test.each([
    { name: 'a text', head: 'HTTP/1.1 200 OK\r\nContent-Length: 500000\r\n\r\n', drop: 'x' },
    { name: 'empty gzip members', head: 'HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\n\r\n', drop: gzipSync('') },
  ])('ends when $name drips without end', async ({ head, drop }) => {
    const server = await startTcpServer((socket) => {
      socket.once('data', () => socket.write(head))
      const drip = setInterval(() => socket.write(drop), 10)
      socket.on('close', () => clearInterval(drip))
    })
    await expect(readPublicationSource(server, { idle: 2_000, whole: 300 })).rejects.toEqual(stopped(/did not come whole within 0\.3 s$/))
  })

  test('ends when a server never finishes the handshake', async () => {
    const server = await startTcpServer(() => undefined)
    const source = server.replace('http:', 'https:')
    await expect(readPublicationSource(source, { connect: 200 })).rejects.toEqual(stopped(/: no connection was made in time$/))
  })

  test('ends when a proxy neither leads on nor refuses', async () => {
    const proxy = await startProxy('', () => undefined)
    vi.stubEnv('HTTPS_PROXY', proxy.url)
    await expect(readPublicationSource('https://okta.example/a.csv', { idle: 200 })).rejects.toEqual(stopped(/sent nothing for 0\.2 s$/))
    expect(proxy.asked).toEqual(['okta.example:443'])
  })
})

describe('redirects', () => {
  const redirect =
    (to: (path: string) => string, status = 302): RequestListener =>
    ({ url = '' }, response) =>
      response.writeHead(status, { location: to(url) }).end('moved')

  test.each([301, 302, 303, 307, 308])('with status %i are followed to another server', async (status) => {
    const end = await startServer(send(csv))
    const file = await readPublicationSource(await startServer(redirect(() => `${end}/there.csv?key=1`, status)))
    expect([String(file), file.path]).toEqual([csv, `${end}/there.csv`])
  })

  test('are followed five times, relative ones as well', async () => {
    const server = await startServer((request, response) => {
      const step = Number(request.url?.slice(1))
      if (step === 0) response.end(csv)
      else response.writeHead(302, { location: `./${step - 1}` }).end()
    })
    expect(String(await readPublicationSource(`${server}/5`))).toBe(csv)
    await expect(readPublicationSource(`${server}/6`)).rejects.toEqual(stopped(/\/6` redirects more than 5 times$/))
  })

  test('do not go in circles', async () => {
    await expect(readPublicationSource(await startServer(redirect((path) => path)))).rejects.toEqual(stopped(/redirects more than 5 times/))
  })

  test('do not wait for a text that nobody reads', async () => {
    const end = await startServer(send(csv))
    const server = await startServer((_, response) => response.writeHead(302, { location: end }).write('endless'))
    expect(String(await readPublicationSource(server))).toBe(csv)
  })

  test.each([
    {
      to: 'http://okta.example/a.csv?token=secret',
      want: /redirects to `http:\/\/okta\.example\/a\.csv`, which is not encrypted; not followed$/,
    },
    { to: 'http://127.0.0.1.okta.example/', want: /is not encrypted/ },
    { to: 'http://[::ffff:8.8.8.8]/', want: /is not encrypted/ },
    { to: 'http://0.0.0.0/', want: /is not encrypted/ },
    { to: 'file:///etc/passwd', want: /starts with `file:`, expected `https:`/ },
    { to: 'ftp://okta.example/a.csv', want: /starts with `ftp:`/ },
    { to: 'https://name:word@okta.example/', want: /`https:\/\/okta\.example\/`, which holds a user name or a password/ },
    { to: 'https://', want: /redirects to `https:\/\/`, which is no address/ },
  ])('to $to are not followed', async ({ to, want }) => {
    await expect(readPublicationSource(await startServer(redirect(() => to)))).rejects.toEqual(stopped(want))
  })
})
