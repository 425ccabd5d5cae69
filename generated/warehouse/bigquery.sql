-- Made by `okta-events generate`: do not edit, run it again instead.
-- Facts come from Okta's public documentation of the System Log, https://developer.okta.com/docs/reference/api/event-types/

CREATE TABLE IF NOT EXISTS okta_log_events (
  `uuid` STRING NOT NULL OPTIONS (description = 'Identifies the log event. Mostly a UUID, of any version and in either case.'),
  `published` TIMESTAMP NOT NULL OPTIONS (description = 'When the log event was published: RFC 3339, usually with milliseconds and `Z`.'),
  `eventType` STRING NOT NULL OPTIONS (description = 'The id of the event type, such as `user.session.start`.'),
  `version` STRING NOT NULL OPTIONS (description = 'The version of the record\'s format: always `0` so far.'),
  `severity` STRING NOT NULL OPTIONS (description = 'How grave the event is.'),
  `displayMessage` STRING OPTIONS (description = 'One line in English that says what happened.'),
  `legacyEventType` STRING OPTIONS (description = 'The id of the same event in the retired Events API.'),
  `actor` STRUCT<`id` STRING OPTIONS (description = 'Identifies the actor: usually an Okta id, now and then an address, a path or `unknown`.'), `type` STRING OPTIONS (description = 'The kind of actor, such as `User`, `SystemPrincipal` or `PublicClientApp`.'), `alternateId` STRING OPTIONS (description = 'A second name, such as the login of a user; `unknown` is usual.'), `displayName` STRING OPTIONS (description = 'The name to show.'), `detailEntry` JSON OPTIONS (description = 'Further facts of the actor.')> OPTIONS (description = 'Who or what acted.'),
  `target` ARRAY<STRUCT<`id` STRING OPTIONS (description = 'Identifies the target.'), `type` STRING OPTIONS (description = 'The kind of target, such as `User`, `AppInstance` or `URL Pattern`.'), `alternateId` STRING OPTIONS (description = 'A second name, such as the login of a user.'), `displayName` STRING OPTIONS (description = 'The name to show.'), `detailEntry` JSON OPTIONS (description = 'Further facts of the target; it can carry a secret in clear text.'), `changeDetails` STRUCT<`from` JSON OPTIONS (description = 'The values before the change.'), `to` JSON OPTIONS (description = 'The values after the change.')> OPTIONS (description = 'What changed, for the event types that record it.')>> OPTIONS (description = 'What was acted upon, in no fixed order.'),
  `outcome` STRUCT<`result` STRING OPTIONS (description = 'The result.'), `reason` STRING OPTIONS (description = 'Why it ended so, as free text.')> OPTIONS (description = 'How it ended; absent from rate limit events.'),
  `client` STRUCT<`userAgent` STRUCT<`rawUserAgent` STRING OPTIONS (description = 'The `User-Agent` header as it came.'), `os` STRING OPTIONS (description = 'The operating system, such as `Mac OS X`.'), `browser` STRING OPTIONS (description = 'The browser, such as `CHROME`.')> OPTIONS (description = 'The program that sent the request.'), `zone` STRING OPTIONS (description = 'The network zone; often the string `null`.'), `device` STRING OPTIONS (description = 'The kind of device, such as `Computer`.'), `id` STRING OPTIONS (description = 'The id of the OAuth 2.0 client.'), `ipAddress` STRING OPTIONS (description = 'The address that the request came from.'), `geographicalContext` STRUCT<`city` STRING OPTIONS (description = 'The city.'), `state` STRING OPTIONS (description = 'The state or province.'), `country` STRING OPTIONS (description = 'The country, by its English name.'), `postalCode` STRING OPTIONS (description = 'The postal code, digits or not.'), `geolocation` STRUCT<`lat` FLOAT64 OPTIONS (description = 'The latitude in degrees, north positive.'), `lon` FLOAT64 OPTIONS (description = 'The longitude in degrees, east positive.')> OPTIONS (description = 'The coordinates.')> OPTIONS (description = 'Where that address is.'), `ipChain` ARRAY<STRUCT<`ip` STRING OPTIONS (description = 'The address.'), `geographicalContext` STRUCT<`city` STRING OPTIONS (description = 'The city.'), `state` STRING OPTIONS (description = 'The state or province.'), `country` STRING OPTIONS (description = 'The country, by its English name.'), `postalCode` STRING OPTIONS (description = 'The postal code, digits or not.'), `geolocation` STRUCT<`lat` FLOAT64 OPTIONS (description = 'The latitude in degrees, north positive.'), `lon` FLOAT64 OPTIONS (description = 'The longitude in degrees, east positive.')> OPTIONS (description = 'The coordinates.')> OPTIONS (description = 'Where the address is.'), `version` STRING OPTIONS (description = '`V4` or `V6`.'), `source` STRING OPTIONS (description = 'How the address became known.')>> OPTIONS (description = 'In Event Hook deliveries, what `request.ipChain` is elsewhere.')> OPTIONS (description = 'The client that sent the request; it may hold nothing.'),
  `request` STRUCT<`ipChain` ARRAY<STRUCT<`ip` STRING OPTIONS (description = 'The address.'), `geographicalContext` STRUCT<`city` STRING OPTIONS (description = 'The city.'), `state` STRING OPTIONS (description = 'The state or province.'), `country` STRING OPTIONS (description = 'The country, by its English name.'), `postalCode` STRING OPTIONS (description = 'The postal code, digits or not.'), `geolocation` STRUCT<`lat` FLOAT64 OPTIONS (description = 'The latitude in degrees, north positive.'), `lon` FLOAT64 OPTIONS (description = 'The longitude in degrees, east positive.')> OPTIONS (description = 'The coordinates.')> OPTIONS (description = 'Where the address is.'), `version` STRING OPTIONS (description = '`V4` or `V6`.'), `source` STRING OPTIONS (description = 'How the address became known.')>> OPTIONS (description = 'The addresses that the request passed through.')> OPTIONS (description = 'The request; Event Hook deliveries have none.'),
  `securityContext` STRUCT<`asNumber` INT64 OPTIONS (description = 'The number of the autonomous system.'), `asOrg` STRING OPTIONS (description = 'The organisation that runs the autonomous system.'), `isp` STRING OPTIONS (description = 'The internet service provider.'), `domain` STRING OPTIONS (description = 'The domain of the address.'), `isProxy` BOOL OPTIONS (description = 'Whether the address is a known proxy.'), `ipDetails` JSON OPTIONS (description = 'Intelligence on the address.'), `risk` JSON OPTIONS (description = 'The risk level and its reasons.'), `userBehaviors` JSON OPTIONS (description = 'What behavior detection found.'), `botProtection` JSON OPTIONS (description = 'What bot protection found.')> OPTIONS (description = 'What is known of the network that the request came from.'),
  `authenticationContext` STRUCT<`authenticationStep` INT64 OPTIONS (description = 'The step of the authentication; always 0 so far.'), `externalSessionId` STRING OPTIONS (description = 'The session, the same in all its log events; `unknown` occurs.'), `rootSessionId` STRING OPTIONS (description = 'The session that this one descends from.'), `authenticationProvider` STRING OPTIONS (description = 'Who checked the credential.'), `credentialProvider` STRING OPTIONS (description = 'Who issued the credential.'), `credentialType` STRING OPTIONS (description = 'The kind of credential.'), `interface` STRING OPTIONS (description = 'The interface used, such as the name of a browser plug-in.'), `issuer` JSON OPTIONS (description = 'Who issued the credential, for credentials from elsewhere.'), `authenticatorContext` JSON OPTIONS (description = 'In Event Hook deliveries, the authenticator.')> OPTIONS (description = 'How the actor authenticated.'),
  `transaction` STRUCT<`id` STRING OPTIONS (description = 'The transaction, the same in all its log events; `unknown` occurs.'), `type` STRING OPTIONS (description = '`WEB`, `JOB` or `SERVICE`.'), `detail` JSON OPTIONS (description = 'Further facts, such as the id of the API token.')> OPTIONS (description = 'What the log event was a part of.'),
  `debugContext` STRUCT<`debugData` JSON OPTIONS (description = 'The facts by key; values are strings nearly always.')> OPTIONS (description = 'Facts for debugging, with no promise of their form.'),
  `device` STRUCT<`id` STRING OPTIONS (description = 'Identifies the device.'), `name` STRING OPTIONS (description = 'The name to show.'), `managed` STRING OPTIONS (description = 'Whether the device is managed.'), `registered` STRING OPTIONS (description = 'Whether the device is registered.'), `jailbreak` STRING OPTIONS (description = 'Whether the device is jailbroken or rooted.'), `os_platform` STRING OPTIONS (description = 'The operating system.'), `os_version` STRING OPTIONS (description = 'The version of the operating system.'), `device_integrator` STRING OPTIONS (description = 'What an integrator says of the device, as JSON in a string.'), `disk_encryption_type` STRING OPTIONS (description = 'What of the disk is encrypted.'), `screen_lock_type` STRING OPTIONS (description = 'How the screen is locked.'), `secure_hardware_present` STRING OPTIONS (description = 'Whether the device has secure hardware.'), `platform` STRING OPTIONS (description = 'Another spelling of `os_platform`.'), `osVersion` STRING OPTIONS (description = 'Another spelling of `os_version`.'), `deviceIntegrator` STRING OPTIONS (description = 'Another spelling of `device_integrator`.'), `diskEncryptionType` STRING OPTIONS (description = 'Another spelling of `disk_encryption_type`.'), `screenLockType` STRING OPTIONS (description = 'Another spelling of `screen_lock_type`.'), `secureHardwarePresent` STRING OPTIONS (description = 'Another spelling of `secure_hardware_present`.')> OPTIONS (description = 'The device, where Okta knows it; since December 2021.'),
  `insertionTimestamp` STRING OPTIONS (description = 'In Event Hook deliveries, when the log event was stored.'),
  raw JSON OPTIONS (description = 'The log event as it came, with fields that have no column.')
)
PARTITION BY DATE(`published`)
CLUSTER BY `eventType`
OPTIONS (description = 'Log events of the Okta System Log, one in each row.');

