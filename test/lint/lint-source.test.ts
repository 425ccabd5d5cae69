import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { lintSource } from '../../generator/lint/lint-source.ts'
import { endings } from '../../generator/lint/scan-source.ts'
import { known, listAlarms } from './known.ts'
import { places } from './places.ts'

describe('finds an unknown event type in', () => {
  test.for(places)('$name', ({ path, text, want }) => {
    const found = listAlarms(path, text).filter((alarm) => !alarm.includes('unmatched-pattern'))
    expect(found.map((alarm) => alarm.replace('unknown-event-type ', ''))).toEqual(want)
  })
})

describe('patterns', () => {
  test.for([
    { name: 'a start', text: `eventType sw "user.mfb."`, want: ['user.mfb.'] },
    { name: 'a start without its dot', text: `eventType sw "user.mfb"`, want: ['user.mfb'] },
    { name: 'a wildcard', text: `eventType=user.mfb.*`, want: ['user.mfb.*'] },
    { name: 'a wildcard within', text: `eventType=user.*.startt`, want: ['user.*.startt'] },
    { name: 'LIKE', text: `event_type like 'user.mfb.%'`, want: ['user.mfb.%'] },
    { name: 'a part, compared the other way round', text: `"user.mfb." in eventType`, want: ['user.mfb.'] },
    { name: 'what an operator of Kusto starts with', text: `EventOriginalType startswith_cs "user.mfb."`, want: ['user.mfb.'] },
    { name: 'what it contains', text: `eventType co "user.mfb"`, want: ['user.mfb'] },
    { name: 'a regular expression', text: String.raw`regex eventType="^user\.mfb\.(?:a|b)"`, want: ['user.mfb.'] },
    { name: 'one with the escapes of a string', text: String.raw`where event.action rlike "user\\.mfb(.*)"`, want: ['user.mfb'] },
    { name: 'one that goes on', text: String.raw`eventType rlike "user\.session\.begi\w+"`, want: ['user.session.begi'] },
    {
      name: 'regular expressions that match',
      text: String.raw`eventType rlike "user\.mfa(.*)" or regex eventType="user\.session\.(start|end)$" or eventType rlike "user\\.mfa\\..*"`,
      want: [],
    },
    { name: 'a start that matches', text: `eventType sw "user.mfa." or eventType sw "user.mfa" or eventType sw "user."`, want: [] },
    { name: 'wildcards that match', text: `eventType IN (user.mfa.*, user.*.start, "app.oauth2*", user.*)`, want: [] },
    { name: 'LIKE that matches', text: `event_type like 'user.mfa.%' or event_type like 'user%.start'`, want: [] },
    { name: 'what a known id contains', text: `eventType co "user.mfa"`, want: [] },
    { name: 'a start that only removed ones have', text: `eventType sw "user.check."`, want: ['user.check.'] },
  ])('$name', ({ text, want }) => {
    const found = listAlarms('a.spl', `index=okta ${text}`).map((alarm) => alarm.split(' ').slice(1))
    expect(found).toEqual(want.map((id) => ['unmatched-pattern', id]))
  })

  test('start where a template goes on, or a call asks for a start', () => {
    const code = (text: string) => listAlarms('a.ts', `// okta-events\n${text}`)
    expect(code('const eventType = `user.mfb.$' + '{x}`')).toEqual(['2:20 unmatched-pattern user.mfb.'])
    expect(code('const eventType = `user.mfa.$' + '{x}`')).toEqual([])
    expect(code(`event.eventType.startsWith('user.mfb')`)).toEqual(['2:29 unmatched-pattern user.mfb'])
    expect(code(`event.eventType.startsWith('user.mf')`)).toEqual([])
    expect(listAlarms('a.py', `# okta-events\nx = event.get("eventType", "").startswith("user.mfb.")`)).toHaveLength(1)
    expect(listAlarms('a.json', `{"okta_event":1,"eventType":[{"prefix":"user.mfb."},{"prefix":"user.mfa."}]}`)).toEqual([
      '1:41 unmatched-pattern user.mfb.',
    ])
    expect(listAlarms('a.yml', 'product: okta\ns:\n  eventType|startswith: user.mfb\n  eventType|contains: user.mfa\n')).toEqual([
      '3:25 unmatched-pattern user.mfb',
    ])
  })
})

describe('removed event types', () => {
  test('are found wherever the file names Okta', () => {
    expect(listAlarms('a.py', `# Okta\nWATCHED = "user.check.add"`)).toEqual(['2:12 removed-event-type user.check.add'])
  })
})

test('a byte order mark is in no column', () => {
  expect(listAlarms('a.ts', `\uFEFF'okta-events'; if (event.eventType === 'user.mfa.gone') {}`)).toEqual(
    listAlarms('a.ts', `'okta-events'; if (event.eventType === 'user.mfa.gone') {}`),
  )
})

