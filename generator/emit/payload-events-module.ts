import type { WriterFunction } from 'ts-morph'
import type { Struct } from '../model.ts'
import { declareDoc, declareImport, toStringList } from './declare.ts'
import type { EmitContext } from './emit-context.ts'
import { logEventId } from './emitted-names.ts'
import { findReferences } from './payload-slots.ts'
import type { TsModule } from './print-modules.ts'
import { StructureKind } from './ts-morph.ts'

/** `payload-events.ts`: the log events out of whatever brings them. */
export function createPayloadEventsModule(context: EmitContext): TsModule {
  const { messages, names } = context
  const carriers = messages.filter(({ id }) => id !== logEventId)
  const nouns = ['a log event', 'a list of them', ...carriers.map(({ id }) => `\`${names.type(id)}\``)]
  return {
    path: 'payload-events.ts',
    statements: [
      declareImport('./log-event.js', ['AnyLogEvent'], true),
      declareImport('./runtime/list-payload-events.js', ['listPayloadEvents', 'type PayloadOptions', 'type Transports']),
      declareImport(
        './validators.js',
        messages.map(({ id }) => `validate${names.type(id)}`),
      ),
      declareTransports(carriers, context),
      {
        kind: StructureKind.Function,
        isExported: true,
        name: 'payloadEvents',
        docs: [
          declareDoc(
            `The log events in what was received: ${nouns.join(', ').replace(/, (?=[^,]*$)/, ' or ')}. Ids and fields that are not known pass. What does not pass is given to \`onIssues\`; without it, a \`LogEventError\` that lists all issues is thrown.`,
          ),
        ],
        parameters: [
          { name: 'body', type: 'unknown' },
          { name: 'options', type: 'PayloadOptions', hasQuestionToken: true },
        ],
        returnType: 'readonly AnyLogEvent[]',
        statements: ['return listPayloadEvents(body, transports, options) as readonly AnyLogEvent[]'],
      },
    ],
  }
}

function declareTransports(carriers: readonly Struct[], context: EmitContext): WriterFunction {
  return (writer) => {
    writer.writeLine('const transports: Transports = {').indent(() => {
      writer.writeLine('carriers: [').indent(() => {
        for (const carrier of carriers) {
          const keys = toStringList(findKeys(carrier, context) ?? [])
          writer.writeLine(`{ keys: ${keys}, validate: (value) => validate${context.names.type(carrier.id)}(value) },`)
        }
      })
      writer.writeLine('],').writeLine('validate: (value) => validateLogEvent(value),')
    })
    writer.writeLine('}')
  }
}

/** The keys from a message to its log events, such as `data` and `events`; null where it has none. */
function findKeys({ fields }: Struct, context: EmitContext): readonly string[] | null {
  for (const { name, type } of fields) {
    const references = findReferences(type)
    if (references.includes(logEventId)) return [name]
    const carrier = context.carriers.find(({ id }) => references.includes(id))
    const below = carrier === undefined ? null : findKeys(carrier, context)
    if (below !== null) return [name, ...below]
  }
  return null
}
