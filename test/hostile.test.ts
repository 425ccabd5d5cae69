import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { VFile } from 'vfile'
import { describe, expect, test } from 'vitest'
import { generate } from '../generator/pipeline.ts'
import { hasError } from '../generator/report.ts'
import { generateOptions, readDocument } from './shared.ts'

const folder = 'test/fixtures/hostile'
const list = (name: string) =>
  readdirSync(join(folder, name))
    .sort()
    .map((file) => join(folder, name, file))
const envelope = () => readDocument('spec/log-event.md')
const codes = ({ messages }: VFile) => messages.map(({ ruleId }) => ruleId)

describe('hostile documents', () => {
  test('are read in both forms to the same words, and every output stays below the output folder', async () => {
    const documents = [envelope(), ...list('accepted').map(readDocument)]
    const files = await generate(documents, generateOptions)
    expect(documents.filter(hasError).flatMap(({ messages }) => messages.map(String))).toEqual([])
    expect(files.length).toBeGreaterThan(10)
    for (const { path } of files) {
      expect(path).toMatch(/^[\w-]+(?:\.[\w-]+)*(?:\/[\w-]+(?:\.[\w-]+)*)*$/)
      for (const part of path.split('/')) expect(part).not.toMatch(/^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i)
    }
    expect(new Set(files.map(({ path }) => path.toLowerCase())).size).toBe(files.length)
  })

  test.each(list('refused'))('%s is refused, and gives no output', async (path) => {
    const documents = [envelope(), readDocument(path)]
    expect(await generate(documents, generateOptions)).toEqual([])
    expect(documents.some(hasError)).toBe(true)
  })
})

/** A canonical document of one event type, from the Markdown of its description. */
function describeZone(description: string, cell = 'A zone.'): VFile {
  const index = `| eventType | Description |\n| --- | --- |\n| zone.create | ${cell} |`
  return new VFile({
    path: 'okta-zone.md',
    value: `# Okta-zone\n\n1 operation\n\n${index}\n\n## zone.create\n\n### Description\n\n${description}\n`,
  })
}

describe('text that is built to be costly', () => {
  test.each([
    { name: 'quotes in quotes', given: '>'.repeat(10_000) },
    { name: 'lists in lists', given: '- '.repeat(10_000) },
    {
      name: 'lists in lists, line by line',
      given: Array.from({ length: 10_000 }, (_, depth) => `${'  '.repeat(depth % 2_000)}- a`).join('\n'),
    },
    { name: 'brackets', given: '['.repeat(100_000) },
    { name: 'emphasis in emphasis', given: '*a_ '.repeat(10_000) },
    { name: 'images in images', given: '![a]('.repeat(10_000) },
    { name: 'links in links', given: '[a](b'.repeat(10_000) },
    { name: 'code marks', given: '`a'.repeat(20_000) },
    { name: 'tags', given: '<a '.repeat(20_000) },
  ])('is left out and reported: $name', async ({ given }) => {
    const document = describeZone(given)
    expect(await generate([envelope(), document], generateOptions)).toEqual([])
    expect(codes(document)).toContain('document/nesting')
  })

  test('is read where it is only long', async () => {
    const cell = 'word '.repeat(20_000).trim()
    const document = describeZone(cell, cell)
    const files = await generate([envelope(), document], generateOptions)
    expect(codes(document)).toEqual([])
    expect(files.some(({ text }) => text.includes(cell))).toBe(true)
  })
})
