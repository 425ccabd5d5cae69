import { createReadStream } from 'node:fs'
import { type FileHandle, open } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { CommandError, isSystemError, toReason } from './command-error.ts'

/** A log file that is read from its beginning to its end, unpacked where its first bytes are those of gzip. */
export interface LogSource {
  /** As the user wrote it. */
  readonly path: string
  /** Fill as much of `into` as there is at hand; 0 at the end. */
  read(into: Uint8Array): Promise<number>
  close(): Promise<void>
}

/** Told how many bytes were taken from the disk or the pipe, packed as they were. */
export type OnRead = (bytes: number) => void

/** Open a log file; `-` stands for the standard input. */
export async function openLog(path: string, onRead: OnRead): Promise<LogSource> {
  if (path === '-') return await openStream(path, process.stdin, onRead)
  try {
    const file = await open(path)
    const isPlain = (await file.stat()).isFile()
    if (isPlain && !(await isGzip(file))) return openFile(path, file, onRead)
    await file.close()
    // What is read of a pipe is gone, so that kind is told by its first chunk.
    return await openStream(path, createReadStream(path, { highWaterMark: chunkSize }), onRead)
  } catch (error) {
    if (!isSystemError(error)) throw error
    throw new CommandError(2, `Cannot read \`${path}\`: ${toReason(error)}`, 'Name files that can be read.', { cause: error })
  }
}

const chunkSize = 256 * 1024

function openFile(path: string, file: FileHandle, onRead: OnRead): LogSource {
  return {
    path,
    async read(into) {
      const { bytesRead } = await file.read(into, 0, into.length)
      onRead(bytesRead)
      return bytesRead
    },
    close: () => file.close(),
  }
}

async function isGzip(file: FileHandle): Promise<boolean> {
  const start = Buffer.alloc(2)
  await file.read(start, 0, 2, 0)
  return hasGzipStart(start)
}

/** See RFC 1952, section 2.3.1. */
export function hasGzipStart(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b
}

async function openStream(path: string, stream: Readable, onRead: OnRead): Promise<LogSource> {
  const chunks = stream[Symbol.asyncIterator]() as AsyncIterator<Buffer>
  const first = await takeStart(chunks)
  async function* readAll(): AsyncGenerator<Buffer> {
    for (let chunk: Buffer | undefined = first; chunk !== undefined; chunk = await take(chunks)) {
      onRead(chunk.length)
      if (chunk.length > 0) yield chunk
    }
  }
  const all = hasGzipStart(first) ? unpack(readAll()) : readAll()
  let rest: Buffer = Buffer.alloc(0)
  return {
    path,
    async read(into) {
      if (rest.length === 0) rest = (await take(all)) ?? rest
      const taken = rest.subarray(0, into.length)
      into.set(taken)
      rest = rest.subarray(taken.length)
      return taken.length
    },
    close: async () => void stream.destroy(),
  }
}

/** A pipe may give its first two bytes one by one. */
async function takeStart(chunks: AsyncIterator<Buffer>): Promise<Buffer> {
  let start: Buffer = Buffer.alloc(0)
  while (start.length < 2) {
    const chunk = await take(chunks)
    if (chunk === undefined) break
    start = Buffer.concat([start, chunk])
  }
  return start
}

async function take(chunks: AsyncIterator<Buffer>): Promise<Buffer | undefined> {
  const { done, value } = await chunks.next()
  return done === true ? undefined : value
}

function unpack(packed: AsyncIterable<Buffer>): AsyncIterator<Buffer> {
  const source = Readable.from(packed)
  const unpacked = createGunzip({ chunkSize })
  source.on('error', (error) => unpacked.destroy(error))
  return source.pipe(unpacked)[Symbol.asyncIterator]()
}
