import { mkdirSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import envPaths from 'env-paths'
import findCacheDirectory from 'find-cache-dir'
import { sync as writeFileAtomicSync } from 'write-file-atomic'
import { toHash } from './hash.ts'

/** Texts kept between runs, by name. It may forget at any time, and never returns what was not written under the name. */
export interface Cache {
  read(name: string): string | undefined
  write(name: string, text: string): void
}

const mostFiles = 64
const mostBytes = 64 * 2 ** 20

/** The folder of the package that the current folder belongs to, otherwise of the user, absolute. */
export function findCacheFolder(): string {
  return findCacheDirectory({ name: 'okta-events' }) ?? envPaths('okta-events', { suffix: '' }).cache
}

/** A cache that fails is an empty one. */
export function openCache(folder = findCacheFolder()): Cache {
  return {
    read: (name) => forgive(() => readChecked(join(folder, name))),
    write: (name, text) => forgive(() => writeChecked(folder, name, text)),
  }
}

/** For `--no-cache`. */
export const noCache: Cache = { read: () => undefined, write: () => undefined }

/** The first line is the hash of the rest, so that a damaged file is noticed. Bytes are hashed several times as fast as text. */
function readChecked(path: string): string | undefined {
  const bytes = readFileSync(path)
  const end = bytes.indexOf('\n')
  const body = bytes.subarray(end + 1)
  return bytes.toString('latin1', 0, Math.max(end, 0)) === toHash(body) ? body.toString() : undefined
}

function writeChecked(folder: string, name: string, text: string): void {
  const body = Buffer.from(text)
  if (body.length > mostBytes) rmSync(join(folder, name), { force: true })
  else replace(folder, name, Buffer.concat([Buffer.from(`${toHash(body)}\n`), body]))
}

function replace(folder: string, name: string, bytes: Buffer): void {
  mkdirSync(folder, { recursive: true })
  writeFileAtomicSync(join(folder, name), bytes, { fsync: false })
  prune(folder)
}

/**
 * Keep the files used last, among them whatever a killed run left. One that is gone while it is looked at is being written by
 * another thread or run, and is left to it.
 */
function prune(folder: string): void {
  const names = readdirSync(folder)
  if (names.length <= mostFiles) return
  const aged = names.flatMap((name) => {
    const stats = statSync(join(folder, name), { throwIfNoEntry: false })
    return stats === undefined ? [] : [{ name, time: stats.mtimeMs }]
  })
  for (const { name } of aged.sort((a, b) => b.time - a.time).slice(mostFiles)) rmSync(join(folder, name), { force: true, recursive: true })
}

function forgive<T>(action: () => T): T | undefined {
  try {
    return action()
  } catch {
    return undefined
  }
}
