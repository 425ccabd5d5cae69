import { type Issue, type Path, pushIssue, quote } from './issue.js'
import { findNearest } from './nearest.js'
import { collectItems, isReadable, isReadableList, readKeys } from './read-key.js'

/** Looking for the nearest id takes time, so that only the first few unknown ids get one. */
const suggestions = 20

/** List an id that no event type of the catalog has. */
export function addUnknownEventType(issues: Issue[], path: Path, id: string, ids: readonly string[]): void {
  const nearest = issues.length < suggestions ? findNearest(id, ids) : null
  const suggestion = nearest === null ? '' : `, did you mean ${quote(nearest)}?`
  pushIssue(issues, path, 'unknown-event-type', `unknown event type ${quote(id)}${suggestion}`)
}

/** List the keys of an object that are not among the known ones. */
export function addUnknownFields(owner: object, known: ReadonlySet<string>, path: Path, issues: Issue[]): void {
  for (const key of readKeys(owner, path, issues)) {
    if (!known.has(key)) pushIssue(issues, [...path, key], 'unknown-field', 'unknown field')
  }
}

/** List the keys of a payload that its event type does not document. */
export function addUnknownPayloadKeys(owner: object, known: ReadonlySet<string>, path: Path, issues: Issue[]): void {
  for (const key of readKeys(owner, path, issues)) {
    if (!known.has(key)) pushIssue(issues, [...path, key], 'unknown-payload-key', 'undocumented payload key')
  }
}

/** Go on into a value that is an object. */
export function visit(value: unknown, path: Path, issues: Issue[], collect: (owner: object, path: Path, issues: Issue[]) => void): void {
  if (isReadable(value)) collect(value, path, issues)
}

/** Go on into the items of a value that is a list. */
export function visitItems(value: unknown, path: Path, issues: Issue[], collect: (item: unknown, path: Path) => void): void {
  if (isReadableList(value)) collectItems(value, path, issues, collect)
}
