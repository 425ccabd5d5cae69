import type { CatalogFacts, FieldFacts } from './facts.js'

/** What becomes of a value: it stays, gives way to `REDACTED`, to nothing at all, or to what the hash function makes of it. */
export type Redaction = 'keep' | 'mask' | 'drop' | 'hash'

interface RedactionRules<Rule extends Redaction> {
  /** Of values that tell something of a person: `mask` where nothing is said. */
  readonly personal?: Rule | undefined
  /** Of values that should not get around for another reason: `mask` where nothing is said. */
  readonly sensitive?: Rule | undefined
  /** Of values that the org's admins made up, such as names of groups and policies: `keep` where nothing is said. */
  readonly customer?: Rule | undefined
  /** Of fields and payload keys that the catalog does not know, so that nobody has flagged them: `mask` where nothing is said. */
  readonly undocumented?: Rule | undefined
  /** Of single places, whatever their flags say, such as `{ 'target[].id': 'keep' }`. */
  readonly paths?: Readonly<Record<string, Rule>> | undefined
}

/** How to redact. Whatever they say, secrets are masked. */
export type RedactOptions =
  | (RedactionRules<Exclude<Redaction, 'hash'>> & { readonly hash?: undefined })
  | (RedactionRules<Redaction> & {
      /**
       * A keyed hash, such as an HMAC with a key that is kept apart from the log: there are so few addresses and names that anyone
       * finds the one behind a hash without a key by trying all. The same value always gives the same hash, so that log events can
       * still be joined.
       */
      readonly hash: (text: string) => string
    })

/** What a flag of the catalog says of a value: that it tells something of a person, should not get around, or is the customer's own. */
export type FlagName = 'personal' | 'sensitive' | 'customer'

/** What the catalog says of single values; each field as structure or payload, name and flags. */
export interface RedactionFacts {
  readonly fields: readonly FlaggedField[]
  readonly payloadKeys: readonly FlaggedField[]
  /** Names of keys and URL parameters, in lower case and without `_` and `-`. */
  readonly secrets: readonly string[]
}

/** A key with its flags; `owner` is the id of the structure or payload that has it. */
export type FlaggedField = readonly [owner: string, name: string, flags: readonly FlagName[]]

/** A field of a structure, with its flags. */
export interface FlaggedFieldFacts extends FieldFacts {
  readonly flags: readonly FlagName[]
}

/** The flags of the documented keys of a payload; a key that is not documented has none, not even an empty list. */
export type FlagsByKey = ReadonlyMap<string, readonly FlagName[]>

/** The facts, in the form in which they are looked up. */
export interface RedactionIndex {
  readonly structs: ReadonlyMap<string, ReadonlyMap<string, FlaggedFieldFacts>>
  /** The keys of each payload, those that it inherits included. */
  readonly payloads: ReadonlyMap<string, FlagsByKey>
  /** The keys of all payloads, each with all flags that it has anywhere. */
  readonly everywhere: FlagsByKey
  readonly secrets: ReadonlySet<string>
}

const indexes = /* @__PURE__ */ new WeakMap<RedactionFacts, RedactionIndex>()

/** The facts by name; made once for each set of facts. */
export function indexRedaction(facts: RedactionFacts, catalog: CatalogFacts): RedactionIndex {
  const known = indexes.get(facts)
  if (known !== undefined) return known
  const fieldFlags = groupByOwner(facts.fields)
  const payloads = indexPayloads(groupByOwner(facts.payloadKeys), catalog)
  const everywhere = new Map<string, readonly FlagName[]>()
  for (const keys of payloads.values()) {
    for (const [name, flags] of keys) everywhere.set(name, [...new Set([...(everywhere.get(name) ?? []), ...flags])])
  }
  const structs = catalog.structs.map(({ id, fields }) => {
    const flagged = fields.map((field) => [field.name, { ...field, flags: fieldFlags.get(id)?.get(field.name) ?? [] }] as const)
    return [id, new Map(flagged)] as const
  })
  const index = { structs: new Map(structs), payloads, everywhere, secrets: new Set(facts.secrets) }
  indexes.set(facts, index)
  return index
}

function groupByOwner(flagged: readonly FlaggedField[]): ReadonlyMap<string, FlagsByKey> {
  const groups = new Map<string, Map<string, readonly FlagName[]>>()
  for (const [owner, name, flags] of flagged) {
    const group = groups.get(owner)
    if (group === undefined) groups.set(owner, new Map([[name, flags]]))
    else group.set(name, flags)
  }
  return groups
}

function indexPayloads(flags: ReadonlyMap<string, FlagsByKey>, { payloads }: CatalogFacts): ReadonlyMap<string, FlagsByKey> {
  const byId = new Map(payloads.map((payload) => [payload.id, payload]))
  const collect = (id: string, seen: readonly string[]): readonly (readonly [string, readonly FlagName[]])[] => {
    const payload = byId.get(id)
    if (payload === undefined || seen.includes(id)) return []
    const inherited = payload.extends.flatMap((parent) => collect(parent, [...seen, id]))
    return [...inherited, ...payload.keys.map(([name]) => [name, flags.get(id)?.get(name) ?? []] as const)]
  }
  return new Map(payloads.map(({ id }) => [id, new Map(collect(id, []))]))
}
