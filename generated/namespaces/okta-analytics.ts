// Made by `okta-events generate`: do not edit, run it again instead.
// Facts come from Okta's public documentation of the System Log, https://developer.okta.com/docs/reference/api/event-types/

import type { LogEventShape } from '../envelope.js'
import type { CsvReportExportDebugData, ExportResourceDetails, ResourceDetails, SecurityProvideFeedbackDebugData } from '../payloads.js'

/** The log events of the namespace Okta-analytics, by the id of their event type. */
export interface AnalyticsLogEvents {
  /**
   * An admin used the Admin Console to give feedback on a detection by Okta of a change in user or session risk. The
   * payload holds the label (false_positive or false_negative), the reason, and the type and UUID of the event
   * judged.
   *
   * Since 2023.10.0. Tags: risk, security.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#analytics-feedback-provide
   */
  'analytics.feedback.provide': LogEventShape<'analytics.feedback.provide', SecurityProvideFeedbackDebugData, ResourceDetails>
  /**
   * A user downloaded the export file that Okta generated for an Admin Console report; it need not be the user who
   * requested it. Audits access to report data in security investigations and compliance audits, and shows how
   * useful a report is to the org. Related: analytics.reports.export.request, and the generation step,
   * analytics.reports.export.generate.
   *
   * Since 2022.05.1.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#analytics-reports-export-download
   */
  'analytics.reports.export.download': LogEventShape<'analytics.reports.export.download', CsvReportExportDebugData, ResourceDetails>
  /**
   * Okta produced an export file for an Admin Console report. Chiefly for troubleshooting when a report fails to
   * generate, since it shows whether the requested file came about; it says nothing about downloads. Related:
   * analytics.reports.export.request, and the next step, analytics.reports.export.download.
   *
   * Since 2022.05.1.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#analytics-reports-export-generate
   */
  'analytics.reports.export.generate': LogEventShape<'analytics.reports.export.generate', CsvReportExportDebugData, ResourceDetails>
  /**
   * A user asked Okta to produce an export file for an Admin Console report. Serves security investigations,
   * compliance audits and judging a report's utility to the org. It shows the request alone: success is
   * analytics.reports.export.generate, and access to the file is analytics.reports.export.download.
   *
   * Since 2022.05.1.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#analytics-reports-export-request
   */
  'analytics.reports.export.request': LogEventShape<'analytics.reports.export.request', CsvReportExportDebugData, ExportResourceDetails>
}

/** A log event of the namespace Okta-analytics. */
export type AnalyticsLogEvent = AnalyticsLogEvents[keyof AnalyticsLogEvents]
