import { toFileName } from '../names.ts'
import { declareExport } from './declare.ts'
import type { EmitContext } from './emit-context.ts'
import type { TsModule } from './print-modules.ts'
import { hasSession } from './session-module.ts'

/** `index.ts`: everything. `guards.ts` alone is for bundles that have to stay small. */
export function createIndexModule(context: EmitContext): TsModule {
  const { catalog } = context
  const types = ['envelope', 'payloads', 'log-event', 'carriers', ...catalog.namespaces.map(({ id }) => `namespaces/${toFileName(id)}`)]
  const values = [
    'event-types',
    'fixtures',
    'is-event',
    'is-event-type',
    'list-unknown',
    'payload-events',
    'redact-log-event',
    'removed-event-types',
    'router',
    ...(hasSession(context) ? ['session'] : []),
    'validators',
  ]
  return {
    path: 'index.ts',
    statements: [
      ...values.map((path) => declareExport(path, [])),
      ...types.sort().map((path) => declareExport(path, [], true)),
      declareExport('runtime/break-sample', ['InvalidLogEvent'], true),
      ...(hasSession(context) ? [declareExport('runtime/build-session', ['SessionOptions'], true)] : []),
      declareExport('runtime/event-hook-challenge', ['answerEventHookChallenge', 'type EventHookVerification', 'type HeadersLike']),
      declareExport('runtime/issue', ['Issue', 'IssueCode', 'Path'], true),
      declareExport('runtime/list-payload-events', ['PayloadOptions'], true),
      declareExport('runtime/log-event-error', ['LogEventError']),
      declareExport('runtime/matches', ['matches']),
      declareExport('runtime/merge-overrides', ['DeepPartial'], true),
      declareExport('runtime/redaction', ['Redaction', 'RedactOptions'], true),
      declareExport('runtime/standard-schema', ['StandardIssue', 'StandardResult', 'StandardSchema'], true),
      declareExport('runtime/validate', ['ValidateOptions', 'Validation'], true),
    ],
  }
}
