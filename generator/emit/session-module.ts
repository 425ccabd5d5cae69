import { declareDoc, declareImport, declareUnion } from './declare.ts'
import type { EmitContext } from './emit-context.ts'
import { toTsString } from './escape.ts'
import type { TsModule } from './print-modules.ts'
import { StructureKind } from './ts-morph.ts'

/** The event types that a session consists of, in their order. */
const steps = {
  policy: 'policy.evaluate_sign_on',
  challenge: 'user.authentication.auth_via_mfa',
  start: 'user.session.start',
  access: 'user.authentication.sso',
  end: 'user.session.end',
} as const

/** `session.ts`: the log events of a whole session; nothing where the catalog lacks one of its event types. */
export function createSessionModule(context: EmitContext): TsModule[] {
  if (!hasSession(context)) return []
  return [
    {
      path: 'session.ts',
      statements: [
        declareImport('./facts.js', ['catalogFacts']),
        declareImport('./log-event.js', ['LogEventOf'], true),
        declareImport('./runtime/build-session.js', ['buildSessionParts', 'type SessionOptions']),
        declareUnion('SessionEventType', 'The ids of the event types that a session consists of.', Object.values(steps).map(toTsString)),
        {
          kind: StructureKind.Interface,
          isExported: true,
          name: 'Session',
          docs: [declareDoc('The log events of one session, in the order of time and each by what it is in it.')],
          properties: [
            property('events', 'All of them, in the order of time.', 'readonly LogEventOf<SessionEventType>[]'),
            property('failures', 'Attempts with a wrong password.', `readonly ${toType('start')}[]`),
            property('policy', 'What the sign-on policy made of it.', toType('policy')),
            property('challenge', 'The second factor; null where none was asked for.', `${toType('challenge')} | null`),
            property('start', 'The sign-in.', toType('start')),
            property('access', 'The opening of the app.', toType('access')),
            property('end', 'The sign-out.', toType('end')),
          ],
        },
        {
          kind: StructureKind.Function,
          isExported: true,
          name: 'buildSession',
          docs: [
            declareDoc(
              'The log events of a session that fit together: wrong passwords if wanted, the sign-on policy, the second factor, the sign-in, an app, the sign-out. Actor, client and session are the same in all of them; those of one request share its transaction. The same options give the same session.',
            ),
          ],
          parameters: [{ name: 'options', type: 'SessionOptions', initializer: '{}' }],
          returnType: 'Session',
          statements: [
            "const parts = buildSessionParts(options, catalogFacts) as Omit<Session, 'events'>",
            'const { failures, policy, challenge, start, access, end } = parts',
            'const events = [...failures, policy, ...(challenge === null ? [] : [challenge]), start, access, end]',
            'return { ...parts, events }',
          ],
        },
      ],
    },
  ]
}

export function hasSession({ catalog }: EmitContext): boolean {
  const ids = new Set(catalog.eventTypes.map(({ id }) => id))
  return Object.values(steps).every((id) => ids.has(id))
}

function toType(step: keyof typeof steps): string {
  return `LogEventOf<${toTsString(steps[step])}>`
}

function property(name: string, doc: string, type: string) {
  return { name, type, isReadonly: true, docs: [declareDoc(doc)] }
}
