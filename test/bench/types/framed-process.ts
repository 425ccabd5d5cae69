import { type ChildProcessByStdio, spawn } from 'node:child_process'
import type { Readable, Writable } from 'node:stream'

/** A process that writes JSON messages, each after a `Content-Length` header, as language servers do. */
export interface FramedProcess {
  readonly write: (text: string) => void
  /** Settles with the first message, from now on, that `pick` takes. */
  readonly next: <Message>(pick: (message: unknown) => Message | undefined) => Promise<Message>
  readonly end: () => Promise<void>
}

/** Start a Node script that talks like that; `onMessage` sees every message too. */
export function startFramed(args: readonly string[], onMessage: (message: unknown) => void = () => {}): FramedProcess {
  const child: ChildProcessByStdio<Writable, Readable, null> = spawn(process.execPath, args, { stdio: ['pipe', 'pipe', 'ignore'] })
  const waiting = new Set<{ readonly look: (message: unknown) => void; readonly fail: (error: Error) => void }>()
  let bytes = Buffer.alloc(0)
  child.stdout.on('data', (chunk: Buffer) => {
    bytes = Buffer.concat([bytes, chunk])
    for (let cut = cutMessage(bytes); cut !== null; cut = cutMessage(bytes)) {
      bytes = Buffer.from(cut.rest)
      onMessage(cut.message)
      for (const { look } of [...waiting]) look(cut.message)
    }
  })
  child.once('exit', (code) => {
    for (const { fail } of waiting) fail(new Error(`${args[0]} ended with ${code}`))
  })
  return {
    write: (text) => child.stdin.write(text),
    next: (pick) =>
      new Promise((settle, fail) => {
        const waiter = {
          fail,
          look: (message: unknown): void => {
            const picked = pick(message)
            if (picked === undefined) return
            waiting.delete(waiter)
            settle(picked)
          },
        }
        waiting.add(waiter)
      }),
    end: () =>
      new Promise((settle) => {
        child.once('exit', () => settle())
        child.kill()
      }),
  }
}

function cutMessage(bytes: Buffer): { readonly message: unknown; readonly rest: Buffer } | null {
  const head = bytes.indexOf('\r\n\r\n')
  if (head === -1) return null
  const length = Number(/Content-Length: (\d+)/i.exec(bytes.toString('latin1', 0, head))?.[1])
  const [start, end] = [head + 4, head + 4 + length]
  return bytes.length < end ? null : { message: JSON.parse(bytes.toString('utf8', start, end)), rest: bytes.subarray(end) }
}
