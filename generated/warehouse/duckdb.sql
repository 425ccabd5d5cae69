-- Made by `okta-events generate`: do not edit, run it again instead.
-- Facts come from Okta's public documentation of the System Log, https://developer.okta.com/docs/reference/api/event-types/

CREATE TABLE IF NOT EXISTS okta_log_events (
  "uuid" VARCHAR NOT NULL,
  "published" TIMESTAMPTZ NOT NULL,
  "eventType" VARCHAR NOT NULL,
  "version" VARCHAR NOT NULL,
  "severity" VARCHAR NOT NULL,
  "displayMessage" VARCHAR,
  "legacyEventType" VARCHAR,
  "actor" STRUCT("id" VARCHAR, "type" VARCHAR, "alternateId" VARCHAR, "displayName" VARCHAR, "detailEntry" MAP(VARCHAR, VARCHAR)),
  "target" STRUCT("id" VARCHAR, "type" VARCHAR, "alternateId" VARCHAR, "displayName" VARCHAR, "detailEntry" MAP(VARCHAR, VARCHAR), "changeDetails" STRUCT("from" MAP(VARCHAR, VARCHAR), "to" MAP(VARCHAR, VARCHAR)))[],
  "outcome" STRUCT("result" VARCHAR, "reason" VARCHAR),
  "client" STRUCT("userAgent" STRUCT("rawUserAgent" VARCHAR, "os" VARCHAR, "browser" VARCHAR), "zone" VARCHAR, "device" VARCHAR, "id" VARCHAR, "ipAddress" VARCHAR, "geographicalContext" STRUCT("city" VARCHAR, "state" VARCHAR, "country" VARCHAR, "postalCode" VARCHAR, "geolocation" STRUCT("lat" DOUBLE, "lon" DOUBLE)), "ipChain" STRUCT("ip" VARCHAR, "geographicalContext" STRUCT("city" VARCHAR, "state" VARCHAR, "country" VARCHAR, "postalCode" VARCHAR, "geolocation" STRUCT("lat" DOUBLE, "lon" DOUBLE)), "version" VARCHAR, "source" VARCHAR)[]),
  "request" STRUCT("ipChain" STRUCT("ip" VARCHAR, "geographicalContext" STRUCT("city" VARCHAR, "state" VARCHAR, "country" VARCHAR, "postalCode" VARCHAR, "geolocation" STRUCT("lat" DOUBLE, "lon" DOUBLE)), "version" VARCHAR, "source" VARCHAR)[]),
  "securityContext" STRUCT("asNumber" BIGINT, "asOrg" VARCHAR, "isp" VARCHAR, "domain" VARCHAR, "isProxy" BOOLEAN, "ipDetails" JSON, "risk" JSON, "userBehaviors" JSON, "botProtection" JSON),
  "authenticationContext" STRUCT("authenticationStep" BIGINT, "externalSessionId" VARCHAR, "rootSessionId" VARCHAR, "authenticationProvider" VARCHAR, "credentialProvider" VARCHAR, "credentialType" VARCHAR, "interface" VARCHAR, "issuer" MAP(VARCHAR, VARCHAR), "authenticatorContext" JSON),
  "transaction" STRUCT("id" VARCHAR, "type" VARCHAR, "detail" MAP(VARCHAR, VARCHAR)),
  "debugContext" STRUCT("debugData" MAP(VARCHAR, VARCHAR)),
  "device" STRUCT("id" VARCHAR, "name" VARCHAR, "managed" VARCHAR, "registered" VARCHAR, "jailbreak" VARCHAR, "os_platform" VARCHAR, "os_version" VARCHAR, "device_integrator" VARCHAR, "disk_encryption_type" VARCHAR, "screen_lock_type" VARCHAR, "secure_hardware_present" VARCHAR, "platform" VARCHAR, "osVersion" VARCHAR, "deviceIntegrator" VARCHAR, "diskEncryptionType" VARCHAR, "screenLockType" VARCHAR, "secureHardwarePresent" VARCHAR),
  "insertionTimestamp" VARCHAR,
  raw JSON
);

COMMENT ON TABLE okta_log_events IS 'Log events of the Okta System Log, one in each row.';

