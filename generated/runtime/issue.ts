// Made by `okta-events generate`: do not edit, run it again instead.
// Facts come from Okta's public documentation of the System Log, https://developer.okta.com/docs/reference/api/event-types/

/** What an issue is about. Codes are public: none is renamed or reused. */
export type IssueCode =
  | 'missing-key'
  | 'unexpected-null'
  | 'wrong-type'
  | 'wrong-date-time'
  | 'unknown-value'
  | 'too-many-items'
  | 'unreadable'
  | 'unstable'
  | 'unknown-event-type'
  | 'unknown-field'
  | 'unknown-payload-key'
  | 'too-many-issues'

/** The keys and indexes that lead from the validated value to a part of it. */
export type Path = readonly (string | number)[]

/** One thing that a validated value has and should not have, or the other way about. */
export interface Issue {
  /** One line: where, what was expected, what was received. */
  readonly message: string
  readonly path: Path
  readonly code: IssueCode
}

/** Lists longer than this do not pass, so that a value that lies about its length cannot keep a validator busy. */
export const maxItems = 10_000_000

/** Issues beyond this number are not listed. */
export const maxIssues = 1000

/** Stands for a value whose reading threw. */
export const unreadable: unique symbol = Symbol('unreadable')

/** List that a value is not what was expected; `code` is for strings that are not the right ones. */
export function addIssue(issues: Issue[], path: Path, received: unknown, expected: string, code: IssueCode = 'wrong-type'): void {
  const text = describe(received)
  pushIssue(issues, path, toCode(received, text, code), `expected ${expected}, received ${text}`)
}

/** List an issue; the one place where messages are composed and counted. */
export function pushIssue(issues: Issue[], path: Path, code: IssueCode, fact: string): void {
  if (issues.length >= maxIssues) return
  if (issues.length === maxIssues - 1) {
    issues.push({ message: `${maxIssues - 1} issues are listed, further ones are left out`, path: [], code: 'too-many-issues' })
    return
  }
  issues.push({ message: `${printPath(path)}: ${fact}`, path, code })
}

function toCode(received: unknown, text: string, code: IssueCode): IssueCode {
  if (text === 'something unreadable') return 'unreadable'
  if (received === undefined) return 'missing-key'
  if (received === null) return 'unexpected-null'
  return typeof received === 'string' ? code : 'wrong-type'
}

/** Name a value in a few words, without looking into it. */
function describe(value: unknown): string {
  if (value === unreadable) return 'something unreadable'
  if (value === undefined) return 'nothing'
  if (typeof value === 'string') return quote(value)
  if (typeof value === 'number' || typeof value === 'boolean' || value === null) return String(value)
  if (typeof value !== 'object') return `a ${typeof value}`
  try {
    return Array.isArray(value) ? 'a list' : 'an object'
  } catch {
    return 'something unreadable'
  }
}

/** Quote a string, shortened, with characters that cannot be seen shown as their code. */
export function quote(text: string): string {
  const short = text.length <= 60 ? text : `${text.slice(0, 60)}…`
  return JSON.stringify(short).replace(
    /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu,
    (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`,
  )
}

/** Print a path as code would write it, such as `target[0].detailEntry`. */
function printPath(path: Path): string {
  if (path.length === 0) return 'value'
  return path.map((key, index) => printKey(key, index === 0)).join('')
}

function printKey(key: string | number, isFirst: boolean): string {
  if (typeof key === 'number') return `[${key}]`
  if (/^[A-Za-z_$][\w$]*$/.test(key)) return isFirst ? key : `.${key}`
  return `[${quote(key)}]`
}
