// Made by `okta-events generate`: do not edit, run it again instead.
// Facts come from Okta's public documentation of the System Log, https://developer.okta.com/docs/reference/api/event-types/

import type { EventType } from './event-type.js'
import { knownEventTypes } from './known-event-types.js'

/** The ids of all event types that the catalog knows, sorted. */
export const eventTypes = /* @__PURE__ */ Array.from(/* @__PURE__ */ knownEventTypes().keys()).sort() as readonly EventType[]

export type * from './event-type.js'
export type * from './event-type-pattern.js'
