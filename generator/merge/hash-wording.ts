import { createHash } from 'node:crypto'
import type { Publication } from '../publication.ts'

/** A short hash of Okta's wording: enough to notice a change, nothing of the text. */
export function hashWording(wording: string): string {
  return hash(wording.trim())
}

/** A short hash of what a publication says of which event types, whatever its form. */
export function hashPublication({ eventTypes }: Publication): string {
  return hash(eventTypes.map(({ id, wording }) => `${id} ${hashWording(wording)}`).join('\n'))
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 12)
}
