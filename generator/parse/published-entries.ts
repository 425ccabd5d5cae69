import type { Origin } from '../model.ts'
import type { Publication, PublishedEventType } from '../publication.ts'

/** An event type of a publication and where it stands there. */
export interface PublishedEntry {
  readonly eventType: PublishedEventType
  readonly origin: Origin
}

/** A publication before it is known to be sound. */
export interface PublishedEntries extends Pick<Publication, 'payloads'> {
  /** Null where the publication does not say. */
  readonly release: string | null
  readonly entries: readonly PublishedEntry[]
}
