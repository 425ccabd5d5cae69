const width = 140

/** A line of code that is too long, and neither a comment nor a condition, becomes several. */
export function wrapLine(line: string): readonly string[] {
  if (line.length <= width || /^\s*(?:\*|\/\*|\/\/|(?:\} )?(?:else )?if \()/.test(line)) return [line]
  const indentation = /^\s*/.exec(line)?.[0] ?? ''
  const wrapped =
    wrapParents(line) ?? wrapUnion(line, indentation) ?? wrapIntersection(line, indentation) ?? wrapBrackets(line, indentation)
  return wrapped === null ? [line] : wrapped.flatMap((part) => (part.length < line.length ? wrapLine(part) : [part]))
}

/** The interfaces that an interface extends, one a line. */
function wrapParents(line: string): readonly string[] | null {
  const [, head, parents, tail] = /^((?:export )?interface \w+) extends ([\w, ]+)( \{.*)$/.exec(line) ?? []
  if (head === undefined || parents === undefined || tail === undefined) return null
  const names = parents.split(', ')
  return [head, ...names.map((name, index) => `${index === 0 ? '  extends ' : '    '}${name}${index < names.length - 1 ? ',' : tail}`)]
}

/** The members of the union that is the type of a property, one a line. */
function wrapUnion(line: string, indentation: string): readonly string[] | null {
  const { separators } = scan(line, '|')
  const colon = /^\s*(?:readonly )?(?:\w+|'(?:[^'\\]|\\.)*')\??:(?= )/.exec(line)?.[0]
  if (separators.length === 0 || colon === undefined) return null
  const bounds = [colon.length, ...separators, line.length]
  const members = bounds.slice(1).map((end, index) => line.slice((bounds[index] ?? 0) + 1, end).trim())
  return [colon, ...members.map((member) => `${indentation}  | ${member}`)]
}

/** The members of an intersection that has the line to itself, one a line. */
function wrapIntersection(line: string, indentation: string): readonly string[] | null {
  const { groups, separators } = scan(line, '&')
  if (separators.length === 0 || groups.length > 0) return null
  const bounds = [-1, ...separators, line.length]
  const members = bounds.slice(1).map((end, index) => line.slice((bounds[index] ?? 0) + 1, end).trim())
  const last = members.length - 1
  return members.map((member, index) => `${indentation}${index === 0 ? '' : '  '}${member}${index < last ? ' &' : ''}`)
}

/** What the longest pair of outer brackets holds, a part a line. */
function wrapBrackets(line: string, indentation: string): readonly string[] | null {
  const { groups } = scan(line, '|')
  const group = [...groups].sort((one, other) => other.close - other.open - (one.close - one.open))[0]
  if (group === undefined) return null
  const last = group.parts.length - 1
  const inner = group.parts.map((part, index) => `${indentation}  ${part}${index < last || line[group.open] !== '<' ? ',' : ''}`)
  return [line.slice(0, group.open + 1), ...inner, `${indentation}${line.slice(group.close)}`]
}

/** A pair of brackets, with what stands between its commas. */
interface Group {
  readonly open: number
  readonly close: number
  readonly parts: readonly string[]
}

const closing: Readonly<Record<string, string>> = { '(': ')', '<': '>', '[': ']', '{': '}' }

/** The outermost pairs of brackets, and where a separator stands outside of them, as far as a look at characters tells. */
function scan(line: string, separator: string): { readonly groups: readonly Group[]; readonly separators: readonly number[] } {
  const groups: Group[] = []
  const separators: number[] = []
  let [open, depth, start] = [-1, 0, 0]
  let parts: string[] = []
  for (let index = 0; index < line.length; index += 1) {
    const character = line.charAt(index)
    if (character === "'") index = skipString(line, index)
    else if (character in closing) {
      if (depth === 0) [open, start, parts] = [index, index + 1, []]
      depth += 1
    } else if (Object.values(closing).includes(character) && line.charAt(index - 1) !== '=') {
      depth -= 1
      if (depth === 0) groups.push({ open, close: index, parts: [...parts, line.slice(start, index).trim()] })
    } else if (character === ',' && depth === 1) {
      parts.push(line.slice(start, index).trim())
      start = index + 1
    } else if (character === separator && depth === 0) separators.push(index)
  }
  return { groups, separators }
}

/** The index of the quote that ends a string. */
function skipString(line: string, from: number): number {
  let index = from + 1
  while (index < line.length && line.charAt(index) !== "'") index += line.charAt(index) === '\\' ? 2 : 1
  return index
}
