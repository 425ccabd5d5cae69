import { buildMessage, buildSample } from '../../templates/runtime/build-sample.ts'
import type { CatalogFacts } from '../../templates/runtime/facts.ts'
import type { Catalog, EmitTools, OutputFile } from '../model.ts'
import { toFileName } from '../names.ts'
import { createEmitContext, type EmitContext } from './emit-context.ts'
import { toKebab } from './emit-schemas.ts'
import { logEventId } from './emitted-names.ts'
import { printJson } from './print-json.ts'
import { toCatalogFacts } from './to-catalog-facts.ts'

/** `fixtures/….json`: the samples that the emitted builders give, for each event type of a namespace and for each message. */
export function emitFixtures(catalog: Catalog, { recall }: EmitTools): readonly OutputFile[] {
  const context = createEmitContext(catalog)
  const facts = toCatalogFacts(context)
  const shared = JSON.stringify([facts.structs, facts.payloads])
  const known = new Map(facts.eventTypes.map((eventType) => [eventType.id, eventType]))
  const samples = catalog.namespaces.map(({ id, eventTypes }) => {
    // A sample is made from nothing but what the key holds.
    const own = { ...facts, eventTypes: eventTypes.flatMap((eventType) => known.get(eventType) ?? []) }
    const toKey = () => `${shared}${JSON.stringify([eventTypes, own.eventTypes])}`
    return {
      path: `fixtures/${toFileName(id)}.json`,
      text: recall(toKey, () => printJson(eventTypes.map((eventType) => buildSample(eventType, own)))),
    }
  })
  return [...samples, ...emitMessages(context, facts)]
}

/** What carries log events, around the sample of the first event type that may be delivered so. */
function emitMessages({ catalog, messages, names }: EmitContext, facts: CatalogFacts): readonly OutputFile[] {
  const carried = catalog.eventTypes.find(({ tags }) => tags.includes('event-hook-eligible')) ?? catalog.eventTypes[0]
  if (carried === undefined) return []
  const carriers = messages.filter(({ id }) => id !== logEventId)
  return carriers.map(({ id }) => ({
    path: `fixtures/${toKebab(names.type(id))}.json`,
    text: printJson(buildMessage(id, [buildSample(carried.id, facts)], facts)),
  }))
}
