import { type FieldType, scalars } from '../model.ts'

/** A type, and what was expected where the reading of its expression stopped; null if all of it was read. */
export interface ParsedType {
  readonly type: FieldType
  readonly expected: string | null
}

const token = /\s*(\[\]|\||"[^"]*"|[A-Za-z][\w-]*)/y

/** Read a type expression such as `string[]`, `"A" | "B" | string` or `LogEventActor | null`. */
export function parseTypeExpression(text: string): ParsedType {
  const tokens = readTokens(text)
  if (tokens === null) return { type: { kind: 'unknown', text }, expected: 'names, quoted words, `[]` and `|`' }

  const members: FieldType[] = []
  for (let position = 0; position < tokens.length; ) {
    const member = toMember(tokens[position] ?? '')
    if (member === null) return { type: { kind: 'unknown', text }, expected: 'a name or a quoted word' }
    position++
    let type = member
    for (; tokens[position] === '[]'; position++) type = { kind: 'list', element: type }
    members.push(type)
    if (position === tokens.length) return { type: toUnion(members), expected: null }
    if (tokens[position] !== '|') return { type: { kind: 'unknown', text }, expected: `\`|\` before \`${tokens[position]}\`` }
    position++
  }
  return { type: { kind: 'unknown', text }, expected: 'a name or a quoted word at its end' }
}

function readTokens(text: string): string[] | null {
  const tokens: string[] = []
  const trimmed = text.trim()
  token.lastIndex = 0
  while (token.lastIndex < trimmed.length) {
    const match = token.exec(trimmed)
    if (match === null) return null
    tokens.push(match[1] ?? '')
  }
  return tokens
}

function toMember(word: string): FieldType | null {
  if (word === '|' || word === '[]') return null
  if (word.startsWith('"')) return { kind: 'literal', value: word.slice(1, -1) }
  if (word === 'null') return { kind: 'literal', value: null }
  if (word === 'map') return { kind: 'map' }
  if (word === 'unknown') return { kind: 'unknown', text: word }
  const scalar = scalars.find((name) => name === word)
  return scalar === undefined ? { kind: 'reference', id: word } : { kind: 'scalar', scalar }
}

function toUnion(members: readonly FieldType[]): FieldType {
  const [first] = members
  return members.length === 1 && first !== undefined ? first : { kind: 'union', members }
}
