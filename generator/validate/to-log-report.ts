import type { Findings, Place, Tally } from './findings.ts'
import { eventTypes, findNearest, removedEventTypes } from './own-catalog.ts'

/** A line of a file. */
export interface LineOf {
  readonly path: string
  readonly line: number
}

export interface Found {
  readonly count: number
  /** The first lines that have it. */
  readonly examples: readonly LineOf[]
}

/** What a validation says. Its members are those of the report for programs: `docs/guide/validating.md` documents them. */
export interface LogReport {
  readonly files: number
  readonly lines: number
  readonly events: Findings['events']
  readonly issues: readonly (Found & { readonly code: string; readonly path: string; readonly message: string })[]
  /** Ids that the catalog does not know and never knew. */
  readonly unknown: readonly (Found & { readonly id: string; readonly nearest: string | null })[]
  /** Event types that are gone from the catalog, and still arrive. */
  readonly removed: readonly (Found & { readonly id: string; readonly lastSeen: string; readonly successor: string | null })[]
  readonly payloadKeys: readonly (Found & { readonly eventType: string; readonly path: string })[]
  readonly coverage: readonly Coverage[]
  /** How often something was found beyond the kinds that are told apart. */
  readonly untold: number
}

/** Which event types of a namespace a log shows. */
export interface Coverage {
  readonly namespace: string
  readonly events: number
  readonly seen: readonly string[]
  readonly never: readonly string[]
}

/** The findings as a report; `locate` finds the line of a file that a line of a block is. */
export function toLogReport(findings: Findings, counts: { files: number; lines: number }, locate: (place: Place) => LineOf): LogReport {
  const known = new Set<string>(eventTypes)
  const removals = new Map(removedEventTypes.map((removal) => [removal.id as string, removal]))
  const show = ({ count, places }: Tally): Found => ({ count, examples: places.map(locate) })
  const ids = [...findings.eventTypes].sort(([a, one], [b, other]) => other.count - one.count || compareTexts(a, b))
  return {
    ...counts,
    events: findings.events,
    issues: sortByPlace(findings.issues).map(({ code, path, message, ...tally }) => ({ code, path, message, ...show(tally) })),
    unknown: ids
      .filter(([id]) => !known.has(id) && !removals.has(id))
      .map(([id, tally]) => ({ id, nearest: findNearest(id, eventTypes), ...show(tally) })),
    removed: ids.flatMap(([id, tally]) => {
      const removal = removals.get(id)
      if (removal === undefined || known.has(id)) return []
      return [{ id, lastSeen: removal.lastSeen, successor: removal.successor, ...show(tally) }]
    }),
    payloadKeys: [...findings.payloadKeys.values()]
      .sort((a, b) => compareTexts(a.eventType, b.eventType) || compareTexts(a.path, b.path))
      .map(({ eventType, path, ...tally }) => ({ eventType, path, ...show(tally) })),
    coverage: toCoverage(findings.eventTypes),
    untold: findings.untold,
  }
}

function toCoverage(tallies: ReadonlyMap<string, Tally>): readonly Coverage[] {
  const byNamespace = new Map<string, string[]>()
  for (const id of eventTypes) {
    const namespace = id.slice(0, id.indexOf('.'))
    const ids = byNamespace.get(namespace)
    if (ids === undefined) byNamespace.set(namespace, [id])
    else ids.push(id)
  }
  return [...byNamespace]
    .sort(([a], [b]) => compareTexts(a, b))
    .map(([namespace, ids]) => {
      const sorted = [...ids].sort(compareTexts)
      const seen = sorted.filter((id) => tallies.has(id))
      const events = seen.reduce((sum, id) => sum + (tallies.get(id)?.count ?? 0), 0)
      return { namespace, events, seen, never: sorted.filter((id) => !tallies.has(id)) }
    })
}

function sortByPlace<Kept extends Tally & { readonly code: string; readonly path: string }>(
  tallies: ReadonlyMap<string, Kept>,
): readonly Kept[] {
  const at = ({ places: [first] }: Tally): Place => first ?? { block: 0, line: 0 }
  return [...tallies.values()].sort(
    (a, b) => at(a).block - at(b).block || at(a).line - at(b).line || compareTexts(a.code, b.code) || compareTexts(a.path, b.path),
  )
}

/** By code units, as everywhere. */
function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
