import { count, createFindings, type Findings, type Place } from './findings.ts'
import { catalogFacts, isLogEvent, validateEventBridgeEnvelope, validateEventHookBody, validateLogEvent } from './own-catalog.ts'
import { createLineScan } from './scan-line.ts'
import { unsure } from './skip-json.ts'
import { watchPayloadKeys } from './watch-payload-keys.ts'

/** Collects what is found in the values of a log. */
export interface LogCheck {
  readonly findings: Findings
  /** Check what a line holds: a log event, the body of an Event Hook, an EventBridge envelope, or a list of these. */
  checkValue(value: unknown, place: Place): void
  /**
   * Check a line without parsing it. Gives where its line feed is, or `unsure`: then its value has to be checked, and nothing was counted.
   * Behind the line feed there have to be three more bytes.
   */
  checkLine(text: DataView, at: number, place: Place): number
  /** Count an issue of the text itself. */
  addIssue(code: string, message: string, place: Place): void
}

type Issues = readonly { readonly message: string; readonly path: readonly (string | number)[]; readonly code: string }[] | undefined

export function createLogCheck(): LogCheck {
  const findings = createFindings()
  const watch = watchPayloadKeys(findings)
  const lines = createLineScan(catalogFacts)

  const addIssues = (issues: Issues, place: Place): void => {
    for (const { code, message, path } of issues ?? []) add(code, toPattern(path), message, place)
  }
  const add = (code: string, path: string, message: string, place: Place): void =>
    count(findings, findings.issues, `${code} ${path}`, place, () => ({ code, path, message, count: 0, places: [] }))

  const see = (event: unknown, kind: keyof Findings['events'], place: Place): void => {
    if (typeof event !== 'object' || event === null) return
    const { eventType } = event as { eventType?: unknown }
    if (typeof eventType !== 'string') return
    countEvent(eventType, kind, place)
    watch.see(eventType, event, place)
  }
  const countEvent = (eventType: string, kind: keyof Findings['events'], place: Place): void => {
    findings.events[kind] += 1
    const tally = findings.eventTypes.get(eventType)
    if (tally !== undefined && tally.places.length === mostEventTypePlaces) tally.count += 1
    else count(findings, findings.eventTypes, toShort(eventType), place, () => ({ count: 0, places: [] }))
  }

  const checkCarrier = (value: object, place: Place): void => {
    const events = readKey(readKey(value, 'data'), 'events')
    if (Array.isArray(events)) {
      addIssues(validateEventHookBody(value).issues, place)
      for (const event of events) see(event, 'eventHook', place)
      return
    }
    const detail = readKey(value, 'detail')
    if (typeof detail === 'object' && detail !== null) {
      addIssues(validateEventBridgeEnvelope(value).issues, place)
      see(detail, 'eventBridge', place)
      return
    }
    addIssues(validateLogEvent(value).issues, place)
    see(value, 'logEvent', place)
  }

  return {
    findings,
    checkValue(value, place) {
      if (isLogEvent(value)) return see(value, 'logEvent', place)
      if (!Array.isArray(value)) {
        if (typeof value === 'object' && value !== null) return checkCarrier(value, place)
        return addIssues(validateLogEvent(value).issues, place)
      }
      for (const each of value as readonly unknown[]) {
        if (Array.isArray(each)) add('wrong-type', '', 'value: expected an object, received a list', place)
        else this.checkValue(each, place)
      }
    },
    checkLine(text, at, place) {
      const feed = lines.scan(text, at)
      if (feed === unsure) return unsure
      for (const { eventType, payloads } of lines.events) {
        countEvent(eventType, lines.carrier, place)
        watch.seeScanned(eventType, payloads, place)
      }
      return feed
    },
    addIssue: (code, message, place) => add(code, '', message, place),
  }
}

const mostEventTypePlaces = 3
const longestId = 200

/** Keeps an id that somebody made up from filling the memory. */
function toShort(id: string): string {
  return id.length <= longestId ? id : `${id.slice(0, longestId)}…`
}

/** `['target', 0, 'id']` becomes `target[].id`. */
function toPattern(path: readonly (string | number)[]): string {
  const text = path.map((key) => (typeof key === 'number' ? '[]' : `.${key}`)).join('')
  return (text.startsWith('.') ? text.slice(1) : text).slice(0, longestId)
}

function readKey(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined
}
