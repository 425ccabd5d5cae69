// Made by `okta-events generate`: do not edit, run it again instead.
// Facts come from Okta's public documentation of the System Log, https://developer.okta.com/docs/reference/api/event-types/

import type { FlagName, Redaction, RedactOptions } from './redaction.js'

/** What is done with which value. */
export interface RedactionRules {
  readonly ofFlag: Readonly<Record<FlagName, Redaction>>
  readonly undocumented: Redaction
  readonly paths: ReadonlyMap<string, Redaction>
  readonly hash: (text: string) => string
}

/** From the mildest to the strictest: the strictest of several counts. */
const redactions: readonly Redaction[] = ['keep', 'hash', 'mask', 'drop']

/** The rules that options state, with those for what they are silent on. */
export function createRules(options: RedactOptions): RedactionRules {
  const { personal = 'mask', sensitive = 'mask', customer = 'keep', undocumented = 'mask', paths = {}, hash } = options
  const listed = new Map(Object.entries(paths))
  for (const rule of [personal, sensitive, customer, undocumented, ...listed.values()]) {
    if (!redactions.includes(rule)) throw new TypeError(`Redaction ${JSON.stringify(rule)}: expected ${redactions.join(', ')}`)
    if (rule === 'hash' && typeof hash !== 'function') throw new TypeError('Redaction "hash": expected a keyed hash function as `hash`')
  }
  return { ofFlag: { personal, sensitive, customer }, undocumented, paths: listed, hash: (text) => toHash(text, hash) }
}

function toHash(text: string, hash: RedactOptions['hash']): string {
  const hashed: unknown = hash?.(text)
  if (typeof hashed !== 'string') throw new TypeError('`hash`: expected a function that gives a string')
  return hashed
}

/** What is done with the value at a path; `flags` is undefined where the catalog does not know it. */
export function findRule(path: string, flags: readonly FlagName[] | undefined, rules: RedactionRules): Redaction {
  const own = rules.paths.get(path)
  if (own !== undefined) return own
  if (flags === undefined) return rules.undocumented
  return flags.reduce<Redaction>((strictest, flag) => pickStricter(strictest, rules.ofFlag[flag]), 'keep')
}

function pickStricter(one: Redaction, other: Redaction): Redaction {
  return redactions.indexOf(one) < redactions.indexOf(other) ? other : one
}
