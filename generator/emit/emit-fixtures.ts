import { buildSample } from '../../templates/runtime/build-sample.ts'
import type { Catalog, EmitTools, OutputFile } from '../model.ts'
import { toFileName } from '../names.ts'
import { createEmitContext } from './emit-context.ts'
import { printJson } from './print-json.ts'
import { toCatalogFacts } from './to-catalog-facts.ts'

/** `fixtures/okta-….json`: for each event type of a namespace the sample event that the emitted `buildLogEvent` gives. */
export function emitFixtures(catalog: Catalog, { recall }: EmitTools): readonly OutputFile[] {
  const facts = toCatalogFacts(createEmitContext(catalog))
  const shared = JSON.stringify([facts.structs, facts.payloads])
  const known = new Map(facts.eventTypes.map((eventType) => [eventType.id, eventType]))
  return catalog.namespaces.map(({ id, eventTypes }) => {
    // A sample is made from nothing but what the key holds.
    const own = { ...facts, eventTypes: eventTypes.flatMap((eventType) => known.get(eventType) ?? []) }
    const key = `${shared}${JSON.stringify([eventTypes, own.eventTypes])}`
    return {
      path: `fixtures/${toFileName(id)}.json`,
      text: recall(key, () => printJson(eventTypes.map((eventType) => buildSample(eventType, own)))),
    }
  })
}
