// Made by `okta-events generate`: do not edit, run it again instead.
// Facts come from Okta's public documentation of the System Log, https://developer.okta.com/docs/reference/api/event-types/

import type { LogEventShape } from '../envelope.js'
import type { GroupAppDebugData, GroupProfileDebugData, GroupRoleDebugData, GroupRuleDebugData, ResourceDetails } from '../payloads.js'

/** The log events of the namespace Okta-group, by the id of their event type. */
export interface GroupLogEvents {
  /**
   * An app was assigned to a group. The payload identifies the assignment in groupAppAssignmentId.
   *
   * Since 2016.06. Tags: event-hook-eligible, group.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#group-application-assignment-add
   */
  'group.application_assignment.add': LogEventShape<'group.application_assignment.add', GroupAppDebugData, ResourceDetails>
  /**
   * The assignment of an app to a group was removed. Its id is in groupAppAssignmentId.
   *
   * Since 2016.05. Tags: event-hook-eligible, group.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#group-application-assignment-remove
   */
  'group.application_assignment.remove': LogEventShape<'group.application_assignment.remove', GroupAppDebugData, ResourceDetails>
  /**
   * The reconciliation of an app assignment for a group was skipped. The payload identifies the assignment in
   * groupAppAssignmentId.
   *
   * Since 2017.51. Tags: group.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#group-application-assignment-skip-assignment-reconcile
   */
  'group.application_assignment.skip_assignment_reconcile': LogEventShape<
    'group.application_assignment.skip_assignment_reconcile',
    GroupAppDebugData,
    ResourceDetails
  >
  /**
   * The assignment of an app to a group was changed. groupAppAssignmentId tells which one.
   *
   * Since 2016.13. Tags: event-hook-eligible, group.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#group-application-assignment-update
   */
  'group.application_assignment.update': LogEventShape<'group.application_assignment.update', GroupAppDebugData, ResourceDetails>
  /**
   * An Okta group was created. Recorded on success only, so it serves as confirmation.
   *
   * Since 2019.11.0. Tags: event-hook-eligible, group.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#group-lifecycle-create
   */
  'group.lifecycle.create': LogEventShape<'group.lifecycle.create'>
  /**
   * An Okta group was deleted. As it is recorded once the deletion has succeeded, it serves as confirmation.
   *
   * Since 2019.11.0. Tags: event-hook-eligible, group.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#group-lifecycle-delete
   */
  'group.lifecycle.delete': LogEventShape<'group.lifecycle.delete'>
  /**
   * A group, whether sourced from Okta, AD or LDAP, received admin privileges. The entry gives the types of
   * privilege it has now and what sources it, for an audit of provisioning; group.privilege.revoke is related.
   *
   * Since 2019.03.0. Tags: event-hook-eligible, group.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#group-privilege-grant
   */
  'group.privilege.grant': LogEventShape<'group.privilege.grant', GroupRoleDebugData, ResourceDetails>
  /**
   * All admin privileges of a group were revoked, which leaves it with none. Use it to audit deprovisioning of admin
   * access; the related grant is group.privilege.grant.
   *
   * Since 2019.03.0. Tags: event-hook-eligible, group.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#group-privilege-revoke
   */
  'group.privilege.revoke': LogEventShape<'group.privilege.revoke', GroupRoleDebugData, ResourceDetails>
  /**
   * The profile of an Okta group was changed. Meant for provisioning: an IT admin can have it start an Okta Workflow
   * that provisions groups to downstream systems, for example a distribution list to Office 365 in an org that uses
   * Okta for Office 365 LCM.
   *
   * Since 2021.03.2. Tags: event-hook-eligible, group.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#group-profile-update
   */
  'group.profile.update': LogEventShape<'group.profile.update', GroupProfileDebugData, ResourceDetails>
  /**
   * A user became a member of a group. group.user_membership.remove is the counterpart.
   *
   * Since 2016.02. Tags: event-hook-eligible, group.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#group-user-membership-add
   */
  'group.user_membership.add': LogEventShape<'group.user_membership.add'>
  /**
   * A user was taken out of a group. group.user_membership.add is the counterpart.
   *
   * Since 2016.02. Tags: event-hook-eligible, group.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#group-user-membership-remove
   */
  'group.user_membership.remove': LogEventShape<'group.user_membership.remove'>
  /**
   * A user was added to the exclusions of a group membership rule.
   *
   * Since 2017.51. Tags: group.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#group-user-membership-rule-add-exclusion
   */
  'group.user_membership.rule.add_exclusion': LogEventShape<'group.user_membership.rule.add_exclusion'>
  /**
   * A group membership rule was deactivated.
   *
   * Since 2017.51. Tags: group.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#group-user-membership-rule-deactivated
   */
  'group.user_membership.rule.deactivated': LogEventShape<'group.user_membership.rule.deactivated'>
  /**
   * A group membership rule went into an error state. The payload can name a deleted group in deletedGroupId and the
   * rule in triggeredByGroupRuleId.
   *
   * Since 2017.51. Tags: group.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#group-user-membership-rule-error
   */
  'group.user_membership.rule.error': LogEventShape<'group.user_membership.rule.error', GroupRuleDebugData, ResourceDetails>
  /**
   * A group membership rule was evaluated.
   *
   * Since 2017.51. Tags: group.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#group-user-membership-rule-evaluation
   */
  'group.user_membership.rule.evaluation': LogEventShape<'group.user_membership.rule.evaluation'>
  /**
   * A group membership rule was made invalid. deletedGroupId in the payload can name a deleted group.
   *
   * Since 2017.51. Tags: group.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#group-user-membership-rule-invalidate
   */
  'group.user_membership.rule.invalidate': LogEventShape<'group.user_membership.rule.invalidate', GroupRuleDebugData, ResourceDetails>
  /**
   * A group membership rule was triggered.
   *
   * Since 2017.51. Tags: group.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#group-user-membership-rule-trigger
   */
  'group.user_membership.rule.trigger': LogEventShape<'group.user_membership.rule.trigger'>
}

/** A log event of the namespace Okta-group. */
export type GroupLogEvent = GroupLogEvents[keyof GroupLogEvents]
