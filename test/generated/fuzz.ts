import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { createRandom } from '../../templates/runtime/random.ts'
import { listShared } from '../shared.ts'
import { mutate } from './mutate.ts'

/** The emitted functions that are compared with the emitted JSON Schemas. */
export interface Validators {
  readonly isLogEvent: Passes
  readonly isEventHookBody: Passes
  readonly isEventBridgeEnvelope: Passes
  readonly validateLogEvent: Validate
  readonly validateEventHookBody: Validate
  readonly validateEventBridgeEnvelope: Validate
  readonly buildEventHookBody: (events: readonly unknown[]) => object
  readonly buildEventBridgeEnvelope: (event: unknown) => object
}

type Passes = (value: unknown) => boolean
type Validate = (value: unknown) => { readonly issues?: readonly unknown[] | undefined }

/** A message, with what says whether a value is one. */
export interface Message {
  readonly name: string
  /** The part of all mutations that are mutations of it. */
  readonly share: number
  readonly sources: readonly object[]
  readonly passes: Passes
  readonly validate: Validate
  readonly schema: Passes
}

/** The messages, made of log events and of those that Okta publishes, where they are at hand. */
export function listMessages(emitted: Validators, readSchema: (name: string) => string, built: readonly object[]): readonly Message[] {
  const events = [...built, ...listCaptured()]
  const ajv = new Ajv2020()
  const compile = (name: string): Passes => ajv.compile(JSON.parse(readSchema(name)) as object)
  return [
    {
      name: 'log event',
      share: 0.8,
      sources: events,
      passes: emitted.isLogEvent,
      validate: emitted.validateLogEvent,
      schema: compile('log-event'),
    },
    {
      name: 'Event Hook body',
      share: 0.1,
      sources: events.map((event) => emitted.buildEventHookBody([event, events[0]])),
      passes: emitted.isEventHookBody,
      validate: emitted.validateEventHookBody,
      schema: compile('event-hook-body'),
    },
    {
      name: 'EventBridge envelope',
      share: 0.1,
      sources: events.map((event) => emitted.buildEventBridgeEnvelope(event)),
      passes: emitted.isEventBridgeEnvelope,
      validate: emitted.validateEventBridgeEnvelope,
      schema: compile('event-bridge-envelope'),
    },
  ]
}

/** The log events that Okta publishes, where they are at hand. */
export function listCaptured(): readonly object[] {
  return listShared('data/logs').flatMap((path) =>
    readFileSync(path, 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as object),
  )
}

/** What comparing came to: how many mutations both accepted, and those on which they did not agree, as JSON. */
export interface Comparison {
  readonly accepted: number
  readonly disagreements: readonly string[]
}

/** Mutate the sources of a message, and compare what the validators and the JSON Schema say. */
export function compare({ name, sources, passes, validate, schema }: Message, count: number, seed = ''): Comparison {
  const random = createRandom(`mutations of a ${name}${seed}`)
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
  return { accepted, disagreements }
}
