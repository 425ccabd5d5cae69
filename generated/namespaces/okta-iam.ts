// Made by `okta-events generate`: do not edit, run it again instead.
// Facts come from Okta's public documentation of the System Log, https://developer.okta.com/docs/reference/api/event-types/

import type { LogEventShape } from '../envelope.js'
import type {
  CustomRoleChangeDetailsEntry,
  IAMAssigneeConfigurationChangeDetailsEntry,
  IAMPolicyConfigurationChangeDetailsEntry,
  IAMPolicyResourceChangeDetailsEntry,
  NotificationSubscriptionResourceDetails,
  ResourceDetails,
  ResourceSetChangeDetailsEntry,
  SystemDebugData,
} from '../payloads.js'

/** The log events of the namespace Okta-iam, by the id of their event type. */
export interface IamLogEvents {
  /**
   * The configuration of an IAM policy assignee was changed, for example by toggling its third-party admin setting.
   * Use it to audit such changes, which the change details show.
   *
   * Since 2025.02.0. Tags: admin-role, event-hook-eligible.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#iam-policy-assignee-configuration-update
   */
  'iam.policy.assignee_configuration.update': LogEventShape<
    'iam.policy.assignee_configuration.update',
    SystemDebugData,
    ResourceDetails,
    IAMAssigneeConfigurationChangeDetailsEntry
  >
  /**
   * The org's IAM policy configuration was changed. The change details hold what was updated, for tracking and
   * audit.
   *
   * Since 2024.11.0. Tags: admin-role, event-hook-eligible.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#iam-policy-configuration-update
   */
  'iam.policy.configuration.update': LogEventShape<
    'iam.policy.configuration.update',
    SystemDebugData,
    ResourceDetails,
    IAMPolicyConfigurationChangeDetailsEntry
  >
  /**
   * An admin role assignment was created. The entry names the users or groups assigned and the roles they got for
   * the resource set.
   *
   * Since 2021.02.2. Tags: admin-role, event-hook-eligible.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#iam-resourceset-bindings-add
   */
  'iam.resourceset.bindings.add': LogEventShape<'iam.resourceset.bindings.add'>
  /**
   * An admin role assignment was deleted. The entry names the users or groups that lost it and the roles, tied to a
   * resource set, that it had given them.
   *
   * Since 2021.02.2. Tags: admin-role, event-hook-eligible.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#iam-resourceset-bindings-delete
   */
  'iam.resourceset.bindings.delete': LogEventShape<'iam.resourceset.bindings.delete'>
  /**
   * A resource set was created. The entry lists the resources in it, for audit.
   *
   * Since 2021.02.2. Tags: admin-role, event-hook-eligible.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#iam-resourceset-create
   */
  'iam.resourceset.create': LogEventShape<'iam.resourceset.create'>
  /**
   * A resource set was deleted. The entry lists the resources that it contained.
   *
   * Since 2021.02.2. Tags: admin-role, event-hook-eligible.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#iam-resourceset-delete
   */
  'iam.resourceset.delete': LogEventShape<'iam.resourceset.delete'>
  /**
   * One or more resources were put into an existing resource set; the entry lists them.
   *
   * Since 2021.02.2. Tags: admin-role, event-hook-eligible.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#iam-resourceset-resources-add
   */
  'iam.resourceset.resources.add': LogEventShape<'iam.resourceset.resources.add'>
  /**
   * One or more resources were taken out of a resource set; the entry lists them.
   *
   * Since 2021.02.2. Tags: admin-role, event-hook-eligible.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#iam-resourceset-resources-delete
   */
  'iam.resourceset.resources.delete': LogEventShape<'iam.resourceset.resources.delete'>
  /**
   * Resources that a resource set holds were updated. The change details say which ones and how, for audit.
   *
   * Since 2024.09.0. Tags: admin-role, event-hook-eligible.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#iam-resourceset-resources-update
   */
  'iam.resourceset.resources.update': LogEventShape<
    'iam.resourceset.resources.update',
    SystemDebugData,
    ResourceDetails,
    IAMPolicyResourceChangeDetailsEntry
  >
  /**
   * The name or description of a resource set was changed, and the entry gives the updated values. Changes to its
   * contents are iam.resourceset.resources.update.
   *
   * Since 2024.09.3. Tags: admin-role, event-hook-eligible.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#iam-resourceset-update
   */
  'iam.resourceset.update': LogEventShape<'iam.resourceset.update', SystemDebugData, ResourceDetails, ResourceSetChangeDetailsEntry>
  /**
   * A custom admin role was created. The entry lists the permissions that the role contains.
   *
   * Since 2021.02.2. Tags: admin-role, event-hook-eligible.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#iam-role-create
   */
  'iam.role.create': LogEventShape<'iam.role.create'>
  /**
   * A custom admin role was deleted. The entry lists the permissions that the role contained.
   *
   * Since 2021.02.2. Tags: admin-role, event-hook-eligible.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#iam-role-delete
   */
  'iam.role.delete': LogEventShape<'iam.role.delete'>
  /**
   * A condition was added to a permission of a role. Conditions let super admins authorize at a finer grain for a
   * stricter security posture, so check whether the scope of admin privileges has changed; iam.role.permissions.add
   * may be recorded alongside.
   *
   * Since 2022.12.0. Tags: admin-role, event-hook-eligible.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#iam-role-permission-conditions-add
   */
  'iam.role.permission.conditions.add': LogEventShape<'iam.role.permission.conditions.add'>
  /**
   * A condition, with which super admins authorize at a finer grain for a stricter security posture, was taken off a
   * permission of a role. Admin privileges may have changed in scope as a result; iam.role.permissions.delete may be
   * recorded alongside.
   *
   * Since 2022.12.0. Tags: admin-role, event-hook-eligible.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#iam-role-permission-conditions-delete
   */
  'iam.role.permission.conditions.delete': LogEventShape<'iam.role.permission.conditions.delete'>
  /**
   * A custom admin role gained permissions; the entry lists them for audit.
   *
   * Since 2021.02.2. Tags: admin-role, event-hook-eligible.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#iam-role-permissions-add
   */
  'iam.role.permissions.add': LogEventShape<'iam.role.permissions.add'>
  /**
   * A custom admin role lost permissions; the entry lists them for audit.
   *
   * Since 2021.02.2. Tags: admin-role, event-hook-eligible.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#iam-role-permissions-delete
   */
  'iam.role.permissions.delete': LogEventShape<'iam.role.permissions.delete'>
  /**
   * The email subscriptions of a role were changed. They decide which types of notification Okta emails to the
   * admins who have the role.
   *
   * Since 2024.09.0. Tags: event-hook-eligible, subscriptions.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#iam-role-subscriptions-update
   */
  'iam.role.subscriptions.update': LogEventShape<'iam.role.subscriptions.update', SystemDebugData, NotificationSubscriptionResourceDetails>
  /**
   * The name or description of a custom admin role was changed, and the entry gives the updated values. Its
   * permissions have their own types, iam.role.permissions.add and iam.role.permissions.delete.
   *
   * Since 2024.09.3. Tags: admin-role, event-hook-eligible.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#iam-role-update
   */
  'iam.role.update': LogEventShape<'iam.role.update', SystemDebugData, ResourceDetails, CustomRoleChangeDetailsEntry>
}

/** A log event of the namespace Okta-iam. */
export type IamLogEvent = IamLogEvents[keyof IamLogEvents]
