import { once } from 'node:events'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, test } from 'vitest'
import { createFolder, readFolder } from '../io/temporary-folder.ts'
import { group, user } from './documents.ts'
import { rows, toCsv } from './publications.ts'
import { runCommand, startCommand } from './run-command.ts'

const preload = pathToFileURL(join(import.meta.dirname, '../io/kill-at-call.mjs')).href
const words = ['pull', 'new.csv', '--date', '2026-08-06', '--force']
const documents = { 'spec/catalog/okta-user.md': user, 'spec/catalog/okta-group.md': group }
const csvs = { 'old.csv': toCsv(rows), 'new.csv': toCsv([...rows.filter(({ id }) => id !== 'group.create'), { id: 'app.start' }]) }
const readSpec = (folder: string) => readFolder(join(folder, 'spec'))
/** What a run that is killed may leave beside the documents. */
const isOwn = (path: string) => path.startsWith('.okta-events-')

type Spec = Readonly<Record<string, string>>

/** The documents before and after, as runs that nobody kills make them. */
async function makeSpecs(): Promise<{ before: Spec; after: Spec }> {
  const folder = createFolder({ ...documents, ...csvs })
  expect(await runCommand(folder, ['pull', 'old.csv', '--date', '2026-05-07'])).toMatchObject({ code: 0 })
  const before = readSpec(folder)
  expect(await runCommand(folder, words)).toMatchObject({ code: 0 })
  return { before, after: readSpec(folder) }
}

const toFolder = (spec: Spec): string =>
  createFolder({ ...csvs, ...Object.fromEntries(Object.entries(spec).map(([path, text]) => [`spec/${path}`, text])) })

async function runKilled(folder: string, call: number): Promise<boolean> {
  const child = startCommand(folder, words, { node: ['--import', preload], env: { KILL_AT_CALL: String(call) } })
  const [, signal] = await once(child, 'close')
  return signal === 'SIGKILL'
}

describe('a pull that is killed', () => {
  test('leaves whole documents at whichever change to the disk, and the next run finishes or undoes it', async () => {
    const { before, after } = await makeSpecs()
    const ends = new Set<Spec>()
    for (let call = 1; ; call += 9) {
      const folder = toFolder(before)
      const isKilled = await runKilled(folder, call)
      for (const [path, text] of Object.entries(readSpec(folder))) if (!isOwn(path)) expect([before[path], after[path]]).toContain(text)

      // A run that has nothing to merge brings the documents in order too.
      const { code, stderr } = await runCommand(folder, ['pull', 'nothing.csv'])
      expect([code, stderr]).toEqual([2, expect.stringContaining('`nothing.csv`: it is not there')])
      expect([before, after]).toContainEqual(readSpec(folder))
      ends.add(Object.hasOwn(readSpec(folder), 'catalog/okta-app.md') ? after : before)
      expect(await runCommand(folder, words)).toMatchObject({ code: 0 })
      expect(readSpec(folder)).toEqual(after)
      if (!isKilled) {
        expect([...ends]).toEqual([before, after])
        return expect(call).toBeGreaterThan(20)
      }
    }
  }, 300_000)

  test('is not taken for finished by --dry-run', async () => {
    const { before } = await makeSpecs()
    for (let call = 5; ; call += 9) {
      const folder = toFolder(before)
      await runKilled(folder, call)
      const found = readSpec(folder)
      if (!Object.hasOwn(found, '.okta-events-replacement/list.json')) continue
      expect(await runCommand(folder, [...words, '--dry-run'])).toEqual({
        code: 1,
        stdout: '',
        stderr: expect.stringMatching(
          /^error: A killed run of `pull` has not finished replacing the documents in `spec`\n {2}Run it without --dry-run/,
        ),
      })
      return expect(readSpec(folder)).toEqual(found)
    }
  }, 300_000)
})

test('two pulls at the same time take turns', async () => {
  const folder = createFolder({ ...documents, ...csvs })
  await runCommand(folder, ['pull', 'old.csv', '--date', '2026-05-07'])
  const runs = await Promise.all([words, words, words].map((each) => runCommand(folder, each)))
  expect(runs.map(({ code }) => code)).toEqual([0, 0, 0])
  expect(readSpec(folder)).toEqual((await makeSpecs()).after)
})
