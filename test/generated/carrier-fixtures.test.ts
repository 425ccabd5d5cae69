import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import {
  buildEventBridgeEnvelope,
  buildEventHookBody,
  type EventType,
  type InvalidLogEvent,
  invalidEventBridgeEnvelopes,
  invalidEventHookBodies,
  isEventBridgeEnvelope,
  isEventHookBody,
  payloadEvents,
  type Validation,
  validateEventBridgeEnvelope,
  validateEventHookBody,
} from '../../generated/index.ts'

interface Carrier {
  readonly name: string
  readonly file: string
  readonly invalid: (eventType: EventType) => readonly InvalidLogEvent[]
  readonly validate: (value: unknown) => Validation<unknown>
  readonly passes: (value: unknown) => boolean
  readonly build: (event: never) => unknown
  /** Paths of the carrier itself. */
  readonly paths: readonly string[]
}

const carriers: readonly Carrier[] = [
  {
    name: 'an Event Hook body',
    file: 'event-hook-body',
    invalid: invalidEventHookBodies,
    validate: validateEventHookBody,
    passes: isEventHookBody,
    build: (event) => buildEventHookBody([event]),
    paths: [
      'cloudEventsVersion',
      'contentType',
      'data',
      'data.events',
      'data.events.0',
      'eventId',
      'eventTime',
      'eventType',
      'eventTypeVersion',
      'source',
    ],
  },
  {
    name: 'an EventBridge envelope',
    file: 'event-bridge-envelope',
    invalid: invalidEventBridgeEnvelopes,
    validate: validateEventBridgeEnvelope,
    passes: isEventBridgeEnvelope,
    build: (event) => buildEventBridgeEnvelope(event),
    paths: ['account', 'detail', 'detail-type', 'id', 'region', 'resources', 'source', 'time', 'version'],
  },
]

describe.each(carriers)('fixtures of $name', ({ file, invalid, validate, passes, build, paths }) => {
  test('that are broken on purpose have the one issue that is named, outside of the log event and within', () => {
    const broken = invalid('directory.mapping.update')
    expect(new Set(broken.map(({ name }) => name)).size).toBe(broken.length)
    for (const { name, value, issue } of broken) {
      expect(
        validate(value).issues?.map(({ path, code }) => ({ path, code })),
        name,
      ).toEqual([issue])
      expect(passes(value), name).toBe(false)
      expect(() => payloadEvents(value), name).toThrow()
    }
    const own = new Set(broken.map(({ issue }) => issue.path.join('.')))
    expect(paths.filter((path) => !own.has(path))).toEqual([])
    expect(own.size).toBeGreaterThan(50)
  })

  test('as JSON pass, and are what is built', () => {
    const value: unknown = JSON.parse(readFileSync(`generated/fixtures/${file}.json`, 'utf8'))
    expect(validate(value).issues).toBe(undefined)
    const [event] = payloadEvents(value)
    expect(value).toEqual(build(event as never))
  })
})
