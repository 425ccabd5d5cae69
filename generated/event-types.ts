// Made by `okta-events generate`: do not edit, run it again instead.
// Facts come from Okta's public documentation of the System Log, https://developer.okta.com/docs/reference/api/event-types/

import type { Matching } from './runtime/matching.js'

/** The ids of all event types that the catalog knows, sorted. */
export const eventTypes: readonly EventType[] = [
  'directory.app_user_profile.bootstrap',
  'directory.app_user_profile.update',
  'directory.external.group.membership.add',
  'directory.external.group.membership.remove',
  'directory.linked_object.create',
  'directory.linked_object.delete',
  'directory.mapping.update',
  'directory.non_default_user_profile.create',
  'directory.user_profile.bootstrap',
  'directory.user_profile.update',
  'integration.api_service.lifecycle.authorize',
  'integration.api_service.lifecycle.revoke',
]

/**
 * The id of an event type that the catalog knows. The union grows with the catalog: Okta adds event types every
 * month.
 */
export type EventType =
  | DirectoryEventType
  | IntegrationEventType

/** The id of an event type of the namespace Okta-directory. */
export type DirectoryEventType =
  | 'directory.app_user_profile.bootstrap'
  | 'directory.app_user_profile.update'
  | 'directory.external.group.membership.add'
  | 'directory.external.group.membership.remove'
  | 'directory.linked_object.create'
  | 'directory.linked_object.delete'
  | 'directory.mapping.update'
  | 'directory.non_default_user_profile.create'
  | 'directory.user_profile.bootstrap'
  | 'directory.user_profile.update'

/** The id of an event type of the namespace Okta-integration. */
export type IntegrationEventType =
  | 'integration.api_service.lifecycle.authorize'
  | 'integration.api_service.lifecycle.revoke'

/** The start of ids with `.*` behind it, which stands for everything below; `*` alone stands for every id. */
export type EventTypePattern =
  | '*'
  | 'directory.*'
  | 'directory.app_user_profile.*'
  | 'directory.external.*'
  | 'directory.external.group.*'
  | 'directory.external.group.membership.*'
  | 'directory.linked_object.*'
  | 'directory.mapping.*'
  | 'directory.non_default_user_profile.*'
  | 'directory.user_profile.*'
  | 'integration.*'
  | 'integration.api_service.*'
  | 'integration.api_service.lifecycle.*'

/**
 * The ids that a pattern matches: `EventTypeMatching<'user.session.*'>` has `user.session.start`. An id matches
 * itself.
 */
export type EventTypeMatching<Pattern extends EventType | EventTypePattern> = Matching<EventType, Pattern>
