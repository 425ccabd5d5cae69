import type { KnownIds } from './known-ids.ts'
import type { Alarm } from './lint-source.ts'

/** The id to write instead, where that is sure: a removed event type whose successor is known and in the catalog. */
export function findReplacement({ code, text }: Alarm, known: KnownIds): string | null {
  return code === 'removed-event-type' && known.findRemoved(text) !== null ? known.findSuccessor(text) : null
}

/** The source with removed ids replaced by their successors, and nothing else changed. */
export function fixSource(text: string, alarms: readonly Alarm[], known: KnownIds): string {
  const parts: string[] = []
  let from = 0
  for (const alarm of [...alarms].sort((a, b) => a.start - b.start)) {
    const replacement = findReplacement(alarm, known)
    if (replacement === null || text.slice(alarm.start, alarm.end) !== alarm.text) continue
    parts.push(text.slice(from, alarm.start), replacement)
    from = alarm.end
  }
  return [...parts, text.slice(from)].join('')
}
