import { toReleaseAnchor } from '../../../generator/emit/page-links.ts'
import type { SiteCatalog, SiteEventType } from './read-catalog.ts'

interface Moment {
  /** A release or a day. */
  readonly when: string
  readonly href: string | null
  readonly what: string
  /** The id of another event type that it was about, or null. */
  readonly id: string | null
}

/** What the catalog knows of an event type's past. */
export function toHistory({ id, since, deprecated }: SiteEventType, { removed, releases }: SiteCatalog): readonly Moment[] {
  const others = (releases.find((release) => release.id === since)?.eventTypes.length ?? 1) - 1
  const company = others === 0 ? 'alone' : `with ${others} other event type${others === 1 ? '' : 's'}`
  return [
    ...(since === null
      ? []
      : [{ when: since, href: `../whats-new#${toReleaseAnchor(since)}`, what: `first in the catalog, ${company}`, id: null }]),
    ...removed
      .filter(({ successor }) => successor === id)
      .map((removal) => ({ when: removal.removedBy, href: null, what: 'takes the place of', id: removal.id })),
    ...(deprecated === null
      ? []
      : [
          {
            when: deprecated.since ?? 'By now',
            href: null,
            what: deprecated.successor === null ? 'deprecated' : 'deprecated, in favour of',
            id: deprecated.successor,
          },
        ]),
  ]
}
