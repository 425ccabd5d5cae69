import type { Publication, PublishedEventType } from '../publication.ts'
import type { Edition, EditionEventType } from './edition.ts'
import { toEditionPayloadField } from './to-edition.ts'

/** What a publication of Okta says of the event types. */
export function toPublishedEdition({ release, eventTypes, payloads }: Publication): Edition {
  return {
    release: release === '' ? null : release,
    eventTypes: eventTypes.map(toEditionEventType),
    payloads: payloads?.map(({ id, kind, fields }) => ({ id, kind, fields: fields.map(toEditionPayloadField) })),
    envelope: undefined,
    successors: [],
  }
}

function toEditionEventType({ id, wording, since, tags, debugData, targets, changeDetails }: PublishedEventType): EditionEventType {
  return {
    id,
    description: undefined,
    wording: wording === '' ? null : wording,
    since: since === '' ? null : since,
    tags,
    debugData,
    targets: targets ?? undefined,
    changeDetails,
    fields: undefined,
    references: undefined,
    deprecated: undefined,
    successor: undefined,
  }
}
