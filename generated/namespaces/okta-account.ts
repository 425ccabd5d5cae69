// Made by `okta-events generate`: do not edit, run it again instead.
// Facts come from Okta's public documentation of the System Log, https://developer.okta.com/docs/reference/api/event-types/

import type { LogEventShape } from '../envelope.js'
import type {
  OrgGroupChangeDetailsEntry,
  OrgGroupResourceDetails,
  OrgResourceDetails,
  OrgStatusDebugData,
  ProductDebugData,
  SystemDebugData,
  TemplateConditionResourceDetails,
} from '../payloads.js'

/** The log events of the namespace Okta-account, by the id of their event type. */
export interface AccountLogEvents {
  /**
   * An Aerial template condition was applied to the org. Recorded in the Aerial org, with the ID and name of the
   * condition, for audit of Aerial accounts.
   *
   * Since 2026.02.2. Tags: account-service.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#account-aerial-template-condition-apply
   */
  'account.aerial_template_condition.apply': LogEventShape<
    'account.aerial_template_condition.apply',
    SystemDebugData,
    TemplateConditionResourceDetails
  >
  /**
   * A new template condition was created for an Aerial account. Its ID and name are in the entry. Putting it to use
   * is account.aerial_template_condition.apply.
   *
   * Since 2026.02.2. Tags: account-service.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#account-aerial-template-condition-create
   */
  'account.aerial_template_condition.create': LogEventShape<
    'account.aerial_template_condition.create',
    SystemDebugData,
    TemplateConditionResourceDetails
  >
  /**
   * A template condition of an Aerial account was deleted. Its ID and name remain in the entry for audit. Taking one
   * off an org is account.aerial_template_condition.remove.
   *
   * Since 2026.02.2. Tags: account-service.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#account-aerial-template-condition-delete
   */
  'account.aerial_template_condition.delete': LogEventShape<
    'account.aerial_template_condition.delete',
    SystemDebugData,
    TemplateConditionResourceDetails
  >
  /**
   * An Aerial template condition was taken off the org it had been applied to. Recorded in the Aerial org, with the
   * ID and name of the condition.
   *
   * Since 2026.02.2. Tags: account-service.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#account-aerial-template-condition-remove
   */
  'account.aerial_template_condition.remove': LogEventShape<
    'account.aerial_template_condition.remove',
    SystemDebugData,
    TemplateConditionResourceDetails
  >
  /**
   * A template condition of an Aerial account was changed. The entry names the condition by ID and name, so that
   * updates can be audited.
   *
   * Since 2026.02.2. Tags: account-service.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#account-aerial-template-condition-update
   */
  'account.aerial_template_condition.update': LogEventShape<
    'account.aerial_template_condition.update',
    SystemDebugData,
    TemplateConditionResourceDetails
  >
  /**
   * An Aerial account gained an org. Recorded twice: in the Aerial org and in the org that was added.
   *
   * Since 2023.10.1. Tags: account-service.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#account-org-add
   */
  'account.org.add': LogEventShape<'account.org.add', SystemDebugData, OrgResourceDetails>
  /**
   * A request to delete an org was canceled. Recorded in the Aerial org, with the recovered org as the target; the
   * request itself is account.org.delete.request.
   *
   * Since 2024.02.2. Tags: account-service.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#account-org-delete-cancel
   */
  'account.org.delete.cancel': LogEventShape<'account.org.delete.cancel', SystemDebugData, OrgResourceDetails>
  /**
   * A user or API client, the actor, asked for an org to be deleted. Recorded in the Aerial org, with the org in
   * question as the target; a withdrawal of the request is account.org.delete.cancel.
   *
   * Since 2024.02.2. Tags: account-service.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#account-org-delete-request
   */
  'account.org.delete.request': LogEventShape<'account.org.delete.request', SystemDebugData, OrgResourceDetails>
  /**
   * The products of an org were changed. Recorded solely in the Aerial org; productsAdded and productsDeleted list
   * what came and went.
   *
   * Since 2023.10.1. Tags: account-service.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#account-org-product-update
   */
  'account.org.product.update': LogEventShape<'account.org.product.update', ProductDebugData, OrgResourceDetails>
  /**
   * The status of an org changed, from oldStatus to newStatus, with values such as ACTIVE and INACTIVE. Recorded
   * solely in the Aerial org.
   *
   * Since 2023.10.1. Tags: account-service.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#account-org-status-update
   */
  'account.org.status.update': LogEventShape<'account.org.status.update', OrgStatusDebugData, OrgResourceDetails>
  /**
   * An org group was created in an Aerial account. Recorded in the Aerial org.
   *
   * Since 2026.02.1. Tags: account-service.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#account-org-group-create
   */
  'account.org_group.create': LogEventShape<'account.org_group.create', SystemDebugData, OrgGroupResourceDetails>
  /**
   * An org group was deleted from an Aerial account. Recorded in the Aerial org.
   *
   * Since 2026.02.1. Tags: account-service.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#account-org-group-delete
   */
  'account.org_group.delete': LogEventShape<'account.org_group.delete', SystemDebugData, OrgGroupResourceDetails>
  /**
   * An org became a member of an org group in an Aerial account. Recorded in the Aerial org; its target array lists
   * the OrgGroup first, then the Org.
   *
   * Since 2026.02.1. Tags: account-service.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#account-org-group-org-assign
   */
  'account.org_group.org.assign': LogEventShape<
    'account.org_group.org.assign',
    SystemDebugData,
    OrgGroupResourceDetails & OrgResourceDetails
  >
  /**
   * An org was taken out of an org group in an Aerial account. Recorded in the Aerial org; its target array lists
   * the OrgGroup first, then the Org.
   *
   * Since 2026.02.1. Tags: account-service.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#account-org-group-org-revoke
   */
  'account.org_group.org.revoke': LogEventShape<
    'account.org_group.org.revoke',
    SystemDebugData,
    OrgGroupResourceDetails & OrgResourceDetails
  >
  /**
   * An org group in an Aerial account was changed. Recorded in the Aerial org, with the difference in the change
   * details.
   *
   * Since 2026.02.1. Tags: account-service.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#account-org-group-update
   */
  'account.org_group.update': LogEventShape<
    'account.org_group.update',
    SystemDebugData,
    OrgGroupResourceDetails,
    OrgGroupChangeDetailsEntry
  >
}

/** A log event of the namespace Okta-account. */
export type AccountLogEvent = AccountLogEvents[keyof AccountLogEvents]
