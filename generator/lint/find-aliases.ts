import { isEventKey } from './event-keys.ts'
import { readKey } from './find-holder.ts'

/** What a list is called that something is looked for in: `eventType in WATCHED`, `eventType_s in~ (Watched)`. */
const lookedIn = /\s(?:not\s+)?(?:in|has_any)~?\s*(?:\(\s*)?([A-Za-z_]\w*)\b(?!\s*[.([{"'`])/g
/** `WATCHED.includes(event.eventType)`, `watched.has(event.eventType)`. */
const askedFor = /\b([A-Za-z_]\w*)\.(?:includes|has|contains|indexOf)\(\s*([^()\n]{1,80})/g

/** The names in a source that event types are looked for in, whatever they are called. */
export function findAliases(text: string): ReadonlySet<string> {
  const names = new Set<string>()
  for (const { 1: name = '', index } of text.matchAll(lookedIn)) if (isEventKey([readKey(text, index)])) names.add(name)
  for (const [, name = '', asked = ''] of text.matchAll(askedFor)) if (isEventKey([asked])) names.add(name)
  return names
}
