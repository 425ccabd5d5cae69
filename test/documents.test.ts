import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { VFile } from 'vfile'
import { describe, expect, test } from 'vitest'
import { diagnostics } from '../generator/diagnostics.ts'
import { decodeDocument } from '../generator/io/decode-document.ts'
import { generate } from '../generator/pipeline.ts'
import { pull } from '../generator/pull.ts'
import { hasError } from '../generator/report.ts'
import { generateOptions } from './shared.ts'

const folder = 'test/fixtures/problems'
/** The case that has many codes. */
const several = 'ten-mistakes'
const cases = readdirSync(folder).sort()

interface Case {
  readonly documents: readonly VFile[]
  /** What is pulled into the documents, in the cases about that. */
  readonly publication: VFile | null
  readonly lock: string | null
}

/** The documents of a case, with the project's own envelope where it brings none. */
function readCase(name: string): Case {
  const names = readdirSync(join(folder, name)).sort()
  const read = (file: string) => decodeDocument(file, readFileSync(join(folder, name, file)))
  const documents = names.filter((file) => /\.(?:md|txt)$/.test(file) && file !== 'report.txt').map(read)
  const envelope = decodeDocument('log-event.md', readFileSync('spec/log-event.md'))
  const publication = names.find((file) => file.startsWith('publication.'))
  return {
    documents: names.includes('log-event.md') ? documents : [envelope, ...documents],
    publication: publication === undefined ? null : read(publication),
    lock: names.includes('okta.lock.json') ? readFileSync(join(folder, name, 'okta.lock.json'), 'utf8') : null,
  }
}

/** Run what the case is about; gives the documents with their problems. */
async function run(name: string): Promise<readonly VFile[]> {
  const { documents, publication, lock } = readCase(name)
  if (publication === null) {
    expect((await generate(documents, generateOptions)).length > 0).toBe(!documents.some(hasError))
    return documents
  }
  const files = [...documents, publication]
  const { catalogs } = pull(documents, lock, publication, { date: '2026-08-06', force: false })
  expect(catalogs !== null).toBe(!files.some(hasError))
  return files
}

function report(documents: readonly VFile[]): string {
  const lines = documents.flatMap(({ path, messages }) =>
    messages.map(({ place, fatal, reason, ruleId }) => {
      if (place === undefined || !('start' in place)) throw new Error(`No place: ${reason}`)
      const { start, end } = place
      return `${path}:${start.line}:${start.column}-${end.line}:${end.column}: ${fatal ? 'error' : 'warning'}: ${reason}  [${ruleId}]`
    }),
  )
  return `${lines.join('\n')}\n`
}

describe('problems of documents', () => {
  test.each(cases)('reports %s at its place', async (name) => {
    const documents = await run(name)
    await expect(report(documents)).toMatchFileSnapshot(join('fixtures/problems', name, 'report.txt'))
    const codes = documents.flatMap(({ messages }) => messages.map(({ ruleId }) => ruleId?.replace('/', '-')))
    if (name !== several) expect(codes).toContain(name)
  })

  test('has a case for every code, named for it', () => {
    expect(cases.filter((name) => name !== several)).toEqual(
      Object.keys(diagnostics)
        .map((code) => code.replace('/', '-'))
        .sort(),
    )
  })

  test('reports ten different mistakes of one document in one run, each at its line', async () => {
    const documents = await run(several)
    expect(documents.flatMap(({ messages }) => messages.map(({ line, ruleId }) => [line, ruleId])).sort()).toEqual([
      [11, 'index/row-without-section'],
      [17, 'event-type/stated-namespace'],
      [3, 'index/count'],
      [36, 'field/two-types'],
      [37, 'field/enumeration'],
      [49, 'reference/url'],
      [51, 'event-type/id'],
      [59, 'event-type/namespace'],
      [7, 'index/description'],
      [9, 'index/duplicate-row'],
    ])
  })
})
