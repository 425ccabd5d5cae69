import { createHash, timingSafeEqual } from 'node:crypto'
import { createServer, type IncomingMessage, type Server } from 'node:http'
import { type AnyLogEvent, answerEventHookChallenge, type Issue, LogEventError, payloadEvents } from '../okta/index.js'

export interface ReceiverOptions {
  /** What the Event Hook sends as `Authorization`. */
  readonly secret: string
  readonly onEvent: (event: AnyLogEvent) => void
  readonly onIssues?: (issues: readonly Issue[]) => void
}

interface Answer {
  readonly status: number
  readonly body?: object
}

/** Far more than Okta puts into one delivery. */
const largest = 4_000_000

/** Receives Event Hooks with Node's own server. */
export function createReceiver(options: ReceiverOptions): Server {
  return createServer((request, response) => {
    void answer(request, options).then(({ status, body }) => {
      response.writeHead(status, body === undefined ? {} : { 'content-type': 'application/json' })
      response.end(body === undefined ? undefined : JSON.stringify(body))
    })
  })
}

async function answer(request: IncomingMessage, options: ReceiverOptions): Promise<Answer> {
  if (!isSame(request.headers.authorization ?? '', options.secret)) return { status: 401 }
  if (request.method === 'GET') {
    const verification = answerEventHookChallenge(request.headers)
    return verification === null ? { status: 400 } : { status: 200, body: verification }
  }
  const text = await readText(request)
  return text === null ? { status: 413 } : receive(text, options)
}

/** The same for runtimes with Fetch. */
export async function handleFetch(request: Request, options: ReceiverOptions): Promise<Response> {
  if (!isSame(request.headers.get('authorization') ?? '', options.secret)) return new Response(null, { status: 401 })
  if (request.method === 'GET') {
    const verification = answerEventHookChallenge(request.headers)
    return verification === null ? new Response(null, { status: 400 }) : Response.json(verification)
  }
  return new Response(null, receive(await request.text(), options))
}

/** One bad log event must not keep the others back: Okta would deliver all of them again, and again. */
function receive(text: string, { onEvent, onIssues }: ReceiverOptions): Answer {
  try {
    const body: unknown = JSON.parse(text)
    const events = onIssues === undefined ? payloadEvents(body) : payloadEvents(body, { onIssues })
    for (const event of events) onEvent(event)
    return { status: 204 }
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof LogEventError) return { status: 400 }
    return { status: 500 }
  }
}

async function readText(request: IncomingMessage): Promise<string | null> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size > largest) return null
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString('utf8')
}

function isSame(given: string, wanted: string): boolean {
  const [one, other] = [given, wanted].map((text) => createHash('sha256').update(text).digest())
  return one !== undefined && other !== undefined && timingSafeEqual(one, other)
}
