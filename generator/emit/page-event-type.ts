import type { EventType } from '../model.ts'
import { type Link, type PageIndex, pages, toHref, toReleaseLink } from './page-links.ts'
import type { FieldsView, SharedViews } from './page-shared-views.ts'

interface FactView {
  readonly name: string
  readonly values: readonly Link[]
}

/** What `event-type.md.hbs` shows. */
export interface EventTypeView {
  readonly id: string
  readonly summary: string
  readonly namespace: string
  readonly namespacePage: string
  readonly previous: Link | null
  readonly next: Link | null
  readonly deprecated: { readonly since: string | null; readonly successor: Link | null } | null
  readonly description: readonly Link[]
  readonly facts: readonly FactView[]
  readonly fields: FieldsView | null
  readonly logEventPage: string
  readonly references: readonly { readonly text: string; readonly url: string }[]
}

export function toEventTypeView(eventType: EventType, index: PageIndex, shared: SharedViews): EventTypeView {
  const page = pages.eventType(eventType.id)
  const siblings = index.catalog.namespaces.find(({ id }) => id === eventType.namespace)?.eventTypes ?? []
  const at = siblings.indexOf(eventType.id)
  return {
    id: eventType.id,
    summary: eventType.description ?? `The Okta System Log event type ${eventType.id}`,
    namespace: eventType.namespace,
    namespacePage: pages.namespace(eventType.namespace),
    previous: toNeighbour(siblings[at - 1]),
    next: toNeighbour(siblings[at + 1]),
    deprecated: toDeprecation(eventType, page),
    description: toDescription(eventType, page),
    facts: toFacts(eventType, page, index),
    fields: eventType.fields.length === 0 ? null : shared.fields(eventType.fields),
    logEventPage: toHref(page, pages.logEvent),
    references: eventType.references,
  }
}

/** The site prefixes the address of a neighbour itself: front matter knows no relative links. */
function toNeighbour(id: string | undefined): Link | null {
  return id === undefined ? null : { text: id, href: pages.eventType(id) }
}

function toEventTypeLink(id: string, page: string): Link {
  return { text: id, href: toHref(page, pages.eventType(id)) }
}

function toDeprecation({ deprecated }: EventType, page: string): EventTypeView['deprecated'] {
  if (deprecated === null) return null
  return { since: deprecated.since, successor: deprecated.successor === null ? null : toEventTypeLink(deprecated.successor, page) }
}

/** Cut a description at the ids of other event types that it names; the longest id wins where one starts another. */
function toDescription({ description, mentions }: EventType, page: string): readonly Link[] {
  if (description === null) return [{ text: 'Okta gives no description of this event type.', href: null }]
  if (mentions.length === 0) return [{ text: description, href: null }]
  const ids = [...mentions].sort((one, other) => other.length - one.length).map((id) => id.replace(/\W/g, '\\$&'))
  return description
    .split(new RegExp(`(?<![\\w-]|\\w\\.)(${ids.join('|')})(?![\\w-]|\\.\\w)`))
    .filter((text) => text !== '')
    .map((text) => (mentions.includes(text) ? toEventTypeLink(text, page) : { text, href: null }))
}

function toFacts(eventType: EventType, page: string, index: PageIndex): readonly FactView[] {
  const toPayloadLink = (id: string): Link => ({ text: id, href: index.payloads.has(id) ? toHref(page, pages.payload(id)) : null })
  const facts: readonly FactView[] = [
    { name: 'Namespace', values: [{ text: eventType.namespace, href: toHref(page, pages.namespace(eventType.namespace)) }] },
    { name: 'Since', values: eventType.since === null ? [] : [toReleaseLink(eventType.since, page)] },
    { name: 'Event Hooks', values: [{ text: eventType.tags.includes('event-hook-eligible') ? 'eligible' : 'not eligible', href: null }] },
    { name: 'Tags', values: eventType.tags.map((text) => ({ text, href: null })) },
    { name: 'Debug data', values: eventType.debugData === null ? [] : [toPayloadLink(eventType.debugData)] },
    { name: 'Targets', values: eventType.targets.map(toPayloadLink) },
    { name: 'Change details', values: eventType.changeDetails.map(toPayloadLink) },
  ]
  return facts.filter(({ values }) => values.length > 0)
}
