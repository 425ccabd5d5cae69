import type { Payload, PayloadField, PayloadKind } from '../model.ts'
import { type Link, type PageIndex, pages, toHref } from './page-links.ts'

/** Where log events carry the payloads of a kind. */
export const payloadPlaces: Readonly<Record<PayloadKind, { readonly title: string; readonly path: string }>> = {
  debugData: { title: 'debug data', path: 'debugContext.debugData' },
  target: { title: 'target', path: 'target[].detailEntry' },
  changeDetails: { title: 'change details', path: 'target[].changeDetails' },
}

interface KeyView {
  readonly name: string
  readonly type: string
  /** Such as `personal, customer`; empty where it has none. */
  readonly flags: string
  readonly values: readonly string[]
  /** The payload that it is inherited from, or null. */
  readonly from: Link | null
}

/** What `payload.md.hbs` shows. */
export interface PayloadPageView {
  readonly id: string
  readonly kind: string
  readonly path: string
  readonly keys: readonly KeyView[]
  readonly eventTypes: readonly Link[]
}

export function toPayloadPageView(payload: Payload, index: PageIndex): PayloadPageView {
  const page = pages.payload(payload.id)
  return {
    id: payload.id,
    kind: payloadPlaces[payload.kind].title,
    path: payloadPlaces[payload.kind].path,
    keys: collectFields(payload, index).map(({ field, owner }) => toKeyView(field, owner, payload, page)),
    eventTypes: (index.carriedBy.get(payload.id) ?? []).map((id) => ({ text: id, href: toHref(page, pages.eventType(id)) })),
  }
}

function toKeyView(field: PayloadField, owner: Payload, payload: Payload, page: string): KeyView {
  const flags = (['personal', 'sensitive', 'customer'] as const).filter((flag) => field[flag])
  return {
    name: field.name,
    type: field.format === null || field.format === field.type.toLowerCase() ? field.type : `${field.type}, ${field.format}`,
    flags: flags.join(', '),
    values: field.values,
    from: owner === payload ? null : { text: owner.id, href: toHref(page, pages.payload(owner.id)) },
  }
}

/** The fields of a payload and of all that it extends, nearest first; a nearer field hides its namesake. */
function collectFields(payload: Payload, index: PageIndex): readonly { readonly field: PayloadField; readonly owner: Payload }[] {
  const fields = new Map<string, { field: PayloadField; owner: Payload }>()
  const waiting = [payload]
  for (const owner of waiting) {
    for (const field of owner.fields) if (!fields.has(field.name)) fields.set(field.name, { field, owner })
    for (const id of owner.extends) {
      const parent = index.payloads.get(id)
      if (parent !== undefined && !waiting.includes(parent)) waiting.push(parent)
    }
  }
  return [...fields.values()]
}
