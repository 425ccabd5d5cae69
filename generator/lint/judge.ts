import type { KnownIds } from './known-ids.ts'
import type { Reference } from './list-references.ts'
import type { Token } from './tokens.ts'

/** What is wrong with a reference; the codes are public. */
export type AlarmCode = 'unknown-event-type' | 'removed-event-type' | 'unmatched-pattern'

/** `other`: not enough speaks for it being an event type of Okta. */
export type Verdict = AlarmCode | 'known' | 'other'

/** How much a file has to do with Okta: nothing, its name occurs, or it is about the System Log. */
export type Subject = 'none' | 'okta' | 'log'

/** What only those write who work with the System Log: tables, sources and fields of its destinations, its filters, and our own name. */
const markers =
  /okta-events|OktaIM2|okta[._]system|OktaV2_CL|OktaSSO|Okta_CL|okta_event_hook|aws\.partner\/okta|api\/v1\/(?:logs|eventHooks)|okta:(?:im2|identity)|(?:sourcetype|index|product|service|log_type|logtype|vendor_name)["']?\s*[=:]+\s*["']?okta|okta[._](?:event|actor|outcome|debug_context|target|alert|log|rules)|okta\W+system\W+log|\beventType\s+(?:eq|ne|sw|co|ew)\s+\\*["']/i
/** What makes a dotted name a file or an address. */
const elsewhere =
  /\.(?:[cm]?[jt]sx?|json[c5l]?|ya?ml|toml|xml|html?|s?css|less|md|txt|csv|log|py|rb|go|rs|java|kt|php|sh|sql|conf|cfg|ini|properties|exe|dll|so|zip|gz|tar|png|svg|jpe?g|gif|ico|pdf|vue|svelte|lock|map|com|org|net|io|dev|cloud|local)$/i

/**
 * What a file is about. Where it does not even name Okta, most of its strings that look like ids have to be known ones: other products
 * have a `user.account.lock` as well, among many of their own.
 */
export function toSubject(path: string, text: string, tokens: readonly Token[], known: KnownIds): Subject {
  if (markers.test(text)) return 'log'
  const isNamed = /okta/i.test(text) || /okta/i.test(path)
  const isTelling = ({ text: id }: Token): boolean => countSegments(id) > 2 && isListed(id, known)
  if (!tokens.some(isTelling)) return isNamed ? 'okta' : 'none'
  if (isNamed) return 'log'
  const quoted = tokens.filter(({ start, text: id }) => /["'`]/.test(text[start - 1] ?? '') && known.isNamespace(toStart(id, 1)))
  const [ids, listed] = [quoted, quoted.filter(({ text: id }) => isListed(id, known))].map(
    (some) => new Set(some.map(({ text: id }) => id)),
  )
  return ids !== undefined && listed !== undefined && listed.size * 2 >= ids.size && quoted.some(isTelling) ? 'log' : 'none'
}

/**
 * Say what is wrong with each reference of a file. What speaks for a text being an event type of Okta: what the file is about, the place
 * (named as event types are, or in a list of mostly known ones), and the text itself (removed, or misspelt by a letter or two). One of
 * these is never enough, and where the file only names Okta, a place alone does not do either.
 */
export function createJudge(
  references: readonly Reference[],
  known: KnownIds,
  subject: Subject,
  isExact: boolean,
): (reference: Reference) => Verdict {
  if (subject === 'none') return () => 'other'
  const isMisspelt = remember(known.isMisspelt)
  const company = findCompany(references, known)
  return (reference) => {
    const { text, pattern, isPattern, isNamed, list } = reference
    if (known.isKnown(text) || ((isPattern || !isExact) && known.matchesAny(pattern))) return 'known'
    const isNamespace = known.isNamespace(toStart(text, 1))
    const isLong = countSegments(text) > 2
    const isAccompanied = list !== null && company.has(list)
    const isPlaced = isNamed && (subject === 'log' || (isLong && known.matchesAny(`${toStart(text, 2)}.*`)))
    if (isPattern) return isNamespace && (isPlaced || isAccompanied) ? 'unmatched-pattern' : 'other'

    const isRemoved = known.findRemoved(text) !== null
    const isAlike = (): boolean => isLong && (isRemoved || isMisspelt(text))
    const isMeant = isNamespace
      ? isAccompanied || (isPlaced && !elsewhere.test(text)) || ((isNamed || subject === 'log') && isAlike())
      : isNamed && isAlike()
    if (!isMeant) return 'other'
    return isRemoved ? 'removed-event-type' : 'unknown-event-type'
  }
}

/** The lists in which at least half of what looks like an id is known. */
function findCompany(references: readonly Reference[], known: KnownIds): ReadonlySet<number> {
  const lists = new Map<number, { readonly listed: Set<string>; readonly others: Set<string> }>()
  for (const { text, list, isPattern } of references) {
    if (list === null || isPattern || !known.isNamespace(toStart(text, 1))) continue
    const members = lists.get(list) ?? { listed: new Set(), others: new Set() }
    lists.set(list, members)
    ;(isListed(text, known) ? members.listed : members.others).add(text)
  }
  return new Set([...lists].flatMap(([list, { listed, others }]) => (listed.size > 0 && listed.size >= others.size ? [list] : [])))
}

function remember(ask: (text: string) => boolean): (text: string) => boolean {
  const answers = new Map<string, boolean>()
  return (text) => {
    const answer = answers.get(text) ?? ask(text)
    answers.set(text, answer)
    return answer
  }
}

function isListed(id: string, known: KnownIds): boolean {
  return known.isKnown(id) || known.findRemoved(id) !== null
}

export function countSegments(id: string): number {
  return id.split('.').length
}

/** The first segments of an id. */
export function toStart(id: string, count: number): string {
  return id.split('.').slice(0, count).join('.')
}
