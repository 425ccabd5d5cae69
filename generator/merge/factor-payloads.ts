import type { PublishedPayload, PublishedPayloadField } from '../publication.ts'

/** A payload as documents write it: what it shares with others stands in payloads of its own. */
export interface FactoredPayload extends PublishedPayload {
  readonly extends: readonly string[]
}

/** How many payloads must share how many keys before these become a payload of their own. */
const least = { payloads: 3, keys: 3 }

interface Shared {
  readonly members: readonly PublishedPayload[]
  readonly fields: readonly PublishedPayloadField[]
}

/** Take out what several payloads of a kind have in common, key by key alike: the 25 keys of nearly all debug data, above all. */
export function factorPayloads(payloads: readonly PublishedPayload[]): FactoredPayload[] {
  const ids = new Set(payloads.map(({ id }) => id))
  const shared = listShared(payloads).map(({ members, fields }) => ({ id: nameShared(members, ids), members, fields }))
  const common = shared.map(({ id, members, fields }) => ({ id, kind: members[0]?.kind ?? 'debugData', extends: [], fields }))
  const own = payloads.map((payload) => {
    const parents = shared.filter(({ members }) => members.includes(payload))
    const inherited = new Set(parents.flatMap(({ fields }) => fields.map(({ name }) => name)))
    return { ...payload, extends: parents.map(({ id }) => id), fields: payload.fields.filter(({ name }) => !inherited.has(name)) }
  })
  return [...common, ...own].sort((one, other) => (one.id < other.id ? -1 : 1))
}

/** Keys that exactly the same payloads have, those with the most members first. */
function listShared(payloads: readonly PublishedPayload[]): Shared[] {
  const owners = new Map<string, { field: PublishedPayloadField; members: PublishedPayload[] }>()
  for (const payload of payloads) {
    for (const field of payload.fields) {
      const key = JSON.stringify([payload.kind, field])
      const known = owners.get(key)
      if (known === undefined) owners.set(key, { field, members: [payload] })
      else known.members.push(payload)
    }
  }
  const groups = new Map<string, { members: PublishedPayload[]; fields: PublishedPayloadField[] }>()
  for (const { field, members } of owners.values()) {
    const key = members.map(({ id }) => id).join(' ')
    const known = groups.get(key)
    if (known === undefined) groups.set(key, { members, fields: [field] })
    else known.fields.push(field)
  }
  return [...groups.values()]
    .filter(({ members, fields }) => members.length >= least.payloads && fields.length >= least.keys)
    .sort((one, other) => other.members.length - one.members.length)
}

/** `Common` and the words that the names of all members have: `CommonImportDebugData`. */
function nameShared(members: readonly PublishedPayload[], taken: Set<string>): string {
  const [first = [], ...others] = members.map(({ id }): string[] => id.match(/[A-Z]+(?![a-z])|[A-Z][a-z0-9]*/g) ?? [])
  const words = first.filter((word) => others.every((other) => other.includes(word)))
  const name = `Common${words.join('')}`
  let id = name
  for (let count = 2; taken.has(id); count++) id = `${name}${count}`
  taken.add(id)
  return id
}
