import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { beforeAll, describe, expect, inject, test } from 'vitest'
import { type Certificate, createCertificate, startProxy, startServer, startTlsServer } from './loopback.ts'
import { createFolder } from './temporary-folder.ts'

const csv = 'Event Type,Description\n"user.session.start","A session starts"\n'
const proxyVariable = /^(?:https?|no|all)_proxy$/i
const clean = Object.fromEntries(Object.entries(process.env).filter(([name]) => !proxyVariable.test(name)))

let certificate: Certificate
beforeAll(async () => {
  certificate = await createCertificate('127.0.0.1', 'okta.example')
})

/** Read in a process of its own, which trusts the certificate given, and has the environment of a person. */
async function read(source: string, env: Readonly<Record<string, string>> = {}, trusted?: Certificate): Promise<Record<string, unknown>> {
  const extra = trusted === undefined ? {} : { NODE_EXTRA_CA_CERTS: join(createFolder({ 'ca.pem': trusted.cert }), 'ca.pem') }
  const script = join(import.meta.dirname, 'read-source.mjs')
  const { stdout, stderr } = await promisify(execFile)(process.execPath, [script, inject('installed'), source], {
    env: { ...clean, ...env, ...extra },
  })
  expect(stderr).toBe('')
  return JSON.parse(stdout)
}

const startOkta = () => startTlsServer(certificate, (_, response) => response.end(csv))

describe('TLS', () => {
  test('is read where the certificate is trusted', async () => {
    const server = await startOkta()
    expect(await read(`${server}/a.csv`, {}, certificate)).toEqual({ path: `${server}/a.csv`, text: csv })
  })

  test('is refused where nobody trusts the certificate', async () => {
    expect(await read(await startOkta())).toMatchObject({
      exitCode: 1,
      message: expect.stringMatching(/^Cannot reach .*: its certificate is signed by nobody who is trusted here$/),
    })
  })

  test('is refused where the certificate is for another host', async () => {
    const other = await createCertificate('okta.example')
    const server = await startTlsServer(other, (_, response) => response.end(csv))
    expect(await read(server, {}, other)).toMatchObject({ message: expect.stringMatching(/its certificate is for another host$/) })
  })

  test('is never left by a redirect, not even for loopback', async () => {
    const open = await startServer((_, response) => response.end(csv))
    const server = await startTlsServer(certificate, (_, response) => response.writeHead(301, { location: `${open}/b.csv` }).end())
    expect(await read(`${server}/a.csv`, {}, certificate)).toMatchObject({
      exitCode: 1,
      message: `\`${server}/a.csv\` redirects to \`${open}/b.csv\`, which is not encrypted; not followed`,
    })
  })

  test('is entered by a redirect, and kept to another host', async () => {
    const end = await startOkta()
    const middle = await startTlsServer(certificate, (_, response) => response.writeHead(302, { location: end }).end())
    const start = await startServer((_, response) => response.writeHead(302, { location: middle }).end())
    expect(await read(start, {}, certificate)).toEqual({ path: `${end}/`, text: csv })
  })
})

describe('a proxy of the environment', () => {
  test.each(['HTTPS_PROXY', 'https_proxy', 'HTTP_PROXY'])('leads to the host when it stands in %s', async (name) => {
    const proxy = await startProxy(await startOkta())
    expect(await read('https://okta.example/a.csv', { [name]: proxy.url }, certificate)).toEqual({
      path: 'https://okta.example/a.csv',
      text: csv,
    })
    expect(proxy.asked).toEqual(['okta.example:443'])
  })

  test('leads through every redirect', async () => {
    const server = await startTlsServer(certificate, ({ headers, url }, response) => {
      if (headers.host === 'okta.example') response.end(csv)
      else response.writeHead(302, { location: `https://okta.example${url}` }).end()
    })
    const proxy = await startProxy(server)
    expect(await read(`${server}/a.csv`, { HTTPS_PROXY: proxy.url }, certificate)).toMatchObject({ text: csv })
    expect(proxy.asked).toEqual([new URL(server).host, 'okta.example:443'])
  })

  test('is not asked for hosts of NO_PROXY', async () => {
    const server = await startOkta()
    const proxy = await startProxy(server)
    expect(await read(server, { HTTPS_PROXY: proxy.url, NO_PROXY: 'localhost,127.0.0.1' }, certificate)).toMatchObject({ text: csv })
    expect(proxy.asked).toEqual([])
  })

  test('does not make an unknown certificate trusted', async () => {
    const proxy = await startProxy(await startOkta())
    expect(await read('https://okta.example/', { HTTPS_PROXY: proxy.url })).toMatchObject({
      message: expect.stringMatching(/signed by nobody who is trusted here$/),
    })
  })

  test('is given name and password, which are never shown', async () => {
    const seen: (string | undefined)[] = []
    const proxy = await startProxy('', ({ headers }, socket) => {
      seen.push(headers['proxy-authorization'])
      socket.end('HTTP/1.1 407 Proxy Authentication Required\r\n\r\n')
    })
    const result = await read('https://okta.example/a.csv', { HTTPS_PROXY: proxy.url.replace('//', '//name:word@') })
    expect(result).toMatchObject({ exitCode: 1, message: 'Cannot reach `https://okta.example/a.csv`: the proxy answered 407' })
    expect(seen).toEqual([`Basic ${Buffer.from('name:word').toString('base64')}`])
    expect(JSON.stringify(result)).not.toContain('word@')
  })

  test.each([
    { name: 'cuts the connection', refuse: 'close', want: /: the connection was cut$/ },
    { name: 'answers a server error', refuse: 'HTTP/1.1 502 Bad Gateway\r\n\r\n', want: /: the proxy answered 502$/ },
  ])('that $name is told', async ({ refuse, want }) => {
    const proxy = await startProxy('', (_, socket) => void (refuse === 'close' ? socket.destroy() : socket.end(refuse)))
    expect(await read('https://okta.example/', { HTTPS_PROXY: proxy.url })).toMatchObject({ message: expect.stringMatching(want) })
    expect(proxy.asked.length).toBeLessThan(5)
  })

  test.each([
    { proxy: 'http://127.0.0.1:1', exitCode: 1, want: /the connection was refused/ },
    { proxy: 'no address', exitCode: 2, want: /^The proxy of the environment is no address such as/ },
    { proxy: 'localhost:3128', exitCode: 2, want: /^The proxy of the environment is no address/ },
  ])('at $proxy is told', async ({ proxy, exitCode, want }) => {
    expect(await read('https://okta.example/', { HTTPS_PROXY: proxy })).toMatchObject({ exitCode, message: expect.stringMatching(want) })
  })
})
