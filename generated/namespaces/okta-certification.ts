// Made by `okta-events generate`: do not edit, run it again instead.
// Facts come from Okta's public documentation of the System Log, https://developer.okta.com/docs/reference/api/event-types/

import type { LogEventShape } from '../envelope.js'
import type { IgaCampaignDebugData, IgaCampaignTemplateDebugData, IgaReviewerDebugData, ResourceDetails } from '../payloads.js'

/** The log events of the namespace Okta-certification, by the id of their event type. */
export interface CertificationLogEvents {
  /**
   * An access certification campaign was closed, by an admin or on its configured end date. Lets admins audit when a
   * campaign instance reached the closed state.
   *
   * Since 2022.02.1. Tags: certification, event-hook-eligible.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#certification-campaign-close
   */
  'certification.campaign.close': LogEventShape<'certification.campaign.close', IgaCampaignDebugData, ResourceDetails>
  /**
   * The org-wide settings for customizable context in access certification were changed. Such changes can be audited
   * here and in reports.
   *
   * Since 2024.06.1. Tags: certification, event-hook-eligible.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#certification-campaign-context-update
   */
  'certification.campaign.context.update': LogEventShape<'certification.campaign.context.update', IgaCampaignDebugData, ResourceDetails>
  /**
   * A new access certification campaign was created; the debug data has its template's ID and name. Can be audited
   * in the log and in reports.
   *
   * Since 2021.07.1. Tags: certification.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#certification-campaign-create
   */
  'certification.campaign.create': LogEventShape<'certification.campaign.create', IgaCampaignTemplateDebugData, ResourceDetails>
  /**
   * An access certification campaign was deleted, which the log and reports both show for audits.
   *
   * Since 2021.07.1. Tags: certification.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#certification-campaign-delete
   */
  'certification.campaign.delete': LogEventShape<'certification.campaign.delete', IgaCampaignTemplateDebugData, ResourceDetails>
  /**
   * A reviewer decided on an item of a certification campaign, such as a user's access to an app, or the campaign
   * ended without a review of it. debugData holds APPROVE, REVOKE, DELEGATE or NORESPONSE; outcome.result is SUCCESS
   * for approve or revoke and SKIPPED for delegate.
   *
   * Since 2021.10.1. Tags: certification, event-hook-eligible.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#certification-campaign-item-decide
   */
  'certification.campaign.item.decide': LogEventShape<'certification.campaign.item.decide', IgaReviewerDebugData, ResourceDetails>
  /**
   * The remediation of a campaign item was carried out following the reviewer's action. Its status is in the debug
   * data, for audits in the log or in reports.
   *
   * Since 2021.10.0. Tags: certification, event-hook-eligible.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#certification-campaign-item-remediate
   */
  'certification.campaign.item.remediate': LogEventShape<'certification.campaign.item.remediate', IgaReviewerDebugData, ResourceDetails>
  /**
   * A certification campaign started: its instance moved from scheduled to active. Admins can audit when access
   * reviews began.
   *
   * Since 2022.02.1. Tags: certification, event-hook-eligible.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#certification-campaign-launch
   */
  'certification.campaign.launch': LogEventShape<'certification.campaign.launch', IgaCampaignDebugData, ResourceDetails>
  /**
   * The setup of an access certification campaign was modified, as audits in the log and in reports can show.
   *
   * Since 2021.07.1. Tags: certification.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#certification-campaign-update
   */
  'certification.campaign.update': LogEventShape<'certification.campaign.update', IgaCampaignTemplateDebugData, ResourceDetails>
  /**
   * A remediation in access certification is in the open state. For audits of remediation work, in the log and in
   * reports.
   *
   * Since 2021.07.1. Tags: certification.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#certification-remediation-open
   */
  'certification.remediation.open': LogEventShape<'certification.remediation.open'>
}

/** A log event of the namespace Okta-certification. */
export type CertificationLogEvent = CertificationLogEvents[keyof CertificationLogEvents]
