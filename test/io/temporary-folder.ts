import { mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { onTestFinished } from 'vitest'

/** A folder with files, by path, that is gone after the test. */
export function createFolder(files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'okta-events-')))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  for (const [path, content] of Object.entries(files)) writeInto(folder, path, content)
  return folder
}

export function writeInto(folder: string, path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  writeFileSync(join(folder, path), content)
}

/** Everything in a folder, hidden or not: texts by path, with `/`, and empty folders by path with `/` at the end. */
export function readFolder(folder: string): Readonly<Record<string, string>> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => name.replaceAll('\\', '/'))
  const files = names.filter((name) => statSync(join(folder, name)).isFile())
  const empty = names.filter((name) => statSync(join(folder, name)).isDirectory() && readdirSync(join(folder, name)).length === 0)
  const entries = [
    ...files.map((name) => [name, readFileSync(join(folder, name), 'utf8')] as const),
    ...empty.map((name) => [`${name}/`, ''] as const),
  ]
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)))
}
