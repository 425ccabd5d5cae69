import type { Dispatcher } from 'undici'
import { CommandError } from './command-error.ts'
import { downloadFix, parseAddress, parseRedirect, showAddress } from './download-address.ts'
import { toConnectionError, toStatusError, toTransferError } from './download-error.ts'
import { ownPackage } from './package-root.ts'
import { acceptedEncodings, readBody, refuseSize } from './read-body.ts'

/** How large a download may be, and how long it may take; times in ms. */
export interface DownloadLimits {
  /** As it comes and decoded. */
  readonly bytes: number
  /** Until a connection is made, its encryption included. */
  readonly connect: number
  /** Without anything coming. */
  readonly idle: number
  /** From beginning to end, redirects included. */
  readonly whole: number
  readonly redirects: number
}

/** Okta's publications have 0.3 and 2.5 MB. */
export const defaultLimits: DownloadLimits = { bytes: 50_000_000, connect: 10_000, idle: 20_000, whole: 120_000, redirects: 5 }

export interface Download {
  /** Where it came from in the end. */
  readonly url: URL
  /** Such as `text/csv`, without parameters; empty where the server does not say. */
  readonly contentType: string
  readonly bytes: Uint8Array
}

type Patience = ReturnType<typeof createPatience>
type Response = Dispatcher.ResponseData
type Ask = (url: URL) => Promise<Response>

const headers = {
  accept: 'text/csv, application/json, */*;q=0.1',
  'accept-encoding': acceptedEncodings,
  'user-agent': `${ownPackage.name}/${ownPackage.version}`,
}
const redirections = new Set([301, 302, 303, 307, 308])

/** Fetch an address, through the proxy of the environment where it names one (HTTPS_PROXY, HTTP_PROXY, NO_PROXY). */
export async function download(address: string, limits: DownloadLimits): Promise<Download> {
  const start = parseAddress(address)
  const patience = createPatience(showAddress(start), limits)
  try {
    return await fetch(start, limits, patience)
  } catch (error) {
    throw patience.signal.aborted ? patience.signal.reason : error
  } finally {
    patience.end()
  }
}

async function fetch(start: URL, limits: DownloadLimits, { signal, stopped, stop, extend }: Patience): Promise<Download> {
  const { request } = await import('undici')
  const dispatcher = await createDispatcher(limits, (error) => stop(toConnectionError(start, error)))
  try {
    // A request that still waits for its connection does not look at the signal. A proxied one adds its host to the headers.
    const ask = (url: URL) => Promise.race([request(url, { dispatcher, signal, headers: { ...headers } }), stopped])
    const { url, response } = await follow(start, limits.redirects, ask)
    extend()
    return await receive(url, response, limits.bytes, extend)
  } finally {
    await dispatcher.destroy()
  }
}

async function follow(start: URL, mostRedirects: number, ask: Ask): Promise<{ url: URL; response: Response }> {
  let url = start
  for (let left = mostRedirects; ; left--) {
    const response = await ask(url).catch((error: unknown) => {
      throw toConnectionError(url, error)
    })
    // Whoever leaves before its end must expect its error.
    response.body.on('error', () => undefined)
    const location = redirections.has(response.statusCode) ? toText(response.headers.location) : ''
    if (location === '') return { url, response }
    response.body.destroy()
    const next = parseRedirect(url, location)
    if (left === 0) throw new CommandError(1, `\`${showAddress(start)}\` redirects more than ${mostRedirects} times`, downloadFix)
    url = next
  }
}

async function receive(url: URL, { statusCode, headers, body }: Response, mostBytes: number, onChunk: () => void): Promise<Download> {
  if (statusCode !== 200) throw toStatusError(url, statusCode)
  const name = showAddress(url)
  refuseSize(name, Number.parseInt(toText(headers['content-length']), 10) || 0, mostBytes)
  const encoding = toText(headers['content-encoding']).trim().toLowerCase() || 'identity'
  const bytes = await readBody(body, { name, encoding, mostBytes, onChunk }).catch((error: unknown) => {
    throw toTransferError(url, error)
  })
  const contentType = toText(headers['content-type']).split(';')[0]?.trim().toLowerCase() ?? ''
  return { url, contentType, bytes }
}

async function createDispatcher({ connect: timeout }: DownloadLimits, onProxyCut: (error: Error) => void): Promise<Dispatcher> {
  const { EnvHttpProxyAgent, Pool } = await import('undici')
  const tls = { timeout }
  // Where a proxy cuts the connection, undici would ask it again and again.
  const clientFactory = (proxy: URL, options: object) =>
    new Pool(proxy, options).on('disconnect', (_, __, error) => {
      if (error.code === 'UND_ERR_SOCKET') onProxyCut(error)
    })
  try {
    // Waiting is limited by our own clock: theirs is coarse, and does not run while a proxy says nothing.
    return new EnvHttpProxyAgent({ connect: tls, proxyTls: tls, requestTls: tls, clientFactory, headersTimeout: 0, bodyTimeout: 0 })
  } catch (cause) {
    const fix = 'Correct or unset HTTPS_PROXY and HTTP_PROXY, in capitals or small letters.'
    throw new CommandError(2, 'The proxy of the environment is no address such as `http://proxy.example:3128`', fix, { cause })
  }
}

/** A signal that ends the download when nothing comes, or not everything in time. */
function createPatience(name: string, { idle, whole }: DownloadLimits) {
  const controller = new AbortController()
  const { signal } = controller
  const stop = (reason: unknown) => controller.abort(reason)
  const stopFor = (what: string) => stop(new CommandError(1, `\`${name}\` ${what}`, downloadFix))
  const idleTimer = setTimeout(() => stopFor(`sent nothing for ${idle / 1000} s`), idle)
  const wholeTimer = setTimeout(() => stopFor(`did not come whole within ${whole / 1000} s`), whole)
  return {
    signal,
    /** Never comes, but for the reason to stop. */
    stopped: new Promise<never>((_, reject) => signal.addEventListener('abort', () => reject(signal.reason))),
    stop,
    extend: () => void idleTimer.refresh(),
    end: () => [idleTimer, wholeTimer].forEach(clearTimeout),
  }
}

function toText(header: string | string[] | undefined): string {
  return (Array.isArray(header) ? header[0] : header) ?? ''
}
