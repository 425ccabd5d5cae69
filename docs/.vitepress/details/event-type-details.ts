import { toTsString } from '../../../generator/emit/escape.ts'
import { pages } from '../../../generator/emit/page-links.ts'
import { listBranchStarts, toAnchor, toBranches } from '../../../generator/emit/segment-tree.ts'
import type { Payload } from '../../../generator/model.ts'
import { idPattern, toFileName } from '../../../generator/names.ts'
import { toSourceLink } from '../site-address.ts'
import { toHistory } from './history.ts'
import { type PayloadKeysView, toPayloadKeys } from './payload-keys.ts'
import { type QueryView, toQueryViews } from './query-views.ts'
import type { Samples, SiteCatalog, SiteEventType } from './read-catalog.ts'
import { createNeighbourhood, toRelated } from './related.ts'

/** An id and where it leads; null where it has no page. */
interface IdLink {
  readonly id: string
  readonly href: string | null
}

/** What `event-type.html.hbs` shows. */
export interface EventTypeDetails {
  /** The segments of the id: all but the last lead to where the namespace lists them. */
  readonly segments: readonly { readonly text: string; readonly href: string | null }[]
  readonly payloads: readonly PayloadKeysView[]
  readonly sample: unknown
  readonly typescript: string
  readonly queries: readonly QueryView[]
  readonly related: readonly {
    readonly why: string
    readonly links: readonly IdLink[]
    readonly more: { text: string; href: string } | null
  }[]
  readonly history: readonly { readonly when: string; readonly href: string | null; readonly what: string; readonly link: IdLink | null }[]
  /** The entry in Okta's own catalog. */
  readonly okta: string
  /** The file for programs, or null where the id names no file. */
  readonly json: string | null
  readonly source: { readonly text: string; readonly href: string | null }
}

/** For ids, the details of their pages. */
export function createEventTypeDetails(catalog: SiteCatalog, samples: Samples): (id: string) => EventTypeDetails | undefined {
  const eventTypes = new Map(catalog.eventTypes.map((eventType) => [eventType.id, eventType]))
  const payloads = new Map(catalog.payloads.map((payload) => [payload.id, payload]))
  const addresses = new Set([...catalog.eventTypes, ...catalog.removed].map(({ id }) => id))
  const neighbourhood = createNeighbourhood(catalog)
  const branches = new Map(catalog.namespaces.map(({ id, eventTypes: ids }) => [id, listBranchStarts(toBranches(ids))]))
  const toLink = (id: string): IdLink => ({ id, href: addresses.has(id) ? `./${toFileName(id)}` : null })
  return (id) => {
    const eventType = eventTypes.get(id)
    if (eventType === undefined) return undefined
    return {
      segments: toSegments(eventType, branches.get(eventType.namespace) ?? new Map()),
      payloads: listPayloads(eventType, payloads),
      sample: samples.get(id),
      typescript: toTypeScript(id),
      queries: toQueryViews(id, catalog.eventTypes),
      related: toRelated(eventType, neighbourhood).map(({ why, ids, more }) => ({ why, links: ids.map(toLink), more })),
      history: toHistory(eventType, catalog).map((moment) => ({ ...moment, link: moment.id === null ? null : toLink(moment.id) })),
      okta: `https://developer.okta.com/docs/reference/api/event-types/?q=${encodeURIComponent(id)}`,
      json: idPattern.test(id) ? `../../events/${id}.json` : null,
      source: toSourceLink(eventType.origin),
    }
  }
}

function toSegments({ id, namespace }: SiteEventType, starts: ReturnType<typeof listBranchStarts>): EventTypeDetails['segments'] {
  const segments = id.split('.')
  const page = `../${pages.namespace(namespace)}`
  return segments.map((text, at) => {
    const branch = starts.get(segments.slice(0, at + 1).join('.'))
    const isLast = at === segments.length - 1
    return { text, href: at === 0 ? page : branch === undefined || isLast ? null : `${page}#${toAnchor(branch)}` }
  })
}

function listPayloads({ debugData, targets, changeDetails }: SiteEventType, payloads: ReadonlyMap<string, Payload>): PayloadKeysView[] {
  return [debugData, ...targets, ...changeDetails].flatMap((id) => {
    const payload = id === null ? undefined : payloads.get(id)
    return payload === undefined ? [] : [toPayloadKeys(payload, payloads)]
  })
}

/** How a program asks for an event type. */
export function toTypeScript(id: string): string {
  return `import { isEvent, parseLogEvent } from './okta-events/index.js'

const event = parseLogEvent(JSON.parse(body))
if (isEvent(event, ${toTsString(id)})) console.log(event.target)`
}
