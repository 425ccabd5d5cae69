import { isReadable, isReadableList } from './is-readable.js'
import { readKey } from './read-key.js'

/** The headers of a request: those of Fetch, of Node, or any object with a value or several for each name. */
export type HeadersLike =
  | { readonly get: (name: string) => string | null }
  | { readonly [name: string]: string | readonly string[] | undefined }

/** What Okta wants to read in the answer, as JSON, to be sure that an address takes Event Hooks. */
export interface EventHookVerification {
  readonly verification: string
}

const header = 'x-okta-verification-challenge'

/**
 * The body to answer the one-time verification of an Event Hook with, as `application/json` and with status 200; null where the
 * request is none. Okta sends it as a GET request (https://developer.okta.com/docs/concepts/event-hooks/).
 */
export function answerEventHookChallenge(headers: HeadersLike): EventHookVerification | null {
  if (!isReadable(headers)) return null
  const get = readKey(headers, 'get')
  const value: unknown = typeof get === 'function' ? get.call(headers, header) : findHeader(headers)
  return typeof value === 'string' && value !== '' ? { verification: value } : null
}

function findHeader(headers: object): unknown {
  const name = Object.keys(headers).find((key) => key.toLowerCase() === header)
  const value = name === undefined ? undefined : readKey(headers, name)
  return isReadableList(value) ? readKey(value, 0) : value
}
