import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'

/** What a built site weighs: MB on disk as `du` counts them, the rest kB after gzip. */
export interface Weights {
  readonly pages: number
  readonly megabytes: number
  readonly largestPage: number
  readonly medianPage: number
  readonly firstLoad: number
  readonly firstLoadOfPage: number
  readonly searchData: number
}

export function listWeights(folder: string): Weights {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => path.replaceAll('\\', '/'))
  const blocks = paths.map((path) => statSync(join(folder, path)).blocks)
  const eventTypes = paths.filter((path) => path.startsWith('reference/event-types/') && path.endsWith('.html'))
  const sizes = eventTypes.map((path) => toGzip(join(folder, path))).sort((one, other) => one - other)
  const scripts = paths.filter((path) => /^assets\/.*load-find.*\.js$/.test(path))
  if (scripts.length === 0) throw new Error('No script of the search found: its file is not called load-find any more')
  return {
    pages: paths.filter((path) => path.endsWith('.html')).length,
    megabytes: (blocks.reduce((sum, count) => sum + count, 0) * 512) / 1024 ** 2,
    largestPage: sizes.at(-1) ?? 0,
    medianPage: sizes[Math.floor(sizes.length / 2)] ?? 0,
    firstLoad: toFirstLoad(folder, 'index.html'),
    firstLoadOfPage: toFirstLoad(folder, 'reference/event-types/user-session-start.html'),
    searchData: scripts.reduce((sum, path) => sum + toGzip(join(folder, path)), 0),
  }
}

/** A page and every script, style and picture that its HTML names. */
function toFirstLoad(folder: string, page: string): number {
  const html = readFileSync(join(folder, page), 'utf8')
  const named = [...html.matchAll(/<(?:link|script|img)\b[^>]*?\b(?:href|src)="(\/[^"]+)"/g)].map(([, path = '']) => path)
  return [page, ...new Set(named)].reduce((sum, path) => sum + toGzip(join(folder, path)), 0)
}

function toGzip(path: string): number {
  return gzipSync(readFileSync(path)).length / 1000
}