COMMENT ON COLUMN okta_log_events."uuid" IS 'Identifies the log event. Mostly a UUID, of any version and in either case.';

COMMENT ON COLUMN okta_log_events."published" IS 'When the log event was published: RFC 3339, usually with milliseconds and `Z`.';

COMMENT ON COLUMN okta_log_events."eventType" IS 'The id of the event type, such as `user.session.start`.';

COMMENT ON COLUMN okta_log_events."version" IS 'The version of the record''s format: always `0` so far.';

COMMENT ON COLUMN okta_log_events."severity" IS 'How grave the event is.';

COMMENT ON COLUMN okta_log_events."displayMessage" IS 'One line in English that says what happened.';

COMMENT ON COLUMN okta_log_events."legacyEventType" IS 'The id of the same event in the retired Events API.';

COMMENT ON COLUMN okta_log_events."actor" IS 'Who or what acted.';

COMMENT ON COLUMN okta_log_events."target" IS 'What was acted upon, in no fixed order.';

COMMENT ON COLUMN okta_log_events."outcome" IS 'How it ended; absent from rate limit events.';

COMMENT ON COLUMN okta_log_events."client" IS 'The client that sent the request; it may hold nothing.';

COMMENT ON COLUMN okta_log_events."request" IS 'The request; Event Hook deliveries have none.';

COMMENT ON COLUMN okta_log_events."securityContext" IS 'What is known of the network that the request came from.';

COMMENT ON COLUMN okta_log_events."authenticationContext" IS 'How the actor authenticated.';

COMMENT ON COLUMN okta_log_events."transaction" IS 'What the log event was a part of.';

COMMENT ON COLUMN okta_log_events."debugContext" IS 'Facts for debugging, with no promise of their form.';

COMMENT ON COLUMN okta_log_events."device" IS 'The device, where Okta knows it; since December 2021.';

COMMENT ON COLUMN okta_log_events."insertionTimestamp" IS 'In Event Hook deliveries, when the log event was stored.';

COMMENT ON COLUMN okta_log_events."raw" IS 'The log event as it came, with fields that have no column.';

CREATE TABLE IF NOT EXISTS okta_event_types (
  "id" VARCHAR NOT NULL,
  "namespace" VARCHAR,
  "description" VARCHAR,
  "since" VARCHAR,
  "tags" VARCHAR,
  "deprecated" VARCHAR,
  "successor" VARCHAR,
  "last_seen" VARCHAR,
  "removed_by" VARCHAR
);

COMMENT ON TABLE okta_event_types IS 'The event types that the catalog knows, and those that were removed from it.';

COMMENT ON COLUMN okta_event_types."id" IS 'The id, such as user.session.start.';

COMMENT ON COLUMN okta_event_types."namespace" IS 'The namespace, such as Okta-user.';

COMMENT ON COLUMN okta_event_types."description" IS 'What it means, in a sentence.';

COMMENT ON COLUMN okta_event_types."since" IS 'The release that brought it, such as 2018.05.0.';

COMMENT ON COLUMN okta_event_types."tags" IS 'Its tags, with a blank between them.';

COMMENT ON COLUMN okta_event_types."deprecated" IS 'The release that deprecated it, or yes where that is not known.';

COMMENT ON COLUMN okta_event_types."successor" IS 'The event type that takes its place.';

COMMENT ON COLUMN okta_event_types."last_seen" IS 'The day it was last seen in a publication, for one that was removed.';

COMMENT ON COLUMN okta_event_types."removed_by" IS 'The day of the publication that did not have it any more.';

