import { type OptionalKind, type PropertySignatureStructure, StructureKind } from 'ts-morph'
import type { EventType, Namespace } from '../model.ts'
import { toFileName } from '../names.ts'
import { declareDoc, declareImport, declareTaggedDoc } from './declare.ts'
import type { EmitContext } from './emit-context.ts'
import { logEventId } from './emitted-names.ts'
import { toDocUrl, toPropertyKey, toTsString } from './escape.ts'
import type { TsModule } from './print-modules.ts'

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
  const payloads = eventTypes.flatMap(({ debugData, targets, changeDetails }) => [debugData, ...targets, ...changeDetails])
  const shapes = eventTypes.map((eventType) => toShape([eventType.id], eventType, context))
  const usesMap = shapes.some((shape) => shape.includes(' OpenMap'))
  return {
    path: `namespaces/${toFileName(id)}.ts`,
    statements: [
      declareImport('../envelope.js', usesMap ? ['LogEventShape', 'OpenMap'] : ['LogEventShape'], true),
      ...declarePayloadImport(
        payloads.filter((payload) => payload !== null),
        context,
      ),
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

/** The type of the log events of some event types that document the same payloads. */
export function toShape(
  ids: readonly string[],
  payloads: Pick<EventType, 'debugData' | 'targets' | 'changeDetails'>,
  { names, slots }: EmitContext,
): string {
  const known = {
    debugData: payloads.debugData === null ? [] : [payloads.debugData],
    target: payloads.targets,
    changeDetails: payloads.changeDetails,
  }
  const slotTypes = slots.ofStruct(logEventId).map((kind) => ({ kind, type: known[kind].map(names.payload).join(' & ') || 'OpenMap' }))
  while (slotTypes.at(-1)?.type === 'OpenMap') slotTypes.pop()
  return `LogEventShape<${[ids.map(toTsString).join(' | '), ...slotTypes.map(({ type }) => type)].join(', ')}>`
}
