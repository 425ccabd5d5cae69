/** Takes the values of a JSON text that spans lines, one by one. */
export interface ValueSink {
  /** A part of a value; its line feeds have become carriage returns, so that it stays one line. */
  add(bytes: Uint8Array): void
  /** The value is whole; `line` is the one that it began on. */
  end(line: number): void
  /** The value is longer than allowed, and its rest up to the next line that begins a value is left out. */
  skip(line: number): void
}

export interface ValueSplitter {
  /** The line that the next byte is on, from 1. */
  readonly line: number
  /** Whether lists or a value in brackets are open. */
  readonly isOpen: boolean
  /** Read on. The bytes are changed: see `ValueSink.add`. */
  write(bytes: Uint8Array): void
  /** Gives whether a value was not ended before. */
  end(): boolean
}

const [lineFeed, carriageReturn, tab, blank, quote, comma] = [10, 13, 9, 32, 34, 44]
const [openList, backslash, closeList, openObject, closeObject] = [91, 92, 93, 123, 125]

/**
 * Cut a text of JSON values, and of lists of them, into the values: `[{…}, {…}]` and `{…} {…}` are both two. Knows brackets and
 * strings only; whether a value is JSON, its parser says.
 */
export function createValueSplitter(sink: ValueSink, longest: number): ValueSplitter {
  let [line, lists, depth, length, startLine] = [1, 0, 0, 0, 1]
  /** Outside of values; in one that brackets end; in a bare word or string, which what follows ends; in what is left out. */
  let state: 'between' | 'value' | 'word' | 'left-out' = 'between'
  let [isString, isEscaped, isLineStart] = [false, false, false]

  const begin = (byte: number): void => {
    startLine = line
    length = 0
    depth = byte === openObject ? 1 : 0
    isString = byte === quote
    isEscaped = false
    state = byte === openObject ? 'value' : 'word'
  }
  const finish = (): void => {
    state = 'between'
    sink.end(startLine)
  }
  const isBreak = (byte: number): boolean =>
    byte === lineFeed ||
    byte === carriageReturn ||
    byte === tab ||
    byte === blank ||
    byte === comma ||
    byte === closeList ||
    byte === openList
  /** Whether the value goes on behind this byte. */
  const goOn = (byte: number): boolean => {
    if (isString) {
      if (isEscaped) isEscaped = false
      else if (byte === backslash) isEscaped = true
      else if (byte === quote) isString = false
    } else if (byte === quote) isString = true
    else if (byte === openObject || byte === openList) depth += 1
    else if (byte === closeObject || byte === closeList) depth -= 1
    return depth > 0
  }

  return {
    get line() {
      return line
    },
    get isOpen() {
      return lists > 0 || state === 'value'
    },
    write(bytes) {
      let start = state === 'value' || state === 'word' ? 0 : -1
      const take = (end: number): void => {
        length += end - start
        sink.add(bytes.subarray(start, end))
        start = -1
      }
      for (let at = 0; at < bytes.length; at += 1) {
        const byte = bytes[at] ?? 0
        if (state === 'word' && !isString && (isBreak(byte) || byte === openObject)) {
          take(at)
          finish()
        }
        if (state === 'left-out' && isLineStart && (byte === openObject || byte === openList)) [state, lists] = ['between', 0]
        isLineStart = byte === lineFeed
        if (state === 'value' || state === 'word') {
          const goes = goOn(byte)
          if (byte === lineFeed) bytes[at] = carriageReturn
          if (state === 'value' && !goes) {
            take(at + 1)
            finish()
          }
        } else if (state === 'between') {
          if (byte === openList) lists += 1
          else if (byte === closeList) lists = Math.max(0, lists - 1)
          else if (!isBreak(byte)) {
            begin(byte)
            start = at
          }
        }
        if (byte === lineFeed) line += 1
        if (start >= 0 && length + at - start >= longest) {
          start = -1
          state = 'left-out'
          sink.skip(startLine)
        }
      }
      if (start >= 0) take(bytes.length)
    },
    end() {
      const isUnended = state === 'value' || state === 'word'
      if (isUnended) finish()
      return isUnended
    },
  }
}
