// Made by `okta-events generate`: do not edit, run it again instead.
// Facts come from Okta's public documentation of the System Log, https://developer.okta.com/docs/reference/api/event-types/

import type { LogEventShape } from '../envelope.js'
import type { DirectoryDebugData, DirectoryLinkedObjectDebugData, DirectoryResourceDetails, SystemDebugData } from '../payloads.js'

/** The log events of the namespace Okta-directory, by the id of their event type. */
export interface DirectoryLogEvents {
  /**
   * Bootstrap application user profile.
   *
   * Since 2016.12. Tags: cvd, directory.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#directory-app-user-profile-bootstrap
   */
  'directory.app_user_profile.bootstrap': LogEventShape<'directory.app_user_profile.bootstrap', SystemDebugData, DirectoryResourceDetails>
  /**
   * Update application user profile.
   *
   * Since 2016.12. Tags: cvd, directory.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#directory-app-user-profile-update
   */
  'directory.app_user_profile.update': LogEventShape<'directory.app_user_profile.update', DirectoryDebugData, DirectoryResourceDetails>
  /**
   * External API call to add user group membership in a directory. This event audits the directory integration API
   * when it adds a user to a group in a directory. Note that the event is fired even when the API call is
   * unsuccessful.
   *
   * Since 2024.07.0. Tags: ad-agent, group, user.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#directory-external-group-membership-add
   */
  'directory.external.group.membership.add': LogEventShape<'directory.external.group.membership.add'>
  /**
   * External API call to remove user group membership in a directory. This event audits the directory integration
   * API when it removes a user from a group in a directory. Note that the event is fired even when the API call is
   * unsuccessful.
   *
   * Since 2024.07.0. Tags: ad-agent, group, user.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#directory-external-group-membership-remove
   */
  'directory.external.group.membership.remove': LogEventShape<'directory.external.group.membership.remove'>
  /**
   * An admin can create a linked object that is related to user profiles. This event may be used to identify when a
   * linked object is created, and who created the linked object. This may be useful for admins to validate why a
   * change in the user profile has happened. While linked object creation does not trigger or happen as a result of
   * another event, it is overall related to custom property update, creation and deletion. This event only indicates
   * the creation of a linked object. See directory.linked_object.delete for deletion of linked objects.
   *
   * Since 2022.11.1. Tags: cvd, directory.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#directory-linked-object-create
   */
  'directory.linked_object.create': LogEventShape<
    'directory.linked_object.create',
    DirectoryLinkedObjectDebugData,
    DirectoryResourceDetails
  >
  /**
   * An admin can delete a linked object that is related to user profiles. This event may be used to identify when a
   * linked object is deleted, and who deleted the linked object. This may be useful for admins to validate why a
   * change in the user profile has happened. While linked object creation does not trigger or happen as a result of
   * another event, it is overall related to custom property update, creation and deletion. This event only indicates
   * the deletion of a linked object. See directory.linked_object.create for creation of linked objects.
   *
   * Since 2022.11.1. Tags: cvd, directory.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#directory-linked-object-delete
   */
  'directory.linked_object.delete': LogEventShape<
    'directory.linked_object.delete',
    DirectoryLinkedObjectDebugData,
    DirectoryResourceDetails
  >
  /**
   * Update universal directory mappings.
   *
   * Since 2016.12. Tags: cvd, directory.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#directory-mapping-update
   */
  'directory.mapping.update': LogEventShape<'directory.mapping.update', DirectoryDebugData, DirectoryResourceDetails>
  /**
   * Create non-default universal directory user profile. This can be used to audit that a new non-default universal
   * directory user profile has been created. When fired, this event contains the name and id of the newly created
   * user profile.
   *
   * Since 2019.04.2. Tags: cvd, directory.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#directory-non-default-user-profile-create
   */
  'directory.non_default_user_profile.create': LogEventShape<
    'directory.non_default_user_profile.create',
    SystemDebugData,
    DirectoryResourceDetails
  >
  /**
   * Bootstrap universal directory user profile.
   *
   * Since 2016.12. Tags: cvd, directory.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#directory-user-profile-bootstrap
   */
  'directory.user_profile.bootstrap': LogEventShape<'directory.user_profile.bootstrap', SystemDebugData, DirectoryResourceDetails>
  /**
   * Update universal directory user profile directory.user_profile.update.
   *
   * Since 2016.12. Tags: cvd, directory.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#directory-user-profile-update
   */
  'directory.user_profile.update': LogEventShape<'directory.user_profile.update', DirectoryDebugData, DirectoryResourceDetails>
}

/** A log event of the namespace Okta-directory. */
export type DirectoryLogEvent = DirectoryLogEvents[keyof DirectoryLogEvents]
