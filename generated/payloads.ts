// Made by `okta-events generate`: do not edit, run it again instead.
// Facts come from Okta's public documentation of the System Log, https://developer.okta.com/docs/reference/api/event-types/

import type { OpenMap } from './envelope.js'

/** A value before or after a change. Most are strings, but anything that JSON can say occurs. */
export type ChangedValue = (string & {}) | number | boolean | OpenMap | unknown[] | null

/** What `target[].detailEntry` may hold. Other keys occur, and any of these may be missing. */
export interface A2aServerResourceDetails {
  [key: string]: unknown
  /** String, text. */
  a2aServerOrn?: string
  /** String, uri. */
  a2aServerResourceUrl?: string
}

/** What `target[].changeDetails.from` and `.to` may hold. Other keys occur, and any of these may be missing. */
export interface ADAgentConfigChangeDetailsEntry {
  [key: string]: unknown
  /** String, text. */
  agentId?: ChangedValue
  /** String, text. */
  agentKey?: ChangedValue
  /** String, text. */
  agentName?: ChangedValue
  /** String, text. */
  appId?: ChangedValue
  /** String, text. */
  baseOktaUri?: ChangedValue
  /** String, text. */
  clientId?: ChangedValue
  /** String, integer. */
  connectionLimit?: ChangedValue
  /** String, integer. */
  delAuthPostTimeout?: ChangedValue
  /** String, text. */
  entropy?: ChangedValue
  /** String, text. */
  ipAddress?: ChangedValue
  /** String, integer. */
  maxRetryLimitSleep?: ChangedValue
  /** String, integer. */
  pollingThreads?: ChangedValue
  /** String, text. */
  proxyPassword?: ChangedValue
  /** String, uri. */
  proxyUri?: ChangedValue
  /** String, text. */
  proxyUsername?: ChangedValue
  /** String, integer. */
  sendScanDataMaxRetries?: ChangedValue
  /** String, boolean. */
  sslPinningEnabled?: 'true' | 'false' | ChangedValue
  /** String, iso8601. */
  streamLogsUntil?: ChangedValue
  /** String, boolean. */
  verboseLogging?: 'true' | 'false' | ChangedValue
}

/** What `target[].changeDetails.from` and `.to` may hold. Other keys occur, and any of these may be missing. */
export interface AccessRequestConditionChangeDetailsEntry {
  [key: string]: unknown
  /** AccessDurationSettings, json. */
  accessDurationSettings?: ChangedValue
  /** AccessScopeSettings, json. */
  accessScopeSettings?: ChangedValue
  /** String, text. */
  accessScopeSettingsType?: ChangedValue
  /** String, id. */
  approvalSequenceId?: ChangedValue
  /** Integer, id. */
  priority?: ChangedValue
  /** RequesterSettings, json. */
  requesterSettings?: ChangedValue
  /** String, text. */
  requesterSettingsType?: ChangedValue
  /** String, text. */
  status?: ChangedValue
}

/** What `debugContext.debugData` may hold. Other keys occur, and any of these may be missing. */
export interface AccessRequestConditionDebugData extends CommonDebugData {
  [key: string]: unknown
  /** String, id. */
  accessRequestConditionId?: string
  /** String, text; customer data. */
  accessRequestConditionName?: string
  /** String, id. */
  accessRequestConditionResourceId?: string
}

/** What `debugContext.debugData` may hold. Other keys occur, and any of these may be missing. */
export interface AccessRequestRequestDebugData extends CommonDebugData {
  [key: string]: unknown
  /** String, id. */
  accessRequestApprovalSequenceId?: string
  /** String, id. */
  accessRequestId?: string
  /** String, id. */
  accessRequestMatchedConditionId?: string
  /** String, text. */
  accessRequestSource?: string
  /** Enum. */
  accessRequestStatus?: 'OPEN' | 'RESOLVED' | (string & {})
  /** String, text. */
  accessRequestSubject?: string
  /** String, text. */
  accessScopeId?: string
  /** String, enum. */
  accessScopeType?: 'ENTITLEMENT_BUNDLE' | 'GROUP' | (string & {})
  /** String, text. */
  canceledAt?: string
  /** String, text. */
  expiredAt?: string
  /** String, text. */
  lastResolvedAt?: string
  /** String, okta:appUserId. */
  ownerId?: string
  /** String, id. */
  permalinkId?: string
  /** String, id. */
  requestTypeId?: string
  /** String, okta:appUserId. */
  requestedForId?: string
  /** String, text. */
  requestedResourceId?: string
  /** String, enum. */
  requestedResourceType?: 'APPLICATION' | (string & {})
  /** String, okta:appUserId. */
  requesterId?: string
  /** String, text. */
  riskSettingsRequestSubmissionType?: string
  /** String, json. */
  ruleConflictDetails?: string
  /** String, id. */
  teamId?: string
  /** String, text. */
  updatedAt?: string
}

/** What `target[].detailEntry` may hold. Other keys occur, and any of these may be missing. */
export interface AccessRequestResourceDetails {
  [key: string]: unknown
  /** String, text. */
  alternateId?: string
  /** String, displayName. */
  displayName?: string
  /** String, id. */
  id?: string
  /** Enum. */
  type?: 'ACCESS_REQUEST' | (string & {})
}

/** What `target[].changeDetails.from` and `.to` may hold. Other keys occur, and any of these may be missing. */
export interface AccessRequestSequenceChangeDetailsEntry {
  [key: string]: unknown
  /** String, text. */
  description?: ChangedValue
  /** SequenceSteps, json. */
  steps?: ChangedValue
  /** String, text. */
  title?: ChangedValue
}

/** What `target[].changeDetails.from` and `.to` may hold. Other keys occur, and any of these may be missing. */
export interface AccessRequestSettingsChangeDetailsEntry {
  [key: string]: unknown
  /** RequestOnBehalfOfSettings, json. */
  requestOnBehalfOfSettings?: ChangedValue
  /** RiskSettings, json. */
  riskSettings?: ChangedValue
}

/** What `debugContext.debugData` may hold. Other keys occur, and any of these may be missing. */
export interface AccessRequestSettingsDebugData extends CommonDebugData {
  [key: string]: unknown
  /** String, id. */
  accessRequestSettingsId?: string
  /** String, id. */
  accessRequestSettingsResourceId?: string
}

/** What `debugContext.debugData` may hold. Other keys occur, and any of these may be missing. */
export interface AccountReconciliationDebugData extends CommonDebugData, CommonAccountReconciliationDebugData {
  [key: string]: unknown
}

/** What `debugContext.debugData` may hold. Other keys occur, and any of these may be missing. */
export interface AccountReconciliationDecisionConfirmDebugData extends CommonDebugData, CommonAccountReconciliationDebugData {
  [key: string]: unknown
  /** Boolean. */
  newUserCreated?: 'true' | 'false' | (string & {})
}

/** What `debugContext.debugData` may hold. Other keys occur, and any of these may be missing. */
export interface AccountReconciliationDetectDebugData extends CommonDebugData, CommonAccountReconciliationDebugData {
  [key: string]: unknown
  /** String, json; personal, customer data. */
  entitlements?: string
  /** String, okta:importJobId. */
  importJobId?: string
}

/** What `target[].changeDetails.from` and `.to` may hold. Other keys occur, and any of these may be missing. */
export interface AccountReconciliationMatchChangeDetailsEntry {
  [key: string]: unknown
  /** String, okta:userId. */
  matchedOktaUserId?: ChangedValue
}

/** What `debugContext.debugData` may hold. Other keys occur, and any of these may be missing. */
export interface AdAgentDebugData extends CommonDebugData {
  [key: string]: unknown
  /** String, fieldName; sensitive, customer data. */
  adAttrName?: string
  /** String, rfc1779; sensitive, customer data. */
  distinguishedname?: string
  /** String, fieldName; sensitive, customer data. */
  oktaAttrName?: string
}

/** What `debugContext.debugData` may hold. Other keys occur, and any of these may be missing. */
export interface AdAgentGenericDebugData extends CommonDebugData {
  [key: string]: unknown
}

/** What `debugContext.debugData` may hold. Other keys occur, and any of these may be missing. */
export interface AdInstanceDebugData extends CommonDebugData {
  [key: string]: unknown
  /** String, fieldName; sensitive data. */
  target?: string
}

/** What `debugContext.debugData` may hold. Other keys occur, and any of these may be missing. */
export interface AdminAppDebugData extends CommonDebugData {
  [key: string]: unknown
  /** String, enum. */
  idpAppName?: 'saml_idp' | 'oidc_idp' | 'apple_idp' | 'x509_idp' | (string & {})
  /** String, boolean. */
  idpOktaHosted?: 'true' | 'false' | (string & {})
  /** String, enum. */
  idpProtocol?: 'SAML' | 'OIDC' | 'OAUTH2' | 'MTLS' | (string & {})
  /** String, enum. */
  idpType?: 'OKTA' | 'THIRD_PARTY' | (string & {})
}

/** What `debugContext.debugData` may hold. Other keys occur, and any of these may be missing. */
export interface AgentUpdateDebugData extends CommonDebugData {
  [key: string]: unknown
  /** String, enum. */
  agentType?: 'AD' | 'LDAP' | (string & {})
  /** String, version. */
  currentVersion?: string
  /** String, version. */
  latestVersion?: string
  /** String, version. */
  previousVersion?: string
}

/** What `target[].changeDetails.from` and `.to` may hold. Other keys occur, and any of these may be missing. */
export interface ApiAuthServerChangeDetailsEntry {
  [key: string]: unknown
  /** String, uri; customer data. */
  authServerAuthorizationEndpoint?: ChangedValue
  /** List, text; customer data. */
  authServerGrantTypesSupported?: ChangedValue
  /** String, uri; customer data. */
  authServerIssuer?: ChangedValue
  /** String, uri; customer data. */
  authServerTokenEndpoint?: ChangedValue
}

/** What `target[].detailEntry` may hold. Other keys occur, and any of these may be missing. */
export interface ApiAuthServerResourceDetails {
  [key: string]: unknown
  /** String, uri; customer data. */
  authServerAuthorizationEndpoint?: string
  /** List, text; customer data. */
  authServerGrantTypesSupported?: string
  /** String, uri; customer data. */
  authServerIssuer?: string
  /** String, uri; customer data. */
  authServerTokenEndpoint?: string
}

/** What `target[].changeDetails.from` and `.to` may hold. Other keys occur, and any of these may be missing. */
export interface ApiServerChangeDetailsEntry {
  [key: string]: unknown
  /** String, description; customer data. */
  description?: ChangedValue
  /** String, text; customer data. */
  displayName?: ChangedValue
  /** String, url; customer data. */
  resourceUrl?: ChangedValue
}

/** What `target[].detailEntry` may hold. Other keys occur, and any of these may be missing. */
export interface ApiServerDetails {
  [key: string]: unknown
  /** String, name; customer data. */
  apiServerDisplayName?: string
  /** String, id. */
  apiServerId?: string
}

/** What `debugContext.debugData` may hold. Other keys occur, and any of these may be missing. */
export interface ApiTokenDebugData extends CommonDebugData {
  [key: string]: unknown
  /** Integer. */
  concurrencyPercentage?: string
  /** List, text. */
  excludedNetworkZones?: string
  /** List, text. */
  includedNetworkZones?: string
  /** String, enum. */
  networkConnection?: 'ANYWHERE' | 'ZONE' | (string & {})
  /** Integer. */
  rateLimitPercentage?: string
}

/** What `target[].detailEntry` may hold. Other keys occur, and any of these may be missing. */
export interface ApiTokenResourceDetails {
  [key: string]: unknown
  /** String, okta:clientAppId. */
  clientAppId?: string
}

/** What `target[].changeDetails.from` and `.to` may hold. Other keys occur, and any of these may be missing. */
export interface AppConnectionChangeDetailsEntry {
  [key: string]: unknown
  /** Boolean; customer data. */
  isEnabled?: 'true' | 'false' | ChangedValue
}

/** What `debugContext.debugData` may hold. Other keys occur, and any of these may be missing. */
export interface AppExceptionsDebugData extends CommonDebugData {
  [key: string]: unknown
  /** String, methodName. */
  methodName?: string
}

/** What `debugContext.debugData` may hold. Other keys occur, and any of these may be missing. */
export interface AppInstanceCrossAppConnectionDebugData extends CommonDebugData {
  [key: string]: unknown
  /** Boolean. */
  isEnabled?: 'true' | 'false' | (string & {})
  /** String, text; customer data. */
  message?: string
  /** String, okta:appGlobalId. */
  requestingAppInstanceId?: string
  /** String, text. */
  requestingAppInstanceLabel?: string
  /** String, okta:appGlobalId. */
  resourceAppInstanceId?: string
  /** String, text. */
  resourceAppInstanceLabel?: string
}

/** What `debugContext.debugData` may hold. Other keys occur, and any of these may be missing. */
export interface AppInstanceDebugData extends CommonDebugData {
  [key: string]: unknown
  /** String, okta:groupId. */
  ApproverGroupId?: string
  /** String, groupName; customer data. */
  ApproverGroupName?: string
  /** Enum. */
  ApproverType?: 'USER' | 'GROUP' | (string & {})
  /** String, text; sensitive, customer data. */
  UserComment?: string
}

/** What `target[].changeDetails.from` and `.to` may hold. Other keys occur, and any of these may be missing. */
export interface AppInstanceEmbedLinksChangeDetails {
  [key: string]: unknown
  /** String, text. */
  customAppLoginUrl?: ChangedValue
  /** String, text. */
  customRedirectUrl?: ChangedValue
  /** Boolean. */
  useCustomAppLoginUrl?: 'true' | 'false' | ChangedValue
  /** Boolean. */
  useCustomRedirectUrl?: 'true' | 'false' | ChangedValue
}

/** What `target[].changeDetails.from` and `.to` may hold. Other keys occur, and any of these may be missing. */
export interface AppInstanceGeneralSettingsChangeDetailsEntry {
  [key: string]: unknown
  /** String, text. */
  adminAppNotes?: ChangedValue
  /** Map, text. */
  appInstanceProperties?: ChangedValue
  /** Set, text. */
  appLinks?: ChangedValue
  /** Boolean. */
  autoLaunch?: 'true' | 'false' | ChangedValue
  /** Boolean. */
  customUserManagementSupport?: 'true' | 'false' | ChangedValue
  /** String, text. */
  endUserNotes?: ChangedValue
  /** Boolean. */
  hiddenInIos?: 'true' | 'false' | ChangedValue
  /** Boolean. */
  hideAppIcon?: 'true' | 'false' | ChangedValue
  /** String, text. */
  label?: ChangedValue
  /** int, integer. */
  seatCount?: ChangedValue
  /** Boolean. */
  toolbarAutoSubmit?: 'true' | 'false' | ChangedValue
}

/** What `debugContext.debugData` may hold. Other keys occur, and any of these may be missing. */
export interface AppInstanceKeyManagementDebugData extends CommonDebugData {
  [key: string]: unknown
  /** Integer. */
  expirationYears?: string
  /** String, text. */
  kid?: string
  /** String, okta:appInstanceId. */
  sourceAppInstanceId?: string
  /** String, appInstanceName. */
  sourceAppInstanceName?: string
  /** String, okta:appInstanceId. */
  targetAppInstanceId?: string
  /** String, appInstanceName. */
  targetAppInstanceName?: string
}

/** What `target[].changeDetails.from` and `.to` may hold. Other keys occur, and any of these may be missing. */
export interface AppInstanceProvisioningSettingsChangeDetailsEntry {
  [key: string]: unknown
  /** Map, text. */
  appInstanceProperties?: ChangedValue
}

/** What `target[].changeDetails.from` and `.to` may hold. Other keys occur, and any of these may be missing. */
export interface AppInstanceSignOnChangeDetailsEntry {
  [key: string]: unknown
  /** String, text. */
  audienceOverride?: ChangedValue
  /** List, text. */
  configuredAttributeStatements?: ChangedValue
  /** String, text. */
  credentialOption?: ChangedValue
  /** List, text. */
  customGenericSamlAttributes?: ChangedValue
  /** List, text. */
  customGroupSamlAttributes?: ChangedValue
  /** String, text. */
  defaultRelayState?: ChangedValue
  /** String, text. */
  destinationOverride?: ChangedValue
  /** Boolean. */
  enableSlo?: 'true' | 'false' | ChangedValue
  /** Boolean. */
  honorForceAuthn?: 'true' | 'false' | ChangedValue
  /** String, text. */
  recipientOverride?: ChangedValue
  /** Boolean. */
  revealPassword?: 'true' | 'false' | ChangedValue
  /** String, text; sensitive data. */
  sharedPassword?: ChangedValue
  /** String, text. */
  sharedUsername?: ChangedValue
  /** String, text. */
  signOnMode?: ChangedValue
  /** String, text. */
  ssoAcsUrlOverride?: ChangedValue
  /** String, text. */
  usernameFormat?: ChangedValue
}

/** What `target[].changeDetails.from` and `.to` may hold. Other keys occur, and any of these may be missing. */
export interface AppInstanceUserMgmtGSChangeDetailsEntry {
  [key: string]: unknown
  /** String, text. */
  importInterval?: ChangedValue
  /** ImportSchedule, text. */
  importSchedule?: ChangedValue
  /** boolean. */
  scheduledImportInterval?: 'true' | 'false' | ChangedValue
  /** UserNameFormat, text. */
  userNameFormat?: ChangedValue
}

/** What `debugContext.debugData` may hold. Other keys occur, and any of these may be missing. */
export interface AppManagerDebugData extends CommonDebugData {
  [key: string]: unknown
  /** String, okta:appGlobalId. */
  invalidatedAppId?: string
}

/** What `debugContext.debugData` may hold. Other keys occur, and any of these may be missing. */
export interface AppManagerUserConfigDebugData extends CommonDebugData {
  [key: string]: unknown
  /** String, integer. */
  added?: string
  /** String, okta:appGlobalId. */
  appVersion?: string
  /** String, fieldName; customer data. */
  changedAttributes?: string
  /** String, url; customer data. */
  cimdUrl?: string
  /** String, text. */
  customMessage?: string
  /** String, text. */
  deleted?: string
  /** Set, el; customer data. */
  invalidExpressions?: string
  /** Boolean; customer data. */
  isCimdClient?: 'true' | 'false' | (string & {})
  /** Boolean; customer data. */
  isReauth?: 'true' | 'false' | (string & {})
  /** Enum; customer data. */
  newSignonModeType?: 'OPENID_CONNECT' | 'BROWSER_PLUGIN' | 'BASIC_AUTH' | 'AUTO_LOGIN' | 'SECURE_PASSWORD_STORE' | (string & {})
  /** String, username; personal, sensitive, customer data. */
  oldDisplayName?: string
  /** Enum; customer data. */
  oldSignonModeType?: 'OPENID_CONNECT' | 'BROWSER_PLUGIN' | 'BASIC_AUTH' | 'AUTO_LOGIN' | 'SECURE_PASSWORD_STORE' | (string & {})
  /** String, integer. */
  updated?: string
}

/** What `debugContext.debugData` may hold. Other keys occur, and any of these may be missing. */
export interface AppOauth2ClientRoleDebugData extends CommonDebugData {
  [key: string]: unknown
  /** String, text. */
  privilegeGranted?: string
  /** String, text. */
  privilegeRevoked?: string
}

/** What `target[].detailEntry` may hold. Other keys occur, and any of these may be missing. */
export interface AppOauth2ClientRoleResourceDetails {
  [key: string]: unknown
  /** String, iso8601. */
  privilegeExpiration?: string
}

/** What `target[].changeDetails.from` and `.to` may hold. Other keys occur, and any of these may be missing. */
export interface AppOutboundProvisioningSettingsChangeDetailsEntry {
  [key: string]: unknown
  /** Boolean. */
  createUsers?: 'true' | 'false' | ChangedValue
  /** Boolean. */
  cycleSyncRandomPassword?: 'true' | 'false' | ChangedValue
  /** Boolean. */
  deactivateUsers?: 'true' | 'false' | ChangedValue
  /** String, text. */
  passwordType?: ChangedValue
  /** Boolean. */
  syncPassword?: 'true' | 'false' | ChangedValue
  /** Boolean. */
  updateUserAttributes?: 'true' | 'false' | ChangedValue
}

/** What `target[].changeDetails.from` and `.to` may hold. Other keys occur, and any of these may be missing. */
export interface AppProfileSourcingChangeDetailEntry {
  [key: string]: unknown
  /** Boolean. */
  canReactivateDeactivatedUsers?: 'true' | 'false' | ChangedValue
  /** Boolean. */
  canReactivateSuspendedUsers?: 'true' | 'false' | ChangedValue
  /** boolean. */
  isProfileMasteringFeatureEnabled?: 'true' | 'false' | ChangedValue
  /** String, text. */
  userOffboardingAction?: ChangedValue
}

/** What `debugContext.debugData` may hold. Other keys occur, and any of these may be missing. */
export interface AppSignOnPolicyRuleChangeDebugData extends CommonDebugData {
  [key: string]: unknown
  /** String, enum. */
  newRuleAction?: 'ALLOW' | 'DENY' | 'REQUIRE_FACTOR' | (string & {})
  /** String, boolean. */
  newRuleDisabledStatus?: 'true' | 'false' | (string & {})
  /** Boolean. */
  newRuleEnforceMaxSessionAge?: 'true' | 'false' | (string & {})
  /** String, text. */
  newRuleFactorLifetime?: string
  /** Integer. */
  newRuleGroupExcludeSize?: string
  /** Integer. */
  newRuleGroupIncludeSize?: string
  /** String, enum. */
  newRuleLocationSetting?: 'ANYWHERE' | 'ON_NETWORK' | 'OFF_NETWORK' | 'ZONE' | (string & {})
  /** Long, integer. */
  newRuleMaxSessionAge?: string
  /** String, text. */
  newRuleName?: string
  /** String, integer. */
  newRuleRank?: string
  /** Integer. */
  newRuleUserExcludeSize?: string
  /** Integer. */
  newRuleUserIncludeSize?: string
  /** Integer. */
  newRuleZoneExcludeSize?: string
  /** Integer. */
  newRuleZoneIncludeSize?: string
  /** String, enum. */
  oldRuleAction?: 'ALLOW' | 'DENY' | 'REQUIRE_FACTOR' | (string & {})
  /** String, boolean. */
  oldRuleDisabledStatus?: 'true' | 'false' | (string & {})
  /** Boolean. */
  oldRuleEnforceMaxSessionAge?: 'true' | 'false' | (string & {})
  /** String, text. */
  oldRuleFactorLifetime?: string
  /** Integer. */
  oldRuleGroupExcludeSize?: string
  /** Integer. */
  oldRuleGroupIncludeSize?: string
  /** String, enum. */
  oldRuleLocationSetting?: 'ANYWHERE' | 'ON_NETWORK' | 'OFF_NETWORK' | 'ZONE' | (string & {})
  /** Long, integer. */
  oldRuleMaxSessionAge?: string
  /** String, text. */
  oldRuleName?: string
  /** String, integer. */
  oldRuleRank?: string
  /** Integer. */
  oldRuleUserExcludeSize?: string
  /** Integer. */
  oldRuleUserIncludeSize?: string
  /** Integer. */
  oldRuleZoneExcludeSize?: string
  /** Integer. */
  oldRuleZoneIncludeSize?: string
}

