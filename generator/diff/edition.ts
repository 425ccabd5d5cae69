/**
 * What one source says of the event types, whatever its form, as far as it can be compared with another source. A fact is undefined
 * where the source is silent: it is compared only where both sources speak.
 */

import type { Presence } from '../model.ts'

export interface EditionField {
  /** A path of the log event, or a key of a structure. */
  readonly name: string
  /** A type expression. */
  readonly type: string
}

export interface EditionEventTypeField extends EditionField {
  /** Whether the type is the one that the envelope gives the path for all event types: where it changes, it changes there. */
  readonly isShared: boolean
}

export interface EditionEventType {
  readonly id: string
  /** Our own words. They are never compared with Okta's. */
  readonly description: string | null | undefined
  /** Okta's words. */
  readonly wording: string | null | undefined
  readonly since: string | null | undefined
  readonly tags: readonly string[] | undefined
  readonly debugData: string | null | undefined
  readonly targets: readonly string[] | undefined
  readonly changeDetails: readonly string[] | undefined
  readonly fields: readonly EditionEventTypeField[] | undefined
  /** The addresses that it links to. */
  readonly references: readonly string[] | undefined
  /** The release that deprecated it, `yes` where that is not known, null where it is not deprecated. */
  readonly deprecated: string | null | undefined
  readonly successor: string | null | undefined
}

export interface EditionPayloadField {
  readonly name: string
  /** Okta's name for it, such as `String` or `Boolean`. */
  readonly type: string
  readonly format: string | null
  readonly flags: readonly string[]
  readonly values: readonly string[]
}

export interface EditionPayload {
  readonly id: string
  readonly kind: string
  /** All of its keys, those that it has from others included. */
  readonly fields: readonly EditionPayloadField[]
}

export interface EditionStruct {
  readonly id: string
  readonly fields: readonly (EditionField & { readonly presence: Presence })[]
}

export interface EditionEnumeration {
  readonly id: string
  readonly values: readonly string[]
}

/** The structures of the log event and of the messages that bring it. */
export interface EditionEnvelope {
  readonly structs: readonly EditionStruct[]
  readonly enumerations: readonly EditionEnumeration[]
}

export interface Edition {
  /** The release that it is of, or null where that is not known. */
  readonly release: string | null
  readonly eventTypes: readonly EditionEventType[]
  readonly payloads: readonly EditionPayload[] | undefined
  readonly envelope: EditionEnvelope | undefined
  /** What took the place of event types that are gone: by the id that is gone. */
  readonly successors: readonly { readonly id: string; readonly successor: string }[]
}
