import { createServer, type IncomingMessage, type RequestListener, type Server, type ServerResponse } from 'node:http'
import { createServer as createTlsServer } from 'node:https'
import { type AddressInfo, connect, createServer as createTcpServer, type Socket, type Server as TcpServer } from 'node:net'
import type { Duplex } from 'node:stream'
import { generate } from 'selfsigned'
import { onTestFinished } from 'vitest'

export interface Certificate {
  readonly key: string
  readonly cert: string
}

/** A certificate for names and addresses, made anew, signed by nobody. */
export async function createCertificate(...names: readonly string[]): Promise<Certificate> {
  const altNames = names.map((name) => (/^[\d.]+$/.test(name) ? ({ type: 7, ip: name } as const) : ({ type: 2, value: name } as const)))
  const extensions = [{ name: 'basicConstraints', cA: true } as const, { name: 'subjectAltName', altNames } as const]
  const { private: key, cert } = await generate([{ name: 'commonName', value: 'okta-events' }], {
    keyType: 'ec',
    algorithm: 'sha256',
    extensions,
  })
  return { key, cert }
}

/** A server on loopback for the length of a test: `http://127.0.0.1:<port>`. */
export async function startServer(respond: RequestListener): Promise<string> {
  return `http://127.0.0.1:${await listen(createServer(respond))}`
}

/** The same with TLS: `https://127.0.0.1:<port>`. */
export async function startTlsServer(certificate: Certificate, respond: RequestListener): Promise<string> {
  return `https://127.0.0.1:${await listen(createTlsServer(certificate, respond))}`
}

/** A server that speaks no HTTP but what `answer` does. */
export async function startTcpServer(answer: (socket: Socket) => void): Promise<string> {
  return `http://127.0.0.1:${await listen(createTcpServer(answer))}`
}

export interface Proxy {
  readonly url: string
  /** The hosts with ports that were asked for. */
  readonly asked: readonly string[]
}

/** A proxy that leads every tunnel to one server of ours, whatever host was asked for; or does with it what `refuse` does. */
export async function startProxy(target: string, refuse?: (request: IncomingMessage, socket: Duplex) => void): Promise<Proxy> {
  const asked: string[] = []
  const server = createServer((_: IncomingMessage, response: ServerResponse) => response.writeHead(405).end())
  server.on('connect', (request: IncomingMessage, socket: Duplex) => {
    asked.push(request.url ?? '')
    socket.on('error', () => undefined)
    if (refuse !== undefined) return refuse(request, socket)
    const tunnel = connect(Number(new URL(target).port), '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connection Established\r\n\r\n')
      socket.pipe(tunnel).pipe(socket)
    })
    tunnel.on('error', () => socket.destroy())
    socket.on('close', () => tunnel.destroy())
  })
  return { url: `http://127.0.0.1:${await listen(server)}`, asked }
}

async function listen(server: Server | TcpServer): Promise<number> {
  const sockets = new Set<Socket>()
  server.on('connection', (socket: Socket) => {
    socket.on('error', () => undefined)
    sockets.add(socket)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(async () => {
    for (const socket of sockets) socket.destroy()
    await new Promise((resolve) => server.close(resolve))
  })
  return (server.address() as AddressInfo).port
}
