import { isObject } from './is-object.js'
import { addIssue, type Issue, type IssueCode, maxIssues, maxItems, type Path, pushIssue, quote, unreadable } from './issue.js'
import { findNearest } from './nearest.js'

/** What a pass over a value lists, and what it has listed so far. */
export interface Report {
  readonly issues: Issue[]
  /** Whether it lists what is not as expected. */
  readonly listsWrong: boolean
  /** Whether it lists ids and fields that the catalog does not know. */
  readonly listsUnknown: boolean
}

/** An object or a list that is being looked into. */
export interface Place {
  readonly owner: object
  readonly path: Path
  readonly report: Report
  /** The keys that were asked for: what else the object has is unknown. Null where nobody wants to know. */
  readonly known: Set<unknown> | null
}

/** Checks one key or index. */
export type Check = (place: Place, key: string | number) => void

/** Checks the keys of a structure, one by one. */
export type Collect = (place: Place) => void

type Is = (value: unknown) => boolean

/** Expect a value that needs no looking into. */
export function expect(place: Place, key: string | number, expected: string, is: Is, code?: IssueCode): void {
  const value = read(place, key)
  if (!holds(is, value)) addWrong(place, key, value, expected, code)
}

/** Expect a value that `passes`. An object is looked into where it does not, or where it may hold what the catalog does not know. */
export function expectObject(place: Place, key: string | number, expected: string, passes: Is, collect: Collect): void {
  const value = read(place, key)
  const isRight = holds(passes, value)
  if (isReadable(value) && (!isRight || place.report.listsUnknown)) enter(value, [...place.path, key], place.report, collect)
  else if (!isRight) addWrong(place, key, value, expected)
}

/** The same for a list, each item of which is checked. */
export function expectList(place: Place, key: string | number, expected: string, passes: Is, checkItem: Check): void {
  const value = read(place, key)
  const isRight = holds(passes, value)
  if (isReadableList(value) && (!isRight || place.report.listsUnknown))
    checkItems({ ...place, owner: value, path: [...place.path, key], known: null }, checkItem)
  else if (!isRight) addWrong(place, key, value, expected)
}

/** Know a key, whatever it holds. */
export const allow: Check = ({ known }, key) => void known?.add(key)

/** The same place for a key that every object inherits something under: only what the object itself has counts. */
export function onlyOwn(place: Place, key: string): Place {
  return holds((owner) => Object.hasOwn(owner as object, key), place.owner) ? place : { ...place, owner: { [key]: undefined } }
}

/** List an id that the catalog does not know. Looking for the nearest takes time, so that only the first few get one. */
export function checkEventType(place: Place, key: string, listKnown: () => ReadonlyMap<string, string>): void {
  const { issues, listsUnknown } = place.report
  if (!listsUnknown) return
  const id = read(place, key)
  if (typeof id !== 'string' || listKnown().has(id)) return
  const nearest = issues.length < 20 ? findNearest(id, Array.from(listKnown().keys()).sort()) : null
  const suggestion = nearest === null ? '' : `, did you mean ${quote(nearest)}?`
  pushIssue(issues, [...place.path, key], 'unknown-event-type', `unknown event type ${quote(id)}${suggestion}`)
}

/** Look into an object: first into what is known of it, then for what is not. */
export function enter(owner: object, path: Path, report: Report, collect: Collect): void {
  const place: Place = { owner, path, report, known: report.listsUnknown ? new Set() : null }
  collect(place)
  if (place.known !== null) listOthers(place, place.known, 'unknown-field', 'unknown field')
}

/** List the keys of an object that are not among the known ones. */
export function listOthers({ owner, path, report }: Place, known: ReadonlySet<unknown>, code: IssueCode, fact: string): void {
  try {
    for (const key of Object.keys(owner)) if (!known.has(key)) pushIssue(report.issues, [...path, key], code, fact)
  } catch {
    addIssue(report.issues, path, unreadable, 'an object')
  }
}

/** Whether a value is an object with keys, neither null nor a list; a revoked proxy is not. */
export const isReadable = (value: unknown): value is object => holds(isObject, value)

/** Read a key or an index; `unreadable` where that throws. */
export function read({ owner, known }: Place, key: string | number): unknown {
  known?.add(key)
  try {
    return (owner as { readonly [key: string | number]: unknown })[key]
  } catch {
    return unreadable
  }
}

function checkItems(place: Place, checkItem: Check): void {
  const { path, report } = place
  const length = read(place, 'length')
  if (typeof length !== 'number') addIssue(report.issues, path, unreadable, 'a list')
  else if (length <= maxItems) for (let index = 0; index < length && report.issues.length < maxIssues; index += 1) checkItem(place, index)
  else if (report.listsWrong) pushIssue(report.issues, path, 'too-many-items', `expected at most ${maxItems} items, received ${length}`)
}

/** Whether a value is a list; a revoked proxy is not. */
export const isReadableList = (value: unknown): value is readonly unknown[] => holds(Array.isArray, value)

function addWrong({ path, report }: Place, key: string | number, value: unknown, expected: string, code?: IssueCode): void {
  if (report.listsWrong) addIssue(report.issues, [...path, key], value, expected, code)
}

/** Whether a check passes; one that throws, as a revoked proxy makes it do, does not. */
function holds(is: Is, value: unknown): boolean {
  try {
    return is(value)
  } catch {
    return false
  }
}
