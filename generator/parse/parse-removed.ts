import type { VFile } from 'vfile'
import type { DraftRemoval } from '../model.ts'
import type { Report } from '../report.ts'
import type { Context } from './context.ts'
import { cutSections } from './cut-sections.ts'
import type { ParseText } from './markdown.ts'
import { type Row, readTable } from './read-table.ts'

const columns = ['eventType', 'Last seen', 'Removed by', 'Successor']

/** Read `removed.md`: one table of the event types that are gone. */
export function parseRemoved(file: VFile, report: Report, parseText: ParseText): DraftRemoval[] {
  const { title } = cutSections(file)
  if (title === null) return []
  const context: Context = { path: file.path, form: 'canonical', paths: new Map(), report, parseText }
  const { table } = readTable(title, context)
  if (table === null) return []
  if (table.header.join() === columns.join()) return table.rows.flatMap(toRemoval)
  report.add('removed/columns', table.headerOrigin, { found: table.header })
  return []
}

function toRemoval({ cells: [id, lastSeen, removedBy, successor] }: Row): DraftRemoval[] {
  if (id === undefined || lastSeen === undefined || removedBy === undefined || successor === undefined) return []
  return [{ id, lastSeen, removedBy, successor: successor.value === '' ? null : successor }]
}