CREATE OR REPLACE MACRO read_okta_log_events(files) AS TABLE
SELECT unnest(from_json(json, '{"uuid":"VARCHAR","published":"TIMESTAMPTZ","eventType":"VARCHAR","version":"VARCHAR","severity":"VARCHAR","displayMessage":"VARCHAR","legacyEventType":"VARCHAR","actor":{"id":"VARCHAR","type":"VARCHAR","alternateId":"VARCHAR","displayName":"VARCHAR","detailEntry":"MAP(VARCHAR, VARCHAR)"},"target":[{"id":"VARCHAR","type":"VARCHAR","alternateId":"VARCHAR","displayName":"VARCHAR","detailEntry":"MAP(VARCHAR, VARCHAR)","changeDetails":{"from":"MAP(VARCHAR, VARCHAR)","to":"MAP(VARCHAR, VARCHAR)"}}],"outcome":{"result":"VARCHAR","reason":"VARCHAR"},"client":{"userAgent":{"rawUserAgent":"VARCHAR","os":"VARCHAR","browser":"VARCHAR"},"zone":"VARCHAR","device":"VARCHAR","id":"VARCHAR","ipAddress":"VARCHAR","geographicalContext":{"city":"VARCHAR","state":"VARCHAR","country":"VARCHAR","postalCode":"VARCHAR","geolocation":{"lat":"DOUBLE","lon":"DOUBLE"}},"ipChain":[{"ip":"VARCHAR","geographicalContext":{"city":"VARCHAR","state":"VARCHAR","country":"VARCHAR","postalCode":"VARCHAR","geolocation":{"lat":"DOUBLE","lon":"DOUBLE"}},"version":"VARCHAR","source":"VARCHAR"}]},"request":{"ipChain":[{"ip":"VARCHAR","geographicalContext":{"city":"VARCHAR","state":"VARCHAR","country":"VARCHAR","postalCode":"VARCHAR","geolocation":{"lat":"DOUBLE","lon":"DOUBLE"}},"version":"VARCHAR","source":"VARCHAR"}]},"securityContext":{"asNumber":"BIGINT","asOrg":"VARCHAR","isp":"VARCHAR","domain":"VARCHAR","isProxy":"BOOLEAN","ipDetails":"JSON","risk":"JSON","userBehaviors":"JSON","botProtection":"JSON"},"authenticationContext":{"authenticationStep":"BIGINT","externalSessionId":"VARCHAR","rootSessionId":"VARCHAR","authenticationProvider":"VARCHAR","credentialProvider":"VARCHAR","credentialType":"VARCHAR","interface":"VARCHAR","issuer":"MAP(VARCHAR, VARCHAR)","authenticatorContext":"JSON"},"transaction":{"id":"VARCHAR","type":"VARCHAR","detail":"MAP(VARCHAR, VARCHAR)"},"debugContext":{"debugData":"MAP(VARCHAR, VARCHAR)"},"device":{"id":"VARCHAR","name":"VARCHAR","managed":"VARCHAR","registered":"VARCHAR","jailbreak":"VARCHAR","os_platform":"VARCHAR","os_version":"VARCHAR","device_integrator":"VARCHAR","disk_encryption_type":"VARCHAR","screen_lock_type":"VARCHAR","secure_hardware_present":"VARCHAR","platform":"VARCHAR","osVersion":"VARCHAR","deviceIntegrator":"VARCHAR","diskEncryptionType":"VARCHAR","screenLockType":"VARCHAR","secureHardwarePresent":"VARCHAR"},"insertionTimestamp":"VARCHAR"}')), json AS raw
FROM read_json_objects(files, format = 'auto');

CREATE OR REPLACE MACRO read_okta_event_types(files) AS TABLE
SELECT * FROM read_csv(files, header = true, all_varchar = true, quote = '"', escape = '"', delim = ',');