CREATE TABLE IF NOT EXISTS okta_event_types (
  `id` STRING NOT NULL OPTIONS (description = 'The id, such as user.session.start.'),
  `namespace` STRING OPTIONS (description = 'The namespace, such as Okta-user.'),
  `description` STRING OPTIONS (description = 'What it means, in a sentence.'),
  `since` STRING OPTIONS (description = 'The release that brought it, such as 2018.05.0.'),
  `tags` STRING OPTIONS (description = 'Its tags, with a blank between them.'),
  `deprecated` STRING OPTIONS (description = 'The release that deprecated it, or yes where that is not known.'),
  `successor` STRING OPTIONS (description = 'The event type that takes its place.'),
  `last_seen` STRING OPTIONS (description = 'The day it was last seen in a publication, for one that was removed.'),
  `removed_by` STRING OPTIONS (description = 'The day of the publication that did not have it any more.')
)
OPTIONS (description = 'The event types that the catalog knows, and those that were removed from it.');

CREATE TABLE IF NOT EXISTS okta_log_lines (
  raw STRING
)
OPTIONS (description = 'Log events as they came, one in each row.');

CREATE OR REPLACE VIEW okta_log_events_read AS
SELECT
  LAX_STRING(event.`uuid`) AS `uuid`,
  SAFE_CAST(LAX_STRING(event.`published`) AS TIMESTAMP) AS `published`,
  LAX_STRING(event.`eventType`) AS `eventType`,
  LAX_STRING(event.`version`) AS `version`,
  LAX_STRING(event.`severity`) AS `severity`,
  LAX_STRING(event.`displayMessage`) AS `displayMessage`,
  LAX_STRING(event.`legacyEventType`) AS `legacyEventType`,
  IF(JSON_TYPE(event.`actor`) = 'object', STRUCT(LAX_STRING(event.`actor`.`id`) AS `id`, LAX_STRING(event.`actor`.`type`) AS `type`, LAX_STRING(event.`actor`.`alternateId`) AS `alternateId`, LAX_STRING(event.`actor`.`displayName`) AS `displayName`, IF(JSON_TYPE(event.`actor`.`detailEntry`) = 'null', NULL, event.`actor`.`detailEntry`) AS `detailEntry`), NULL) AS `actor`,
  ARRAY(SELECT AS STRUCT LAX_STRING(item.`id`) AS `id`, LAX_STRING(item.`type`) AS `type`, LAX_STRING(item.`alternateId`) AS `alternateId`, LAX_STRING(item.`displayName`) AS `displayName`, IF(JSON_TYPE(item.`detailEntry`) = 'null', NULL, item.`detailEntry`) AS `detailEntry`, IF(JSON_TYPE(item.`changeDetails`) = 'object', STRUCT(IF(JSON_TYPE(item.`changeDetails`.`from`) = 'null', NULL, item.`changeDetails`.`from`) AS `from`, IF(JSON_TYPE(item.`changeDetails`.`to`) = 'null', NULL, item.`changeDetails`.`to`) AS `to`), NULL) AS `changeDetails` FROM UNNEST(JSON_QUERY_ARRAY(event.`target`)) AS item WITH OFFSET AS place ORDER BY place) AS `target`,
  IF(JSON_TYPE(event.`outcome`) = 'object', STRUCT(LAX_STRING(event.`outcome`.`result`) AS `result`, LAX_STRING(event.`outcome`.`reason`) AS `reason`), NULL) AS `outcome`,
  IF(JSON_TYPE(event.`client`) = 'object', STRUCT(IF(JSON_TYPE(event.`client`.`userAgent`) = 'object', STRUCT(LAX_STRING(event.`client`.`userAgent`.`rawUserAgent`) AS `rawUserAgent`, LAX_STRING(event.`client`.`userAgent`.`os`) AS `os`, LAX_STRING(event.`client`.`userAgent`.`browser`) AS `browser`), NULL) AS `userAgent`, LAX_STRING(event.`client`.`zone`) AS `zone`, LAX_STRING(event.`client`.`device`) AS `device`, LAX_STRING(event.`client`.`id`) AS `id`, LAX_STRING(event.`client`.`ipAddress`) AS `ipAddress`, IF(JSON_TYPE(event.`client`.`geographicalContext`) = 'object', STRUCT(LAX_STRING(event.`client`.`geographicalContext`.`city`) AS `city`, LAX_STRING(event.`client`.`geographicalContext`.`state`) AS `state`, LAX_STRING(event.`client`.`geographicalContext`.`country`) AS `country`, LAX_STRING(event.`client`.`geographicalContext`.`postalCode`) AS `postalCode`, IF(JSON_TYPE(event.`client`.`geographicalContext`.`geolocation`) = 'object', STRUCT(LAX_FLOAT64(event.`client`.`geographicalContext`.`geolocation`.`lat`) AS `lat`, LAX_FLOAT64(event.`client`.`geographicalContext`.`geolocation`.`lon`) AS `lon`), NULL) AS `geolocation`), NULL) AS `geographicalContext`, ARRAY(SELECT AS STRUCT LAX_STRING(item.`ip`) AS `ip`, IF(JSON_TYPE(item.`geographicalContext`) = 'object', STRUCT(LAX_STRING(item.`geographicalContext`.`city`) AS `city`, LAX_STRING(item.`geographicalContext`.`state`) AS `state`, LAX_STRING(item.`geographicalContext`.`country`) AS `country`, LAX_STRING(item.`geographicalContext`.`postalCode`) AS `postalCode`, IF(JSON_TYPE(item.`geographicalContext`.`geolocation`) = 'object', STRUCT(LAX_FLOAT64(item.`geographicalContext`.`geolocation`.`lat`) AS `lat`, LAX_FLOAT64(item.`geographicalContext`.`geolocation`.`lon`) AS `lon`), NULL) AS `geolocation`), NULL) AS `geographicalContext`, LAX_STRING(item.`version`) AS `version`, LAX_STRING(item.`source`) AS `source` FROM UNNEST(JSON_QUERY_ARRAY(event.`client`.`ipChain`)) AS item WITH OFFSET AS place ORDER BY place) AS `ipChain`), NULL) AS `client`,
  IF(JSON_TYPE(event.`request`) = 'object', STRUCT(ARRAY(SELECT AS STRUCT LAX_STRING(item.`ip`) AS `ip`, IF(JSON_TYPE(item.`geographicalContext`) = 'object', STRUCT(LAX_STRING(item.`geographicalContext`.`city`) AS `city`, LAX_STRING(item.`geographicalContext`.`state`) AS `state`, LAX_STRING(item.`geographicalContext`.`country`) AS `country`, LAX_STRING(item.`geographicalContext`.`postalCode`) AS `postalCode`, IF(JSON_TYPE(item.`geographicalContext`.`geolocation`) = 'object', STRUCT(LAX_FLOAT64(item.`geographicalContext`.`geolocation`.`lat`) AS `lat`, LAX_FLOAT64(item.`geographicalContext`.`geolocation`.`lon`) AS `lon`), NULL) AS `geolocation`), NULL) AS `geographicalContext`, LAX_STRING(item.`version`) AS `version`, LAX_STRING(item.`source`) AS `source` FROM UNNEST(JSON_QUERY_ARRAY(event.`request`.`ipChain`)) AS item WITH OFFSET AS place ORDER BY place) AS `ipChain`), NULL) AS `request`,
  IF(JSON_TYPE(event.`securityContext`) = 'object', STRUCT(LAX_INT64(event.`securityContext`.`asNumber`) AS `asNumber`, LAX_STRING(event.`securityContext`.`asOrg`) AS `asOrg`, LAX_STRING(event.`securityContext`.`isp`) AS `isp`, LAX_STRING(event.`securityContext`.`domain`) AS `domain`, LAX_BOOL(event.`securityContext`.`isProxy`) AS `isProxy`, IF(JSON_TYPE(event.`securityContext`.`ipDetails`) = 'null', NULL, event.`securityContext`.`ipDetails`) AS `ipDetails`, IF(JSON_TYPE(event.`securityContext`.`risk`) = 'null', NULL, event.`securityContext`.`risk`) AS `risk`, IF(JSON_TYPE(event.`securityContext`.`userBehaviors`) = 'null', NULL, event.`securityContext`.`userBehaviors`) AS `userBehaviors`, IF(JSON_TYPE(event.`securityContext`.`botProtection`) = 'null', NULL, event.`securityContext`.`botProtection`) AS `botProtection`), NULL) AS `securityContext`,
  IF(JSON_TYPE(event.`authenticationContext`) = 'object', STRUCT(LAX_INT64(event.`authenticationContext`.`authenticationStep`) AS `authenticationStep`, LAX_STRING(event.`authenticationContext`.`externalSessionId`) AS `externalSessionId`, LAX_STRING(event.`authenticationContext`.`rootSessionId`) AS `rootSessionId`, LAX_STRING(event.`authenticationContext`.`authenticationProvider`) AS `authenticationProvider`, LAX_STRING(event.`authenticationContext`.`credentialProvider`) AS `credentialProvider`, LAX_STRING(event.`authenticationContext`.`credentialType`) AS `credentialType`, LAX_STRING(event.`authenticationContext`.`interface`) AS `interface`, IF(JSON_TYPE(event.`authenticationContext`.`issuer`) = 'null', NULL, event.`authenticationContext`.`issuer`) AS `issuer`, IF(JSON_TYPE(event.`authenticationContext`.`authenticatorContext`) = 'null', NULL, event.`authenticationContext`.`authenticatorContext`) AS `authenticatorContext`), NULL) AS `authenticationContext`,
  IF(JSON_TYPE(event.`transaction`) = 'object', STRUCT(LAX_STRING(event.`transaction`.`id`) AS `id`, LAX_STRING(event.`transaction`.`type`) AS `type`, IF(JSON_TYPE(event.`transaction`.`detail`) = 'null', NULL, event.`transaction`.`detail`) AS `detail`), NULL) AS `transaction`,
  IF(JSON_TYPE(event.`debugContext`) = 'object', STRUCT(IF(JSON_TYPE(event.`debugContext`.`debugData`) = 'null', NULL, event.`debugContext`.`debugData`) AS `debugData`), NULL) AS `debugContext`,
  IF(JSON_TYPE(event.`device`) = 'object', STRUCT(LAX_STRING(event.`device`.`id`) AS `id`, LAX_STRING(event.`device`.`name`) AS `name`, LAX_STRING(event.`device`.`managed`) AS `managed`, LAX_STRING(event.`device`.`registered`) AS `registered`, LAX_STRING(event.`device`.`jailbreak`) AS `jailbreak`, LAX_STRING(event.`device`.`os_platform`) AS `os_platform`, LAX_STRING(event.`device`.`os_version`) AS `os_version`, LAX_STRING(event.`device`.`device_integrator`) AS `device_integrator`, LAX_STRING(event.`device`.`disk_encryption_type`) AS `disk_encryption_type`, LAX_STRING(event.`device`.`screen_lock_type`) AS `screen_lock_type`, LAX_STRING(event.`device`.`secure_hardware_present`) AS `secure_hardware_present`, LAX_STRING(event.`device`.`platform`) AS `platform`, LAX_STRING(event.`device`.`osVersion`) AS `osVersion`, LAX_STRING(event.`device`.`deviceIntegrator`) AS `deviceIntegrator`, LAX_STRING(event.`device`.`diskEncryptionType`) AS `diskEncryptionType`, LAX_STRING(event.`device`.`screenLockType`) AS `screenLockType`, LAX_STRING(event.`device`.`secureHardwarePresent`) AS `secureHardwarePresent`), NULL) AS `device`,
  LAX_STRING(event.`insertionTimestamp`) AS `insertionTimestamp`,
  event AS `raw`
