/** What every shape is measured with: a consumer that narrows, filters, maps and counts. `shape` is the module it imports from. */
export function printConsumer(shape: string): string {
  return `import type { LogEvent, LogEventOf } from '${shape}'

export function describe(event: LogEvent): unknown {
  switch (event.eventType) {
    case 'user.session.start':
      return event.debugContext?.debugData['loginResult']
    case 'user.session.end':
      return event.actor?.displayName
    case 'group.user_membership.add':
      return event.target?.length
    case 'policy.evaluate_sign_on':
      return event.outcome?.result
    case 'application.lifecycle.create':
      return event.client?.ipAddress
    default:
      return event.eventType
  }
}

export const warnings = (events: readonly LogEvent[]): string[] =>
  events.filter((event) => event.severity === 'WARN' && event.actor !== null).map((event) => event.uuid)

export const asLogEvent = (event: LogEventOf<'user.session.start'>): LogEvent => event

export const handlers: { [Id in LogEvent['eventType']]?: (event: LogEventOf<Id>) => unknown } = {
  'user.session.start': (event) => event.debugContext?.debugData['origin'],
  'user.session.end': (event) => event.uuid,
}

export function count(events: readonly LogEvent[]): Map<LogEvent['eventType'], number> {
  const sum = new Map<LogEvent['eventType'], number>()
  for (const { eventType } of events) sum.set(eventType, (sum.get(eventType) ?? 0) + 1)
  return sum
}
`
}

/** The most ordinary expression that a union of too many members does not take (TS2590). */
export function printChoice(shape: string): string {
  return `import type { LogEvent } from '${shape}'

export const choose = (yes: boolean, one: LogEvent, other: LogEvent): LogEvent => (yes ? one : other)
`
}
