// Made by `okta-events generate`: do not edit, run it again instead.
// Facts come from Okta's public documentation of the System Log, https://developer.okta.com/docs/reference/api/event-types/

/** What a value may be, in a form that is made for checking: the alternatives of a type, sorted by what tells them apart. */
export interface ValueType {
  /** Any value at all; nothing else counts then. */
  readonly any: boolean
  readonly nullable: boolean
  readonly scalars: readonly ValueScalar[]
  /** Strings, where only some are allowed. */
  readonly values: readonly string[]
  /** An object with any keys. */
  readonly map: boolean
  /** Ids of structures, one of which the value has. */
  readonly structs: readonly string[]
  /** The types of items, one of which every item of a list has. */
  readonly lists: readonly ValueType[]
}

/** `date-time` is an RFC 3339 timestamp in a string. */
export type ValueScalar = 'string' | 'boolean' | 'number' | 'integer' | 'date-time'
