import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { compareSources } from '../../generator/compare-sources.ts'
import { readSource } from '../../generator/io/read-source.ts'
import { noCache } from '../../generator/parse/parse-documents.ts'
import { listShared } from '../shared.ts'

const newest = ['../shared/data/okta-event-types.csv', '../shared/data/event-types.json'].filter((path) => existsSync(path))
const revisions = [...listShared('data/releases'), ...newest]
const tables = revisions.filter((path) => path.endsWith('.csv'))
const pairs = (paths: readonly string[]) => paths.flatMap((from) => paths.map((to) => ({ from, to })))

/** The ids of a publication, read without any of our own code. */
function readIds(path: string): ReadonlySet<string> {
  const rows = cells.get(path)
  if (rows !== undefined) return new Set(rows.flatMap(([id = '']) => (id === '' || id === 'Event Type' ? [] : [id])))
  const { versions } = JSON.parse(readFileSync(path, 'utf8')) as {
    versions: { eventTypes: { id: string; beta: boolean; internal: boolean }[] }[]
  }
  return new Set(versions[0]?.eventTypes.flatMap(({ id, beta, internal }) => (beta || internal ? [] : [id])))
}

/** The rows of each CSV. */
const cells = new Map(tables.map((path) => [path, readCells(readFileSync(path, 'utf8'))]))

/** The rows of a CSV by the book (RFC 4180), character by character. */
function readCells(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [['']]
  let isQuoted = false
  for (const [index, character] of [...text].entries()) {
    const row = rows.at(-1) ?? []
    if (character === '"') {
      if (!isQuoted && text[index - 1] === '"') row.push(`${row.pop()}"`)
      isQuoted = !isQuoted
    } else if (character === ',' && !isQuoted) row.push('')
    else if (character === '\n' && !isQuoted) rows.push([''])
    else if (character !== '\r' || isQuoted) row.push(`${row.pop()}${character}`)
  }
  return rows
}

const compare = (from: string, to: string) => {
  const comparison = compareSources(readSource(from), readSource(to), noCache)
  if (comparison === null) throw new Error('A revision has problems')
  return comparison
}

test('either all four revisions are at hand or none', () => {
  expect([0, 4]).toContain(tables.length)
})

describe.runIf(revisions.length > 0)('the revisions of Okta’s publication', () => {
  test.each(pairs(revisions))('$from → $to: ids are new and gone as the sets have it', ({ from, to }) => {
    const { difference, namespaces } = compare(from, to)
    const [before, after] = [readIds(from), readIds(to)]
    expect(difference.added).toEqual([...after].filter((id) => !before.has(id)).sort())
    expect(difference.removed).toEqual([...before].filter((id) => !after.has(id)).sort())
    expect(namespaces).toBeNull()
  })

  test.each(pairs(tables))('$from → $to: wordings, releases and tags changed where the cells differ', ({ from, to }) => {
    const { changed } = compare(from, to).difference
    const after = new Map(cells.get(to)?.map((row) => [row[0], row]))
    const differ = (column: number) => (row: readonly string[]) => {
      const other = after.get(row[0])
      return other !== undefined && toComparable(row[column]) !== toComparable(other[column]) ? [row[0] ?? ''] : []
    }
    const toComparable = (cell = '') => (cell.includes('.') ? cell.trim() : cell.split(', ').sort().join())
    for (const [column, facet] of (['wording', 'since', 'tags', 'changeDetails'] as const).entries()) {
      const want =
        cells
          .get(from)
          ?.slice(1)
          .flatMap(differ(column + 1)) ?? []
      expect(changed.flatMap((change) => (change.facet === facet ? [change.id] : []))).toEqual(want.sort())
    }
  })

  test('the CSV and the JSON of one revision say the same', () => {
    for (const [table, json] of [newest, revisions.filter((path) => path.includes('2026-05-07'))]) {
      const { changed } = compare(table ?? '', json ?? '').difference
      expect(changed).toEqual([])
    }
  })

  test('a family that was renamed as a whole is found', () => {
    const [, from = '', to = ''] = tables
    const { renamed } = compare(from, to).difference
    const verbs = ['activate', 'create', 'deactivate', 'delete', 'update']
    expect(renamed.map((rename) => `${rename.from} ${rename.to}`)).toEqual(
      verbs.map((verb) => `workload_principal.managed_connection.${verb} workload_principal.resource_connection.${verb}`),
    )
  })

  test('the project’s documents have exactly the ids of the newest', () => {
    const { added, removed } = compare('spec', newest[0] ?? '').difference
    expect([added, removed]).toEqual([[], []])
  })
})
