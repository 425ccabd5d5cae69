import type { Catalog } from './model.ts'

/** Patterns that no event type of the catalog matches. */
export class UnmatchedPatternError extends Error {
  override readonly name = 'UnmatchedPatternError'
  readonly patterns: readonly string[]

  constructor(patterns: readonly string[]) {
    super(`No event type matches ${patterns.map((pattern) => `\`${pattern}\``).join(', ')}`)
    this.patterns = patterns
  }
}

/**
 * The part of a catalog that matches one of the patterns: an id, or the start of ids with `.*` behind it, such as `user.session.*`.
 * No pattern means everything. What nothing refers to any more is left out. Throws UnmatchedPatternError for patterns without a match.
 */
export function selectEventTypes(catalog: Catalog, patterns: readonly string[]): Catalog {
  if (patterns.length === 0) return catalog
  const all = [...catalog.eventTypes, ...catalog.removed]
  const unmatched = patterns.filter((pattern) => !all.some(({ id }) => matchesPattern(id, pattern)))
  if (unmatched.length > 0) throw new UnmatchedPatternError(unmatched)
  const isSelected = (id: string): boolean => patterns.some((pattern) => matchesPattern(id, pattern))
  const eventTypes = catalog.eventTypes.filter(({ id }) => isSelected(id))
  const ids = new Set(eventTypes.map(({ id }) => id))
  return {
    ...catalog,
    only: patterns,
    eventTypes: eventTypes.map((eventType) => ({ ...eventType, mentions: eventType.mentions.filter((id) => ids.has(id)) })),
    namespaces: catalog.namespaces
      .map(({ id, eventTypes: members }) => ({ id, eventTypes: members.filter((member) => ids.has(member)) }))
      .filter(({ eventTypes: members }) => members.length > 0),
    payloads: listUsedPayloads({ ...catalog, eventTypes }),
    removed: catalog.removed.filter(({ id }) => isSelected(id)),
    releases: catalog.releases
      .map(({ id, eventTypes: members }) => ({ id, eventTypes: members.filter((member) => ids.has(member)) }))
      .filter(({ eventTypes: members }) => members.length > 0),
  }
}

/** The payloads that an event type names, or that one of these extends. */
export function listUsedPayloads({ payloads, eventTypes }: Catalog): Catalog['payloads'] {
  const byId = new Map(payloads.map((payload) => [payload.id, payload]))
  const used = new Set<string>()
  const use = (id: string): void => {
    if (used.has(id)) return
    used.add(id)
    for (const parent of byId.get(id)?.extends ?? []) use(parent)
  }
  for (const { debugData, targets, changeDetails } of eventTypes) {
    for (const id of [debugData, ...targets, ...changeDetails]) if (id !== null) use(id)
  }
  return payloads.filter(({ id }) => used.has(id))
}

/** Whether an id is the pattern, or starts with what stands before its `.*`. */
export function matchesPattern(id: string, pattern: string): boolean {
  if (pattern === '*') return true
  return pattern.endsWith('.*') ? id.startsWith(pattern.slice(0, -1)) : id === pattern
}
