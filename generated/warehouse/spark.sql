-- Made by `okta-events generate`: do not edit, run it again instead.
-- Facts come from Okta's public documentation of the System Log, https://developer.okta.com/docs/reference/api/event-types/

CREATE TABLE IF NOT EXISTS okta_log_events (
  `uuid` STRING COMMENT 'Identifies the log event. Mostly a UUID, of any version and in either case.',
  `published` TIMESTAMP COMMENT 'When the log event was published: RFC 3339, usually with milliseconds and `Z`.',
  `eventType` STRING COMMENT 'The id of the event type, such as `user.session.start`.',
  `version` STRING COMMENT 'The version of the record\'s format: always `0` so far.',
  `severity` STRING COMMENT 'How grave the event is.',
  `displayMessage` STRING COMMENT 'One line in English that says what happened.',
  `legacyEventType` STRING COMMENT 'The id of the same event in the retired Events API.',
  `actor` STRUCT<`id`: STRING COMMENT 'Identifies the actor: usually an Okta id, now and then an address, a path or `unknown`.', `type`: STRING COMMENT 'The kind of actor, such as `User`, `SystemPrincipal` or `PublicClientApp`.', `alternateId`: STRING COMMENT 'A second name, such as the login of a user; `unknown` is usual.', `displayName`: STRING COMMENT 'The name to show.', `detailEntry`: MAP<STRING, STRING> COMMENT 'Further facts of the actor.'> COMMENT 'Who or what acted.',
  `target` ARRAY<STRUCT<`id`: STRING COMMENT 'Identifies the target.', `type`: STRING COMMENT 'The kind of target, such as `User`, `AppInstance` or `URL Pattern`.', `alternateId`: STRING COMMENT 'A second name, such as the login of a user.', `displayName`: STRING COMMENT 'The name to show.', `detailEntry`: MAP<STRING, STRING> COMMENT 'Further facts of the target; it can carry a secret in clear text.', `changeDetails`: STRUCT<`from`: MAP<STRING, STRING> COMMENT 'The values before the change.', `to`: MAP<STRING, STRING> COMMENT 'The values after the change.'> COMMENT 'What changed, for the event types that record it.'>> COMMENT 'What was acted upon, in no fixed order.',
  `outcome` STRUCT<`result`: STRING COMMENT 'The result.', `reason`: STRING COMMENT 'Why it ended so, as free text.'> COMMENT 'How it ended; absent from rate limit events.',
  `client` STRUCT<`userAgent`: STRUCT<`rawUserAgent`: STRING COMMENT 'The `User-Agent` header as it came.', `os`: STRING COMMENT 'The operating system, such as `Mac OS X`.', `browser`: STRING COMMENT 'The browser, such as `CHROME`.'> COMMENT 'The program that sent the request.', `zone`: STRING COMMENT 'The network zone; often the string `null`.', `device`: STRING COMMENT 'The kind of device, such as `Computer`.', `id`: STRING COMMENT 'The id of the OAuth 2.0 client.', `ipAddress`: STRING COMMENT 'The address that the request came from.', `geographicalContext`: STRUCT<`city`: STRING COMMENT 'The city.', `state`: STRING COMMENT 'The state or province.', `country`: STRING COMMENT 'The country, by its English name.', `postalCode`: STRING COMMENT 'The postal code, digits or not.', `geolocation`: STRUCT<`lat`: DOUBLE COMMENT 'The latitude in degrees, north positive.', `lon`: DOUBLE COMMENT 'The longitude in degrees, east positive.'> COMMENT 'The coordinates.'> COMMENT 'Where that address is.', `ipChain`: ARRAY<STRUCT<`ip`: STRING COMMENT 'The address.', `geographicalContext`: STRUCT<`city`: STRING COMMENT 'The city.', `state`: STRING COMMENT 'The state or province.', `country`: STRING COMMENT 'The country, by its English name.', `postalCode`: STRING COMMENT 'The postal code, digits or not.', `geolocation`: STRUCT<`lat`: DOUBLE COMMENT 'The latitude in degrees, north positive.', `lon`: DOUBLE COMMENT 'The longitude in degrees, east positive.'> COMMENT 'The coordinates.'> COMMENT 'Where the address is.', `version`: STRING COMMENT '`V4` or `V6`.', `source`: STRING COMMENT 'How the address became known.'>> COMMENT 'In Event Hook deliveries, what `request.ipChain` is elsewhere.'> COMMENT 'The client that sent the request; it may hold nothing.',
  `request` STRUCT<`ipChain`: ARRAY<STRUCT<`ip`: STRING COMMENT 'The address.', `geographicalContext`: STRUCT<`city`: STRING COMMENT 'The city.', `state`: STRING COMMENT 'The state or province.', `country`: STRING COMMENT 'The country, by its English name.', `postalCode`: STRING COMMENT 'The postal code, digits or not.', `geolocation`: STRUCT<`lat`: DOUBLE COMMENT 'The latitude in degrees, north positive.', `lon`: DOUBLE COMMENT 'The longitude in degrees, east positive.'> COMMENT 'The coordinates.'> COMMENT 'Where the address is.', `version`: STRING COMMENT '`V4` or `V6`.', `source`: STRING COMMENT 'How the address became known.'>> COMMENT 'The addresses that the request passed through.'> COMMENT 'The request; Event Hook deliveries have none.',
  `securityContext` STRUCT<`asNumber`: BIGINT COMMENT 'The number of the autonomous system.', `asOrg`: STRING COMMENT 'The organisation that runs the autonomous system.', `isp`: STRING COMMENT 'The internet service provider.', `domain`: STRING COMMENT 'The domain of the address.', `isProxy`: BOOLEAN COMMENT 'Whether the address is a known proxy.', `ipDetails`: STRING COMMENT 'Intelligence on the address.', `risk`: STRING COMMENT 'The risk level and its reasons.', `userBehaviors`: STRING COMMENT 'What behavior detection found.', `botProtection`: STRING COMMENT 'What bot protection found.'> COMMENT 'What is known of the network that the request came from.',
  `authenticationContext` STRUCT<`authenticationStep`: BIGINT COMMENT 'The step of the authentication; always 0 so far.', `externalSessionId`: STRING COMMENT 'The session, the same in all its log events; `unknown` occurs.', `rootSessionId`: STRING COMMENT 'The session that this one descends from.', `authenticationProvider`: STRING COMMENT 'Who checked the credential.', `credentialProvider`: STRING COMMENT 'Who issued the credential.', `credentialType`: STRING COMMENT 'The kind of credential.', `interface`: STRING COMMENT 'The interface used, such as the name of a browser plug-in.', `issuer`: MAP<STRING, STRING> COMMENT 'Who issued the credential, for credentials from elsewhere.', `authenticatorContext`: STRING COMMENT 'In Event Hook deliveries, the authenticator.'> COMMENT 'How the actor authenticated.',
  `transaction` STRUCT<`id`: STRING COMMENT 'The transaction, the same in all its log events; `unknown` occurs.', `type`: STRING COMMENT '`WEB`, `JOB` or `SERVICE`.', `detail`: MAP<STRING, STRING> COMMENT 'Further facts, such as the id of the API token.'> COMMENT 'What the log event was a part of.',
  `debugContext` STRUCT<`debugData`: MAP<STRING, STRING> COMMENT 'The facts by key; values are strings nearly always.'> COMMENT 'Facts for debugging, with no promise of their form.',
  `device` STRUCT<`id`: STRING COMMENT 'Identifies the device.', `name`: STRING COMMENT 'The name to show.', `managed`: STRING COMMENT 'Whether the device is managed.', `registered`: STRING COMMENT 'Whether the device is registered.', `jailbreak`: STRING COMMENT 'Whether the device is jailbroken or rooted.', `os_platform`: STRING COMMENT 'The operating system.', `os_version`: STRING COMMENT 'The version of the operating system.', `device_integrator`: STRING COMMENT 'What an integrator says of the device, as JSON in a string.', `disk_encryption_type`: STRING COMMENT 'What of the disk is encrypted.', `screen_lock_type`: STRING COMMENT 'How the screen is locked.', `secure_hardware_present`: STRING COMMENT 'Whether the device has secure hardware.', `platform`: STRING COMMENT 'Another spelling of `os_platform`.', `osVersion`: STRING COMMENT 'Another spelling of `os_version`.', `deviceIntegrator`: STRING COMMENT 'Another spelling of `device_integrator`.', `diskEncryptionType`: STRING COMMENT 'Another spelling of `disk_encryption_type`.', `screenLockType`: STRING COMMENT 'Another spelling of `screen_lock_type`.', `secureHardwarePresent`: STRING COMMENT 'Another spelling of `secure_hardware_present`.'> COMMENT 'The device, where Okta knows it; since December 2021.',
  `insertionTimestamp` STRING COMMENT 'In Event Hook deliveries, when the log event was stored.',
  raw STRING COMMENT 'The log event as it came, with fields that have no column.',
  published_date DATE COMMENT 'The day of `published`, which divides the table.'
)
USING parquet
PARTITIONED BY (published_date)
COMMENT 'Log events of the Okta System Log, one in each row.';

