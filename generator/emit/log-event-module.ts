import type { StatementStructures, WriterFunction } from 'ts-morph'
import type { EventType } from '../model.ts'
import { toFileName } from '../names.ts'
import { declareDoc, declareImport, declareUnion } from './declare.ts'
import type { EmitContext } from './emit-context.ts'
import { toTsString } from './escape.ts'
import { type EventTypeGroups, groupEventTypes } from './group-event-types.ts'
import { listPayloads, toShape } from './namespace-modules.ts'
import type { TsModule } from './print-modules.ts'
import { StructureKind } from './ts-morph.ts'

/** `log-event.ts`: the log event of any event type, known or not. */
export function createLogEventModule(context: EmitContext): TsModule {
  const { catalog, names } = context
  const groups = groupEventTypes(catalog.eventTypes)
  return {
    path: 'log-event.ts',
    statements: [
      ...declareImports(groups, context),
      {
        kind: StructureKind.Interface,
        isExported: true,
        name: 'LogEvents',
        docs: [declareDoc('The log events of all event types that the catalog knows, by id.')],
        extends: catalog.namespaces.map(({ id }) => `${names.namespace(id)}LogEvents`),
      },
      ...declareLogEvent(groups, context),
      alias(
        'LogEventOf',
        "The log event of an event type: `LogEventOf<'user.session.start'>`. Of several ids, the union of theirs.",
        'LogEvents[Id]',
        ['Id'],
      ),
      ...declareUnknown(),
    ],
  }
}

function declareImports(groups: EventTypeGroups, context: EmitContext): StatementStructures[] {
  const { catalog, names, commonDebugData } = context
  const shared = groups.filter((group) => group.length > 1)
  const used = shared.flatMap(([first]) => (first === undefined ? [] : listPayloads(first, context))).map(names.payload)
  const needsMap = commonDebugData === null && shared.some(([first]) => first !== undefined && first.debugData === null && !isPlain(first))
  return [
    declareImport('./envelope.js', needsMap ? ['LogEventShape', 'OpenMap'] : ['LogEventShape'], true),
    declareImport('./event-type.js', ['EventType'], true),
    ...catalog.namespaces.map(({ id }) => declareImport(`./namespaces/${toFileName(id)}.js`, [`${names.namespace(id)}LogEvents`], true)),
    ...(used.length === 0 ? [] : [declareImport('./payloads.js', used, true)]),
  ]
}

const logEventDoc =
  'A log event whose event type the catalog knows. Comparing `eventType`, as in `switch (event.eventType)`, tells what its payloads hold.'

/** The union of log events: by id where it is small enough, otherwise event types share members. */
function declareLogEvent(groups: EventTypeGroups, context: EmitContext): (StatementStructures | WriterFunction)[] {
  const shared = groups.filter((group) => group.length > 1)
  if (shared.length === 0) return [alias('LogEvent', logEventDoc, 'LogEventOf<EventType>')]
  const [plain] = shared
  if (shared.length === 1 && plain !== undefined && isPlain(plain[0])) {
    return [
      declareUnion(
        'PlainEventType',
        'The ids of the event types that document no payload. They share one member of the union of log events, which TypeScript would not take with a member for each.',
        plain.map(({ id }) => toTsString(id)),
      ),
      alias('LogEvent', logEventDoc, 'LogEventOf<Exclude<EventType, PlainEventType>> | LogEventShape<PlainEventType>'),
    ]
  }
  const members = groups.flatMap((group) =>
    group[0] === undefined
      ? []
      : [
          toShape(
            group.map(({ id }) => id),
            group[0],
            context,
          ),
        ],
  )
  return [declareUnion('LogEvent', `${logEventDoc} Event types with the same payloads share a member of this union.`, members)]
}

function isPlain(eventType: EventType | undefined): boolean {
  return eventType !== undefined && eventType.debugData === null && eventType.targets.length + eventType.changeDetails.length === 0
}

function declareUnknown(): (StatementStructures | WriterFunction)[] {
  return [
    {
      kind: StructureKind.Enum,
      hasDeclareKeyword: true,
      name: 'UnknownEventType',
      // TypeScript takes a branded string for one that may equal any literal, and would keep this log event in every case of a switch.
      docs: [
        declareDoc(
          'An id that no event type of the catalog has: Okta adds event types faster than anyone regenerates. It is a string like any other; being declared as an enumeration, of which nothing exists at run time, it equals no known id.',
        ),
      ],
      members: [{ name: 'id', value: 'unknown event type' }],
    },
    (writer) => writer.writeLine('export type { UnknownEventType }'),
    alias('UnknownLogEvent', 'A log event whose event type the catalog does not know.', 'LogEventShape<UnknownEventType>'),
    alias(
      'AnyLogEvent',
      'Any log event. Comparing `eventType` with a known id leaves the log event of that id.',
      'LogEvent | UnknownLogEvent',
    ),
  ]
}

function alias(name: string, doc: string, type: string, parameters: readonly string[] = []): StatementStructures {
  return {
    kind: StructureKind.TypeAlias,
    isExported: true,
    name,
    docs: [declareDoc(doc)],
    typeParameters: parameters.map((parameter) => ({ name: parameter, constraint: 'EventType' })),
    type,
  }
}
