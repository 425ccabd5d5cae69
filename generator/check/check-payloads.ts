import { type Draft, type DraftEventType, type DraftPayload, flags, type Located, toPayloadKind } from '../model.ts'
import { findNearest } from '../nearest.ts'
import type { Report } from '../report.ts'

type Payloads = ReadonlyMap<string, DraftPayload>

/** The payloads themselves, and every mention of one. */
export function checkPayloads({ payloads, documents }: Draft, report: Report): void {
  const byId = new Map<string, DraftPayload>()
  for (const payload of payloads) {
    const first = byId.get(payload.id.value)
    if (first === undefined) byId.set(payload.id.value, payload)
    else report.add('payload/duplicate', payload.id.origin, { id: payload.id.value }, first.id.origin)
    checkPayload(payload, report)
  }
  for (const payload of byId.values()) checkParents(payload, byId, report)
  for (const { eventTypes } of documents) for (const eventType of eventTypes) checkMentions(eventType, byId, report)
}

function checkPayload({ id, kind, fields }: DraftPayload, report: Report): void {
  if (!/^[A-Z][A-Za-z0-9]*$/.test(id.value)) report.add('payload/id', id.origin, { id: id.value })
  if (kind === null || toPayloadKind(kind.value) === null) {
    report.add('payload/kind', kind?.origin ?? id.origin, { id: id.value, found: kind?.value ?? null })
  }
  const seen = new Map<string, Located<string>>()
  for (const field of fields) {
    const first = seen.get(field.name.value)
    if (first === undefined) seen.set(field.name.value, field.name)
    else report.add('payload/duplicate-field', field.name.origin, { name: field.name.value }, first.origin)
    for (const flag of field.flags)
      if (!flags.some((known) => known === flag.value)) report.add('payload/flag', flag.origin, { found: flag.value })
  }
}

function checkParents(payload: DraftPayload, payloads: Payloads, report: Report): void {
  for (const parent of payload.extends) checkMention(parent, payload.kind?.value ?? null, payloads, report)
  const within = new Set<string>()
  const reaches = (id: string): boolean => {
    if (within.has(id)) return false
    within.add(id)
    return payloads.get(id)?.extends.some(({ value }) => value === payload.id.value || reaches(value)) ?? false
  }
  if (reaches(payload.id.value)) report.add('payload/cycle', payload.id.origin, { id: payload.id.value })
}

function checkMentions({ debugData, targets, changeDetails }: DraftEventType, payloads: Payloads, report: Report): void {
  if (debugData !== null) checkMention(debugData, 'debug data', payloads, report)
  for (const target of targets) checkMention(target, 'target', payloads, report)
  for (const details of changeDetails) checkMention(details, 'change details', payloads, report)
}

function checkMention({ value: id, origin }: Located<string>, expected: string | null, payloads: Payloads, report: Report): void {
  const payload = payloads.get(id)
  if (payload === undefined) report.add('payload/unknown', origin, { id, nearest: findNearest(id, payloads.keys()) })
  else if (payload.kind !== null && expected !== null && payload.kind.value !== expected) {
    report.add('payload/wrong-kind', origin, { id, kind: payload.kind.value, expected }, payload.id.origin)
  }
}
