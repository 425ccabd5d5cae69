/**
 * The shapes that travel between the stages: the draft (what documents say, with the place of every fact) and the
 * catalog (what is true once the documents have been checked). Plain readonly data, printable as JSON.
 */

/** Where a fact stands: the document's path as it was given, and 1-based lines and columns. */
export interface Origin {
  readonly path: string
  readonly line: number
  readonly column: number
  readonly endLine: number
  readonly endColumn: number
}

/** A value together with the place that says it. */
export interface Located<T> {
  readonly value: T
  readonly origin: Origin
}

/** The scalars of a type expression. `date-time` is an RFC 3339 timestamp in a string. */
export const scalars = ['string', 'boolean', 'number', 'integer', 'date-time'] as const
export type Scalar = (typeof scalars)[number]

/** The scalar that admits all values of another one, and more. */
export const widerScalars: Readonly<Record<Scalar, Scalar | null>> = {
  string: null,
  boolean: null,
  number: null,
  integer: 'number',
  'date-time': 'string',
}

/** The type of a field, as a type expression of a document states it. */
export type FieldType =
  | { readonly kind: 'scalar'; readonly scalar: Scalar }
  | { readonly kind: 'literal'; readonly value: string | null }
  | { readonly kind: 'list'; readonly element: FieldType }
  /** An object whose keys are not documented. */
  | { readonly kind: 'map' }
  | { readonly kind: 'union'; readonly members: readonly FieldType[] }
  /** A named structure or enumeration of the envelope. */
  | { readonly kind: 'reference'; readonly id: string }
  /** Of a type that is not known: the expression `unknown`, or one that could not be read. */
  | { readonly kind: 'unknown'; readonly text: string }

/** Which of the accepted forms a catalog document is written in. */
export type DocumentForm = 'canonical' | 'extracted' | 'page-text'

export interface DraftField {
  /** The path, such as `target[].alternateId`. */
  readonly name: Located<string>
  /** The type expression as written, or null where the form has no type column. */
  readonly type: Located<string> | null
  readonly description: Located<string>
}

export interface DraftReference {
  readonly text: string
  readonly url: string
  readonly origin: Origin
}

/** What a section of a catalog document says about one event type; null or empty where it is silent. */
export interface DraftEventType {
  readonly id: Located<string>
  readonly namespace: Located<string> | null
  readonly description: Located<string> | null
  readonly since: Located<string> | null
  readonly tags: readonly Located<string>[]
  readonly debugData: Located<string> | null
  readonly targets: readonly Located<string>[]
  readonly changeDetails: readonly Located<string>[]
  readonly deprecated: Located<string> | null
  readonly successor: Located<string> | null
  readonly fields: readonly DraftField[]
  readonly references: readonly DraftReference[]
}

export interface DraftIndexRow {
  readonly id: Located<string>
  readonly description: Located<string>
}

/** A catalog document: the event types of one namespace. */
export interface DraftDocument {
  readonly path: string
  readonly form: DocumentForm
  /** Such as `Okta-directory`. */
  readonly namespace: Located<string> | null
  /** The number of event types that the document says it has. */
  readonly count: Located<number> | null
  /** The rows of the index that could be read, or null where there is no index. */
  readonly index: readonly DraftIndexRow[] | null
  /** How many rows of the index could not be split into cells. */
  readonly unsplitRows: number
  readonly eventTypes: readonly DraftEventType[]
}

export interface DraftEnvelopeField {
  readonly path: Located<string>
  readonly type: Located<FieldType>
  readonly presence: Located<Presence>
  readonly flags: readonly Located<string>[]
  readonly description: Located<string>
}

/** A message that documents describe: the log event itself, or what wraps log events on their way. */
export interface DraftMessage {
  readonly id: Located<string>
  readonly description: string
  readonly fields: readonly DraftEnvelopeField[]
}

export interface DraftEnumeration {
  readonly id: Located<string>
  readonly description: string
  readonly values: readonly Located<string>[]
}

/** What `spec/log-event.md` says. */
export interface DraftEnvelope {
  /** Null where no document describes the log event. */
  readonly path: string | null
  readonly messages: readonly DraftMessage[]
  readonly enumerations: readonly DraftEnumeration[]
  readonly secrets: readonly Located<string>[]
}

export interface DraftPayloadField {
  readonly name: Located<string>
  readonly type: Located<string>
  readonly format: Located<string> | null
  readonly flags: readonly Located<string>[]
  readonly values: readonly Located<string>[]
}

export interface DraftPayload {
  readonly id: Located<string>
  readonly kind: Located<string> | null
  readonly extends: readonly Located<string>[]
  readonly fields: readonly DraftPayloadField[]
}

export interface DraftRemoval {
  readonly id: Located<string>
  readonly lastSeen: Located<string>
  readonly removedBy: Located<string>
  readonly successor: Located<string> | null
  /** What a person wrote of the event type while it was there, kept for the case that it comes back; null where nothing is. */
  readonly section: DraftEventType | null
}

/** Everything that a set of documents says, before it is checked. */
export interface Draft {
  readonly envelope: DraftEnvelope
  readonly documents: readonly DraftDocument[]
  readonly payloads: readonly DraftPayload[]
  readonly removed: readonly DraftRemoval[]
}

/** Whether a key is always there. A key that may hold null says so in its type, as a union with `null`. */
export const presences = ['required', 'optional'] as const
export type Presence = (typeof presences)[number]

/** A documented path of the log event, as an event type documents it. */
export interface Field {
  readonly name: string
  readonly type: FieldType
  readonly description: string
}

/** What a flag says of a value: that it tells something of a person, that it should not get around, that it is the customer's own. */
export const flags = ['personal', 'sensitive', 'customer'] as const
export type Flag = (typeof flags)[number]

