// Made by `okta-events generate`: do not edit, run it again instead.
// Facts come from Okta's public documentation of the System Log, https://developer.okta.com/docs/reference/api/event-types/

import type { LogEventShape } from '../envelope.js'
import type {
  AutomationsDebugData,
  ContinuousAccessEvaluationDebugData,
  DeviceSignalPolicyResourceDetails,
  ExecutePolicyResourceDetails,
  PolicyActionResourceDetails,
  PolicyChangeDetailsEntry,
  PolicyDebugData,
  PolicyEvaluationResourceDetails,
  PolicyLifecycleDebugData,
  PolicyLifecycleResourceDetails,
  PolicyMappingDetails,
  PolicyResourceDetails,
  RuleResourceDetails,
  RuleSetBranchResourceDetails,
  SystemDebugData,
  UserAuthenticationDebugData,
  UserAuthenticationResourceDetails,
  UserIdentificationPolicyResourceDetails,
} from '../payloads.js'

/** The log events of the namespace Okta-policy, by the id of their event type. */
export interface PolicyLogEvents {
  /**
   * After a violation of an authentication policy or the global session policy, Okta took a post auth session
   * action: it signed the user out of the configured apps or ran a Workflow. The targets name the action, the policy
   * and the rule.
   *
   * Since 2024.07.2. Tags: policy, security, session.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#policy-auth-reevaluate-action
   */
  'policy.auth_reevaluate.action': LogEventShape<
    'policy.auth_reevaluate.action',
    SystemDebugData,
    RuleResourceDetails & PolicyResourceDetails & PolicyActionResourceDetails
  >
  /**
   * Okta carried out a post auth session evaluation. The rule and the policy concerned are among the targets.
   *
   * Since 2024.07.2. Tags: policy, security, session.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#policy-auth-reevaluate-enforce
   */
  'policy.auth_reevaluate.enforce': LogEventShape<
    'policy.auth_reevaluate.enforce',
    SystemDebugData,
    RuleResourceDetails & PolicyResourceDetails
  >
  /**
   * A re-evaluation of auth policy, part of continuing access evaluation, failed and so found a policy violation.
   * Use it to learn which user, apps and session were involved; postAuthEnforceMode tells whether the mode was LOG,
   * ENFORCED or ENFORCED_WITH_ACTION.
   *
   * Since 2023.09.0. Tags: event-hook-eligible, policy, security, session.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#policy-auth-reevaluate-fail
   */
  'policy.auth_reevaluate.fail': LogEventShape<
    'policy.auth_reevaluate.fail',
    ContinuousAccessEvaluationDebugData,
    PolicyEvaluationResourceDetails
  >
  /**
   * Deprecated, replaced by policy.auth_reevaluate.action. An action tied to the evaluation of a continuous access
   * policy was invoked.
   *
   * Since 2023.09.0. Tags: policy, security, session.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#policy-continuous-access-action
   */
  'policy.continuous_access.action': LogEventShape<
    'policy.continuous_access.action',
    SystemDebugData,
    RuleResourceDetails & PolicyResourceDetails & PolicyActionResourceDetails
  >
  /**
   * Deprecated, replaced by policy.auth_reevaluate.enforce. Okta evaluated continuous access policy for a session
   * that had failed CAE.
   *
   * Since 2023.09.0. Tags: policy, security, session.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#policy-continuous-access-evaluate
   */
  'policy.continuous_access.evaluate': LogEventShape<
    'policy.continuous_access.evaluate',
    SystemDebugData,
    RuleResourceDetails & PolicyResourceDetails
  >
  /**
   * Okta invoked an action that the evaluation of an entity risk policy called for. The targets name the action
   * along with its policy and rule.
   *
   * Since 2023.09.0. Tags: policy, security, session.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#policy-entity-risk-action
   */
  'policy.entity_risk.action': LogEventShape<
    'policy.entity_risk.action',
    SystemDebugData,
    RuleResourceDetails & PolicyResourceDetails & PolicyActionResourceDetails
  >
  /**
   * A risk change was reported for an entity, and Okta evaluated the entity risk policy for it as a result. Any
   * action that follows is recorded as policy.entity_risk.action.
   *
   * Since 2023.09.0. Tags: policy, security, session.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#policy-entity-risk-evaluate
   */
  'policy.entity_risk.evaluate': LogEventShape<'policy.entity_risk.evaluate', SystemDebugData, RuleResourceDetails & PolicyResourceDetails>
  /**
   * Okta checked sign-on policies for a user who wants a resource and reached ALLOW, CHALLENGE (more verification
   * needed) or DENY. It names the rule evaluated, to confirm its setup or explain lost access to an app. In Identity
   * Engine one entry may hold both the global session and the authentication policy result; in Classic Engine, Okta
   * sign-on and app sign-on policies are recorded separately.
   *
   * Since 2017.11. Tags: policy.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#policy-evaluate-sign-on
   */
  'policy.evaluate_sign_on': LogEventShape<
    'policy.evaluate_sign_on',
    UserAuthenticationDebugData,
    UserAuthenticationResourceDetails &
      DeviceSignalPolicyResourceDetails &
      RuleSetBranchResourceDetails &
      UserIdentificationPolicyResourceDetails
  >
  /**
   * Okta started to execute a policy for a user. Scheduled runs of policies are recorded as
   * policy.scheduled.execute.
   *
   * Since 2018.15. Tags: policy.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#policy-execute-user-start
   */
  'policy.execute.user.start': LogEventShape<'policy.execute.user.start', SystemDebugData, ExecutePolicyResourceDetails>
  /**
   * A policy was activated. The counterpart is policy.lifecycle.deactivate.
   *
   * Since 2016.14. Tags: event-hook-eligible, policy.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#policy-lifecycle-activate
   */
  'policy.lifecycle.activate': LogEventShape<'policy.lifecycle.activate', SystemDebugData, PolicyResourceDetails>
  /**
   * A policy was created. Rules added to it are recorded as policy.rule.add.
   *
   * Since 2016.14. Tags: policy.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#policy-lifecycle-create
   */
  'policy.lifecycle.create': LogEventShape<'policy.lifecycle.create', SystemDebugData, PolicyResourceDetails>
  /**
   * A policy was deactivated; policy.lifecycle.activate records the opposite.
   *
   * Since 2016.14. Tags: event-hook-eligible, policy.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#policy-lifecycle-deactivate
   */
  'policy.lifecycle.deactivate': LogEventShape<'policy.lifecycle.deactivate', SystemDebugData, PolicyResourceDetails>
  /**
   * A policy was deleted. Deletions of single rules are policy.rule.delete.
   *
   * Since 2016.14. Tags: policy.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#policy-lifecycle-delete
   */
  'policy.lifecycle.delete': LogEventShape<'policy.lifecycle.delete', SystemDebugData, PolicyResourceDetails>
  /**
   * A property of a policy was overwritten. The payload names it in overwrittenProperty, gives the old and new value
   * and describes the case, for example that lockout was disabled for an Active Directory password policy.
   *
   * Since 2017.45. Tags: policy.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#policy-lifecycle-overwrite
   */
  'policy.lifecycle.overwrite': LogEventShape<'policy.lifecycle.overwrite', PolicyLifecycleDebugData, PolicyLifecycleResourceDetails>
  /**
   * A policy was changed, with the details of the change attached. Changes to its rules are policy.rule.update.
   *
   * Since 2016.14. Tags: event-hook-eligible, policy.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#policy-lifecycle-update
   */
  'policy.lifecycle.update': LogEventShape<'policy.lifecycle.update', SystemDebugData, PolicyResourceDetails, PolicyChangeDetailsEntry>
  /**
   * A policy was mapped to a resource. For audit purposes, isPreviousPolicy in the details of the policy targets
   * tells the policy that was mapped before from the one that is mapped now.
   *
   * Since 2021.12.0. Tags: policy.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#policy-mapping-create
   */
  'policy.mapping.create': LogEventShape<'policy.mapping.create', PolicyDebugData, PolicyMappingDetails>
  /**
   * The action of a policy rule was executed on schedule.
   *
   * Since 2018.15. Tags: policy.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#policy-rule-action-execute
   */
  'policy.rule.action.execute': LogEventShape<'policy.rule.action.execute', SystemDebugData, PolicyResourceDetails>
  /**
   * A rule of a policy was activated. policy.rule.deactivate is the counterpart.
   *
   * Since 2016.14. Tags: event-hook-eligible, policy.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#policy-rule-activate
   */
  'policy.rule.activate': LogEventShape<'policy.rule.activate', PolicyDebugData, PolicyResourceDetails>
  /**
   * A rule was added to a policy. The payload can hold its name, priority, conditions, requirements and action in
   * the new_policy_rule fields.
   *
   * Since 2016.14. Tags: event-hook-eligible, policy.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#policy-rule-add
   */
  'policy.rule.add': LogEventShape<'policy.rule.add', PolicyDebugData, PolicyResourceDetails>
  /**
   * A rule of a policy was deactivated. policy.rule.activate is the counterpart.
   *
   * Since 2016.14. Tags: event-hook-eligible, policy.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#policy-rule-deactivate
   */
  'policy.rule.deactivate': LogEventShape<'policy.rule.deactivate', PolicyDebugData, PolicyResourceDetails>
  /**
   * A rule was deleted from a policy. The old_policy_rule fields can show what it contained.
   *
   * Since 2016.14. Tags: event-hook-eligible, policy.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#policy-rule-delete
   */
  'policy.rule.delete': LogEventShape<'policy.rule.delete', PolicyDebugData, PolicyResourceDetails>
  /**
   * A policy rule was invalidated. The Reason field can tell why, for example because a network zone that the rule
   * used was deleted or deactivated.
   *
   * Since 2016.14. Tags: policy.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#policy-rule-invalidate
   */
  'policy.rule.invalidate': LogEventShape<'policy.rule.invalidate', PolicyDebugData, PolicyResourceDetails>
  /**
   * A rule of a policy was changed. The payload has old and new values for its name, priority, conditions,
   * requirements, location setting and action, so both states can be compared.
   *
   * Since 2016.14. Tags: event-hook-eligible, policy.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#policy-rule-update
   */
  'policy.rule.update': LogEventShape<'policy.rule.update', PolicyDebugData, PolicyResourceDetails>
  /**
   * A policy was executed on schedule. The payload counts the successful deactivations, suspensions and deletions of
   * the run.
   *
   * Since 2018.15. Tags: policy.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#policy-scheduled-execute
   */
  'policy.scheduled.execute': LogEventShape<'policy.scheduled.execute', AutomationsDebugData, ExecutePolicyResourceDetails>
}

/** A log event of the namespace Okta-policy. */
export type PolicyLogEvent = PolicyLogEvents[keyof PolicyLogEvents]
