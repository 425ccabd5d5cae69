import type { Edition } from './edition.ts'

/** The first segments of the ids of an edition, sorted: what its namespaces are named for. */
export function listNamespaces({ eventTypes }: Edition): readonly string[] {
  return [...new Set(eventTypes.map(({ id }) => toNamespace(id)))].sort()
}

/** The event types of some namespaces, and nothing of payloads and envelope, which belong to all. */
export function selectNamespaces(edition: Edition, namespaces: readonly string[]): Edition {
  const wanted = new Set(namespaces)
  const eventTypes = edition.eventTypes.filter(({ id }) => wanted.has(toNamespace(id)))
  return { ...edition, eventTypes, payloads: undefined, envelope: undefined }
}

function toNamespace(id: string): string {
  return id.split('.')[0] ?? id
}
