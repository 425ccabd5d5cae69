import { createFindings, type Findings, mostPlaces, type Place, type Tally } from './findings.ts'

/** The findings of all threads as if one had found them: the first places are the first of all. */
export function mergeFindings(parts: readonly Findings[]): Findings {
  const merged = createFindings()
  for (const { events, issues, eventTypes, payloadKeys, untold } of parts) {
    merged.events.logEvent += events.logEvent
    merged.events.eventHook += events.eventHook
    merged.events.eventBridge += events.eventBridge
    merged.untold += untold
    mergeTallies(merged.issues, issues)
    mergeTallies(merged.eventTypes, eventTypes)
    mergeTallies(merged.payloadKeys, payloadKeys)
  }
  return merged
}

function mergeTallies<Kept extends Tally>(into: Map<string, Kept>, from: ReadonlyMap<string, Kept>): void {
  for (const [key, tally] of from) {
    const known = into.get(key)
    if (known === undefined) {
      into.set(key, tally)
      continue
    }
    const places = [...known.places, ...tally.places].sort(comparePlaces).slice(0, mostPlaces)
    // The words are those of the first place, whichever thread met it.
    const first = places[0] === known.places[0] ? known : tally
    into.set(key, { ...first, count: known.count + tally.count, places })
  }
}

function comparePlaces(a: Place, b: Place): number {
  return a.block - b.block || a.line - b.line
}
