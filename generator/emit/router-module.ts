import type { StatementStructures, WriterFunction } from 'ts-morph'
import { declareDoc, declareImport, writeDoc } from './declare.ts'
import type { TsModule } from './print-modules.ts'
import { StructureKind } from './ts-morph.ts'

/** `router.ts`: log events to those who handle them. */
export function createRouterModule(): TsModule {
  return {
    path: 'router.ts',
    statements: [
      declareImport('./event-type.js', ['EventType'], true),
      declareImport('./event-type-pattern.js', ['EventTypePattern'], true),
      declareImport('./log-event.js', ['AnyLogEvent', 'LogEventOf', 'LogEvents'], true),
      declareImport('./runtime/create-router.js', ['createRouter']),
      declareImport('./runtime/matching.js', ['PatternOf', 'ValuesBelow'], true),
      alias(
        'LogEventRoute',
        'What a handler can be for: an id, a pattern such as `user.mfa.*`, or `default`.',
        [],
        ["EventType | EventTypePattern | 'default'"],
      ),
      alias(
        'RoutedLogEvent',
        'The log events that a handler is given, by its key.',
        ['Route'],
        [
          'Route extends EventType',
          '  ? LogEventOf<Route>',
          '  : Route extends PatternOf<infer Start>',
          '    ? ValuesBelow<LogEvents, Start>',
          '    : AnyLogEvent',
        ],
      ),
      // Nothing is inferred from what a handler takes: comparing it with each known log event takes seconds.
      alias(
        'LogEventHandlers',
        'Handlers by id, by pattern and `default`; `Results` says what each of them gives.',
        ['Results'],
        [
          '{',
          '  readonly [Route in keyof Results]: Route extends LogEventRoute',
          '    ? (event: NoInfer<RoutedLogEvent<Route>>) => Results[Route]',
          "    : 'no id of an event type, and no pattern that matches one'",
          '}',
        ],
      ),
      alias(
        'LogEventRouterResult',
        'What any of the handlers gives; nothing where none is for the rest.',
        ['Results'],
        ["Results[keyof Results] | ('default' extends keyof Results ? never : undefined)"],
      ),
      declareRouter(),
    ],
  }
}

/** `export type Name<Parameter> = …`, over several lines where there are several. */
function alias(name: string, doc: string, parameters: readonly string[], [first = '', ...lines]: readonly string[]): WriterFunction {
  return (writer) => {
    writeDoc(doc)(writer)
    writer.writeLine(`export type ${name}${parameters.length === 0 ? '' : `<${parameters.join(', ')}>`} = ${first}`)
    for (const line of lines) writer.writeLine(line)
  }
}

function declareRouter(): StatementStructures {
  const result = '(event: AnyLogEvent) => LogEventRouterResult<Results>'
  return {
    kind: StructureKind.Function,
    isExported: true,
    name: 'createLogEventRouter',
    docs: [
      declareDoc(
        'A function that gives each log event to the handler that is nearest to its id: the one for the id itself, else the one for the longest pattern, else `default`. An id that the catalog does not know yet goes to the pattern above it.',
        'What the handler gives comes back, a promise included; what it throws is thrown. Where no handler is for a log event, `undefined` comes back.',
      ),
    ],
    typeParameters: [{ name: 'Results', isConst: true, constraint: '{ readonly [Route in LogEventRoute]?: unknown }' }],
    parameters: [{ name: 'handlers', type: 'LogEventHandlers<Results>' }],
    returnType: result,
    statements: [`return createRouter(handlers) as ${result}`],
  }
}
