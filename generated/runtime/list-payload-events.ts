// Made by `okta-events generate`: do not edit, run it again instead.
// Facts come from Okta's public documentation of the System Log, https://developer.okta.com/docs/reference/api/event-types/

import { isReadable, isReadableList } from './is-readable.js'
import { type Issue, maxIssues, maxItems, type Path, tooManyIssues } from './issue.js'
import { LogEventError } from './log-event-error.js'
import { readKey } from './read-key.js'
import type { Validation } from './validate.js'

/** What happens to the parts of a payload that do not pass. */
export interface PayloadOptions {
  /**
   * Is given what does not pass, with its issues; everything else is given back all the same. Without it, a payload of which
   * anything does not pass is refused as a whole.
   */
  readonly onIssues?: ((issues: readonly Issue[], value: unknown) => void) | undefined
}

/** A message that brings log events: the keys that lead to them, and what checks it as a whole. */
export interface Carrier {
  readonly keys: readonly string[]
  readonly validate: (value: unknown) => Validation<unknown>
}

/** What tells the transports apart. */
export interface Transports {
  readonly carriers: readonly Carrier[]
  /** What checks one log event. */
  readonly validate: (value: unknown) => Validation<unknown>
}

type OnIssues = (issues: readonly Issue[], value: unknown) => void

/** The log events in what was received; throws a `LogEventError` where something does not pass and nobody wants to know. */
export function listPayloadEvents(body: unknown, transports: Transports, { onIssues }: PayloadOptions = {}): readonly unknown[] {
  const refused: Issue[] = []
  const collect: OnIssues = (issues) => {
    for (const issue of issues.slice(0, maxIssues - refused.length)) refused.push(refused.length < maxIssues - 1 ? issue : tooManyIssues)
  }
  const events = findEvents(body, transports, onIssues ?? collect)
  if (refused.length > 0) throw new LogEventError(refused)
  return events
}

function findEvents(body: unknown, { carriers, validate }: Transports, onIssues: OnIssues): readonly unknown[] {
  const passing = (value: unknown, place: Place): boolean => {
    const { issues } = validate(value)
    if (issues !== undefined) onIssues(issues.map(place), value)
    return issues === undefined
  }
  const items = listItems(body)
  if (items !== null) return items.filter((event, index) => passing(event, (issue) => placeIssue(issue, [index])))
  const carrier = carriers.find(({ keys }) => readPath(body, keys) !== undefined)
  // A log event may have fields that nobody knows yet, such as one that is called as that of a carrier.
  if (carrier === undefined || validate(body).issues === undefined) return passing(body, (issue) => issue) ? [body] : []
  return unwrap(body, carrier, passing, onIssues)
}

type Place = (issue: Issue) => Issue

function unwrap(
  body: unknown,
  { keys, validate }: Carrier,
  passing: (value: unknown, place: Place) => boolean,
  onIssues: OnIssues,
): readonly unknown[] {
  const carried = readPath(body, keys)
  const items = listItems(carried)
  const events = items ?? (isReadable(carried) ? [carried] : [])
  const { issues } = validate(body)
  if (issues === undefined) return events
  // That there are too many issues is not one of the carrier: its log events are told of one by one.
  const own = issues.filter(
    ({ path, code }) => code !== tooManyIssues.code && (path.length <= keys.length || keys.some((key, at) => path[at] !== key)),
  )
  if (own.length > 0) onIssues(own, body)
  return events.filter((event, index) => passing(event, (issue) => placeIssue(issue, items === null ? keys : [...keys, index])))
}

/** The items of a list, `unreadable` where reading one throws; null for what is no list, or lies about its length. */
function listItems(value: unknown): readonly unknown[] | null {
  if (!isReadableList(value)) return null
  const length = readKey(value, 'length')
  return typeof length === 'number' && length <= maxItems ? Array.from({ length }, (_, index) => readKey(value, index)) : null
}

/** `uuid: expected …` becomes `[3].uuid: expected …`. */
function placeIssue(issue: Issue, start: Path): Issue {
  const { message, path, code } = issue
  if (code === tooManyIssues.code) return issue
  const joint = path.length === 0 || message.startsWith('[') ? '' : '.'
  return {
    message: `${printPath(start)}${joint}${path.length === 0 ? message.replace(/^value(?=:)/, '') : message}`,
    path: [...start, ...path],
    code,
  }
}

function printPath(path: Path): string {
  return path.map((key, index) => (typeof key === 'number' ? `[${key}]` : index === 0 ? key : `.${key}`)).join('')
}

function readPath(body: unknown, keys: readonly string[]): unknown {
  let value = body
  for (const key of keys) {
    if (!isReadable(value)) return undefined
    value = readKey(value, key)
  }
  return value
}
