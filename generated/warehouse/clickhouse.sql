-- Made by `okta-events generate`: do not edit, run it again instead.
-- Facts come from Okta's public documentation of the System Log, https://developer.okta.com/docs/reference/api/event-types/

CREATE TABLE IF NOT EXISTS okta_log_events (
  `uuid` String COMMENT 'Identifies the log event. Mostly a UUID, of any version and in either case.',
  `published` DateTime64(6, 'UTC') COMMENT 'When the log event was published: RFC 3339, usually with milliseconds and `Z`.',
  `eventType` String COMMENT 'The id of the event type, such as `user.session.start`.',
  `version` String COMMENT 'The version of the record\'s format: always `0` so far.',
  `severity` String COMMENT 'How grave the event is.',
  `displayMessage` Nullable(String) COMMENT 'One line in English that says what happened.',
  `legacyEventType` Nullable(String) COMMENT 'The id of the same event in the retired Events API.',
  `actor` Tuple(`id` Nullable(String), `type` Nullable(String), `alternateId` Nullable(String), `displayName` Nullable(String), `detailEntry` Map(String, Nullable(String))) COMMENT 'Who or what acted.',
  `target` Array(Tuple(`id` Nullable(String), `type` Nullable(String), `alternateId` Nullable(String), `displayName` Nullable(String), `detailEntry` Map(String, Nullable(String)), `changeDetails` Tuple(`from` Map(String, Nullable(String)), `to` Map(String, Nullable(String))))) COMMENT 'What was acted upon, in no fixed order.',
  `outcome` Tuple(`result` Nullable(String), `reason` Nullable(String)) COMMENT 'How it ended; absent from rate limit events.',
  `client` Tuple(`userAgent` Tuple(`rawUserAgent` Nullable(String), `os` Nullable(String), `browser` Nullable(String)), `zone` Nullable(String), `device` Nullable(String), `id` Nullable(String), `ipAddress` Nullable(String), `geographicalContext` Tuple(`city` Nullable(String), `state` Nullable(String), `country` Nullable(String), `postalCode` Nullable(String), `geolocation` Tuple(`lat` Nullable(Float64), `lon` Nullable(Float64))), `ipChain` Array(Tuple(`ip` Nullable(String), `geographicalContext` Tuple(`city` Nullable(String), `state` Nullable(String), `country` Nullable(String), `postalCode` Nullable(String), `geolocation` Tuple(`lat` Nullable(Float64), `lon` Nullable(Float64))), `version` Nullable(String), `source` Nullable(String)))) COMMENT 'The client that sent the request; it may hold nothing.',
  `request` Tuple(`ipChain` Array(Tuple(`ip` Nullable(String), `geographicalContext` Tuple(`city` Nullable(String), `state` Nullable(String), `country` Nullable(String), `postalCode` Nullable(String), `geolocation` Tuple(`lat` Nullable(Float64), `lon` Nullable(Float64))), `version` Nullable(String), `source` Nullable(String)))) COMMENT 'The request; Event Hook deliveries have none.',
  `securityContext` Tuple(`asNumber` Nullable(Int64), `asOrg` Nullable(String), `isp` Nullable(String), `domain` Nullable(String), `isProxy` Nullable(Bool), `ipDetails` Nullable(String), `risk` Nullable(String), `userBehaviors` Nullable(String), `botProtection` Nullable(String)) COMMENT 'What is known of the network that the request came from.',
  `authenticationContext` Tuple(`authenticationStep` Nullable(Int64), `externalSessionId` Nullable(String), `rootSessionId` Nullable(String), `authenticationProvider` Nullable(String), `credentialProvider` Nullable(String), `credentialType` Nullable(String), `interface` Nullable(String), `issuer` Map(String, Nullable(String)), `authenticatorContext` Nullable(String)) COMMENT 'How the actor authenticated.',
  `transaction` Tuple(`id` Nullable(String), `type` Nullable(String), `detail` Map(String, Nullable(String))) COMMENT 'What the log event was a part of.',
  `debugContext` Tuple(`debugData` Map(String, Nullable(String))) COMMENT 'Facts for debugging, with no promise of their form.',
  `device` Tuple(`id` Nullable(String), `name` Nullable(String), `managed` Nullable(String), `registered` Nullable(String), `jailbreak` Nullable(String), `os_platform` Nullable(String), `os_version` Nullable(String), `device_integrator` Nullable(String), `disk_encryption_type` Nullable(String), `screen_lock_type` Nullable(String), `secure_hardware_present` Nullable(String), `platform` Nullable(String), `osVersion` Nullable(String), `deviceIntegrator` Nullable(String), `diskEncryptionType` Nullable(String), `screenLockType` Nullable(String), `secureHardwarePresent` Nullable(String)) COMMENT 'The device, where Okta knows it; since December 2021.',
  `insertionTimestamp` Nullable(String) COMMENT 'In Event Hook deliveries, when the log event was stored.',
  raw String COMMENT 'The log event as it came, with fields that have no column.'
)
ENGINE = ReplacingMergeTree
PARTITION BY toYYYYMM(`published`)
ORDER BY (`eventType`, `published`, `uuid`)
COMMENT 'Log events of the Okta System Log, one in each row.';

