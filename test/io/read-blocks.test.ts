import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { createBlockStore, longestValue, type Part } from '../../generator/io/log-parts.ts'
import { openLog } from '../../generator/io/open-log.ts'
import { readBlocks } from '../../generator/io/read-blocks.ts'
import { createFolder } from './temporary-folder.ts'

interface Line {
  readonly line: number
  readonly text: string
}

/** Every line of a log with its number, or what is wrong in its place. */
async function readLog(content: string | Uint8Array): Promise<readonly Line[]> {
  const path = join(createFolder({}), 'log')
  writeFileSync(path, content)
  const source = await openLog(path, () => undefined)
  const lines: Line[] = []
  let at = 0
  for await (const { bytes, lines: known, issue } of readBlocks(source, createBlockStore()) as AsyncIterable<Part>) {
    const texts = issue === null ? Buffer.from(bytes).toString().replace(/\n$/, '').split('\n') : [issue.code]
    for (const [index, text] of texts.entries()) lines.push({ line: known?.[index] ?? at + index + 1, text })
    at += texts.length
  }
  await source.close()
  return lines
}

const texts = (lines: readonly Line[]): readonly string[] => lines.map(({ text }) => text)

describe('a log', () => {
  test.each([
    { name: 'of lines', given: '{"a":1}\n{"b":2}\n', want: ['1 {"a":1}', '2 {"b":2}'] },
    { name: 'without a last line end', given: '{"a":1}\n{"b":2}', want: ['1 {"a":1}', '2 {"b":2}'] },
    { name: 'with a mark of UTF-8', given: '\ufeff{"a":1}\n', want: ['1    {"a":1}'] },
    { name: 'of lists, one on each line', given: '[{"a":1}]\n[{"b":2}]\n', want: ['1 [{"a":1}]', '2 [{"b":2}]'] },
    { name: 'that is a list over many lines', given: '[\n{"a":1},\n{"b":"]}"}\n]\n', want: ['2 {"a":1}', '3 {"b":"]}"}'] },
    { name: 'that was printed for reading', given: '{\n "a": 1\n}\n{\n "b": [2]\n}\n', want: ['1 {\r "a": 1\r}', '4 {\r "b": [2]\r}'] },
    { name: 'whose first line was cut off', given: '{"a":{\n{"b":2}\n', want: ['1 {"a":{', '2 {"b":2}'] },
    { name: 'whose list is not closed', given: '[\n{"a":1},\n', want: ['2 {"a":1}', '3 broken-line'] },
    { name: 'with words in a list', given: '[\n1, true, "a b",\n"c"\n]', want: ['2 1', '2 true', '2 "a b"', '3 "c"'] },
    { name: 'with nothing in it', given: '', want: [] },
  ])('$name is read', async ({ given, want }) => {
    expect((await readLog(given)).map(({ line, text }) => `${line} ${text}`)).toEqual(want)
    expect((await readLog(gzipSync(given))).map(({ line, text }) => `${line} ${text}`)).toEqual(want)
  })

  test.each([
    { name: 'lines', around: ['', '\n', '\n'] },
    { name: 'a list', around: ['[\n', ',\n', '\n]\n'] },
    { name: 'a list on one line', around: ['[', ',', ']'] },
  ])('longer than a block loses nothing at the cuts: $name', async ({ around: [before = '', between = '', after = ''] }) => {
    const values = Array.from({ length: 3_000 }, (_, index) => JSON.stringify({ index, text: 'ü"\\'.repeat(index % 97) }))
    expect(texts(await readLog(`${before}${values.join(between)}${after}`))).toEqual(values)
  })

  test('with a line that is too long has one issue there, and goes on behind it', async () => {
    const lines = await readLog(`{"a":1}\n"${'x'.repeat(longestValue * 2)}"\n{"b":2}\n`)
    expect(lines.map(({ line, text }) => `${line} ${text}`)).toEqual(['1 {"a":1}', '2 long-line', '3 {"b":2}'])
  })

  test('with a value in a list that is too long has one issue there, and goes on behind it', async () => {
    const lines = await readLog(`[\n{"a":1},\n["x", "${'x'.repeat(longestValue * 2)}"],\n{"b":2}\n]\n`)
    expect(texts(lines).filter((text) => !text.includes('x"'))).toEqual(['{"a":1}', 'long-line', '{"b":2}'])
  })

  test('whose gzip data is cut off is read as far as it goes', async () => {
    const packed = gzipSync(Array.from({ length: 50_000 }, (_, index) => `{"index":${index},"text":"${Math.sqrt(index)}"}\n`).join(''))
    const lines = texts(await readLog(packed.subarray(0, packed.length / 2)))
    expect(lines.at(-1)).toBe('broken-file')
    expect(lines.length).toBeGreaterThan(10_000)
  })
})
