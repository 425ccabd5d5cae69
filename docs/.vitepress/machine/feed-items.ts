import { toHtml } from '../../../generator/emit/escape.ts'
import { pages, toReleaseAnchor } from '../../../generator/emit/page-links.ts'
import type { SiteCatalog } from '../details/read-catalog.ts'
import { toPageUrl } from './event-files.ts'

export interface FeedItem {
  /** The address of what it is about, which no other item has. */
  readonly url: string
  readonly title: string
  readonly html: string
  /** `YYYY-MM-DD`, or null: releases have no day. */
  readonly day: string | null
}

/** How many items a feed holds. */
const most = 40

/** What releases brought and what went away, newest first. */
export function listFeedItems({ eventTypes, releases, removed }: SiteCatalog, siteUrl: string): readonly FeedItem[] {
  const descriptions = new Map(eventTypes.map(({ id, description }) => [id, description ?? '']))
  const days = [...new Set(removed.map(({ removedBy }) => removedBy))]
  const added = releases.map(({ id, eventTypes: ids }) => ({
    month: toMonth(id),
    url: `${siteUrl}/reference/${pages.whatsNew}#${toReleaseAnchor(id)}`,
    title: `${id}: ${toCount(ids.length)} new`,
    html: toList(ids, (member) => `: ${descriptions.get(member) ?? ''}`, siteUrl),
    day: null,
  }))
  const gone = days.map((day) => {
    const ofDay = removed.filter(({ removedBy }) => removedBy === day)
    const successors = new Map(ofDay.map(({ id, successor }) => [id, successor]))
    return {
      month: day.slice(0, 7),
      url: `${siteUrl}/reference/${pages.removed}?by=${encodeURIComponent(day)}`,
      title: `${toCount(ofDay.length)} removed by ${day}`,
      html: toList([...successors.keys()], (id) => toSuccessor(successors.get(id) ?? null), siteUrl),
      day: /^\d{4}-\d\d-\d\d$/.test(day) ? day : null,
    }
  })
  const newest = [...added.reverse(), ...gone].sort((one, other) => (one.month < other.month ? 1 : one.month > other.month ? -1 : 0))
  return newest.slice(0, most).map(({ month: _, ...item }) => item)
}

/** The month of a release such as `2026.08.1`, or about that of a week such as `2016.48`. */
function toMonth(release: string): string {
  const [year = '', part = '', patch] = release.split('.')
  const month = patch === undefined ? Math.min(12, Math.ceil((Number(part) * 12) / 52)) : Number(part)
  return `${year}-${String(month).padStart(2, '0')}`
}

function toSuccessor(successor: string | null): string {
  return successor === null ? '' : `, now ${successor}`
}

function toList(ids: readonly string[], toRest: (id: string) => string, siteUrl: string): string {
  const rows = ids.map((id) => `<li><a href="${toHtml(toPageUrl(id, siteUrl))}">${toHtml(id)}</a>${toHtml(toRest(id))}</li>`)
  return `<ul>${rows.join('')}</ul>`
}

function toCount(count: number): string {
  return `${count} event type${count === 1 ? '' : 's'}`
}
