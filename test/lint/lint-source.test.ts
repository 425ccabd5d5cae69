import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { lintSource } from '../../generator/lint/lint-source.ts'
import { endings } from '../../generator/lint/scan-source.ts'
import { known, listAlarms } from './known.ts'

/** Every source here is about Okta, so that the place alone decides; `want` leaves out the code `unknown-event-type`. */
const places: readonly { readonly name: string; readonly path: string; readonly text: string; readonly want: readonly string[] }[] = [
  // TypeScript and JavaScript
  {
    name: 'a comparison',
    path: 'okta-events.ts',
    text: `if (event.eventType === 'user.session.begin') {}`,
    want: ['1:26 user.session.begin'],
  },
  {
    name: 'a comparison the other way round',
    path: 'a.ts',
    text: `// okta-events\nx('user.session.begin' == e['event_type'])`,
    want: ['2:4 user.session.begin'],
  },
  { name: 'a case', path: 'a.mts', text: `// okta-events\nswitch (log.eventType) { case 'user.mfa.gone': }`, want: ['2:32 user.mfa.gone'] },
  { name: 'a property', path: 'a.js', text: `// okta-events\nconst e = { eventType: 'user.mfa.gone' }`, want: ['2:25 user.mfa.gone'] },
  {
    name: 'a list of a variable',
    path: 'a.cjs',
    text: `// okta-events\nconst EVENT_TYPES = ['user.mfa.gone']`,
    want: ['2:23 user.mfa.gone'],
  },
  {
    name: 'a set beside a known id',
    path: 'a.mjs',
    text: `const watched = new Set(['user.session.start', 'user.email'])`,
    want: ['1:49 user.email'],
  },
  {
    name: 'a union of types beside a known id',
    path: 'a.ts',
    text: `type Watched = 'user.session.start' | 'user.session.stop'`,
    want: ['1:40 user.session.stop'],
  },
  {
    name: 'an enumeration beside a known id',
    path: 'a.ts',
    text: `enum Watched { A = 'user.session.start', B = 'user.session.stop' }`,
    want: ['1:47 user.session.stop'],
  },
  {
    name: 'keys beside a known id',
    path: 'a.ts',
    text: `createLogEventRouter({ 'user.session.start': a, 'user.session.stop': b })`,
    want: ['1:50 user.session.stop'],
  },
  { name: 'a call', path: 'a.ts', text: `import 'okta-events'\nisEvent(event, 'user.mfa.gone')`, want: ['2:17 user.mfa.gone'] },
  {
    name: 'a default',
    path: 'a.ts',
    text: `import 'okta-events'\nconst eventType = given ?? ('user.mfa.gone' as const)`,
    want: ['2:30 user.mfa.gone'],
  },
  {
    name: 'a type argument',
    path: 'a.ts',
    text: `import 'okta-events'\ntype A = LogEventOf<'user.mfa.gone'>`,
    want: ['2:22 user.mfa.gone'],
  },
  {
    name: 'an attribute of JSX',
    path: 'a.tsx',
    text: `import 'okta-events'\nconst a = <Badge eventType="user.mfa.gone" />`,
    want: ['2:29 user.mfa.gone'],
  },
  {
    name: 'a filter in a string',
    path: 'a.ts',
    text: `// okta-events\nfetch('?filter=eventType eq "user.mfa.gone" or eventType eq "user.session.end"')`,
    want: ['2:30 user.mfa.gone'],
  },
  {
    name: 'a query in a template',
    path: 'a.ts',
    text: 'const q = `\n  OktaV2_CL\n  | where EventOriginalType in ("user.session.end", "user.mfa.gone")`',
    want: ['3:54 user.mfa.gone'],
  },
  {
    name: 'a misspelt namespace',
    path: 'a.ts',
    text: `// okta-events\nif (e.eventType === 'usr.session.start') {}`,
    want: ['2:22 usr.session.start'],
  },
  {
    name: 'another case, which code tells apart',
    path: 'a.ts',
    text: `// okta-events\nif (e.eventType === 'user.Session.start') {}`,
    want: ['2:22 user.Session.start'],
  },
  {
    name: 'a blank at the end of a known one',
    path: 'a.ts',
    text: `// okta-events\nconst EVENT_TYPES = ['user.session.end', 'user.session.start ']`,
    want: ['2:43 user.session.start '],
  },
  {
    name: 'a list that is compared by its name',
    path: 'a.ts',
    text: `// okta-events\nconst WATCHED = ['user.mfa.gone']\nconst others = ['user.mfa.old']\nif (WATCHED.includes(event.eventType)) stop()`,
    want: ['2:19 user.mfa.gone'],
  },
  // JSON, EventBridge patterns, Event Hooks
  {
    name: 'an event pattern',
    path: 'a.json',
    text: `{"source":[{"prefix":"aws.partner/okta.com"}],"detail":{"eventType":["user.mfa.gone"]}}`,
    want: ['1:71 user.mfa.gone'],
  },
  {
    name: 'a subscription',
    path: 'okta_event_hook.json',
    text: `{"okta_event_hook":{"events":{"type":"EVENT_TYPE","items":["user.mfa.gone"]}}}`,
    want: ['1:61 user.mfa.gone'],
  },
  {
    name: 'a query with escapes',
    path: 'a.json',
    text: `{"okta_event":1,"q":"where\\nEventOriginalType == \\"user.mfa.gone\\""}`,
    want: ['1:52 user.mfa.gone'],
  },
  { name: 'JSON with comments', path: 'a.jsonc', text: `// okta-events\n{"eventType":"user.mfa.gone",}`, want: ['2:15 user.mfa.gone'] },
  // YAML, Sigma
  {
    name: 'a Sigma rule',
    path: 'a.yml',
    text: 'logsource:\n  product: okta\ndetection:\n  a:\n    eventType:\n      - user.session.start\n      - user.mfa.gone\n',
    want: ['7:9 user.mfa.gone'],
  },
  { name: 'a second document', path: 'a.yaml', text: 'product: okta\n---\nevent.action: "user.mfa.gone"\n', want: ['3:16 user.mfa.gone'] },
  {
    name: 'a query in a block',
    path: 'a.yaml',
    text: 'query: |\n  OktaSSO\n  | where eventType_s in ("user.session.end", "user.mfa.gone")\n',
    want: ['3:48 user.mfa.gone'],
  },
  { name: 'JSON in YAML', path: 'a.yml', text: 'product: okta\nLog: {"eventType": "user.mfa.gone"}\n', want: ['2:21 user.mfa.gone'] },
  {
    name: 'YAML that is none',
    path: 'a.yml',
    text: 'product: okta\na: [\nb: "\n  eventType: user.mfa.gone\n',
    want: ['4:14 user.mfa.gone'],
  },
  {
    name: 'prose that names it',
    path: 'a.yml',
    text: `product: okta\ndescription: The eventType "user.mfa.gone" comes, an eventType of 'user.mfa.old' does not.\n`,
    want: ['2:29 user.mfa.gone', '2:68 user.mfa.old'],
  },
  {
    name: 'prose that says what it is',
    path: 'a.toml',
    text: `product = "okta"\nnote = """\n- If the event type is \`user.mfa.gone\`, look on; when event.action is "user.mfa.old", too.\n"""`,
    want: ['3:25 user.mfa.gone', '3:72 user.mfa.old'],
  },
  {
    name: 'the end of a sentence',
    path: 'a.yml',
    text: 'product: okta\ndescription: Look for the event type "user.mfa.gone."\n',
    want: ['2:39 user.mfa.gone'],
  },
  // Query languages
  {
    name: 'Kusto',
    path: 'a.kql',
    text: 'OktaV2_CL\n| where EventOriginalType == "user.mfa.gone" // eventType == "user.mfa.old"\n',
    want: ['2:31 user.mfa.gone'],
  },
  {
    name: 'Splunk',
    path: 'a.spl',
    text: 'index=okta eventType IN ("user.session.end","user.mfa.gone") ```eventType=user.mfa.old```',
    want: ['1:46 user.mfa.gone'],
  },
  {
    name: 'Splunk, by the names of its data models',
    path: 'a.yml',
    text: 'search: |\n  | tstats count where sourcetype="OktaIM2:log" All_Changes.command=user.mfa.gone OR Authentication.signature=user.mfa.old\n  | where signature IN (user.mfa.none)\n',
    want: ['2:69 user.mfa.gone', '2:111 user.mfa.old', '3:25 user.mfa.none'],
  },
  {
    name: 'Splunk without quotes',
    path: 'a.conf',
    text: 'search = index=okta eventType=user.mfa.gone user.name=x',
    want: ['1:31 user.mfa.gone'],
  },
  {
    name: 'Elastic',
    path: 'a.toml',
    text: `query = '''\nevent.dataset:okta.system and event.action:(user.session.end or user.mfa.gone) or user.name: x\n'''`,
    want: ['2:65 user.mfa.gone'],
  },
  {
    name: 'SQL',
    path: 'a.sql',
    text: `select 1 from okta_logs where event_type in ('user.session.end', 'user.mfa.gone') -- event_type = 'user.mfa.old'`,
    want: ['1:67 user.mfa.gone'],
  },
  {
    name: 'SQL over JSON',
    path: 'a.sql',
    text: `select 1 from okta_logs where json_value(x, '$.eventType') = 'user.mfa.gone' or raw:eventType::string = 'user.mfa.none'`,
    want: ['1:63 user.mfa.gone', '1:106 user.mfa.none'],
  },
  {
    name: 'YARA-L',
    path: 'a.yaral',
    text: `$e.metadata.log_type = "OKTA"\n$e.metadata.product_event_type = "user.mfa.gone"`,
    want: ['2:35 user.mfa.gone'],
  },
  // Terraform, Python
  {
    name: 'Terraform',
    path: 'a.tf',
    text: 'resource "okta_event_hook" "a" {\n  events = [\n    "user.session.end", # "user.mfa.old"\n    "user.mfa.gone",\n  ]\n}',
    want: ['4:6 user.mfa.gone'],
  },
  {
    name: 'Python',
    path: 'a.py',
    text: `# okta-events\ndef rule(event):\n    return event.get("eventType") in ("user.session.end", "user.mfa.gone")`,
    want: ['3:60 user.mfa.gone'],
  },
  {
    name: 'Python, the other way round',
    path: 'a.py',
    text: `# okta-events\nif "user.mfa.gone" == event.get("eventType") or 'user.mfa.old' in event["eventType"]:\n    return "user.mfa.none" in names`,
    want: ['2:5 user.mfa.gone'],
  },
  {
    name: 'Python, a list that is compared by its name',
    path: 'a.py',
    text: `# okta-events\nSUSPICIOUS = ["user.mfa.gone"]\ndef rule(event):\n    return event.get("eventType", "") in SUSPICIOUS`,
    want: ['2:16 user.mfa.gone'],
  },
  {
    name: 'Kusto, a list that is compared by its name',
    path: 'a.yaml',
    text: 'query: |\n  let Watched = dynamic(["user.mfa.gone"]);\n  OktaSSO\n  | where eventType_s in~ (Watched)\n',
    want: ['2:27 user.mfa.gone'],
  },
  { name: 'a file of another kind', path: 'a.rules', text: 'product: okta, eventType = "user.mfa.gone"', want: ['1:29 user.mfa.gone'] },
]

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
