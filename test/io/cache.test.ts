import { execFile } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, inject, test } from 'vitest'
import { createFolder } from './temporary-folder.ts'

const script = join(import.meta.dirname, 'write-cache.mjs')

test('keeps what two runs write at the same time, and forgets old files beside it', async () => {
  const folder = createFolder()
  const write = (name: string) => promisify(execFile)(process.execPath, [script, inject('installed'), folder, name, '1000'])
  const runs = await Promise.all([write('a'), write('b')])
  expect(runs.map(({ stdout }) => stdout)).toEqual(['0\n', '0\n'])
  const names = readdirSync(folder)
  expect(names).toEqual(expect.arrayContaining(['a', 'b']))
  expect(names.length).toBeLessThan(70)
})