CREATE TABLE IF NOT EXISTS okta_event_types (
  `id` String COMMENT 'The id, such as user.session.start.',
  `namespace` Nullable(String) COMMENT 'The namespace, such as Okta-user.',
  `description` Nullable(String) COMMENT 'What it means, in a sentence.',
  `since` Nullable(String) COMMENT 'The release that brought it, such as 2018.05.0.',
  `tags` Nullable(String) COMMENT 'Its tags, with a blank between them.',
  `deprecated` Nullable(String) COMMENT 'The release that deprecated it, or yes where that is not known.',
  `successor` Nullable(String) COMMENT 'The event type that takes its place.',
  `last_seen` Nullable(String) COMMENT 'The day it was last seen in a publication, for one that was removed.',
  `removed_by` Nullable(String) COMMENT 'The day of the publication that did not have it any more.'
)
ENGINE = MergeTree
ORDER BY `id`
COMMENT 'The event types that the catalog knows, and those that were removed from it.';

CREATE TABLE IF NOT EXISTS okta_log_lines (
  raw String
)
ENGINE = Null
COMMENT 'Log events as they came, one in each row.';

CREATE MATERIALIZED VIEW IF NOT EXISTS okta_log_events_read TO okta_log_events AS
SELECT
  event.`uuid` AS `uuid`,
  parseDateTime64BestEffort(event.`published`, 6, 'UTC') AS `published`,
  event.`eventType` AS `eventType`,
  event.`version` AS `version`,
  event.`severity` AS `severity`,
  event.`displayMessage` AS `displayMessage`,
  event.`legacyEventType` AS `legacyEventType`,
  event.`actor` AS `actor`,
  event.`target` AS `target`,
  event.`outcome` AS `outcome`,
  event.`client` AS `client`,
  event.`request` AS `request`,
  event.`securityContext` AS `securityContext`,
  event.`authenticationContext` AS `authenticationContext`,
  event.`transaction` AS `transaction`,
  event.`debugContext` AS `debugContext`,
  event.`device` AS `device`,
  event.`insertionTimestamp` AS `insertionTimestamp`,
  raw AS `raw`
