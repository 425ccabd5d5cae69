import { type Fields, isObject } from './is-object.js'
import { addIssue, extend, type Issue, type IssueCode, maxIssues, maxItems, type Path, pushIssue, quote, unreadable } from './issue.js'
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

/**
 * Says whether a value is right. Given the place of the value, it goes on behind what is wrong, lists it there, and reads every key that
 * it knows, whatever the others hold.
 */
export type Check = (value: unknown, place?: Place) => boolean

/** Lists what there is to say about an object. */
export type Collect = (value: Fields, place: Place) => unknown

/** Checks one item of a list. */
export type CheckItem = (items: Place, index: number, item: unknown) => unknown

/** List that what is under a key is not what was expected, and go on; where nothing is listed, there is no going on. */
export function addWrong(place: Place | undefined, key: string | number, expected: string, code?: IssueCode): boolean {
  if (!place) return false
  const { owner, path, report } = place
  const value = owner[key]
  if (report.listsWrong || value === unreadable) addIssue(report.issues, extend(path, key), value, expected, code)
  return true
}

/** Any values will do; their keys are asked for all the same, so that they count as known. */
export const isAnything = (..._: readonly unknown[]): boolean => true

/** Look into an object, or a list, that is not right, or that may hold what the catalog does not know. */
export function expectInside(place: Place, key: string | number, isRight: boolean, expected: string, collect: Collect): boolean
export function expectInside(
  place: Place,
  key: string | number,
  isRight: boolean,
  expected: string,
  checkItem: CheckItem,
  isList: true,
): boolean
export function expectInside(
  place: Place,
  key: string | number,
  isRight: boolean,
  expected: string,
  look: Collect | CheckItem,
  isList?: boolean,
): boolean {
  const { owner, path, report } = place
  if (!isRight || report.listKnown) {
    const value = owner[key]
    if (isList ? Array.isArray(value) : isObject(value))
      (isList ? enterList : enter)(value as never, extend(path, key), report, look as never)
    else if (!isRight) addWrong(place, key, expected)
  }
  return true
}

/** The same for a list of objects. */
export function expectObjects(place: Place, key: string | number, isRight: boolean, expected: string, check: Check): boolean {
  const checkItem: CheckItem = (items, index, item) => expectInside(items, index, check(item), 'an object', check)
  return expectInside(place, key, isRight, expected, checkItem, true)
}

/** The same place for a key that every object inherits something under: only what the object itself has counts. */
export function onlyOwn<Here extends Place | undefined>(place: Here, key: string): Here {
  return !place || Object.hasOwn(place.owner, key) ? place : { ...place, owner: { [key]: undefined } }
}

/** List an id that the catalog does not know. Looking for the nearest takes time, so that only the first few get one. */
export function expectEventType({ path, report }: Place, id: unknown): boolean {
  const { issues, listKnown } = report
  if (listKnown && typeof id === 'string' && !listKnown().has(id)) {
    const nearest = issues.length < 20 ? findNearest(id, [...listKnown().keys()].sort()) : null
    const suggestion = nearest ? `, did you mean ${quote(nearest)}?` : ''
    pushIssue(issues, extend(path, 'eventType'), 'unknown-event-type', `unknown event type ${quote(id)}${suggestion}`)
  }
  return true
}

/** Look into an object: first into what is known of it, then for what is not. */
export function enter(owner: Fields, path: Path, report: Report, collect: Collect): void {
  const place: Place = { owner, path, report }
  collect(owner, place)
  if (report.listKnown) listOthers(place, listKeys(collect), 'unknown-field', 'unknown field')
}

/** List the keys of an object that are not among the known ones. */
export function listOthers({ owner, path, report }: Place, known: ReadonlySet<unknown>, code: IssueCode, fact: string): void {
  for (const key of Object.keys(owner)) if (!known.has(key)) pushIssue(report.issues, extend(path, key), code, fact)
}

const keysOf = new Map<Collect, ReadonlySet<unknown>>()

/** The keys of a structure: those that are asked for when it is checked. */
function listKeys(collect: Collect): ReadonlySet<unknown> {
  const known = keysOf.get(collect)
  if (known) return known
  const keys = new Set<unknown>()
  enter(createView({}, keys) as Fields, [], { issues: [] }, collect)
  keysOf.set(collect, keys)
  return keys
}

function enterList(items: readonly unknown[], path: Path, report: Report, checkItem: CheckItem): void {
  const place: Place = { owner: items as unknown as Fields, path, report }
  const { length } = items
  if (length <= maxItems)
    for (let index = 0; index < length && report.issues.length < maxIssues; index += 1) checkItem(place, index, items[index])
  else if (report.listsWrong) pushIssue(report.issues, path, 'too-many-items', `expected at most ${maxItems} items, received ${length}`)
}