describe('leaves alone', () => {
  test.for([
    {
      name: 'keys of translations',
      path: 'en.json',
      text: `{"okta":"Okta","user.profile.name":"Name","user.session.expired":"x","app.config.title":"y"}`,
    },
    {
      name: 'paths of objects',
      path: 'a.ts',
      text: `// okta-events\nget(user, 'user.profile.email'); const path = 'app.settings.theme'; user.session.stop()`,
    },
    {
      name: 'names of files',
      path: 'a.ts',
      text: `// okta-events\nconst eventTypes = ['app.config.js', 'policy.json', 'user.service.ts']`,
    },
    {
      name: 'addresses',
      path: 'a.ts',
      text: `// okta-events\nconst eventTypes = ['https://user.session.stop/', 'user.session@example.com', './user.session.stop']`,
    },
    {
      name: 'modules',
      path: 'a.ts',
      text: `import a from 'app.oauth2.autorize'\nimport 'okta-events'\nconst b = require('user.session.strat'); await import('user.session.strat')`,
    },
    {
      name: 'events of others, in a file that names Okta',
      path: 'a.ts',
      text: `// sign in with Okta\nemit({ eventType: 'user.created' }); on({ event_type: 'user.email.received' })`,
    },
    {
      name: 'events of others, in a file that does not',
      path: 'a.ts',
      text: `const e = { eventType: 'user.session.created', eventName: 'app.page.view', event_type: 'policy.rule.changed' }`,
    },
    { name: 'paths with backslashes', path: 'a.yml', text: 'product: okta\neventType: C:\\app\\.config.old, app\\.config.d\\x\n' },
    {
      name: 'what a query says is of another product, where it correlates two',
      path: 'a.toml',
      text: `query = '''\nsequence by user.name\n  [any where event.dataset == "okta.system" and event.action == "user.session.start"]\n  [any where event.dataset : ("github.audit", "gitlab") and event.action == "org.member.added"]\n'''\n`,
    },
    {
      name: 'comments of Splunk',
      path: 'a.conf',
      text: '# okta:im2, eventType=user.mfa.gone\n[x]\n  # eventType=user.mfa.gone\nsearch = sourcetype=OktaIM2:log a=1\n',
    },
    { name: 'other namespaces', path: 'a.ts', text: `// okta-events\nconst e = { eventType: 'order.item.created' }` },
    {
      name: 'the older numbering',
      path: 'a.ts',
      text: `// okta-events\nconst e = { legacyEventType: 'user.session.strat' }, f = 'legacyEventType eq "user.session.strat"'`,
    },
    {
      name: 'settings of Spring',
      path: 'application.yml',
      text: 'okta:\n  a: 1\nmanagement:\n  x: app.config.location\n  user.session.timeout: 30\n',
    },
    {
      name: 'fields of queries',
      path: 'a.spl',
      text: 'index=okta eventType=user.session.end OR user.name="x" | stats count by user.session.id, device.id',
    },
    {
      name: 'prose that names a known one',
      path: 'a.yml',
      text: 'product: okta\ndescription: Look for the eventType "user.session.start." It comes with an event "user.session.begin".\n',
    },
    { name: 'prose', path: 'a.yml', text: 'product: okta\ndescription: Watch user.session.begin, and policy.rule.gone as well.\n' },
    {
      name: 'comments',
      path: 'a.ts',
      text: `// okta-events: eventType === 'user.session.begin'\n/* eventType: 'user.mfa.gone' */ const a = 1`,
    },
    { name: 'another case, which queries do not tell apart', path: 'a.spl', text: 'index=okta eventType="USER.Session.Start"' },
  ])('$name', ({ path, text }) => {
    expect(listAlarms(path, text)).toEqual([])
  })
})

describe('a near miss', () => {
  test('is an alarm wherever the file is about the log, and at its place where the file names Okta', () => {
    expect(listAlarms('a.ts', `const a = 'user.session.end', b = 'user.session.strat'`)).toHaveLength(1)
    expect(listAlarms('a.ts', `// Okta\nif (e.eventType === 'user.account.locked') {}`)).toHaveLength(1)
    expect(listAlarms('a.ts', `const a = 'user.session.end', b = 'user.factor.mfa_activate'`)).toHaveLength(1)
  })

  test('is none elsewhere', () => {
    expect(listAlarms('a.ts', `// Okta\nconst a = 'user.account.locked'`)).toEqual([])
    expect(listAlarms('a.ts', `if (e.eventType === 'user.account.locked') {}`)).toEqual([])
    // Another namespace is no slip of a letter.
    expect(listAlarms('a.ts', `const a = 'user.session.end', b = 'org.service_account.create'`)).toEqual([])
  })
})

