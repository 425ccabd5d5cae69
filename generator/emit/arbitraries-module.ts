import { declareDoc, declareImport } from './declare.ts'
import type { TsModule } from './print-modules.ts'
import { StructureKind } from './ts-morph.ts'

/** `arbitraries.ts`: log events for property tests, for any library that can make lists of numbers. */
export function createArbitrariesModule(): TsModule {
  return {
    path: 'arbitraries.ts',
    statements: [
      declareImport('./event-type.js', ['EventType'], true),
      declareImport('./facts.js', ['catalogFacts']),
      declareImport('./log-event.js', ['LogEventOf'], true),
      declareImport('./runtime/create-variation.js', ['createVariation']),
      {
        kind: StructureKind.Function,
        isExported: true,
        name: 'logEventFrom',
        docs: [
          declareDoc(
            'A function that makes log events of an event type from numbers, each of which changes the sample in one place: a field becomes null, is left out, gets another value or a neighbour that nobody knows. Every one passes the validator, and the same numbers give the same one.',
            "With fast-check: `fc.array(fc.nat()).map(logEventFrom('user.session.start'))`. A list that shrinks takes changes back, down to the one that matters.",
          ),
        ],
        typeParameters: ['Id extends EventType'],
        parameters: [{ name: 'eventType', type: 'Id' }],
        returnType: '(choices: readonly number[]) => LogEventOf<Id>',
        statements: ['return createVariation(eventType, catalogFacts) as unknown as (choices: readonly number[]) => LogEventOf<Id>'],
      },
    ],
  }
}
