import { declareDoc, declareImport } from './declare.ts'
import { declareFunction } from './declare-function.ts'
import type { TsModule } from './print-modules.ts'
import { StructureKind } from './ts-morph.ts'

/** `is-event-type.ts`: what has to know every id. */
export function createIsEventTypeModule(): TsModule {
  return {
    path: 'is-event-type.ts',
    statements: [
      declareImport('./event-type.js', ['EventType'], true),
      declareImport('./known-event-types.js', ['knownEventTypes']),
      declareImport('./log-event.js', ['LogEvent'], true),
      declareImport('./runtime/create-id-check.js', ['createIdCheck']),
      (writer) => writer.writeLine('const isKnown = /* @__PURE__ */ createIdCheck(/* @__PURE__ */ knownEventTypes())'),
      declareFunction({
        name: 'isEventType',
        doc: 'Whether a value is the id of an event type that the catalog knows.',
        parameters: ['value: unknown'],
        returnType: 'value is EventType',
        body: "return typeof value === 'string' && isKnown(value)",
      }),
      declareFunction({
        name: 'isKnownLogEvent',
        doc: 'Whether the event type of a log event is one that the catalog knows.',
        parameters: ['event: { readonly eventType: string }'],
        returnType: 'event is LogEvent',
        body: 'return isEventType(event.eventType)',
      }),
    ],
  }
}

const event = { name: 'event', type: '{ readonly eventType: string }' }

/** `is-event.ts`: what tells log events by id or pattern, without knowing every id. */
export function createIsEventModule(): TsModule {
  return {
    path: 'is-event.ts',
    statements: [
      declareImport('./event-type.js', ['EventType'], true),
      declareImport('./event-type-pattern.js', ['EventTypePattern'], true),
      declareImport('./log-event.js', ['LogEventOf', 'LogEvents'], true),
      declareImport('./runtime/matches.js', ['matches']),
      declareImport('./runtime/matching.js', ['PatternOf', 'ValuesBelow'], true),
      {
        kind: StructureKind.Function,
        isExported: true,
        name: 'isEvent',
        // The result is computed from the part before `.*` alone: a conditional type over all patterns takes seconds to check.
        overloads: [
          {
            docs: [
              declareDoc(
                'Whether a log event is of an event type, or of one that a pattern such as `user.session.*` matches. An id below the pattern that the catalog does not know yet passes too.',
              ),
            ],
            typeParameters: ['Id extends EventType'],
            parameters: [event, { name: 'pattern', type: 'Id' }],
            returnType: 'event is LogEventOf<Id>',
          },
          {
            typeParameters: ['Start extends string'],
            parameters: [event, { name: 'pattern', type: 'PatternOf<Start> & EventTypePattern' }],
            returnType: 'event is ValuesBelow<LogEvents, Start>',
          },
          { parameters: [event, { name: 'pattern', type: 'EventType | EventTypePattern' }], returnType: 'boolean' },
        ],
        parameters: [event, { name: 'pattern', type: 'string' }],
        returnType: 'boolean',
        statements: ['return matches(event.eventType, pattern)'],
      },
    ],
  }
}