test('a known id among many of others says nothing', () => {
  const others = `'user.create': 1, 'user.role.change': 2, 'user.login.failed': 3, 'policy.backup': 4`
  const text = `const severity = { ${others}, 'user.account.lock': 5 }; emit({ eventType: 'user.role.change' })`
  expect(listAlarms('a.ts', text)).toEqual([])
  expect(listAlarms('a.ts', `${text} // okta`)).toEqual(['1:150 unknown-event-type user.role.change'])
})

test('references are listed, those with which nothing is wrong included', () => {
  const text = `const eventTypes = ['user.session.start', 'zone.update', 'user.session.strat', 'user.mfa.*', 'x']`
  expect(lintSource('a.ts', text, known).map(({ column, text: id, code }) => [column, id, code])).toEqual([
    [22, 'user.session.start', null],
    [44, 'zone.update', null],
    [59, 'user.session.strat', 'unknown-event-type'],
    [81, 'user.mfa.*', null],
  ])
})

describe('a comment tells to look away', () => {
  const lines = (language: string, ...texts: readonly string[]) => listAlarms(`a.${language}`, texts.join('\n'))
  const spl = 'index=okta eventType=user.mfa.gone'
  test('for a line, for the next one, and for a file', () => {
    expect(lines('spl', `${spl} \`\`\`okta-events-ignore-line\`\`\``, spl)).toHaveLength(1)
    expect(lines('spl', '``` okta-events-ignore-next-line: it is ours ```', spl, spl)).toEqual(['3:22 unknown-event-type user.mfa.gone'])
    expect(lines('spl', spl, '``` okta-events-ignore-file ```')).toEqual([])
  })

  test.for([
    { language: 'ts', open: '//', close: '' },
    { language: 'tsx', open: '{/*', close: '*/}' },
    { language: 'yml', open: '#', close: '' },
    { language: 'sql', open: '--', close: '' },
    { language: 'tf', open: '/*', close: '*/' },
    { language: 'kql', open: '//', close: '' },
    { language: 'py', open: '#', close: '' },
  ])('in $language', ({ language, open, close }) => {
    const text = language === 'yml' ? 'eventType: user.mfa.gone' : `eventType = "user.mfa.gone"`
    expect(lines(language, '# okta-events', text).length + lines(language, '// okta-events', text).length).toBeGreaterThan(0)
    expect(lines(language, `${open} okta-events-ignore-next-line ${close}`, text)).toEqual([])
  })

  test('but no string does', () => {
    expect(lines('ts', `const eventType = 'user.mfa.gone', a = 'okta-events-ignore-line'`)).toHaveLength(1)
  })
})

describe('whatever the text is', () => {
  test.for([' ', '\n', '\\.', 'a', 'a.', '(', '"'])('the time it takes grows with its length: %j', (part) => {
    const text = `index=okta eventType="user.mfa.gone" ${part.repeat(500_000)} in ${part.repeat(500_000)} x.includes(${part.repeat(500_000)}`
    for (const ending of ['py', 'spl', 'other']) expect(listAlarms(`a.${ending}`, text)).toContain('1:23 unknown-event-type user.mfa.gone')
  })

  test('it is read without a mistake of ours, and every alarm is where it says', () => {
    const word = fc.constantFrom(
      'user.mfa.gone',
      'user.session.start',
      'eventType',
      'okta',
      '"',
      "'",
      '`',
      '```',
      '{',
      '}',
      '[',
      ']',
      '(',
      ')',
      ',',
      ':',
      '=',
      ' or ',
      '\\',
      '\n',
      '#',
      '//',
      '/*',
      '--',
      '- ',
      '${',
      '%',
      'é',
      '\\.',
      '\u2028',
    )
    const text = fc.array(word, { maxLength: 40 }).map((words) => words.join(''))
    fc.assert(
      fc.property(text, fc.constantFrom(...endings, 'other'), (source, ending) => {
        for (const { start, end, line, column, text: id } of lintSource(`a.${ending}`, source, known)) {
          expect(source.slice(start, end).replaceAll('\\', '')).toBe(id)
          expect(source.split('\n')[line - 1]?.slice(column - 1, column - 1 + end - start)).toBe(source.slice(start, end))
        }
      }),
      { numRuns: 2000, seed: 1 },
    )
  })

  test.for(['json', 'ts', 'yml', 'kql', 'tf'])('deep nesting in %s is no end', (ending) => {
    const deep = `okta-events ${'['.repeat(20_000)}"eventType = 'user.mfa.gone'"`
    expect(() => listAlarms(`a.${ending}`, deep)).not.toThrow()
  })
})
