import { readFileSync } from 'node:fs'
import { buildLogEvent, eventTypes } from '../../../generated/index.ts'
import { createRandom, type Random } from '../../../templates/runtime/random.ts'
import { mutate } from '../../generated/mutate.ts'
import { listShared } from '../../shared.ts'

/** How many log events each workload has. */
const count = 200

/** How many orgs and exporters the mixed log events come from, each with its own order of keys. */
const sources = 24

/** Log events as lines of JSON: of one source, all with the same order of keys; of many sources; and of one source, each broken. */
export interface Workloads {
  readonly one: readonly string[]
  readonly mixed: readonly string[]
  readonly broken: readonly string[]
}

/** The log events that are validated: fixtures of every seventh event type, and those that Okta publishes where they are at hand. */
export function createWorkloads(): Workloads {
  const random = createRandom('workloads')
  const built = eventTypes
    .filter((_, index) => index % 5 === 0)
    .slice(0, count)
    .map((id) => buildLogEvent(id) as object)
  const captured = listShared('data/logs').flatMap((path) =>
    readFileSync(path, 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as object),
  )
  const orders = Array.from({ length: sources }, (_, index) => createRandom(`source ${index}`).hex(8))
  const mixed = [...captured, ...built].slice(0, count).map((event, index) => reorder(event, orders[index % sources] ?? ''))
  return {
    one: built.map((event) => JSON.stringify(event)),
    mixed: mixed.map((event) => JSON.stringify(event)),
    broken: built.map((event, index) => JSON.stringify(breakOne(event, index, random))),
  }
}

/** The same value with the keys of every object in an order that its names and a seed decide. */
function reorder(value: unknown, seed: string): unknown {
  if (Array.isArray(value)) return value.map((item) => reorder(item, seed))
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).map(([key, held]) => [createRandom(seed + key).hex(8), key, reorder(held, seed)] as const)
  return Object.fromEntries(entries.sort(([one], [other]) => (one < other ? -1 : 1)).map(([, key, held]) => [key, held]))
}

/** A log event that is wrong in one to three places. */
function breakOne(event: object, index: number, random: Random): object {
  const broken = structuredClone(event) as Record<string, unknown>
  const breaks = [
    () => Reflect.set(broken, 'uuid', 1),
    () => Reflect.set(broken, 'published', 'yesterday'),
    () => Reflect.set(broken.actor as object, 'id', null),
    () => Reflect.set(broken, 'severity', 'warn'),
    () => Reflect.deleteProperty(broken, 'outcome'),
    () => Reflect.set(broken.client as object, 'ipAddress', 7),
    () => Reflect.set(broken, 'target', {}),
    () => Reflect.set(broken.securityContext as object, 'asNumber', '64500'),
    () => Reflect.set(broken, 'eventType', `${String(broken.eventType)}x`),
  ]
  for (let places = index % 3; places >= 0; places -= 1) random.pick(breaks as [() => boolean, ...(() => boolean)[]])()
  return broken
}

/** Log events of which some are broken at random, for the proof that all validators agree. */
export function createMutations(total: number): readonly unknown[] {
  const random = createRandom('agreement')
  const { one, mixed } = createWorkloads()
  const texts = [...one, ...mixed]
  return Array.from({ length: total }, () => {
    const value = JSON.parse(texts[random.below(texts.length)] ?? '{}') as object
    for (let changes = random.below(4); changes > 0; changes -= 1) mutate(value, random)
    return value
  })
}
