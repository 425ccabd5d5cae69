// Made by `okta-events generate`: do not edit, run it again instead.
// Facts come from Okta's public documentation of the System Log, https://developer.okta.com/docs/reference/api/event-types/

import type { EventTypeFacts } from './facts.js'
import { createRandom, type Random } from './random.js'

/** Who did what from where: the facts of one sample event, the same wherever the event repeats them. */
export interface Scene {
  readonly eventType: EventTypeFacts
  readonly random: Random
  readonly actor: Party
  readonly targets: readonly Party[]
  readonly address: string
  readonly place: Place
  readonly browser: Browser
  /** Milliseconds since 1970. */
  readonly time: number
  readonly requestId: string
  /** What the id says of the end: that it did not go well. */
  readonly isFailure: boolean
}

/** An actor or a target, as the System Log names them. */
export interface Party {
  readonly id: string
  readonly type: string
  readonly alternateId: string
  readonly displayName: string
  /** The id of the payload in its `detailEntry`, or null. */
  readonly payload: string | null
}

/** A `geographicalContext`; latitude and longitude are in degrees. */
export interface Place {
  readonly city: string
  readonly state: string
  readonly country: string
  readonly postalCode: string
  readonly lat: number
  readonly lon: number
}

/** A `userAgent`, with the name of the system and of the browser as Okta writes them. */
export interface Browser {
  readonly rawUserAgent: string
  readonly os: string
  readonly browser: string
}

const people: readonly [string, ...string[]] = [
  'Ada Example',
  'Ben Sample',
  'Chiara Esempio',
  'Dmitri Obrazets',
  'Elif Ornek',
  'Femi Apeere',
  'Greta Beispiel',
  'Hana Rei',
]

const places: readonly [Place, ...Place[]] = [
  { city: 'Lisbon', state: 'Lisbon', country: 'Portugal', postalCode: '1100-148', lat: 38.7223, lon: -9.1393 },
  { city: 'Toronto', state: 'Ontario', country: 'Canada', postalCode: 'M5H', lat: 43.6532, lon: -79.3832 },
  { city: 'Nairobi', state: 'Nairobi County', country: 'Kenya', postalCode: '00100', lat: -1.2864, lon: 36.8172 },
  { city: 'Osaka', state: 'Osaka', country: 'Japan', postalCode: '530-0001', lat: 34.6937, lon: 135.5023 },
  { city: 'Denver', state: 'Colorado', country: 'United States', postalCode: '80202', lat: 39.7392, lon: -104.9903 },
]

const browsers: readonly [Browser, ...Browser[]] = [
  {
    rawUserAgent: 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/138.0.0.0 Safari/537.36',
    os: 'Mac OS X',
    browser: 'CHROME',
  },
  {
    rawUserAgent: 'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:140.0) Gecko/20100101 Firefox/140.0',
    os: 'Windows 10',
    browser: 'FIREFOX',
  },
]

/** Types of targets by the words of an id, and what the ids of such targets start with. */
const targetTypes: readonly (readonly [word: string, type: string, prefix: string])[] = [
  ['app_instance', 'AppInstance', '0oa'],
  ['rule', 'PolicyRule', '0pr'],
  ['policy', 'PolicyEntity', '00p'],
  ['group', 'UserGroup', '00g'],
  ['device', 'Device', 'guo'],
  ['zone', 'NetworkZone', 'nzo'],
  ['factor', 'AuthenticatorEnrollment', 'opf'],
  ['mapping', 'Mapping', 'prm'],
  ['import', 'ImportJob', 'ij'],
  ['token', 'Token', '00T'],
  ['application', 'AppInstance', '0oa'],
  ['app', 'AppInstance', '0oa'],
  ['hook', 'Hook', 'who'],
  ['role', 'Role', 'irb'],
  ['user', 'User', '00u'],
]

/** The facts of the sample event of an event type: the same for the same id. */
export function createScene(eventType: EventTypeFacts): Scene {
  const random = createRandom(eventType.id)
  const words = eventType.id.toLowerCase().split(/[^a-z0-9]+/)
  const isSystem = words[0] === 'system' || words.includes('import') || words.includes('agent')
  const payloads = eventType.targets.length === 0 ? [null] : eventType.targets
  return {
    eventType,
    random,
    actor: isSystem ? createSystem(random) : createPerson(random, null),
    targets: payloads.map((payload) => createTarget(eventType.id, payload, random)),
    address: createAddress(random),
    place: random.pick(places),
    browser: random.pick(browsers),
    time: Date.UTC(2026, 0, 1) + random.below(180 * 86_400_000),
    requestId: random.word(24),
    isFailure: words.some((word) => /^(?:fail|den|violat|reject|abus|block|invalid|error)/.test(word)),
  }
}

function createPerson(random: Random, payload: string | null): Party {
  const displayName = random.pick(people)
  const login = displayName.toLowerCase().replace(' ', '.')
  const domain = random.pick(['example.com', 'example.org', 'example.net'])
  return { id: toOktaId('00u', random), type: 'User', alternateId: `${login}@${domain}`, displayName, payload }
}

function createSystem(random: Random): Party {
  const id = toOktaId('okta', random)
  return { id, type: 'SystemPrincipal', alternateId: 'system@example.com', displayName: 'Okta System', payload: null }
}

function createTarget(eventType: string, payload: string | null, random: Random): Party {
  const id = eventType.toLowerCase()
  const [word = 'user', type = 'User', prefix = '00u'] = targetTypes.find(([candidate]) => id.includes(candidate)) ?? []
  if (type === 'User') return createPerson(random, payload)
  const name = `Example ${word.replace('_', ' ')}`
  return { id: toOktaId(prefix, random), type, alternateId: 'unknown', displayName: name, payload }
}

/** An id of the form that Okta gives: 20 letters and digits, the first of which tell the kind. */
export function toOktaId(prefix: string, random: Random): string {
  return `${prefix}${random.word(Math.max(0, 20 - prefix.length))}`
}

/** A UUID of version 4. */
export function createUuid(random: Random): string {
  const variant = random.pick(['8', '9', 'a', 'b'])
  return `${random.hex(8)}-${random.hex(4)}-4${random.hex(3)}-${variant}${random.hex(3)}-${random.hex(12)}`
}

/** An address that is kept for documentation (RFC 5737, RFC 3849). */
export function createAddress(random: Random): string {
  if (random.below(5) === 0) return `2001:db8::${random.hex(4).replace(/^0+(?=.)/, '')}`
  return `${random.pick(['192.0.2', '198.51.100', '203.0.113'])}.${1 + random.below(254)}`
}
