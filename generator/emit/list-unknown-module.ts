import { StructureKind } from 'ts-morph'
import { declareDoc, declareImport } from './declare.ts'
import type { TsModule } from './print-modules.ts'

/** `list-unknown.ts`: what passes by default, and is not in the catalog. */
export function createListUnknownModule(): TsModule {
  return {
    path: 'list-unknown.ts',
    statements: [
      declareImport('./facts.js', ['catalogFacts']),
      declareImport('./runtime/issue.js', ['Issue'], true),
      declareImport('./runtime/list-payload-issues.js', ['collectUnknownPayloadKeys']),
      declareImport('./runtime/validate.js', ['listIssues']),
      declareImport('./unknown.js', ['collectUnknownInLogEvent']),
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
              .write('return listIssues((owner, path, issues) =>')
              .space()
              .inlineBlock(() => {
                writer
                  .writeLine('collectUnknownInLogEvent(owner, path, issues)')
                  .write('collectUnknownPayloadKeys(owner, path, issues, catalogFacts)')
              })
            writer.write(', value)')
          },
        ],
      },
    ],
  }
}