export interface EnvelopeField extends Field {
  readonly presence: Presence
  readonly flags: readonly Flag[]
}

export interface Reference {
  readonly text: string
  readonly url: string
}

/** That an event type should not be relied on any more. */
export interface Deprecation {
  /** The release that deprecated it, such as `2024.05.0`, or null where that is not known. */
  readonly since: string | null
  /** The id of the event type that takes its place, or null. */
  readonly successor: string | null
}

export interface EventType {
  readonly id: string
  /** The id of its namespace, such as `Okta-directory`. */
  readonly namespace: string
  readonly description: string | null
  /** The release that brought it, such as `2018.05.0`. */
  readonly since: string | null
  readonly tags: readonly string[]
  readonly fields: readonly Field[]
  /** The id of the payload that `debugContext.debugData` carries. */
  readonly debugData: string | null
  /** Ids of the payloads that `target[].detailEntry` carries. */
  readonly targets: readonly string[]
  /** Ids of the payloads that `target[].changeDetails` carries. */
  readonly changeDetails: readonly string[]
  readonly references: readonly Reference[]
  /** Ids of the other event types that its description names. */
  readonly mentions: readonly string[]
  readonly deprecated: Deprecation | null
  readonly origin: Origin
}

export interface Namespace {
  /** Such as `Okta-directory`. */
  readonly id: string
  /** Ids, sorted by code unit. */
  readonly eventTypes: readonly string[]
}

/** A named object of the envelope; `fields` hold the last path segment as `name`. */
export interface Struct {
  readonly id: string
  readonly description: string
  readonly fields: readonly EnvelopeField[]
}

/** A named closed set of strings. Where a field is open, its type is a union with `string`. */
export interface Enumeration {
  readonly id: string
  readonly description: string
  readonly values: readonly string[]
}

/** What a payload describes: `debugContext.debugData`, `target[].detailEntry`, or `changeDetails.from` and `.to`. */
export const payloadKinds = ['debugData', 'target', 'changeDetails'] as const
export type PayloadKind = (typeof payloadKinds)[number]

/** How documents write the kinds of payloads. */
export const payloadKindNames = {
  'debug data': 'debugData',
  target: 'target',
  'change details': 'changeDetails',
} as const satisfies Record<string, PayloadKind>

/** The kind that a document names, or null where it names none. */
export function toPayloadKind(name: string): PayloadKind | null {
  return Object.hasOwn(payloadKindNames, name) ? payloadKindNames[name as keyof typeof payloadKindNames] : null
}

/** What is known of a payload's value beyond its being there. The value on the wire is a string nearly always. */
export interface PayloadField {
  /** The key on the wire, in camelCase. */
  readonly name: string
  /** The type that Okta's publication names, such as `String`, `Boolean`, `RiskChangeSecurityData`. */
  readonly type: string
  /** Such as `text`, `boolean`, `json`, or null. */
  readonly format: string | null
  readonly personal: boolean
  readonly sensitive: boolean
  readonly customer: boolean
  /** Known values; others may occur. */
  readonly values: readonly string[]
}

/** A named shape of debugData, of a target's detailEntry, or of changeDetails. */
export interface Payload {
  readonly id: string
  readonly kind: PayloadKind
  readonly extends: readonly string[]
  readonly fields: readonly PayloadField[]
}

/** An event type that was public once. */
export interface Removal {
  readonly id: string
  /** The day it was last seen in a publication, `YYYY-MM-DD`. */
  readonly lastSeen: string
  /** The day of the publication that did not have it any more, `YYYY-MM-DD`. */
  readonly removedBy: string
  readonly successor: string | null
}

/** What a release of Okta brought, of what is still there. */
export interface Release {
  /** Such as `2018.05.0`, or `2016.48` for the week of a year before 2018. */
  readonly id: string
  /** Ids of event types, sorted by code unit. */
  readonly eventTypes: readonly string[]
}

/** Everything that is known, sorted by code unit; the one input of every emitter. */
export interface Catalog {
  /** The ids and patterns that its event types were selected by; none where it has all. */
  readonly only: readonly string[]
  readonly namespaces: readonly Namespace[]
  readonly eventTypes: readonly EventType[]
  /** The log event, path by path, in the order of the document; references are walked, so that every path is there. */
  readonly envelope: readonly EnvelopeField[]
  /** The objects of the log event and of its transports: `LogEvent` first, then in the order of the document. */
  readonly structs: readonly Struct[]
  readonly enumerations: readonly Enumeration[]
  /** Names of keys and of URL parameters whose values give access, wherever they stand; in the order of the document. */
  readonly secrets: readonly string[]
  readonly payloads: readonly Payload[]
  readonly removed: readonly Removal[]
  /** In the order of time. */
  readonly releases: readonly Release[]
}

/** A file to write, `path` relative to the output folder, with `/` between segments. */
export interface OutputFile {
  readonly path: string
  readonly text: string
}

/** What emitters are given besides the catalog. */
export interface EmitTools {
  readonly templates: Templates
  readonly recall: Recall
}

/** The text that an earlier run made for the same key, otherwise what `make` gives. `toKey` gives everything that `make` reads. */
export type Recall = (toKey: () => string, make: () => string) => string

/** A memory that holds nothing: every text is made. */
export const recallNothing: Recall = (_toKey, make) => make()

/** The last stage: one concept of the catalog becomes files. Emitters read nothing but their arguments. */
export type Emitter<Files = readonly OutputFile[] | Promise<readonly OutputFile[]>> = (catalog: Catalog, tools: EmitTools) => Files

/** The texts below `templates/`, by path relative to that folder, such as `runtime/nearest.ts` or `pages/event-type.md.hbs`. */
export type Templates = ReadonlyMap<string, string>