/** What `target[].changeDetails.from` and `.to` may hold. Other keys occur, and any of these may be missing. */
export interface AppSignOnPolicyRuleChangeDetailsEntry {
  [key: string]: unknown
  /** String, enum. */
  ruleAction?: 'ALLOW' | 'DENY' | 'REQUIRE_FACTOR' | ChangedValue
  /** String, boolean. */
  ruleDisabledStatus?: 'true' | 'false' | ChangedValue
  /** Boolean. */
  ruleEnforceMaxSessionAge?: 'true' | 'false' | ChangedValue
  /** String, text. */
  ruleFactorLifetime?: ChangedValue
  /** Integer. */
  ruleGroupExcludeSize?: ChangedValue
  /** Integer. */
  ruleGroupIncludeSize?: ChangedValue
  /** String, enum. */
  ruleLocationSetting?: 'ANYWHERE' | 'ON_NETWORK' | 'OFF_NETWORK' | 'ZONE' | ChangedValue
  /** Long, integer. */
  ruleMaxSessionAge?: ChangedValue
  /** String, text. */
  ruleName?: ChangedValue
  /** Integer. */
  ruleRank?: ChangedValue
  /** Integer. */
  ruleUserExcludeSize?: ChangedValue
  /** Integer. */
  ruleUserIncludeSize?: ChangedValue
  /** Integer. */
  ruleZoneExcludeSize?: ChangedValue
  /** Integer. */
  ruleZoneIncludeSize?: ChangedValue
}

/** What `target[].changeDetails.from` and `.to` may hold. Other keys occur, and any of these may be missing. */
export interface AppVpnSettingChangeDetailsEntry {
  [key: string]: unknown
  /** String, text. */
  helpUrl?: ChangedValue
  /** String, text. */
  message?: ChangedValue
  /** String, text. */
  vpnLocationOptions?: ChangedValue
  /** VpnSettingsZones, text. */
  vpnSettingsZones?: ChangedValue
}

/** What `target[].changeDetails.from` and `.to` may hold. Other keys occur, and any of these may be missing. */
export interface AttackProtectionSettingChangeDetailsEntry {
  [key: string]: unknown
  /** Boolean, text. */
  blockSuspiciousPasswordAttemptsFromUnknownDevices?: 'true' | 'false' | ChangedValue
  /** Boolean, text. */
  requirePossessionFactorBeforePasswordDuringMfa?: 'true' | 'false' | ChangedValue
  /** List, text. */
  userEnumerationPreventionAuthenticators?: ChangedValue
  /** String, text. */
  userEnumerationPreventionEnabledFlows?: ChangedValue
  /** List, text; customer data. */
  userEnumerationPreventionExcludedApps?: ChangedValue
}

/** What `debugContext.debugData` may hold. Other keys occur, and any of these may be missing. */
export interface AuthenticatorDebugData extends CommonDebugData {
  [key: string]: unknown
  /** String, enum. */
  authenticatorKey?: 'PASSWORD' | 'EMAIL' | 'PHONE' | (string & {})
}

/** What `debugContext.debugData` may hold. Other keys occur, and any of these may be missing. */
export interface AuthenticatorEnrollmentDebugData extends CommonDebugData {
  [key: string]: unknown
  /** String, text. */
  aaguid?: string
  /** Boolean. */
  backupEligible?: 'true' | 'false' | (string & {})
  /** String, iso8601. */
  enrollmentMethodChallengeTime?: string
  /** String, text. */
  matchedAuthenticatorGroups?: string
  /** Boolean. */
  passkey?: 'true' | 'false' | (string & {})
  /** String, iso8601. */
  timestamp?: string
}

/** What `target[].detailEntry` may hold. Other keys occur, and any of these may be missing. */
export interface AuthenticatorEnrollmentResourceDetails {
  [key: string]: unknown
  /** String, text. */
  aaguid?: string
  /** List, text. */
  authenticatorTransports?: string
  /** Boolean. */
  backupEligible?: 'true' | 'false' | (string & {})
  /** String, enum. */
  methodTypeUsed?: 'SMS' | 'VOICE' | 'EMAIL' | (string & {})
  /** Set, text. */
  methodUsedVerifiedProperties?: string
  /** Boolean. */
  passkey?: 'true' | 'false' | (string & {})
}

/** What `target[].detailEntry` may hold. Other keys occur, and any of these may be missing. */
export interface AuthenticatorEnrollmentResourceDetailsEx {
  [key: string]: unknown
  /** String, text. */
  aaguid?: string
  /** String, text. */
  authenticatorKey?: string
  /** String, iso8601. */
  authenticatorMethodVerificationTime?: string
  /** List, text. */
  authenticatorTransports?: string
  /** Boolean. */
  backupEligible?: 'true' | 'false' | (string & {})
  /** Boolean. */
  factorVerifiedByIdp?: 'true' | 'false' | (string & {})
  /** String, enum. */
  methodTypeUsed?: 'SMS' | 'VOICE' | 'EMAIL' | (string & {})
  /** Set, text. */
  methodUsedVerifiedProperties?: string
  /** Boolean. */
  passkey?: 'true' | 'false' | (string & {})
}

/** What `target[].detailEntry` may hold. Other keys occur, and any of these may be missing. */
export interface AuthenticatorMethodResourceDetails {
  [key: string]: unknown
  /** String, text. */
  methodAction?: string
  /** String, text. */
  methodActionDetails?: string
  /** String, text. */
  methodType?: string
}

/** What `target[].changeDetails.from` and `.to` may hold. Other keys occur, and any of these may be missing. */
export interface AuthenticatorTokenSettingsChangeDetailsEntry {
  [key: string]: unknown
  /** String, enum; customer data. */
  characterSet?: 'NUMERIC' | 'ALPHANUMERIC' | ChangedValue
  /** Integer; customer data. */
  codeLength?: ChangedValue
}

/** What `debugContext.debugData` may hold. Other keys occur, and any of these may be missing. */
export interface AuthorizationServerDebugData extends CommonDebugData {
  [key: string]: unknown
  /** Boolean. */
  defaultAuthorizationServer?: 'true' | 'false' | (string & {})
}

/** What `target[].detailEntry` may hold. Other keys occur, and any of these may be missing. */
export interface AuthorizationServerResourceDetails {
  [key: string]: unknown
  /** String, enum. */
  AccessTokenEncryptedResponseAlgorithm?: 'RSA-OAEP-256' | 'RSA-OAEP-384' | 'RSA-OAEP-512' | (string & {})
  /** String, description; customer data. */
  AuthorizationServerDescription?: string
  /** String, okta:authorizationServerId. */
  AuthorizationServerId?: string
  /** String, uri; customer data. */
  AuthorizationServerJwksUri?: string
  /** String, text; customer data. */
  OAuth2ApiResourceIdentifier?: string
  /** String, text; customer data. */
  OAuth2ApiResourceName?: string
  /** String, enum. */
  OAuth2ClaimClaimType?: 'RESOURCE' | 'IDENTITY' | (string & {})
  /** String, enum. */
  OAuth2ClaimGroupFilterType?: 'Matches regex' | 'Contains' | 'Equals' | 'Starts with' | (string & {})
  /** Boolean. */
  OAuth2ClaimSystem?: 'true' | 'false' | (string & {})
  /** String, el; customer data. */
  OAuth2ClaimValue?: string
  /** String, enum. */
  OAuth2ClaimValueType?: 'SYSTEM' | 'EXPRESSION' | 'GROUPS' | (string & {})
  /** String, description; customer data. */
  OAuth2ScopeDescription?: string
  /** String, okta:authorizationServerId. */
  OAuth2TrustedServerId?: string
}

/** What `debugContext.debugData` may hold. Other keys occur, and any of these may be missing. */
export interface AutomationsDebugData extends CommonDebugData {
  [key: string]: unknown
  /** Integer. */
  successfulDeactivations?: string
  /** Integer. */
  successfulDeletions?: string
  /** Integer. */
  successfulSuspensions?: string
}

/** What `target[].detailEntry` may hold. Other keys occur, and any of these may be missing. */
export interface BehaviorSettingsResourceDetails {
  [key: string]: unknown
  /** String, enum. */
  behaviorType?: 'ANOMALOUS_IP' | 'VELOCITY' | 'ANOMALOUS_LOCATION' | 'ANOMALOUS_DEVICE' | (string & {})
}

/** What `target[].changeDetails.from` and `.to` may hold. Other keys occur, and any of these may be missing. */
export interface BotProtectionChangeDetailsEntry {
  [key: string]: unknown
  /** String, enum. */
  enforcementType?: 'OKTA_CHALLENGE' | ChangedValue
  /** String, enum. */
  level?: 'LOW' | 'MEDIUM' | 'HIGH' | ChangedValue
  /** String, enum. */
  mode?: 'MONITORING' | 'ENFORCED' | 'DISABLED' | ChangedValue
  /** String, text. */
  supportedFlows?: ChangedValue
}

/** What `target[].detailEntry` may hold. Other keys occur, and any of these may be missing. */
export interface BotProtectionConfigurationResourceDetails {
  [key: string]: unknown
  /** String, enum. */
  enforcementType?: 'OKTA_CHALLENGE' | (string & {})
  /** String, enum. */
  level?: 'LOW' | 'MEDIUM' | 'HIGH' | 'ANY' | (string & {})
  /** String, enum. */
  modeType?: 'DISABLED' | 'LOG_ONLY' | 'ENFORCED' | (string & {})
}

/** What `target[].detailEntry` may hold. Other keys occur, and any of these may be missing. */
export interface BrandResourceDetails {
  [key: string]: unknown
  /** String, okta:brandId. */
  brandId?: string
  /** String, brandName; customer data. */
  brandName?: string
  /** String, url. */
  customPrivacyPolicyUrl?: string
  /** String, okta:emailDomainId. */
  emailDomainId?: string
  /** String, enum. */
  locale?: 'cs' | 'da' | (string & {})
  /** Boolean. */
  removePoweredByOkta?: 'true' | 'false' | (string & {})
}

/** What `debugContext.debugData` may hold. Other keys occur, and any of these may be missing. */
export interface BurstRateLimitDebugData extends CommonDebugData {
  [key: string]: unknown
  /** Integer. */
  baseThreshold?: string
  /** String, text. */
  burstRateLimitBucketUuid?: string
  /** String, iso8601. */
  burstRateLimitExpirationDate?: string
  /** String, text. */
  burstRateLimitUrlPattern?: string
  /** Integer. */
  burstThreshold?: string
  /** Integer. */
  timeSpan?: string
  /** String, enum. */
  timeUnit?: 'MINUTES' | (string & {})
  /** String, okta:userId. */
  userId?: string
}

/** What `debugContext.debugData` may hold. Other keys occur, and any of these may be missing. */
export interface CSVImportUsersDebugData extends CommonDebugData, CommonImportDebugData {
  [key: string]: unknown
  /** String, id. */
  instanceId?: string
  /** String, text. */
  message?: string
  /** Integer. */
  usersAdded?: string
  /** Integer. */
  usersUnchanged?: string
  /** Integer. */
  usersUpdated?: string
  /** Integer. */
  usersWithErrors?: string
}

/** What `target[].changeDetails.from` and `.to` may hold. Other keys occur, and any of these may be missing. */
export interface CaScopeMappingUpdateChangeDetailsEntry {
  [key: string]: unknown
  /** List, id; customer data. */
  caIds?: ChangedValue
  /** String, enum. */
  scope?: 'DEVICE_REGISTRATION' | 'MANAGEMENT_ATTESTATION' | ChangedValue
}

/** What `debugContext.debugData` may hold. Other keys occur, and any of these may be missing. */
export interface CallDebugData extends CommonDebugData {
  [key: string]: unknown
  /** String, enum. */
  callProvider?: 'TELESIGN' | 'TWILIO' | (string & {})
  /** String. */
  callTelephonyProvider?: string
  /** Integer; customer data. */
  countryCallingCode?: string
  /** String, enum; customer data. */
  countryCodeIso2?: 'CA' | 'US' | 'DE' | (string & {})
  /** String, boolean. */
  isCallHookFailover?: 'true' | 'false' | (string & {})
  /** String, phoneNumber; personal, sensitive, customer data. */
  phoneNumber?: string
  /** String, id. */
  transactionId?: string
}

/** What `debugContext.debugData` may hold. Other keys occur, and any of these may be missing. */
export interface CallStatusDebugData extends CommonDebugData {
  [key: string]: unknown
  /** String, enum. */
  callProvider?: 'TELESIGN' | 'TWILIO' | (string & {})
  /** String. */
  callTelephonyProvider?: string
  /** Integer; customer data. */
  countryCallingCode?: string
  /** String, enum; customer data. */
  countryCodeIso2?: 'CA' | 'US' | 'DE' | (string & {})
  /** String, boolean. */
  isCallHookFailover?: 'true' | 'false' | (string & {})
  /** String, phoneNumber; personal, sensitive, customer data. */
  phoneNumber?: string
  /** String, enum. */
  providerStatus?: 'Call Completed' | 'Call Failed' | (string & {})
  /** String, iso8601. */
  transactionCompleted?: string
  /** String, id. */
  transactionId?: string
  /** String, iso8601. */
  transactionStarted?: string
}

/** What `target[].detailEntry` may hold. Other keys occur, and any of these may be missing. */
export interface CaptchaResourceDetails {
  [key: string]: unknown
  /** String, okta:captchaId. */
  captchaId?: string
  /** String, name; customer data. */
  captchaName?: string
  /** String, enum. */
  captchaType?: 'HCAPTCHA' | 'RECAPTCHA_V2' | (string & {})
}

/** What `target[].detailEntry` may hold. Other keys occur, and any of these may be missing. */
export interface CaptchaVerifyResourceDetails {
  [key: string]: unknown
  /** String, okta:captchaId. */
  adoptedCaptchaId?: string
  /** Integer. */
  failureCount?: string
  /** Integer. */
  successCount?: string
}

/** What `debugContext.debugData` may hold. Other keys occur, and any of these may be missing. */
export interface ChromeDataClearDebugData extends CommonDebugData {
  [key: string]: unknown
  /** String, id; customer data. */
  chromeProfileCustomerId?: string
  /** String, id; personal, sensitive, customer data. */
  chromeProfilePermanentId?: string
}

/** What `target[].detailEntry` may hold. Other keys occur, and any of these may be missing. */
export interface ClientAuthSettingResourceDetails {
  [key: string]: unknown
  /** String, id. */
  clientAuthSettingId?: string
  /** String, text; customer data. */
  clientAuthSettingName?: string
}

/** What `target[].changeDetails.from` and `.to` may hold. Other keys occur, and any of these may be missing. */
export interface ClientAuthSettingsUpdateChangeDetailsEntry {
  [key: string]: unknown
  /** String, text; sensitive, customer data. */
  clientSecret?: ChangedValue
  /** String, text; customer data. */
  name?: ChangedValue
  /** String, text; customer data. */
  scopes?: ChangedValue
}

/** What `debugContext.debugData` may hold. Other keys occur, and any of these may be missing. */
export interface ClientRateLimitDebugData extends CommonDebugData {
  [key: string]: unknown
  /** String, id. */
  clientId?: string
  /** String, enum. */
  clientType?: 'OAUTH2' | (string & {})
  /** String, tokenHash. */
  deviceTokenHash?: string
  /** String, ip. */
  ip?: string
  /** String, okta:orgId. */
  orgId?: string
  /** Integer. */
  threshold?: string
  /** Integer. */
  timeSpan?: string
  /** String, enum. */
  timeUnit?: 'SECONDS' | 'MINUTES' | (string & {})
  /** String, okta:userId. */
  userId?: string
}

/** What `debugContext.debugData` may hold. Other keys occur, and any of these may be missing. */
export interface CommandDebugData extends CommonDebugData {
  [key: string]: unknown
  /** String, okta:genericMIMCommandId. */
  commandId?: string
  /** Date, epochMillis. */
  createdDate?: string
  /** String, id. */
  deviceUDID?: string
  /** String, okta:enrollmentId. */
  enrollmentId?: string
  /** String, enum. */
  requestType?:
    | 'GetPolicy'
    | 'Settings'
    | 'ManagedApplicationList'
    | 'InstalledApplicationList'
    | 'AppConfiguration'
    | 'DeviceLock'
    | 'RemoveWifi'
    | 'GetWifi'
    | 'DeviceInformation'
    | 'Exchange'
    | (string & {})
  /** String, text; sensitive data. */
  response?: string
  /** String, okta:userId. */
  userId?: string
}

/** What `debugContext.debugData` may hold. Other keys occur, and any of these may be missing. */
export interface CommonAccountReconciliationDebugData {
  [key: string]: unknown
  /** String, iso8601. */
  detectedOn?: string
  /** String, id. */
  detectionId?: string
  /** String, enum. */
  importedAccountStatus?: 'ACTIVE' | 'INACTIVE' | (string & {})
  /** String, text; personal, customer data. */
  justification?: string
  /** String, enum. */
  matchType?: 'EXACT' | 'PARTIAL' | 'NONE' | (string & {})
  /** String, enum. */
  matchedOktaAccountStatus?: 'ACTIVE' | 'STAGED' | 'DEPROVISIONED' | 'SUSPENDED' | (string & {})
  /** String, enum. */
  resolvedBy?: 'SYSTEM' | 'ADMIN' | (string & {})
  /** String, text; personal, customer data. */
  userExternalId?: string
}

/** What `debugContext.debugData` may hold. Other keys occur, and any of these may be missing. */
export interface CommonDebugData {
  [key: string]: unknown
  /** String, enum. */
  anonymizerStatus?: 'private' | (string & {})
  /** String, text. */
  associatedProxies?: string
  /** String, id. */
  authnRequestId?: string
  /** Map, text. */
  behaviors?: string
  /** String, id; sensitive data. */
  deviceFingerprint?: string
  /** String, id. */
  dtHash?: string
  /** String, id. */
  ja3?: string
  /** String, id. */
  ja4?: string
  /** LogOnlySecurityData, json. */
  logOnlySecurityData?: string
  /** Boolean. */
  oagApp?: 'true' | 'false' | (string & {})
  /** Resource; personal data. */
  originalPrincipal?: string
  /** List, text. */
  partnerRisk?: string
  /** String, enum. */
  proxyType?: 'tor' | 'service' | (string & {})
  /** String, uri. */
  redirectUri?: string
  /** String, id. */
  requestId?: string
  /** String, uri. */
  requestUri?: string
  /** Map, text. */
  risk?: string
  /** RiskChangeSecurityData, json. */
  riskChange?: string
  /** List, text. */
  securityConditions?: string
  /** ObjectNode, json. */
  threatDetections?: string
  /** Boolean. */
  threatSuspected?: 'true' | 'false' | (string & {})
  /** String, text. */
  traceId?: string
  /** String, text. */
  tunnels?: string
  /** String, url. */
  url?: string
  /** List, text; customer data. */
  webhooks?: string
}

/** What `debugContext.debugData` may hold. Other keys occur, and any of these may be missing. */
export interface CommonImportDebugData {
  [key: string]: unknown
  /** String, enum. */
  AppName?: 'office365' | 'snowflake' | 'code42' | 'mycompany_sfisimscim_1' | (string & {})
  /** Integer. */
  addedObjects?: string
  /** String, percentage. */
  appUnassignmentPercent?: string
  /** Integer. */
  appUnassignments?: string
  /** String, id; customer data. */
  customObjectId?: string
  /** String, enum. */
  customObjectType?: 'Role' | 'OrganizationalUnit' | 'Office365Role' | 'SalesforcePublicGroup' | 'zendeskCustomRole' | (string & {})
  /** Integer. */
  deletedObjects?: string
  /** String, text. */
  detailedMessage?: string
  /** String, text; personal, sensitive, customer data. */
  errorMessage?: string
  /** String, enum. */
  importAction?: 'users removals' | 'group membership updates' | 'group removals' | (string & {})
  /** String, text. */
  importLastToken?: string
  /** String, enum. */
  importTrigger?: 'Schedule' | 'Manual action' | (string & {})
  /** String, enum. */
  importType?: 'Incremental' | 'Full' | (string & {})
  /** String, okta:importJobId. */
  jobId?: string
  /** Boolean. */
  manualIntervention?: 'true' | 'false' | (string & {})
  /** String, enum. */
  reasonCode?: 'no_previous_import' | 'agent_unable_to_perform_incremental_import' | 'ou_change_detected' | (string & {})
  /** Map, text. */
  roadblockedInstances?: string
  /** String, okta:importSessionId. */
  sessionId?: string
  /** String, percentage. */
  threshold?: string
  /** Integer. */
  totalObjects?: string
  /** Long, integer. */
  totalOrgAppAssignments?: string
  /** String, text. */
  totalTime?: string
  /** Integer. */
  unchangedObjects?: string
  /** Integer. */
  updatedObjects?: string
}

/** What `target[].detailEntry` may hold. Other keys occur, and any of these may be missing. */
export interface ConnectorAgentResourceDetails {
  [key: string]: unknown
  /** String, okta:agentInstanceId. */
  agentInstanceId?: string
  /** String, version. */
  agentVersion?: string
  /** String, okta:orgId. */
  orgId?: string
}

