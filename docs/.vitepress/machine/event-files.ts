import { pages } from '../../../generator/emit/page-links.ts'
import { idPattern } from '../../../generator/names.ts'
import type { SiteCatalog, SiteEventType } from '../details/read-catalog.ts'

/** A file of the built site, `path` relative to its root. */
export interface SiteFile {
  readonly path: string
  readonly text: string
}

/** `events/<id>.json` for every id that is or was in the catalog; the same again in lower case where an id has capitals. */
export function listEventFiles({ eventTypes, removed }: SiteCatalog, siteUrl: string): readonly SiteFile[] {
  const current = eventTypes.map((eventType) => ({ id: eventType.id, facts: toFacts(eventType, siteUrl) }))
  const gone = removed.map((removal) => ({ id: removal.id, facts: { ...removal, removed: true, page: toPageUrl(removal.id, siteUrl) } }))
  return [...current, ...gone].flatMap(({ id, facts }) => {
    // What does not look like an id names no file.
    if (!idPattern.test(id)) return []
    const text = `${JSON.stringify(facts)}\n`
    return [...new Set([id, id.toLowerCase()])].map((name) => ({ path: `events/${name}.json`, text }))
  })
}

function toFacts({ origin, ...facts }: SiteEventType & { readonly fields?: unknown }, siteUrl: string): object {
  const { fields: _, ...short } = facts
  return { ...short, removed: false, page: toPageUrl(facts.id, siteUrl), document: `spec/${origin.path}` }
}

export function toPageUrl(id: string, siteUrl: string): string {
  return `${siteUrl}/reference/${pages.eventType(id)}`
}

/** Pages at the addresses that ids with capitals suggest, each leading to where the page is; with an icon, or browsers ask for one that is not there. */
export function listRedirects({ eventTypes, removed }: SiteCatalog): readonly SiteFile[] {
  return [...eventTypes, ...removed].flatMap(({ id }) => {
    const asked = id.replace(/[^A-Za-z0-9_]+/g, '-')
    const address = pages.eventType(id).replace(/^.*\//, '')
    if (!idPattern.test(id) || asked === address) return []
    const text = `<!doctype html><html lang="en"><meta charset="utf-8"><title>${id}</title><link rel="icon" type="image/svg+xml" href="/favicon.svg"><link rel="canonical" href="./${address}"><meta http-equiv="refresh" content="0; url=./${address}"><a href="./${address}">${id}</a></html>\n`
    return [{ path: `reference/event-types/${asked}.html`, text }]
  })
}
