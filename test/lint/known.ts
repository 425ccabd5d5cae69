import { createKnownIds } from '../../generator/lint/known-ids.ts'
import { isAlarm, lintSource } from '../../generator/lint/lint-source.ts'

const ids = [
  'app.oauth2.authorize',
  'group.user_membership.add',
  'org.product.update',
  'pam.service_account.create',
  'policy.evaluate_sign_on',
  'policy.rule.update',
  'security.threat.detected',
  'system.push.send_factor_verify_push',
  'user.account.lock',
  'user.account.lock.limit',
  'user.authentication.auth_via_AD_agent',
  'user.lifecycle.create',
  'user.lifecycle.delete.initiated',
  'user.mfa.factor.activate',
  'user.mfa.factor.reset_all',
  'user.session.end',
  'user.session.start',
  'zone.update',
]

/** A small catalog, so that no test depends on what Okta publishes. */
export const known = createKnownIds({
  isPart: false,
  eventTypes: ids.map((id) => ({ id, tags: [] })),
  removed: [
    { id: 'user.check.add', lastSeen: '2024-11-07', successor: 'user.check.create' },
    { id: 'user.check.create', lastSeen: '2025-01-08', successor: 'user.mfa.factor.activate' },
    { id: 'user.session.context.changed', lastSeen: '2023-03-08', successor: null },
    { id: 'user.circle.one', lastSeen: '2023-03-08', successor: 'user.circle.two' },
    { id: 'user.circle.two', lastSeen: '2023-03-08', successor: 'user.circle.one' },
  ],
})

/** The alarms of a source as `line:column code text`. */
export function listAlarms(path: string, text: string): readonly string[] {
  return lintSource(path, text, known)
    .filter(isAlarm)
    .map(({ line, column, code, text: id }) => `${line}:${column} ${code} ${id}`)
}
