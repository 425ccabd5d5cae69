import type { RuleCode } from './rules.ts'

/** A value of a fact: null where there is none. Lists are sorted by code unit. */
export type FactValue = string | null | readonly string[]

/** What can change in an event type, a payload, or a structure or enumeration of the log event. */
export type Facet =
  | 'changeDetails'
  | 'debugData'
  | 'deprecated'
  | 'description'
  | 'field'
  | 'flags'
  | 'format'
  | 'kind'
  | 'presence'
  | 'references'
  | 'since'
  | 'successor'
  | 'tags'
  | 'targets'
  | 'values'
  | 'wording'

export interface Change {
  /** The event type, payload, structure or enumeration that changed. */
  readonly id: string
  readonly facet: Facet
  /** The field or key of it, or null where the change is none of a field. */
  readonly field: string | null
  /** For the facet `field` the type; null where the field is new. */
  readonly from: FactValue
  /** For the facet `field` the type; null where the field is gone. */
  readonly to: FactValue
  readonly rule: RuleCode
}

/** An event type that is gone and one that is new, and look like the same. Both stay in the lists of what is gone and new. */
export interface Rename {
  readonly from: string
  readonly to: string
  /** `stated`: one of the sources names the successor. */
  readonly likelihood: 'stated' | 'high' | 'fair'
  readonly reason: string
}

/** What changed between two editions, sorted by code unit. */
export interface Difference {
  readonly releases: { readonly from: string | null; readonly to: string | null }
  /** Ids of the new edition that the old one does not have. */
  readonly added: readonly string[]
  /** The same ids by the release that brought them, newest first; null, where it is not known, last. */
  readonly addedBy: readonly { readonly release: string | null; readonly eventTypes: readonly string[] }[]
  /** Ids of the old edition that the new one does not have. */
  readonly removed: readonly string[]
  readonly renamed: readonly Rename[]
  /** By id, facet, field. */
  readonly changed: readonly Change[]
  readonly payloads: {
    readonly added: readonly string[]
    readonly removed: readonly string[]
    readonly changed: readonly Change[]
  }
  /** Changes of the structures and enumerations of the log event. */
  readonly envelope: readonly Change[]
}