CREATE OR REPLACE VIEW okta_log_events_flat AS
SELECT
  e."uuid" AS "uuid",
  e."published" AS "published",
  e."eventType" AS "event_type",
  e."version" AS "version",
  e."severity" AS "severity",
  e."displayMessage" AS "display_message",
  e."legacyEventType" AS "legacy_event_type",
  e."actor"."id" AS "actor_id",
  e."actor"."type" AS "actor_type",
  e."actor"."alternateId" AS "actor_alternate_id",
  e."actor"."displayName" AS "actor_display_name",
  e."actor"."detailEntry" AS "actor_detail_entry",
  e."target" AS "target",
  e."outcome"."result" AS "outcome_result",
  e."outcome"."reason" AS "outcome_reason",
  e."client"."userAgent"."rawUserAgent" AS "client_user_agent_raw_user_agent",
  e."client"."userAgent"."os" AS "client_user_agent_os",
  e."client"."userAgent"."browser" AS "client_user_agent_browser",
  e."client"."zone" AS "client_zone",
  e."client"."device" AS "client_device",
  e."client"."id" AS "client_id",
  e."client"."ipAddress" AS "client_ip_address",
  e."client"."geographicalContext"."city" AS "client_geographical_context_city",
  e."client"."geographicalContext"."state" AS "client_geographical_context_state",
  e."client"."geographicalContext"."country" AS "client_geographical_context_country",
  e."client"."geographicalContext"."postalCode" AS "client_geographical_context_postal_code",
  e."client"."geographicalContext"."geolocation"."lat" AS "client_geographical_context_geolocation_lat",
  e."client"."geographicalContext"."geolocation"."lon" AS "client_geographical_context_geolocation_lon",
  e."client"."ipChain" AS "client_ip_chain",
  e."request"."ipChain" AS "request_ip_chain",
  e."securityContext"."asNumber" AS "security_context_as_number",
  e."securityContext"."asOrg" AS "security_context_as_org",
  e."securityContext"."isp" AS "security_context_isp",
  e."securityContext"."domain" AS "security_context_domain",
  e."securityContext"."isProxy" AS "security_context_is_proxy",
  e."securityContext"."ipDetails" AS "security_context_ip_details",
  e."securityContext"."risk" AS "security_context_risk",
  e."securityContext"."userBehaviors" AS "security_context_user_behaviors",
  e."securityContext"."botProtection" AS "security_context_bot_protection",
  e."authenticationContext"."authenticationStep" AS "authentication_context_authentication_step",
  e."authenticationContext"."externalSessionId" AS "authentication_context_external_session_id",
  e."authenticationContext"."rootSessionId" AS "authentication_context_root_session_id",
  e."authenticationContext"."authenticationProvider" AS "authentication_context_authentication_provider",
  e."authenticationContext"."credentialProvider" AS "authentication_context_credential_provider",
  e."authenticationContext"."credentialType" AS "authentication_context_credential_type",
  e."authenticationContext"."interface" AS "authentication_context_interface",
  e."authenticationContext"."issuer" AS "authentication_context_issuer",
  e."authenticationContext"."authenticatorContext" AS "authentication_context_authenticator_context",
  e."transaction"."id" AS "transaction_id",
  e."transaction"."type" AS "transaction_type",
  e."transaction"."detail" AS "transaction_detail",
  e."debugContext"."debugData" AS "debug_data",
  e."device"."id" AS "device_id",
  e."device"."name" AS "device_name",
  e."device"."managed" AS "device_managed",
  e."device"."registered" AS "device_registered",
  e."device"."jailbreak" AS "device_jailbreak",
  e."device"."os_platform" AS "device_os_platform",
  e."device"."os_version" AS "device_os_version",
  e."device"."device_integrator" AS "device_device_integrator",
  e."device"."disk_encryption_type" AS "device_disk_encryption_type",
  e."device"."screen_lock_type" AS "device_screen_lock_type",
  e."device"."secure_hardware_present" AS "device_secure_hardware_present",
  e."device"."platform" AS "device_platform",
  e."device"."osVersion" AS "device_os_version_2",
  e."device"."deviceIntegrator" AS "device_device_integrator_2",
  e."device"."diskEncryptionType" AS "device_disk_encryption_type_2",
  e."device"."screenLockType" AS "device_screen_lock_type_2",
  e."device"."secureHardwarePresent" AS "device_secure_hardware_present_2",
  e."insertionTimestamp" AS "insertion_timestamp",
  concat('Okta-', split_part(e."eventType", '.', 1)) AS "namespace",
  e."debugContext"."debugData"['anonymizerStatus'] AS "debug_anonymizer_status",
  e."debugContext"."debugData"['associatedProxies'] AS "debug_associated_proxies",
  e."debugContext"."debugData"['authnRequestId'] AS "debug_authn_request_id",
  e."debugContext"."debugData"['behaviors'] AS "debug_behaviors",
  e."debugContext"."debugData"['deviceFingerprint'] AS "debug_device_fingerprint",
  e."debugContext"."debugData"['dtHash'] AS "debug_dt_hash",
  e."debugContext"."debugData"['ja3'] AS "debug_ja3",
  e."debugContext"."debugData"['ja4'] AS "debug_ja4",
  e."debugContext"."debugData"['logOnlySecurityData'] AS "debug_log_only_security_data",
  CASE e."debugContext"."debugData"['oagApp'] WHEN 'true' THEN TRUE WHEN 'false' THEN FALSE END AS "debug_oag_app",
  e."debugContext"."debugData"['originalPrincipal'] AS "debug_original_principal",
  e."debugContext"."debugData"['partnerRisk'] AS "debug_partner_risk",
  e."debugContext"."debugData"['proxyType'] AS "debug_proxy_type",
  e."debugContext"."debugData"['redirectUri'] AS "debug_redirect_uri",
  e."debugContext"."debugData"['requestId'] AS "debug_request_id",
  e."debugContext"."debugData"['requestUri'] AS "debug_request_uri",
  e."debugContext"."debugData"['risk'] AS "debug_risk",
  e."debugContext"."debugData"['riskChange'] AS "debug_risk_change",
  e."debugContext"."debugData"['securityConditions'] AS "debug_security_conditions",
  e."debugContext"."debugData"['threatDetections'] AS "debug_threat_detections",
  CASE e."debugContext"."debugData"['threatSuspected'] WHEN 'true' THEN TRUE WHEN 'false' THEN FALSE END AS "debug_threat_suspected",
  e."debugContext"."debugData"['traceId'] AS "debug_trace_id",
  e."debugContext"."debugData"['tunnels'] AS "debug_tunnels",
  e."debugContext"."debugData"['url'] AS "debug_url",
  e."debugContext"."debugData"['webhooks'] AS "debug_webhooks",
  e.raw AS "raw"
