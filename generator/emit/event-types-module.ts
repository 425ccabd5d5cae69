import { declareDoc, declareExport, declareImport, declareUnion, writeDoc } from './declare.ts'
import { declareFunction } from './declare-function.ts'
import type { EmitContext } from './emit-context.ts'
import { toTsString } from './escape.ts'
import { foldIds } from './fold-ids.ts'
import type { TsModule } from './print-modules.ts'
import { StructureKind } from './ts-morph.ts'

/** `known-event-types.ts`: what the ids are made from, when somebody asks for them. */
export function createKnownEventTypesModule({ catalog }: EmitContext): TsModule {
  const { lines, words } = foldIds(catalog.eventTypes.map(({ id }) => id))
  return {
    path: 'known-event-types.ts',
    statements: [
      declareImport('./runtime/unfold.js', ['unfold']),
      (writer) => {
        writeDoc('Folded, since they are most of what a bundle weighs.')(writer)
        writer.writeLine(lines.length > 1 ? 'const folded =' : `const folded = ${toTsString(lines.join(''))}`)
        if (lines.length > 1) writer.indent(() => writer.write(lines.map(toTsString).join(' +\n')).newLine())
        writer.blankLine().writeLine('let known: ReadonlyMap<string, string> | undefined')
      },
      declareFunction({
        name: 'knownEventTypes',
        doc: 'The ids of all event types that the catalog knows, each under itself. They are unfolded when they are first asked for: that takes longer than loading everything else.',
        parameters: [],
        returnType: 'ReadonlyMap<string, string>',
        body: `known ??= unfold(folded, ${toTsString(words.join(' '))})\nreturn known`,
      }),
    ],
  }
}

/** `event-types.ts`: the ids as a list, and the types of ids. */
export function createEventTypesModule({ catalog }: EmitContext): TsModule {
  const isEmpty = catalog.eventTypes.length === 0
  return {
    path: 'event-types.ts',
    statements: [
      declareImport('./event-type.js', ['EventType'], true),
      ...(isEmpty ? [] : [declareImport('./known-event-types.js', ['knownEventTypes'])]),
      (writer) => {
        writeDoc('The ids of all event types that the catalog knows, sorted.')(writer)
        const list = '/* @__PURE__ */ Array.from(/* @__PURE__ */ knownEventTypes().keys()).sort() as readonly EventType[]'
        writer.writeLine(isEmpty ? 'export const eventTypes: readonly EventType[] = []' : `export const eventTypes = ${list}`)
      },
      ...['event-type', 'event-type-pattern'].map((module) => declareExport(module, [], true)),
    ],
  }
}

/** `event-type.ts`: the ids as closed unions. It leads to no code, which a compiler would have to read for the sake of types. */
export function createEventTypeModule({ catalog, names }: EmitContext): TsModule {
  return {
    path: 'event-type.ts',
    statements: [
      declareUnion(
        'EventType',
        'The id of an event type that the catalog knows. The union grows with the catalog: Okta adds event types every month.',
        catalog.namespaces.map(({ id }) => `${names.namespace(id)}EventType`),
      ),
      ...catalog.namespaces.map(({ id, eventTypes }) =>
        declareUnion(`${names.namespace(id)}EventType`, `The id of an event type of the namespace ${id}.`, eventTypes.map(toTsString)),
      ),
    ],
  }
}

/** `event-type-pattern.ts`: what stands for several ids; log events are declared without. */
export function createEventTypePatternModule({ catalog }: EmitContext): TsModule {
  return {
    path: 'event-type-pattern.ts',
    statements: [
      declareImport('./event-type.js', ['EventType'], true),
      declareImport('./runtime/matching.js', ['Matching'], true),
      declareUnion(
        'EventTypePattern',
        'The start of ids with `.*` behind it, which stands for everything below; `*` alone stands for every id.',
        listPatterns(catalog.eventTypes.map(({ id }) => id)).map(toTsString),
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
