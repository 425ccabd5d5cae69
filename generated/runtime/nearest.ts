// Made by `okta-events generate`: do not edit, run it again instead.
// Facts come from Okta's public documentation of the System Log, https://developer.okta.com/docs/reference/api/event-types/

/** Longer texts are not compared: no id is nearly that long, and the work grows with the square. */
const longest = 128

/** The id that a text is most likely a misspelling of, or null where none is near. */
export function findNearest(text: string, ids: readonly string[]): string | null {
  if (text.length > longest) return null
  const small = text.toLowerCase()
  let nearest: string | null = null
  let limit = Math.max(1, Math.floor(text.length / 4))
  for (const id of ids) {
    const distance = measureDistance(small, id.toLowerCase(), limit)
    if (distance > limit || (distance === limit && nearest !== null)) continue
    nearest = id
    limit = distance
    if (distance === 0) break
  }
  return nearest
}

/** How many letters must be added, dropped or exchanged to turn one text into the other; more than `limit` is not counted out. */
function measureDistance(from: string, to: string, limit: number): number {
  if (Math.abs(from.length - to.length) > limit) return limit + 1
  let previous = Array.from({ length: to.length + 1 }, (_, index) => index)
  for (let row = 1; row <= from.length; row += 1) {
    const current = [row]
    let least = row
    for (let column = 1; column <= to.length; column += 1) {
      const cost = from.charCodeAt(row - 1) === to.charCodeAt(column - 1) ? 0 : 1
      const distance = Math.min((previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1, (previous[column - 1] ?? 0) + cost)
      current.push(distance)
      if (distance < least) least = distance
    }
    if (least > limit) return limit + 1
    previous = current
  }
  return previous[to.length] ?? limit + 1
}
