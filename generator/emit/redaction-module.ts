import type { WriterFunction } from 'ts-morph'
import { toSecretName } from '../../templates/runtime/scrub-secrets.ts'
import { type Flag, flags, type PayloadField } from '../model.ts'
import { declareDoc, declareImport, toStringList } from './declare.ts'
import type { EmitContext } from './emit-context.ts'
import { toTsString } from './escape.ts'
import type { TsModule } from './print-modules.ts'
import { StructureKind } from './ts-morph.ts'

/** A flagged field: what has it, its name, its flags. */
type FlaggedField = readonly [owner: string, name: string, flags: readonly Flag[]]

/** `redact-log-event.ts`: log events without what should not get around, by the flags of the catalog. */
export function createRedactionModule({ catalog, checked }: EmitContext): TsModule {
  const fields = checked.flatMap(({ id, fields: own }) => own.map((field) => [id, field.name, field.flags] as const))
  const payloadKeys = catalog.payloads.flatMap(({ id, fields: own }) => own.map((field) => [id, field.name, toFlags(field)] as const))
  return {
    path: 'redact-log-event.ts',
    statements: [
      declareImport('./facts.js', ['catalogFacts']),
      declareImport('./runtime/redact-event.js', ['redactEvent']),
      declareImport('./runtime/redaction.js', ['FlaggedField', 'RedactOptions', 'RedactionFacts'], true),
      writeFlagged('fields', fields),
      writeFlagged('payloadKeys', payloadKeys),
      writeTexts('secrets', [...new Set(catalog.secrets.map(toSecretName))]),
      (writer) => writer.writeLine('const redactionFacts: RedactionFacts = { fields, payloadKeys, secrets }'),
      {
        kind: StructureKind.Function,
        isExported: true,
        name: 'redactLogEvent',
        docs: [
          declareDoc(
            'A copy of a log event without what is personal or sensitive, by the flags that its fields and the keys of its payloads have in the catalog; what the catalog does not know is masked too. Secrets are masked whatever the options say. The copy passes where the log event does.',
          ),
        ],
        typeParameters: ['Event extends { readonly uuid: string; readonly eventType: string }'],
        parameters: [
          { name: 'event', type: 'Event' },
          { name: 'options', type: 'RedactOptions', initializer: '{}' },
        ],
        returnType: 'Event',
        statements: ['return redactEvent(event, options, redactionFacts, catalogFacts) as unknown as Event'],
      },
    ],
  }
}

function toFlags(field: PayloadField): readonly Flag[] {
  return flags.filter((flag) => field[flag])
}

function writeFlagged(name: string, flagged: readonly FlaggedField[]): WriterFunction {
  const lines = flagged.filter(([, , found]) => found.length > 0)
  return writeList(
    `const ${name}: readonly FlaggedField[]`,
    lines.map(([owner, field, found]) => `[${toTsString(owner)}, ${toTsString(field)}, ${toStringList(found)}]`),
  )
}

function writeTexts(name: string, texts: readonly string[]): WriterFunction {
  return writeList(`const ${name}: readonly string[]`, texts.map(toTsString))
}

function writeList(declaration: string, lines: readonly string[]): WriterFunction {
  return (writer) => {
    if (lines.length === 0) return void writer.writeLine(`${declaration} = []`)
    writer.writeLine(`${declaration} = [`).indent(() => {
      for (const line of lines) writer.writeLine(`${line},`)
    })
    writer.writeLine(']')
  }
}
