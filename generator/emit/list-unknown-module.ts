import type { CodeBlockWriter } from 'ts-morph'
import { declareDoc, declareImport } from './declare.ts'
import type { TsModule } from './print-modules.ts'
import { StructureKind } from './ts-morph.ts'

/** `list-unknown.ts`: what passes by default, and is not in the catalog. */
export function createListUnknownModule(): TsModule {
  return {
    path: 'list-unknown.ts',
    statements: [
      declareImport('./checks.js', ['checkLogEvent']),
      declareImport('./facts.js', ['catalogFacts']),
      declareImport('./known-event-types.js', ['knownEventTypes']),
      declareImport('./runtime/check.js', ['Collect'], true),
      declareImport('./runtime/issue.js', ['Issue'], true),
      declareImport('./runtime/list-payload-issues.js', ['listUnknownPayloadKeys']),
      declareImport('./runtime/validate.js', ['listUnknownOf']),
      writeCollect,
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
        statements: ['return listUnknownOf({ collect: collectAll, listKnown: knownEventTypes }, value)'],
      },
    ],
  }
}

function writeCollect(writer: CodeBlockWriter): void {
  writer
    .write('const collectAll: Collect = (value, place) =>')
    .space()
    .inlineBlock(() => {
      writer.writeLine('checkLogEvent(value, place)').write('listUnknownPayloadKeys(place, catalogFacts)')
    })
    .newLine()
}
