import { buildSample } from '../../templates/runtime/build-sample.ts'
import type { Catalog, OutputFile } from '../model.ts'
import { toFileName } from '../names.ts'
import { createEmitContext } from './emit-context.ts'
import { printJson } from './print-json.ts'
import { toCatalogFacts } from './to-catalog-facts.ts'

/** `fixtures/okta-….json`: for each event type of a namespace the sample event that the emitted `buildLogEvent` gives. */
export function emitFixtures(catalog: Catalog): readonly OutputFile[] {
  const facts = toCatalogFacts(createEmitContext(catalog))
  return catalog.namespaces.map(({ id, eventTypes }) => ({
    path: `fixtures/${toFileName(id)}.json`,
    text: printJson(eventTypes.map((eventType) => buildSample(eventType, facts))),
  }))
}