CREATE TABLE IF NOT EXISTS okta_event_types (
  `id` STRING COMMENT 'The id, such as user.session.start.',
  `namespace` STRING COMMENT 'The namespace, such as Okta-user.',
  `description` STRING COMMENT 'What it means, in a sentence.',
  `since` STRING COMMENT 'The release that brought it, such as 2018.05.0.',
  `tags` STRING COMMENT 'Its tags, with a blank between them.',
  `deprecated` STRING COMMENT 'The release that deprecated it, or yes where that is not known.',
  `successor` STRING COMMENT 'The event type that takes its place.',
  `last_seen` STRING COMMENT 'The day it was last seen in a publication, for one that was removed.',
  `removed_by` STRING COMMENT 'The day of the publication that did not have it any more.'
)
USING parquet
COMMENT 'The event types that the catalog knows, and those that were removed from it.';

CREATE TABLE IF NOT EXISTS okta_log_lines (
  raw STRING
)
USING parquet
COMMENT 'Log events as they came, one in each row.';

CREATE OR REPLACE VIEW okta_log_events_read AS
SELECT e.*, raw, CAST(e.`published` AS DATE) AS published_date
FROM (SELECT from_json(raw, '`uuid` STRING, `published` TIMESTAMP, `eventType` STRING, `version` STRING, `severity` STRING, `displayMessage` STRING, `legacyEventType` STRING, `actor` STRUCT<`id`: STRING, `type`: STRING, `alternateId`: STRING, `displayName`: STRING, `detailEntry`: MAP<STRING, STRING>>, `target` ARRAY<STRUCT<`id`: STRING, `type`: STRING, `alternateId`: STRING, `displayName`: STRING, `detailEntry`: MAP<STRING, STRING>, `changeDetails`: STRUCT<`from`: MAP<STRING, STRING>, `to`: MAP<STRING, STRING>>>>, `outcome` STRUCT<`result`: STRING, `reason`: STRING>, `client` STRUCT<`userAgent`: STRUCT<`rawUserAgent`: STRING, `os`: STRING, `browser`: STRING>, `zone`: STRING, `device`: STRING, `id`: STRING, `ipAddress`: STRING, `geographicalContext`: STRUCT<`city`: STRING, `state`: STRING, `country`: STRING, `postalCode`: STRING, `geolocation`: STRUCT<`lat`: DOUBLE, `lon`: DOUBLE>>, `ipChain`: ARRAY<STRUCT<`ip`: STRING, `geographicalContext`: STRUCT<`city`: STRING, `state`: STRING, `country`: STRING, `postalCode`: STRING, `geolocation`: STRUCT<`lat`: DOUBLE, `lon`: DOUBLE>>, `version`: STRING, `source`: STRING>>>, `request` STRUCT<`ipChain`: ARRAY<STRUCT<`ip`: STRING, `geographicalContext`: STRUCT<`city`: STRING, `state`: STRING, `country`: STRING, `postalCode`: STRING, `geolocation`: STRUCT<`lat`: DOUBLE, `lon`: DOUBLE>>, `version`: STRING, `source`: STRING>>>, `securityContext` STRUCT<`asNumber`: BIGINT, `asOrg`: STRING, `isp`: STRING, `domain`: STRING, `isProxy`: BOOLEAN, `ipDetails`: STRING, `risk`: STRING, `userBehaviors`: STRING, `botProtection`: STRING>, `authenticationContext` STRUCT<`authenticationStep`: BIGINT, `externalSessionId`: STRING, `rootSessionId`: STRING, `authenticationProvider`: STRING, `credentialProvider`: STRING, `credentialType`: STRING, `interface`: STRING, `issuer`: MAP<STRING, STRING>, `authenticatorContext`: STRING>, `transaction` STRUCT<`id`: STRING, `type`: STRING, `detail`: MAP<STRING, STRING>>, `debugContext` STRUCT<`debugData`: MAP<STRING, STRING>>, `device` STRUCT<`id`: STRING, `name`: STRING, `managed`: STRING, `registered`: STRING, `jailbreak`: STRING, `os_platform`: STRING, `os_version`: STRING, `device_integrator`: STRING, `disk_encryption_type`: STRING, `screen_lock_type`: STRING, `secure_hardware_present`: STRING, `platform`: STRING, `osVersion`: STRING, `deviceIntegrator`: STRING, `diskEncryptionType`: STRING, `screenLockType`: STRING, `secureHardwarePresent`: STRING>, `insertionTimestamp` STRING') AS e, raw FROM okta_log_lines);

