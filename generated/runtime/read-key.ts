// Made by `okta-events generate`: do not edit, run it again instead.
// Facts come from Okta's public documentation of the System Log, https://developer.okta.com/docs/reference/api/event-types/

import { addIssue, type Issue, maxIssues, maxItems, type Path, pushIssue, unreadable } from './issue.js'

/** Read a key or an index; `unreadable` where that throws. */
export function readKey(owner: object, key: string | number): unknown {
  try {
    return (owner as { readonly [key: string | number]: unknown })[key]
  } catch {
    return unreadable
  }
}

/** The same for a key that every object inherits something under: only what the object itself has counts. */
export function readOwnKey(owner: object, key: string): unknown {
  try {
    return Object.hasOwn(owner, key) ? readKey(owner, key) : undefined
  } catch {
    return unreadable
  }
}

/** Whether a value is an object with keys, neither null nor a list; a revoked proxy is not. */
export function isReadable(value: unknown): value is object {
  try {
    return typeof value === 'object' && value !== null && !Array.isArray(value)
  } catch {
    return false
  }
}

/** Whether a value is a list; a revoked proxy is not. */
export function isReadableList(value: unknown): value is readonly unknown[] {
  try {
    return Array.isArray(value)
  } catch {
    return false
  }
}

/** Run a check over the items of a list, until as many issues are listed as ever are. */
export function collectItems(list: readonly unknown[], path: Path, issues: Issue[], collect: (item: unknown, path: Path) => void): void {
  const length = readKey(list, 'length')
  if (typeof length !== 'number') addIssue(issues, path, unreadable, 'a list')
  else if (length > maxItems) pushIssue(issues, path, 'too-many-items', `expected at most ${maxItems} items, received ${length}`)
  else for (let index = 0; index < length && issues.length < maxIssues; index += 1) collect(readKey(list, index), [...path, index])
}

/** The keys of an object; an issue where they cannot be listed. */
export function readKeys(owner: object, path: Path, issues: Issue[]): readonly string[] {
  try {
    return Object.keys(owner)
  } catch {
    addIssue(issues, path, unreadable, 'an object')
    return []
  }
}
