import { readFileSync } from 'node:fs'
import * as emitted from '../../generated/index.ts'
import { compare, listMessages } from '../generated/fuzz.ts'
import type { Property } from './property.ts'

/** Loaded when it is run: compiling the schemas of the whole catalog takes a while. */
function listCatalogMessages() {
  const { buildEventBridgeEnvelope, buildEventHookBody } = emitted
  const built = emitted.eventTypes.map((id) => emitted.buildLogEvent(id))
  const validators = {
    ...emitted,
    buildEventHookBody: (events: readonly unknown[]) => buildEventHookBody(events as readonly emitted.AnyLogEvent[]),
    buildEventBridgeEnvelope: (event: unknown) => buildEventBridgeEnvelope(event as emitted.AnyLogEvent),
  }
  return listMessages(validators, (name) => readFileSync(`generated/schemas/${name}.schema.json`, 'utf8'), built)
}

/** The tests run the same on another catalog, 100,000 times (`test/generated/mutations.test.ts`). */
export const validators: Property = {
  name: 'validators',
  claim: 'accept what the JSON Schemas accept, and nothing else',
  cases: 0,
  share: 1,
  run(cases, seed) {
    const found = listCatalogMessages().flatMap((message) => {
      const { disagreements } = compare(message, Math.round(cases * message.share), ` ${seed}`)
      return disagreements.map((disagreement) => `${message.name}, seed ${seed}\n${disagreement}`)
    })
    return { cases, found }
  },
}
