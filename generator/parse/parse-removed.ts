import type { VFile } from 'vfile'
import type { DraftEventType, DraftRemoval } from '../model.ts'
import type { Report } from '../report.ts'
import type { Context } from './context.ts'
import { cutSections } from './cut-sections.ts'
import type { ParseText } from './markdown.ts'
import { parseSection } from './parse-section.ts'
import { type Row, readTable } from './read-table.ts'

const columns = ['eventType', 'Last seen', 'Removed by', 'Successor']

/** Read `removed.md`: one table of the event types that are gone, and the sections that are kept of them. */
export function parseRemoved(file: VFile, report: Report, parseText: ParseText): DraftRemoval[] {
  const { title, sections } = cutSections(file)
  if (title === null) return []
  const context: Context = { path: file.path, form: 'canonical', paths: new Map(), report, parseText }
  const { table } = readTable(title, context)
  if (table === null) return []
  if (table.header.join() !== columns.join()) {
    report.add('removed/columns', table.headerOrigin, { found: table.header })
    return []
  }
  const kept = new Map(sections.map(({ head, parts }) => [head.heading.value, parseSection([head, ...parts], context)] as const))
  const removals = table.rows.flatMap((row) => toRemoval(row, kept))
  const ids = new Set(removals.map(({ id }) => id.value))
  for (const { id } of kept.values()) if (!ids.has(id.value)) report.add('removed/section-without-row', id.origin, { id: id.value })
  return removals
}

function toRemoval({ cells: [id, lastSeen, removedBy, successor] }: Row, kept: ReadonlyMap<string, DraftEventType>): DraftRemoval[] {
  if (id === undefined || lastSeen === undefined || removedBy === undefined || successor === undefined) return []
  return [{ id, lastSeen, removedBy, successor: successor.value === '' ? null : successor, section: kept.get(id.value) ?? null }]
}
