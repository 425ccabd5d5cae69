import { type DraftDocument, type DraftPayload, type PayloadKind, payloadKinds, toPayloadKind } from '../model.ts'
import type { PublishedPayload } from '../publication.ts'
import { type FactoredPayload, factorPayloads } from './factor-payloads.ts'

/** A document that pulls write: all payloads of a kind. */
export interface PayloadDocument {
  readonly path: string
  readonly title: string
  readonly payloads: readonly FactoredPayload[]
}

const documentsByKind: Readonly<Record<PayloadKind, { path: string; title: string }>> = {
  debugData: { path: 'payloads/debug-data.md', title: 'Debug data payloads' },
  target: { path: 'payloads/targets.md', title: 'Target payloads' },
  changeDetails: { path: 'payloads/change-details.md', title: 'Change details payloads' },
}

/**
 * The documents of payloads: what the publication describes, or, where it is silent, what they hold already; and whatever event
 * types name beyond that, without keys. Payloads that stand in other documents are left there.
 */
export function mergePayloads(
  drafts: readonly DraftPayload[],
  published: readonly PublishedPayload[] | null,
  documents: readonly DraftDocument[],
  undescribed: readonly string[],
): { documents: PayloadDocument[]; undescribed: string[] } {
  const paths = new Set(Object.values(documentsByKind).map(({ path }) => path))
  const isOwn = ({ id }: DraftPayload): boolean => paths.has(id.origin.path) && !undescribed.includes(id.value)
  const named = listNamed(documents)
  const held = (): FactoredPayload[] =>
    drafts
      .filter(isOwn)
      .map(toFactored)
      .map((payload) => ({ ...payload, kind: named.get(payload.id) ?? payload.kind }))
  const described = published === null ? held() : factorPayloads(published)
  const elsewhere = drafts.filter(({ id }) => !paths.has(id.origin.path)).map(({ id }) => id.value)
  const known = new Set([...described.map(({ id }) => id), ...elsewhere])
  const missing = [...named].filter(([id]) => !known.has(id)).sort(([one], [other]) => (one < other ? -1 : 1))
  const stubs = missing.map(([id, kind]): FactoredPayload => ({ id, kind, extends: [], fields: [] }))
  const all = [...described, ...stubs].sort((one, other) => (one.id < other.id ? -1 : 1))
  return {
    documents: payloadKinds.map((kind) => ({ ...documentsByKind[kind], payloads: all.filter((payload) => payload.kind === kind) })),
    undescribed: stubs.map(({ id }) => id),
  }
}

/** The payloads that event types name, with the kind that they name them for. */
function listNamed(documents: readonly DraftDocument[]): ReadonlyMap<string, PayloadKind> {
  const named = new Map<string, PayloadKind>()
  for (const { debugData, targets, changeDetails } of documents.flatMap(({ eventTypes }) => eventTypes)) {
    if (debugData !== null) named.set(debugData.value, 'debugData')
    for (const { value } of targets) named.set(value, 'target')
    for (const { value } of changeDetails) named.set(value, 'changeDetails')
  }
  return named
}

function toFactored({ id, kind, extends: parents, fields }: DraftPayload): FactoredPayload {
  return {
    id: id.value,
    kind: toPayloadKind(kind?.value ?? '') ?? 'debugData',
    extends: parents.map(({ value }) => value),
    fields: fields.map(({ name, type, format, flags, values }) => {
      const set = new Set(flags.map(({ value }) => value))
      return {
        name: name.value,
        type: type.value,
        format: format?.value ?? '',
        personal: set.has('personal'),
        sensitive: set.has('sensitive'),
        customer: set.has('customer'),
        values: values.map(({ value }) => value),
      }
    }),
  }
}