CREATE OR REPLACE VIEW okta_log_events_flat
COMMENT 'Log events with everything that is not a list in a column of its own.'
AS SELECT
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
  concat('Okta-', split_part(e.`eventType`, '.', 1)) AS `namespace`,
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
FROM okta_log_events AS e;

CREATE OR REPLACE VIEW okta_log_events_target
COMMENT 'A row for each item of target. What was acted upon, in no fixed order.'
AS SELECT
  e.`uuid` AS `uuid`,
  e.`published` AS `published`,
  e.`eventType` AS `event_type`,
  i.position + 1 AS `position`,
  i.value.`id` AS `id`,
  i.value.`type` AS `type`,
  i.value.`alternateId` AS `alternate_id`,
  i.value.`displayName` AS `display_name`,
  i.value.`detailEntry` AS `detail_entry`,
  i.value.`changeDetails`.`from` AS `change_details_from`,
  i.value.`changeDetails`.`to` AS `change_details_to`
FROM okta_log_events AS e LATERAL VIEW posexplode(e.`target`) i AS position, value;

CREATE OR REPLACE VIEW okta_log_events_client_ip_chain
COMMENT 'A row for each item of client.ipChain. In Event Hook deliveries, what `request.ipChain` is elsewhere.'
AS SELECT
  e.`uuid` AS `uuid`,
  e.`published` AS `published`,
  e.`eventType` AS `event_type`,
  i.position + 1 AS `position`,
  i.value.`ip` AS `ip`,
  i.value.`geographicalContext`.`city` AS `geographical_context_city`,
  i.value.`geographicalContext`.`state` AS `geographical_context_state`,
  i.value.`geographicalContext`.`country` AS `geographical_context_country`,
  i.value.`geographicalContext`.`postalCode` AS `geographical_context_postal_code`,
  i.value.`geographicalContext`.`geolocation`.`lat` AS `geographical_context_geolocation_lat`,
  i.value.`geographicalContext`.`geolocation`.`lon` AS `geographical_context_geolocation_lon`,
  i.value.`version` AS `version`,
  i.value.`source` AS `source`
FROM okta_log_events AS e LATERAL VIEW posexplode(e.`client`.`ipChain`) i AS position, value;

CREATE OR REPLACE VIEW okta_log_events_request_ip_chain
COMMENT 'A row for each item of request.ipChain. The addresses that the request passed through.'
AS SELECT
  e.`uuid` AS `uuid`,
  e.`published` AS `published`,
  e.`eventType` AS `event_type`,
  i.position + 1 AS `position`,
  i.value.`ip` AS `ip`,
  i.value.`geographicalContext`.`city` AS `geographical_context_city`,
  i.value.`geographicalContext`.`state` AS `geographical_context_state`,
  i.value.`geographicalContext`.`country` AS `geographical_context_country`,
  i.value.`geographicalContext`.`postalCode` AS `geographical_context_postal_code`,
  i.value.`geographicalContext`.`geolocation`.`lat` AS `geographical_context_geolocation_lat`,
  i.value.`geographicalContext`.`geolocation`.`lon` AS `geographical_context_geolocation_lon`,
  i.value.`version` AS `version`,
  i.value.`source` AS `source`
FROM okta_log_events AS e LATERAL VIEW posexplode(e.`request`.`ipChain`) i AS position, value;