FROM (SELECT JSONExtract(raw, 'Tuple(`uuid` String, `published` String, `eventType` String, `version` String, `severity` String, `displayMessage` Nullable(String), `legacyEventType` Nullable(String), `actor` Tuple(`id` Nullable(String), `type` Nullable(String), `alternateId` Nullable(String), `displayName` Nullable(String), `detailEntry` Map(String, Nullable(String))), `target` Array(Tuple(`id` Nullable(String), `type` Nullable(String), `alternateId` Nullable(String), `displayName` Nullable(String), `detailEntry` Map(String, Nullable(String)), `changeDetails` Tuple(`from` Map(String, Nullable(String)), `to` Map(String, Nullable(String))))), `outcome` Tuple(`result` Nullable(String), `reason` Nullable(String)), `client` Tuple(`userAgent` Tuple(`rawUserAgent` Nullable(String), `os` Nullable(String), `browser` Nullable(String)), `zone` Nullable(String), `device` Nullable(String), `id` Nullable(String), `ipAddress` Nullable(String), `geographicalContext` Tuple(`city` Nullable(String), `state` Nullable(String), `country` Nullable(String), `postalCode` Nullable(String), `geolocation` Tuple(`lat` Nullable(Float64), `lon` Nullable(Float64))), `ipChain` Array(Tuple(`ip` Nullable(String), `geographicalContext` Tuple(`city` Nullable(String), `state` Nullable(String), `country` Nullable(String), `postalCode` Nullable(String), `geolocation` Tuple(`lat` Nullable(Float64), `lon` Nullable(Float64))), `version` Nullable(String), `source` Nullable(String)))), `request` Tuple(`ipChain` Array(Tuple(`ip` Nullable(String), `geographicalContext` Tuple(`city` Nullable(String), `state` Nullable(String), `country` Nullable(String), `postalCode` Nullable(String), `geolocation` Tuple(`lat` Nullable(Float64), `lon` Nullable(Float64))), `version` Nullable(String), `source` Nullable(String)))), `securityContext` Tuple(`asNumber` Nullable(Int64), `asOrg` Nullable(String), `isp` Nullable(String), `domain` Nullable(String), `isProxy` Nullable(Bool), `ipDetails` Nullable(String), `risk` Nullable(String), `userBehaviors` Nullable(String), `botProtection` Nullable(String)), `authenticationContext` Tuple(`authenticationStep` Nullable(Int64), `externalSessionId` Nullable(String), `rootSessionId` Nullable(String), `authenticationProvider` Nullable(String), `credentialProvider` Nullable(String), `credentialType` Nullable(String), `interface` Nullable(String), `issuer` Map(String, Nullable(String)), `authenticatorContext` Nullable(String)), `transaction` Tuple(`id` Nullable(String), `type` Nullable(String), `detail` Map(String, Nullable(String))), `debugContext` Tuple(`debugData` Map(String, Nullable(String))), `device` Tuple(`id` Nullable(String), `name` Nullable(String), `managed` Nullable(String), `registered` Nullable(String), `jailbreak` Nullable(String), `os_platform` Nullable(String), `os_version` Nullable(String), `device_integrator` Nullable(String), `disk_encryption_type` Nullable(String), `screen_lock_type` Nullable(String), `secure_hardware_present` Nullable(String), `platform` Nullable(String), `osVersion` Nullable(String), `deviceIntegrator` Nullable(String), `diskEncryptionType` Nullable(String), `screenLockType` Nullable(String), `secureHardwarePresent` Nullable(String)), `insertionTimestamp` Nullable(String))') AS event, raw FROM okta_log_lines);

