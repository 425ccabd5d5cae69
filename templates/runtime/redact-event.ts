import { type CatalogFacts, type EventTypeFacts, findEventTypeFacts } from './facts.js'
import { isReadable, isReadableList } from './is-readable.js'
import { readKey } from './read-key.js'
import { listKeys, type OpenContext, redactKey, redactOpen } from './redact-open.js'
import {
  type FlaggedFieldFacts,
  type FlagName,
  indexRedaction,
  type Redaction,
  type RedactionFacts,
  type RedactionIndex,
  type RedactOptions,
} from './redaction.js'
import { createRules, findRule, type RedactionRules } from './redaction-rules.js'
import { redacted, scrubSecrets } from './scrub-secrets.js'
import type { ValueScalar, ValueType } from './value-type.js'

/** What one log event is redacted by. */
interface EventContext {
  readonly rules: RedactionRules
  readonly index: RedactionIndex
  readonly payloads: EventTypeFacts
}

/** A copy of a log event without what the options say; a log event that passes gives one that passes. */
export function redactEvent(event: unknown, options: RedactOptions, facts: RedactionFacts, catalog: CatalogFacts): Record<string, unknown> {
  if (!isReadable(event)) throw new TypeError('Expected a log event')
  const eventType = readKey(event, 'eventType')
  const payloads = findEventTypeFacts(typeof eventType === 'string' ? eventType : '', catalog)
  return redactStruct('LogEvent', event, '', { rules: createRules(options), index: indexRedaction(facts, catalog), payloads })
}

function redactStruct(id: string, value: object, path: string, context: EventContext): Record<string, unknown> {
  const fields = context.index.structs.get(id)
  const entries = listKeys(value).map((key) => {
    const place = path === '' ? key : `${path}.${key}`
    const field = fields?.get(key)
    const part = readKey(value, key)
    return [key, field === undefined ? redactKey(key, part, place, toUnknown(context)) : redactField(field, part, place, context)] as const
  })
  return Object.fromEntries(entries.filter(([, part]) => part !== undefined))
}

function redactField(field: FlaggedFieldFacts, value: unknown, path: string, context: EventContext): unknown {
  if (value === null || value === undefined || value === '') return value
  const rule = findRule(path, field.flags, context.rules)
  if (rule !== 'keep') return conceal(rule, value, field, context)
  const copied = copyPart(value, field.type, path, context)
  return copied === undefined ? conceal('drop', value, field, context) : copied
}

/** A copy of a part that stays; undefined where it cannot. */
function copyPart(value: unknown, type: ValueType, path: string, context: EventContext): unknown {
  const [struct] = type.structs
  const [items] = type.lists
  if (typeof value === 'string') return scrubSecrets(value, context.index.secrets)
  if (typeof value === 'number' || typeof value === 'boolean' || value === null) return value
  if (isReadableList(value) && items !== undefined) {
    return Array.from(
      { length: Number(readKey(value, 'length')) || 0 },
      (_, at) => copyPart(readKey(value, at), items, `${path}[]`, context) ?? null,
    )
  }
  if (isReadable(value) && struct !== undefined) return redactStruct(struct, value, path, context)
  return isReadable(value) || isReadableList(value) ? redactOpen(value, path, toOpen(path, context)) : undefined
}

/** What stands for a value that does not stay: as much as its type admits. */
function conceal(rule: Redaction, value: unknown, { type, isRequired }: FlaggedFieldFacts, { rules }: EventContext): unknown {
  const isText = type.any || type.scalars.includes('string')
  const isPlain = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
  if (rule === 'hash' && isText && isPlain) return rules.hash(String(value))
  if (rule !== 'drop' && isText) return redacted
  if (!isRequired) return undefined
  return type.nullable ? null : isText ? redacted : toNeutral(type)
}

/** A value of a type that says nothing, for fields that can neither be left out nor be null nor be a text. */
function toNeutral({ values: [value], scalars: [scalar], lists }: ValueType): unknown {
  if (value !== undefined) return value
  if (scalar !== undefined) return neutral[scalar]
  return lists.length > 0 ? [] : {}
}

const neutral: Readonly<Record<ValueScalar, unknown>> = {
  string: '',
  boolean: false,
  number: 0,
  integer: 0,
  'date-time': '1970-01-01T00:00:00.000Z',
}

/** A field that the envelope does not have: what payloads call by the same name says nothing about it. */
function toUnknown({ rules, index }: EventContext): OpenContext {
  return { rules, secrets: index.secrets, findFlags: () => undefined }
}

/** The payloads of the event type decide about the keys that they document, all others about the rest. */
function toOpen(path: string, { rules, index, payloads }: EventContext): OpenContext {
  const documented = listPayloads(path, payloads).flatMap((id) => index.payloads.get(id) ?? [])
  const findFlags = (key: string): readonly FlagName[] | undefined => {
    const found = documented.filter((keys) => keys.has(key)).flatMap((keys) => keys.get(key) ?? [])
    return documented.some((keys) => keys.has(key)) ? found : index.everywhere.get(key)
  }
  return { rules, secrets: index.secrets, findFlags }
}

function listPayloads(path: string, { debugData, targets, changeDetails }: EventTypeFacts): readonly string[] {
  switch (path) {
    case 'debugContext.debugData':
      return debugData === null ? [] : [debugData]
    case 'target[].detailEntry':
      return targets
    case 'target[].changeDetails.from':
    case 'target[].changeDetails.to':
      return changeDetails
    default:
      return []
  }
}
