import { compareTypes, type TypeChange } from './compare-types.ts'
import type { Change } from './difference.ts'
import type { Edition, EditionEnvelope, EditionStruct } from './edition.ts'
import type { RuleCode } from './rules.ts'
import { sortChanges, toEnumerations, toSet } from './sort-changes.ts'

type Enumerations = ReadonlyMap<string, readonly string[]>

/** What changed in the structures and enumerations of the log event; nothing where one of the editions does not describe it. */
export function compareEnvelopes(from: Edition['envelope'], to: Edition['envelope']): readonly Change[] {
  if (from === undefined || to === undefined) return []
  const enumerations = [toEnumerations(from), toEnumerations(to)] as const
  const [before, after] = [byId(from), byId(to)]
  const structs = [...new Set([...before.keys(), ...after.keys()])].flatMap((id) =>
    compareStruct(id, before.get(id)?.fields ?? [], after.get(id)?.fields ?? [], enumerations),
  )
  return sortChanges([...structs, ...compareEnumerations(from, to, enumerations)])
}

type StructField = EditionStruct['fields'][number]

function compareStruct(
  id: string,
  old: readonly StructField[],
  now: readonly StructField[],
  enumerations: readonly [Enumerations, Enumerations],
): readonly Change[] {
  const [before, after] = [byName(old), byName(now)]
  const change = { id, facet: 'field' } as const
  return [
    ...old
      .filter(({ name }) => !after.has(name))
      .map(({ name, type }): Change => ({ ...change, field: name, from: type, to: null, rule: 'field-removed' })),
    ...now.flatMap((field): readonly Change[] => {
      const known = before.get(field.name)
      if (known !== undefined) return compareField(id, known, field, enumerations)
      // Whoever lacks a new field that is always there was admitted before, unless nobody had the structure.
      const rule: RuleCode = field.presence === 'required' && old.length > 0 ? 'field-narrowed' : 'field-added'
      return [{ ...change, field: field.name, from: null, to: field.type, rule }]
    }),
  ]
}

function compareField(
  id: string,
  old: StructField,
  now: StructField,
  enumerations: readonly [Enumerations, Enumerations],
): readonly Change[] {
  const field = old.name
  const rule: RuleCode = toRule(compareFieldTypes(old, now, enumerations))
  return [
    ...(old.type === now.type ? [] : [{ id, facet: 'field', field, from: old.type, to: now.type, rule } as const]),
    ...(old.presence === now.presence
      ? []
      : [
          {
            id,
            facet: 'presence',
            field,
            from: old.presence,
            to: now.presence,
            rule: now.presence === 'required' ? 'field-narrowed' : 'field-widened',
          } as const,
        ]),
  ]
}

/** A value more or less matters where a field takes no other values: a field of `OutcomeResult | string` admits what it admitted. */
function compareEnumerations(
  from: EditionEnvelope,
  to: EditionEnvelope,
  enumerations: readonly [Enumerations, Enumerations],
): readonly Change[] {
  const [before, after] = enumerations
  const now = byId(to)
  const uses = from.structs.flatMap(({ id, fields }) => {
    const known = byName(now.get(id)?.fields ?? [])
    return fields.flatMap((old) => (known.get(old.name)?.type === old.type ? [{ old, now: known.get(old.name) as StructField }] : []))
  })
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((id): readonly Change[] => {
    const [old, current] = [before.get(id), after.get(id)]
    const [had, has] = [toSet(old ?? null), toSet(current ?? null)]
    if (JSON.stringify(had) === JSON.stringify(has)) return []
    const concerned = uses.filter((use) => use.old.type.match(/[\w-]+/g)?.includes(id) === true)
    const kinds = concerned.map((use) => compareFieldTypes(use.old, use.now, enumerations))
    const kind = kinds.includes('narrowed') ? 'narrowed' : kinds.includes('widened') ? 'widened' : 'same'
    return [{ id, facet: 'values', field: null, from: had, to: has, rule: toRule(kind) }]
  })
}

function compareFieldTypes(old: StructField, now: StructField, [before, after]: readonly [Enumerations, Enumerations]): TypeChange {
  return compareTypes({ text: old.type, enumerations: before }, { text: now.type, enumerations: after })
}

function toRule(kind: TypeChange): RuleCode {
  return kind === 'same' ? 'text-changed' : `field-${kind}`
}

function byId({ structs }: EditionEnvelope): ReadonlyMap<string, EditionStruct> {
  return new Map(structs.map((struct) => [struct.id, struct]))
}

function byName(fields: readonly StructField[]): ReadonlyMap<string, StructField> {
  return new Map(fields.map((field) => [field.name, field]))
}
