import type { Namespace } from '../model.ts'
import { findEventType, type Link, type PageIndex, pages, toHref } from './page-links.ts'

interface RowView {
  readonly link: Link
  readonly description: string
  readonly deprecated: boolean
}

/** What `namespace.md.hbs` shows. */
export interface NamespaceView {
  readonly id: string
  readonly summary: string
  /** Such as `10 event types`. */
  readonly count: string
  readonly previous: Link | null
  readonly next: Link | null
  readonly overviewPage: string
  readonly rows: readonly RowView[]
}

/** What `overview.md.hbs` shows. */
export interface OverviewView {
  readonly count: string
  readonly namespaces: readonly { readonly link: Link; readonly count: string; readonly example: Link }[]
}

export function toNamespaceView(namespace: Namespace, index: PageIndex): NamespaceView {
  const page = pages.namespace(namespace.id)
  const { namespaces } = index.catalog
  const at = namespaces.indexOf(namespace)
  const count = toCount(namespace.eventTypes.length)
  return {
    id: namespace.id,
    summary: `${count} of the Okta System Log in namespace ${namespace.id}`,
    count,
    previous: toNeighbour(namespaces[at - 1]),
    next: toNeighbour(namespaces[at + 1]),
    overviewPage: toHref(page, pages.overview),
    rows: namespace.eventTypes.map((id) => toRow(id, page, index)),
  }
}

export function toOverviewView(index: PageIndex): OverviewView {
  const { namespaces, eventTypes } = index.catalog
  return {
    count: `${toCount(eventTypes.length)} in ${namespaces.length} namespace${namespaces.length === 1 ? '' : 's'}`,
    namespaces: namespaces.map(({ id, eventTypes: ids }) => ({
      link: { text: id, href: toHref(pages.overview, pages.namespace(id)) },
      count: String(ids.length),
      example: { text: ids[0] ?? '', href: toHref(pages.overview, pages.eventType(ids[0] ?? '')) },
    })),
  }
}

function toRow(id: string, page: string, index: PageIndex): RowView {
  const eventType = findEventType(id, index)
  return {
    link: { text: id, href: toHref(page, pages.eventType(id)) },
    description: toFirstSentence(eventType.description ?? '–'),
    deprecated: eventType.deprecated !== null,
  }
}

/** A list is for finding; the whole description is on the event type's own page. */
function toFirstSentence(text: string): string {
  return /^.+?[.!?](?=\s+\p{Lu})/u.exec(text)?.[0] ?? text
}

function toNeighbour(namespace: Namespace | undefined): Link | null {
  return namespace === undefined ? null : { text: namespace.id, href: pages.namespace(namespace.id) }
}

function toCount(count: number): string {
  return `${count} event type${count === 1 ? '' : 's'}`
}
