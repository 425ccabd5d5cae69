// Made by `okta-events generate`: do not edit, run it again instead.
// Facts come from Okta's public documentation of the System Log, https://developer.okta.com/docs/reference/api/event-types/

import type { EventBridgeEnvelope, EventHookBody } from './carriers.js'
import {
  checkEventBridgeEnvelope,
  checkEventHookBody,
  checkLogEvent,
  passesEventBridgeEnvelope,
  passesEventHookBody,
  passesLogEvent,
} from './checks.js'
import { knownEventTypes } from './known-event-types.js'
import type { AnyLogEvent, LogEvent } from './log-event.js'
import { type StandardSchema, createSchema } from './runtime/standard-schema.js'
import { type Checks, type ValidateOptions, type Validation, listUnknownOf, parse, validate } from './runtime/validate.js'

const logEventChecks: Checks = { passes: passesLogEvent, collect: checkLogEvent, listKnown: knownEventTypes }

/** Whether a value is a log event; with `strict`, also whether all its ids and fields are known. */
export function isLogEvent(value: unknown, options: ValidateOptions & { readonly strict: true }): value is LogEvent
export function isLogEvent(value: unknown, options?: ValidateOptions): value is AnyLogEvent
export function isLogEvent(value: unknown, options?: ValidateOptions): boolean {
  return passesLogEvent(value) && (options?.strict !== true || listUnknownOf(logEventChecks, value).length === 0)
}

/** Validate a log event: gives the value with its type, or every issue that it has. */
export function validateLogEvent(value: unknown, options: ValidateOptions & { readonly strict: true }): Validation<LogEvent>
export function validateLogEvent(value: unknown, options?: ValidateOptions): Validation<AnyLogEvent>
export function validateLogEvent(value: unknown, options?: ValidateOptions): Validation<unknown> {
  return validate(logEventChecks, value, options?.strict === true)
}

/** The value as a log event; throws a `LogEventError` that lists its issues where it is none. */
export function parseLogEvent(value: unknown, options: ValidateOptions & { readonly strict: true }): LogEvent
export function parseLogEvent(value: unknown, options?: ValidateOptions): AnyLogEvent
export function parseLogEvent(value: unknown, options?: ValidateOptions): unknown {
  return parse(logEventChecks, value, options?.strict === true)
}

/** A log event as a Standard Schema. */
export const logEventSchema: StandardSchema<AnyLogEvent> = /* @__PURE__ */ createSchema<AnyLogEvent>((value) => validateLogEvent(value))

/** A log event as a Standard Schema, with `strict`. */
export const strictLogEventSchema: StandardSchema<LogEvent> = /* @__PURE__ */ createSchema<LogEvent>(
  (value) => validateLogEvent(value, { strict: true }),
)

const eventHookBodyChecks: Checks = { passes: passesEventHookBody, collect: checkEventHookBody, listKnown: knownEventTypes }

/** Whether a value is `EventHookBody`; with `strict`, also whether all its ids and fields are known. */
export function isEventHookBody(value: unknown, options: ValidateOptions & { readonly strict: true }): value is EventHookBody<LogEvent>
export function isEventHookBody(value: unknown, options?: ValidateOptions): value is EventHookBody
export function isEventHookBody(value: unknown, options?: ValidateOptions): boolean {
  return passesEventHookBody(value) && (options?.strict !== true || listUnknownOf(eventHookBodyChecks, value).length === 0)
}

/** Validate `EventHookBody`: gives the value with its type, or every issue that it has. */
export function validateEventHookBody(
  value: unknown,
  options: ValidateOptions & { readonly strict: true },
): Validation<EventHookBody<LogEvent>>
export function validateEventHookBody(value: unknown, options?: ValidateOptions): Validation<EventHookBody>
export function validateEventHookBody(value: unknown, options?: ValidateOptions): Validation<unknown> {
  return validate(eventHookBodyChecks, value, options?.strict === true)
}

/** The value as `EventHookBody`; throws a `LogEventError` that lists its issues where it is none. */
export function parseEventHookBody(value: unknown, options: ValidateOptions & { readonly strict: true }): EventHookBody<LogEvent>
export function parseEventHookBody(value: unknown, options?: ValidateOptions): EventHookBody
export function parseEventHookBody(value: unknown, options?: ValidateOptions): unknown {
  return parse(eventHookBodyChecks, value, options?.strict === true)
}

/** `EventHookBody` as a Standard Schema. */
export const eventHookBodySchema: StandardSchema<EventHookBody> = /* @__PURE__ */ createSchema<EventHookBody>(
  (value) => validateEventHookBody(value),
)

/** `EventHookBody` as a Standard Schema, with `strict`. */
export const strictEventHookBodySchema: StandardSchema<EventHookBody<LogEvent>> = /* @__PURE__ */ createSchema<EventHookBody<LogEvent>>(
  (value) => validateEventHookBody(value, { strict: true }),
)

const eventBridgeEnvelopeChecks: Checks = {
  passes: passesEventBridgeEnvelope,
  collect: checkEventBridgeEnvelope,
  listKnown: knownEventTypes,
}

/** Whether a value is `EventBridgeEnvelope`; with `strict`, also whether all its ids and fields are known. */
export function isEventBridgeEnvelope(
  value: unknown,
  options: ValidateOptions & { readonly strict: true },
): value is EventBridgeEnvelope<LogEvent>
export function isEventBridgeEnvelope(value: unknown, options?: ValidateOptions): value is EventBridgeEnvelope
export function isEventBridgeEnvelope(value: unknown, options?: ValidateOptions): boolean {
  return passesEventBridgeEnvelope(value) && (options?.strict !== true || listUnknownOf(eventBridgeEnvelopeChecks, value).length === 0)
}

/** Validate `EventBridgeEnvelope`: gives the value with its type, or every issue that it has. */
export function validateEventBridgeEnvelope(
  value: unknown,
  options: ValidateOptions & { readonly strict: true },
): Validation<EventBridgeEnvelope<LogEvent>>
export function validateEventBridgeEnvelope(value: unknown, options?: ValidateOptions): Validation<EventBridgeEnvelope>
export function validateEventBridgeEnvelope(value: unknown, options?: ValidateOptions): Validation<unknown> {
  return validate(eventBridgeEnvelopeChecks, value, options?.strict === true)
}

/** The value as `EventBridgeEnvelope`; throws a `LogEventError` that lists its issues where it is none. */
export function parseEventBridgeEnvelope(
  value: unknown,
  options: ValidateOptions & { readonly strict: true },
): EventBridgeEnvelope<LogEvent>
export function parseEventBridgeEnvelope(value: unknown, options?: ValidateOptions): EventBridgeEnvelope
export function parseEventBridgeEnvelope(value: unknown, options?: ValidateOptions): unknown {
  return parse(eventBridgeEnvelopeChecks, value, options?.strict === true)
}

/** `EventBridgeEnvelope` as a Standard Schema. */
export const eventBridgeEnvelopeSchema: StandardSchema<EventBridgeEnvelope> = /* @__PURE__ */ createSchema<EventBridgeEnvelope>(
  (value) => validateEventBridgeEnvelope(value),
)

/** `EventBridgeEnvelope` as a Standard Schema, with `strict`. */
export const strictEventBridgeEnvelopeSchema: StandardSchema<
  EventBridgeEnvelope<LogEvent>
> = /* @__PURE__ */ createSchema<EventBridgeEnvelope<LogEvent>>(
  (value) => validateEventBridgeEnvelope(value, { strict: true }),
)
