import { type Collect, enter, type ListKnown } from './check.js'
import { isObject } from './is-object.js'
import { addIssue, type Issue, pushIssue, unreadable } from './issue.js'
import { LogEventError } from './log-event-error.js'
import { createView } from './view.js'

/** How much a validator lets pass: by default also what Okta may have added since the code was generated. */
export interface ValidateOptions {
  /** Also reject ids of event types that the catalog does not know, and fields that the envelope does not have. */
  readonly strict?: boolean | undefined
}

/** What validating gives: the same value with its type, or every issue that it has. */
export type Validation<Value> =
  | { readonly value: Value; readonly issues?: undefined }
  | { readonly value?: undefined; readonly issues: readonly Issue[] }

/** The emitted checks of one message. */
export interface Checks {
  /** Throws nothing. */
  readonly passes: (value: unknown) => boolean
  readonly collect: Collect
  readonly listKnown: ListKnown
}

/** Two phases: a quick one that only says yes or no, and a thorough one, for values that did not pass, and for all under `strict`. */
export function validate<Value>(checks: Checks, value: unknown, strict: boolean): Validation<Value> {
  const passed = checks.passes(value)
  if (passed && !strict) return { value: value as Value }
  const issues = listIssues(checks.collect, value, !passed, strict ? checks.listKnown : undefined)
  if (!passed && issues.length === 0) pushIssue(issues, [], 'unstable', 'expected a value that stays the same')
  return issues.length === 0 ? { value: value as Value } : { issues }
}

/** The value with its type; throws a `LogEventError` where it has issues. */
export function parse<Value>(checks: Checks, value: unknown, strict: boolean): Value {
  const { issues } = validate(checks, value, strict)
  if (issues !== undefined) throw new LogEventError(issues)
  return value as Value
}

/** What the catalog does not know in a value. */
export function listUnknownOf({ collect, listKnown }: Omit<Checks, 'passes'>, value: unknown): Issue[] {
  return listIssues(collect, value, false, listKnown)
}

function listIssues(collect: Collect, value: unknown, listsWrong: boolean, listKnown: ListKnown | undefined): Issue[] {
  const issues: Issue[] = []
  const look = (owner: unknown): void =>
    isObject(owner) ? enter(owner, [], { issues, listsWrong, listKnown }, collect) : addIssue(issues, [], owner, 'an object')
  try {
    look(value)
  } catch {
    issues.length = 0
    try {
      // Reading it threw: once more, more slowly, with what throws as an issue.
      look(createView(value))
    } catch {
      addIssue(issues, [], unreadable, 'an object')
    }
  }
  return issues
}