CREATE OR REPLACE VIEW okta_log_events_flat AS
SELECT
  e.`uuid` AS `uuid`,
  e.`published` AS `published`,
  e.`eventType` AS `event_type`,
  e.`version` AS `version`,
  e.`severity` AS `severity`,
  e.`displayMessage` AS `display_message`,
  e.`legacyEventType` AS `legacy_event_type`,
  e.`actor`.`id` AS `actor_id`,
  e.`actor`.`type` AS `actor_type`,
  e.`actor`.`alternateId` AS `actor_alternate_id`,
  e.`actor`.`displayName` AS `actor_display_name`,
  e.`actor`.`detailEntry` AS `actor_detail_entry`,
  e.`target` AS `target`,
  e.`outcome`.`result` AS `outcome_result`,
  e.`outcome`.`reason` AS `outcome_reason`,
  e.`client`.`userAgent`.`rawUserAgent` AS `client_user_agent_raw_user_agent`,
  e.`client`.`userAgent`.`os` AS `client_user_agent_os`,
  e.`client`.`userAgent`.`browser` AS `client_user_agent_browser`,
  e.`client`.`zone` AS `client_zone`,
  e.`client`.`device` AS `client_device`,
  e.`client`.`id` AS `client_id`,
  e.`client`.`ipAddress` AS `client_ip_address`,
  e.`client`.`geographicalContext`.`city` AS `client_geographical_context_city`,
  e.`client`.`geographicalContext`.`state` AS `client_geographical_context_state`,
  e.`client`.`geographicalContext`.`country` AS `client_geographical_context_country`,
  e.`client`.`geographicalContext`.`postalCode` AS `client_geographical_context_postal_code`,
  e.`client`.`geographicalContext`.`geolocation`.`lat` AS `client_geographical_context_geolocation_lat`,
  e.`client`.`geographicalContext`.`geolocation`.`lon` AS `client_geographical_context_geolocation_lon`,
  e.`client`.`ipChain` AS `client_ip_chain`,
  e.`request`.`ipChain` AS `request_ip_chain`,
  e.`securityContext`.`asNumber` AS `security_context_as_number`,
  e.`securityContext`.`asOrg` AS `security_context_as_org`,
  e.`securityContext`.`isp` AS `security_context_isp`,
  e.`securityContext`.`domain` AS `security_context_domain`,
  e.`securityContext`.`isProxy` AS `security_context_is_proxy`,
  e.`securityContext`.`ipDetails` AS `security_context_ip_details`,
  e.`securityContext`.`risk` AS `security_context_risk`,
  e.`securityContext`.`userBehaviors` AS `security_context_user_behaviors`,
  e.`securityContext`.`botProtection` AS `security_context_bot_protection`,
  e.`authenticationContext`.`authenticationStep` AS `authentication_context_authentication_step`,
  e.`authenticationContext`.`externalSessionId` AS `authentication_context_external_session_id`,
  e.`authenticationContext`.`rootSessionId` AS `authentication_context_root_session_id`,
  e.`authenticationContext`.`authenticationProvider` AS `authentication_context_authentication_provider`,
  e.`authenticationContext`.`credentialProvider` AS `authentication_context_credential_provider`,
  e.`authenticationContext`.`credentialType` AS `authentication_context_credential_type`,
  e.`authenticationContext`.`interface` AS `authentication_context_interface`,
  e.`authenticationContext`.`issuer` AS `authentication_context_issuer`,
  e.`authenticationContext`.`authenticatorContext` AS `authentication_context_authenticator_context`,
  e.`transaction`.`id` AS `transaction_id`,
  e.`transaction`.`type` AS `transaction_type`,
  e.`transaction`.`detail` AS `transaction_detail`,
  e.`debugContext`.`debugData` AS `debug_data`,
  e.`device`.`id` AS `device_id`,
  e.`device`.`name` AS `device_name`,
  e.`device`.`managed` AS `device_managed`,
  e.`device`.`registered` AS `device_registered`,
  e.`device`.`jailbreak` AS `device_jailbreak`,
  e.`device`.`os_platform` AS `device_os_platform`,
  e.`device`.`os_version` AS `device_os_version`,
  e.`device`.`device_integrator` AS `device_device_integrator`,
  e.`device`.`disk_encryption_type` AS `device_disk_encryption_type`,
  e.`device`.`screen_lock_type` AS `device_screen_lock_type`,
  e.`device`.`secure_hardware_present` AS `device_secure_hardware_present`,
  e.`device`.`platform` AS `device_platform`,
  e.`device`.`osVersion` AS `device_os_version_2`,
  e.`device`.`deviceIntegrator` AS `device_device_integrator_2`,
  e.`device`.`diskEncryptionType` AS `device_disk_encryption_type_2`,
  e.`device`.`screenLockType` AS `device_screen_lock_type_2`,
  e.`device`.`secureHardwarePresent` AS `device_secure_hardware_present_2`,
  e.`insertionTimestamp` AS `insertion_timestamp`,
  concat('Okta-', splitByChar('.', e.`eventType`)[1]) AS `namespace`,
  e.`debugContext`.`debugData`['anonymizerStatus'] AS `debug_anonymizer_status`,
  e.`debugContext`.`debugData`['associatedProxies'] AS `debug_associated_proxies`,
  e.`debugContext`.`debugData`['authnRequestId'] AS `debug_authn_request_id`,
  e.`debugContext`.`debugData`['behaviors'] AS `debug_behaviors`,
  e.`debugContext`.`debugData`['deviceFingerprint'] AS `debug_device_fingerprint`,
  e.`debugContext`.`debugData`['dtHash'] AS `debug_dt_hash`,
  e.`debugContext`.`debugData`['ja3'] AS `debug_ja3`,
  e.`debugContext`.`debugData`['ja4'] AS `debug_ja4`,
  e.`debugContext`.`debugData`['logOnlySecurityData'] AS `debug_log_only_security_data`,
  CASE e.`debugContext`.`debugData`['oagApp'] WHEN 'true' THEN TRUE WHEN 'false' THEN FALSE END AS `debug_oag_app`,
  e.`debugContext`.`debugData`['originalPrincipal'] AS `debug_original_principal`,
  e.`debugContext`.`debugData`['partnerRisk'] AS `debug_partner_risk`,
  e.`debugContext`.`debugData`['proxyType'] AS `debug_proxy_type`,
  e.`debugContext`.`debugData`['redirectUri'] AS `debug_redirect_uri`,
  e.`debugContext`.`debugData`['requestId'] AS `debug_request_id`,
  e.`debugContext`.`debugData`['requestUri'] AS `debug_request_uri`,
  e.`debugContext`.`debugData`['risk'] AS `debug_risk`,
  e.`debugContext`.`debugData`['riskChange'] AS `debug_risk_change`,
  e.`debugContext`.`debugData`['securityConditions'] AS `debug_security_conditions`,
  e.`debugContext`.`debugData`['threatDetections'] AS `debug_threat_detections`,
  CASE e.`debugContext`.`debugData`['threatSuspected'] WHEN 'true' THEN TRUE WHEN 'false' THEN FALSE END AS `debug_threat_suspected`,
  e.`debugContext`.`debugData`['traceId'] AS `debug_trace_id`,
  e.`debugContext`.`debugData`['tunnels'] AS `debug_tunnels`,
  e.`debugContext`.`debugData`['url'] AS `debug_url`,
  e.`debugContext`.`debugData`['webhooks'] AS `debug_webhooks`,
  e.raw AS `raw`
