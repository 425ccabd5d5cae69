import type { logEventFrom } from '../okta/arbitraries.js'
import {
  type AnyLogEvent,
  buildSession,
  createLogEventRouter,
  type LogEventOf,
  payloadEvents,
  type Redaction,
  redactLogEvent,
  type SessionEventType,
} from '../okta/index.js'

type Equals<One, Other> = (<T>() => T extends One ? 1 : 2) extends <T>() => T extends Other ? 1 : 2 ? true : false
const expectTrue = <Given extends true>(_given?: Given): void => {}

declare const event: AnyLogEvent

// A router knows what each handler takes, and what comes back.
const route = createLogEventRouter({
  'user.session.start': (given) => {
    expectTrue<Equals<typeof given, LogEventOf<'user.session.start'>>>()
    return given.debugContext?.debugData.threatSuspected === 'true'
  },
  'user.mfa.*': (given) => {
    expectTrue<Equals<'user.mfa.factor.activate' extends typeof given.eventType ? true : false, true>>()
    expectTrue<Equals<'user.session.end' extends typeof given.eventType ? true : false, false>>()
    return 7
  },
  default: async (given) => {
    expectTrue<Equals<typeof given, AnyLogEvent>>()
  },
})
const routed: boolean | number | Promise<void> = route(event)

const partial: string | undefined = createLogEventRouter({ 'user.session.end': () => 'bye' })(event)
// @ts-expect-error without `default`, nothing may come back
const whole: string = createLogEventRouter({ 'user.session.end': () => 'bye' })(event)

createLogEventRouter({
  // @ts-expect-error a misspelt id
  'user.sesion.start': () => 1,
  'user.session.end': () => 1,
})
createLogEventRouter({
  // @ts-expect-error a pattern that matches nothing
  'user.nothing.*': () => 1,
})
createLogEventRouter({
  // @ts-expect-error a handler of another log event
  'user.session.end': (given: LogEventOf<'zone.create'>) => given.uuid,
})

// Redaction keeps the type, and wants a function where something is hashed.
const redacted = redactLogEvent(buildSession().start, { personal: 'drop' })
expectTrue<Equals<typeof redacted, LogEventOf<'user.session.start'>>>()
redactLogEvent(event, { personal: 'hash', hash: (text) => text })
// @ts-expect-error no function to hash with
redactLogEvent(event, { personal: 'hash' })
// @ts-expect-error no such redaction
redactLogEvent(event, { personal: 'hide' })
const redaction: Redaction = 'keep'
redactLogEvent(event, { paths: { 'target[].id': redaction } })

// A session is one of log events of its kind.
const { events, challenge } = buildSession({ factor: null })
expectTrue<Equals<(typeof events)[number], LogEventOf<SessionEventType>>>()
expectTrue<Equals<typeof challenge, LogEventOf<'user.authentication.auth_via_mfa'> | null>>()

const listed = payloadEvents({})
expectTrue<Equals<typeof listed, readonly AnyLogEvent[]>>()
expectTrue<Equals<ReturnType<ReturnType<typeof logEventFrom<'zone.create'>>>, LogEventOf<'zone.create'>>>()

export { partial, redaction, routed, whole }
