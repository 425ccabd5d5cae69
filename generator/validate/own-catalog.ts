/** What the command knows of the catalog: the generated code of this very package. Nothing else in here imports generated code. */
export { eventTypes } from '../../generated/event-types.ts'
export { catalogFacts } from '../../generated/facts.ts'
export { isLogEvent } from '../../generated/guards.ts'
export { removedEventTypes } from '../../generated/removed-event-types.ts'
export { type CatalogFacts, findEventTypeFacts, listFields, listPayloadKeys } from '../../generated/runtime/facts.ts'
export { findNearest } from '../../generated/runtime/nearest.ts'
export type { ValueScalar, ValueType } from '../../generated/runtime/value-type.ts'
export { validateEventBridgeEnvelope, validateEventHookBody, validateLogEvent } from '../../generated/validators.ts'
