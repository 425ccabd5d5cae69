// Made by `okta-events generate`: do not edit, run it again instead.
// Facts come from Okta's public documentation of the System Log, https://developer.okta.com/docs/reference/api/event-types/

/** An event type that was public once. */
export interface Removal {
  readonly id: RemovedEventType
  /** The day it was last seen in a publication, `YYYY-MM-DD`. */
  readonly lastSeen: string
  /** The day of the first publication without it, `YYYY-MM-DD`. */
  readonly removedBy: string
  /** The id of the event type that took its place, where one is known. */
  readonly successor: string | null
}

/** The event types that are gone, by id, with the id of what took their place. */
export interface RemovedEventTypes {}

/** The id of an event type that was public once. No log event has it any more. */
export type RemovedEventType = never

/** The event types that are gone, sorted by id. */
export const removedEventTypes: readonly Removal[] = []
