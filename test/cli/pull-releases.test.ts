import { join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { createFolder, readFolder, writeInto } from '../io/temporary-folder.ts'
import { listShared } from '../shared.ts'
import { runCommand } from './run-command.ts'

const newest = listShared('data').filter((path) => /\/(?:event-types\.json|okta-event-types\.csv)$/.test(path))
const older = listShared('data/releases')
const pairs = newest.flatMap((path) => older.map((other) => ({ path, other })))
/**
 * The JSON with each of the older ones, and the CSV with the one that differs most. A CSV is silent on payloads, so it cannot take back
 * what an older JSON said of them.
 */
const isTried = ({ path, other }: (typeof pairs)[number]) => path.endsWith('.json') || other === older[0]

const readSpec = (folder: string) => readFolder(join(folder, 'spec'))
const pull = (folder: string, path: string) => runCommand(folder, ['pull', resolve(path), '--date', '2026-08-06', '--force', '--json'])

let made: Promise<Readonly<Record<string, string>>> | undefined
/** The documents that the newest publications make of nothing: made once, by whichever test comes first. */
function makeWhole(): Promise<Readonly<Record<string, string>>> {
  made ??= (async () => {
    const folder = createFolder({ 'spec/README.md': '' })
    for (const path of newest) expect(await pull(folder, path)).toMatchObject({ code: 0, stderr: '' })
    return readSpec(folder)
  })()
  return made
}

describe.runIf(newest.length > 0)('the publications of Okta', () => {
  test('fill an empty folder with a document for each namespace', async () => {
    expect(Object.keys(await makeWhole()).filter((path) => path.startsWith('catalog/'))).toHaveLength(36)
  }, 120_000)

  test.each(pairs.filter(isTried))(
    '$path, then the older $other, and back ends where it began',
    async ({ path, other }) => {
      const folder = createFolder()
      for (const [name, text] of Object.entries(await makeWhole())) writeInto(folder, `spec/${name}`, text)
      await pull(folder, path)
      const start = readSpec(folder)
      expect(await pull(folder, other)).toMatchObject({ code: 0, stderr: '' })
      const between = readSpec(folder)
      expect(between).not.toEqual(start)
      const again = await pull(folder, other)
      expect(JSON.parse(again.stdout).files).toEqual({ created: [], updated: [], deleted: [], left: [], unchanged: 0 })
      expect(readSpec(folder)).toEqual(between)
      expect(await pull(folder, path)).toMatchObject({ code: 0, stderr: '' })
      expect(readSpec(folder)).toEqual(start)
    },
    300_000,
  )
})
