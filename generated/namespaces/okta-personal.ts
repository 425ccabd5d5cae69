// Made by `okta-events generate`: do not edit, run it again instead.
// Facts come from Okta's public documentation of the System Log, https://developer.okta.com/docs/reference/api/event-types/

import type { LogEventShape } from '../envelope.js'
import type { PersonalAdminConfigUpdateDebugData, PersonalUserAppsMigrationDebugData, ResourceDetails } from '../payloads.js'

/** The log events of the namespace Okta-personal, by the id of their event type. */
export interface PersonalLogEvents {
  /**
   * An admin switched Okta Personal app migration on or off for the org. appMigrationSettings holds the setting.
   *
   * Since 2024.02.8. Tags: okta-personal.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#personal-admin-configuration-update
   */
  'personal.admin.configuration.update': LogEventShape<
    'personal.admin.configuration.update',
    PersonalAdminConfigUpdateDebugData,
    ResourceDetails
  >
  /**
   * A user exported personal apps from the Workforce org to a personal org. appList and numAppsExported tell which
   * apps and how many.
   *
   * Since 2024.02.8. Tags: okta-personal.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#personal-user-app-migration-export
   */
  'personal.user.app_migration.export': LogEventShape<
    'personal.user.app_migration.export',
    PersonalUserAppsMigrationDebugData,
    ResourceDetails
  >
}

/** A log event of the namespace Okta-personal. */
export type PersonalLogEvent = PersonalLogEvents[keyof PersonalLogEvents]
