import type { FunctionDeclarationStructure } from 'ts-morph'
import type { FieldType, Struct } from '../model.ts'
import { declareDoc, declareImport } from './declare.ts'
import { declareFunction, type FunctionParts } from './declare-function.ts'
import type { EmitContext } from './emit-context.ts'
import { logEventId } from './emitted-names.ts'
import { toTsString } from './escape.ts'
import { findReferences } from './payload-slots.ts'
import type { TsModule } from './print-modules.ts'
import { StructureKind } from './ts-morph.ts'

/** `fixtures.ts`: sample log events, and such that are broken on purpose. */
export function createFixturesModule(context: EmitContext): TsModule {
  const { messages, names } = context
  const carriers = messages.filter(({ id }) => id !== logEventId)
  const imported = carriers.map(({ id }) => names.type(id))
  return {
    path: 'fixtures.ts',
    statements: [
      ...(imported.length === 0 ? [] : [declareImport('./carriers.js', imported, true)]),
      declareImport('./event-type.js', ['EventType'], true),
      declareImport('./facts.js', ['catalogFacts']),
      declareImport('./log-event.js', carriers.length === 0 ? ['LogEventOf'] : ['AnyLogEvent', 'LogEventOf'], true),
      declareImport('./runtime/break-sample.js', [
        ...(carriers.length === 0 ? [] : ['breakMessage']),
        'breakSample',
        'type InvalidLogEvent',
      ]),
      declareImport('./runtime/build-sample.js', carriers.length === 0 ? ['buildSample'] : ['buildMessage', 'buildSample']),
      declareImport('./runtime/merge-overrides.js', ['mergeOverrides', 'type DeepPartial']),
      {
        kind: StructureKind.TypeAlias,
        isExported: true,
        name: 'LogEventOverrides',
        docs: [declareDoc('Parts of a log event; lists are given whole.')],
        typeParameters: [{ name: 'Id', constraint: 'EventType' }],
        type: 'DeepPartial<LogEventOf<Id>>',
      },
      declareBuilder({
        name: 'buildLogEvent',
        doc: 'A sample log event of an event type, with parts replaced by those given: the same for the same id, always. Its names, addresses and domains are such that are kept for documentation.',
        typeParameter: 'Id extends EventType',
        parameters: ['eventType: Id', 'overrides?: LogEventOverrides<Id>'],
        returnType: 'LogEventOf<Id>',
        body: 'return mergeOverrides(buildSample(eventType, catalogFacts), overrides)',
      }),
      ...carriers.map((message) => declareMessage(message, context)),
      declareFunction({
        name: 'invalidLogEvents',
        doc: 'Log events of an event type that are broken on purpose, each in one place, with the issue that a validator must report.',
        parameters: ['eventType: EventType'],
        returnType: 'readonly InvalidLogEvent[]',
        body: 'return breakSample(eventType, catalogFacts)',
      }),
      ...carriers.map(({ id }) =>
        declareFunction({
          name: `invalid${toPlural(names.type(id))}`,
          doc: `The same for \`${names.type(id)}\` around a log event of an event type, broken outside of it and within.`,
          parameters: ['eventType: EventType'],
          returnType: 'readonly InvalidLogEvent[]',
          body: `return breakMessage(${toTsString(id)}, eventType, catalogFacts)`,
        }),
      ),
    ],
  }
}

/** What a caller sees stands in an overload: the body works on unknown values, and TypeScript need not compare every log event with them. */
function declareBuilder(parts: FunctionParts): FunctionDeclarationStructure {
  const { docs = [], typeParameters = [], parameters = [], returnType, statements = [], ...shared } = declareFunction(parts)
  return {
    ...shared,
    overloads: [{ docs, typeParameters, parameters, returnType: returnType ?? 'unknown', isExported: true }],
    parameters: [
      { name: 'eventType', type: 'string' },
      { name: 'overrides', type: 'unknown', hasQuestionToken: true },
    ],
    returnType: 'unknown',
    statements,
  }
}

function toPlural(name: string): string {
  return name.endsWith('y') ? `${name.slice(0, -1)}ies` : `${name}s`
}

function declareMessage(message: Struct, { names, carriers }: EmitContext): FunctionDeclarationStructure {
  const { id } = message
  const name = names.type(id)
  const carriesList = holdsList(message, carriers)
  return declareFunction({
    name: `build${name}`,
    doc: `A sample \`${name}\` around ${carriesList ? 'log events' : 'a log event'}, with parts replaced by those given.`,
    typeParameter: 'Event extends AnyLogEvent',
    parameters: [carriesList ? 'events: readonly Event[]' : 'event: Event', `overrides?: DeepPartial<${name}<Event>>`],
    returnType: `${name}<Event>`,
    body: `return mergeOverrides(buildMessage(${toTsString(id)}, ${carriesList ? 'events' : '[event]'}, catalogFacts), overrides) as ${name}<Event>`,
  })
}

/** Whether a message carries a list of log events, and not just one. */
function holdsList({ fields }: Struct, carriers: readonly Struct[]): boolean {
  return fields.some(({ type }) => {
    const carrier = carriers.find(({ id }) => findReferences(type).includes(id))
    return carrier === undefined
      ? findReferences(type).includes(logEventId) && hasList(type)
      : hasList(type) || holdsList(carrier, carriers)
  })
}

function hasList(type: FieldType): boolean {
  return type.kind === 'list' || (type.kind === 'union' && type.members.some(hasList))
}