/** What `debugContext.debugData` may hold. Other keys occur, and any of these may be missing. */
export interface ContinuousAccessEvaluationDebugData extends CommonDebugData {
  [key: string]: unknown
  /** Boolean. */
  caeEnforceMode?: 'true' | 'false' | (string & {})
  /** String, enum. */
  postAuthEnforceMode?: 'LOG' | 'ENFORCED' | 'ENFORCED_WITH_ACTION' | (string & {})
  /** String, enum. */
  serverStatus?: 'SAFE_MODE' | (string & {})
  /** String, text. */
  triggerEventId?: string
}

/** What `debugContext.debugData` may hold. Other keys occur, and any of these may be missing. */
export interface CsvReportExportDebugData {
  [key: string]: unknown
  /** String, text. */
  jobId?: string
}

/** What `target[].detailEntry` may hold. Other keys occur, and any of these may be missing. */
export interface CustomAppAuthenticatorResourceDetails {
  [key: string]: unknown
  /** String, text. */
  apnsBundleId?: string
  /** String, text. */
  apnsDebugBundleId?: string
  /** String, text. */
  apnsPushProviderId?: string
  /** String, okta:appInstanceId. */
  authenticatorAppInstanceId?: string
  /** String, text. */
  fcmPushProviderId?: string
}

/** What `target[].changeDetails.from` and `.to` may hold. Other keys occur, and any of these may be missing. */
export interface CustomDomainChangeDetailsEntry {
  [key: string]: unknown
  /** String, okta:customDomainId. */
  customDomainRedirectSource?: ChangedValue
}

/** What `target[].detailEntry` may hold. Other keys occur, and any of these may be missing. */
export interface CustomDomainResourceDetails {
  [key: string]: unknown
  /** String, okta:brandId. */
  customDomainBrandId?: string
  /** String, enum. */
  customDomainCertificateSourceType?: 'CUSTOMER_PROVIDED' | 'ACME_LETS_ENCRYPT_PROVIDED' | (string & {})
  /** String, domainName. */
  customDomainName?: string
  /** String, enum. */
  customDomainStatus?: 'verified' | 'in_progress' | (string & {})
}

/** What `debugContext.debugData` may hold. Other keys occur, and any of these may be missing. */
export interface CustomEmailServerDebugData {
  [key: string]: unknown
  /** String, text; customer data. */
  customEmailServerAuthType?: string
  /** String, text. */
  customEmailServerErrorResponse?: string
  /** String, text; customer data. */
  customEmailServerHost?: string
  /** String, text. */
  customEmailServerId?: string
  /** String, text; customer data. */
  customEmailServerPort?: string
  /** String, text. */
  customEmailServerProtocol?: string
  /** String, text; customer data. */
  customEmailServerUsername?: string
  /** String, text. */
  userId?: string
}

/** What `target[].detailEntry` may hold. Other keys occur, and any of these may be missing. */
export interface CustomEmailServerTargetDetails {
  [key: string]: unknown
  /** String, id. */
  emailServerId?: string
}

/** What `target[].changeDetails.from` and `.to` may hold. Other keys occur, and any of these may be missing. */
export interface CustomEmailServerUpdateChangeDetailsEntry {
  [key: string]: unknown
  /** CustomEmailConfigurationSettings, json; customer data. */
  configurationSettings?: ChangedValue
}

/** What `target[].detailEntry` may hold. Other keys occur, and any of these may be missing. */
export interface CustomPageResourceDetails {
  [key: string]: unknown
  /** String, okta:brandId. */
  pageBrandId?: string
  /** String, id. */
  pageId?: string
  /** String, enum. */
  purpose?: 'PREVIEW' | 'CUSTOMIZED' | (string & {})
}

/** What `debugContext.debugData` may hold. Other keys occur, and any of these may be missing. */
export interface CustomPushNotificationDebugData extends CommonDebugData {
  [key: string]: unknown
  /** String, text; customer data. */
  apnsBundleId?: string
  /** String, enum. */
  apnsEnvironment?: 'DEVELOPMENT' | 'PRODUCTION' | (string & {})
  /** String, text; customer data. */
  authenticatorId?: string
  /** String, text; customer data. */
  authenticatorName?: string
  /** String, tokenHash. */
  factorDeviceTokenHash?: string
  /** String, text; customer data. */
  fcmAnalyticsLabel?: string
  /** String, text; customer data. */
  fcmClientId?: string
  /** String, text; customer data. */
  fcmProjectId?: string
  /** String, text; customer data. */
  pushProviderId?: string
  /** String, text; customer data. */
  pushProviderName?: string
  /** String, enum; customer data. */
  pushProviderType?: 'APNS' | 'FCM' | (string & {})
  /** Integer; customer data. */
  responseCode?: string
  /** String, json; customer data. */
  responseMessage?: string
}

/** What `target[].changeDetails.from` and `.to` may hold. Other keys occur, and any of these may be missing. */
export interface CustomRoleChangeDetailsEntry {
  [key: string]: unknown
  /** String, text; customer data. */
  customRoleDescription?: ChangedValue
  /** String, text; customer data. */
  customRoleName?: ChangedValue
}

/** What `debugContext.debugData` may hold. Other keys occur, and any of these may be missing. */
export interface DRDebugData extends CommonDebugData {
  [key: string]: unknown
  /** String, text; customer data. */
  message?: string
}

/** What `target[].detailEntry` may hold. Other keys occur, and any of these may be missing. */
export interface DRResourceDetails {
  [key: string]: unknown
  /** String, iso8601; customer data. */
  actionCompletedAt?: string
  /** String, iso8601; customer data. */
  actionInitiatedAt?: string
  /** String, text. */
  duration?: string
  /** List, text; customer data. */
  successfulDomains?: string
  /** List, text; customer data. */
  unsuccessfulDomains?: string
}

/** What `debugContext.debugData` may hold. Other keys occur, and any of these may be missing. */
export interface DelAuthDebugData extends CommonDebugData {
  [key: string]: unknown
  /** String, text. */
  actionId?: string
  /** String, okta:agentId. */
  agentId?: string
  /** Long, integer. */
  delAuthTimeSpentAtAgent?: string
  /** Long, integer. */
  delAuthTimeSpentAtDomainController?: string
  /** Long, integer. */
  delAuthTimeTotal?: string
  /** Long, integer. */
  delAuthTimeout?: string
  /** String, integer. */
  errorCode?: string
  /** Enum. */
  loginResult?:
    | 'PENDING_ACTIVATION'
    | 'PASSWORD_BASED_LOGIN_DISALLOWED'
    | 'SUCCESS'
    | 'UNKNOWN_USER'
    | 'LOCKED_OUT'
    | 'NOT_SPECIFIED'
    | 'USER_PROVISIONED'
    | 'USER_ACCOUNT_EXPIRED'
    | 'PASSWORD_EXPIRED'
    | 'INACTIVE_ORG'
    | 'GENERAL_NONSUCCESS'
    | 'SSO_AUTHENTICATION_FAILURE'
    | 'DEL_AUTH_NO_CONNECTED_AGENTS'
    | 'DEL_AUTH_TIMEOUT'
    | 'INVALID_CREDENTIALS'
    | 'VERIFICATION_ERROR'
    | 'NOT_ACTIVATED'
    | 'ADDITIONAL_CREDENTIALS_REQUIRED'
    | 'SERVICE_NOT_AVAILABLE'
    | (string & {})
  /** String, username; personal, sensitive, customer data. */
  userName?: string
}

/** What `target[].changeDetails.from` and `.to` may hold. Other keys occur, and any of these may be missing. */
export interface DesktopMFASettingsChangeDetailsEntry {
  [key: string]: unknown
  /** String, enum. */
  desktopMfaDeviceBoundSsoSetting?: 'ENABLED' | 'DISABLED' | ChangedValue
  /** String, enum. */
  desktopMfaDeviceRecoveryPinSetting?: 'ENABLED' | 'DISABLED' | ChangedValue
  /** String, enum. */
  desktopMfaEnforceNumberMatchingChallengeSetting?: 'ENABLED' | 'DISABLED' | ChangedValue
  /** String, enum. */
  desktopMfaUniversalLogoutSetting?: 'ENABLED' | 'DISABLED' | ChangedValue
}

/** What `target[].changeDetails.from` and `.to` may hold. Other keys occur, and any of these may be missing. */
export interface DeviceAssuranceChangeDetailsEntry {
  [key: string]: unknown
  /** String, enum. */
  diskEncryptionType?: 'USER' | 'FULL' | 'ALL_INTERNAL_VOLUMES' | 'SYSTEM_VOLUME' | ChangedValue
  /** Boolean. */
  jailbreak?: 'true' | 'false' | ChangedValue
  /** String, text; customer data. */
  name?: ChangedValue
  /** String, version. */
  osVersion?: ChangedValue
  /** String, enum. */
  screenLockType?: 'BIOMETRIC' | 'PASSCODE' | ChangedValue
  /** Boolean. */
  secureHardwarePresent?: 'true' | 'false' | ChangedValue
  /** List, text. */
  thirdPartySignalProviders?: ChangedValue
}

/** What `target[].detailEntry` may hold. Other keys occur, and any of these may be missing. */
export interface DeviceAssuranceResourceDetails {
  [key: string]: unknown
  /** String, name; customer data. */
  policyName?: string
  /** String, enum. */
  policyPlatform?: 'MACOS' | 'ANDROID' | 'IOS' | 'WINDOWS' | 'CHROMEOS' | (string & {})
}

/** What `target[].detailEntry` may hold. Other keys occur, and any of these may be missing. */
export interface DeviceIdentityResourceDetails {
  [key: string]: unknown
  /** String, json. */
  deviceIntegrator?: string
  /** String, name; customer data. */
  deviceName?: string
  /** String, enum. */
  deviceStatus?: 'CREATED' | 'ACTIVE' | 'SUSPENDED' | 'DEACTIVATED' | (string & {})
  /** String, id; customer data. */
  imei?: string
  /** Boolean. */
  managed?: 'true' | 'false' | (string & {})
  /** String, id; customer data. */
  meid?: string
  /** String, id. */
  oktaDeviceId?: string
  /** String, enum. */
  osPlatform?: 'OSx' | 'Android' | 'iOS' | (string & {})
  /** String, version. */
  osVersion?: string
  /** String, id; customer data. */
  serialNumber?: string
  /** Boolean. */
  tpmPresent?: 'true' | 'false' | (string & {})
  /** String, id; customer data. */
  udid?: string
}

/** What `target[].detailEntry` may hold. Other keys occur, and any of these may be missing. */
export interface DeviceIntegrationResourceDetails {
  [key: string]: unknown
  /** String, enum. */
  devicePlatform?: 'WINDOWS' | 'MACOS' | (string & {})
  /** String, name; customer data. */
  name?: string
}

/** What `debugContext.debugData` may hold. Other keys occur, and any of these may be missing. */
export interface DeviceLogoutDebugData extends CommonDebugData {
  [key: string]: unknown
  /** String, text. */
  desktopMfaClientId?: string
  /** String, text. */
  deviceLogoutType?: string
}

/** What `target[].changeDetails.from` and `.to` may hold. Other keys occur, and any of these may be missing. */
export interface DevicePostureCheckChangeDetailsEntry {
  [key: string]: unknown
  /** String, name; customer data. */
  postureCheckDescription?: ChangedValue
  /** String, name; customer data. */
  postureCheckName?: ChangedValue
  /** String, enum. */
  postureCheckPlatform?: 'WINDOWS' | 'MACOS' | ChangedValue
  /** String, text; customer data. */
  postureCheckQuery?: ChangedValue
  /** String, name; customer data. */
  postureCheckVariableName?: ChangedValue
}

/** What `target[].detailEntry` may hold. Other keys occur, and any of these may be missing. */
export interface DevicePostureCheckResourceDetails {
  [key: string]: unknown
  /** String, name; customer data. */
  postureCheckName?: string
  /** String, enum. */
  postureCheckPlatform?: 'WINDOWS' | 'MACOS' | (string & {})
  /** String, name; customer data. */
  postureCheckVariableName?: string
}

/** What `debugContext.debugData` may hold. Other keys occur, and any of these may be missing. */
export interface DeviceSignalDebugData extends CommonDebugData {
  [key: string]: unknown
  /** String, iso8601. */
  deviceSignalsLastReceived?: string
}

/** What `target[].detailEntry` may hold. Other keys occur, and any of these may be missing. */
export interface DeviceSignalPolicyResourceDetails {
  [key: string]: unknown
  /** Boolean. */
  allowOktaVerifyUserIdentification?: 'true' | 'false' | (string & {})
  /** List, text. */
  allowedProviders?: string
  /** String, text. */
  devicePostureIdpId?: string
  /** String, text. */
  devicePostureIdpName?: string
}

/** What `target[].detailEntry` may hold. Other keys occur, and any of these may be missing. */
export interface DeviceTokenEnrollmentCreateDetails {
  [key: string]: unknown
  /** String, enum. */
  deviceCreatePlatform?: 'macOS' | 'Android' | 'iOS' | 'Windows' | (string & {})
}

/** What `debugContext.debugData` may hold. Other keys occur, and any of these may be missing. */
export interface DeviceTrustDebugData extends CommonDebugData {
  [key: string]: unknown
  /** String, name; sensitive, customer data. */
  deviceDisplayName?: string
  /** String, enum. */
  deviceTrustVendor?: 'AIRWATCH' | 'MOBILE_IRON' | 'OMM' | 'OTHER' | 'INTUNE' | 'WORKSPACEONE' | (string & {})
  /** String, id. */
  deviceUdid?: string
  /** String, okta:idpId. */
  identityProviderId?: string
  /** String, enum. */
  keyType?: '3rd-party Shared Key' | 'OMM Enrollment ID' | (string & {})
  /** String, id; sensitive data. */
  macosUdid?: string
  /** String, id; sensitive data. */
  oktaMobileId?: string
  /** String, enum. */
  result?: 'INVALID_MANAGEMENT_HINT' | 'NOT_ENROLLED' | 'INVALID_OKTA_MOBILE_ID' | 'NOT_VERIFIED' | 'TRUSTED' | (string & {})
  /** String, text. */
  thirdPartyApiResponse?: string
  /** String, id; sensitive data. */
  windowsSecurityIdentifier?: string
}

/** What `target[].detailEntry` may hold. Other keys occur, and any of these may be missing. */
export interface DeviceTrustResourceDetails {
  [key: string]: unknown
  /** String, id. */
  fingerprint?: string
  /** String, enum. */
  fingerprintAlgorithm?: 'SHA1' | (string & {})
}

/** What `debugContext.debugData` may hold. Other keys occur, and any of these may be missing. */
export interface DirectoryDebugData extends CommonDebugData {
  [key: string]: unknown
  /** String, text; customer data. */
  attributesAdded?: string
  /** String, text; customer data. */
  attributesDeleted?: string
  /** String, text; customer data. */
  attributesModified?: string
}

/** What `debugContext.debugData` may hold. Other keys occur, and any of these may be missing. */
export interface DirectoryLinkedObjectDebugData extends CommonDebugData {
  [key: string]: unknown
  /** String, text; customer data. */
  linkedObjectAdded?: string
  /** String, text; customer data. */
  linkedObjectDeleted?: string
}

/** What `target[].detailEntry` may hold. Other keys occur, and any of these may be missing. */
export interface DirectoryResourceDetails {
  [key: string]: unknown
  /** Boolean. */
  appEventIsPersonal?: 'true' | 'false' | (string & {})
  /** String, enum. */
  direction?: 'App to Okta' | 'IDP to Okta' | 'Okta to IDP' | 'Okta to App' | (string & {})
  /** String, okta:schemaId. */
  sourceProfile?: string
  /** String, okta:schemaId. */
  targetProfile?: string
}

/** What `debugContext.debugData` may hold. Other keys occur, and any of these may be missing. */
export interface EmailBounceRemovalDebugData {
  [key: string]: unknown
  /** String, text. */
  bounceEmailProvider?: string
}

/** What `debugContext.debugData` may hold. Other keys occur, and any of these may be missing. */
export interface EmailDeliveryDebugData {
  [key: string]: unknown
  /** String, text. */
  appContextName?: string
  /** String, text. */
  byoEmailServerAuthType?: string
  /** String, text. */
  byoEmailServerErrorResponse?: string
  /** String, text. */
  category?: string
  /** String, text. */
  emailProvider?: string
  /** String, text. */
  emailRequestId?: string
  /** String, text. */
  providerMessage?: string
  /** String, text. */
  userId?: string
}

/** What `target[].changeDetails.from` and `.to` may hold. Other keys occur, and any of these may be missing. */
export interface EmailDomainChangeDetailsEntry {
  [key: string]: unknown
  /** String, displayName; customer data. */
  emailDomainDisplayName?: ChangedValue
  /** String, username; personal, customer data. */
  userName?: ChangedValue
}

/** What `target[].detailEntry` may hold. Other keys occur, and any of these may be missing. */
export interface EmailDomainResourceDetails {
  [key: string]: unknown
  /** String, domain; customer data. */
  domain?: string
  /** String, okta:brandId. */
  emailDomainBrandId?: string
  /** String, displayName; customer data. */
  emailDomainDisplayName?: string
  /** String, enum. */
  emailDomainStatus?: 'NOT_STARTED' | 'POLLING' | 'VERIFIED' | 'ERROR' | 'DELETED' | (string & {})
  /** String, username; personal, customer data. */
  userName?: string
}

/** What `debugContext.debugData` may hold. Other keys occur, and any of these may be missing. */
export interface EmailFactorChallengeDebugData extends CommonDebugData {
  [key: string]: unknown
  /** String, enum. */
  action?: 'link clicked' | 'code entered' | (string & {})
  /** String, enum. */
  flowContinuation?: 'originating tab' | 'new tab' | (string & {})
  /** Boolean. */
  sameBrowser?: 'true' | 'false' | (string & {})
  /** String, enum. */
  verification?: 'link clicked' | 'code entered' | (string & {})
}

/** What `debugContext.debugData` may hold. Other keys occur, and any of these may be missing. */
export interface EmailFactorDebugData extends CommonDebugData {
  [key: string]: unknown
  /** String, integer. */
  tokenLifetime?: string
}

/** What `target[].detailEntry` may hold. Other keys occur, and any of these may be missing. */
export interface EmailResourceDetails {
  [key: string]: unknown
  /** String, email; personal, sensitive, customer data. */
  emailAddress?: string
}

/** What `target[].detailEntry` may hold. Other keys occur, and any of these may be missing. */
export interface EmailTemplateResourceDetails {
  [key: string]: unknown
  /** String, okta:brandId. */
  emailTemplateBrandId?: string
  /** String, enum. */
  emailTemplateEngine?: 'MUSTACHE' | 'EL' | 'VELOCITY' | (string & {})
  /** String, enum. */
  emailTemplateLanguage?: 'EN' | 'zh_CN' | (string & {})
  /** String, enum. */
  emailTemplateType?:
    | 'email.ad.welcome'
    | 'email.tempPassword'
    | 'email.sunone.forgotPasswordDenied'
    | 'email.forgotPassword'
    | 'email.forgotPasswordDenied'
    | 'email.ad.forgotPasswordReset'
    | 'email.factorEnrollment'
    | 'email.emailActivation'
    | 'email.ad.selfServiceUnlock'
    | 'email.passwordChanged'
    | (string & {})
}

/** What `target[].detailEntry` may hold. Other keys occur, and any of these may be missing. */
export interface EmailTemplateSettingsResourceDetails {
  [key: string]: unknown
  /** String, okta:brandId. */
  emailTemplateBrandId?: string
  /** String, enum. */
  emailTemplateEngine?: 'MUSTACHE' | 'EL' | 'VELOCITY' | (string & {})
  /** String, enum. */
  emailTemplateLanguage?: 'EN' | 'zh_CN' | (string & {})
  /** String, enum. */
  emailTemplateSettingRecipients?: 'ALL_USERS' | 'ADMINS_ONLY' | 'NO_USERS' | (string & {})
  /** String, enum. */
  emailTemplateType?:
    | 'email.ad.welcome'
    | 'email.tempPassword'
    | 'email.sunone.forgotPasswordDenied'
    | 'email.forgotPassword'
    | 'email.forgotPasswordDenied'
    | 'email.ad.forgotPasswordReset'
    | 'email.factorEnrollment'
    | 'email.emailActivation'
    | 'email.ad.selfServiceUnlock'
    | 'email.passwordChanged'
    | (string & {})
}

/** What `debugContext.debugData` may hold. Other keys occur, and any of these may be missing. */
export interface EnrollmentPromotionDebugData extends CommonDebugData {
  [key: string]: unknown
  /** String, enum. */
  authenticatorKey?: 'PASSWORD' | 'EMAIL' | 'PHONE' | (string & {})
  /** String, iso8601. */
  cooldownDuration?: string
  /** String, enum. */
  cooldownType?: 'BY_DURATION' | 'BY_SIGN_IN' | (string & {})
  /** Integer. */
  currentSkipCount?: string
  /** Long, integer. */
  elapsedMillisFromPromptToEnroll?: string
  /** String, enum. */
  periodType?: 'BY_SKIP_COUNT' | (string & {})
  /** String, okta:policyId. */
  policy?: string
  /** String, okta:promotionId. */
  promotion?: string
  /** String, iso8601. */
  promptShownAt?: string
  /** String, okta:policyRuleId. */
  rule?: string
  /** Integer. */
  skipLimit?: string
  /** Boolean. */
  skipLimitReached?: 'true' | 'false' | (string & {})
}

/** What `debugContext.debugData` may hold. Other keys occur, and any of these may be missing. */
export interface EntitlementBundleUpdateDebugData extends CommonDebugData {
  [key: string]: unknown
  /** String, fieldName. */
  changedAttributes?: string
  /** String, id. */
  resourceId?: string
  /** String, text. */
  resourceName?: string
}

/** What `debugContext.debugData` may hold. Other keys occur, and any of these may be missing. */
export interface EntitlementDriftDebugData extends CommonDebugData {
  [key: string]: unknown
  /** String, id. */
  affectedGrantId?: string
  /** String, enum. */
  affectedGrantSource?: 'POLICY' | 'CUSTOM' | 'ENTITLEMENT_BUNDLE' | 'IMPORT' | 'BIRTHRIGHT' | (string & {})
  /** String, id. */
  driftId?: string
  /** String, okta:importJobId. */
  driftImportJobId?: string
  /** String, enum. */
  driftResolution?: 'AUTO_ACCEPTED' | 'AUTO_REJECTED' | 'CONFLICT_REJECTED' | (string & {})
  /** String, enum. */
  driftStatus?: 'APPLIED' | 'AUTO_REJECTED' | 'CONFLICT_REJECTED' | 'ERROR' | (string & {})
  /** String, enum. */
  driftType?: 'ADD' | 'SUB' | (string & {})
  /** String, text; personal, customer data. */
  entitlementExternalId?: string
  /** String, id. */
  entitlementId?: string
  /** String, id. */
  entitlementSchemaPropertyId?: string
  /** String, text; customer data. */
  entitlementSchemaPropertyName?: string
  /** String, text; personal, customer data. */
  entitlementValue?: string
  /** String, id. */
  resolvedGrantId?: string
  /** String, id. */
  resourceId?: string
  /** String, text. */
  resourceName?: string
  /** String, id. */
  revertedGrantId?: string
}

