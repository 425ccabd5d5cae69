import { type AnyLogEvent, type Issue, payloadEvents } from '../okta/index.js'

export interface PollerOptions {
  /** Such as `https://example.okta.com`. */
  readonly org: string
  readonly token: string
  /** Where to go on: the `next` of an earlier page; otherwise a date to start from. */
  readonly from: { readonly next: string } | { readonly since: Date }
  readonly filter?: string
  readonly limit?: number
  readonly onIssues: (issues: readonly Issue[], value: unknown) => void
}

export interface Page {
  readonly events: readonly AnyLogEvent[]
  /** The address of what comes after: keep it, and go on from there. */
  readonly next: string
}

/** The pages of the System Log up to now; Okta gives a link to the next page even of the last one, for the next time. */
export async function* readPages(options: PollerOptions): AsyncGenerator<Page, void, undefined> {
  let url = toFirst(options)
  for (;;) {
    const response = await request(url, options)
    const body: unknown = await response.json()
    const events = payloadEvents(body, { onIssues: options.onIssues })
    const next = findNext(response.headers.get('link') ?? '', options.org)
    if (next === null) {
      yield { events, next: url.href }
      return
    }
    url = next
    yield { events, next: url.href }
    if (Array.isArray(body) && body.length === 0) return
  }
}

function toFirst({ org, from, filter, limit = 1000 }: PollerOptions): URL {
  if ('next' in from) return new URL(from.next)
  const url = new URL('/api/v1/logs', org)
  url.searchParams.set('since', from.since.toISOString())
  url.searchParams.set('limit', String(limit))
  if (filter !== undefined) url.searchParams.set('filter', filter)
  return url
}

async function request(url: URL, { token }: PollerOptions): Promise<Response> {
  const response = await fetch(url, { headers: { accept: 'application/json', authorization: `SSWS ${token}` } })
  if (response.status === 429) {
    const reset = Number(response.headers.get('x-rate-limit-reset')) * 1000
    await new Promise((resume) => setTimeout(resume, Math.max(0, Math.min(reset - Date.now(), 60_000))))
    return request(url, { token } as PollerOptions)
  }
  if (!response.ok) throw new Error(`${url.pathname}: ${response.status}`)
  return response
}

/** The address in `<https://…>; rel="next"`; the token goes to no other host than the org's. */
function findNext(links: string, org: string): URL | null {
  const [, address] = /<([^>]*)>\s*;\s*rel="?next"?/.exec(links) ?? []
  if (address === undefined) return null
  const url = new URL(address, org)
  if (url.origin !== new URL(org).origin) throw new Error(`Link to another host: ${url.origin}`)
  return url
}
