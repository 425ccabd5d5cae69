import { type EnvelopePaths, listEnvelopePaths, listStructs, splitPath, toFlags } from '../envelope-paths.ts'
import {
  type Catalog,
  type Draft,
  type DraftEventType,
  type DraftPayload,
  type EnvelopeField,
  type EventType,
  type Located,
  type Payload,
  type Struct,
  toPayloadKind,
} from '../model.ts'
import { compareCodeUnits } from './compare.ts'
import { linkEventType } from './link-event-type.ts'
import { listReleases } from './list-releases.ts'
import { mergeSections } from './merge-sections.ts'

/** Turn a draft that was checked into the catalog: sorted, every id leading to what it names. Nothing is reported here. */
export function link(draft: Draft): Catalog {
  const paths = listEnvelopePaths(draft.envelope)
  const eventTypes = linkEventTypes(draft, paths)
  return {
    only: [],
    namespaces: linkNamespaces(eventTypes),
    eventTypes,
    envelope: [...paths.values()],
    structs: linkStructs(draft),
    enumerations: draft.envelope.enumerations.map(({ id, description, values }) => ({
      id: id.value,
      description,
      values: values.map(toValue),
    })),
    secrets: draft.envelope.secrets.map(toValue),
    payloads: draft.payloads.map(linkPayload).sort(byId),
    removed: draft.removed
      .map(({ id, lastSeen, removedBy, successor }) => ({
        id: id.value,
        lastSeen: lastSeen.value,
        removedBy: removedBy.value,
        successor: successor?.value ?? null,
      }))
      .sort(byId),
    releases: listReleases(eventTypes),
  }
}

function linkEventTypes({ documents }: Draft, paths: EnvelopePaths): EventType[] {
  const sections = new Map<string, { eventType: DraftEventType; namespace: string }>()
  for (const { namespace, eventTypes } of documents) {
    for (const eventType of eventTypes) {
      const before = sections.get(eventType.id.value)?.eventType
      const merged = before === undefined ? eventType : mergeSections(before, eventType)
      sections.set(eventType.id.value, { eventType: merged, namespace: namespace?.value ?? '' })
    }
  }
  const ids = new Set(sections.keys())
  return [...sections.values()].map(({ eventType, namespace }) => linkEventType(eventType, namespace, { ids, paths })).sort(byId)
}

function linkNamespaces(eventTypes: readonly EventType[]): Catalog['namespaces'] {
  const ids = new Map<string, string[]>()
  for (const { id, namespace } of eventTypes) {
    const members = ids.get(namespace)
    if (members === undefined) ids.set(namespace, [id])
    else members.push(id)
  }
  return [...ids].map(([id, members]) => ({ id, eventTypes: members })).sort(byId)
}

function linkStructs({ envelope }: Draft): Struct[] {
  return listStructs(envelope).map(({ id, description, fields }) => ({
    id,
    description,
    fields: fields.map(
      ({ path, type, presence, flags, description: text }): EnvelopeField => ({
        name: splitPath(path.value).name,
        type: type.value,
        presence: presence.value,
        flags: toFlags(flags),
        description: text.value,
      }),
    ),
  }))
}

function linkPayload({ id, kind, extends: parents, fields }: DraftPayload): Payload {
  return {
    id: id.value,
    kind: toPayloadKind(kind?.value ?? '') ?? 'debugData',
    extends: parents.map(toValue),
    fields: fields.map(({ name, type, format, flags, values }) => {
      const set = new Set(flags.map(toValue))
      return {
        name: name.value,
        type: type.value,
        format: format?.value ?? null,
        personal: set.has('personal'),
        sensitive: set.has('sensitive'),
        customer: set.has('customer'),
        values: values.map(toValue),
      }
    }),
  }
}

function toValue({ value }: Located<string>): string {
  return value
}

function byId(one: { readonly id: string }, other: { readonly id: string }): number {
  return compareCodeUnits(one.id, other.id)
}
