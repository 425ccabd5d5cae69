import type { Draft, DraftRemoval, Located } from '../model.ts'
import type { Report } from '../report.ts'

const day = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/

/** The event types that are gone: each once, with its dates, and not in the catalog. */
export function checkRemoved({ removed }: Draft, documented: ReadonlyMap<string, Located<string>>, report: Report): void {
  const seen = new Map<string, DraftRemoval>()
  // What took the place of an event type may be gone by now itself.
  const known = new Map([...documented, ...removed.map(({ id }) => [id.value, id] as const)])
  for (const removal of removed) {
    const { value: id, origin } = removal.id
    const first = seen.get(id)
    if (first === undefined) seen.set(id, removal)
    else report.add('removed/duplicate', origin, { id }, first.id.origin)
    const section = documented.get(id)
    if (section !== undefined) report.add('removed/documented', origin, { id }, section.origin)
    for (const date of [removal.lastSeen, removal.removedBy]) {
      if (!day.test(date.value)) report.add('removed/date', date.origin, { found: date.value })
    }
    checkSuccessor(removal.successor, known, report)
  }
}

/** A successor is an event type that is known. */
export function checkSuccessor(successor: Located<string> | null, known: ReadonlyMap<string, unknown>, report: Report): void {
  if (successor !== null && !known.has(successor.value)) {
    report.add('event-type/successor', successor.origin, { successor: successor.value })
  }
}
