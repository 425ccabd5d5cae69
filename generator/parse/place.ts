import type { Nodes } from 'mdast'
import type { Located, Origin } from '../model.ts'

/** The origin of a part of one line: `start` and `end` are 0-based offsets in it. */
export function toOrigin(path: string, line: number, start: number, end: number): Origin {
  return { path, line, column: start + 1, endLine: line, endColumn: Math.max(start, end) + 1 }
}

/** The origin of a node of a text that starts at `firstLine` of the document. */
export function originOf(node: Nodes, path: string, firstLine: number): Origin {
  const { start, end } = node.position ?? { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } }
  const before = firstLine - 1
  return { path, line: start.line + before, column: start.column, endLine: end.line + before, endColumn: end.column }
}

/** A part of a line without the blanks around it, and where it stands. */
export function locate(path: string, line: number, text: string, start = 0, end = text.length): Located<string> {
  const part = text.slice(start, end)
  const value = part.trim()
  const from = start + (part.length - part.trimStart().length)
  return { value, origin: toOrigin(path, line, from, from + value.length) }
}

/** Split a list of names such as `event-hook-eligible, oie-only`, keeping the place of each. */
export function splitList(list: Located<string>): Located<string>[] {
  const names: Located<string>[] = []
  const { path, line, column } = list.origin
  for (const match of list.value.matchAll(/[^,]+/g)) {
    const name = locate(path, line, match[0])
    if (name.value === '') continue
    const start = column - 1 + match.index + name.origin.column - 1
    names.push({ value: name.value, origin: toOrigin(path, line, start, start + name.value.length) })
  }
  return names
}
