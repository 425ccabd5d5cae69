// Made by `okta-events generate`: do not edit, run it again instead.
// Facts come from Okta's public documentation of the System Log, https://developer.okta.com/docs/reference/api/event-types/

/** What stands for the words that are used most: characters that no id has, first what code has most of, which weighs least beside it. */
export const abbreviations = ',=&|:{}?;[]>!$`+/<*^~#@%'

/**
 * The ids of a folded text, each under itself, in its order. There, each stands without the segments that it shares with the one before. In
 * front of an id stands `(` where it goes on from that one, a blank where it takes the place of its last segment, and a `)` for each further
 * segment that it leaves. The words that are abbreviated are given with blanks between them.
 */
export function unfold(folded: string, words: string): Map<string, string> {
  const path: string[] = []
  const ids = new Map<string, string>()
  const list = words.split(' ')
  // All in one go: going through the text once for each abbreviation takes twice as long.
  const text = folded.replace(/[^\w ().-]/g, (sign) => list[abbreviations.indexOf(sign)] ?? sign)
  text.replace(/([ ()]+)([^ ()]+)/g, (_, sign: string, rest: string) => {
    const left = sign === '(' ? 0 : sign === ' ' ? 1 : sign.length + 1
    path.splice(path.length - left, left, ...rest.split('.'))
    const id = path.join('.')
    ids.set(id, id)
    return ''
  })
  return ids
}
