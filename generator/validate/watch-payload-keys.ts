import { count, type Findings, type Place } from './findings.ts'
import { catalogFacts, findEventTypeFacts, listPayloadKeys } from './own-catalog.ts'

/** The keys that a payload of an event type documents. */
interface Documented {
  readonly keys: ReadonlySet<string>
  /** The keys, in their order, of the last payload of which all were documented: most payloads have those of the one before. */
  last: readonly string[]
}

/** Null where an event type documents nothing of the kind. */
interface Payloads {
  readonly debugData: Documented | null
  readonly targets: Documented | null
  readonly changeDetails: Documented | null
}

type Watch = (eventType: string, event: object, place: Place) => void

/** Count the keys of payloads that their event type does not document, where it documents any. */
export function watchPayloadKeys(findings: Findings): Watch {
  const byEventType = new Map<string, Payloads>()
  const visit = (eventType: string, path: string, payload: unknown, documented: Documented | null, place: Place): void => {
    if (documented === null || !isObject(payload) || hasKeysOf(payload, documented.last)) return
    const keys = Object.keys(payload)
    const others = keys.filter((key) => !documented.keys.has(key))
    if (others.length === 0) documented.last = keys
    for (const key of others) {
      const at = `${path}.${key.length <= longestKey ? key : `${key.slice(0, longestKey)}…`}`
      count(findings, findings.payloadKeys, `${eventType} ${at}`, place, () => ({ eventType, path: at, count: 0, places: [] }))
    }
  }
  return (eventType, event, place) => {
    let payloads = byEventType.get(eventType)
    if (payloads === undefined) {
      payloads = toPayloads(eventType)
      // Ids that nobody knows may be any number.
      if (payloads !== undocumented) byEventType.set(eventType, payloads)
    }
    if (payloads === undocumented) return
    const { debugContext, target } = event as { debugContext?: unknown; target?: unknown }
    if (isObject(debugContext)) visit(eventType, 'debugContext.debugData', debugContext.debugData, payloads.debugData, place)
    if (!Array.isArray(target) || (payloads.targets === null && payloads.changeDetails === null)) return
    for (const each of target as readonly unknown[]) {
      if (!isObject(each)) continue
      visit(eventType, 'target[].detailEntry', each.detailEntry, payloads.targets, place)
      if (payloads.changeDetails === null || !isObject(each.changeDetails)) continue
      visit(eventType, 'target[].changeDetails.from', each.changeDetails.from, payloads.changeDetails, place)
      visit(eventType, 'target[].changeDetails.to', each.changeDetails.to, payloads.changeDetails, place)
    }
  }
}

const longestKey = 100
const undocumented: Payloads = { debugData: null, targets: null, changeDetails: null }

function toPayloads(eventType: string): Payloads {
  const { debugData, targets, changeDetails } = findEventTypeFacts(eventType, catalogFacts)
  const payloads = {
    debugData: toDocumented(debugData === null ? [] : [debugData]),
    targets: toDocumented(targets),
    changeDetails: toDocumented(changeDetails),
  }
  return Object.values(payloads).every((documented) => documented === null) ? undocumented : payloads
}

function toDocumented(ids: readonly string[]): Documented | null {
  const keys = new Set(ids.flatMap((id) => listPayloadKeys(id, catalogFacts)).map(([name]) => name))
  return keys.size === 0 ? null : { keys, last: [] }
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