FROM okta_log_events AS e;

COMMENT ON VIEW okta_log_events_flat IS 'Log events with everything that is not a list in a column of its own.';

COMMENT ON COLUMN okta_log_events_flat."uuid" IS 'Identifies the log event. Mostly a UUID, of any version and in either case.';

COMMENT ON COLUMN okta_log_events_flat."published" IS 'When the log event was published: RFC 3339, usually with milliseconds and `Z`.';

COMMENT ON COLUMN okta_log_events_flat."event_type" IS 'The id of the event type, such as `user.session.start`.';

COMMENT ON COLUMN okta_log_events_flat."version" IS 'The version of the record''s format: always `0` so far.';

COMMENT ON COLUMN okta_log_events_flat."severity" IS 'How grave the event is.';

COMMENT ON COLUMN okta_log_events_flat."display_message" IS 'One line in English that says what happened.';

COMMENT ON COLUMN okta_log_events_flat."legacy_event_type" IS 'The id of the same event in the retired Events API.';

COMMENT ON COLUMN okta_log_events_flat."actor_id" IS 'Identifies the actor: usually an Okta id, now and then an address, a path or `unknown`.';

COMMENT ON COLUMN okta_log_events_flat."actor_type" IS 'The kind of actor, such as `User`, `SystemPrincipal` or `PublicClientApp`.';

COMMENT ON COLUMN okta_log_events_flat."actor_alternate_id" IS 'A second name, such as the login of a user; `unknown` is usual.';

COMMENT ON COLUMN okta_log_events_flat."actor_display_name" IS 'The name to show.';

COMMENT ON COLUMN okta_log_events_flat."actor_detail_entry" IS 'Further facts of the actor.';

COMMENT ON COLUMN okta_log_events_flat."target" IS 'What was acted upon, in no fixed order.';

COMMENT ON COLUMN okta_log_events_flat."outcome_result" IS 'The result.';

COMMENT ON COLUMN okta_log_events_flat."outcome_reason" IS 'Why it ended so, as free text.';

COMMENT ON COLUMN okta_log_events_flat."client_user_agent_raw_user_agent" IS 'The `User-Agent` header as it came.';

COMMENT ON COLUMN okta_log_events_flat."client_user_agent_os" IS 'The operating system, such as `Mac OS X`.';

COMMENT ON COLUMN okta_log_events_flat."client_user_agent_browser" IS 'The browser, such as `CHROME`.';

COMMENT ON COLUMN okta_log_events_flat."client_zone" IS 'The network zone; often the string `null`.';

COMMENT ON COLUMN okta_log_events_flat."client_device" IS 'The kind of device, such as `Computer`.';

COMMENT ON COLUMN okta_log_events_flat."client_id" IS 'The id of the OAuth 2.0 client.';

