import type { EnvelopePaths } from '../envelope-paths.ts'
import type { DraftRemoval } from '../model.ts'
import { printSection } from './print-section.ts'
import { printTable } from './print-table.ts'
import { printName } from './print-text.ts'

/** `removed.md`: the table, and the sections that are kept for the case that their event type comes back. */
export function printRemoved(removed: readonly DraftRemoval[], paths: EnvelopePaths): string {
  const rows = removed.map(({ id, lastSeen, removedBy, successor }) =>
    [id.value, lastSeen.value, removedBy.value, successor?.value ?? ''].map(printName),
  )
  const sections = removed.flatMap(({ section }) =>
    section === null ? [] : printSection(section, `Okta-${section.id.value.split('.')[0]}`, paths),
  )
  return `${['# Removed event types', printTable(['eventType', 'Last seen', 'Removed by', 'Successor'], rows), ...sections].join('\n\n')}\n`
}
