import { declareDoc, declareImport } from './declare.ts'
import type { TsModule } from './print-modules.ts'
import { StructureKind } from './ts-morph.ts'

/** `list-unknown.ts`: what passes by default, and is not in the catalog. */
export function createListUnknownModule(): TsModule {
  return {
    path: 'list-unknown.ts',
    statements: [
      declareImport('./facts.js', ['catalogFacts']),
      declareImport('./issues.js', ['collectLogEvent']),
      declareImport('./runtime/issue.js', ['Issue'], true),
      declareImport('./runtime/list-payload-issues.js', ['listUnknownPayloadKeys']),
      declareImport('./runtime/validate.js', ['listUnknownOf']),
      {
        kind: StructureKind.Function,
        isExported: true,
        name: 'listUnknown',
        docs: [
          declareDoc(
            'List what the catalog does not know in a log event: the id of its event type, its fields, and the keys of its payloads where the event type documents any.',
          ),
        ],
        parameters: [{ name: 'value', type: 'unknown' }],
        returnType: 'readonly Issue[]',
        statements: [
          (writer) => {
            writer
              .write('return listUnknownOf((place) =>')
              .space()
              .inlineBlock(() => {
                writer.writeLine('collectLogEvent(place)').write('listUnknownPayloadKeys(place, catalogFacts)')
              })
            writer.write(', value)')
          },
        ],
      },
    ],
  }
}