FROM okta_log_events AS e
COMMENT 'Log events with everything that is not a list in a column of its own.';

CREATE OR REPLACE VIEW okta_log_events_target AS
SELECT
  e.`uuid` AS `uuid`,
  e.`published` AS `published`,
  e.`eventType` AS `event_type`,
  place AS `position`,
  value.`id` AS `id`,
  value.`type` AS `type`,
  value.`alternateId` AS `alternate_id`,
  value.`displayName` AS `display_name`,
  value.`detailEntry` AS `detail_entry`,
  value.`changeDetails`.`from` AS `change_details_from`,
  value.`changeDetails`.`to` AS `change_details_to`
FROM okta_log_events AS e ARRAY JOIN e.`target` AS value, arrayEnumerate(e.`target`) AS place
COMMENT 'A row for each item of target. What was acted upon, in no fixed order.';

CREATE OR REPLACE VIEW okta_log_events_client_ip_chain AS
SELECT
  e.`uuid` AS `uuid`,
  e.`published` AS `published`,
  e.`eventType` AS `event_type`,
  place AS `position`,
  value.`ip` AS `ip`,
  value.`geographicalContext`.`city` AS `geographical_context_city`,
  value.`geographicalContext`.`state` AS `geographical_context_state`,
  value.`geographicalContext`.`country` AS `geographical_context_country`,
  value.`geographicalContext`.`postalCode` AS `geographical_context_postal_code`,
  value.`geographicalContext`.`geolocation`.`lat` AS `geographical_context_geolocation_lat`,
  value.`geographicalContext`.`geolocation`.`lon` AS `geographical_context_geolocation_lon`,
  value.`version` AS `version`,
  value.`source` AS `source`
FROM okta_log_events AS e ARRAY JOIN e.`client`.`ipChain` AS value, arrayEnumerate(e.`client`.`ipChain`) AS place
COMMENT 'A row for each item of client.ipChain. In Event Hook deliveries, what `request.ipChain` is elsewhere.';

CREATE OR REPLACE VIEW okta_log_events_request_ip_chain AS
SELECT
  e.`uuid` AS `uuid`,
  e.`published` AS `published`,
  e.`eventType` AS `event_type`,
  place AS `position`,
  value.`ip` AS `ip`,
  value.`geographicalContext`.`city` AS `geographical_context_city`,
  value.`geographicalContext`.`state` AS `geographical_context_state`,
  value.`geographicalContext`.`country` AS `geographical_context_country`,
  value.`geographicalContext`.`postalCode` AS `geographical_context_postal_code`,
  value.`geographicalContext`.`geolocation`.`lat` AS `geographical_context_geolocation_lat`,
  value.`geographicalContext`.`geolocation`.`lon` AS `geographical_context_geolocation_lon`,
  value.`version` AS `version`,
  value.`source` AS `source`
FROM okta_log_events AS e ARRAY JOIN e.`request`.`ipChain` AS value, arrayEnumerate(e.`request`.`ipChain`) AS place
COMMENT 'A row for each item of request.ipChain. The addresses that the request passed through.';
