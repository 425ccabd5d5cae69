/** How many of the ids that were found are remembered: a power of two. */
const places = 1024

/**
 * A function that says whether a text is one of the given ids, which are given each under itself. Looking up a text that was parsed just
 * before takes three times as long as comparing it with the id that was found last among those alike, which a log shows again and again.
 */
export function createIdCheck(ids: ReadonlyMap<string, string>): (text: string) => boolean {
  const found: (string | undefined)[] = new Array(places).fill(undefined)
  return (text) => {
    const { length } = text
    const place = (length * 37 + text.charCodeAt(length >> 1) * 7 + text.charCodeAt(length - 5)) & (places - 1)
    if (found[place] === text) return true
    // What is remembered is the id, not the text: that may be a part of a much larger one, which would have to be kept.
    const id = ids.get(text)
    if (id === undefined) return false
    found[place] = id
    return true
  }
}