/** What `debugContext.debugData` may hold. Other keys occur, and any of these may be missing. */
export interface EntitlementMigrationDebugData {
  [key: string]: unknown
  /** String, text. */
  entitlementMigrationJobId?: string
}

/** What `debugContext.debugData` may hold. Other keys occur, and any of these may be missing. */
export interface EntitlementUpdateDebugData extends CommonDebugData {
  [key: string]: unknown
  /** String, fieldName. */
  changedAttributes?: string
  /** String, id. */
  resourceId?: string
  /** String, text. */
  resourceName?: string
}

/** What `target[].changeDetails.from` and `.to` may hold. Other keys occur, and any of these may be missing. */
export interface Entry {
  [key: string]: unknown
}

/** What `target[].detailEntry` may hold. Other keys occur, and any of these may be missing. */
export interface ExecutePolicyResourceDetails {
  [key: string]: unknown
  /** String, enum. */
  policyType?:
    | 'OktaMfaEnroll'
    | 'Password'
    | 'wifi'
    | 'OktaSignOn'
    | 'group_rule'
    | 'IdpDiscovery'
    | 'ommEnroll'
    | 'OAuthAuthzPolicy'
    | 'user_lifecycle'
    | (string & {})
}

/** What `target[].detailEntry` may hold. Other keys occur, and any of these may be missing. */
export interface ExportResourceDetails {
  [key: string]: unknown
  /** String, url; customer data. */
  columns?: string
  /** String, name; customer data. */
  exportType?: string
  /** String, name; customer data. */
  filter?: string
}

/** What `target[].detailEntry` may hold. Other keys occur, and any of these may be missing. */
export interface ExternalAuthServerResourceDetails {
  [key: string]: unknown
  /** String, uri. */
  authServerIssuerUrl?: string
  /** String, text. */
  authServerStatus?: string
}

/** What `debugContext.debugData` may hold. Other keys occur, and any of these may be missing. */
export interface FeatureToggleDebugData extends CommonDebugData {
  [key: string]: unknown
  /** String, enum. */
  featureName?:
    | 'PLUGIN_ONBOARDING'
    | 'QUICK_ACCESS_APPS'
    | 'PLUGIN_POPOVER_QUICK_ACCESS_APPS'
    | 'PASSWORD_CHANGED_EMAIL_NOTIFICATIONS'
    | 'OFFICE365_PASS_CLAIM_FOR_MFA'
    | 'PASSWORDLESS_AUTHN_SIGNON_POLICY'
    | 'PROV_LITMOS_ENABLE_ADVANCED_CUSTOM_PROPERTIES'
    | 'WORKSPACE1_DEVICE_TRUST_IOS_DEVICE'
    | 'ENDUSER_V2'
    | 'HEALTH_INSIGHT_TOR_LOGIN_METRICS'
    | (string & {})
  /** String, enum. */
  lifecycle?: 'EA' | (string & {})
  /** Boolean. */
  limitations?: 'true' | 'false' | (string & {})
}

/** What `target[].changeDetails.from` and `.to` may hold. Other keys occur, and any of these may be missing. */
export interface FirstPartyAppSettingsChangeDetailsEntry {
  [key: string]: unknown
  /** Integer. */
  sessionIdleTimeoutMinutes?: ChangedValue
  /** Integer. */
  sessionMaxLifetimeMinutes?: ChangedValue
}

/** What `target[].changeDetails.from` and `.to` may hold. Other keys occur, and any of these may be missing. */
export interface GovernancePrincipalSettingsChangeDetailsEntry {
  [key: string]: unknown
  /** List, json. */
  delegateAppointments?: ChangedValue
}

/** What `target[].changeDetails.from` and `.to` may hold. Other keys occur, and any of these may be missing. */
export interface GovernanceSettingsChangeDetailsEntry {
  [key: string]: unknown
  /** String, json. */
  settings?: ChangedValue
}

/** What `debugContext.debugData` may hold. Other keys occur, and any of these may be missing. */
export interface GrantDebugData extends CommonDebugData {
  [key: string]: unknown
  /** String, enum. */
  entitlementChangeCause?: 'POLICY' | 'API' | 'IMPORT' | (string & {})
  /** String, enum. */
  grantAction?: 'ALLOW' | 'DENY' | (string & {})
  /** String, id. */
  grantId?: string
  /** String, enum. */
  grantSource?: 'POLICY' | 'CUSTOM' | 'ENTITLEMENT_BUNDLE' | (string & {})
  /** String, text. */
  grantsAfterEvent?: string
  /** String, text. */
  grantsBeforeEvent?: string
  /** String, url. */
  principalEntitlementsChangesUrl?: string
  /** String, id. */
  resourceCollectionId?: string
}

/** What `debugContext.debugData` may hold. Other keys occur, and any of these may be missing. */
export interface GranularDeprovisioningDebugData extends CommonDebugData {
  [key: string]: unknown
  /** String, name; customer data. */
  appName?: string
  /** Integer. */
  delayOffsetDays?: string
  /** String, id. */
  deprovisionTaskGroupId?: string
  /** String, text; personal, customer data. */
  deprovisionUserExternalId?: string
  /** String, enum. */
  deprovisioningAction?: 'REMOVE_ENTITLEMENTS' | 'DELETE_USER' | (string & {})
  /** Boolean. */
  isDelayed?: 'true' | 'false' | (string & {})
  /** String, iso8601. */
  scheduledExecutionDate?: string
}

/** What `debugContext.debugData` may hold. Other keys occur, and any of these may be missing. */
export interface GroupAppDebugData extends CommonDebugData {
  [key: string]: unknown
  /** String, okta:groupAppAssignmentId. */
  groupAppAssignmentId?: string
}

/** What `debugContext.debugData` may hold. Other keys occur, and any of these may be missing. */
export interface GroupProfileDebugData extends CommonDebugData {
  [key: string]: unknown
  /** String, csv. */
  changedAttributes?: string
  /** String, text; sensitive, customer data. */
  errorMessage?: string
}

/** What `debugContext.debugData` may hold. Other keys occur, and any of these may be missing. */
export interface GroupRoleDebugData extends CommonDebugData {
  [key: string]: unknown
  /** String, enum. */
  privilegeGranted?:
    | 'Help Desk administrator'
    | 'Report administrator'
    | 'Read only admin'
    | 'User administrator'
    | 'Group Membership administrator'
    | 'Super administrator'
    | 'Organization administrator'
    | 'Application administrator'
    | 'Application administrator (all)'
    | 'User administrator (all)'
    | 'Help Desk administrator (all)'
    | (string & {})
  /** String, enum. */
  privilegeRevoked?:
    | 'Super administrator'
    | 'Organization administrator'
    | 'Application administrator (all)'
    | 'Application administrator'
    | 'Read only admin'
    | 'User administrator (all)'
    | 'User administrator'
    | 'Help Desk administrator (all)'
    | 'Help Desk administrator'
    | 'Mobile administrator'
    | 'API Access Management administrator'
    | 'Report administrator'
    | 'Group Membership administrator'
    | (string & {})
}

/** What `debugContext.debugData` may hold. Other keys occur, and any of these may be missing. */
export interface GroupRuleDebugData extends CommonDebugData {
  [key: string]: unknown
  /** String, okta:groupId. */
  deletedGroupId?: string
  /** String, text. */
  triggeredByGroupRuleId?: string
}

/** What `target[].detailEntry` may hold. Other keys occur, and any of these may be missing. */
export interface HookKeyResourceDetails {
  [key: string]: unknown
  /** String, okta:hookKeyId. */
  hookKeyId?: string
  /** String, name; customer data. */
  hookKeyName?: string
  /** String, okta:keyAlias. */
  keyAlias?: string
}

/** What `target[].changeDetails.from` and `.to` may hold. Other keys occur, and any of these may be missing. */
export interface IAMAssigneeConfigurationChangeDetailsEntry {
  [key: string]: unknown
  /** Boolean; customer data. */
  auditAdminSetting?: 'true' | 'false' | ChangedValue
  /** Boolean; customer data. */
  thirdPartyAdminSetting?: 'true' | 'false' | ChangedValue
}

/** What `target[].changeDetails.from` and `.to` may hold. Other keys occur, and any of these may be missing. */
export interface IAMPolicyConfigurationChangeDetailsEntry {
  [key: string]: unknown
  /** Boolean; customer data. */
  autoAssignAdminAppSetting?: 'true' | 'false' | ChangedValue
  /** Boolean; customer data. */
  publicClientAppAdminSetting?: 'true' | 'false' | ChangedValue
  /** Boolean; customer data. */
  thirdPartyAdminSetting?: 'true' | 'false' | ChangedValue
}

/** What `target[].changeDetails.from` and `.to` may hold. Other keys occur, and any of these may be missing. */
export interface IAMPolicyResourceChangeDetailsEntry {
  [key: string]: unknown
  /** String, json. */
  conditions?: ChangedValue
}

/** What `debugContext.debugData` may hold. Other keys occur, and any of these may be missing. */
export interface IOSCommandDebugData extends CommonDebugData {
  [key: string]: unknown
  /** String, okta:genericMIMCommandId. */
  commandId?: string
  /** String, id. */
  commandUUID?: string
  /** Date, epochMillis. */
  createdDate?: string
  /** String, id. */
  deviceUDID?: string
  /** String, okta:enrollmentId. */
  enrollmentId?: string
  /** String, enum. */
  requestType?:
    | 'GetPolicy'
    | 'Settings'
    | 'ManagedApplicationList'
    | 'InstalledApplicationList'
    | 'AppConfiguration'
    | 'DeviceLock'
    | 'RemoveWifi'
    | 'GetWifi'
    | 'DeviceInformation'
    | 'Exchange'
    | (string & {})
  /** String, text; sensitive data. */
  response?: string
  /** String, okta:userId. */
  userId?: string
}

/** What `debugContext.debugData` may hold. Other keys occur, and any of these may be missing. */
export interface IdentifierNotInPolicyDebugData extends CommonDebugData {
  [key: string]: unknown
  /** String, okta:appInstanceId. */
  appInstanceId?: string
  /** String, text; personal, sensitive, customer data. */
  oktaUsername?: string
  /** String, text; personal, sensitive, customer data. */
  userProvidedUsername?: string
}

/** What `target[].changeDetails.from` and `.to` may hold. Other keys occur, and any of these may be missing. */
export interface IdentitySourceGroupChangeDetailsEntry {
  [key: string]: unknown
  /** String, text; customer data. */
  externalId?: ChangedValue
  /** Profile, json; personal, customer data. */
  profile?: ChangedValue
}

/** What `target[].changeDetails.from` and `.to` may hold. Other keys occur, and any of these may be missing. */
export interface IdentitySourceUserChangeDetailsEntry {
  [key: string]: unknown
  /** String, text; customer data. */
  externalId?: ChangedValue
  /** Profile, json; personal, customer data. */
  profile?: ChangedValue
}

/** What `debugContext.debugData` may hold. Other keys occur, and any of these may be missing. */
export interface IdpAuthDebugData extends CommonDebugData {
  [key: string]: unknown
  /** String, text. */
  amrList?: string
  /** String, assertionId. */
  assertion?: string
  /** String, assertionId. */
  assertionId?: string
  /** String, text. */
  attributeNames?: string
  /** String, uri. */
  authenticationContext?: string
  /** String, url. */
  calloutUrl?: string
  /** String, email; personal, sensitive, customer data. */
  email?: string
  /** String, text; sensitive, customer data. */
  errorMessage?: string
  /** String, text; personal, sensitive, customer data. */
  errorMsg?: string
  /** String, text; sensitive data. */
  errors?: string
  /** String, okta:groupId. */
  groups?: string
  /** String, text. */
  id?: string
  /** String, text. */
  idpDisplayName?: string
  /** String, url. */
  idpEndpointUrl?: string
  /** String, id. */
  inResponseTo?: string
  /** String, id. */
  interactionHandle?: string
  /** String, text. */
  invalidConfiguredKeyIds?: string
  /** Boolean. */
  mfaVerified?: 'true' | 'false' | (string & {})
  /** String, username; personal, sensitive, customer data. */
  oktaUsername?: string
  /** String, id. */
  responseId?: string
  /** String, enum. */
  serverStatus?: 'SAFE_MODE' | (string & {})
  /** String, email; personal, sensitive, customer data. */
  subjectName?: string
  /** String, id. */
  tokenId?: string
  /** String, username; personal, sensitive, customer data. */
  transformedUserName?: string
  /** String, enum. */
  updateType?: 'GROUPS' | 'PROFILE_ATTRIBUTES' | (string & {})
  /** String, username; personal, sensitive, customer data. */
  userLogin?: string
  /** String, enum. */
  userStatus?: 'ACTIVATING' | 'LOCKED_OUT' | 'SUSPENDED' | 'PENDING_ACTIVATION' | 'ACTIVE' | 'PENDING' | 'NOT_ACTIVATED' | (string & {})
  /** String, username; sensitive, customer data. */
  username?: string
}

/** What `target[].changeDetails.from` and `.to` may hold. Other keys occur, and any of these may be missing. */
export interface IdpConfigChangeDetailsEntry {
  [key: string]: unknown
  /** String, text; customer data. */
  credentialsClientId?: ChangedValue
  /** Boolean; customer data. */
  credentialsClientPkceRequired?: 'true' | 'false' | ChangedValue
  /** String, text; sensitive, customer data. */
  credentialsClientSecret?: ChangedValue
  /** String, text. */
  credentialsSigningAlgorithm?: ChangedValue
  /** String, text. */
  credentialsSigningKid?: ChangedValue
  /** String, text; sensitive, customer data. */
  credentialsSigningPrivateKey?: ChangedValue
  /** String, text; customer data. */
  credentialsSigningTeamId?: ChangedValue
  /** String, text; customer data. */
  credentialsTrustAudience?: ChangedValue
  /** String, text; customer data. */
  credentialsTrustIssuer?: ChangedValue
  /** String, text. */
  credentialsTrustKid?: ChangedValue
  /** String, enum. */
  credentialsTrustRevocation?: 'CRL' | 'DELTA_CRL' | ChangedValue
  /** Integer. */
  credentialsTrustRevocationCacheLifetime?: ChangedValue
  /** String, url. */
  customUrl?: ChangedValue
  /** List, text. */
  features?: ChangedValue
  /** String, enum. */
  issuerMode?: 'ORG_URL' | 'CUSTOM_URL' | 'DYNAMIC' | ChangedValue
  /** String, text. */
  name?: ChangedValue
  /** String, url. */
  orgUrl?: ChangedValue
  /** JsonNode, json. */
  policyAccountLink?: ChangedValue
  /** JsonNode, json. */
  policyInlineHook?: ChangedValue
  /** Boolean. */
  policyMapAmrClaims?: 'true' | 'false' | ChangedValue
  /** Integer. */
  policyMaxClockSkew?: ChangedValue
  /** JsonNode, json. */
  policyProvisioning?: ChangedValue
  /** JsonNode, json. */
  policySubject?: ChangedValue
  /** JsonNode, json. */
  properties?: ChangedValue
  /** JsonNode, json. */
  protocolAlgorithms?: ChangedValue
  /** JsonNode, json. */
  protocolEndpoints?: ChangedValue
  /** JsonNode, json. */
  protocolIssuer?: ChangedValue
  /** String, enum. */
  protocolRelayState?: 'FROM_URL' | 'OPAQUE' | ChangedValue
  /** List, text. */
  protocolScopes?: ChangedValue
  /** JsonNode, json. */
  protocolSettings?: ChangedValue
  /** String, enum. */
  protocolType?: 'SAML2' | 'OIDC' | 'APPLE' | ChangedValue
  /** String, text. */
  realmId?: ChangedValue
  /** String, enum. */
  status?: 'ACTIVE' | 'INACTIVE' | ChangedValue
}

/** What `debugContext.debugData` may hold. Other keys occur, and any of these may be missing. */
export interface IdpDebugData extends CommonDebugData {
  [key: string]: unknown
  /** List, text. */
  idpIdsWithSecrets?: string
  /** String, enum. */
  idpName?: 'saml_idp' | 'oidc_idp' | 'apple_idp' | 'x509_idp' | (string & {})
  /** String, boolean. */
  oktaHosted?: 'true' | 'false' | (string & {})
  /** String, enum. */
  protocol?: 'SAML' | 'OIDC' | 'OAUTH2' | 'MTLS' | (string & {})
  /** String, enum. */
  type?: 'OKTA' | 'THIRD_PARTY' | (string & {})
}

/** What `debugContext.debugData` may hold. Other keys occur, and any of these may be missing. */
export interface IgaCampaignDebugData extends CommonDebugData {
  [key: string]: unknown
  /** String, id; customer data. */
  campaignId?: string
  /** String, text; customer data. */
  campaignName?: string
  /** String, id; customer data. */
  campaignTemplateId?: string
  /** String, text; customer data. */
  campaignTemplateName?: string
}

/** What `debugContext.debugData` may hold. Other keys occur, and any of these may be missing. */
export interface IgaCampaignTemplateDebugData extends CommonDebugData {
  [key: string]: unknown
  /** String, id; customer data. */
  campaignTemplateId?: string
  /** String, text; customer data. */
  campaignTemplateName?: string
}

/** What `debugContext.debugData` may hold. Other keys occur, and any of these may be missing. */
export interface IgaReviewerDebugData extends CommonDebugData {
  [key: string]: unknown
  /** String, id; customer data. */
  campaignId?: string
  /** String, enum. */
  campaignItemDecision?: 'APPROVE' | 'REVOKE' | 'DELEGATE' | 'NORESPONSE' | (string & {})
  /** String, text; customer data. */
  campaignItemDecisionNotes?: string
  /** String, enum. */
  campaignItemDecisionRecommendation?: 'APPROVE' | 'REVOKE' | (string & {})
  /** String, id. */
  campaignItemId?: string
  /** String, id; customer data. */
  campaignItemPrincipalId?: string
  /** String, text; personal, sensitive, customer data. */
  campaignItemPrincipalName?: string
  /** String, enum; customer data. */
  campaignItemRemediation?: 'NO_ACTION' | 'REVOKE' | (string & {})
  /** String, enum; customer data. */
  campaignItemRemediationStatus?: 'NONE' | 'OPEN' | 'ERROR' | 'SUCCESS' | 'MANUAL' | (string & {})
  /** String, id. */
  campaignItemResourceId?: string
  /** String, text; customer data. */
  campaignItemResourceName?: string
  /** String, enum; customer data. */
  campaignItemResourceStatus?: 'ACTIVE' | 'INACTIVE' | 'DELETED' | (string & {})
  /** String, enum; customer data. */
  campaignItemResourceType?: 'GROUP' | 'APP' | (string & {})
  /** String, id. */
  campaignItemReviewerGroupResourceId?: string
  /** String, text; customer data. */
  campaignItemReviewerGroupResourceName?: string
  /** String, id; customer data. */
  campaignItemReviewerId?: string
  /** String, text; personal, sensitive, customer data. */
  campaignItemReviewerName?: string
  /** String, text; customer data. */
  campaignName?: string
  /** String, id; customer data. */
  campaignTemplateId?: string
  /** String, text; customer data. */
  campaignTemplateName?: string
}

/** What `debugContext.debugData` may hold. Other keys occur, and any of these may be missing. */
export interface IgaSecurityAccessRemediationDebugData extends CommonDebugData {
  [key: string]: unknown
  /** String, id. */
  accessReviewAccessItemId?: string
  /** String, id. */
  accessReviewAccessItemResourceId?: string
  /** String, displayName; customer data. */
  accessReviewAccessItemResourceName?: string
  /** String, enum. */
  accessReviewAccessItemResourceType?: 'APP' | (string & {})
  /** String, enum; customer data. */
  accessReviewAction?: 'REVOKE' | 'RESTORE' | (string & {})
  /** String, enum; customer data. */
  accessReviewActionLevel?: 'REVIEW_LEVEL' | 'RESOURCE_LEVEL' | (string & {})
  /** String, id. */
  accessReviewId?: string
  /** String, text; customer data. */
  accessReviewName?: string
  /** String, id. */
  accessReviewPrincipalId?: string
  /** String, displayName; personal, customer data. */
  accessReviewPrincipalName?: string
  /** String, id. */
  accessReviewPrincipalUserId?: string
  /** String, enum; customer data. */
  accessReviewRemediationAction?: 'REVOKE' | 'RESTORE' | (string & {})
  /** String, enum; customer data. */
  accessReviewRemediationStatus?: 'SUCCESS' | (string & {})
  /** String, id. */
  accessReviewerId?: string
  /** String, displayName; personal, customer data. */
  accessReviewerName?: string
  /** String, id. */
  accessReviewerUserId?: string
}

/** What `debugContext.debugData` may hold. Other keys occur, and any of these may be missing. */
export interface IgaSecurityAccessReviewDebugData extends CommonDebugData {
  [key: string]: unknown
  /** String, id. */
  accessReviewId?: string
  /** String, text; customer data. */
  accessReviewName?: string
}

/** What `debugContext.debugData` may hold. Other keys occur, and any of these may be missing. */
export interface IgaSecurityAccessReviewerDebugData extends CommonDebugData {
  [key: string]: unknown
  /** String, id. */
  accessReviewAccessItemId?: string
  /** String, id. */
  accessReviewAccessItemResourceId?: string
  /** String, displayName; customer data. */
  accessReviewAccessItemResourceName?: string
  /** String, enum. */
  accessReviewAccessItemResourceType?: 'APP' | (string & {})
  /** String, enum; customer data. */
  accessReviewAction?: 'REVOKE' | 'RESTORE' | (string & {})
  /** String, enum; customer data. */
  accessReviewActionLevel?: 'REVIEW_LEVEL' | 'RESOURCE_LEVEL' | (string & {})
  /** String, id. */
  accessReviewId?: string
  /** String, text; customer data. */
  accessReviewName?: string
  /** String, id. */
  accessReviewPrincipalId?: string
  /** String, displayName; personal, customer data. */
  accessReviewPrincipalName?: string
  /** String, id. */
  accessReviewPrincipalUserId?: string
  /** String, id. */
  accessReviewerId?: string
  /** String, displayName; personal, customer data. */
  accessReviewerName?: string
  /** String, id. */
  accessReviewerUserId?: string
}

