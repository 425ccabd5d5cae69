import type { Change, FactValue } from './difference.ts'
import type { EditionEnvelope } from './edition.ts'

/** By id, facet, field, each by code unit. */
export function sortChanges(changes: readonly Change[]): readonly Change[] {
  return [...changes].sort((one, other) => {
    const [a, b] = [
      [one.id, one.facet, one.field ?? ''],
      [other.id, other.facet, other.field ?? ''],
    ]
    const index = a.findIndex((part, position) => part !== b[position])
    return index === -1 ? 0 : (a[index] ?? '') < (b[index] ?? '') ? -1 : 1
  })
}

/** A list sorted, each item once; anything else as it is. */
export function toSet(value: FactValue): FactValue {
  return value === null || typeof value === 'string' ? value : [...new Set(value)].sort()
}

/** The values of the enumerations of an envelope, by id. */
export function toEnumerations(envelope: EditionEnvelope | undefined): ReadonlyMap<string, readonly string[]> {
  return new Map(envelope?.enumerations.map(({ id, values }) => [id, values]))
}
