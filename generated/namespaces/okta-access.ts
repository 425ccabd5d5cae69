// Made by `okta-events generate`: do not edit, run it again instead.
// Facts come from Okta's public documentation of the System Log, https://developer.okta.com/docs/reference/api/event-types/

import type { LogEventShape } from '../envelope.js'
import type {
  AccessRequestConditionChangeDetailsEntry,
  AccessRequestConditionDebugData,
  AccessRequestRequestDebugData,
  AccessRequestResourceDetails,
  AccessRequestSequenceChangeDetailsEntry,
  AccessRequestSettingsChangeDetailsEntry,
  AccessRequestSettingsDebugData,
  IgaSecurityAccessRemediationDebugData,
  IgaSecurityAccessReviewDebugData,
  IgaSecurityAccessReviewerDebugData,
  ResourceDetails,
  SystemDebugData,
} from '../payloads.js'

/** The log events of the namespace Okta-access, by the id of their event type. */
export interface AccessLogEvents {
  /**
   * An access request for an Okta resource was canceled. Serves for audits or to start automation that depends on
   * it; the debug data has the request, its requester and when it was canceled, and the Okta Identity Governance API
   * gives more.
   *
   * Since 2023.06.0. Tags: access, event-hook-eligible.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#access-request-cancel
   */
  'access.request.cancel': LogEventShape<'access.request.cancel', AccessRequestRequestDebugData, AccessRequestResourceDetails>
  /**
   * An access request condition on an Okta resource was activated. It can start downstream automation or be audited;
   * the debug data names the condition and its resource, and the Okta Identity Governance API has its details.
   *
   * Since 2024.03.0. Tags: access, event-hook-eligible.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#access-request-condition-activate
   */
  'access.request.condition.activate': LogEventShape<
    'access.request.condition.activate',
    AccessRequestConditionDebugData,
    AccessRequestResourceDetails
  >
  /**
   * A new access request condition was defined for an Okta resource. Lets automation react to it and auditors see
   * it; the Okta Identity Governance API returns the condition itself by the ID given here.
   *
   * Since 2024.03.0. Tags: access, event-hook-eligible.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#access-request-condition-create
   */
  'access.request.condition.create': LogEventShape<
    'access.request.condition.create',
    AccessRequestConditionDebugData,
    AccessRequestResourceDetails
  >
  /**
   * An access request condition of an Okta resource was deactivated. For audits and for automation that hangs on
   * this; full details come from the Okta Identity Governance API.
   *
   * Since 2024.03.0. Tags: access, event-hook-eligible.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#access-request-condition-deactivate
   */
  'access.request.condition.deactivate': LogEventShape<
    'access.request.condition.deactivate',
    AccessRequestConditionDebugData,
    AccessRequestResourceDetails
  >
  /**
   * An access request condition was deleted from an Okta resource. The entry keeps its ID and name for audits or
   * automation, and the Okta Identity Governance API can be asked for more.
   *
   * Since 2024.03.0. Tags: access, event-hook-eligible.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#access-request-condition-delete
   */
  'access.request.condition.delete': LogEventShape<
    'access.request.condition.delete',
    AccessRequestConditionDebugData,
    AccessRequestResourceDetails
  >
  /**
   * An access request condition on an Okta resource became invalid. Audits and downstream automation can pick this
   * up; the condition is named here and described further by the Okta Identity Governance API.
   *
   * Since 2024.03.0. Tags: access, event-hook-eligible.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#access-request-condition-invalidate
   */
  'access.request.condition.invalidate': LogEventShape<
    'access.request.condition.invalidate',
    AccessRequestConditionDebugData,
    AccessRequestResourceDetails
  >
  /**
   * An access request condition was edited, with the differences in the target's changeDetails. Of use for audits of
   * the resource or automation that follows such edits; the Okta Identity Governance API tells more.
   *
   * Since 2024.03.0. Tags: access, event-hook-eligible.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#access-request-condition-update
   */
  'access.request.condition.update': LogEventShape<
    'access.request.condition.update',
    AccessRequestConditionDebugData,
    AccessRequestResourceDetails,
    AccessRequestConditionChangeDetailsEntry
  >
  /**
   * Someone requested access to an Okta resource. The debug data identifies the request, requester and resource;
   * audits and automation can start from here, with more from the Okta Identity Governance API.
   *
   * Since 2022.11.0. Tags: access, event-hook-eligible.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#access-request-create
   */
  'access.request.create': LogEventShape<'access.request.create', AccessRequestRequestDebugData, AccessRequestResourceDetails>
  /**
   * An access request for an Okta resource expired. Audits and downstream automation can pick up the expiry and its
   * time; the Okta Identity Governance API holds further details.
   *
   * Since 2025.05.0. Tags: access, event-hook-eligible.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#access-request-expire
   */
  'access.request.expire': LogEventShape<'access.request.expire', AccessRequestRequestDebugData, AccessRequestResourceDetails>
  /**
   * An access request for an Okta resource was turned down. Useful for audits of who was refused and for automation
   * that acts on it; request details come from the Okta Identity Governance API.
   *
   * Since 2024.05.0. Tags: access, event-hook-eligible.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#access-request-reject
   */
  'access.request.reject': LogEventShape<'access.request.reject', AccessRequestRequestDebugData, AccessRequestResourceDetails>
  /**
   * An access request for an Okta resource was resolved. Audits and automation that waits for the resolution can use
   * it; the Okta Identity Governance API supplies the details.
   *
   * Since 2022.11.0. Tags: access, event-hook-eligible.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#access-request-resolve
   */
  'access.request.resolve': LogEventShape<'access.request.resolve', AccessRequestRequestDebugData, AccessRequestResourceDetails>
  /**
   * An approval sequence for access requests was created. It shows when that was and what the sequence defines, so
   * that auditors can verify the approvals required; more is in the Okta Identity Governance API.
   *
   * Since 2024.10.0. Tags: access, event-hook-eligible.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#access-request-sequence-create
   */
  'access.request.sequence.create': LogEventShape<
    'access.request.sequence.create',
    SystemDebugData,
    AccessRequestResourceDetails,
    AccessRequestSequenceChangeDetailsEntry
  >
  /**
   * An approval sequence for access requests was deleted. Tells when, and which approvals it had required, for later
   * audits; the Okta Identity Governance API can be consulted about it.
   *
   * Since 2024.10.0. Tags: access, event-hook-eligible.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#access-request-sequence-delete
   */
  'access.request.sequence.delete': LogEventShape<
    'access.request.sequence.delete',
    SystemDebugData,
    AccessRequestResourceDetails,
    AccessRequestSequenceChangeDetailsEntry
  >
  /**
   * An approval sequence for access requests was updated. With the time and changeDetails, an auditor can check
   * which approvals are now demanded, or look in the Okta Identity Governance API.
   *
   * Since 2024.10.0. Tags: access, event-hook-eligible.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#access-request-sequence-update
   */
  'access.request.sequence.update': LogEventShape<
    'access.request.sequence.update',
    SystemDebugData,
    AccessRequestResourceDetails,
    AccessRequestSequenceChangeDetailsEntry
  >
  /**
   * The access request settings of an Okta resource were changed. changeDetails in the target help audits,
   * automation can follow up, and the Okta Identity Governance API gives more on the settings.
   *
   * Since 2025.01.2. Tags: access, event-hook-eligible.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#access-request-settings-update
   */
  'access.request.settings.update': LogEventShape<
    'access.request.settings.update',
    AccessRequestSettingsDebugData,
    AccessRequestResourceDetails,
    AccessRequestSettingsChangeDetailsEntry
  >
  /**
   * An access request was changed, possibly in one or more of its tasks. For audits of access and automation that
   * reacts to changes; the Okta Identity Governance API gives more on the request.
   *
   * Since 2026.05.0. Tags: access, event-hook-eligible.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#access-request-update
   */
  'access.request.update': LogEventShape<
    'access.request.update',
    AccessRequestRequestDebugData,
    AccessRequestResourceDetails,
    AccessRequestSequenceChangeDetailsEntry
  >
  /**
   * A reviewer decided on an item in a security access review, approving or revoking access, for example. What is
   * recorded is the intent: access.review.remediate tells whether it was carried out.
   *
   * Since 2025.08.0. Tags: access-review, event-hook-eligible.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#access-review-action
   */
  'access.review.action': LogEventShape<'access.review.action', IgaSecurityAccessReviewerDebugData, ResourceDetails>
  /**
   * A security access review was closed, by hand or automatically on reaching its end date; the entry tells which.
   *
   * Since 2025.08.0. Tags: access-review, event-hook-eligible.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#access-review-close
   */
  'access.review.close': LogEventShape<'access.review.close', IgaSecurityAccessReviewDebugData, ResourceDetails>
  /**
   * A security access review of one user was opened, often in response to a risk detection such as user.risk.detect,
   * though other mechanisms can start one too. For audits of what set off a review.
   *
   * Since 2025.08.0. Tags: access-review, event-hook-eligible.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#access-review-create
   */
  'access.review.create': LogEventShape<'access.review.create', IgaSecurityAccessReviewDebugData, ResourceDetails>
  /**
   * The decision recorded by access.review.action was applied to an access item, and its final state is given here.
   * Confirms whether the reviewer's action took effect.
   *
   * Since 2025.08.0. Tags: access-review, event-hook-eligible.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#access-review-remediate
   */
  'access.review.remediate': LogEventShape<'access.review.remediate', IgaSecurityAccessRemediationDebugData, ResourceDetails>
  /**
   * A security access review is ready: the background job that collects the user's access data has ended. Confirms
   * the result of this asynchronous step, which follows access.review.create.
   *
   * Since 2025.08.0. Tags: access-review, event-hook-eligible.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#access-review-start
   */
  'access.review.start': LogEventShape<'access.review.start', IgaSecurityAccessReviewDebugData, ResourceDetails>
  /**
   * A security access review was modified, for example in its reviewers or end date. Lets admins track changes in
   * reviews under way.
   *
   * Since 2025.08.0. Tags: access-review, event-hook-eligible.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#access-review-update
   */
  'access.review.update': LogEventShape<'access.review.update', IgaSecurityAccessReviewDebugData, ResourceDetails>
}

/** A log event of the namespace Okta-access. */
export type AccessLogEvent = AccessLogEvents[keyof AccessLogEvents]
