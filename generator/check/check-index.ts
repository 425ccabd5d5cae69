import type { DraftDocument, DraftIndexRow, Origin } from '../model.ts'
import type { Report } from '../report.ts'

/** The stated count against the rows of the index against the sections. */
export function checkIndex(document: DraftDocument, report: Report): void {
  const { index, eventTypes, namespace } = document
  if (namespace === null) return
  if (index === null) {
    report.add('index/missing', namespace.origin, {})
    return
  }
  const rows = checkRows(index, report)
  const sections = new Map(eventTypes.map((eventType) => [eventType.id.value, eventType] as const))
  for (const [id, row] of rows) {
    const section = sections.get(id)
    if (section === undefined) report.add('index/row-without-section', row.id.origin, { id })
    else if (section.description !== null && section.description.value !== row.description.value) {
      report.add('index/description', row.description.origin, { id }, section.description.origin)
    }
  }
  if (document.unsplitRows === 0) {
    for (const [id, section] of sections) if (!rows.has(id)) report.add('index/section-without-row', section.id.origin, { id })
  }
  checkCount(document, new Set([...rows.keys(), ...sections.keys()]).size, namespace.origin, report)
}

function checkRows(index: readonly DraftIndexRow[], report: Report): ReadonlyMap<string, DraftIndexRow> {
  const rows = new Map<string, DraftIndexRow>()
  for (const row of index) {
    const first = rows.get(row.id.value)
    if (first === undefined) rows.set(row.id.value, row)
    else report.add('index/duplicate-row', row.id.origin, { id: row.id.value }, first.id.origin)
  }
  return rows
}

/** A row or a section that is missing has been reported as such; the count adds something only if it agrees with neither. */
function checkCount({ count, index, eventTypes, unsplitRows }: DraftDocument, distinct: number, title: Origin, report: Report): void {
  if (count === null) report.add('index/count-missing', title, {})
  else if (count.value !== distinct && count.value !== distinct + unsplitRows) {
    const rows = (index?.length ?? 0) + unsplitRows
    report.add('index/count', count.origin, { stated: count.value, rows, sections: eventTypes.length })
  }
}
