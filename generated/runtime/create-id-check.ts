// Made by `okta-events generate`: do not edit, run it again instead.
// Facts come from Okta's public documentation of the System Log, https://developer.okta.com/docs/reference/api/event-types/

/** In how many places an id that was found is remembered: a power of two, several times as many as there are ids, so that few share one. */
const places = 4096

/**
 * A function that says whether a text is one of the given ids, which are given each under itself. Looking up a text that was parsed just
 * before takes three times as long as comparing it with the id that was found last among those alike, which a log shows again and again.
 */
export function createIdCheck(ids: ReadonlyMap<string, string>): (text: string) => boolean {
  const found: (string | undefined)[] = new Array(places).fill(undefined)
  return (text) => {
    const { length } = text
    const place = (length * 41 + text.charCodeAt(length - 6) * 131 + text.charCodeAt(length >> 1)) & (places - 1)
    // What is remembered is the id, not the text: that may be a part of a much larger one, which would have to be kept.
    if (found[place] !== text) found[place] = ids.get(text)
    return found[place] !== undefined
  }
}
