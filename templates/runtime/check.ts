import { type Fields, isObject } from './is-object.js'
import { addIssue, type Issue, type IssueCode, maxIssues, maxItems, type Path, pushIssue, quote, unreadable } from './issue.js'
import { findNearest } from './nearest.js'
import { createView } from './view.js'

/** What a pass over a value lists, and what it has listed so far. */
export interface Report {
  readonly issues: Issue[]
  /** Whether it lists what is not as expected. */
  readonly listsWrong?: boolean
  /** Gives the ids that are known, where it lists ids and fields that are not. */
  readonly listKnown?: ListKnown | undefined
}

/** Gives the ids of event types that are known, each under itself. */
export type ListKnown = () => ReadonlyMap<string, string>

/** An object or a list that is being looked into. */
export interface Place {
  readonly owner: Fields
  readonly path: Path
  readonly report: Report
}

/** Checks the keys of a structure, one by one, and reads each of them whatever they hold. */
export type Collect = (value: Fields, place: Place) => void

/** Checks one item of a list. */
export type CheckItem = (items: Place, index: number, item: unknown) => void

type Is = (value: unknown) => boolean

/** List that what is under a key is not what was expected. */
export function addWrong({ owner, path, report }: Place, key: string | number, expected: string, code?: IssueCode): void {
  const value = owner[key]
  if (report.listsWrong || value === unreadable) addIssue(report.issues, [...path, key], value, expected, code)
}

/** Expect the same of several keys. */
export function expectEach(place: Place, is: Is, expected: string, ...keys: readonly string[]): void {
  for (const key of keys) if (!is(place.owner[key])) addWrong(place, key, expected)
}

/** Any value will do, so that nothing is expected in words. */
export const isAnything = (_: unknown): boolean => true

/** Expect an object, and look into one that is not right, or that may hold what the catalog does not know. */
export function expectObject(place: Place, key: string | number, isRight: boolean, expected: string, collect: Collect): void {
  const { owner, path, report } = place
  if (isRight && !report.listKnown) return
  const value = owner[key]
  if (isObject(value)) enter(value, [...path, key], report, collect)
  else if (!isRight) addWrong(place, key, expected)
}

/** The same for a list, each item of which is checked. */
export function expectList(place: Place, key: string | number, isRight: boolean, expected: string, checkItem: CheckItem): void {
  const { owner, path, report } = place
  if (isRight && !report.listKnown) return
  const value = owner[key]
  if (Array.isArray(value)) checkItems(value, { owner: value as unknown as Fields, path: [...path, key], report }, checkItem)
  else if (!isRight) addWrong(place, key, expected)
}

/** The same place for a key that every object inherits something under: only what the object itself has counts. */
export function onlyOwn(place: Place, key: string): Place {
  return Object.hasOwn(place.owner, key) ? place : { ...place, owner: { [key]: undefined } }
}

/** List an id that the catalog does not know. Looking for the nearest takes time, so that only the first few get one. */
export function checkEventType({ path, report }: Place, id: unknown): void {
  const { issues, listKnown } = report
  if (!listKnown || typeof id !== 'string' || listKnown().has(id)) return
  const nearest = issues.length < 20 ? findNearest(id, [...listKnown().keys()].sort()) : null
  const suggestion = nearest === null ? '' : `, did you mean ${quote(nearest)}?`
  pushIssue(issues, [...path, 'eventType'], 'unknown-event-type', `unknown event type ${quote(id)}${suggestion}`)
}

/** Look into an object: first into what is known of it, then for what is not. */
export function enter(owner: Fields, path: Path, report: Report, collect: Collect): void {
  const place: Place = { owner, path, report }
  collect(owner, place)
  if (report.listKnown) listOthers(place, listKeys(collect), 'unknown-field', 'unknown field')
}

/** List the keys of an object that are not among the known ones. */
export function listOthers({ owner, path, report }: Place, known: ReadonlySet<unknown>, code: IssueCode, fact: string): void {
  for (const key of Object.keys(owner)) if (!known.has(key)) pushIssue(report.issues, [...path, key], code, fact)
}

const keysOf = new Map<Collect, ReadonlySet<unknown>>()

/** The keys of a structure: those that are asked for when it is checked. */
function listKeys(collect: Collect): ReadonlySet<unknown> {
  const known = keysOf.get(collect)
  if (known) return known
  const keys = new Set<unknown>()
  const owner = createView({}, keys) as Fields
  collect(owner, { owner, path: [], report: { issues: [] } })
  keysOf.set(collect, keys)
  return keys
}

function checkItems(items: readonly unknown[], place: Place, checkItem: CheckItem): void {
  const { path, report } = place
  const { length } = items
  if (length <= maxItems)
    for (let index = 0; index < length && report.issues.length < maxIssues; index += 1) checkItem(place, index, items[index])
  else if (report.listsWrong) pushIssue(report.issues, path, 'too-many-items', `expected at most ${maxItems} items, received ${length}`)
}
