/** Longer texts are not compared: no id is nearly that long, and the work grows with the square. */
const longest = 128

/** The id that a text is most likely a misspelling of, or null where none is near. */
export function findNearest(text: string, ids: Iterable<string>): string | null {
  if (text.length > longest) return null
  const small = text.toLowerCase()
  let nearest: string | null = null
  // One letter in four may differ.
  let limit = Math.max(1, text.length >> 2) + 1
  for (const id of ids) {
    const distance = measureDistance(small, id.toLowerCase(), limit)
    if (distance >= limit) continue
    nearest = id
    limit = distance
  }
  return nearest
}

/** How many letters must be added, dropped or exchanged to turn one text into the other; from `limit` on it is not counted out. */
function measureDistance(from: string, to: string, limit: number): number {
  if (Math.abs(from.length - to.length) >= limit) return limit
  let row = Array.from(to, (_, index) => index + 1)
  for (let index = 0; index < from.length; index += 1) {
    let left = index + 1
    let diagonal = index
    row = row.map((above, column) => {
      left = Math.min(left + 1, above + 1, diagonal + Number(from[index] !== to[column]))
      diagonal = above
      return left
    })
    if (Math.min(...row) >= limit) return limit
  }
  return row.at(-1) ?? limit
}
