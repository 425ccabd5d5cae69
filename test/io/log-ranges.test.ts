import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { createBlockStore } from '../../generator/io/log-parts.ts'
import { findRanges, openRange } from '../../generator/io/log-ranges.ts'
import { readBlocks } from '../../generator/io/read-blocks.ts'
import { createFolder, writeInto } from './temporary-folder.ts'

const line = (at: number) => `{"at":${at},"text":"${'x'.repeat(at % 97)}"}\n`
const log = Array.from({ length: 500 }, (_, at) => line(at)).join('')

async function readRange(range: Parameters<typeof openRange>[0]): Promise<string> {
  const source = openRange(range, () => undefined)
  const texts: string[] = []
  for await (const { bytes } of readBlocks(source, createBlockStore(), 'lines')) texts.push(Buffer.from(bytes).toString())
  await source.close()
  return texts.join('')
}

describe('the ranges of a file of lines', () => {
  test.each([
    { name: 'many lines', text: log, size: 1000 },
    { name: 'ranges shorter than a line', text: log, size: 7 },
    { name: 'no line break at the end', text: log.trimEnd(), size: 1000 },
    { name: 'a line longer than several ranges', text: `${line(1)}${line(2)}"${'y'.repeat(300_000)}"\n${line(3)}`, size: 1000 },
    { name: 'blank lines and carriage returns', text: log.replaceAll('\n', '\r\n\r\n'), size: 333 },
  ])('are read to the same text: $name', async ({ text, size }) => {
    const path = join(createFolder({ log: text }), 'log')
    const ranges = (await findRanges(path, size)) ?? []
    expect(ranges.length).toBeGreaterThan(1)
    const texts = await Promise.all(ranges.map(readRange))
    expect(texts.join('')).toBe(text)
    for (const part of texts.slice(0, -1)) expect(part.endsWith('\n')).toBe(true)
  })

  test('hold what is written behind the end meanwhile', async () => {
    const folder = createFolder({ log })
    const ranges = (await findRanges(join(folder, 'log'), 1000)) ?? []
    writeInto(folder, 'log', log + line(500))
    expect((await Promise.all(ranges.map(readRange))).join('')).toBe(log + line(500))
  })

  test.each([
    { name: 'a small file', content: log, size: 1_000_000 },
    { name: 'a packed file', content: gzipSync(Buffer.from(Array.from({ length: 9000 }, (_, at) => Math.sin(at)).join())), size: 1000 },
    {
      name: 'a list over many lines',
      content: JSON.stringify(
        Array.from({ length: 500 }, () => ({ a: 1 })),
        null,
        2,
      ),
      size: 1000,
    },
  ])('are none for $name', async ({ content, size }) => {
    expect(await findRanges(join(createFolder({ log: content }), 'log'), size)).toBeNull()
  })

  test('are none for what cannot be opened, so that opening it says why', async () => {
    expect(await findRanges(join(createFolder(), 'none'))).toBeNull()
    expect(await findRanges('-')).toBeNull()
  })
})
