import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readSourceText } from '../../generator/io/read-source-text.ts'
import { createFolder } from './temporary-folder.ts'

test('a source is read as text, and told whether that is all of it', () => {
  const folder = createFolder({ a: '\ufeffé\r\n', b: 'really \ufffd' })
  writeFileSync(join(folder, 'c'), Buffer.from([0x61, 0xff]))
  expect(readSourceText(join(folder, 'a'))).toEqual({ text: '\ufeffé\r\n', isWhole: true })
  expect(readSourceText(join(folder, 'b'))).toMatchObject({ isWhole: true })
  expect(readSourceText(join(folder, 'c'))).toMatchObject({ isWhole: false })
})

test('what cannot be read is told, and what is no source is left', () => {
  const folder = createFolder({ a: 'x\0' })
  expect(readSourceText(join(folder, 'none'))).toEqual({ refusal: 'it is not there' })
  expect(readSourceText(join(folder, 'a'))).toBe(null)
  expect(readSourceText(folder)).toBe(null)
})
