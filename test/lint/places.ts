/** A source with an unknown event type in a place where one stands. */
interface PlaceCase {
  readonly name: string
  readonly path: string
  readonly text: string
  /** Where it is found, with the line and the column. */
  readonly want: readonly string[]
}

/** Every source here is about Okta, so that the place alone decides; `want` leaves out the code `unknown-event-type`. */
export const places: readonly PlaceCase[] = [
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
  {
    name: 'EQL, where the query names another product before, and Okta again',
    path: 'a.toml',
    text: `query = '''\nsequence by user.name\n  [any where event.dataset == "github.audit" and event.action == "org.add_member"]\n  [any where event.dataset in ("okta.system", "okta") and event.action == "user.mfa.gone"]\n'''\n`,
    want: ['4:76 user.mfa.gone'],
  },
  {
    name: 'SPL in a configuration, behind a value with a #',
    path: 'savedsearches.conf',
    text: '[x]\nsearch = sourcetype=OktaIM2:log channel=#soc eventType=user.mfa.gone\n',
    want: ['2:56 user.mfa.gone'],
  },
  { name: 'a file of another kind', path: 'a.rules', text: 'product: okta, eventType = "user.mfa.gone"', want: ['1:29 user.mfa.gone'] },
]
