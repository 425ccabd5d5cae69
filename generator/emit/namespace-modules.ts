import type { OptionalKind, PropertySignatureStructure } from 'ts-morph'
import type { EventType, Namespace } from '../model.ts'
import { toFileName } from '../names.ts'
import { declareDoc, declareImport, declareTaggedDoc } from './declare.ts'
import type { EmitContext } from './emit-context.ts'
import { logEventId } from './emitted-names.ts'
import { toDocUrl, toPropertyKey, toTsString } from './escape.ts'
import { toDefaultType } from './payload-slots.ts'
import type { TsModule } from './print-modules.ts'
import { StructureKind } from './ts-morph.ts'

/** `namespaces/okta-….ts`: the log events of one namespace, by id. */
export function createNamespaceModules(context: EmitContext): readonly TsModule[] {
  const byId = new Map(context.catalog.eventTypes.map((eventType) => [eventType.id, eventType]))
  return context.catalog.namespaces.map((namespace) => {
    const eventTypes = namespace.eventTypes.map((id) => byId.get(id)).filter((eventType) => eventType !== undefined)
    return createNamespaceModule(namespace, eventTypes, context)
  })
}

function createNamespaceModule({ id }: Namespace, eventTypes: readonly EventType[], context: EmitContext): TsModule {
  const name = context.names.namespace(id)
  const payloads = eventTypes.flatMap((eventType) => listPayloads(eventType, context))
  const shapes = eventTypes.map((eventType) => toShape([eventType.id], eventType, context))
  const usesMap = shapes.some((shape) => shape.includes(' OpenMap'))
  return {
    path: `namespaces/${toFileName(id)}.ts`,
    statements: [
      declareImport('../envelope.js', usesMap ? ['LogEventShape', 'OpenMap'] : ['LogEventShape'], true),
      ...declarePayloadImport(payloads, context),
      {
        kind: StructureKind.Interface,
        isExported: true,
        name: `${name}LogEvents`,
        docs: [declareDoc(`The log events of the namespace ${id}, by the id of their event type.`)],
        properties: eventTypes.map((eventType, index) => ({ ...declareEventType(eventType), type: shapes[index] ?? '' })),
      },
      {
        kind: StructureKind.TypeAlias,
        isExported: true,
        name: `${name}LogEvent`,
        docs: [declareDoc(`A log event of the namespace ${id}.`)],
        type: `${name}LogEvents[keyof ${name}LogEvents]`,
      },
    ],
  }
}

function declarePayloadImport(ids: readonly string[], { names }: EmitContext) {
  return ids.length === 0 ? [] : [declareImport('../payloads.js', ids.map(names.payload), true)]
}

function declareEventType({ id, description, since, tags, deprecated, references }: EventType): OptionalKind<PropertySignatureStructure> {
  const facts = [since !== null && `Since ${since}.`, tags.length > 0 && `Tags: ${tags.join(', ')}.`].filter((fact) => fact !== false)
  const link = references[0]?.url ?? toCatalogUrl(id)
  const advice = deprecated?.successor == null ? 'There is no successor.' : `Use \`${deprecated.successor}\` instead.`
  const deprecation = deprecated === null ? [] : [`${deprecated.since === null ? '' : `Since ${deprecated.since}. `}${advice}`]
  return {
    name: toPropertyKey(id),
    docs: [
      declareTaggedDoc(
        [description, facts.join(' ')],
        [...deprecation.map((text) => ['@deprecated', text] as const), ['@see', toDocUrl(link)] as const],
      ),
    ],
  }
}

/** The entry of an event type in Okta's catalog. */
function toCatalogUrl(id: string): string {
  return `https://developer.okta.com/docs/reference/api/event-types/#${id.replace(/[^A-Za-z0-9]+/g, '-')}`
}

type Payloads = Pick<EventType, 'debugData' | 'targets' | 'changeDetails'>

/** The payloads that the type of a log event names: not the debug data that it has in any case. */
export function listPayloads({ debugData, targets, changeDetails }: Payloads, { commonDebugData }: EmitContext): readonly string[] {
  const others = [...targets, ...changeDetails]
  const first = debugData ?? commonDebugData
  if (first === null) return others
  return others.length === 0 && first === commonDebugData ? [] : [first, ...others]
}

/** The type of the log events of some event types that document the same payloads. */
export function toShape(ids: readonly string[], payloads: Payloads, context: EmitContext): string {
  const { names, slots } = context
  const known = {
    debugData: payloads.debugData === null ? [] : [payloads.debugData],
    target: payloads.targets,
    changeDetails: payloads.changeDetails,
  }
  const kinds = slots.ofStruct(logEventId)
  const slotTypes = kinds.map((kind) => known[kind].map(names.payload).join(' & ') || toDefaultType(kind, context))
  const defaults = kinds.map((kind) => toDefaultType(kind, context))
  while (slotTypes.length > 0 && slotTypes.at(-1) === defaults[slotTypes.length - 1]) slotTypes.pop()
  return `LogEventShape<${[ids.map(toTsString).join(' | '), ...slotTypes].join(', ')}>`
}
