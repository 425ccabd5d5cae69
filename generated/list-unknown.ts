// Made by `okta-events generate`: do not edit, run it again instead.
// Facts come from Okta's public documentation of the System Log, https://developer.okta.com/docs/reference/api/event-types/

import { checkLogEvent } from './checks.js'
import { catalogFacts } from './facts.js'
import { knownEventTypes } from './known-event-types.js'
import type { Collect } from './runtime/check.js'
import type { Issue } from './runtime/issue.js'
import { listUnknownPayloadKeys } from './runtime/list-payload-issues.js'
import { listUnknownOf } from './runtime/validate.js'

const collectAll: Collect = (value, place) => {
  checkLogEvent(value, place)
  listUnknownPayloadKeys(place, catalogFacts)
}

/**
 * List what the catalog does not know in a log event: the id of its event type, its fields, and the keys of its
 * payloads where the event type documents any.
 */
export function listUnknown(value: unknown): readonly Issue[] {
  return listUnknownOf({ collect: collectAll, listKnown: knownEventTypes }, value)
}
