import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { promisify } from 'node:util'
import { describe, expect, inject, test } from 'vitest'
import { writeOutput } from '../../generator/io/write-output.ts'
import { sets } from './sets.mjs'
import { createFolder, readFolder } from './temporary-folder.ts'

const here = import.meta.dirname
const script = join(here, 'write-set.mjs')
const preload = join(here, 'kill-at-call.mjs')
const texts = new Map<string, readonly string[]>()
for (const set of [sets.old, sets.new]) for (const [path, text] of Object.entries(set)) texts.set(path, [...(texts.get(path) ?? []), text])
const own = /^(?:manifest\.json|\.okta-events-.*)(?:\.\d+)?$/

const write = (out: string, set: Readonly<Record<string, string>>) =>
  writeOutput(
    out,
    Object.entries(set).map(([path, text]) => ({ path, text })),
    { force: false },
  )

/** Every file under its name is whole, old or new; anything else is a temporary sibling. Files of both sets are always there. */
function expectWholeFiles(out: string, isFilled = true): void {
  if (isFilled) expect(Object.keys(readFolder(out))).toEqual(expect.arrayContaining(['same.ts', 'types/user.ts']))
  for (const [path, text] of Object.entries(readFolder(out))) {
    if (own.test(path) || path.endsWith('/')) continue
    const known = texts.get(path)
    if (known === undefined) expect(path).toMatch(/\.\d+$/)
    else expect(known).toContain(text)
  }
}

async function expectRepaired(out: string, set: Readonly<Record<string, string>>): Promise<void> {
  await write(out, set)
  const { 'manifest.json': manifest, ...others } = readFolder(out)
  expect(others).toEqual(set)
  expect(Object.keys(JSON.parse(manifest ?? '').files)).toEqual(Object.keys(set).sort())
}

async function runKilled(out: string, set: 'old' | 'new', call: number): Promise<boolean> {
  const env = { ...process.env, KILL_AT_CALL: String(call) }
  const child = spawn(process.execPath, ['--import', preload, script, inject('installed'), out, set], {
    env,
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const [, signal] = await once(child, 'exit')
  return signal === 'SIGKILL'
}

describe('a run that is killed', () => {
  test.each([
    { before: 'nothing', step: 3 },
    { before: 'old', step: 1 },
  ] as const)(
    'is repaired whichever change to the disk was its last, starting from $before',
    async ({ before, step }) => {
      for (let call = 1; ; call += step) {
        const out = createFolder()
        if (before === 'old') await write(out, sets.old)
        const isKilled = await runKilled(out, 'new', call)
        expectWholeFiles(out, before === 'old')
        // The next run need not be for the same documents.
        await expectRepaired(out, call % 2 === 0 ? sets.new : sets.old)
        if (!isKilled) return expect(call).toBeGreaterThan(40)
      }
    },
    300_000,
  )

  test('is repaired after being killed again and again', async () => {
    const out = createFolder()
    await write(out, sets.old)
    for (let call = 5; call < 60; call += 3) {
      await runKilled(out, call % 2 === 0 ? 'new' : 'old', call)
      expectWholeFiles(out)
    }
    await expectRepaired(out, sets.new)
  }, 120_000)

  test('is repaired after being killed at any time', async () => {
    const out = createFolder()
    for (let round = 0; round < 25; round++) {
      const child = spawn(process.execPath, [script, inject('installed'), out, 'old', 'forever'], { stdio: ['ignore', 'pipe', 'inherit'] })
      await once(child.stdout, 'data')
      await wait(Math.random() * 30)
      child.kill('SIGKILL')
      await once(child, 'exit')
      expectWholeFiles(out)
      await expectRepaired(out, round % 2 === 0 ? sets.new : sets.old)
    }
  }, 120_000)
})

test('processes that write at the same time take turns', async () => {
  const out = createFolder()
  const run = (set: string) => promisify(execFile)(process.execPath, [script, inject('installed'), out, set])
  await Promise.all(['old', 'new', 'old', 'new', 'old', 'new'].map(run))
  const { 'manifest.json': _, ...others } = readFolder(out)
  expect([sets.old, sets.new]).toContainEqual(others)
  await expectRepaired(out, sets.old)
}, 60_000)
