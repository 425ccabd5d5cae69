import type { InterfaceDeclarationStructure } from 'ts-morph'
import { declareDoc, declareImport, declareUnion } from './declare.ts'
import { declareField, declareStruct } from './declare-struct.ts'
import type { EmitContext } from './emit-context.ts'
import { logEventId } from './emitted-names.ts'
import { toTsString } from './escape.ts'
import { payloadParameters, toDefaultType } from './payload-slots.ts'
import type { TsModule } from './print-modules.ts'
import { StructureKind } from './ts-morph.ts'

/** `envelope.ts`: what all log events have in common. */
export function createEnvelopeModule(context: EmitContext): TsModule {
  const { catalog, carriers, names, commonDebugData } = context
  const parts = catalog.structs.filter((struct) => struct.id !== logEventId && !carriers.includes(struct))
  return {
    path: 'envelope.ts',
    statements: [
      ...(commonDebugData === null ? [] : [declareImport('./payloads.js', [names.payload(commonDebugData)], true)]),
      {
        kind: StructureKind.Interface,
        isExported: true,
        name: 'OpenMap',
        docs: [declareDoc('An object whose keys are not documented.')],
        indexSignatures: [{ keyName: 'key', keyType: 'string', returnType: 'unknown' }],
      },
      ...catalog.enumerations.map(({ id, description, values }) => declareUnion(names.type(id), description, values.map(toTsString))),
      ...declareLogEvent(context),
      ...parts.map((struct) => declareStruct(struct, context)),
    ],
  }
}

/** The log event in two: what is the same for every event type, and what differs. */
function declareLogEvent(context: EmitContext): InterfaceDeclarationStructure[] {
  const { logEvent, slots } = context
  const varies = (name: string): boolean => name === 'eventType' || slots.isOnPath(logEventId, name)
  const parameters = slots.ofStruct(logEventId).map((kind) => ({ name: payloadParameters[kind], default: toDefaultType(kind, context) }))
  return [
    {
      kind: StructureKind.Interface,
      isExported: true,
      name: 'LogEventBase',
      docs: [declareDoc(logEvent.description, 'Here are the fields whose types do not depend on the event type.')],
      properties: logEvent.fields.filter(({ name }) => !varies(name)).map((field) => declareField(logEvent, field, context)),
    },
    {
      kind: StructureKind.Interface,
      isExported: true,
      name: 'LogEventShape',
      extends: ['LogEventBase'],
      docs: [declareDoc('A log event with the id of its event type, and with the payloads that the event type documents.')],
      typeParameters: [{ name: 'Id', constraint: 'string' }, ...parameters],
      properties: logEvent.fields
        .filter(({ name }) => varies(name))
        .map((field) => ({ ...declareField(logEvent, field, context), ...(field.name === 'eventType' ? { type: 'Id' } : {}) })),
    },
  ]
}
