import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { type BuildOptions, build } from 'esbuild'
import type { Peer } from './peers.ts'

const generated = resolve('generated')
const bench = dirname(fileURLToPath(import.meta.url))

const settings: BuildOptions = {
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'es2022',
  alias: { '#generated': generated, '#bench': bench },
  write: false,
}

/** A module that needs nothing else, with everything of a peer in it. */
export async function bundle(code: string, minify: boolean): Promise<string> {
  const built = await build({ ...settings, minify, stdin: { contents: code, resolveDir: bench, loader: 'ts' } })
  return built.outputFiles?.[0]?.text ?? ''
}

/** The size of a module with everything that it needs, in bytes: minified, and compressed after that. */
export async function measureSize(code: string): Promise<number> {
  return gzipSync(await bundle(code, true), { level: 9 }).length
}

/** The code of a peer as it is bundled, with the modules that it imports in place: as written, or as typia makes it. */
export function prepare(peer: Peer, folder: string): string {
  for (const [name, text] of Object.entries(peer.modules ?? {})) writeFileSync(join(folder, name), text)
  if (peer.needsTypia !== true) return peer.code.replaceAll('#work', folder)
  const source = join(folder, 'typia.ts')
  writeFileSync(source, peer.code)
  const child = spawnSync(process.execPath, [join(bench, 'transform-with-typia.cjs'), source], { encoding: 'utf8', maxBuffer: 64e6 })
  if (child.status !== 0) throw new Error(`typia: ${child.stderr}`)
  return child.stdout
}
