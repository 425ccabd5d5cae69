/** A text that has the form of an id, or of a pattern for ids, wherever it stands in a source. */
export interface Token {
  readonly start: number
  readonly end: number
  /** As it is meant: without the backslashes that regular expressions have in front of dots. */
  readonly text: string
  readonly isRegularExpression: boolean
}

/**
 * Two segments or more; the last may be open or a wildcard. It neither follows what makes it a part of something longer (a path, an
 * address, a property access) nor a backslash, but for that of `\n`, `\r` and `\t`. In regular expressions a dot has a backslash in
 * front, which strings, and strings in strings, write as two and four.
 */
const form =
  /(?:(?<=\\[nrt])|(?<![\w.$@/\\~%}*-]))[A-Za-z]\w*(?:\\{0,4}\.[\w*%-]+)+(?:\\{0,4}\.)?|(?:(?<=\\[nrt])|(?<![\w.$@/\\~%}*-]))[A-Za-z]\w*\.(?=["'`{$])/g

/** What must not follow: a token is no function that is called, no path, no address. */
const goesOn = /[\w(@/\\=]/

/** Every token of a text, in order. */
export function findTokens(text: string): readonly Token[] {
  const tokens: Token[] = []
  for (const { 0: found, index } of text.matchAll(form)) {
    const end = index + found.length
    const next = text[end] ?? ''
    const isRegularExpression = found.includes('\\')
    // A backslash before a quote or a line feed belongs to these.
    const isPart = next === '\\' ? !/["'`nrt]/.test(text[end + 1] ?? '') : goesOn.test(next)
    if ((isRegularExpression || !isPart) && found.length <= 200)
      tokens.push({ start: index, end, text: found.replaceAll('\\', ''), isRegularExpression })
  }
  return tokens
}

/** Says of parts of the source whether one of the tokens stands in them. */
export function createHasToken(tokens: readonly Token[]): (start: number, end: number) => boolean {
  return (start, end) => {
    let [low, high] = [0, tokens.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((tokens[middle]?.start ?? 0) < start) low = middle + 1
      else high = middle
    }
    const next = tokens[low]
    return next !== undefined && next.start < end
  }
}
