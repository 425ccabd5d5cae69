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

/** The path to what is under a key. Spreading takes longer than the rest of an issue, and most paths are short. */
export const extend = (path: Path, key: string | number): Path =>
  path.length > 1 ? [...path, key] : path.length > 0 ? [path[0] as string, key] : [key]

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

/** Stands for the issues beyond that number. */
export const tooManyIssues: Issue = {
  message: `${maxIssues - 1} issues are listed, further ones are left out`,
  path: [],
  code: 'too-many-issues',
}

/** Stands for a value whose reading threw: a function, which no check passes, and which compares with a number where a symbol throws. */
export const unreadable = (): void => {}

/** List that a value is not what was expected; `code` is for strings that are not the right ones. */
export function addIssue(issues: Issue[], path: Path, received: unknown, expected: string, code: IssueCode = 'wrong-type'): void {
  const [text, ownCode] = describe(received)
  pushIssue(issues, path, ownCode ?? code, `expected ${expected}, received ${text}`)
}

/** List an issue; the one place where messages are composed and counted. */
export function pushIssue(issues: Issue[], path: Path, code: IssueCode, fact: string): void {
  if (issues.length < maxIssues)
    issues.push(issues.length < maxIssues - 1 ? { message: `${printPath(path)}: ${fact}`, path, code } : tooManyIssues)
}

/** Name a value in a few words, without looking into it, and the code of its being there; none where it depends. */
function describe(value: unknown): readonly [text: string, code?: IssueCode] {
  if (value === undefined) return ['nothing', 'missing-key']
  if (value === null) return ['null', 'unexpected-null']
  if (value === unreadable) return ['something unreadable', 'unreadable']
  if (typeof value === 'string') return [quote(value)]
  if (typeof value === 'number' || typeof value === 'boolean') return [String(value), 'wrong-type']
  return [Array.isArray(value) ? 'a list' : typeof value === 'object' ? 'an object' : `a ${typeof value}`, 'wrong-type']
}

/** Texts that are quoted as they are, which most are. */
const plain = /^[ !#-[\]-~]*$/

/** Quote a string, shortened, with characters that cannot be seen shown as their code. */
export function quote(text: string): string {
  const short = text.length <= 60 ? text : `${text.slice(0, 60)}…`
  if (plain.test(short)) return `"${short}"`
  return JSON.stringify(short).replace(/[\p{C}\p{Zl}\p{Zp}]/gu, (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`)
}

const word = /^[A-Za-z_$][\w$]*$/

/** Print a path as code would write it, such as `target[0].detailEntry`. */
function printPath(path: Path): string {
  let text = ''
  for (const key of path)
    if (typeof key === 'number') text += `[${key}]`
    else text += word.test(key) ? (text && '.') + key : `[${quote(key)}]`
  return text || 'value'
}
