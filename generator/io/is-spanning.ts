import { createValueSplitter } from './split-values.ts'

/**
 * Whether a text holds values that span lines, as its start tells: a list over many lines, or an object printed for reading. Otherwise
 * every line holds a value of its own. A first line that was cut off, as by the rotation of a log, is no value that spans lines.
 */
export function isSpanning(start: Uint8Array, isEnd: boolean): boolean {
  const text = Buffer.from(start.buffer, start.byteOffset, start.byteLength)
  const [first = '', second] = takeLines(text)
  if (second === undefined) return !isEnd && /^[[{]/.test(first.trim())
  if (isValue(first) || !isOpenBehind(first)) return false
  return first.trim() === '[' || !isValue(second)
}

/** The first two lines that are not blank and that end within the text, or end with it. */
function takeLines(text: Buffer): readonly string[] {
  const lines: string[] = []
  for (let start = 0; start < text.length && lines.length < 2; ) {
    const found = text.indexOf(10, start)
    const end = found === -1 ? text.length : found
    const line = text.toString('utf8', start, end)
    if (line.trim() !== '') lines.push(line)
    start = end + 1
  }
  return lines
}

function isValue(line: string): boolean {
  try {
    JSON.parse(line)
    return true
  } catch {
    return false
  }
}

function isOpenBehind(line: string): boolean {
  const splitter = createValueSplitter({ add: () => undefined, end: () => undefined, skip: () => undefined }, Infinity)
  splitter.write(Buffer.from(`${line}\n`))
  return splitter.isOpen
}
