/**
 * What Okta publishes of its event types, as far as it becomes a part of the catalog. Null means that the form published does not
 * say: the CSV has no debug data and no targets.
 */

/** An event type as Okta publishes it. */
export interface PublishedEventType {
  readonly id: string
  /** Okta's own wording: a source of facts, never copied. Empty where Okta has none. */
  readonly wording: string
  /** The release that brought it, such as `2018.05.0`; empty where Okta does not say. */
  readonly since: string
  /** Sorted by code unit, each once. */
  readonly tags: readonly string[]
  /** The id of the payload of its debug data; undefined where the publication is silent, null where it has none. */
  readonly debugData: string | null | undefined
  /** Ids of payloads; null where the publication is silent. */
  readonly targets: readonly string[] | null
  readonly changeDetails: readonly string[]
}

export interface PublishedPayloadField {
  /** The key on the wire, in camelCase. */
  readonly name: string
  readonly type: string
  readonly format: string
  readonly personal: boolean
  readonly sensitive: boolean
  readonly customer: boolean
  /** Known values, where the field is an enumeration. */
  readonly values: readonly string[]
}

export interface PublishedPayload {
  readonly id: string
  readonly kind: 'debugData' | 'target' | 'changeDetails'
  readonly fields: readonly PublishedPayloadField[]
}

/** One revision of Okta's publication. */
export interface Publication {
  /** The release that it says it is of; the newest release among its event types where it does not say. */
  readonly release: string
  /** Public event types only, sorted by id. */
  readonly eventTypes: readonly PublishedEventType[]
  /** Null where the publication is silent. */
  readonly payloads: readonly PublishedPayload[] | null
}
