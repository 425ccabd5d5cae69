import type { Catalog } from '../model.ts'
import { toCsvCell } from './escape.ts'
import { toFirstSentence } from './page-namespace.ts'
import type { Column } from './warehouse-columns.ts'

const texts: Readonly<Record<string, string>> = {
  namespace: 'The namespace, such as Okta-user.',
  description: 'What it means, in a sentence.',
  since: 'The release that brought it, such as 2018.05.0.',
  tags: 'Its tags, with a blank between them.',
  deprecated: 'The release that deprecated it, or yes where that is not known.',
  successor: 'The event type that takes its place.',
  last_seen: 'The day it was last seen in a publication, for one that was removed.',
  removed_by: 'The day of the publication that did not have it any more.',
}

/** The columns of `event-types.csv`. */
export const eventTypeColumns: readonly Column[] = [
  { name: 'id', type: { kind: 'text' }, isRequired: true, description: 'The id, such as user.session.start.' },
  ...Object.entries(texts).map(([name, description]) => ({ name, type: { kind: 'text' } as const, isRequired: false, description })),
]

/** The event types, and those that were removed, each in a row. */
export function printEventTypes({ eventTypes, removed }: Catalog): string {
  const rows = [
    eventTypeColumns.map(({ name }) => name),
    ...eventTypes.map(({ id, namespace, description, since, tags, deprecated }) => {
      const release = deprecated === null ? null : (deprecated.since ?? 'yes')
      return [
        id,
        namespace,
        description === null ? null : toFirstSentence(description),
        since,
        tags.join(' ') || null,
        release,
        deprecated?.successor ?? null,
        null,
        null,
      ]
    }),
    ...removed.map(({ id, lastSeen, removedBy, successor }) => [
      id,
      `Okta-${id.split('.')[0]}`,
      ...[null, null, null, null],
      successor,
      lastSeen,
      removedBy,
    ]),
  ]
  return rows.map((cells) => `${cells.map(toCsvCell).join(',')}\n`).join('')
}
