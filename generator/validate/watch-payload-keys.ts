import { count, type Findings, type Place } from './findings.ts'
import { listKeys } from './layouts.ts'
import { catalogFacts, findEventTypeFacts, listPayloadKeys } from './own-catalog.ts'
import type { Layout, PayloadPath } from './value-shape.ts'

/** The keys that a payload of an event type documents. */
interface Documented {
  readonly keys: ReadonlySet<string>
  /** The keys, in their order, of the last payload of which all were documented: most payloads have those of the one before. */
  last: readonly string[]
  /** Of payloads that were scanned, the keys that are not documented. */
  readonly others: Map<Layout, readonly string[]>
}

/** Null where an event type documents nothing of the kind. */
type Payloads = Readonly<Record<PayloadPath, Documented | null>>

/** Counts the keys of payloads that their event type does not document, where it documents any. */
export interface PayloadKeyWatch {
  see(eventType: string, event: object, place: Place): void
  /** The same for payloads that were scanned. */
  seeScanned(eventType: string, payloads: readonly Layout[], place: Place): void
}

export function watchPayloadKeys(findings: Findings): PayloadKeyWatch {
  const byEventType = new Map<string, Payloads>()
  const find = (eventType: string): Payloads => {
    const known = byEventType.get(eventType)
    if (known !== undefined) return known
    const payloads = toPayloads(eventType)
    // Ids that nobody knows may be any number.
    if (byEventType.size < mostEventTypes) byEventType.set(eventType, payloads)
    return payloads
  }
  const add = (eventType: string, path: string, key: string, place: Place): void => {
    const at = `${path}.${key.length <= longestKey ? key : `${key.slice(0, longestKey)}…`}`
    count(findings, findings.payloadKeys, `${eventType} ${at}`, place, () => ({ eventType, path: at, count: 0, places: [] }))
  }
  const visit = (eventType: string, path: PayloadPath, payload: unknown, payloads: Payloads, place: Place): void => {
    const documented = payloads[path]
    if (documented === null || !isObject(payload) || hasKeysOf(payload, documented.last)) return
    const keys = Object.keys(payload)
    const others = keys.filter((key) => !documented.keys.has(key))
    if (others.length === 0) documented.last = keys
    for (const key of others) add(eventType, path, key, place)
  }
  return {
    see(eventType, event, place) {
      const payloads = find(eventType)
      const { debugContext, target } = event as { debugContext?: unknown; target?: unknown }
      if (isObject(debugContext)) visit(eventType, 'debugContext.debugData', debugContext.debugData, payloads, place)
      if (!Array.isArray(target)) return
      for (const each of target as readonly unknown[]) {
        if (!isObject(each)) continue
        visit(eventType, 'target[].detailEntry', each.detailEntry, payloads, place)
        if (!isObject(each.changeDetails)) continue
        visit(eventType, 'target[].changeDetails.from', each.changeDetails.from, payloads, place)
        visit(eventType, 'target[].changeDetails.to', each.changeDetails.to, payloads, place)
      }
    },
    seeScanned(eventType, layouts, place) {
      const payloads = find(eventType)
      for (const layout of layouts) {
        const path = layout.shape.payload
        const documented = path === null ? null : payloads[path]
        if (path === null || documented === null) continue
        for (const key of listOthers(layout, documented)) add(eventType, path, key, place)
      }
    },
  }
}

const longestKey = 100
const mostEventTypes = 5_000
const mostOthers = 128

function toPayloads(eventType: string): Payloads {
  const { debugData, targets, changeDetails } = findEventTypeFacts(eventType, catalogFacts)
  return {
    'debugContext.debugData': toDocumented(debugData === null ? [] : [debugData]),
    'target[].detailEntry': toDocumented(targets),
    'target[].changeDetails.from': toDocumented(changeDetails),
    'target[].changeDetails.to': toDocumented(changeDetails),
  }
}

function toDocumented(ids: readonly string[]): Documented | null {
  const keys = new Set(ids.flatMap((id) => listPayloadKeys(id, catalogFacts)).map(([name]) => name))
  return keys.size === 0 ? null : { keys, last: [], others: new Map() }
}

/** The keys of a payload that are not documented, found out once for each way through it. */
function listOthers(layout: Layout, { keys, others }: Documented): readonly string[] {
  const known = others.get(layout)
  if (known !== undefined) return known
  const found = [...listKeys(layout)].reverse().filter((key) => !keys.has(key))
  if (others.size === mostOthers) others.clear()
  others.set(layout, found)
  return found
}

/** Whether an object has these keys at the most, in this order from the first on. */
function hasKeysOf(payload: object, keys: readonly string[]): boolean {
  let at = 0
  for (const key in payload) {
    if (key !== keys[at]) return false
    at += 1
  }
  return true
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
