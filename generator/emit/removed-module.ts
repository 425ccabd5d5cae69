import type { OptionalKind, PropertySignatureStructure } from 'ts-morph'
import type { Removal } from '../model.ts'
import { declareDoc, declareList, declareTaggedDoc, declareUnion } from './declare.ts'
import type { EmitContext } from './emit-context.ts'
import { toPropertyKey, toTsString } from './escape.ts'
import type { TsModule } from './print-modules.ts'
import { StructureKind } from './ts-morph.ts'

/** `removed-event-types.ts`: ids that were public once. */
export function createRemovedModule({ catalog: { removed } }: EmitContext): TsModule {
  return {
    path: 'removed-event-types.ts',
    statements: [
      {
        kind: StructureKind.Interface,
        isExported: true,
        name: 'Removal',
        docs: [declareDoc('An event type that was public once.')],
        properties: [
          { isReadonly: true, name: 'id', type: 'RemovedEventType' },
          {
            isReadonly: true,
            name: 'lastSeen',
            type: 'string',
            docs: [declareDoc('The day it was last seen in a publication, `YYYY-MM-DD`.')],
          },
          {
            isReadonly: true,
            name: 'removedBy',
            type: 'string',
            docs: [declareDoc('The day of the first publication without it, `YYYY-MM-DD`.')],
          },
          {
            isReadonly: true,
            name: 'successor',
            type: 'string | null',
            docs: [declareDoc('The id of the event type that took its place, where one is known.')],
          },
        ],
      },
      {
        kind: StructureKind.Interface,
        isExported: true,
        name: 'RemovedEventTypes',
        docs: [declareDoc('The event types that are gone, by id, with the id of what took their place.')],
        properties: removed.map(declareRemoval),
      },
      declareUnion(
        'RemovedEventType',
        'The id of an event type that was public once. No log event has it any more.',
        removed.length === 0 ? [] : ['keyof RemovedEventTypes'],
      ),
      declareList('removedEventTypes', 'The event types that are gone, sorted by id.', 'readonly Removal[]', removed.map(printRemoval)),
    ],
  }
}

function declareRemoval({ id, lastSeen, removedBy, successor }: Removal): OptionalKind<PropertySignatureStructure> {
  const advice = successor === null ? '.' : `, use \`${successor}\` instead.`
  return {
    name: toPropertyKey(id),
    type: successor === null ? 'null' : toTsString(successor),
    docs: [declareTaggedDoc([], [['@deprecated', `Last seen on ${lastSeen}, gone by ${removedBy}${advice}`]])],
  }
}

function printRemoval({ id, lastSeen, removedBy, successor }: Removal): string {
  const last = successor === null ? 'null' : toTsString(successor)
  return `{ id: ${toTsString(id)}, lastSeen: ${toTsString(lastSeen)}, removedBy: ${toTsString(removedBy)}, successor: ${last} }`
}
