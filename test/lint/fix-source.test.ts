import { expect, test } from 'vitest'
import { fixSource } from '../../generator/lint/fix-source.ts'
import { isAlarm, lintSource } from '../../generator/lint/lint-source.ts'
import { known } from './known.ts'

const fix = (path: string, text: string): string => fixSource(text, lintSource(path, text, known).filter(isAlarm), known)

test('removed event types become the successor that is in the catalog at last', () => {
  expect(fix('a.kql', 'OktaV2_CL | where EventOriginalType in ("user.check.add", "user.check.create", "user.session.end")')).toBe(
    'OktaV2_CL | where EventOriginalType in ("user.mfa.factor.activate", "user.mfa.factor.activate", "user.session.end")',
  )
})

test('line ends, byte order marks and quotes stay as they are', () => {
  expect(fix('a.yml', '\ufeffproduct: okta\r\na:\r\n  eventType: "user.check.add"  # é\r\n')).toBe(
    '\ufeffproduct: okta\r\na:\r\n  eventType: "user.mfa.factor.activate"  # é\r\n',
  )
})

test.for([
  { name: 'what is only unknown', text: `eventType = "user.session.strat"` },
  { name: 'removed ones without a successor', text: `eventType = "user.session.context.changed"` },
  { name: 'successors in a circle', text: `eventType = "user.circle.one"` },
  { name: 'patterns', text: `eventType sw "user.check."` },
  { name: 'what a comment ignores', text: `eventType = "user.check.add" ~~~okta-events-ignore-line`.replace('~~~', '```') },
  { name: 'prose', text: 'user.check.add was renamed' },
])('$name is left alone', ({ text }) => {
  expect(fix('a.spl', `index=okta ${text}`)).toBe(`index=okta ${text}`)
})
