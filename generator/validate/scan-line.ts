import { createLayouts, findStep, type Layouts, lengthOf } from './layouts.ts'
import { type Carrier, carriers, listShapes } from './list-shapes.ts'
import type { CatalogFacts } from './own-catalog.ts'
import { createShortTexts } from './short-texts.ts'
import { skipBlanks, skipSeries, skipString, skipValue, skipWord, unsure } from './skip-json.ts'
import type { Layout, Skip, ValueShape } from './value-shape.ts'

/** A log event in which nothing is wrong. */
export interface ScannedEvent {
  readonly eventType: string
  /** The ways through its payloads. */
  readonly payloads: readonly Layout[]
}

/** Recognises lines in which nothing is wrong without making values of them, which takes half to two thirds of the time. */
export interface LineScan {
  /**
   * Scan a line. Gives where its line feed is, behind which there have to be three more bytes at least; `unsure` where something may be
   * wrong, or is rare: then, only parsing tells.
   */
  scan(text: DataView, at: number): number
  /** The log events of the line that was scanned last. */
  readonly events: readonly ScannedEvent[]
  /** What they came in. */
  readonly carrier: Carrier
}

/** More digits may be more than a number can hold. */
const mostDigits = 300

interface State {
  readonly known: Layouts
  /** Of the log event that is being scanned. */
  eventType: string
  payloads: Layout[]
  events: ScannedEvent[]
}

export function createLineScan(facts: CatalogFacts): LineScan {
  const state: State = { known: createLayouts(), eventType: '', payloads: [], events: [] }
  const ids = createShortTexts()
  const starts = listShapes(facts, (text, at) => {
    const id = ids.find(text, at)
    state.eventType = id?.text ?? ''
    return id === null ? unsure : at + id.bytes.length
  })
  /** The carrier of the last line: logs hold one kind of line mostly. */
  let last = 0
  return {
    scan(text, at) {
      for (let tried = 0; tried < starts.length; tried += 1) {
        const start = starts[last]
        const feed = start === undefined ? unsure : scanWhole(state, text, at, start)
        if (feed !== unsure) return feed
        last = (last + 1) % starts.length
      }
      return unsure
    },
    get events() {
      return state.events
    },
    get carrier() {
      return carriers[last]?.carrier ?? 'logEvent'
    },
  }
}

function scanWhole(state: State, text: DataView, from: number, start: Layout): number {
  state.events = []
  state.payloads = []
  const at = skipBlanks(text, from)
  const end = text.getUint8(at) === 0x7b ? scanObject(state, text, at + 1, start) : unsure
  const feed = end === unsure ? unsure : skipBlanks(text, end)
  return feed !== unsure && text.getUint8(feed) === 0x0a ? feed : unsure
}

function scanObject(state: State, text: DataView, from: number, start: Layout): number {
  const { known } = state
  let layout = start
  for (let at = from; at !== unsure; ) {
    const step = findStep(known, layout, text, at)
    const after = known.layouts[step]
    if (after === undefined) return unsure
    layout = after
    at += lengthOf(known, step)
    const value = known.values[step] ?? null
    if (value === null) {
      keep(state, layout)
      return at
    }
    at = scanValue(state, text, at, value)
  }
  return unsure
}

/** Keep what is reported of an object that has ended. */
function keep(state: State, layout: Layout): void {
  const { role } = layout.shape
  if (role === 'payload') state.payloads.push(layout)
  if (role !== 'event') return
  state.events.push({ eventType: state.eventType, payloads: state.payloads })
  state.payloads = []
}

function scanValue(state: State, text: DataView, at: number, shape: ValueShape): number {
  if (shape.isAny) return skipValue(text, at)
  switch (text.getUint8(at)) {
    case 0x22:
      if (shape.skipString === skipString) return skipString(text, at + 1)
      return shape.skipString === null ? unsure : shape.skipString(text, at + 1)
    case 0x7b:
      if (shape.object !== null) return scanObject(state, text, at + 1, shape.object)
      return shape.isMap ? skipValue(text, at) : unsure
    case 0x5b:
      return scanItems(state, text, at + 1, shape.item)
    case 0x6e:
      return shape.isNullable ? skipWord(text, at) : unsure
    case 0x74:
    case 0x66:
      return shape.isBoolean ? skipWord(text, at) : unsure
    default:
      return shape.skipNumber === null ? unsure : scanNumber(text, at, shape.skipNumber)
  }
}

function scanItems(state: State, text: DataView, from: number, item: ValueShape | null): number {
  return item === null ? unsure : skipSeries(text, from, 0x5d, (at) => scanValue(state, text, at, item))
}

function scanNumber(text: DataView, at: number, skip: Skip): number {
  const end = skip(text, at)
  return end - at > mostDigits ? unsure : end
}
