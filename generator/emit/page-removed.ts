import type { Removal } from '../model.ts'
import { type Link, type PageIndex, pages, toHref } from './page-links.ts'

/** What `removed.md.hbs` shows. */
export interface RemovedView {
  readonly rows: readonly {
    readonly link: Link
    readonly lastSeen: string
    readonly removedBy: string
    readonly successor: Link | null
  }[]
}

/** What `removed-event-type.md.hbs` shows. */
export interface RemovedEventTypeView {
  readonly id: string
  readonly summary: string
  readonly lastSeen: string
  readonly removedBy: string
  readonly successor: Link | null
  readonly removedPage: string
}

export function toRemovedView(index: PageIndex): RemovedView {
  return {
    rows: index.catalog.removed.map(({ id, lastSeen, removedBy, successor }) => ({
      link: { text: id, href: toHref(pages.removed, pages.eventType(id)) },
      lastSeen,
      removedBy,
      successor: successor === null ? null : toSuccessor(successor, pages.removed, index),
    })),
  }
}

/** The removed event types that have a page of their own; another event type may have the same address by now. */
export function listRemovedPages(index: PageIndex): readonly { readonly page: string; readonly view: RemovedEventTypeView }[] {
  const taken = new Set(index.catalog.eventTypes.map(({ id }) => pages.eventType(id)))
  return index.catalog.removed.flatMap((removal) => {
    const page = pages.eventType(removal.id)
    if (taken.has(page)) return []
    taken.add(page)
    return [{ page, view: toRemovedEventTypeView(removal, page, index) }]
  })
}

function toRemovedEventTypeView({ id, lastSeen, removedBy, successor }: Removal, page: string, index: PageIndex): RemovedEventTypeView {
  return {
    id,
    summary: `The event type ${id} is gone from the Okta System Log${successor === null ? '' : `; ${successor} takes its place`}`,
    lastSeen,
    removedBy,
    successor: successor === null ? null : toSuccessor(successor, page, index),
    removedPage: toHref(page, pages.removed),
  }
}

/** A successor may itself be gone by now, or never have been documented. */
function toSuccessor(id: string, page: string, index: PageIndex): Link {
  const isKnown = index.eventTypes.has(id) || index.catalog.removed.some((removal) => removal.id === id)
  return { text: id, href: isKnown ? toHref(page, pages.eventType(id)) : null }
}