COMMENT ON COLUMN okta_log_events_flat."client_ip_address" IS 'The address that the request came from.';

COMMENT ON COLUMN okta_log_events_flat."client_geographical_context_city" IS 'The city.';

COMMENT ON COLUMN okta_log_events_flat."client_geographical_context_state" IS 'The state or province.';

COMMENT ON COLUMN okta_log_events_flat."client_geographical_context_country" IS 'The country, by its English name.';

COMMENT ON COLUMN okta_log_events_flat."client_geographical_context_postal_code" IS 'The postal code, digits or not.';

COMMENT ON COLUMN okta_log_events_flat."client_geographical_context_geolocation_lat" IS 'The latitude in degrees, north positive.';

COMMENT ON COLUMN okta_log_events_flat."client_geographical_context_geolocation_lon" IS 'The longitude in degrees, east positive.';

COMMENT ON COLUMN okta_log_events_flat."client_ip_chain" IS 'In Event Hook deliveries, what `request.ipChain` is elsewhere.';

COMMENT ON COLUMN okta_log_events_flat."request_ip_chain" IS 'The addresses that the request passed through.';

COMMENT ON COLUMN okta_log_events_flat."security_context_as_number" IS 'The number of the autonomous system.';

COMMENT ON COLUMN okta_log_events_flat."security_context_as_org" IS 'The organisation that runs the autonomous system.';

COMMENT ON COLUMN okta_log_events_flat."security_context_isp" IS 'The internet service provider.';

COMMENT ON COLUMN okta_log_events_flat."security_context_domain" IS 'The domain of the address.';

COMMENT ON COLUMN okta_log_events_flat."security_context_is_proxy" IS 'Whether the address is a known proxy.';

COMMENT ON COLUMN okta_log_events_flat."security_context_ip_details" IS 'Intelligence on the address.';

COMMENT ON COLUMN okta_log_events_flat."security_context_risk" IS 'The risk level and its reasons.';

COMMENT ON COLUMN okta_log_events_flat."security_context_user_behaviors" IS 'What behavior detection found.';

COMMENT ON COLUMN okta_log_events_flat."security_context_bot_protection" IS 'What bot protection found.';

COMMENT ON COLUMN okta_log_events_flat."authentication_context_authentication_step" IS 'The step of the authentication; always 0 so far.';

COMMENT ON COLUMN okta_log_events_flat."authentication_context_external_session_id" IS 'The session, the same in all its log events; `unknown` occurs.';

COMMENT ON COLUMN okta_log_events_flat."authentication_context_root_session_id" IS 'The session that this one descends from.';

COMMENT ON COLUMN okta_log_events_flat."authentication_context_authentication_provider" IS 'Who checked the credential.';

COMMENT ON COLUMN okta_log_events_flat."authentication_context_credential_provider" IS 'Who issued the credential.';

COMMENT ON COLUMN okta_log_events_flat."authentication_context_credential_type" IS 'The kind of credential.';

COMMENT ON COLUMN okta_log_events_flat."authentication_context_interface" IS 'The interface used, such as the name of a browser plug-in.';

COMMENT ON COLUMN okta_log_events_flat."authentication_context_issuer" IS 'Who issued the credential, for credentials from elsewhere.';

COMMENT ON COLUMN okta_log_events_flat."authentication_context_authenticator_context" IS 'In Event Hook deliveries, the authenticator.';

COMMENT ON COLUMN okta_log_events_flat."transaction_id" IS 'The transaction, the same in all its log events; `unknown` occurs.';

COMMENT ON COLUMN okta_log_events_flat."transaction_type" IS '`WEB`, `JOB` or `SERVICE`.';

COMMENT ON COLUMN okta_log_events_flat."transaction_detail" IS 'Further facts, such as the id of the API token.';

COMMENT ON COLUMN okta_log_events_flat."debug_data" IS 'The facts by key; values are strings nearly always.';

COMMENT ON COLUMN okta_log_events_flat."device_id" IS 'Identifies the device.';

COMMENT ON COLUMN okta_log_events_flat."device_name" IS 'The name to show.';

COMMENT ON COLUMN okta_log_events_flat."device_managed" IS 'Whether the device is managed.';

