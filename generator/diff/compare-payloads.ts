import type { Change, Difference, Facet, FactValue } from './difference.ts'
import type { Edition, EditionPayload, EditionPayloadField } from './edition.ts'
import { compareOktaTypes } from './payload-rule.ts'
import type { RuleCode } from './rules.ts'
import { sortChanges, toSet } from './sort-changes.ts'

const nothing: Difference['payloads'] = { added: [], removed: [], changed: [] }

/** The payloads that are new, gone and changed; nothing where one of the editions does not describe payloads. */
export function comparePayloads(from: Edition['payloads'], to: Edition['payloads']): Difference['payloads'] {
  if (from === undefined || to === undefined) return nothing
  const [before, after] = [byId(from), byId(to)]
  return {
    added: [...after.keys()].filter((id) => !before.has(id)).sort(),
    removed: [...before.keys()].filter((id) => !after.has(id)).sort(),
    changed: sortChanges(
      [...before.values()].flatMap((old) => {
        const now = after.get(old.id)
        return now === undefined ? [] : comparePayload(old, now)
      }),
    ),
  }
}

function comparePayload(old: EditionPayload, now: EditionPayload): readonly Change[] {
  const { id } = old
  const [before, after] = [byName(old.fields), byName(now.fields)]
  const gone = [...before.values()].filter(({ name }) => !after.has(name))
  return [
    ...toChange({ id, facet: 'kind', field: null, from: old.kind, to: now.kind, rule: 'payload-removed' }),
    ...gone.flatMap(({ name, type }) => toChange({ id, facet: 'field', field: name, from: type, to: null, rule: 'field-removed' })),
    ...[...after.values()].flatMap((field) => {
      const known = before.get(field.name)
      if (known !== undefined) return compareKey(id, known, field)
      return toChange({ id, facet: 'field', field: field.name, from: null, to: field.type, rule: 'field-added' })
    }),
  ]
}

function compareKey(id: string, old: EditionPayloadField, now: EditionPayloadField): readonly Change[] {
  const kind = compareOktaTypes(old.type, now.type)
  const rule: RuleCode = kind === 'same' ? 'text-changed' : `field-${kind}`
  const text = (facet: Facet, from: FactValue, to: FactValue) =>
    toChange({ id, facet, field: old.name, from: toSet(from), to: toSet(to), rule: 'text-changed' })
  return [
    ...toChange({ id, facet: 'field', field: old.name, from: old.type, to: now.type, rule }),
    ...text('format', old.format, now.format),
    ...text('flags', old.flags, now.flags),
    ...text('values', old.values, now.values),
  ]
}

function toChange(change: Change): readonly Change[] {
  return JSON.stringify(change.from) === JSON.stringify(change.to) ? [] : [change]
}

function byId(payloads: readonly EditionPayload[]): ReadonlyMap<string, EditionPayload> {
  return new Map(payloads.map((payload) => [payload.id, payload]))
}

function byName(fields: readonly EditionPayloadField[]): ReadonlyMap<string, EditionPayloadField> {
  return new Map(fields.map((field) => [field.name, field]))
}
