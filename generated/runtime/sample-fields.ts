// Made by `okta-events generate`: do not edit, run it again instead.
// Facts come from Okta's public documentation of the System Log, https://developer.okta.com/docs/reference/api/event-types/

import type { CatalogFacts } from './facts.js'
import { samplePayload } from './sample-payload.js'
import { createUuid, type Party, type Scene } from './scene.js'

/** What a sample is made for: the scene, and of the list of targets the one that is being made. */
export interface SampleContext {
  readonly facts: CatalogFacts
  readonly scene: Scene
  readonly target: Party | null
}

/** Makes a sample of one field; `undefined` where the field is left out. */
export type Sample = (context: SampleContext) => unknown

/** Samples of fields of the log event by path; fields without one get a value of their type. */
export const fieldSamples: ReadonlyMap<string, Sample> = /* @__PURE__ */ new Map<string, Sample>([
  ['uuid', ({ scene }) => createUuid(scene.random)],
  ['published', ({ scene }) => new Date(scene.time).toISOString()],
  ['eventType', ({ scene }) => scene.eventType.id],
  ['version', () => '0'],
  ['severity', ({ scene }) => (scene.isFailure ? 'WARN' : 'INFO')],
  ['displayMessage', ({ scene }) => toSentence(scene.eventType.id)],
  ['legacyEventType', () => null],
  ['actor.id', ({ scene }) => scene.actor.id],
  ['actor.type', ({ scene }) => scene.actor.type],
  ['actor.alternateId', ({ scene }) => scene.actor.alternateId],
  ['actor.displayName', ({ scene }) => scene.actor.displayName],
  ['actor.detailEntry', () => null],
  ['target.id', ({ target }) => target?.id],
  ['target.type', ({ target }) => target?.type],
  ['target.alternateId', ({ target }) => target?.alternateId],
  ['target.displayName', ({ target }) => target?.displayName],
  ['target.detailEntry', sampleDetailEntry],
  ['target.changeDetails', sampleChangeDetails],
  ['outcome.result', ({ scene }) => (scene.isFailure ? 'FAILURE' : 'SUCCESS')],
  ['outcome.reason', () => null],
  ['client.userAgent.rawUserAgent', ({ scene }) => scene.browser.rawUserAgent],
  ['client.userAgent.os', ({ scene }) => scene.browser.os],
  ['client.userAgent.browser', ({ scene }) => scene.browser.browser],
  ['client.zone', () => 'null'],
  ['client.device', () => 'Computer'],
  ['client.id', () => null],
  ['client.ipAddress', ({ scene }) => scene.address],
  ['client.geographicalContext.city', ({ scene }) => scene.place.city],
  ['client.geographicalContext.state', ({ scene }) => scene.place.state],
  ['client.geographicalContext.country', ({ scene }) => scene.place.country],
  ['client.geographicalContext.postalCode', ({ scene }) => scene.place.postalCode],
  ['client.geographicalContext.geolocation.lat', ({ scene }) => scene.place.lat],
  ['client.geographicalContext.geolocation.lon', ({ scene }) => scene.place.lon],
  ['request.ipChain.ip', ({ scene }) => scene.address],
  ['request.ipChain.version', ({ scene }) => (scene.address.includes(':') ? 'V6' : 'V4')],
  ['request.ipChain.source', () => null],
  ['request.ipChain.geographicalContext.city', ({ scene }) => scene.place.city],
  ['request.ipChain.geographicalContext.state', ({ scene }) => scene.place.state],
  ['request.ipChain.geographicalContext.country', ({ scene }) => scene.place.country],
  ['request.ipChain.geographicalContext.postalCode', ({ scene }) => scene.place.postalCode],
  ['request.ipChain.geographicalContext.geolocation.lat', ({ scene }) => scene.place.lat],
  ['request.ipChain.geographicalContext.geolocation.lon', ({ scene }) => scene.place.lon],
  // Numbers of autonomous systems that are kept for documentation (RFC 5398).
  ['securityContext.asNumber', ({ scene }) => 64_496 + scene.random.below(16)],
  ['securityContext.asOrg', () => 'Example Networks'],
  ['securityContext.isp', () => 'Example Networks'],
  ['securityContext.domain', () => 'example.net'],
  ['securityContext.isProxy', () => false],
  ['authenticationContext.authenticationStep', () => 0],
  ['authenticationContext.externalSessionId', ({ scene }) => scene.random.word(25)],
  ['authenticationContext.rootSessionId', () => null],
  ['authenticationContext.authenticationProvider', () => null],
  ['authenticationContext.credentialProvider', () => null],
  ['authenticationContext.credentialType', () => null],
  ['authenticationContext.interface', () => null],
  ['authenticationContext.issuer', () => null],
  ['transaction.id', ({ scene }) => scene.requestId],
  ['transaction.type', ({ scene }) => (scene.actor.type === 'User' ? 'WEB' : 'JOB')],
  ['transaction.detail', () => ({})],
  ['debugContext.debugData', sampleDebugData],
  ['device', () => null],
])

/** `directory.mapping.update` becomes `Directory mapping update`. */
function toSentence(id: string): string {
  const words = id
    .split(/[^A-Za-z0-9]+/)
    .filter((word) => word !== '')
    .join(' ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}

function sampleDebugData({ facts, scene }: SampleContext): unknown {
  const { debugData } = scene.eventType
  if (debugData !== null) return samplePayload(debugData, facts, scene)
  return { requestId: scene.requestId, requestUri: '/api/v1/example', url: '/api/v1/example?' }
}

function sampleDetailEntry({ facts, scene, target }: SampleContext): unknown {
  return target === null || target.payload === null ? null : samplePayload(target.payload, facts, scene)
}

/** The first target is the one that changed. */
function sampleChangeDetails({ facts, scene, target }: SampleContext): unknown {
  const ids = scene.eventType.changeDetails
  if (ids.length === 0 || target !== scene.targets[0]) return undefined
  const [from, to] = ['before', 'after'].map(() => Object.assign({}, ...ids.map((id) => samplePayload(id, facts, scene))) as unknown)
  return { from, to }
}