FROM (SELECT PARSE_JSON(raw, wide_number_mode => 'round') AS event FROM okta_log_lines);

CREATE OR REPLACE VIEW okta_log_events_flat
OPTIONS (description = 'Log events with everything that is not a list in a column of its own.')
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
  CONCAT('Okta-', SPLIT(e.`eventType`, '.')[SAFE_OFFSET(0)]) AS `namespace`,
  LAX_STRING(e.`debugContext`.`debugData`['anonymizerStatus']) AS `debug_anonymizer_status`,
  LAX_STRING(e.`debugContext`.`debugData`['associatedProxies']) AS `debug_associated_proxies`,
  LAX_STRING(e.`debugContext`.`debugData`['authnRequestId']) AS `debug_authn_request_id`,
  LAX_STRING(e.`debugContext`.`debugData`['behaviors']) AS `debug_behaviors`,
  LAX_STRING(e.`debugContext`.`debugData`['deviceFingerprint']) AS `debug_device_fingerprint`,
  LAX_STRING(e.`debugContext`.`debugData`['dtHash']) AS `debug_dt_hash`,
  LAX_STRING(e.`debugContext`.`debugData`['ja3']) AS `debug_ja3`,
  LAX_STRING(e.`debugContext`.`debugData`['ja4']) AS `debug_ja4`,
  LAX_STRING(e.`debugContext`.`debugData`['logOnlySecurityData']) AS `debug_log_only_security_data`,
  CASE LAX_STRING(e.`debugContext`.`debugData`['oagApp']) WHEN 'true' THEN TRUE WHEN 'false' THEN FALSE END AS `debug_oag_app`,
  LAX_STRING(e.`debugContext`.`debugData`['originalPrincipal']) AS `debug_original_principal`,
  LAX_STRING(e.`debugContext`.`debugData`['partnerRisk']) AS `debug_partner_risk`,
  LAX_STRING(e.`debugContext`.`debugData`['proxyType']) AS `debug_proxy_type`,
  LAX_STRING(e.`debugContext`.`debugData`['redirectUri']) AS `debug_redirect_uri`,
  LAX_STRING(e.`debugContext`.`debugData`['requestId']) AS `debug_request_id`,
  LAX_STRING(e.`debugContext`.`debugData`['requestUri']) AS `debug_request_uri`,
  LAX_STRING(e.`debugContext`.`debugData`['risk']) AS `debug_risk`,
  LAX_STRING(e.`debugContext`.`debugData`['riskChange']) AS `debug_risk_change`,
  LAX_STRING(e.`debugContext`.`debugData`['securityConditions']) AS `debug_security_conditions`,
  LAX_STRING(e.`debugContext`.`debugData`['threatDetections']) AS `debug_threat_detections`,
  CASE LAX_STRING(e.`debugContext`.`debugData`['threatSuspected']) WHEN 'true' THEN TRUE WHEN 'false' THEN FALSE END AS `debug_threat_suspected`,
  LAX_STRING(e.`debugContext`.`debugData`['traceId']) AS `debug_trace_id`,
  LAX_STRING(e.`debugContext`.`debugData`['tunnels']) AS `debug_tunnels`,
  LAX_STRING(e.`debugContext`.`debugData`['url']) AS `debug_url`,
  LAX_STRING(e.`debugContext`.`debugData`['webhooks']) AS `debug_webhooks`,
  e.raw AS `raw`
