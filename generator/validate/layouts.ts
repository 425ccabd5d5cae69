import { skipBlanks, unsure } from './skip-json.ts'
import { anyValue, type Layout, type ObjectShape, type ValueShape } from './value-shape.ts'

/** What was learned. A step is what stands between a value and the next: `,"displayName":` or `}`, with the blanks that there are. */
export interface Layouts {
  /** By step: the value that follows it; null where the object ends. */
  readonly values: (ValueShape | null)[]
  /** By step: the way with it. */
  readonly layouts: Layout[]
  /** By step times `width`: the columns below. Numbers in one place are read several times as fast as objects all over the memory. */
  readonly table: Int32Array
  /** The bytes of the steps, four in each. */
  readonly words: Int32Array
}

/** Where its words begin and end, what follows them in less than four bytes, the bits of these, its length, the next step. */
const [wordsAt, wordsEnd, rest, restBits, lengthAt, next] = [0, 1, 2, 3, 4, 5]
const width = 6

/** What a log of any size may take: then, nothing more is learned. */
const mostSteps = 16_384
const mostWords = mostSteps * 8
/** Steps from one place that are told apart: they are tried one after the other. */
const mostChoices = 256
const longestStep = 200
const mostKeys = 256

export function createLayouts(): Layouts {
  return { values: [], layouts: [], table: new Int32Array(mostSteps * width), words: new Int32Array(mostWords) }
}

export function startLayout(shape: ObjectShape): Layout {
  return { shape, key: null, before: null, size: 0, seen: 0, first: unsure }
}

/** The step that stands in a text; `unsure` where none does that could be right. */
export function findStep(known: Layouts, layout: Layout, text: DataView, at: number): number {
  if (layout.first === unsure) return learnStep(known, layout, text, at)
  if (matches(known, layout.first, text, at)) return layout.first
  let before = layout.first
  let choices = 1
  for (let step = nextOf(known, before); step !== unsure; step = nextOf(known, step)) {
    if (matches(known, step, text, at)) {
      known.table[before * width + next] = nextOf(known, step)
      known.table[step * width + next] = layout.first
      layout.first = step
      return step
    }
    before = step
    choices += 1
  }
  return choices < mostChoices ? learnStep(known, layout, text, at) : unsure
}

/** How many bytes a step takes. */
export function lengthOf(known: Layouts, step: number): number {
  return known.table[step * width + lengthAt] ?? 0
}

function nextOf(known: Layouts, step: number): number {
  return known.table[step * width + next] ?? unsure
}

function matches({ table, words }: Layouts, step: number, text: DataView, from: number): boolean {
  const row = step * width
  const end = table[row + wordsEnd] ?? 0
  let at = from
  for (let word = table[row + wordsAt] ?? 0; word < end; word += 1) {
    if (text.getInt32(at) !== words[word]) return false
    at += 4
  }
  return (text.getInt32(at) & (table[row + restBits] ?? 0)) === table[row + rest]
}

function learnStep(known: Layouts, layout: Layout, text: DataView, from: number): number {
  const { shape, seen, size } = layout
  const at = skipBlanks(text, from)
  if (text.getUint8(at) === 0x7d) {
    const isWhole = (seen & shape.required) === shape.required
    return isWhole ? addStep(known, layout, text, { from, end: at + 1, value: null, after: layout }) : unsure
  }
  const key = readKey(text, at, layout)
  if (key === null || size === mostKeys) return unsure
  const { name, end } = key
  const { value, bit } = shape.fields.get(name) ?? { value: anyValue, bit: 0 }
  if (bit === 0 ? mayDiffer(name, layout) : (seen & bit) !== 0) return unsure
  const after = { shape, key: name, before: layout, size: size + 1, seen: seen | bit, first: unsure }
  return addStep(known, layout, text, { from, end, value, after })
}

/** Read a key with its colon and the blanks around, such as `, "uuid": `. One that is not plain ASCII is left to others. */
function readKey(text: DataView, from: number, { size }: Layout): { readonly name: string; readonly end: number } | null {
  const start = size === 0 ? from : text.getUint8(from) === 0x2c ? skipBlanks(text, from + 1) : unsure
  if (start === unsure || text.getUint8(start) !== 0x22) return null
  let name = ''
  let at = start + 1
  for (let byte = text.getUint8(at); byte !== 0x22; byte = text.getUint8(at)) {
    if (byte < 0x20 || byte > 0x7e || byte === 0x5c || name.length === longestStep) return null
    name += String.fromCharCode(byte)
    at += 1
  }
  const colon = skipBlanks(text, at + 1)
  return text.getUint8(colon) === 0x3a ? { name, end: skipBlanks(text, colon + 1) } : null
}

/** Whether a key that the catalog does not know may make a difference: to what a carrier is, or by coming twice in a payload. */
function mayDiffer(name: string, layout: Layout): boolean {
  const { role } = layout.shape
  return role === 'carrier' || (role === 'payload' && [...listKeys(layout)].includes(name))
}

/** The keys of a way, the last one first. */
export function* listKeys(layout: Layout): Generator<string> {
  for (let at: Layout | null = layout; at !== null; at = at.before) if (at.key !== null) yield at.key
}

interface Step {
  readonly from: number
  readonly end: number
  readonly value: ValueShape | null
  readonly after: Layout
}

function addStep(known: Layouts, layout: Layout, text: DataView, { from, end, value, after }: Step): number {
  const { values, layouts, table, words } = known
  const step = values.length
  const length = end - from
  const wordsFrom = table[(step - 1) * width + wordsEnd] ?? 0
  const whole = length >> 2
  if (step === mostSteps || length > longestStep || wordsFrom + whole > mostWords) return unsure
  for (let word = 0; word < whole; word += 1) words[wordsFrom + word] = text.getInt32(from + 4 * word)
  const bits = length % 4 === 0 ? 0 : -1 << (32 - 8 * (length % 4))
  table.set([wordsFrom, wordsFrom + whole, text.getInt32(from + 4 * whole) & bits, bits, length, layout.first], step * width)
  layout.first = step
  values.push(value)
  layouts.push(after)
  return step
}
