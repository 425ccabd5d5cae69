import { CsvError, parse } from 'csv-parse/sync'
import type { Origin } from '../model.ts'
import type { Report } from '../report.ts'
import type { PublishedEntries, PublishedEntry } from './published-entries.ts'

const columns = ['Event Type', 'Description', 'Release Date', 'Tags', 'Change Details']

interface CsvRecord {
  readonly record: readonly string[]
  /** The line that the record ends on. */
  readonly info: { readonly lines: number }
}

/** Read Okta's CSV: one event type a row, in whichever order its columns are. */
export function parsePublishedCsv(text: string, path: string, report: Report): PublishedEntries | null {
  const rows = readRows(text, path, report)
  const [header, ...body] = rows ?? []
  if (header === undefined) return rows === null ? null : { release: null, payloads: null, entries: [] }

  const found = header.record.map((name) => name.trim())
  const missing = columns.filter((name) => !found.includes(name))
  const unknown = found.filter((name) => !columns.includes(name))
  const top: Origin = { path, line: 1, column: 1, endLine: 1, endColumn: 1 }
  if (missing.length > 0) {
    report.add('publication/columns', top, { missing, found })
    return null
  }
  if (unknown.length > 0) report.add('publication/unknown-column', top, { found: unknown })
  const entries = body.map(({ record, info }, index) => {
    const line = (body[index - 1]?.info.lines ?? header.info.lines) + 1
    return toEntry((name) => record[found.indexOf(name)]?.trim() ?? '', { path, line, column: 1, endLine: info.lines, endColumn: 1 })
  })
  return { release: null, payloads: null, entries }
}

function readRows(text: string, path: string, report: Report): CsvRecord[] | null {
  try {
    return parse(text, { info: true, skip_empty_lines: true }) as unknown as CsvRecord[]
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    const line = typeof error.lines === 'number' ? error.lines : 1
    report.add('publication/syntax', { path, line, column: 1, endLine: line, endColumn: 1 }, { problem: error.message })
    return null
  }
}

function toEntry(cell: (column: string) => string, origin: Origin): PublishedEntry {
  return {
    origin,
    eventType: {
      id: cell('Event Type'),
      wording: cell('Description'),
      since: cell('Release Date'),
      tags: splitNames(cell('Tags')).sort(),
      debugData: undefined,
      targets: null,
      changeDetails: splitNames(cell('Change Details')),
    },
  }
}

function splitNames(cell: string): string[] {
  return [...new Set(cell.split(',').map((name) => name.trim()))].filter((name) => name !== '')
}
