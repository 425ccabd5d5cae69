import type { KnownIds } from './known-ids.ts'
import type { Reference } from './list-references.ts'

/** What is wrong with a reference; the codes are public. */
export type AlarmCode = 'unknown-event-type' | 'removed-event-type' | 'unmatched-pattern'

/** `other`: not enough speaks for it being an event type of Okta. */
export type Verdict = AlarmCode | 'known' | 'other'

/** How much a file has to do with Okta: nothing, its name occurs, or it is about the System Log. */
export type Subject = 'none' | 'okta' | 'log'

/** What only those write who work with the System Log: tables, sources and fields of its destinations, and our own name. */
const markers =
  /okta-events|OktaIM2|okta[._]system|OktaV2_CL|OktaSSO|Okta_CL|okta_event_hook|aws\.partner\/okta|api\/v1\/(?:logs|eventHooks)|okta:(?:im2|identity)|(?:sourcetype|index|product|service|log_type|logtype|vendor_name)["']?\s*[=:]+\s*["']?okta|okta[._](?:event|actor|outcome|debug_context|target|alert|log|rules)|okta\W+system\W+log/i
/** What makes a dotted name a file or an address. */
const elsewhere =
  /\.(?:[cm]?[jt]sx?|json[c5l]?|ya?ml|toml|xml|html?|s?css|less|md|txt|csv|log|py|rb|go|rs|java|kt|php|sh|sql|conf|cfg|ini|properties|exe|dll|so|zip|gz|tar|png|svg|jpe?g|gif|ico|pdf|vue|svelte|lock|map|com|org|net|io|dev|cloud|local)$/i

/** What a file is about. Ids of three segments that the catalog knows, or knew, are not there by chance. */
export function toSubject(path: string, text: string, tokens: readonly { readonly text: string }[], known: KnownIds): Subject {
  if (tokens.some(({ text: id }) => countSegments(id) > 2 && isListed(id, known))) return 'log'
  if (markers.test(text)) return 'log'
  return /okta/i.test(text) || /okta/i.test(path) ? 'okta' : 'none'
}

/**
 * Say what is wrong with each reference of a file. What speaks for a text being an event type of Okta: what the file is about, the place
 * (named as event types are, or in a list with a known one), and the text itself (removed, or misspelt by a letter or two). One of these
 * is never enough, and where the file only names Okta, a place alone does not do either.
 */
export function createJudge(
  references: readonly Reference[],
  known: KnownIds,
  subject: Subject,
  isExact: boolean,
): (reference: Reference) => Verdict {
  const memory = new Map<string, boolean>()
  const isMisspelt = (text: string): boolean => {
    const answer = memory.get(text) ?? known.isMisspelt(text)
    memory.set(text, answer)
    return answer
  }
  const company = new Set(references.flatMap(({ text, list }) => (list !== null && isListed(text, known) ? [list] : [])))
  return (reference) => {
    const { text, pattern, isPattern, isNamed, list } = reference
    const isAccompanied = subject !== 'none' && list !== null && company.has(list)
    if (known.isKnown(text) || ((isPattern || !isExact) && known.matchesAny(pattern))) {
      return isNamed || isAccompanied || subject !== 'none' ? 'known' : 'other'
    }
    const isNamespace = known.isNamespace(toStart(text, 1))
    const isPlaced =
      isNamed && (subject === 'log' || (subject === 'okta' && countSegments(text) > 2 && known.matchesAny(`${toStart(text, 2)}.*`)))
    if (isPattern) return isNamespace && (isPlaced || isAccompanied) ? 'unmatched-pattern' : 'other'

    const isRemoved = known.findRemoved(text) !== null
    const isAlike = countSegments(text) > 2 && (isRemoved || isMisspelt(text))
    const isMeant = isNamespace
      ? isAccompanied || (isAlike && (isNamed || subject !== 'none')) || (isPlaced && !elsewhere.test(text))
      : isAlike && isNamed && subject !== 'none'
    if (!isMeant) return 'other'
    return isRemoved ? 'removed-event-type' : 'unknown-event-type'
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
