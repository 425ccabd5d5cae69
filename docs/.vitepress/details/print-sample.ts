import { toJsonText } from '../../../generator/query/escape-query.ts'

/** How long a line may get. */
const longest = 88

/** JSON of a value for reading: what fits on one line stands on one line. */
export function printSample(value: unknown, indent = ''): string {
  const line = printLine(value)
  if (indent !== '' && indent.length + line.length <= longest) return line
  const deeper = `${indent}  `
  if (Array.isArray(value)) return `[\n${value.map((element) => deeper + printSample(element, deeper)).join(',\n')}\n${indent}]`
  if (typeof value !== 'object' || value === null) return line
  const members = Object.entries(value).map(([key, member]) => `${deeper}${toJsonText(key)}: ${printSample(member, deeper)}`)
  return `{\n${members.join(',\n')}\n${indent}}`
}

function printLine(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(printLine).join(', ')}]`
  if (typeof value !== 'object' || value === null) return toJsonText(value)
  const members = Object.entries(value).map(([key, member]) => `${toJsonText(key)}: ${printLine(member)}`)
  return members.length === 0 ? '{}' : `{ ${members.join(', ')} }`
}
