// Made by `okta-events generate`: do not edit, run it again instead.
// Facts come from Okta's public documentation of the System Log, https://developer.okta.com/docs/reference/api/event-types/

import { type CatalogFacts, listPayloadKeys, type PayloadKeyFacts } from './facts.js'
import { createAddress, type Scene, toOktaId } from './scene.js'

/** A payload with a value for each documented key; every value is a string, as on the wire. */
export function samplePayload(id: string, facts: CatalogFacts, scene: Scene): Record<string, unknown> {
  return Object.fromEntries(listPayloadKeys(id, facts).map((key) => [key[0], sampleKey(key, scene)]))
}

function sampleKey([name, format, values]: PayloadKeyFacts, scene: Scene): string {
  const [first, ...others] = values
  if (first !== undefined) return scene.random.pick([first, ...others])
  return sampleName(name, scene) ?? sampleFormat(name, format.toLowerCase(), scene)
}

/** Keys that repeat what the event says elsewhere. */
function sampleName(name: string, { requestId, random }: Scene): string | null {
  switch (name) {
    case 'requestId':
      return requestId
    case 'requestUri':
      return '/api/v1/example'
    case 'url':
      return '/api/v1/example?'
    case 'dtHash':
      return random.hex(64)
    case 'deviceFingerprint':
      return random.hex(32)
    default:
      return null
  }
}

function sampleFormat(name: string, format: string, scene: Scene): string {
  const { random, actor, time } = scene
  switch (format) {
    case 'boolean':
      return random.pick(['true', 'false'])
    case 'integer':
      return String(random.below(100))
    case 'percentage':
      return String(random.below(101))
    case 'epochmillis':
      return String(time)
    case 'iso8601':
    case 'date':
    case 'date-time':
      return new Date(time).toISOString()
    case 'json':
      return '{}'
    case 'map':
      return '{}'
    case 'list':
    case 'set':
      return '[]'
    case 'uri':
      return `/${name}/${random.word(8)}`
    case 'url':
      return `https://example.com/${name}`
    case 'domainname':
      return 'example.com'
    case 'ip':
      return createAddress(random)
    case 'email':
    case 'username':
      return actor.alternateId
    case 'phonenumber':
      return `+1 555-01${String(random.below(100)).padStart(2, '0')}`
    case 'hex':
    case 'tokenhash':
      return random.hex(32)
    case 'version':
      return `${1 + random.below(9)}.${random.below(20)}.0`
    case 'enum':
      return 'EXAMPLE'
    default:
      return format === 'id' || format.startsWith('okta:') || /Id$/.test(name) ? toOktaId('', random) : `example ${toWords(name)}`
  }
}

/** `riskLevel` becomes `risk level`. */
function toWords(name: string): string {
  return name
    .replace(/[^A-Za-z0-9]+/g, ' ')
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .toLowerCase()
}
