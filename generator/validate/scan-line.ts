import { createLayouts, findStep, lengthOf } from './layouts.ts'
import { type Carrier, carriers, listShapes } from './list-shapes.ts'
import type { CatalogFacts } from './own-catalog.ts'
import { createShortTexts } from './short-texts.ts'
import { skipBlanks, skipString, skipValue, skipWord, unsure } from './skip-json.ts'
import type { Layout, Skip, ValueShape } from './value-shape.ts'

/** A log event in which nothing is wrong. */
export interface ScannedEvent {
  readonly eventType: string
  /** The ways through its payloads. */
  readonly payloads: readonly Layout[]
}

/** Recognises lines in which nothing is wrong without making values of them, which takes half of the time. */
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

function scanNumber(text: DataView, at: number, skip: Skip): number {
  const end = skip(text, at)
  return end - at > mostDigits ? unsure : end
}

export function createLineScan(facts: CatalogFacts): LineScan {
  const known = createLayouts()
  const ids = createShortTexts()
  const starts = listShapes(facts, (text, at) => {
    const id = ids.find(text, at)
    eventType = id?.text ?? ''
    return id === null ? unsure : at + id.bytes.length
  })
  let eventType = ''
  let events: ScannedEvent[] = []
  let payloads: Layout[] = []
  /** Logs hold one kind of line mostly. */
  let last = 0

  const scanObject = (text: DataView, from: number, start: Layout): number => {
    let layout = start
    for (let at = from; at !== unsure; ) {
      const step = findStep(known, layout, text, at)
      const after = known.layouts[step]
      if (after === undefined) return unsure
      layout = after
      at += lengthOf(known, step)
      const value = known.values[step] ?? null
      if (value === null) return end(layout, at)
      at = scanValue(text, at, value)
    }
    return unsure
  }

  const end = (layout: Layout, at: number): number => {
    const { role } = layout.shape
    if (role === 'payload') payloads.push(layout)
    if (role !== 'event') return at
    events.push({ eventType, payloads })
    payloads = []
    return at
  }

  const scanValue = (text: DataView, at: number, shape: ValueShape): number => {
    if (shape.isAny) return skipValue(text, at)
    switch (text.getUint8(at)) {
      case 0x22:
        if (shape.skipString === skipString) return skipString(text, at + 1)
        return shape.skipString === null ? unsure : shape.skipString(text, at + 1)
      case 0x7b:
        if (shape.object !== null) return scanObject(text, at + 1, shape.object)
        return shape.isMap ? skipValue(text, at) : unsure
      case 0x5b:
        return shape.item === null ? unsure : scanItems(text, at + 1, shape.item)
      case 0x6e:
        return shape.isNullable ? skipWord(text, at) : unsure
      case 0x74:
      case 0x66:
        return shape.isBoolean ? skipWord(text, at) : unsure
      default:
        return shape.skipNumber === null ? unsure : scanNumber(text, at, shape.skipNumber)
    }
  }

  const scanItems = (text: DataView, from: number, item: ValueShape): number => {
    let at = skipBlanks(text, from)
    if (text.getUint8(at) === 0x5d) return at + 1
    for (;;) {
      at = scanValue(text, at, item)
      if (at === unsure) return unsure
      at = skipBlanks(text, at)
      if (text.getUint8(at) !== 0x2c) return text.getUint8(at) === 0x5d ? at + 1 : unsure
      at = skipBlanks(text, at + 1)
    }
  }

  const scanAs = (text: DataView, from: number, start: Layout): number => {
    events = []
    payloads = []
    const at = skipBlanks(text, from)
    const to = text.getUint8(at) === 0x7b ? scanObject(text, at + 1, start) : unsure
    const feed = to === unsure ? unsure : skipBlanks(text, to)
    return feed !== unsure && text.getUint8(feed) === 0x0a ? feed : unsure
  }

  return {
    scan(text, at) {
      for (let tried = 0; tried < starts.length; tried += 1) {
        const start = starts[last]
        const feed = start === undefined ? unsure : scanAs(text, at, start)
        if (feed !== unsure) return feed
        last = (last + 1) % starts.length
      }
      return unsure
    },
    get events() {
      return events
    },
    get carrier() {
      return carriers[last]?.carrier ?? 'logEvent'
    },
  }
}