COMMENT ON COLUMN okta_log_events_flat."device_registered" IS 'Whether the device is registered.';

COMMENT ON COLUMN okta_log_events_flat."device_jailbreak" IS 'Whether the device is jailbroken or rooted.';

COMMENT ON COLUMN okta_log_events_flat."device_os_platform" IS 'The operating system.';

COMMENT ON COLUMN okta_log_events_flat."device_os_version" IS 'The version of the operating system.';

COMMENT ON COLUMN okta_log_events_flat."device_device_integrator" IS 'What an integrator says of the device, as JSON in a string.';

COMMENT ON COLUMN okta_log_events_flat."device_disk_encryption_type" IS 'What of the disk is encrypted.';

COMMENT ON COLUMN okta_log_events_flat."device_screen_lock_type" IS 'How the screen is locked.';

COMMENT ON COLUMN okta_log_events_flat."device_secure_hardware_present" IS 'Whether the device has secure hardware.';

COMMENT ON COLUMN okta_log_events_flat."device_platform" IS 'Another spelling of `os_platform`.';

COMMENT ON COLUMN okta_log_events_flat."device_os_version_2" IS 'Another spelling of `os_version`.';

COMMENT ON COLUMN okta_log_events_flat."device_device_integrator_2" IS 'Another spelling of `device_integrator`.';

COMMENT ON COLUMN okta_log_events_flat."device_disk_encryption_type_2" IS 'Another spelling of `disk_encryption_type`.';

COMMENT ON COLUMN okta_log_events_flat."device_screen_lock_type_2" IS 'Another spelling of `screen_lock_type`.';

COMMENT ON COLUMN okta_log_events_flat."device_secure_hardware_present_2" IS 'Another spelling of `secure_hardware_present`.';

COMMENT ON COLUMN okta_log_events_flat."insertion_timestamp" IS 'In Event Hook deliveries, when the log event was stored.';

COMMENT ON COLUMN okta_log_events_flat."namespace" IS 'The namespace of the event type.';

COMMENT ON COLUMN okta_log_events_flat."raw" IS 'The log event as it came, with fields that have no column.';

CREATE OR REPLACE VIEW okta_log_events_target AS
SELECT
  e."uuid" AS "uuid",
  e."published" AS "published",
  e."eventType" AS "event_type",
  i.position AS "position",
  i.value."id" AS "id",
  i.value."type" AS "type",
  i.value."alternateId" AS "alternate_id",
  i.value."displayName" AS "display_name",
  i.value."detailEntry" AS "detail_entry",
  i.value."changeDetails"."from" AS "change_details_from",
  i.value."changeDetails"."to" AS "change_details_to"
FROM okta_log_events AS e, LATERAL (SELECT unnest(e."target") AS value, generate_subscripts(e."target", 1) AS position) AS i;

COMMENT ON VIEW okta_log_events_target IS 'A row for each item of target. What was acted upon, in no fixed order.';

COMMENT ON COLUMN okta_log_events_target."position" IS 'The place in the list, from 1.';

COMMENT ON COLUMN okta_log_events_target."id" IS 'Identifies the target.';

COMMENT ON COLUMN okta_log_events_target."type" IS 'The kind of target, such as `User`, `AppInstance` or `URL Pattern`.';

COMMENT ON COLUMN okta_log_events_target."alternate_id" IS 'A second name, such as the login of a user.';

COMMENT ON COLUMN okta_log_events_target."display_name" IS 'The name to show.';

COMMENT ON COLUMN okta_log_events_target."detail_entry" IS 'Further facts of the target; it can carry a secret in clear text.';

COMMENT ON COLUMN okta_log_events_target."change_details_from" IS 'The values before the change.';

COMMENT ON COLUMN okta_log_events_target."change_details_to" IS 'The values after the change.';

CREATE OR REPLACE VIEW okta_log_events_client_ip_chain AS
SELECT
  e."uuid" AS "uuid",
  e."published" AS "published",
  e."eventType" AS "event_type",
  i.position AS "position",
  i.value."ip" AS "ip",
  i.value."geographicalContext"."city" AS "geographical_context_city",
  i.value."geographicalContext"."state" AS "geographical_context_state",
  i.value."geographicalContext"."country" AS "geographical_context_country",
  i.value."geographicalContext"."postalCode" AS "geographical_context_postal_code",
  i.value."geographicalContext"."geolocation"."lat" AS "geographical_context_geolocation_lat",
  i.value."geographicalContext"."geolocation"."lon" AS "geographical_context_geolocation_lon",
  i.value."version" AS "version",
  i.value."source" AS "source"
