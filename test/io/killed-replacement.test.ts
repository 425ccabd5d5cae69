import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { promisify } from 'node:util'
import { describe, expect, inject, test } from 'vitest'
import { withDocuments } from '../../generator/io/replace-documents.ts'
import { sets } from './document-sets.mjs'
import { createFolder, readFolder } from './temporary-folder.ts'

const script = join(import.meta.dirname, 'replace-set.mjs')
const preload = join(import.meta.dirname, 'kill-at-call.mjs')
const texts = (path: string) => [sets.old[path], sets.new[path]]
const readTexts = (folder: string) => Object.fromEntries(Object.entries(readFolder(folder)).filter(([path]) => !path.endsWith('/')))

/** Every document is there, whole, old or new; what is half stands in hidden places only. */
function expectWholeDocuments(folder: string): void {
  const found = readTexts(folder)
  for (const [path, text] of Object.entries(found)) if (!path.startsWith('.okta-events-')) expect(texts(path)).toContain(text)
  for (const path of Object.keys(sets.old)) if (Object.hasOwn(sets.new, path)) expect(found).toHaveProperty([path])
}

/** After the next run begins, all documents are of one set, and nothing else is left. */
async function expectRecovered(folder: string): Promise<void> {
  await withDocuments(folder, 0, () => undefined)
  expect([sets.old, sets.new]).toContainEqual(readTexts(folder))
}

async function runKilled(folder: string, set: 'old' | 'new', call: number): Promise<boolean> {
  const env = { ...process.env, KILL_AT_CALL: String(call) }
  const child = spawn(process.execPath, ['--import', preload, script, inject('installed'), folder, set], {
    env,
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const [, signal] = await once(child, 'exit')
  return signal === 'SIGKILL'
}

describe('a replacement that is killed', () => {
  test('leaves whole documents whichever change to the disk was its last, and is finished or undone by the next run', async () => {
    const outcomes = new Set<string>()
    for (let call = 1; ; call += 3) {
      const folder = createFolder(sets.old)
      const isKilled = await runKilled(folder, 'new', call)
      expectWholeDocuments(folder)
      await expectRecovered(folder)
      outcomes.add(readTexts(folder)['catalog/ü.md'] ?? '')
      if (!isKilled) {
        expect([...outcomes]).toEqual(['old\n', 'new\n'])
        return expect(call).toBeGreaterThan(25)
      }
    }
  }, 300_000)

  test('is repaired after being killed again and again, in the repair as well', async () => {
    const folder = createFolder(sets.old)
    for (let call = 3; call < 50; call += 2) {
      await runKilled(folder, call % 4 === 1 ? 'old' : 'new', call)
      expectWholeDocuments(folder)
    }
    await expectRecovered(folder)
  }, 120_000)

  test('is repaired after being killed at any time', async () => {
    const folder = createFolder(sets.old)
    for (let round = 0; round < 15; round++) {
      const child = spawn(process.execPath, [script, inject('installed'), folder, 'new', 'forever'], {
        stdio: ['ignore', 'pipe', 'inherit'],
      })
      await once(child.stdout, 'data')
      await wait(Math.random() * 30)
      child.kill('SIGKILL')
      await once(child, 'exit')
      expectWholeDocuments(folder)
      await expectRecovered(folder)
    }
  }, 120_000)
})

test('processes that replace at the same time take turns', async () => {
  const folder = createFolder(sets.old)
  const run = (set: string) => promisify(execFile)(process.execPath, [script, inject('installed'), folder, set])
  await Promise.all(['old', 'new', 'old', 'new', 'old', 'new'].map(run))
  expect([sets.old, sets.new]).toContainEqual(readTexts(folder))
}, 60_000)
