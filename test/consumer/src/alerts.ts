import { type AnyLogEvent, createLogEventRouter, type LogEventOf } from '../okta/index.js'

export interface Alert {
  readonly rule: 'brute-force' | 'mfa-change' | 'admin-change' | 'unknown-event'
  readonly who: string
  readonly detail: string
}

/** How many wrong passwords in a row are one too many. */
const limit = 3

/** Watches log events in the order in which they come; gives what somebody should look at. */
export function createWatcher(): (event: AnyLogEvent) => readonly Alert[] {
  const failures = new Map<string, number>()

  function watchSignIn({ actor, client, outcome, debugContext }: LogEventOf<'user.session.start'>): readonly Alert[] {
    const who = actor?.alternateId ?? 'unknown'
    if (outcome?.result !== 'FAILURE') {
      failures.delete(who)
      return []
    }
    const count = (failures.get(who) ?? 0) + 1
    failures.set(who, count)
    const threat = debugContext?.debugData.threatSuspected === 'true' ? ', threat suspected' : ''
    return count === limit
      ? [{ rule: 'brute-force', who, detail: `${count} failures from ${client?.ipAddress ?? 'nowhere'}${threat}` }]
      : []
  }

  return createLogEventRouter({
    'user.session.start': watchSignIn,
    'user.mfa.*': ({ actor, eventType }) => [{ rule: 'mfa-change', who: actor?.alternateId ?? 'unknown', detail: eventType }],
    'user.account.privilege.grant': ({ actor, target }) => {
      const user = target?.find(({ type }) => type === 'User')
      return [{ rule: 'admin-change', who: actor?.alternateId ?? 'unknown', detail: `granted to ${user?.displayName ?? 'somebody'}` }]
    },
    'user.*': () => [],
    default: () => [],
  })
}
