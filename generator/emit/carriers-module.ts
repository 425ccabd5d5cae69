import { declareImport } from './declare.ts'
import { declareStruct } from './declare-struct.ts'
import type { EmitContext } from './emit-context.ts'
import { findReferences } from './payload-slots.ts'
import type { TsModule } from './print-modules.ts'
import { toTsType } from './to-ts-type.ts'

/** `carriers.ts`: what brings log events to a receiver. */
export function createCarriersModule(context: EmitContext): TsModule {
  const { carriers, names, types } = context
  const own = new Set(carriers.map(({ id }) => id))
  const used = carriers.flatMap(({ fields }) => fields.flatMap(({ type }) => findReferences(type)))
  const fromEnvelope = used.filter((id) => !own.has(id) && id !== 'LogEvent').map(names.type)
  const usesMap = carriers.some((struct) => struct.fields.some(({ type }) => /\bOpenMap\b/.test(toTsType(type, types))))
  const imports = usesMap ? [...fromEnvelope, 'OpenMap'] : fromEnvelope
  return {
    path: 'carriers.ts',
    statements: [
      ...(imports.length === 0 ? [] : [declareImport('./envelope.js', imports, true)]),
      ...(carriers.length === 0 ? [] : [declareImport('./log-event.js', ['AnyLogEvent'], true)]),
      ...carriers.map((struct) => ({
        ...declareStruct(struct, context),
        typeParameters: [{ name: 'Event', constraint: 'AnyLogEvent', default: 'AnyLogEvent' }],
      })),
    ],
  }
}
