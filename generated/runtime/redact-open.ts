// Made by `okta-events generate`: do not edit, run it again instead.
// Facts come from Okta's public documentation of the System Log, https://developer.okta.com/docs/reference/api/event-types/

import { isReadable, isReadableList } from './is-readable.js'
import { readKey } from './read-key.js'
import type { FlagName } from './redaction.js'
import { findRule, type RedactionRules } from './redaction-rules.js'
import { redacted, scrubSecrets, toSecretName } from './scrub-secrets.js'

/** How deep, and how many values of one payload, are looked at. What is beyond is masked, a list that is longer as a whole. */
const deepest = 64
const most = 20_000

/** What an open map is redacted by. */
export interface OpenContext {
  readonly rules: RedactionRules
  readonly secrets: ReadonlySet<string>
  /** The flags of a key; undefined where the catalog does not know it. */
  readonly findFlags: (key: string) => readonly FlagName[] | undefined
}

interface Walk extends OpenContext {
  /** The objects around, so that one within itself is noticed. */
  readonly within: Set<unknown>
  left: number
}

/** A copy of a value of any form, redacted key by key. */
export function redactOpen(value: unknown, path: string, context: OpenContext): unknown {
  return copyValue(value, path, { ...context, within: new Set(), left: most })
}

/** A copy of a value below a key, or undefined where it is left out. */
export function redactKey(key: string, value: unknown, path: string, context: OpenContext): unknown {
  return copyKey(key, value, path, { ...context, within: new Set(), left: most })
}

function copyKey(key: string, value: unknown, path: string, walk: Walk): unknown {
  if (value === null || value === undefined || value === '') return value
  if (walk.secrets.has(toSecretName(key))) return redacted
  switch (findRule(path, walk.findFlags(key), walk.rules)) {
    case 'keep':
      return copyValue(value, path, walk)
    case 'drop':
      return undefined
    case 'mask':
      return redacted
    case 'hash':
      return isText(value) ? walk.rules.hash(String(value)) : redacted
  }
}

function isText(value: unknown): value is string | number | boolean {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
}

function copyValue(value: unknown, path: string, walk: Walk): unknown {
  walk.left -= 1
  if (walk.left < 0) return redacted
  if (typeof value === 'string') return scrubSecrets(value, walk.secrets)
  if (isText(value) || value === null) return value
  if (typeof value !== 'object' || walk.within.has(value) || walk.within.size >= deepest) return redacted
  walk.within.add(value)
  const copy = copyObject(value, path, walk)
  walk.within.delete(value)
  return copy
}

function copyObject(value: object, path: string, walk: Walk): unknown {
  if (isReadableList(value)) {
    const length = Number(readKey(value, 'length'))
    if (!(length <= walk.left)) return redacted
    return Array.from({ length }, (_, index) => copyValue(readKey(value, index), `${path}[]`, walk))
  }
  if (!isReadable(value)) return redacted
  const entries = listKeys(value).map((key) => [key, copyKey(key, readKey(value, key), `${path}.${key}`, walk)] as const)
  return Object.fromEntries(entries.filter(([, copied]) => copied !== undefined))
}

/** The keys of an object; none where they cannot be listed. */
export function listKeys(value: object): readonly string[] {
  try {
    return Object.keys(value)
  } catch {
    return []
  }
}
