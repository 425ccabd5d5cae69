import type { Edition, EditionPayload, EditionPayloadField } from './edition.ts'
import type { RuleCode } from './rules.ts'

/** The rule for an event type that carries other payloads than before, by what that does to the keys that it can have. */
export type PayloadRule = (from: readonly string[], to: readonly string[]) => RuleCode

export function createPayloadRule(before: Edition['payloads'], after: Edition['payloads']): PayloadRule {
  const [old, now] = [byId(before), byId(after)]
  return (from, to) => {
    if (from.every((id) => to.includes(id))) return 'payload-added'
    const keysBefore = listKeys(from, old)
    const keysAfter = listKeys(to, now)
    // Without the keys all that is known is that one payload is gone.
    if (to.length === 0 || keysBefore === null || keysAfter === null) return 'payload-removed'
    return compareKeys(keysBefore, keysAfter)
  }
}

/** What happened to the type that Okta names: text holds every value, any other change leaves some out. */
export function compareOktaTypes(from: string, to: string): 'same' | 'widened' | 'narrowed' {
  if (from === to) return 'same'
  return to.toLowerCase() === 'string' ? 'widened' : 'narrowed'
}

function compareKeys(before: ReadonlyMap<string, EditionPayloadField>, after: ReadonlyMap<string, EditionPayloadField>): RuleCode {
  const changes = [...before.values()].map((key) => {
    const now = after.get(key.name)
    return now === undefined ? 'gone' : compareOktaTypes(key.type, now.type)
  })
  if (changes.includes('gone')) return 'field-removed'
  if (changes.includes('narrowed')) return 'field-narrowed'
  if (after.size > before.size) return 'field-added'
  return changes.includes('widened') ? 'field-widened' : 'text-changed'
}

/** The keys that several payloads have together, or null where one of them is not described. */
function listKeys(ids: readonly string[], payloads: ReadonlyMap<string, EditionPayload>): ReadonlyMap<string, EditionPayloadField> | null {
  const keys = new Map<string, EditionPayloadField>()
  for (const id of ids) {
    const payload = payloads.get(id)
    if (payload === undefined) return null
    for (const field of payload.fields) if (!keys.has(field.name)) keys.set(field.name, field)
  }
  return keys
}

function byId(payloads: Edition['payloads']): ReadonlyMap<string, EditionPayload> {
  return new Map(payloads?.map((payload) => [payload.id, payload]))
}
