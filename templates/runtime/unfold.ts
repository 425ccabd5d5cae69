/**
 * The ids of a folded text, sorted. There, each stands without the segments that it shares with the one before. In front of an id stands `(` where it
 * goes on from that one, a blank where it takes the place of its last segment, and a `)` for each further segment that it leaves.
 */
export function unfold(text: string): string[] {
  const path: string[] = []
  const whole = text.replace(/([ ()]+)([^ ()]+)/g, (_, sign: string, rest: string) => {
    path.length -= sign === '(' ? 0 : sign === ' ' ? 1 : sign.length + 1
    path.push(...rest.split('.'))
    return ` ${path.join('.')}`
  })
  return whole.slice(1).split(' ').sort()
}
