import { declareDoc, declareImport, declareUnion, writeDoc } from './declare.ts'
import type { EmitContext } from './emit-context.ts'
import { toTsString } from './escape.ts'
import { foldIds } from './fold-ids.ts'
import type { TsModule } from './print-modules.ts'
import { StructureKind } from './ts-morph.ts'

/** `event-types.ts`: the ids, as a list, as closed unions, and as patterns. */
export function createEventTypesModule({ catalog, names }: EmitContext): TsModule {
  const ids = catalog.eventTypes.map(({ id }) => id)
  return {
    path: 'event-types.ts',
    statements: [
      declareImport('./runtime/matching.js', ['Matching'], true),
      ...(ids.length === 0 ? [] : [declareImport('./runtime/unfold.js', ['unfold'])]),
      (writer) => {
        writeDoc('The ids of all event types that the catalog knows, sorted; folded, since they are most of what a bundle weighs.')(writer)
        if (ids.length === 0) return void writer.writeLine('export const eventTypes: readonly EventType[] = []')
        writer.writeLine('export const eventTypes = /* @__PURE__ */ unfold(').indent(() => {
          writer.write(foldIds(ids).map(toTsString).join(' +\n')).newLine()
        })
        writer.writeLine(') as readonly EventType[]')
      },
      declareUnion(
        'EventType',
        'The id of an event type that the catalog knows. The union grows with the catalog: Okta adds event types every month.',
        catalog.namespaces.map(({ id }) => `${names.namespace(id)}EventType`),
      ),
      ...catalog.namespaces.map(({ id, eventTypes }) =>
        declareUnion(`${names.namespace(id)}EventType`, `The id of an event type of the namespace ${id}.`, eventTypes.map(toTsString)),
      ),
      declareUnion(
        'EventTypePattern',
        'The start of ids with `.*` behind it, which stands for everything below; `*` alone stands for every id.',
        listPatterns(ids).map(toTsString),
      ),
      {
        kind: StructureKind.TypeAlias,
        isExported: true,
        name: 'EventTypeMatching',
        docs: [
          declareDoc(
            "The ids that a pattern matches: `EventTypeMatching<'user.session.*'>` has `user.session.start`. An id matches itself.",
          ),
        ],
        typeParameters: [{ name: 'Pattern', constraint: 'EventType | EventTypePattern' }],
        type: 'Matching<EventType, Pattern>',
      },
    ],
  }
}

/** The patterns that match at least one id, sorted, `*` first. */
export function listPatterns(ids: readonly string[]): readonly string[] {
  const patterns = new Set<string>()
  for (const id of ids) {
    for (let dot = id.indexOf('.'); dot !== -1; dot = id.indexOf('.', dot + 1)) patterns.add(`${id.slice(0, dot)}.*`)
  }
  return ['*', ...[...patterns].sort()]
}
