import type { Release } from '../model.ts'
import { findEventType, type Link, type PageIndex, pages, toHref, toReleaseAnchor } from './page-links.ts'
import { toFirstSentence } from './page-namespace.ts'

interface ReleaseView {
  readonly id: string
  readonly anchor: string
  readonly count: string
  readonly rows: readonly { readonly link: Link; readonly description: string }[]
}

/** What `whats-new.md.hbs` shows. */
export interface WhatsNewView {
  readonly years: readonly { readonly year: string; readonly count: string; readonly releases: readonly ReleaseView[] }[]
  readonly removedPage: string
}

export function toWhatsNewView(index: PageIndex): WhatsNewView {
  const newest = [...index.catalog.releases].reverse()
  const years = [...new Set(newest.map(toYear))]
  return {
    years: years.map((year) => {
      const releases = newest.filter((release) => toYear(release) === year)
      const total = releases.reduce((sum, { eventTypes }) => sum + eventTypes.length, 0)
      return { year, count: toCount(total), releases: releases.map((release) => toReleaseView(release, index)) }
    }),
    removedPage: toHref(pages.whatsNew, pages.removed),
  }
}

function toReleaseView({ id, eventTypes }: Release, index: PageIndex): ReleaseView {
  return {
    id,
    anchor: toReleaseAnchor(id),
    count: toCount(eventTypes.length),
    rows: eventTypes.map((member) => ({
      link: { text: member, href: toHref(pages.whatsNew, pages.eventType(member)) },
      description: toFirstSentence(findEventType(member, index).description ?? '–'),
    })),
  }
}

/** Releases are called by their year first. */
function toYear({ id }: Release): string {
  return id.split('.')[0] ?? id
}

function toCount(count: number): string {
  return `${count} event type${count === 1 ? '' : 's'}`
}