/** What `target[].changeDetails.from` and `.to` may hold. Other keys occur, and any of these may be missing. */
export interface ImportMatchRuleChangeDetailsEntry {
  [key: string]: unknown
  /** Boolean. */
  allowPartialMatch?: 'true' | 'false' | ChangedValue
  /** Boolean. */
  autoActivateNewUsers?: 'true' | 'false' | ChangedValue
  /** Boolean. */
  autoConfirmExactMatch?: 'true' | 'false' | ChangedValue
  /** Boolean. */
  autoConfirmNewUsers?: 'true' | 'false' | ChangedValue
  /** Boolean. */
  autoConfirmPartialMatch?: 'true' | 'false' | ChangedValue
  /** String, text. */
  exactMatchCriteria?: ChangedValue
}

/** What `debugContext.debugData` may hold. Other keys occur, and any of these may be missing. */
export interface InlineHookDebugData extends CommonDebugData {
  [key: string]: unknown
  /** String, text. */
  errorMessage?: string
  /** Map, text. */
  inlineHook?: string
  /** String, text. */
  inlineHookType?: string
}

/** What `target[].detailEntry` may hold. Other keys occur, and any of these may be missing. */
export interface IwaResourceDetails {
  [key: string]: unknown
  /** String, enum. */
  iwaStatus?: 'OFFLINE' | 'PRIMARY' | 'BACKUP' | (string & {})
  /** String, url; customer data. */
  iwaUrl?: string
  /** String, version. */
  iwaVersion?: string
  /** String, enum. */
  mode?: 'Test' | 'On' | 'Off' | (string & {})
  /** Boolean. */
  realmIsEnabled?: 'true' | 'false' | (string & {})
  /** Boolean. */
  realmIsValidated?: 'true' | 'false' | (string & {})
  /** String, domainName; customer data. */
  realmName?: string
  /** Boolean. */
  realmPasswordUpdated?: 'true' | 'false' | (string & {})
  /** Boolean. */
  realmUsernameUpdated?: 'true' | 'false' | (string & {})
  /** String, fieldName; customer data. */
  userSearchCriteriaAttribute?: string
  /** String, id. */
  userSearchCriteriaValue?: string
}

/** What `debugContext.debugData` may hold. Other keys occur, and any of these may be missing. */
export interface IwaSsoDebugData extends CommonDebugData {
  [key: string]: unknown
  /** Boolean. */
  fedBrokerMode?: 'true' | 'false' | (string & {})
  /** String, enum. */
  initiationType?: 'SP_INITIATED' | 'NA' | 'IDP_INITIATED' | (string & {})
  /** String, text. */
  issuer?: string
  /** Enum. */
  loginResult?: 'PENDING_ACTIVATION' | 'PASSWORD_BASED_LOGIN_DISALLOWED' | 'SUCCESS' | 'UNKNOWN_USER' | 'LOCKED_OUT' | (string & {})
  /** String, username; personal, sensitive, customer data. */
  nameId?: string
  /** String, text. */
  qualifiedName?: string
  /** String, enum. */
  signOnMode?: 'SAML 2.0' | 'OpenID Connect' | 'Secure Web Authentication' | (string & {})
  /** String, text. */
  stateTokenHash?: string
}

/** What `target[].changeDetails.from` and `.to` may hold. Other keys occur, and any of these may be missing. */
export interface LabelAssigmentChangeDetails {
  [key: string]: unknown
  /** List, text; customer data. */
  labelValues?: ChangedValue
}

/** What `target[].changeDetails.from` and `.to` may hold. Other keys occur, and any of these may be missing. */
export interface LabelChangeDetails {
  [key: string]: unknown
  /** String, text; customer data. */
  labelCategory?: ChangedValue
  /** List, text; customer data. */
  labelValues?: ChangedValue
}

/** What `target[].changeDetails.from` and `.to` may hold. Other keys occur, and any of these may be missing. */
export interface LdapAgentConfigChangeDetailsEntry {
  [key: string]: unknown
  /** String, text. */
  agentId?: ChangedValue
  /** String, text. */
  agentKey?: ChangedValue
  /** String, text. */
  agentKey2?: ChangedValue
  /** String, text. */
  baseDn?: ChangedValue
  /** String, text. */
  clientId?: ChangedValue
  /** Integer. */
  connectionHealthCheckFrequencyInMinutes?: ChangedValue
  /** Boolean. */
  fipsMode?: 'true' | 'false' | ChangedValue
  /** String, text. */
  instanceId?: ChangedValue
  /** String, text. */
  ldapAdminDn?: ChangedValue
  /** String, text. */
  ldapAdminPassword?: ChangedValue
  /** String, text. */
  ldapDomainId?: ChangedValue
  /** String, text. */
  ldapHost?: ChangedValue
  /** Integer. */
  ldapPort?: ChangedValue
  /** Integer. */
  ldapSearchPageSize?: ChangedValue
  /** Integer. */
  ldapSslPort?: ChangedValue
  /** Boolean. */
  ldapUseSsl?: 'true' | 'false' | ChangedValue
  /** Integer. */
  maxConnectionsPerHost?: ChangedValue
  /** Integer. */
  maxTotalConnections?: ChangedValue
  /** Integer. */
  memoryTrackFrequencyInMinutes?: ChangedValue
  /** String, text. */
  orgUrl?: ChangedValue
  /** Integer. */
  pollingThreadCount?: ChangedValue
  /** Boolean. */
  proxyEnabled?: 'true' | 'false' | ChangedValue
  /** String, text. */
  proxyHost?: ChangedValue
  /** String, text. */
  proxyPassword?: ChangedValue
  /** String, integer. */
  proxyPort?: ChangedValue
  /** String, text. */
  proxyUser?: ChangedValue
  /** Boolean. */
  sslPinningEnabled?: 'true' | 'false' | ChangedValue
  /** Integer. */
  threadDumpFrequencyInMinutes?: ChangedValue
}

/** What `debugContext.debugData` may hold. Other keys occur, and any of these may be missing. */
export interface LdapDebugData extends CommonDebugData {
  [key: string]: unknown
  /** String, agentName; customer data. */
  agentName?: string
  /** String, text. */
  message?: string
  /** String, email; personal, sensitive, customer data. */
  name?: string
}

/** What `debugContext.debugData` may hold. Other keys occur, and any of these may be missing. */
export interface LdapInterfaceDebugData extends CommonDebugData {
  [key: string]: unknown
  /** String, id. */
  connectionId?: string
  /** String, id. */
  operationId?: string
}

/** What `target[].detailEntry` may hold. Other keys occur, and any of these may be missing. */
export interface LdapInterfaceResourceDetails {
  [key: string]: unknown
  /** String, rfc1779; personal, sensitive, customer data. */
  bindDN?: string
}

/** What `target[].changeDetails.from` and `.to` may hold. Other keys occur, and any of these may be missing. */
export interface LiteUserClassificationChangeDetails {
  [key: string]: unknown
  /** String. */
  classification?: ChangedValue
}

/** What `debugContext.debugData` may hold. Other keys occur, and any of these may be missing. */
export interface LogStreamConfigDebugData extends CommonDebugData {
  [key: string]: unknown
  /** String, text. */
  message?: string
}

/** What `target[].detailEntry` may hold. Other keys occur, and any of these may be missing. */
export interface MFAFactorResourceDetails {
  [key: string]: unknown
  /** String, enum. */
  factorType?: 'SECURITY_QUESTION' | 'SOFT_TOKEN' | 'YUBIKEY_OTP_FACTOR' | (string & {})
}

/** What `target[].detailEntry` may hold. Other keys occur, and any of these may be missing. */
export interface MacOSAccountResourceDetails {
  [key: string]: unknown
  /** String, text; customer data. */
  macosAccountUuid?: string
  /** String, text; personal, customer data. */
  macosFullName?: string
  /** String, enum; customer data. */
  macosPrivilegeLevel?: 'ADMIN' | 'STANDARD' | 'GUEST' | 'SHARING_ONLY' | (string & {})
  /** String, text; personal, customer data. */
  macosUsername?: string
}

/** What `target[].changeDetails.from` and `.to` may hold. Other keys occur, and any of these may be missing. */
export interface McpAuthServerRefreshChangeDetailsEntry {
  [key: string]: unknown
  /** String, json. */
  authServerDetectedMetadata?: ChangedValue
  /** String, text. */
  authServerStatus?: ChangedValue
}

/** What `target[].changeDetails.from` and `.to` may hold. Other keys occur, and any of these may be missing. */
export interface McpServerRefreshChangeDetailsEntry {
  [key: string]: unknown
  /** String, text; customer data. */
  mcpServerDescription?: ChangedValue
  /** String, json. */
  mcpServerDetectedMetadata?: ChangedValue
  /** String, text; customer data. */
  mcpServerDisplayName?: ChangedValue
  /** String, text. */
  mcpServerStatus?: ChangedValue
}

/** What `target[].detailEntry` may hold. Other keys occur, and any of these may be missing. */
export interface McpServerResourceDetails {
  [key: string]: unknown
  /** String, json. */
  mcpServerDetectedMetadata?: string
  /** String, uri. */
  mcpServerResourceUrl?: string
  /** String, text. */
  mcpServerStatus?: string
}

/** What `target[].detailEntry` may hold. Other keys occur, and any of these may be missing. */
export interface McpServerToolResourceDetails {
  [key: string]: unknown
  /** String, id. */
  mcpServerToolId?: string
  /** String, text; customer data. */
  mcpServerToolName?: string
}

/** What `debugContext.debugData` may hold. Other keys occur, and any of these may be missing. */
export interface NetworkZoneDebugData extends CommonDebugData {
  [key: string]: unknown
  /** String, json; customer data. */
  zoneData?: string
}

/** What `debugContext.debugData` may hold. Other keys occur, and any of these may be missing. */
export interface NonPrioritySourceDebugData extends CommonDebugData {
  [key: string]: unknown
  /** String, text. */
  incomingProfileSourceInstanceId?: string
  /** String, text; personal, sensitive, customer data. */
  incomingProfileSourceUsername?: string
  /** String, text; personal, sensitive, customer data. */
  oktaUserEmail?: string
  /** String, text; personal, sensitive, customer data. */
  oktaUsername?: string
  /** String, text. */
  prioritizedProfileSourceInstanceId?: string
  /** String, text; personal, sensitive, customer data. */
  prioritizedProfileSourceUsername?: string
}

/** What `target[].detailEntry` may hold. Other keys occur, and any of these may be missing. */
export interface NotificationSubscriptionResourceDetails {
  [key: string]: unknown
  /** List, enum. */
  notificationChannels?: 'email' | (string & {})
  /** String, enum. */
  notificationStatus?: 'subscribed' | 'unsubscribed' | (string & {})
  /** String, enum. */
  notificationType?: 'AD_AGENT' | 'LDAP_AGENT' | (string & {})
}

/** What `debugContext.debugData` may hold. Other keys occur, and any of these may be missing. */
export interface OAuth2DebugData extends CommonDebugData {
  [key: string]: unknown
  /** String, text. */
  actorTokenId?: string
  /** String, text. */
  actorTokenType?: string
  /** String, id. */
  authCode?: string
  /** String, id. */
  authReqId?: string
  /** String, okta:authorizationServerId. */
  authorizationServer?: string
  /** String, text. */
  authorizationServerAudience?: string
  /** String, description; customer data. */
  authorizationServerName?: string
  /** String, enum. */
  clientAuthType?:
    | 'client_secret_basic'
    | 'private_key_jwt'
    | 'none'
    | 'client_secret_jwt'
    | 'client_secret_post'
    | 'invalid'
    | (string & {})
  /** String, id. */
  clientAuthenticationSettingsOrn?: string
  /** String, description; customer data. */
  clientId?: string
  /** String, text. */
  clientSecret?: string
  /** List, text. */
  clientSecrets?: string
  /** String, okta:delegationLinkId. */
  delegationLinkId?: string
  /** String, text. */
  deniedScopes?: string
  /** String, text. */
  error?: string
  /** String, text; customer data. */
  errorDescription?: string
  /** String, uri. */
  errorUri?: string
  /** String, text. */
  grantType?: string
  /** String, text; customer data. */
  grantedScopes?: string
  /** String, enum. */
  initiateType?: 'IDP_INITIATED' | 'SP_INITIATED' | 'NONE' | (string & {})
  /** String, okta:inlineHookId. */
  inlineHook?: string
  /** String, id. */
  interactionCode?: string
  /** String, id. */
  interactionHandle?: string
  /** String, text. */
  microsoftEntraExternalAuthenticationMethodClientRequestId?: string
  /** String, text. */
  microsoftUserId?: string
  /** Date, epochMillis. */
  onOrBefore?: string
  /** String, text. */
  oneTimeTokenAudience?: string
  /** String, text. */
  persistedTokenTypes?: string
  /** String, okta:policyId. */
  policy?: string
  /** String, text. */
  rateLimitBucket?: string
  /** Integer. */
  rateLimitWarningThresholdInPercent?: string
  /** String, id. */
  relayRequestId?: string
  /** String, text; customer data. */
  requestedScopes?: string
  /** String, text. */
  requestedTokenType?: string
  /** String, text. */
  resource?: string
  /** String, id. */
  resourceConnectionId?: string
  /** String, csv. */
  resourceType?: string
  /** String, text. */
  responseMode?: string
  /** Integer. */
  responseTime?: string
  /** String, text. */
  responseType?: string
  /** String, text. */
  returnedTokenTypes?: string
  /** String, okta:policyRuleId. */
  rule?: string
  /** String, text; customer data. */
  state?: string
  /** String, text. */
  subjectTokenClientId?: string
  /** String, text. */
  subjectTokenId?: string
  /** String, text. */
  subjectTokenIssuer?: string
  /** String, text. */
  subjectTokenType?: string
  /** String, id. */
  targetResourceOrn?: string
  /** String, text. */
  tokenEncryptedResponseAlg?: string
  /** String, text; customer data. */
  tokenEncryptionKey?: string
  /** String, text. */
  tokenExchangeType?: string
  /** String, okta:userId. */
  userId?: string
  /** String, id. */
  workloadPrincipalOrn?: string
}

/** What `debugContext.debugData` may hold. Other keys occur, and any of these may be missing. */
export interface OAuth2PlatformDebugData extends CommonDebugData {
  [key: string]: unknown
  /** String, okta:authorizationServerId. */
  authorizationServer?: string
  /** String, okta:publicClientAppId. */
  clientId?: string
  /** String, description; customer data. */
  clientName?: string
  /** String, id. */
  kid?: string
}

/** What `target[].detailEntry` may hold. Other keys occur, and any of these may be missing. */
export interface OAuth2PlatformResourceDetails {
  [key: string]: unknown
  /** String, enum. */
  ApplicationType?: 'web' | 'native' | 'browser' | 'service' | (string & {})
  /** String, enum. */
  ClientCredentialsType?: 'secret' | 'keypair' | (string & {})
  /** String, id. */
  ClientId?: string
  /** String, description; customer data. */
  ClientName?: string
  /** String. */
  ClientSecret?: string
  /** String, uri; customer data. */
  ClientUri?: string
  /** String, iso8601. */
  DateCreated?: string
  /** Set. */
  GrantTypes?: string
  /** Boolean. */
  HasExternalClientSecret?: 'true' | 'false' | (string & {})
  /** String, uri; customer data. */
  InitiateLoginUri?: string
  /** List, text. */
  Jwks?: string
  /** String, uri; customer data. */
  JwksUri?: string
  /** String, id. */
  KeyId?: string
  /** String, enum. */
  KeyType?: 'RSA' | 'EC' | (string & {})
  /** String, enum. */
  KeyUse?: 'sig' | 'enc' | (string & {})
  /** String, uri; customer data. */
  LogoUri?: string
  /** List, text; customer data. */
  RedirectUris?: string
  /** Set, text. */
  ResponseTypes?: string
  /** String, enum. */
  Status?: 'active' | 'inactive' | (string & {})
  /** String, enum. */
  TokenEndpointAuthMethod?: 'client_secret_basic' | 'none' | 'client_secret_post' | 'private_key_jwt' | 'client_secret_jwt' | (string & {})
}

/** What `debugContext.debugData` may hold. Other keys occur, and any of these may be missing. */
export interface OAuth2RefreshTokenReuseDebugData extends CommonDebugData {
  [key: string]: unknown
  /** String. */
  currentRefreshTokenHash?: string
  /** String. */
  oldRefreshTokenHash?: string
}

/** What `target[].detailEntry` may hold. Other keys occur, and any of these may be missing. */
export interface OAuth2ResourceDetails {
  [key: string]: unknown
  /** String, okta:authorizationServerId. */
  AuthorizationServer?: string
  /** String, okta:appInstanceId. */
  PublicClientApp?: string
  /** Long, integer. */
  TokenCount?: string
  /** String, okta:userId. */
  User?: string
  /** String, json. */
  actor?: string
  /** String, okta:appInstanceId. */
  audience?: string
  /** String, iso8601. */
  expires?: string
  /** String, id. */
  externalSessionId?: string
  /** String, base64. */
  hash?: string
  /** String, refreshTokenType. */
  refreshTokenType?: string
  /** String, text; customer data. */
  scope?: string
  /** String, okta:userId. */
  subject?: string
  /** String, enum. */
  subjectProfile?: 'ai_agent' | 'web_app' | 'service' | 'user' | 'browser_app' | 'native_app' | (string & {})
}

/** What `debugContext.debugData` may hold. Other keys occur, and any of these may be missing. */
export interface Office365DebugData extends CommonDebugData {
  [key: string]: unknown
  /** String, username; personal, sensitive, customer data. */
  adminUserName?: string
  /** String, enum. */
  appErrorCode?:
    | 'app.office365.api.error.no-licenses-available'
    | 'app.office365.api.no.licenses.migration.ran'
    | 'app.office365.api.error.conflicting-licenses'
    | (string & {})
  /** Boolean. */
  appEventIsPersonal?: 'true' | 'false' | (string & {})
  /** String, text. */
  appLicense?: string
  /** String. */
  appLicenseSuspended?: string
  /** String, enum. */
  appName?: 'office365' | (string & {})
  /** String, id; sensitive data. */
  appPrincipalId?: string
  /** String, id. */
  appRegistrationClientId?: string
  /** String, okta:userId; sensitive data. */
  appUserId?: string
  /** String, username; personal, sensitive, customer data. */
  appUsername?: string
  /** Integer. */
  countContact?: string
  /** Integer. */
  countContactDelete?: string
  /** Integer. */
  countContactDeleteFailure?: string
  /** Integer. */
  countContactFailure?: string
  /** Integer. */
  countGroup?: string
  /** Integer. */
  countGroupDelete?: string
  /** Integer. */
  countGroupDeleteFailure?: string
  /** Integer. */
  countGroupFailure?: string
  /** Integer. */
  countObject?: string
  /** Integer. */
  countObjectFailure?: string
  /** Integer. */
  countUser?: string
  /** Integer. */
  countUserDelete?: string
  /** Integer. */
  countUserDeleteFailure?: string
  /** Integer. */
  countUserFailure?: string
  /** List, text. */
  currEnabledSyncObjects?: string
  /** String, enum; sensitive data. */
  dirsyncStatus?: 'PendingDisabled' | 'Disabled' | (string & {})
  /** String, domainName; sensitive, customer data. */
  domain?: string
  /** String, enum. */
  endpoint?: 'msp-host' | (string & {})
  /** String, text. */
  errorMessage?: string
  /** Boolean. */
  eventTargetIsNull?: 'true' | 'false' | (string & {})
  /** String, groupName. */
  groupName?: string
  /** String, name; sensitive, customer data. */
  msftTenant?: string
  /** String, text; sensitive, customer data. */
  newDomainFederationSettings?: string
  /** String, id; sensitive data. */
  o365ImmutableId?: string
  /** String, text; personal, sensitive, customer data. */
  object?: string
  /** String, username; personal, sensitive, customer data. */
  oktaUsername?: string
  /** String, text; sensitive, customer data. */
  oldDomainFederationSettings?: string
  /** List, text. */
  prevEnabledSyncObjects?: string
  /** String, enum; sensitive data. */
  provisioningType?: 'DEFAULT' | 'LICENSE_ONLY' | 'DIRSYNC' | 'EXTENDED' | (string & {})
  /** String, username; personal, sensitive, customer data. */
  userPrincipalName?: string
}

/** What `target[].detailEntry` may hold. Other keys occur, and any of these may be missing. */
export interface OktaCAMobilePlatformResourceDetails {
  [key: string]: unknown
  /** String, url; customer data. */
  enrollmentUrl?: string
  /** String, name; customer data. */
  platform?: string
  /** String, name; customer data. */
  provider?: string
}

/** What `target[].detailEntry` may hold. Other keys occur, and any of these may be missing. */
export interface OktaCAResourceDetails {
  [key: string]: unknown
  /** String, id; customer data. */
  authorityInstanceId?: string
  /** String, name; customer data. */
  certName?: string
  /** String, enum. */
  certStatus?: 'VALID' | 'PENDING' | 'EXPIRED' | 'REVOKED' | 'SUSPENDED' | (string & {})
  /** String, displayName. */
  certType?: string
  /** String, name; customer data. */
  issuerName?: string
  /** Date, epochMillis; customer data. */
  notAfter?: string
  /** Date, epochMillis; customer data. */
  notBefore?: string
}

/** What `debugContext.debugData` may hold. Other keys occur, and any of these may be missing. */
export interface OktaELDebugData extends CommonDebugData {
  [key: string]: unknown
  /** String, okta:appInstanceId. */
  appInstanceId?: string
  /** String, methodName. */
  function?: string
  /** String, integer. */
  generatedGroupNumber?: string
  /** String, el. */
  groupExpression?: string
  /** String, okta:groupId. */
  groupId?: string
  /** String, integer. */
  numberOfParameters?: string
  /** String, integer. */
  providedGroupLimit?: string
  /** List, text. */
  reasons?: string
  /** String, okta:userId. */
  userId?: string
}

