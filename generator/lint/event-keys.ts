/**
 * Names of what holds the id of an event type, without case and separators: `eventType`, `event_types`, `event.action`, `EventOriginalType`.
 * Splunk's data models have it in `Authentication.signature` and `All_Changes.command`.
 */
const names =
  /(?:eventtypes?(?:ids?|names?|lists?|filters?|prefix(?:es)?|enum|values?)?|eventactions?|eventoriginaltype|eventnames?|evtname|oktaevents?|logevents?(?:of|router)?|isevent|allchangescommand|signature)$/
/** Names of what holds the event types that an Event Hook, or a resource of it, subscribes to. */
const subscriptions = /^(?:events|eventssubscribed|subscribedevents)$/
/** What may stand between a name and the id: how it is compared, and the words of schemas. */
const between =
  /^(?:prefix|suffix|wildcard|anything-but|equals-ignore-case|\$?eq|\$?ne|\$?n?in|items|enum|const|values?|ids?|any|all|or|not|terms?|match)$/i

/** Whether one of the names, nearest first, is that of an event type. An older numbering, as in `legacyEventType`, is not meant. */
export function isEventKey(keys: readonly string[]): boolean {
  for (const key of keys) {
    if (listNames(key).some((name) => (names.test(name) && !name.includes('legacy')) || subscriptions.test(name))) return true
    if (!between.test(key)) return false
  }
  return false
}

/** The names in an expression such as `event.get("event_type")` or `okta.event_type`, without case and separators. */
function listNames(key: string): readonly string[] {
  const words = key.match(/[A-Za-z_@][\w.@-]*/g) ?? []
  return words.map((word) =>
    word
      .replace(/_[sdbtg]$/, '')
      .replace(/[_.@-]/g, '')
      .toLowerCase(),
  )
}
