import { type Link, type PageIndex, pages, toHref } from './page-links.ts'

/** What `removed.md.hbs` shows. */
export interface RemovedView {
  readonly rows: readonly {
    readonly id: string
    readonly lastSeen: string
    readonly removedBy: string
    readonly successor: Link | null
  }[]
}

export function toRemovedView(index: PageIndex): RemovedView {
  return {
    rows: index.catalog.removed.map(({ id, lastSeen, removedBy, successor }) => ({
      id,
      lastSeen,
      removedBy,
      successor: successor === null ? null : toSuccessor(successor, index),
    })),
  }
}

/** A successor may itself be gone by now. */
function toSuccessor(id: string, index: PageIndex): Link {
  return { text: id, href: index.eventTypes.has(id) ? toHref(pages.removed, pages.eventType(id)) : null }
}
