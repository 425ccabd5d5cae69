import { closeSync, openSync, readSync } from 'node:fs'
import { type FileHandle, open } from 'node:fs/promises'
import { isSpanning } from './is-spanning.ts'
import { blockSize } from './log-parts.ts'
import { hasGzipStart, type LogSource, type OnRead } from './open-log.ts'

/** A part of a file of lines that begins and ends where a line does, in bytes; `end` is null where the file ends. */
export interface LogRange {
  readonly path: string
  readonly start: number
  readonly end: number | null
}

/** What a thread is given at a time: large enough that asking for the next takes no time, small enough that all end together. */
const rangeSize = 8 * 1024 * 1024

/**
 * The ranges of a file that threads can read by themselves: a large one on a disk whose lines each hold a value. Null for any other,
 * which is read from its beginning to its end.
 */
export async function findRanges(path: string, size = rangeSize): Promise<readonly LogRange[] | null> {
  if (path === '-') return null
  const file = await open(path).catch(() => null)
  if (file === null) return null
  try {
    const stats = await file.stat()
    if (!stats.isFile() || stats.size <= size) return null
    const start = new Uint8Array(blockSize)
    const { bytesRead } = await file.read(start, 0, start.length, 0)
    if (hasGzipStart(start) || isSpanning(start.subarray(0, bytesRead), false)) return null
    return await cutRanges(path, file, stats.size, size)
  } finally {
    await file.close()
  }
}

async function cutRanges(path: string, file: FileHandle, length: number, size: number): Promise<readonly LogRange[]> {
  const ranges: LogRange[] = []
  let start = 0
  while (length - start > size) {
    const end = await findLineStart(file, start + size)
    if (end === null || end >= length) break
    ranges.push({ path, start, end })
    start = end
  }
  // What is written to the file meanwhile belongs to the last one.
  return [...ranges, { path, start, end: null }]
}

/** Where the next line begins from a position on; null where none does. */
async function findLineStart(file: FileHandle, position: number): Promise<number | null> {
  const bytes = new Uint8Array(blockSize)
  for (let at = position - 1; ; ) {
    const { bytesRead } = await file.read(bytes, 0, bytes.length, at)
    if (bytesRead === 0) return null
    const found = bytes.subarray(0, bytesRead).indexOf(0x0a)
    if (found !== -1) return at + found + 1
    at += bytesRead
  }
}

/** A range as a log. It is read without waiting for anything else: on a thread of its own there is nothing else to do. */
export function openRange({ path, start, end }: LogRange, onRead: OnRead): LogSource {
  let file: number | null = null
  let at = start
  return {
    path,
    async read(into) {
      file ??= openSync(path, 'r')
      const wanted = end === null ? into.length : Math.min(into.length, end - at)
      const got = wanted === 0 ? 0 : readSync(file, into, 0, wanted, at)
      at += got
      onRead(got)
      return got
    },
    close: async () => void (file === null ? undefined : closeSync(file)),
  }
}
