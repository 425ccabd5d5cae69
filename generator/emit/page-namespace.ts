import type { Namespace } from '../model.ts'
import { findEventType, type Link, type PageIndex, pages, toHref } from './page-links.ts'
import { type Branch, toAnchor, toBranches } from './segment-tree.ts'

interface RowView {
  /** The branches that begin with this row. */
  readonly anchors: readonly string[]
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
  readonly tree: readonly BranchView[]
  readonly rows: readonly RowView[]
}

interface BranchView {
  readonly start: string
  readonly anchor: string
  readonly count: string
  readonly branches: readonly BranchView[]
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
  const branches = toBranches(namespace.eventTypes)
  const anchors = listAnchors(branches, namespace.eventTypes)
  return {
    id: namespace.id,
    summary: `${count} of the Okta System Log in namespace ${namespace.id}`,
    count,
    previous: toNeighbour(namespaces[at - 1]),
    next: toNeighbour(namespaces[at + 1]),
    overviewPage: toHref(page, pages.overview),
    tree: branches.map(toBranchView),
    rows: namespace.eventTypes.map((id) => toRow(id, anchors.get(id) ?? [], page, index)),
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

function toBranchView(branch: Branch): BranchView {
  const { start, count, branches } = branch
  return { start, anchor: toAnchor(branch), count: String(count), branches: branches.map(toBranchView) }
}

/** The anchors of branches by the id that each begins with. */
function listAnchors(branches: readonly Branch[], ids: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const anchors = new Map<string, string[]>()
  const walk = (branch: Branch): void => {
    const first = ids.find((id) => id.startsWith(`${branch.start}.`)) ?? ''
    anchors.set(first, [...(anchors.get(first) ?? []), toAnchor(branch)])
    for (const deeper of branch.branches) walk(deeper)
  }
  for (const branch of branches) walk(branch)
  return anchors
}

function toRow(id: string, anchors: readonly string[], page: string, index: PageIndex): RowView {
  const eventType = findEventType(id, index)
  return {
    anchors,
    link: { text: id, href: toHref(page, pages.eventType(id)) },
    description: toFirstSentence(eventType.description ?? '–'),
    deprecated: eventType.deprecated !== null,
  }
}

/** A list is for finding; the whole description is on the event type's own page. */
export function toFirstSentence(text: string): string {
  return /^.+?[.!?](?=\s+\p{Lu})/u.exec(text)?.[0] ?? text
}

function toNeighbour(namespace: Namespace | undefined): Link | null {
  return namespace === undefined ? null : { text: namespace.id, href: pages.namespace(namespace.id) }
}

function toCount(count: number): string {
  return `${count} event type${count === 1 ? '' : 's'}`
}
