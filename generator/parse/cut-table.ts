/** A table of one line a row, each with bars at both ends, cut into the sources of its cells. */
export interface CutTable {
  /** 0-based, within the lines given. */
  readonly headerLine: number
  readonly rows: readonly CutRow[]
}

export interface CutRow {
  readonly line: number
  readonly cells: readonly CutCell[]
}

/** The 0-based columns between which a cell stands, bars left out. */
export interface CutCell {
  readonly start: number
  readonly end: number
}

const row = /^\|.*(?<!\\)\|$/
const delimiter = /^\|(?:\s*:?-+:?\s*\|)+$/

/**
 * Cut the only table of some lines into cells, or give null where Markdown may see more in them than that. Rows are cut because they
 * are alike: a row that stands in many places, or whose text stands elsewhere too, is then parsed once.
 */
export function cutTable(lines: readonly string[]): CutTable | null {
  const headerLine = lines.findIndex((line) => row.test(line))
  const last = lines.findLastIndex((line) => line !== '')
  if (headerLine === -1 || !delimiter.test(lines[headerLine + 1] ?? '') || (headerLine > 0 && lines[headerLine - 1] !== '')) return null
  const body = lines.slice(headerLine, last + 1)
  if (!body.every((line) => row.test(line))) return null
  const rows = body.map((line, index) => ({ line: headerLine + index, cells: cutCells(line) })).filter((_, index) => index !== 1)
  const width = rows[0]?.cells.length
  return cutCells(lines[headerLine + 1] ?? '').length === width && rows.every(({ cells }) => cells.length === width)
    ? { headerLine, rows }
    : null
}

function cutCells(line: string): CutCell[] {
  const bars = [...line.matchAll(/(?<!\\)\|/g)].map(({ index }) => index)
  return bars.slice(1).map((bar, index) => ({ start: (bars[index] ?? 0) + 1, end: bar }))
}