/** What `debugContext.debugData` may hold. Other keys occur, and any of these may be missing. */
export interface OperationRateLimitDebugData extends CommonDebugData {
  [key: string]: unknown
  /** String, text. */
  operationRateLimitScopeType?: string
  /** Integer. */
  operationRateLimitSecondsToReset?: string
  /** String, text. */
  operationRateLimitSubtype?: string
  /** Integer. */
  operationRateLimitThreshold?: string
  /** Integer. */
  operationRateLimitTimeSpan?: string
  /** String, enum. */
  operationRateLimitTimeUnit?: 'SECONDS' | 'MINUTES' | (string & {})
  /** String, text. */
  operationRateLimitType?: string
}

/** What `target[].detailEntry` may hold. Other keys occur, and any of these may be missing. */
export interface OrgCaptchaActivateResourceDetails {
  [key: string]: unknown
  /** String, okta:captchaId. */
  assignedCaptchaId?: string
  /** String, name; customer data. */
  assignedCaptchaName?: string
  /** String, enum. */
  assignedCaptchaType?: 'HCAPTCHA' | 'RECAPTCHA_V2' | (string & {})
  /** String, enum. */
  enabledPages?: 'SSR' | 'SSPR' | 'SIGN_IN' | (string & {})
}

/** What `target[].changeDetails.from` and `.to` may hold. Other keys occur, and any of these may be missing. */
export interface OrgGroupChangeDetailsEntry {
  [key: string]: unknown
  /** String, text; customer data. */
  orgGroupDescription?: ChangedValue
  /** String, text; customer data. */
  orgGroupName?: ChangedValue
}

/** What `target[].detailEntry` may hold. Other keys occur, and any of these may be missing. */
export interface OrgGroupResourceDetails {
  [key: string]: unknown
  /** String, text; customer data. */
  orgGroupDescription?: string
  /** String, text; customer data. */
  orgGroupName?: string
}

/** What `debugContext.debugData` may hold. Other keys occur, and any of these may be missing. */
export interface OrgLifecycleDebugData extends CommonDebugData {
  [key: string]: unknown
  /** Long, integer. */
  appAssignmentTasks?: string
  /** Long, integer. */
  deprovisionTasks?: string
  /** Long, integer. */
  syncPasswordTasks?: string
}

/** What `debugContext.debugData` may hold. Other keys occur, and any of these may be missing. */
export interface OrgRateLimitDebugData extends CommonDebugData {
  [key: string]: unknown
  /** String, text. */
  expirationDate?: string
  /** String, text. */
  rateLimitBucketUuid?: string
  /** String, enum. */
  rateLimitScopeType?: 'USER' | 'ORG' | (string & {})
  /** Integer. */
  rateLimitSecondsToReset?: string
  /** Integer. */
  threshold?: string
  /** Integer. */
  timeSpan?: string
  /** String, enum. */
  timeUnit?: 'SECONDS' | 'MINUTES' | (string & {})
  /** String, text. */
  urlPattern?: string
  /** String, okta:userId. */
  userId?: string
  /** Integer. */
  warningPercent?: string
}

/** What `target[].detailEntry` may hold. Other keys occur, and any of these may be missing. */
export interface OrgResourceDetails {
  [key: string]: unknown
  /** String, text. */
  cell?: string
  /** String, text; customer data. */
  domainName?: string
}

/** What `debugContext.debugData` may hold. Other keys occur, and any of these may be missing. */
export interface OrgStatusDebugData extends CommonDebugData {
  [key: string]: unknown
  /** String, enum. */
  newStatus?: 'ACTIVE' | 'INACTIVE' | (string & {})
  /** String, enum. */
  oldStatus?: 'ACTIVE' | 'INACTIVE' | (string & {})
}

/** What `target[].detailEntry` may hold. Other keys occur, and any of these may be missing. */
export interface PasswordImportResourceDetails {
  [key: string]: unknown
  /** String, enum. */
  importType?: 'Incremental' | 'Full' | (string & {})
}

/** What `debugContext.debugData` may hold. Other keys occur, and any of these may be missing. */
export interface PersonalAdminConfigUpdateDebugData {
  [key: string]: unknown
  /** String, text. */
  appMigrationSettings?: string
}

/** What `debugContext.debugData` may hold. Other keys occur, and any of these may be missing. */
export interface PersonalUserAppsMigrationDebugData {
  [key: string]: unknown
  /** String, text. */
  appList?: string
  /** String, text. */
  numAppsExported?: string
}

/** What `target[].detailEntry` may hold. Other keys occur, and any of these may be missing. */
export interface PlatformSSOResourceDetails {
  [key: string]: unknown
  /** String, enum. */
  platformSsoAuthenticationMethod?: 'SECURE_ENCLAVE' | 'PASSWORD' | (string & {})
  /** String, text. */
  platformSsoProtocol?: string
}

/** What `debugContext.debugData` may hold. Other keys occur, and any of these may be missing. */
export interface PluginDebugData extends CommonDebugData {
  [key: string]: unknown
  /** String, okta:appUserId. */
  appUserId?: string
  /** String, text. */
  message?: string
  /** String, text. */
  pluginVersion?: string
  /** String, enum. */
  scriptName?: 'flow' | 'sps' | (string & {})
}

/** What `target[].detailEntry` may hold. Other keys occur, and any of these may be missing. */
export interface PolicyActionResourceDetails {
  [key: string]: unknown
  /** String, text. */
  policyAction?: string
  /** List, text. */
  policySingleLogOutAppInstanceIds?: string
  /** Boolean. */
  policySingleLogOutEnabled?: 'true' | 'false' | (string & {})
  /** String, enum. */
  policySingleLogOutSelectionMode?: 'NONE' | 'ALL' | 'SPECIFIED' | (string & {})
  /** String, text. */
  policyWorkflowId?: string
}

/** What `target[].changeDetails.from` and `.to` may hold. Other keys occur, and any of these may be missing. */
export interface PolicyChangeDetailsEntry {
  [key: string]: unknown
  /** String, text. */
  policyDescription?: ChangedValue
  /** String, json. */
  policyExtensiblePropertiesJson?: ChangedValue
  /** Integer. */
  policyGroupIncludeSize?: ChangedValue
  /** String, text. */
  policyName?: ChangedValue
  /** Integer. */
  policyPriority?: ChangedValue
}

/** What `debugContext.debugData` may hold. Other keys occur, and any of these may be missing. */
export interface PolicyDebugData extends CommonDebugData {
  [key: string]: unknown
  /** String, text. */
  Reason?: string
  /** String, text. */
  newPolicyDescription?: string
  /** String, json. */
  newPolicyExtensiblePropertiesJson?: string
  /** Integer. */
  newPolicyGroupIncludeSize?: string
  /** String, text. */
  newPolicyName?: string
  /** Integer. */
  newPolicyPriority?: string
  /** String, text. */
  newPolicyRuleAction?: string
  /** String, json. */
  newPolicyRuleConditionsJson?: string
  /** String, text. */
  newPolicyRuleCustomExpression?: string
  /** String, text. */
  newPolicyRuleDevicesExclude?: string
  /** String, text. */
  newPolicyRuleDevicesInclude?: string
  /** Integer. */
  newPolicyRuleGroupExcludeSize?: string
  /** Integer. */
  newPolicyRuleGroupIncludeSize?: string
  /** String, enum. */
  newPolicyRuleLocationSetting?: 'ANYWHERE' | 'ON_NETWORK' | 'OFF_NETWORK' | 'ZONE' | (string & {})
  /** String, text. */
  newPolicyRuleName?: string
  /** Integer. */
  newPolicyRulePriority?: string
  /** String, json. */
  newPolicyRuleRequirementsJson?: string
  /** Integer. */
  newPolicyRuleUserExcludeSize?: string
  /** Integer. */
  newPolicyRuleUserIncludeSize?: string
  /** Integer. */
  newPolicyRuleUserTypeExcludeSize?: string
  /** Integer. */
  newPolicyRuleUserTypeIncludeSize?: string
  /** Integer. */
  newPolicyRuleZoneExcludeSize?: string
  /** Integer. */
  newPolicyRuleZoneIncludeSize?: string
  /** String, text. */
  oldPolicyDescription?: string
  /** String, json. */
  oldPolicyExtensiblePropertiesJson?: string
  /** Integer. */
  oldPolicyGroupIncludeSize?: string
  /** String, text. */
  oldPolicyName?: string
  /** Integer. */
  oldPolicyPriority?: string
  /** String, text. */
  oldPolicyRuleAction?: string
  /** String, json. */
  oldPolicyRuleConditionsJson?: string
  /** String, text. */
  oldPolicyRuleCustomExpression?: string
  /** String, text. */
  oldPolicyRuleDevicesExclude?: string
  /** String, text. */
  oldPolicyRuleDevicesInclude?: string
  /** Integer. */
  oldPolicyRuleGroupExcludeSize?: string
  /** Integer. */
  oldPolicyRuleGroupIncludeSize?: string
  /** String, enum. */
  oldPolicyRuleLocationSetting?: 'ANYWHERE' | 'ON_NETWORK' | 'OFF_NETWORK' | 'ZONE' | (string & {})
  /** String, text. */
  oldPolicyRuleName?: string
  /** Integer. */
  oldPolicyRulePriority?: string
  /** String, json. */
  oldPolicyRuleRequirementsJson?: string
  /** Integer. */
  oldPolicyRuleUserExcludeSize?: string
  /** Integer. */
  oldPolicyRuleUserIncludeSize?: string
  /** Integer. */
  oldPolicyRuleUserTypeExcludeSize?: string
  /** Integer. */
  oldPolicyRuleUserTypeIncludeSize?: string
  /** Integer. */
  oldPolicyRuleZoneExcludeSize?: string
  /** Integer. */
  oldPolicyRuleZoneIncludeSize?: string
}

/** What `target[].detailEntry` may hold. Other keys occur, and any of these may be missing. */
export interface PolicyEvaluationResourceDetails {
  [key: string]: unknown
  /** List, text. */
  appInstanceIds?: string
  /** String, enum. */
  matchedGlobalSessionPolicyRuleAction?: 'ALLOW' | 'DENY' | (string & {})
  /** String, text. */
  matchedGlobalSessionPolicyRuleDisplayName?: string
  /** String, text. */
  matchedGlobalSessionPolicyRuleId?: string
  /** String, enum. */
  matchedRuleAction?: 'ALLOW' | 'DENY' | (string & {})
  /** Boolean. */
  matchedRuleAssuranceMet?: 'true' | 'false' | (string & {})
  /** String, text. */
  matchedRuleDisplayName?: string
  /** String, text. */
  matchedRuleId?: string
  /** String, text. */
  policyType?: string
}

/** What `debugContext.debugData` may hold. Other keys occur, and any of these may be missing. */
export interface PolicyLifecycleDebugData extends CommonDebugData {
  [key: string]: unknown
  /** String, text. */
  description?: string
  /** String, text. */
  newValue?: string
  /** String, text. */
  oldValue?: string
  /** String, enum. */
  overwrittenProperty?: 'password.lockout.maxAttempts' | (string & {})
}

/** What `target[].detailEntry` may hold. Other keys occur, and any of these may be missing. */
export interface PolicyLifecycleResourceDetails {
  [key: string]: unknown
  /** String, enum. */
  policyType?:
    | 'OktaMfaEnroll'
    | 'Password'
    | 'wifi'
    | 'OktaSignOn'
    | 'group_rule'
    | 'IdpDiscovery'
    | 'ommEnroll'
    | 'OAuthAuthzPolicy'
    | 'user_lifecycle'
    | (string & {})
}

/** What `target[].detailEntry` may hold. Other keys occur, and any of these may be missing. */
export interface PolicyMappingDetails {
  [key: string]: unknown
  /** String, enum. */
  actionType?: 'updateUserLifecycle' | 'notify' | (string & {})
  /** String, text; personal, customer data. */
  branchComments?: string
  /** String, id. */
  branchId?: string
  /** String, enum. */
  branchStatus?: 'LIVE' | 'STAGED' | 'ARCHIVED' | 'INACTIVE' | (string & {})
  /** String, enum. */
  policyType?:
    | 'OktaMfaEnroll'
    | 'Password'
    | 'wifi'
    | 'OktaSignOn'
    | 'group_rule'
    | 'IdpDiscovery'
    | 'ommEnroll'
    | 'OAuthAuthzPolicy'
    | 'user_lifecycle'
    | 'ACCESS_POLICY'
    | 'PROFILE_ENROLLMENT'
    | (string & {})
  /** Boolean. */
  previousPolicy?: 'true' | 'false' | (string & {})
}

/** What `target[].detailEntry` may hold. Other keys occur, and any of these may be missing. */
export interface PolicyResourceDetails {
  [key: string]: unknown
  /** String, enum. */
  actionType?: 'updateUserLifecycle' | 'notify' | (string & {})
  /** String, text; personal, customer data. */
  branchComments?: string
  /** String, id. */
  branchId?: string
  /** String, enum. */
  branchStatus?: 'LIVE' | 'STAGED' | 'ARCHIVED' | 'INACTIVE' | (string & {})
  /** String, enum. */
  policyType?:
    | 'OktaMfaEnroll'
    | 'Password'
    | 'wifi'
    | 'OktaSignOn'
    | 'group_rule'
    | 'IdpDiscovery'
    | 'ommEnroll'
    | 'OAuthAuthzPolicy'
    | 'user_lifecycle'
    | 'ACCESS_POLICY'
    | 'PROFILE_ENROLLMENT'
    | (string & {})
}

/** What `target[].changeDetails.from` and `.to` may hold. Other keys occur, and any of these may be missing. */
export interface PolicyRuleChangeDetailsEntry {
  [key: string]: unknown
  /** String, json. */
  policyRuleActionJson?: ChangedValue
  /** String, json. */
  policyRuleConditionsJson?: ChangedValue
  /** String, text. */
  policyRuleName?: ChangedValue
  /** Integer. */
  policyRulePriority?: ChangedValue
  /** String, text. */
  profileEnrollmentPolicyRuleUiSchemaButtonLabel?: ChangedValue
  /** List, json. */
  profileEnrollmentPolicyRuleUiSchemaElements?: ChangedValue
  /** String, text. */
  profileEnrollmentPolicyRuleUiSchemaLabel?: ChangedValue
  /** String, text. */
  profileEnrollmentPolicyRuleUiSchemaType?: ChangedValue
}

/** What `debugContext.debugData` may hold. Other keys occur, and any of these may be missing. */
export interface PowerShellInvokeDebugData extends CommonDebugData {
  [key: string]: unknown
  /** String, agentName; customer data. */
  agentName?: string
  /** String, okta:appInstanceId. */
  appInstanceId?: string
  /** String, integer; customer data. */
  pid?: string
  /** String, enum. */
  powershellReasonCode?:
    | 'SIGNATURE_VERIFICATION_FAILED'
    | 'SCRIPT_NOT_FOUND'
    | 'INVALID_SCRIPT_PATH'
    | 'INVALID_PUBLIC_KEY'
    | 'LAUNCH_FAILED'
    | (string & {})
  /** String, text; customer data. */
  scriptPath?: string
  /** String, iso8601. */
  startTime?: string
}

/** What `target[].detailEntry` may hold. Other keys occur, and any of these may be missing. */
export interface PreregistrationMFAFactorResourceDetails {
  [key: string]: unknown
  /** String, enum. */
  factorType?: 'SECURITY_QUESTION' | 'SOFT_TOKEN' | 'YUBIKEY_OTP_FACTOR' | (string & {})
  /** String, text. */
  fulfillmentProvider?: string
  /** String, text. */
  yubicoCustomizationId?: string
  /** String, text. */
  yubicoInventoryProductId?: string
  /** String, text. */
  yubicoProductId?: string
}

/** What `debugContext.debugData` may hold. Other keys occur, and any of these may be missing. */
export interface ProductDebugData extends CommonDebugData {
  [key: string]: unknown
  /** String, text. */
  productsAdded?: string
  /** String, text. */
  productsDeleted?: string
}

/** What `target[].changeDetails.from` and `.to` may hold. Other keys occur, and any of these may be missing. */
export interface ProtectedActionSettingChangeDetailsEntry {
  [key: string]: unknown
  /** Boolean. */
  enabled?: 'true' | 'false' | ChangedValue
  /** Integer. */
  maxAgeSeconds?: ChangedValue
}

/** What `debugContext.debugData` may hold. Other keys occur, and any of these may be missing. */
export interface PushNotificationDebugData extends CommonDebugData {
  [key: string]: unknown
  /** String, enum. */
  deviceCategory?: 'SmartPhone_IPhone' | 'SmartPhone_Android' | 'SmartPhone_Windows' | (string & {})
  /** String, enum. */
  devicePlatform?: 'IOS' | 'ANDROID' | 'WINDOWS' | (string & {})
}

/** What `target[].detailEntry` may hold. Other keys occur, and any of these may be missing. */
export interface PushProviderResourceDetails {
  [key: string]: unknown
  /** String, text; customer data. */
  apnsTeamId?: string
  /** String, text; customer data. */
  fcmProjectId?: string
  /** String, text. */
  pushProviderId?: string
  /** String, text; customer data. */
  pushProviderName?: string
  /** String, enum. */
  pushProviderType?: 'FCM' | 'APNS' | (string & {})
}

/** What `debugContext.debugData` may hold. Other keys occur, and any of these may be missing. */
export interface RadiusDebugData extends CommonDebugData {
  [key: string]: unknown
  /** String, enum. */
  authType?: 'PRIMARY' | 'SECONDARY' | (string & {})
  /** String, ip. */
  clientAddress?: string
  /** String, id; customer data. */
  clientId?: string
  /** Boolean. */
  compositeRequestEnabled?: 'true' | 'false' | (string & {})
  /** String, enum. */
  factorType?:
    | 'OKTA_VERIFY_PUSH'
    | 'OKTA_SOFT_TOKEN'
    | 'SOFT_TOKEN'
    | 'SECURITY_QUESTION'
    | 'SMS_FACTOR'
    | 'SECURID_FACTOR'
    | 'CALL_FACTOR'
    | 'YUBIKEY_OTP_FACTOR'
    | 'EMAIL_FACTOR'
    | 'DUO_SECURITY'
    | (string & {})
  /** Boolean. */
  isComposite?: 'true' | 'false' | (string & {})
  /** String, id. */
  radiusRequestId?: string
}

/** What `debugContext.debugData` may hold. Other keys occur, and any of these may be missing. */
export interface RampResourceDebugData extends CommonDebugData {
  [key: string]: unknown
  /** String, id. */
  resourceId?: string
  /** String, text. */
  resourceName?: string
}

/** What `debugContext.debugData` may hold. Other keys occur, and any of these may be missing. */
export interface RateLimitSettingsDebugData extends CommonDebugData {
  [key: string]: unknown
  /** Map, text. */
  clientRateLimitSettings?: string
  /** Integer. */
  newConcurrencyPercentage?: string
  /** Integer. */
  newRateLimitPercentage?: string
  /** Integer. */
  newThreshold?: string
  /** Boolean. */
  notificationEnabled?: 'true' | 'false' | (string & {})
  /** Integer. */
  oldConcurrencyPercentage?: string
  /** Integer. */
  oldRateLimitPercentage?: string
  /** Integer. */
  oldThreshold?: string
}

/** What `target[].detailEntry` may hold. Other keys occur, and any of these may be missing. */
export interface RealmAssignmentExecutionResourceDetails {
  [key: string]: unknown
  /** String; customer data. */
  executionAssignmentElExpression?: string
  /** String. */
  executionAssignmentId?: string
  /** String. */
  executionAssignmentProfileSource?: string
  /** String. */
  executionAssignmentTargetRealmId?: string
  /** String. */
  executionJobId?: string
  /** String. */
  executionNumberOfUsersMoved?: string
  /** String. */
  executionStatus?: string
}

/** What `target[].detailEntry` may hold. Other keys occur, and any of these may be missing. */
export interface RealmAssignmentResourceDetails {
  [key: string]: unknown
  /** String; customer data. */
  assignmentExpression?: string
  /** String; customer data. */
  assignmentPriority?: string
  /** String. */
  assignmentProfileSource?: string
  /** String. */
  assignmentStatus?: string
  /** String. */
  targetRealmId?: string
}

/** What `debugContext.debugData` may hold. Other keys occur, and any of these may be missing. */
export interface RealmAssignmentUpdateDebugData {
  [key: string]: unknown
  /** String; customer data. */
  previousAssignmentExpression?: string
  /** String; customer data. */
  previousAssignmentPriority?: string
  /** String. */
  previousAssignmentProfileSource?: string
  /** String. */
  previousAssignmentStatus?: string
  /** String. */
  previousTargetRealmId?: string
}

/** What `target[].detailEntry` may hold. Other keys occur, and any of these may be missing. */
export interface RealmCreateResourceDetails {
  [key: string]: unknown
  /** Boolean; customer data. */
  defaultRealm?: 'true' | 'false' | (string & {})
  /** List, text; customer data. */
  realmDomains?: string
  /** String, text; customer data. */
  realmName?: string
  /** String, enum; customer data. */
  realmType?: 'DEFAULT' | 'PARTNER' | (string & {})
}

/** What `target[].detailEntry` may hold. Other keys occur, and any of these may be missing. */
export interface RealmDeleteResourceDetails {
  [key: string]: unknown
  /** Boolean; customer data. */
  defaultRealm?: 'true' | 'false' | (string & {})
  /** List, text; customer data. */
  realmDomains?: string
  /** String, text; customer data. */
  realmName?: string
  /** String, enum; customer data. */
  realmType?: 'DEFAULT' | 'PARTNER' | (string & {})
}

/** What `target[].detailEntry` may hold. Other keys occur, and any of these may be missing. */
export interface RealmUpdateResourceDetails {
  [key: string]: unknown
  /** Boolean; customer data. */
  defaultRealm?: 'true' | 'false' | (string & {})
  /** List, text; customer data. */
  newRealmDomains?: string
  /** String, text; customer data. */
  newRealmName?: string
  /** String, enum; customer data. */
  newRealmType?: 'DEFAULT' | 'PARTNER' | (string & {})
  /** List, text; customer data. */
  previousRealmDomains?: string
  /** String, text; customer data. */
  previousRealmName?: string
  /** String, enum; customer data. */
  previousRealmType?: 'DEFAULT' | 'PARTNER' | (string & {})
}

