import type { Enumeration, EnvelopeField, EventType, Field, Payload, PayloadField, Removal } from '../model.ts'
import { compareReleases } from '../release.ts'
import { printTypeExpression } from '../type-expression.ts'
import type { Edition, EditionEnvelope, EditionEventType, EditionPayload, EditionPayloadField } from './edition.ts'

type EventTypeFacts = Omit<EventType, 'namespace' | 'mentions' | 'origin' | 'fields'> & {
  readonly fields: readonly Pick<Field, 'name' | 'type'>[]
}

/** The part of a catalog that an edition is made from. */
export interface CatalogFacts {
  readonly eventTypes: readonly EventTypeFacts[]
  readonly envelope: readonly Pick<EnvelopeField, 'name' | 'type'>[]
  readonly structs: readonly { readonly id: string; readonly fields: readonly Pick<EnvelopeField, 'name' | 'type' | 'presence'>[] }[]
  readonly enumerations: readonly Pick<Enumeration, 'id' | 'values'>[]
  readonly payloads: readonly Payload[]
  readonly removed: readonly Pick<Removal, 'id' | 'successor'>[]
}

export interface EditionOptions {
  /** Ids whose documents are of a form that has descriptions and fields only: where they state no other fact, they are silent. */
  readonly silent?: ReadonlySet<string>
}

/** What a catalog says of the event types. */
export function toEdition(catalog: CatalogFacts, { silent = new Set() }: EditionOptions = {}): Edition {
  const types = new Map(catalog.envelope.map(({ name, type }) => [name, printTypeExpression(type)]))
  const deprecations = catalog.eventTypes.map(({ id, deprecated }) => ({ id, successor: deprecated?.successor ?? null }))
  return {
    release: findNewest(catalog.eventTypes.map(({ since }) => since)),
    eventTypes: catalog.eventTypes.map((eventType) => toEditionEventType(eventType, types, silent.has(eventType.id))),
    payloads: toEditionPayloads(catalog),
    envelope: toEditionEnvelope(catalog),
    successors: [...catalog.removed, ...deprecations].flatMap(({ id, successor }) => (successor === null ? [] : [{ id, successor }])),
  }
}

function toEditionEventType(eventType: EventTypeFacts, types: ReadonlyMap<string, string>, isSilent: boolean): EditionEventType {
  const { id, description, since, tags, debugData, targets, changeDetails, references, deprecated } = eventType
  const known = <T>(value: T, isEmpty: boolean): T | undefined => (isSilent && isEmpty ? undefined : value)
  return {
    id,
    description,
    wording: undefined,
    since: known(since, since === null),
    tags: known(tags, tags.length === 0),
    debugData: known(debugData, debugData === null),
    targets: known(targets, targets.length === 0),
    changeDetails: known(changeDetails, changeDetails.length === 0),
    fields: toEditionFields(eventType, types),
    references: known(
      references.map(({ url }) => url),
      references.length === 0,
    ),
    deprecated: known(deprecated === null ? null : (deprecated.since ?? 'yes'), deprecated === null),
    successor: known(deprecated?.successor ?? null, deprecated === null),
  }
}

/** A document without a table of fields says nothing of them. */
function toEditionFields({ fields }: EventTypeFacts, types: ReadonlyMap<string, string>): EditionEventType['fields'] {
  if (fields.length === 0) return undefined
  return fields.map(({ name, type }) => {
    const text = printTypeExpression(type)
    return { name, type: text, isShared: types.get(name) === text }
  })
}

function toEditionEnvelope({ structs, enumerations }: CatalogFacts): EditionEnvelope {
  return {
    structs: structs.map(({ id, fields }) => ({
      id,
      fields: fields.map(({ name, type, presence }) => ({ name, type: printTypeExpression(type), presence })),
    })),
    enumerations: enumerations.map(({ id, values }) => ({ id, values })),
  }
}

/** Payloads with all of their keys. One that is there only for others to extend is a way to write them, and no payload of its own. */
function toEditionPayloads({ eventTypes, payloads }: CatalogFacts): readonly EditionPayload[] {
  const carried = new Set(eventTypes.flatMap(({ debugData, targets, changeDetails }) => [debugData, ...targets, ...changeDetails]))
  const parents = new Set(payloads.flatMap((payload) => payload.extends))
  const byId = new Map(payloads.map((payload) => [payload.id, payload]))
  return payloads
    .filter(({ id }) => carried.has(id) || !parents.has(id))
    .map((payload) => ({ id: payload.id, kind: payload.kind, fields: listKeys(payload, byId).map(toEditionPayloadField) }))
}

/** The keys of a payload and of what it extends; its own say which type is meant. */
function listKeys(payload: Payload, byId: ReadonlyMap<string, Payload>): readonly PayloadField[] {
  const keys = new Map<string, PayloadField>()
  const seen = new Set<string>()
  const queue: Payload[] = [payload]
  for (const { id, extends: parents, fields } of queue) {
    if (seen.has(id)) continue
    seen.add(id)
    for (const field of fields) if (!keys.has(field.name)) keys.set(field.name, field)
    for (const parent of parents) queue.push(...(byId.has(parent) ? [byId.get(parent) as Payload] : []))
  }
  return [...keys.values()]
}

export function toEditionPayloadField(field: Omit<PayloadField, 'format'> & { readonly format: string | null }): EditionPayloadField {
  const { name, type, format, values } = field
  const flags = (['customer', 'personal', 'sensitive'] as const).filter((flag) => field[flag])
  return { name, type, format: format === '' ? null : format, flags, values }
}

/** The newest of releases such as `2018.05.0`, or null where none is known. */
export function findNewest(releases: readonly (string | null)[]): string | null {
  const known = releases.filter((release) => release !== null && release !== '')
  return known.reduce((newest, release) => (newest === null || compareReleases(release ?? '', newest) > 0 ? release : newest), null)
}
