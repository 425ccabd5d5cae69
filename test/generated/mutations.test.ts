import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import { createRandom, type Random } from '../../templates/runtime/random.ts'
import { richCatalog } from '../emit/catalog.ts'
import { emitAll, loadEmitted } from '../emit/emitted.ts'
import { listShared } from '../shared.ts'

const files = emitAll(richCatalog)
const emitted = await loadEmitted(files)
const ajv = new Ajv2020()
const readSchema = (name: string) => ajv.compile(JSON.parse(files.get(`schemas/${name}.schema.json`) ?? '{}') as object)

const events = [
  ...richCatalog.eventTypes.map(({ id }) => emitted.buildLogEvent(id)),
  ...listShared('data/logs').flatMap((path) =>
    readFileSync(path, 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as object),
  ),
]

const messages = [
  {
    name: 'log event',
    count: 80_000,
    sources: events as readonly object[],
    passes: emitted.isLogEvent,
    validate: emitted.validateLogEvent,
    schema: readSchema('log-event'),
  },
  {
    name: 'Event Hook body',
    count: 10_000,
    sources: events.map((event) => emitted.buildEventHookBody([event, events[0]])),
    passes: emitted.isEventHookBody,
    validate: emitted.validateEventHookBody,
    schema: readSchema('event-hook-body'),
  },
  {
    name: 'EventBridge envelope',
    count: 10_000,
    sources: events.map((event) => emitted.buildEventBridgeEnvelope(event)),
    passes: emitted.isEventBridgeEnvelope,
    validate: emitted.validateEventBridgeEnvelope,
    schema: readSchema('event-bridge-envelope'),
  },
]

describe('validators and JSON Schema accept the same', () => {
  test.each(messages)('for mutations of a $name', ({ name, count, sources, passes, validate, schema }) => {
    const random = createRandom(`mutations of a ${name}`)
    const texts = sources.map((source) => JSON.stringify(source))
    const disagreements: string[] = []
    let accepted = 0
    for (let round = 0; round < count; round += 1) {
      const value = JSON.parse(texts[random.below(texts.length)] ?? '{}') as object
      for (let changes = random.below(3); changes >= 0; changes -= 1) mutate(value, random)
      const want = schema(value)
      const result = validate(value)
      if (want) accepted += 1
      if (passes(value) !== want || (result.issues === undefined) !== want) disagreements.push(JSON.stringify({ want, result, value }))
    }
    expect(disagreements.slice(0, 3)).toEqual([])
    // Both ways of agreeing have to occur often, or the comparison would mean little.
    expect(accepted).toBeGreaterThan(count / 10)
    expect(count - accepted).toBeGreaterThan(count / 10)
  })
})

const strays: readonly unknown[] = [
  null,
  true,
  false,
  0,
  -1,
  0.5,
  1e300,
  '',
  'text',
  'INFO',
  'info',
  'SUCCESS',
  '0',
  {},
  { id: 'x' },
  [],
  [null],
  [{}],
  [[]],
]
const dates: readonly [string, ...string[]] = [
  '2026-05-07T09:30:00.000Z',
  '2026-02-29t23:59:60z',
  '2026-02-30T00:00:00Z',
  '2026-04-31T00:00:00Z',
  '2026-05-07 09:30:00Z',
  '2026-05-07T24:00:00Z',
  '2026-05-07T09:30:00+23:59',
  '2026-05-07T09:30:00-24:00',
  '2026-05-07T09:30:00.Z',
  '2026-13-01T00:00:00Z',
  '2026-05-07T09:30:00.123456789012345678901234567890Z',
  '2026-05-07T09:30:00',
  '2026-05-07T09:30:00Z\n',
  '٢٠٢٦-05-07T09:30:00Z',
]

/** Change one place of a value: replace it, drop it, or add a key. */
function mutate(root: object, random: Random): void {
  let owner: object = root
  for (let depth = 0; depth < 6; depth += 1) {
    const keys = Object.keys(owner)
    const key = keys[random.below(Math.max(1, keys.length))]
    if (key === undefined) return
    const value = Reflect.get(owner, key) as unknown
    const isDeep = typeof value === 'object' && value !== null && Object.keys(value).length > 0
    if (isDeep && random.below(4) > 0) {
      owner = value
      continue
    }
    change(owner, key, value, random)
    return
  }
}

function change(owner: object, key: string, value: unknown, random: Random): void {
  const how = random.below(10)
  if (how === 0 && !Array.isArray(owner)) Reflect.deleteProperty(owner, key)
  else if (how === 1) Reflect.set(owner, random.word(5), random.below(9))
  else if (how === 2)
    Reflect.defineProperty(owner, '__proto__', { value: { polluted: true }, enumerable: true, configurable: true, writable: true })
  else if (/^(?:published|time|eventTime)$/.test(key)) Reflect.set(owner, key, how < 7 ? changeDate(random) : random.pick(dates))
  else if (how < 6) Reflect.set(owner, key, typeof value === 'string' ? `${value}x` : value)
  else Reflect.set(owner, key, strays[random.below(strays.length)])
}

/** A date with one character exchanged. */
function changeDate(random: Random): string {
  const date = random.pick(dates)
  const at = random.below(date.length)
  return `${date.slice(0, at)}${random.pick(['0', '1', '2', '3', '5', '6', '9', '-', ':', '.', 'T', 't', 'Z', 'z', '+', ' ', '²'])}${date.slice(at + 1)}`
}
