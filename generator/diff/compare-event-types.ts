import { compareTypes } from './compare-types.ts'
import type { Change, Facet, FactValue } from './difference.ts'
import type { Edition, EditionEventType, EditionEventTypeField } from './edition.ts'
import { createPayloadRule, type PayloadRule } from './payload-rule.ts'
import type { RuleCode } from './rules.ts'
import { sortChanges, toEnumerations, toSet } from './sort-changes.ts'

/** The changes of the event types that both editions have, by id, facet, field. */
export function compareEventTypes(from: Edition, to: Edition): readonly Change[] {
  const after = new Map(to.eventTypes.map((eventType) => [eventType.id, eventType]))
  const rule = createPayloadRule(from.payloads, to.payloads)
  const changes = from.eventTypes.flatMap((old) => {
    const now = after.get(old.id)
    if (now === undefined) return []
    return [...compareTexts(old, now), ...compareCarried(old, now, rule), ...compareFields(old, now, from, to)]
  })
  return sortChanges(changes)
}

const textFacets = ['description', 'wording', 'since', 'tags', 'references', 'deprecated', 'successor'] as const

function compareTexts(old: EditionEventType, now: EditionEventType): readonly Change[] {
  return textFacets.flatMap((facet) => {
    const rule = facet === 'deprecated' && old.deprecated === null ? 'event-type-deprecated' : 'text-changed'
    return compareFact(old.id, facet, old[facet], now[facet], () => rule)
  })
}

function compareCarried(old: EditionEventType, now: EditionEventType, rule: PayloadRule): readonly Change[] {
  const toRule = (from: FactValue, to: FactValue): RuleCode => rule(toList(from), toList(to))
  return [
    ...compareFact(old.id, 'debugData', old.debugData, now.debugData, toRule),
    ...compareFact(old.id, 'targets', old.targets, now.targets, toRule),
    ...compareFact(old.id, 'changeDetails', old.changeDetails, now.changeDetails, toRule),
  ]
}

/** One change, or none: lists are compared as sets. */
function compareFact(
  id: string,
  facet: Facet,
  old: FactValue | undefined,
  now: FactValue | undefined,
  toRule: (from: FactValue, to: FactValue) => RuleCode,
): readonly Change[] {
  if (old === undefined || now === undefined) return []
  const [from, to] = [toSet(old), toSet(now)]
  return JSON.stringify(from) === JSON.stringify(to) ? [] : [{ id, facet, field: null, from, to, rule: toRule(from, to) }]
}

function toList(value: FactValue): readonly string[] {
  return typeof value === 'string' ? [value] : (value ?? [])
}

function compareFields(old: EditionEventType, now: EditionEventType, from: Edition, to: Edition): readonly Change[] {
  if (old.fields === undefined || now.fields === undefined) return []
  const [before, after] = [byName(old.fields), byName(now.fields)]
  const change = { id: old.id, facet: 'field' } as const
  const gone = old.fields.filter(({ name }) => !after.has(name))
  return [
    ...gone.map(({ name, type }): Change => ({ ...change, field: name, from: type, to: null, rule: 'field-removed' })),
    ...now.fields.flatMap((field): readonly Change[] => {
      const known = before.get(field.name)
      if (known !== undefined) return compareFieldTypes(old.id, known, field, [from.envelope, to.envelope])
      return [{ ...change, field: field.name, from: null, to: field.type, rule: 'field-added' }]
    }),
  ]
}

function compareFieldTypes(
  id: string,
  old: EditionEventTypeField,
  now: EditionEventTypeField,
  [before, after]: readonly [Edition['envelope'], Edition['envelope']],
): readonly Change[] {
  const isToldOnce = before !== undefined && after !== undefined && old.isShared && now.isShared
  if (old.type === now.type || isToldOnce) return []
  const from = { text: old.type, enumerations: toEnumerations(before) }
  const kind = compareTypes(from, { text: now.type, enumerations: toEnumerations(after) })
  return [{ id, facet: 'field', field: old.name, from: old.type, to: now.type, rule: kind === 'same' ? 'text-changed' : `field-${kind}` }]
}

function byName(fields: readonly EditionEventTypeField[]): ReadonlyMap<string, EditionEventTypeField> {
  return new Map(fields.map((field) => [field.name, field]))
}