FROM okta_log_events AS e, LATERAL (SELECT unnest(e."client"."ipChain") AS value, generate_subscripts(e."client"."ipChain", 1) AS position) AS i;

COMMENT ON VIEW okta_log_events_client_ip_chain IS 'A row for each item of client.ipChain. In Event Hook deliveries, what `request.ipChain` is elsewhere.';

COMMENT ON COLUMN okta_log_events_client_ip_chain."position" IS 'The place in the list, from 1.';

COMMENT ON COLUMN okta_log_events_client_ip_chain."ip" IS 'The address.';

COMMENT ON COLUMN okta_log_events_client_ip_chain."geographical_context_city" IS 'The city.';

COMMENT ON COLUMN okta_log_events_client_ip_chain."geographical_context_state" IS 'The state or province.';

COMMENT ON COLUMN okta_log_events_client_ip_chain."geographical_context_country" IS 'The country, by its English name.';

COMMENT ON COLUMN okta_log_events_client_ip_chain."geographical_context_postal_code" IS 'The postal code, digits or not.';

COMMENT ON COLUMN okta_log_events_client_ip_chain."geographical_context_geolocation_lat" IS 'The latitude in degrees, north positive.';

COMMENT ON COLUMN okta_log_events_client_ip_chain."geographical_context_geolocation_lon" IS 'The longitude in degrees, east positive.';

COMMENT ON COLUMN okta_log_events_client_ip_chain."version" IS '`V4` or `V6`.';

COMMENT ON COLUMN okta_log_events_client_ip_chain."source" IS 'How the address became known.';

CREATE OR REPLACE VIEW okta_log_events_request_ip_chain AS
SELECT
  e."uuid" AS "uuid",
  e."published" AS "published",
  e."eventType" AS "event_type",
  i.position AS "position",
  i.value."ip" AS "ip",
  i.value."geographicalContext"."city" AS "geographical_context_city",
  i.value."geographicalContext"."state" AS "geographical_context_state",
  i.value."geographicalContext"."country" AS "geographical_context_country",
  i.value."geographicalContext"."postalCode" AS "geographical_context_postal_code",
  i.value."geographicalContext"."geolocation"."lat" AS "geographical_context_geolocation_lat",
  i.value."geographicalContext"."geolocation"."lon" AS "geographical_context_geolocation_lon",
  i.value."version" AS "version",
  i.value."source" AS "source"
FROM okta_log_events AS e, LATERAL (SELECT unnest(e."request"."ipChain") AS value, generate_subscripts(e."request"."ipChain", 1) AS position) AS i;

COMMENT ON VIEW okta_log_events_request_ip_chain IS 'A row for each item of request.ipChain. The addresses that the request passed through.';

COMMENT ON COLUMN okta_log_events_request_ip_chain."position" IS 'The place in the list, from 1.';

COMMENT ON COLUMN okta_log_events_request_ip_chain."ip" IS 'The address.';

COMMENT ON COLUMN okta_log_events_request_ip_chain."geographical_context_city" IS 'The city.';

COMMENT ON COLUMN okta_log_events_request_ip_chain."geographical_context_state" IS 'The state or province.';

COMMENT ON COLUMN okta_log_events_request_ip_chain."geographical_context_country" IS 'The country, by its English name.';

COMMENT ON COLUMN okta_log_events_request_ip_chain."geographical_context_postal_code" IS 'The postal code, digits or not.';

COMMENT ON COLUMN okta_log_events_request_ip_chain."geographical_context_geolocation_lat" IS 'The latitude in degrees, north positive.';

COMMENT ON COLUMN okta_log_events_request_ip_chain."geographical_context_geolocation_lon" IS 'The longitude in degrees, east positive.';

COMMENT ON COLUMN okta_log_events_request_ip_chain."version" IS '`V4` or `V6`.';

COMMENT ON COLUMN okta_log_events_request_ip_chain."source" IS 'How the address became known.';