/** What `debugContext.debugData` may hold. Other keys occur, and any of these may be missing. */
export interface RegistrationPolicyDebugData extends CommonDebugData {
  [key: string]: unknown
  /** Boolean. */
  newPolicyActivateUser?: 'true' | 'false' | (string & {})
  /** String, text. */
  newPolicyMetadata?: string
  /** String, text. */
  newPolicyProfileSchema?: string
  /** String, text. */
  newPolicyStatus?: string
  /** String, text. */
  newPolicyTargetGroupId?: string
  /** Boolean. */
  oldPolicyActivateUser?: 'true' | 'false' | (string & {})
  /** String, text. */
  oldPolicyMetadata?: string
  /** String, text. */
  oldPolicyProfileSchema?: string
  /** String, text. */
  oldPolicyStatus?: string
  /** String, text. */
  oldPolicyTargetGroupId?: string
}

/** What `target[].detailEntry` may hold. Other keys occur, and any of these may be missing. */
export interface ResourceDetails {
  [key: string]: unknown
}

/** What `target[].changeDetails.from` and `.to` may hold. Other keys occur, and any of these may be missing. */
export interface ResourceOwnersChangeDetails {
  [key: string]: unknown
  /** List, json. */
  principals?: ChangedValue
}

/** What `debugContext.debugData` may hold. Other keys occur, and any of these may be missing. */
export interface ResourceServerMcpServerDebugData extends CommonDebugData {
  [key: string]: unknown
  /** Integer. */
  capabilityCount?: string
  /** String, text. */
  errorMessage?: string
}

/** What `target[].changeDetails.from` and `.to` may hold. Other keys occur, and any of these may be missing. */
export interface ResourceSetChangeDetailsEntry {
  [key: string]: unknown
  /** String, text; customer data. */
  resourceSetDescription?: ChangedValue
  /** String, text; customer data. */
  resourceSetName?: ChangedValue
}

/** What `debugContext.debugData` may hold. Other keys occur, and any of these may be missing. */
export interface RichClientDebugData extends CommonDebugData {
  [key: string]: unknown
  /** String, enum. */
  appName?: 'office365' | (string & {})
  /** String, id. */
  instanceId?: string
  /** String, enum. */
  loginResult?:
    | 'PENDING_ACTIVATION'
    | 'PASSWORD_BASED_LOGIN_DISALLOWED'
    | 'SUCCESS'
    | 'UNKNOWN_USER'
    | 'LOCKED_OUT'
    | 'NOT_SPECIFIED'
    | 'USER_PROVISIONED'
    | 'USER_ACCOUNT_EXPIRED'
    | 'PASSWORD_EXPIRED'
    | 'INACTIVE_ORG'
    | 'GENERAL_NONSUCCESS'
    | 'SSO_AUTHENTICATION_FAILURE'
    | 'DEL_AUTH_NO_CONNECTED_AGENTS'
    | 'DEL_AUTH_TIMEOUT'
    | 'INVALID_CREDENTIALS'
    | 'VERIFICATION_ERROR'
    | 'NOT_ACTIVATED'
    | 'ADDITIONAL_CREDENTIALS_REQUIRED'
    | 'SERVICE_NOT_AVAILABLE'
    | (string & {})
  /** String, username; personal, sensitive, customer data. */
  userName?: string
}

/** What `debugContext.debugData` may hold. Other keys occur, and any of these may be missing. */
export interface RiskRuleDebugData extends CommonDebugData {
  [key: string]: unknown
  /** String, enum. */
  riskRuleType?: 'SEPARATION_OF_DUTIES' | (string & {})
}

/** What `target[].changeDetails.from` and `.to` may hold. Other keys occur, and any of these may be missing. */
export interface RoadblockChangeDetailsEntry {
  [key: string]: unknown
  /** Integer. */
  absoluteThreshold?: ChangedValue
  /** Boolean. */
  absoluteValueThresholdEnabled?: 'true' | 'false' | ChangedValue
  /** Boolean. */
  hasEntitlementBaseline?: 'true' | 'false' | ChangedValue
  /** String, percentage. */
  percentageThreshold?: ChangedValue
  /** Boolean. */
  percentageThresholdEnabled?: 'true' | 'false' | ChangedValue
  /** Boolean. */
  roadblockCheckEnabled?: 'true' | 'false' | ChangedValue
}

/** What `target[].detailEntry` may hold. Other keys occur, and any of these may be missing. */
export interface RuleResourceDetails {
  [key: string]: unknown
  /** String, text. */
  ruleAction?: string
  /** List, text. */
  singleLogOutAppInstanceIds?: string
  /** Boolean. */
  singleLogOutEnabled?: 'true' | 'false' | (string & {})
  /** String, enum. */
  singleLogOutSelectionMode?: 'NONE' | 'ALL' | 'SPECIFIED' | (string & {})
  /** String, text. */
  workflowId?: string
}

/** What `target[].detailEntry` may hold. Other keys occur, and any of these may be missing. */
export interface RuleSetBranchResourceDetails {
  [key: string]: unknown
  /** String, text. */
  policyBranchId?: string
  /** String, enum. */
  policyBranchRuleAction?: 'ALLOW' | 'DENY' | (string & {})
  /** String, text. */
  policyBranchRuleAssuranceReason?: string
  /** String, boolean. */
  policyBranchRuleAssuranceResult?: 'true' | 'false' | (string & {})
  /** String, text. */
  policyBranchRuleChallengeAuthenticatorsList?: string
  /** String, text. */
  policyBranchRuleFactorMode?: string
  /** String, integer. */
  policyBranchRulePriority?: string
  /** String, text. */
  policyBranchRuleProperties?: string
}

/** What `debugContext.debugData` may hold. Other keys occur, and any of these may be missing. */
export interface ScheduledActionDebugData extends CommonDebugData {
  [key: string]: unknown
  /** String, iso8601. */
  newScheduledDate?: string
  /** String, iso8601. */
  scheduledDate?: string
}

/** What `debugContext.debugData` may hold. Other keys occur, and any of these may be missing. */
export interface SecurityEventsProviderReportedRiskDebugData extends CommonDebugData {
  [key: string]: unknown
  /** String, json; customer data. */
  securityEventsProviderReportedRisk?: string
}

/** What `target[].detailEntry` may hold. Other keys occur, and any of these may be missing. */
export interface SecurityEventsProviderResourceDetails {
  [key: string]: unknown
  /** String, url; customer data. */
  issuer?: string
  /** String, url; customer data. */
  jwksUrl?: string
  /** String, name; customer data. */
  providerName?: string
  /** String, enum. */
  providerType?: 'APP' | (string & {})
  /** String, url; customer data. */
  wellKnownUrl?: string
}

/** What `target[].detailEntry` may hold. Other keys occur, and any of these may be missing. */
export interface SecurityEventsTransmitter {
  [key: string]: unknown
  /** String, url; customer data. */
  deliveryEndpoint?: string
  /** String, text. */
  deliveryMethod?: string
  /** String, text. */
  format?: string
}

/** What `debugContext.debugData` may hold. Other keys occur, and any of these may be missing. */
export interface SecurityProvideFeedbackDebugData extends CommonDebugData {
  [key: string]: unknown
  /** String, enum. */
  eventType?: 'user.risk.detect' | 'user.session.context.change' | (string & {})
  /** String, id. */
  eventUuid?: string
  /** String, enum. */
  label?: 'false_positive' | 'false_negative' | (string & {})
  /** String, text; customer data. */
  reason?: string
}

/** What `target[].changeDetails.from` and `.to` may hold. Other keys occur, and any of these may be missing. */
export interface SelfServiceConfigurationChangeDetailsEntry {
  [key: string]: unknown
  /** Boolean. */
  emailToRequestAppAllowed?: 'true' | 'false' | ChangedValue
  /** Boolean. */
  selfServiceForOrgApps?: 'true' | 'false' | ChangedValue
  /** Boolean. */
  selfServiceForPersonalApps?: 'true' | 'false' | ChangedValue
}

/** What `target[].detailEntry` may hold. Other keys occur, and any of these may be missing. */
export interface SelfServiceRegistrationPolicyRuleResourceDetails {
  [key: string]: unknown
  /** String, boolean. */
  isDisposableEmailDomain?: 'true' | 'false' | (string & {})
  /** String, enum. */
  policyBranchRuleAction?: 'ALLOW' | 'DENY' | (string & {})
  /** String, text. */
  policyId?: string
  /** String, text; customer data. */
  policyName?: string
  /** String, integer. */
  policyRulePriority?: string
  /** String, enum. */
  policyType?: 'SELF_SERVICE_REGISTRATION' | (string & {})
  /** String, text; customer data. */
  zoneIdMatch?: string
  /** String, text; customer data. */
  zoneNameMatch?: string
}

/** What `debugContext.debugData` may hold. Other keys occur, and any of these may be missing. */
export interface SessionContextDebugData extends CommonDebugData {
  [key: string]: unknown
  /** Boolean. */
  arePoliciesReevaluated?: 'true' | 'false' | (string & {})
  /** List, text. */
  causes?: string
  /** String, json; personal data. */
  changedDeviceSignals?: string
  /** String, id. */
  externalSessionId?: string
  /** String, ip; personal data. */
  newIpAddress?: string
  /** String, json. */
  policySnapshotJson?: string
  /** String, ip; personal data. */
  previousIpAddress?: string
  /** String, text. */
  source?: string
}

/** What `target[].changeDetails.from` and `.to` may hold. Other keys occur, and any of these may be missing. */
export interface SessionProtectionStatusChangeEntry {
  [key: string]: unknown
  /** String, enum. */
  status?: 'MONITORING' | 'ENFORCED' | ChangedValue
}

/** What `target[].detailEntry` may hold. Other keys occur, and any of these may be missing. */
export interface SignInPageResourceDetails {
  [key: string]: unknown
  /** String, authenticatorPageCustomLinkLabel; customer data. */
  authenticatorPageCustomLinkLabel?: string
  /** String, url; customer data. */
  authenticatorPageCustomLinkUrl?: string
  /** String, classicRecoveryFlowEmailOrUsernameLabel; customer data. */
  classicRecoveryFlowEmailOrUsernameLabel?: string
  /** String, customLink1Label; customer data. */
  customLink1Label?: string
  /** String, url; customer data. */
  customLink1Url?: string
  /** String, customLink2Label; customer data. */
  customLink2Label?: string
  /** String, url; customer data. */
  customLink2Url?: string
  /** String, forgotPasswordLabel; customer data. */
  forgotPasswordLabel?: string
  /** String, url; customer data. */
  forgotPasswordUrl?: string
  /** String, helpLabel; customer data. */
  helpLabel?: string
  /** String, url; customer data. */
  helpUrl?: string
  /** String, okta:brandId. */
  pageBrandId?: string
  /** String, id. */
  pageId?: string
  /** String, passwordInfoTip; customer data. */
  passwordInfoTip?: string
  /** String, passwordLabel; customer data. */
  passwordLabel?: string
  /** String, enum. */
  purpose?: 'PREVIEW' | 'CUSTOMIZED' | (string & {})
  /** String, boolean. */
  showPasswordVisibilityToggle?: 'true' | 'false' | (string & {})
  /** String, boolean. */
  showUserIdentifier?: 'true' | 'false' | (string & {})
  /** String, signInLabel; customer data. */
  signInLabel?: string
  /** String, unlockAccountLabel; customer data. */
  unlockAccountLabel?: string
  /** String, url; customer data. */
  unlockAccountUrl?: string
  /** String, usernameInfoTip; customer data. */
  userNameInfoTip?: string
  /** String, usernameLabel; customer data. */
  userNameLabel?: string
  /** String, widgetVersion. */
  widgetVersion?: string
}

/** What `target[].detailEntry` may hold. Other keys occur, and any of these may be missing. */
export interface SignOnPolicyResourceDetails {
  [key: string]: unknown
  /** String, enum. */
  accessRequestIntent?: 'enroll' | 'unenroll' | 'recovery' | 'unlockAccount' | (string & {})
  /** Boolean. */
  appEventIsPersonal?: 'true' | 'false' | (string & {})
  /** String, name. */
  signOnModeEvaluationResult?: string
  /** String, name. */
  signOnModeType?: string
}

/** What `target[].detailEntry` may hold. Other keys occur, and any of these may be missing. */
export interface SignOutPageResourceDetails {
  [key: string]: unknown
  /** String, okta:brandId. */
  signOutPageBrandId?: string
  /** String, enum. */
  signOutPageType?: 'OKTA_DEFAULT' | 'EXTERNALLY_HOSTED' | (string & {})
  /** String, url; customer data. */
  signOutPageUrl?: string
}

/** What `debugContext.debugData` may hold. Other keys occur, and any of these may be missing. */
export interface SmsDebugData extends CommonDebugData {
  [key: string]: unknown
  /** Integer. */
  countryCallingCode?: string
  /** String, enum; customer data. */
  countryCodeIso2?: 'CA' | 'US' | 'DE' | (string & {})
  /** Boolean. */
  customerProvidedAccount?: 'true' | 'false' | (string & {})
  /** String, boolean. */
  isSmsHookFailover?: 'true' | 'false' | (string & {})
  /** String; sensitive data. */
  phoneNumber?: string
  /** String. */
  smsProvider?: string
  /** String. */
  smsTelephonyProvider?: string
  /** String. */
  transactionId?: string
}

/** What `debugContext.debugData` may hold. Other keys occur, and any of these may be missing. */
export interface SmsStatusDebugData extends CommonDebugData {
  [key: string]: unknown
  /** Integer. */
  countryCallingCode?: string
  /** String, enum; customer data. */
  countryCodeIso2?: 'CA' | 'US' | 'DE' | (string & {})
  /** Boolean. */
  customerProvidedAccount?: 'true' | 'false' | (string & {})
  /** String, boolean. */
  isSmsHookFailover?: 'true' | 'false' | (string & {})
  /** String; sensitive data. */
  phoneNumber?: string
  /** String, enum. */
  providerStatus?: 'Sms Delivered' | 'Sms Failed' | (string & {})
  /** String. */
  smsProvider?: string
  /** String. */
  smsTelephonyProvider?: string
  /** String, iso8601. */
  transactionCompleted?: string
  /** String. */
  transactionId?: string
  /** String, iso8601. */
  transactionStarted?: string
}

/** What `debugContext.debugData` may hold. Other keys occur, and any of these may be missing. */
export interface SupportActionDebugData {
  [key: string]: unknown
  /** String, json. */
  supportAction?: string
}

/** What `target[].detailEntry` may hold. Other keys occur, and any of these may be missing. */
export interface SupportUserImpersonationResourceDetails {
  [key: string]: unknown
  /** String, email. */
  originalPrincipalAlternateId?: string
  /** String, okta:userId. */
  originalPrincipalId?: string
  /** String, enum. */
  originalPrincipalType?: 'User' | 'API' | (string & {})
}

/** What `debugContext.debugData` may hold. Other keys occur, and any of these may be missing. */
export interface SuspiciousActivityDebugData extends CommonDebugData {
  [key: string]: unknown
  /** String, enum. */
  suspiciousActivityBrowser?: 'CHROME' | 'UNKNOWN' | 'SAFARI' | 'CHROMIUM_EDGE' | 'FIREFOX' | 'IE11' | (string & {})
  /** String, text. */
  suspiciousActivityEventCity?: string
  /** String, text. */
  suspiciousActivityEventCountry?: string
  /** String, okta:eventId. */
  suspiciousActivityEventId?: string
  /** String, ip. */
  suspiciousActivityEventIp?: string
  /** Double, float. */
  suspiciousActivityEventLatitude?: string
  /** Double, float. */
  suspiciousActivityEventLongitude?: string
  /** String, text. */
  suspiciousActivityEventState?: string
  /** String, id. */
  suspiciousActivityEventTransactionId?: string
  /** String, enum. */
  suspiciousActivityEventType?: 'user.authentication.verify' | (string & {})
  /** String, enum. */
  suspiciousActivityOs?: 'Linux' | (string & {})
  /** String, iso8601. */
  suspiciousActivityTimestamp?: string
}

/** What `debugContext.debugData` may hold. Other keys occur, and any of these may be missing. */
export interface SystemDebugData extends CommonDebugData {
  [key: string]: unknown
}

/** What `debugContext.debugData` may hold. Other keys occur, and any of these may be missing. */
export interface SystemImportDebugData extends CommonDebugData, CommonImportDebugData {
  [key: string]: unknown
  /** String, id. */
  instanceId?: string
  /** String, text. */
  message?: string
}

/** What `debugContext.debugData` may hold. Other keys occur, and any of these may be missing. */
export interface SystemImportEntitlementCapacityDebugData extends CommonDebugData, CommonImportDebugData {
  [key: string]: unknown
  /** List, json; personal, customer data. */
  entries?: string
  /** String, id. */
  instanceId?: string
  /** String, text. */
  message?: string
}

/** What `debugContext.debugData` may hold. Other keys occur, and any of these may be missing. */
export interface SystemImportEntitlementSchemaUpdateDebugData extends CommonDebugData, CommonImportDebugData {
  [key: string]: unknown
  /** Integer. */
  addedCount?: string
  /** List, text. */
  addedPropertyNames?: string
  /** Map, text. */
  addedPropertyTypes?: string
  /** String, id. */
  instanceId?: string
  /** String, text. */
  message?: string
}

/** What `target[].detailEntry` may hold. Other keys occur, and any of these may be missing. */
export interface SystemTaskResourceDetails {
  [key: string]: unknown
  /** String, cronExpression. */
  cronExpression?: string
  /** String, iso8601. */
  lastScheduledTimeISO?: string
  /** Date, epochMillis. */
  lastScheduledTimeUnix?: string
  /** String, iso8601. */
  nextScheduledTimeISO?: string
  /** Date, epochMillis. */
  nextScheduledTimeUnix?: string
  /** String, okta:policyId. */
  relatedEntityId?: string
  /** String, enum. */
  relatedEntityType?: 'Policy' | (string & {})
  /** String, enum. */
  status?: 'ACTIVE' | (string & {})
  /** String, enum. */
  timeZone?: 'Australia/Brisbane' | 'America/Indianapolis' | 'Europe/Lisbon' | 'Asia/Calcutta' | (string & {})
}

/** What `target[].detailEntry` may hold. Other keys occur, and any of these may be missing. */
export interface TemplateConditionResourceDetails {
  [key: string]: unknown
  /** String, text. */
  templateConditionId?: string
  /** String, text; customer data. */
  templateConditionName?: string
}

/** What `target[].detailEntry` may hold. Other keys occur, and any of these may be missing. */
export interface ThemeResourceDetails {
  [key: string]: unknown
  /** String, enum. */
  action?: 'ADD' | 'REMOVE' | (string & {})
  /** String, enum. */
  emailTemplateTouchPointVariant?: 'OKTA_DEFAULT' | 'FULL_THEME' | (string & {})
  /** String, enum. */
  endUserDashboardTouchPointVariant?: 'OKTA_DEFAULT' | 'WHITE_LOGO_BACKGROUND' | 'FULL_THEME' | (string & {})
  /** String, enum. */
  errorPageTouchPointVariant?: 'OKTA_DEFAULT' | 'BACKGROUND_SECONDARY_COLOR' | 'BACKGROUND_IMAGE' | (string & {})
  /** String, hex. */
  primaryColorContrastHex?: string
  /** String, hex. */
  primaryColorHex?: string
  /** String, hex. */
  secondaryColorContrastHex?: string
  /** String, hex. */
  secondaryColorHex?: string
  /** String, enum. */
  signInPageTouchPointVariant?: 'OKTA_DEFAULT' | 'BACKGROUND_SECONDARY_COLOR' | 'BACKGROUND_IMAGE' | (string & {})
  /** String, okta:themeId. */
  themeId?: string
  /** String, enum. */
  themeResource?: 'LOGO' | 'BACKGROUND_IMAGE' | 'FAVICON' | (string & {})
}

/** What `target[].changeDetails.from` and `.to` may hold. Other keys occur, and any of these may be missing. */
export interface TrustedOriginChangeDetailsEntry {
  [key: string]: unknown
  /** String, text. */
  displayName?: ChangedValue
  /** String, json. */
  trustedOriginScopes?: ChangedValue
  /** String, text. */
  trustedOriginStatus?: ChangedValue
  /** String, text. */
  trustedOriginUrl?: ChangedValue
}

/** What `target[].detailEntry` may hold. Other keys occur, and any of these may be missing. */
export interface TrustedOriginResourceDetails {
  [key: string]: unknown
  /** String, json. */
  trustedOriginScopes?: string
  /** String, text. */
  trustedOriginStatus?: string
  /** String, text. */
  trustedOriginUrl?: string
}

/** What `debugContext.debugData` may hold. Other keys occur, and any of these may be missing. */
export interface UnconfiguredIdentifierDebugData extends CommonDebugData {
  [key: string]: unknown
  /** String, text; personal data. */
  existingOktaUserId?: string
  /** String, text; personal, customer data. */
  existingUserExternalId?: string
  /** String, text. */
  existingUserInstanceId?: string
  /** String, text; personal, customer data. */
  incomingUserExternalId?: string
  /** String, text. */
  incomingUserInstanceId?: string
  /** String, text; personal, sensitive, customer data. */
  oktaUsername?: string
  /** String, text; personal, sensitive, customer data. */
  userEmail?: string
}

/** What `debugContext.debugData` may hold. Other keys occur, and any of these may be missing. */
export interface UniversalLogoutDebugData extends CommonDebugData {
  [key: string]: unknown
  /** List, text. */
  appInstanceIds?: string
}

/** What `debugContext.debugData` may hold. Other keys occur, and any of these may be missing. */
export interface UserAccessDebugData extends CommonDebugData {
  [key: string]: unknown
  /** String. */
  RECOVERYTOKEN?: string
  /** String, iso8601. */
  expirationTime?: string
  /** String, id. */
  invalidToken?: string
  /** Boolean. */
  isSelfInitiated?: 'true' | 'false' | (string & {})
  /** String, okta:userId. */
  originalPrincipalId?: string
  /** Boolean. */
  sessionRevocation?: 'true' | 'false' | (string & {})
  /** Boolean. */
  tempPasswordSet?: 'true' | 'false' | (string & {})
  /** String, text. */
  userRoles?: string
  /** String, enum. */
  userStatus?: 'ACTIVE' | 'LOCKED_OUT' | (string & {})
  /** String, username; personal, sensitive, customer data. */
  usernameOrEmail?: string
}