FROM okta_log_events AS e;

CREATE OR REPLACE VIEW okta_log_events_target
OPTIONS (description = 'A row for each item of target. What was acted upon, in no fixed order.')
AS SELECT
  e.`uuid` AS `uuid`,
  e.`published` AS `published`,
  e.`eventType` AS `event_type`,
  place + 1 AS `position`,
  value.`id` AS `id`,
  value.`type` AS `type`,
  value.`alternateId` AS `alternate_id`,
  value.`displayName` AS `display_name`,
  value.`detailEntry` AS `detail_entry`,
  value.`changeDetails`.`from` AS `change_details_from`,
  value.`changeDetails`.`to` AS `change_details_to`
FROM okta_log_events AS e, UNNEST(e.`target`) AS value WITH OFFSET AS place;

CREATE OR REPLACE VIEW okta_log_events_client_ip_chain
OPTIONS (description = 'A row for each item of client.ipChain. In Event Hook deliveries, what `request.ipChain` is elsewhere.')
AS SELECT
  e.`uuid` AS `uuid`,
  e.`published` AS `published`,
  e.`eventType` AS `event_type`,
  place + 1 AS `position`,
  value.`ip` AS `ip`,
  value.`geographicalContext`.`city` AS `geographical_context_city`,
  value.`geographicalContext`.`state` AS `geographical_context_state`,
  value.`geographicalContext`.`country` AS `geographical_context_country`,
  value.`geographicalContext`.`postalCode` AS `geographical_context_postal_code`,
  value.`geographicalContext`.`geolocation`.`lat` AS `geographical_context_geolocation_lat`,
  value.`geographicalContext`.`geolocation`.`lon` AS `geographical_context_geolocation_lon`,
  value.`version` AS `version`,
  value.`source` AS `source`
FROM okta_log_events AS e, UNNEST(e.`client`.`ipChain`) AS value WITH OFFSET AS place;

CREATE OR REPLACE VIEW okta_log_events_request_ip_chain
OPTIONS (description = 'A row for each item of request.ipChain. The addresses that the request passed through.')
AS SELECT
  e.`uuid` AS `uuid`,
  e.`published` AS `published`,
  e.`eventType` AS `event_type`,
  place + 1 AS `position`,
  value.`ip` AS `ip`,
  value.`geographicalContext`.`city` AS `geographical_context_city`,
  value.`geographicalContext`.`state` AS `geographical_context_state`,
  value.`geographicalContext`.`country` AS `geographical_context_country`,
  value.`geographicalContext`.`postalCode` AS `geographical_context_postal_code`,
  value.`geographicalContext`.`geolocation`.`lat` AS `geographical_context_geolocation_lat`,
  value.`geographicalContext`.`geolocation`.`lon` AS `geographical_context_geolocation_lon`,
  value.`version` AS `version`,
  value.`source` AS `source`
FROM okta_log_events AS e, UNNEST(e.`request`.`ipChain`) AS value WITH OFFSET AS place;
