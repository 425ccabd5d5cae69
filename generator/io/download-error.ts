import { isNativeError } from 'node:util/types'
import { CommandError } from './command-error.ts'
import { downloadFix, showAddress } from './download-address.ts'

/** The words for what keeps a connection from being made, by error code of Node, OpenSSL or undici. */
const reasons: Readonly<Record<string, string>> = {
  CERT_HAS_EXPIRED: 'its certificate has expired',
  CERT_NOT_YET_VALID: 'its certificate is not valid yet',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'its certificate is signed by nobody who is trusted here',
  EAI_AGAIN: 'its name cannot be looked up now',
  ECONNREFUSED: 'the connection was refused',
  ECONNRESET: 'the connection was cut',
  EHOSTUNREACH: 'there is no way to it',
  ENETUNREACH: 'there is no network',
  ENOTFOUND: 'there is no such host',
  EPIPE: 'the connection was cut',
  ERR_TLS_CERT_ALTNAME_INVALID: 'its certificate is for another host',
  ETIMEDOUT: 'no connection was made in time',
  SELF_SIGNED_CERT_IN_CHAIN: 'its certificate is signed by nobody who is trusted here',
  UND_ERR_CONNECT_TIMEOUT: 'no connection was made in time',
  UND_ERR_HEADERS_OVERFLOW: 'its answer has too many headers',
  UND_ERR_PRX_TLS: 'the certificate of the proxy is for another host',
  UND_ERR_SOCKET: 'the connection was cut',
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: 'its certificate is signed by nobody who is trusted here',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'its certificate is signed by nobody who is trusted here',
}

/** Nothing came: no connection, no TLS, no answer in HTTP, or a proxy that refused. */
export function toConnectionError(url: URL, error: unknown): unknown {
  if (!isNativeError(error) || error instanceof CommandError) return error
  const code = toCode(error)
  const status = /^Proxy response \((\d+)\)/.exec(error.message)?.[1]
  const reason = error.name === 'HTTPParserError' ? 'its answer is not HTTP' : (reasons[code] ?? error.message)
  const why = status === undefined ? reason : `the proxy answered ${status}`
  const hint = 'Check the connection, and HTTPS_PROXY where there is a proxy; or download the file in another way and name its path.'
  return new CommandError(1, `Cannot reach \`${showAddress(url)}\`: ${why}`, hint, { cause: error })
}

/** Something came, but not the whole. */
export function toTransferError(url: URL, error: unknown): unknown {
  if (!isNativeError(error) || error instanceof CommandError) return error
  const code = toCode(error)
  const isDamaged = /^(?:Z_(?!BUF_ERROR)|ERR_(?:_ERROR|BROTLI|PADDING))/.test(code)
  const what = isDamaged ? 'came damaged: it cannot be decoded' : 'came only in part: the transfer was cut off'
  return new CommandError(1, `\`${showAddress(url)}\` ${what}`, downloadFix, { cause: error })
}

/** `404` and the like. */
export function toStatusError(url: URL, status: number): CommandError {
  const isForLater = status === 429 || status >= 500
  const fix = isForLater ? downloadFix : 'Check the address, or download the file in another way and name its path.'
  return new CommandError(1, `\`${showAddress(url)}\` was answered with status ${status}, expected 200`, fix)
}

function toCode(error: Error): string {
  return 'code' in error && typeof error.code === 'string' ? error.code : ''
}
