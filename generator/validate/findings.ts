/** A line of a block; blocks are numbered in the order in which they were read. */
export interface Place {
  readonly block: number
  /** From 1, within the block; within the file where the block knows the lines of its values. */
  readonly line: number
}

/** How often something was found, and where first. */
export interface Tally {
  count: number
  readonly places: Place[]
}

export interface IssueTally extends Tally {
  readonly code: string
  /** Without the indexes of lists, such as `target[].id`. */
  readonly path: string
  /** Of the first such issue. */
  readonly message: string
}

export interface PayloadKeyTally extends Tally {
  readonly eventType: string
  /** Such as `debugContext.debugData.risk`. */
  readonly path: string
}

/** What was found in a part of a log. Plain data, so that threads can send it; large only as the catalog is, however large the log. */
export interface Findings {
  /** Log events by what carried them. */
  readonly events: { logEvent: number; eventHook: number; eventBridge: number }
  readonly issues: Map<string, IssueTally>
  readonly eventTypes: Map<string, Tally>
  readonly payloadKeys: Map<string, PayloadKeyTally>
  /** How often something was found that there was no room left to tell apart. */
  untold: number
}

/** How many places are remembered of each finding. */
export const mostPlaces = 3

/** How many kinds of issues, ids and keys are told apart: a hostile log can make up any number. */
export const mostKinds = 5_000

export function createFindings(): Findings {
  return {
    events: { logEvent: 0, eventHook: 0, eventBridge: 0 },
    issues: new Map(),
    eventTypes: new Map(),
    payloadKeys: new Map(),
    untold: 0,
  }
}

/** Count one finding of a kind; `start` makes the tally of a kind that was not seen yet. */
export function count<Kept extends Tally>(
  findings: Findings,
  tallies: Map<string, Kept>,
  key: string,
  place: Place,
  start: () => Kept,
): void {
  const known = tallies.get(key)
  if (known === undefined && tallies.size >= mostKinds) {
    findings.untold += 1
    return
  }
  const tally = known ?? start()
  if (known === undefined) tallies.set(key, tally)
  tally.count += 1
  if (tally.places.length < mostPlaces) tally.places.push({ block: place.block, line: place.line })
}
