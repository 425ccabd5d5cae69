import type { EnvelopePaths } from '../envelope-paths.ts'
import type { DraftDocument } from '../model.ts'
import { printSection } from './print-section.ts'
import { printTable } from './print-table.ts'
import { printCell, printName } from './print-text.ts'

/** The canonical text of a catalog document: event types sorted by id, every table with its columns, one blank line between parts. */
export function printCatalogDocument({ namespace, eventTypes }: DraftDocument, paths: EnvelopePaths): string {
  const title = namespace?.value ?? ''
  const sorted = [...eventTypes].sort((one, other) => (one.id.value < other.id.value ? -1 : 1))
  const parts = [
    `# ${title}`,
    `${sorted.length} ${sorted.length === 1 ? 'operation' : 'operations'}, identified by \`eventType\` in the audit log.`,
    printTable(
      ['eventType', 'Description'],
      sorted.map(({ id, description }) => [printName(id.value), printCell(description?.value ?? '')]),
    ),
    ...sorted.flatMap((eventType) => printSection(eventType, title, paths)),
  ]
  return `${parts.join('\n\n')}\n`
}
