import type { Edition, EditionEventType, EditionPayload, EditionPayloadField } from '../../generator/diff/edition.ts'

/** An event type of which nothing is said but what is given. */
export function createEditionEventType(id: string, facts: Partial<EditionEventType> = {}): EditionEventType {
  const silent = undefined
  return {
    id,
    description: silent,
    wording: silent,
    since: silent,
    tags: silent,
    debugData: silent,
    targets: silent,
    changeDetails: silent,
    fields: silent,
    references: silent,
    deprecated: silent,
    successor: silent,
    ...facts,
  }
}

/** An edition of event types, or of ids alone. */
export function createEdition(eventTypes: readonly (EditionEventType | string)[], facts: Partial<Edition> = {}): Edition {
  return {
    release: null,
    eventTypes: eventTypes.map((one) => (typeof one === 'string' ? createEditionEventType(one) : one)),
    payloads: undefined,
    envelope: undefined,
    successors: [],
    ...facts,
  }
}

export function createPayload(id: string, keys: Readonly<Record<string, string | Partial<EditionPayloadField>>>): EditionPayload {
  const fields = Object.entries(keys).map(([name, facts]) => {
    const given = typeof facts === 'string' ? { type: facts } : facts
    return { name, type: 'String', format: null, flags: [], values: [], ...given }
  })
  return { id, kind: 'debugData', fields }
}
