import type { Change, Difference } from '../diff/difference.ts'
import { rules } from '../diff/rules.ts'
import type { Verdict } from '../diff/to-verdict.ts'
import { toCount } from './outcome.ts'

/** `53 event types added, 2 removed, 2 likely renamed, 48 changed`, a line each for event types, payloads and the log event. */
export function printCounts({ added, removed, renamed, changed, payloads, envelope }: Difference): readonly string[] {
  return [
    joinCounts('event type', [
      [added.length, 'added'],
      [removed.length, 'removed'],
      [renamed.length, 'likely renamed'],
      [countIds(changed), 'changed'],
    ]),
    joinCounts('payload', [
      [payloads.added.length, 'added'],
      [payloads.removed.length, 'removed'],
      [countIds(payloads.changed), 'changed'],
    ]),
    envelope.length === 0 ? '' : `${toCount(envelope.length, 'change')} of the log event`,
  ].filter((line) => line !== '')
}

/** `An event type is gone: app.report.download and 6 more`, with the id as the output has it. */
export function printReason({ rule }: Verdict, show: (id: string) => string): string {
  if (rule === null) return 'Nothing changed'
  const more = rule.count === 1 ? '' : ` and ${rule.count - 1} more`
  return `${rules[rule.code].sentence}: ${show(rule.example)}${more}`
}

/** `2026.05.1 → 2026.08.1`; empty where no release is known. */
export function printReleases({ releases: { from, to } }: Difference): string {
  if (from === null && to === null) return ''
  return from === to ? (to ?? '') : `${from ?? 'unknown'} → ${to ?? 'unknown'}`
}

/** Event types, payloads or structures that changed in the same way, with the changes of one of them. */
export interface ChangeGroup {
  readonly ids: readonly string[]
  readonly changes: readonly Change[]
}

/** Those that changed alike together, by the first id of each group. */
export function groupChanges(changes: readonly Change[]): readonly ChangeGroup[] {
  const byId = new Map<string, Change[]>()
  for (const change of changes) {
    const known = byId.get(change.id)
    if (known === undefined) byId.set(change.id, [change])
    else known.push(change)
  }
  const groups = new Map<string, { ids: string[]; changes: readonly Change[] }>()
  for (const [id, own] of byId) {
    const key = JSON.stringify(own.map(({ facet, field, from, to }) => [facet, field, from, to]))
    const known = groups.get(key)
    if (known === undefined) groups.set(key, { ids: [id], changes: own })
    else known.ids.push(id)
  }
  return [...groups.values()]
}

function countIds(changes: readonly Change[]): number {
  return new Set(changes.map(({ id }) => id)).size
}

/** The noun stands with the first count only. */
function joinCounts(noun: string, counts: readonly (readonly [number, string])[]): string {
  const some = counts.filter(([count]) => count > 0)
  return some.map(([count, verb], index) => (index === 0 ? `${toCount(count, noun)} ${verb}` : `${count} ${verb}`)).join(', ')
}