/** What `target[].detailEntry` may hold. Other keys occur, and any of these may be missing. */
export interface UserAccessResourceDetails {
  [key: string]: unknown
  /** String, username; personal, sensitive, customer data. */
  usernameOrEmail?: string
}

/** What `debugContext.debugData` may hold. Other keys occur, and any of these may be missing. */
export interface UserAccountPreferenceDebugData extends CommonDebugData {
  [key: string]: unknown
}

/** What `target[].detailEntry` may hold. Other keys occur, and any of these may be missing. */
export interface UserAccountPreferenceResourceDetails {
  [key: string]: unknown
  /** String, enum. */
  keepMeSignedInSelection?: 'OPTIN_IDENTIFIER' | 'OPTIN_POSTAUTH' | 'OPTOUT_POSTAUTH' | (string & {})
}

/** What `debugContext.debugData` may hold. Other keys occur, and any of these may be missing. */
export interface UserAuthenticationDebugData extends CommonDebugData {
  [key: string]: unknown
  /** String, id; sensitive data. */
  idvReferenceId?: string
  /** Integer. */
  limitNumber?: string
  /** String, enum. */
  loginResult?: 'SUCCESS' | (string & {})
  /** String, text. */
  oktaUserAgentExtended?: string
  /** String, url. */
  origin?: string
  /** String, text. */
  reasonForFailure?: string
  /** String, enum. */
  result?: 'TRUSTED' | 'NOT_VERIFIED' | 'NOT_ENROLLED' | 'INVALID_MANAGEMENT_HINT' | 'INVALID_OKTA_MOBILE_ID' | (string & {})
  /** String, text; sensitive data. */
  usernameTypingPattern?: string
}

/** What `target[].detailEntry` may hold. Other keys occur, and any of these may be missing. */
export interface UserAuthenticationResourceDetails {
  [key: string]: unknown
  /** String, enum. */
  loginResult?: 'SUCCESS' | (string & {})
  /** String, text. */
  policyId?: string
  /** String, text. */
  policyName?: string
  /** String, text. */
  policyRuleFactorMode?: string
  /** String, integer. */
  policyRulePriority?: string
  /** String, enum. */
  policyType?:
    | 'OktaMfaEnroll'
    | 'Password'
    | 'wifi'
    | 'OktaSignOn'
    | 'group_rule'
    | 'IdpDiscovery'
    | 'ommEnroll'
    | 'OAuthAuthzPolicy'
    | 'user_lifecycle'
    | (string & {})
  /** String, text; customer data. */
  zoneIdMatch?: string
  /** String, text; customer data. */
  zoneNameMatch?: string
}

/** What `debugContext.debugData` may hold. Other keys occur, and any of these may be missing. */
export interface UserConfigDebugData extends CommonDebugData {
  [key: string]: unknown
  /** String. */
  changedAttributes?: string
}

/** What `debugContext.debugData` may hold. Other keys occur, and any of these may be missing. */
export interface UserFactorDebugData extends CommonDebugData {
  [key: string]: unknown
  /** String, iso8601. */
  authenticatorMethodChallengeTime?: string
  /** String, enum. */
  factor?: 'SECURITY_QUESTION' | 'SOFT_TOKEN' | 'PASSWORD_AS_FACTOR' | (string & {})
  /** String, enum. */
  factorIntent?: 'LOGIN' | 'CREDENTIAL_ENROLLMENT' | 'CREDENTIAL_RECOVERY' | (string & {})
  /** String, enum. */
  keyTypeUsedForAuthentication?: 'PROOF_OF_POSSESSION' | 'USER_VERIFYING_BIO_ONLY' | 'USER_VERIFYING_BIO_OR_PIN' | (string & {})
  /** List, enum. */
  promptingPolicyTypes?: 'OKTA_SIGN_ON' | 'ACCESS' | (string & {})
  /** String, enum. */
  pushOnlyResponseType?: 'OV_RESPONSE_APPROVE' | 'OV_RESPONSE_DENY' | 'OV_RESPONSE_ERROR' | (string & {})
  /** String, enum. */
  pushWithNumberChallengeResponseType?:
    | 'OV_WITH_CHALLENGE_RESPONSE_VALID'
    | 'OV_WITH_CHALLENGE_RESPONSE_INVALID'
    | 'OV_WITH_CHALLENGE_RESPONSE_ERROR'
    | 'OV_WITH_CHALLENGE_RESPONSE_NOT_APPLICABLE'
    | (string & {})
  /** String, iso8601. */
  timestamp?: string
}

/** What `target[].detailEntry` may hold. Other keys occur, and any of these may be missing. */
export interface UserIdentificationPolicyResourceDetails {
  [key: string]: unknown
  /** String, enum. */
  showSignInWithOv?: 'ALWAYS' | 'NEVER' | (string & {})
}

/** What `target[].detailEntry` may hold. Other keys occur, and any of these may be missing. */
export interface UserIdentifierResourceDetails {
  [key: string]: unknown
  /** String, text. */
  identifyingAttribute?: string
}

/** What `target[].detailEntry` may hold. Other keys occur, and any of these may be missing. */
export interface UserIdentityVerificationResourceDetails {
  [key: string]: unknown
  /** String, text. */
  assuranceLevel?: string
  /** String, id; sensitive data. */
  idvFlowId?: string
  /** String, id; sensitive data. */
  idvReferenceId?: string
  /** String, id; sensitive data. */
  idvRequestId?: string
  /** String, text. */
  trustFramework?: string
}

/** What `debugContext.debugData` may hold. Other keys occur, and any of these may be missing. */
export interface UserImpersonationSessionDebugData {
  [key: string]: unknown
  /** String, text. */
  caseNumber?: string
}

/** What `debugContext.debugData` may hold. Other keys occur, and any of these may be missing. */
export interface UserLifecycleDebugData extends CommonDebugData {
  [key: string]: unknown
  /** String, text; sensitive, customer data. */
  errorMessage?: string
  /** String, enum. */
  serverStatus?: 'SAFE_MODE' | (string & {})
}

/** What `debugContext.debugData` may hold. Other keys occur, and any of these may be missing. */
export interface UserProvisioningDebugData extends CommonDebugData {
  [key: string]: unknown
  /** String, name. */
  AppName?: string
  /** String, enum. */
  errorCode?: 'notUniqueWithinOrg' | 'blank' | 'platform.cvd.profile.property.constraint.violation.minLength' | (string & {})
  /** String, fieldName. */
  errorField?: string
}

/** What `target[].detailEntry` may hold. Other keys occur, and any of these may be missing. */
export interface UserProvisioningResourceDetails {
  [key: string]: unknown
  /** String, okta:appInstanceId. */
  appInstanceId?: string
  /** String, okta:appUserId. */
  appUserId?: string
  /** String, username; personal, sensitive, customer data. */
  appUsername?: string
  /** String, text; customer data. */
  comment?: string
  /** String, iso8601. */
  completedAt?: string
  /** String, okta:userId. */
  completedBy?: string
  /** String, iso8601. */
  initiatedAt?: string
  /** String, okta:userId. */
  initiatedBy?: string
  /** String, enum. */
  resolution?:
    | 'Auto Deprovisioned'
    | 'Not Deprovisioned - Other'
    | 'Not Deprovisioned - Personal Account'
    | 'Manually Deprovisioned'
    | 'Not Deprovisioned - Shared Account'
    | (string & {})
  /** String, okta:userId. */
  userId?: string
}

/** What `debugContext.debugData` may hold. Other keys occur, and any of these may be missing. */
export interface UserRealmUpdateDebugData extends CommonDebugData {
  [key: string]: unknown
  /** String; customer data. */
  fromRealmDisplayName?: string
  /** String; customer data. */
  fromRealmId?: string
}

/** What `debugContext.debugData` may hold. Other keys occur, and any of these may be missing. */
export interface UserRoleDebugData extends CommonDebugData {
  [key: string]: unknown
  /** String, text. */
  privilegeGranted?: string
  /** String, text. */
  privilegeRevoked?: string
}

/** What `target[].detailEntry` may hold. Other keys occur, and any of these may be missing. */
export interface UserRoleResourceDetails {
  [key: string]: unknown
  /** String, iso8601. */
  privilegeExpiration?: string
}

/** What `debugContext.debugData` may hold. Other keys occur, and any of these may be missing. */
export interface UserSloDebugData extends CommonDebugData {
  [key: string]: unknown
  /** String, text. */
  endedSessionId?: string
  /** String, text. */
  terminationReason?: string
  /** Integer. */
  totalOidcLogoutRequests?: string
  /** Integer. */
  totalSamlLogoutRequests?: string
}

/** What `debugContext.debugData` may hold. Other keys occur, and any of these may be missing. */
export interface UserSsoAuthenticationDebugData extends CommonDebugData {
  [key: string]: unknown
  /** Boolean. */
  fedBrokerMode?: 'true' | 'false' | (string & {})
  /** String, enum. */
  initiationType?: 'SP_INITIATED' | 'NA' | 'IDP_INITIATED' | (string & {})
  /** String, text. */
  issuer?: string
  /** String, username; personal, sensitive, customer data. */
  nameId?: string
  /** String, text. */
  qualifiedName?: string
  /** String, enum. */
  signOnMode?: 'SAML 2.0' | 'OpenID Connect' | 'Secure Web Authentication' | (string & {})
}

/** What `target[].detailEntry` may hold. Other keys occur, and any of these may be missing. */
export interface UserSsoResourceDetails {
  [key: string]: unknown
  /** String, name. */
  signOnModeType?: string
}

/** What `debugContext.debugData` may hold. Other keys occur, and any of these may be missing. */
export interface UserTypeDebugData extends CommonDebugData {
  [key: string]: unknown
  /** String, okta:schemaId. */
  newTypeId?: string
  /** String, okta:schemaId. */
  oldTypeId?: string
}

/** What `target[].detailEntry` may hold. Other keys occur, and any of these may be missing. */
export interface VirtualMcpAuthServerResourceDetails {
  [key: string]: unknown
  /** String, okta:authorizationServerId. */
  virtualMcpAuthServerId?: string
}

/** What `target[].changeDetails.from` and `.to` may hold. Other keys occur, and any of these may be missing. */
export interface VirtualMcpCapabilityChangeDetailsEntry {
  [key: string]: unknown
  /** String, text; customer data. */
  virtualMcpCapabilityAlias?: ChangedValue
}

/** What `debugContext.debugData` may hold. Other keys occur, and any of these may be missing. */
export interface VirtualMcpCapabilityDebugData extends CommonDebugData {
  [key: string]: unknown
  /** String, text. */
  virtualMcpCapabilityConnectionOrn?: string
  /** String, text. */
  virtualMcpCapabilitySourceOrn?: string
  /** String, enum. */
  virtualMcpCapabilityType?: 'TOOL' | (string & {})
}

/** What `target[].detailEntry` may hold. Other keys occur, and any of these may be missing. */
export interface VirtualMcpServerDetails {
  [key: string]: unknown
  /** String, id. */
  virtualMcpServerId?: string
  /** String, name; customer data. */
  virtualMcpServerName?: string
}

/** What `debugContext.debugData` may hold. Other keys occur, and any of these may be missing. */
export interface WebhooksDebugData extends CommonDebugData {
  [key: string]: unknown
  /** String, text. */
  errorMessage?: string
}

/** What `target[].changeDetails.from` and `.to` may hold. Other keys occur, and any of these may be missing. */
export interface WellKnownUriChangeDetailsEntry {
  [key: string]: unknown
  /** String, json. */
  representation?: ChangedValue
}

/** What `target[].detailEntry` may hold. Other keys occur, and any of these may be missing. */
export interface WellKnownUriResourceDetails {
  [key: string]: unknown
  /** String, okta:brandId. */
  wellKnownUriBrandId?: string
  /** String, enum. */
  wellKnownUriPath?: 'apple-app-site-association' | 'assetlinks.json' | 'webauthn' | (string & {})
  /** String, enum. */
  wellKnownUriPurpose?: 'CUSTOMIZED' | (string & {})
}

/** What `target[].detailEntry` may hold. Other keys occur, and any of these may be missing. */
export interface WorkloadPrincipalAiAgentImportDetails {
  [key: string]: unknown
  /** String, id. */
  workloadPrincipalAiAgentImportJobId?: string
}

/** What `target[].detailEntry` may hold. Other keys occur, and any of these may be missing. */
export interface WorkloadPrincipalAiAgentImportOutcomeDetails {
  [key: string]: unknown
  /** Integer. */
  workloadPrincipalAiAgentImportAddedCount?: string
  /** Integer. */
  workloadPrincipalAiAgentImportChangedCount?: string
  /** Integer. */
  workloadPrincipalAiAgentImportCreatedCount?: string
  /** Integer. */
  workloadPrincipalAiAgentImportDeletedCount?: string
  /** String, text. */
  workloadPrincipalAiAgentImportFailure?: string
  /** Integer. */
  workloadPrincipalAiAgentImportRemovedCount?: string
  /** Integer. */
  workloadPrincipalAiAgentImportScannedCount?: string
  /** Integer. */
  workloadPrincipalAiAgentImportSkippedCount?: string
  /** Integer. */
  workloadPrincipalAiAgentImportTotalAgentsFound?: string
  /** Integer. */
  workloadPrincipalAiAgentImportUnchangedCount?: string
  /** Integer. */
  workloadPrincipalAiAgentImportUpdatedCount?: string
}

/** What `target[].changeDetails.from` and `.to` may hold. Other keys occur, and any of these may be missing. */
export interface WorkloadPrincipalAiAgentProviderChangeDetailsEntry {
  [key: string]: unknown
  /** String, json; customer data. */
  workloadPrincipalAiAgentProviderConfiguration?: ChangedValue
  /** String, json; customer data. */
  workloadPrincipalAiAgentProviderOwnerInfo?: ChangedValue
  /** String, json; customer data. */
  workloadPrincipalAiAgentProviderSchedule?: ChangedValue
}

/** What `target[].detailEntry` may hold. Other keys occur, and any of these may be missing. */
export interface WorkloadPrincipalAiAgentProviderDetails {
  [key: string]: unknown
  /** String, id. */
  workloadPrincipalAiAgentProviderId?: string
  /** String, json; customer data. */
  workloadPrincipalAiAgentProviderOwnerInfo?: string
  /** String, json; customer data. */
  workloadPrincipalAiAgentProviderSchedule?: string
  /** String, id. */
  workloadPrincipalAiAgentSourceId?: string
  /** String, name. */
  workloadPrincipalAiAgentSourceName?: string
  /** String, text. */
  workloadPrincipalAiAgentSourceType?: string
}

/** What `target[].changeDetails.from` and `.to` may hold. Other keys occur, and any of these may be missing. */
export interface WorkloadPrincipalAiAgentProviderPriorityChangeDetailsEntry {
  [key: string]: unknown
  /** List, okta:appInstanceId. */
  workloadPrincipalAiAgentProviderPriorityList?: ChangedValue
}

/** What `target[].changeDetails.from` and `.to` may hold. Other keys occur, and any of these may be missing. */
export interface WorkloadPrincipalChangeDetailsEntry {
  [key: string]: unknown
  /** String, json; personal, customer data. */
  workloadPrincipalCustomAttributes?: ChangedValue
  /** String, text; customer data. */
  workloadPrincipalDescription?: ChangedValue
  /** String, text; customer data. */
  workloadPrincipalExternalId?: ChangedValue
  /** String, text; customer data. */
  workloadPrincipalName?: ChangedValue
  /** String, text; customer data. */
  workloadPrincipalPlatform?: ChangedValue
  /** String, enum. */
  workloadPrincipalStatus?: 'ACTIVE' | 'INACTIVE' | 'DELETED' | 'STAGED' | ChangedValue
}

/** What `target[].detailEntry` may hold. Other keys occur, and any of these may be missing. */
export interface WorkloadPrincipalCredentialDetails {
  [key: string]: unknown
  /** String, id. */
  workloadPrincipalCredentialKeyId?: string
  /** String, enum. */
  workloadPrincipalCredentialKeyType?: 'RSA' | 'EC' | (string & {})
  /** String, enum. */
  workloadPrincipalCredentialStatus?: 'ACTIVE' | 'INACTIVE' | (string & {})
  /** String, enum. */
  workloadPrincipalCredentialType?: 'JWK' | (string & {})
}

/** What `debugContext.debugData` may hold. Other keys occur, and any of these may be missing. */
export interface WorkloadPrincipalDebugData extends CommonDebugData {
  [key: string]: unknown
  /** String, text. */
  errorMessage?: string
}

/** What `target[].detailEntry` may hold. Other keys occur, and any of these may be missing. */
export interface WorkloadPrincipalDelegationLink {
  [key: string]: unknown
  /** String, text. */
  workloadPrincipalDelegationLinkFromClientOrn?: string
  /** String, enum. */
  workloadPrincipalDelegationLinkFromTokenType?: 'ID_TOKEN' | 'ACCESS_TOKEN' | (string & {})
  /** String, enum. */
  workloadPrincipalDelegationLinkFromType?: 'OKTA_AUTHORIZATION_SERVER' | (string & {})
  /** String, text. */
  workloadPrincipalDelegationLinkToAuthorizationServerOrn?: string
  /** String, text. */
  workloadPrincipalDelegationLinkToResourceOrn?: string
}

/** What `target[].changeDetails.from` and `.to` may hold. Other keys occur, and any of these may be missing. */
export interface WorkloadPrincipalResourceConnectionChangeDetailsEntry {
  [key: string]: unknown
  /** String, text. */
  workloadPrincipalResourceConnectionScopes?: ChangedValue
  /** String, text. */
  workloadPrincipalResourceConnectionScopesCondition?: ChangedValue
}

/** What `target[].detailEntry` may hold. Other keys occur, and any of these may be missing. */
export interface WorkloadPrincipalResourceConnectionDetails {
  [key: string]: unknown
  /** String, id. */
  workloadPrincipalResourceConnectionProtocolMetadataId?: string
  /** String, id. */
  workloadPrincipalResourceConnectionResourceId?: string
  /** String, enum. */
  workloadPrincipalResourceConnectionResourceType?:
    | 'APP_INSTANCE'
    | 'CUSTOM_AS_RESOURCE'
    | 'VAULTED_SECRET'
    | 'SERVICE_ACCOUNT'
    | (string & {})
  /** String, enum. */
  workloadPrincipalResourceConnectionStatus?: 'ACTIVE' | 'INACTIVE' | 'DELETED' | (string & {})
  /** String, enum. */
  workloadPrincipalResourceConnectionType?: 'IDENTITY_ASSERTION' | 'STS' | (string & {})
  /** String, enum. */
  workloadPrincipalResourceConnectionWorkloadPrincipalType?: 'AI_AGENT' | 'VIRTUAL_MCP_SERVER' | (string & {})
}

/** What `target[].detailEntry` may hold. Other keys occur, and any of these may be missing. */
export interface WorkloadPrincipalResourceDetails {
  [key: string]: unknown
  /** String, json; personal, customer data. */
  workloadPrincipalCustomAttributes?: string
  /** String, text; customer data. */
  workloadPrincipalDescription?: string
  /** String, text; customer data. */
  workloadPrincipalExternalId?: string
  /** String, id. */
  workloadPrincipalId?: string
  /** String, text; customer data. */
  workloadPrincipalName?: string
  /** String, text; customer data. */
  workloadPrincipalPlatform?: string
  /** String, uri. */
  workloadPrincipalResourceUrl?: string
  /** String, enum. */
  workloadPrincipalStatus?: 'ACTIVE' | 'INACTIVE' | (string & {})
  /** String, enum. */
  workloadPrincipalType?: 'AI_AGENT' | 'VIRTUAL_MCP_SERVER' | (string & {})
}

/** What `target[].detailEntry` may hold. Other keys occur, and any of these may be missing. */
export interface WorkloadPrincipalSignOnProviderDetails {
  [key: string]: unknown
  /** String, id. */
  workloadPrincipalSignOnProviderId?: string
}

/** What `target[].detailEntry` may hold. Other keys occur, and any of these may be missing. */
export interface X509IdpAppUserResourceDetails {
  [key: string]: unknown
  /** String, text; personal, sensitive, customer data. */
  issuerCommonName?: string
  /** String, text; personal, sensitive, customer data. */
  issuerCountryOrRegion?: string
  /** String, text; personal, sensitive, customer data. */
  issuerDistinguishedNameQualifier?: string
  /** String, text; personal, sensitive, customer data. */
  issuerLocality?: string
  /** String, text; personal, sensitive, customer data. */
  issuerOrganization?: string
  /** String, text; personal, sensitive, customer data. */
  issuerOrganizationalUnit?: string
  /** String, text; personal, sensitive, customer data. */
  issuerSerialNumber?: string
  /** String, text; personal, sensitive, customer data. */
  issuerStateOrProvince?: string
  /** String, text; personal, sensitive, customer data. */
  sha1PublicKeyHash?: string
  /** String, text; personal, sensitive, customer data. */
  subjectAltNameEmail?: string
  /** String, text; personal, sensitive, customer data. */
  subjectAltNameUpn?: string
  /** String, text; personal, sensitive, customer data. */
  subjectAltNameUuid?: string
  /** String, text; personal, sensitive, customer data. */
  subjectCommonName?: string
  /** String, text; personal, sensitive, customer data. */
  subjectKeyIdentifier?: string
  /** String, text; personal, sensitive, customer data. */
  subjectOrganization?: string
  /** String, text; personal, sensitive, customer data. */
  subjectOrganizationalUnit?: string
  /** String, text; personal, sensitive, customer data. */
  subjectSerialNumber?: string
  /** String, text; personal, sensitive, customer data. */
  subjectUserId?: string
}

/** What `debugContext.debugData` may hold. Other keys occur, and any of these may be missing. */
export interface YubikeyDebugData extends CommonDebugData {
  [key: string]: unknown
  /** String, enum. */
  credential?: 'YubiKey' | (string & {})
  /** List, text. */
  duplicateRowSerialNumbers?: string
  /** List, text. */
  invalidRowSerialNumbers?: string
  /** String, id. */
  publicId?: string
  /** String, id. */
  serialNumber?: string
}
