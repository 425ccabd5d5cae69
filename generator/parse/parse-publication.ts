import type { VFile } from 'vfile'
import type { Origin } from '../model.ts'
import { idPattern, tagPattern } from '../names.ts'
import type { Publication, PublishedEventType } from '../publication.ts'
import { compareReleases, releasePattern } from '../release.ts'
import type { Report } from '../report.ts'
import { parsePublishedCsv } from './parse-published-csv.ts'
import { parsePublishedJson } from './parse-published-json.ts'
import type { PublishedEntry } from './published-entries.ts'

/** Read Okta's CSV or its `event-types.json`, whichever it is. Null where it is not sound; the report says why. */
export function parsePublication(file: VFile, report: Report): Publication | null {
  const text = String(file).replace(/^\uFEFF/, '')
  const read = text.trimStart().startsWith('{') ? parsePublishedJson : parsePublishedCsv
  const published = read(text, file.path, report)
  if (published === null) return null
  const { entries, payloads } = published
  if (entries.length === 0) {
    report.add('publication/empty', topOf(file.path), {})
    return null
  }
  if (!checkEntries(entries, report)) return null
  const eventTypes = entries.map(({ eventType }) => eventType).sort((one, other) => (one.id < other.id ? -1 : 1))
  return { release: published.release ?? findNewest(eventTypes), eventTypes, payloads }
}

function findNewest(eventTypes: readonly PublishedEventType[]): string {
  return eventTypes.map(({ since }) => since).reduce((newest, since) => (compareReleases(since, newest) > 0 ? since : newest), '')
}

/** Whether every entry is one that a document may hold; what is not is reported. */
function checkEntries(entries: readonly PublishedEntry[], report: Report): boolean {
  const seen = new Map<string, Origin>()
  let sound = true
  for (const { eventType, origin } of entries) {
    const { id, since, tags } = eventType
    const first = seen.get(id)
    if (first === undefined) seen.set(id, origin)
    else report.add('publication/duplicate', origin, { id }, first)
    const isId = idPattern.test(id)
    if (!isId) report.add('publication/id', origin, { id })
    const wrongSince = since !== '' && !releasePattern.test(since)
    if (wrongSince) report.add('publication/fact', origin, { id, name: 'Release', found: since })
    const wrongTags = tags.filter((tag) => !tagPattern.test(tag))
    for (const tag of wrongTags) report.add('publication/fact', origin, { id, name: 'Tag', found: tag })
    const wrongPayloads = listPayloads(eventType).filter((payload) => !/^[A-Z][A-Za-z0-9]*$/.test(payload))
    for (const payload of wrongPayloads) report.add('publication/fact', origin, { id, name: 'Payload', found: payload })
    sound &&= first === undefined && isId && !wrongSince && wrongTags.length === 0 && wrongPayloads.length === 0
  }
  return sound
}

function listPayloads({ debugData, targets, changeDetails }: PublishedEventType): string[] {
  return [...(typeof debugData === 'string' ? [debugData] : []), ...(targets ?? []), ...changeDetails]
}

function topOf(path: string): Origin {
  return { path, line: 1, column: 1, endLine: 1, endColumn: 1 }
}
