// Made by `okta-events generate`: do not edit, run it again instead.
// Facts come from Okta's public documentation of the System Log, https://developer.okta.com/docs/reference/api/event-types/

import { addIssue, type Issue, type Path, pushIssue } from './issue.js'
import { LogEventError } from './log-event-error.js'
import { isReadable } from './read-key.js'

export interface ValidateOptions {
  /** Also reject ids of event types that the catalog does not know, and fields that the envelope does not have. */
  readonly strict?: boolean | undefined
}

/** What validating gives: the same value with its type, or every issue that it has. */
export type Validation<Value> =
  | { readonly value: Value; readonly issues?: undefined }
  | { readonly value?: undefined; readonly issues: readonly Issue[] }

/** Lists the issues of an object. */
export type Collect = (owner: object, path: Path, issues: Issue[]) => void

/** The emitted checks of one message. */
export interface Checks {
  readonly passes: (value: unknown) => boolean
  readonly collect: Collect
  readonly collectUnknown: Collect
}

/** Whether a value passes; one that cannot be read does not. */
export function isPassing({ passes, collectUnknown }: Checks, value: unknown, strict: boolean): boolean {
  try {
    return passes(value) && (!strict || listIssues(collectUnknown, value).length === 0)
  } catch {
    return false
  }
}

/** Two phases: a quick one that only says yes or no, and a thorough one, for values that did not pass. */
export function validate<Value>(checks: Checks, value: unknown, strict: boolean): Validation<Value> {
  const passed = isPassing(checks, value, false)
  if (passed && !strict) return { value: value as Value }
  const issues = passed ? [] : listIssues(checks.collect, value)
  if (!passed && issues.length === 0) pushIssue(issues, [], 'unstable', 'expected a value that stays the same while it is read')
  if (strict && isReadable(value)) issues.push(...listIssues(checks.collectUnknown, value))
  return issues.length === 0 ? { value: value as Value } : { issues }
}

/** The value with its type; throws a `LogEventError` where it has issues. */
export function parse<Value>(checks: Checks, value: unknown, strict: boolean): Value {
  const result = validate<Value>(checks, value, strict)
  if (result.issues !== undefined) throw new LogEventError(result.issues)
  return result.value
}

/** The issues of a value. */
export function listIssues(collect: Collect, value: unknown): Issue[] {
  const issues: Issue[] = []
  if (!isReadable(value)) {
    addIssue(issues, [], value, 'an object')
    return issues
  }
  try {
    collect(value, [], issues)
  } catch {
    pushIssue(issues, [], 'unreadable', 'expected a value that can be read to its end')
  }
  return issues
}
