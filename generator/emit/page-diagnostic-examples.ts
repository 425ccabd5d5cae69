import type { DiagnosticCode, DiagnosticValues } from '../diagnostics.ts'

interface Example<Code extends DiagnosticCode> {
  /** The file that the example stands in. */
  readonly path: string
  readonly values: DiagnosticValues<Code>
}

const user = 'spec/catalog/okta-user.md'
const envelope = 'spec/log-event.md'
const payloads = 'spec/payloads/debug-data.md'
const removed = 'spec/removed.md'
const publication = 'okta-event-types.csv'

/** For every code, the values of one occurrence, from which its page shows a message as it is printed. */
export const diagnosticExamples: { readonly [Code in DiagnosticCode]: Example<Code> } = {
  'document/empty': { path: user, values: {} },
  'document/encoding': { path: user, values: {} },
  'document/title': { path: user, values: { found: 'User events' } },
  'document/unsafe-text': { path: user, values: { character: '\\u{202e}' } },
  'document/nesting': { path: user, values: { depth: 10_000, most: 100 } },
  'document/markup': { path: user, values: { markup: 'emphasis', text: 'session' } },
  'document/unexpected-content': { path: user, values: { found: 'See also', where: 'after the fields' } },
  'document/unknown-heading': { path: user, values: { found: 'Notes', expected: ['Description', 'Fields', 'References'] } },
  'document/repeated-namespace': { path: user, values: { namespace: 'Okta-user', other: 'catalog/okta-user-old.md' } },
  'index/missing': { path: user, values: {} },
  'index/count-missing': { path: user, values: {} },
  'index/count': { path: user, values: { stated: 12, rows: 11, sections: 12 } },
  'index/row-without-section': { path: user, values: { id: 'user.session.start' } },
  'index/section-without-row': { path: user, values: { id: 'user.session.start' } },
  'index/duplicate-row': { path: user, values: { id: 'user.session.start' } },
  'index/unsplit-row': { path: user, values: { text: 'user.session.startUser login to Okta.' } },
  'index/description': { path: user, values: { id: 'user.session.start' } },
  'event-type/duplicate': { path: user, values: { id: 'user.session.start' } },
  'event-type/id': { path: user, values: { id: 'user..session start' } },
  'event-type/namespace': { path: user, values: { id: 'group.user_membership.add', namespace: 'Okta-user' } },
  'event-type/stated-namespace': { path: user, values: { stated: 'Okta-group', namespace: 'Okta-user' } },
  'event-type/description-missing': { path: user, values: { id: 'user.session.start' } },
  'event-type/colliding-name': {
    path: user,
    values: { id: 'user.session.start', other: 'user.session-start', name: 'user-session-start' },
  },
  'event-type/deprecated': { path: user, values: { found: 'soon' } },
  'event-type/since': { path: user, values: { found: 'May 2018' } },
  'event-type/tag': { path: user, values: { found: 'Event Hook' } },
  'event-type/successor': { path: user, values: { successor: 'user.session.begin' } },
  'event-type/unknown-fact': { path: user, values: { found: 'Owner', expected: ['Namespace', 'Since', 'Tags'] } },
  'event-type/duplicate-fact': { path: user, values: { name: 'Since' } },
  'field/duplicate': { path: user, values: { name: 'actor.id' } },
  'field/name': { path: user, values: { name: 'actor id' } },
  'field/unknown-path': { path: user, values: { text: 'actor.shoeSizeSize of the shoes.', name: 'actor.shoeSize' } },
  'field/unsplit-row': { path: user, values: { text: 'actor.shoesizeof the shoes' } },
  'field/undocumented-path': { path: user, values: { name: 'actor.shoeSize' } },
  'field/columns': { path: user, values: { found: ['Name', 'Text'] } },
  'field/row': { path: user, values: { found: 4, expected: 3 } },
  'field/two-types': { path: user, values: { name: 'actor.id', type: 'integer', other: 'string' } },
  'field/enumeration': { path: user, values: { name: 'outcome.result', values: ['PERHAPS'] } },
  'field/open-enumeration': { path: user, values: { name: 'severity' } },
  'field/not-an-enumeration': { path: user, values: { name: 'actor.id', type: 'string' } },
  'reference/url': { path: user, values: { url: 'http://example.com/' } },
  'type/syntax': { path: envelope, values: { text: 'string[', expected: '`]`' } },
  'type/unknown': { path: envelope, values: { id: 'LogEventActr', nearest: 'LogEventActor' } },
  'envelope/missing': { path: envelope, values: {} },
  'envelope/columns': { path: envelope, values: { found: ['Path', 'Type'] } },
  'envelope/presence': { path: envelope, values: { found: 'always' } },
  'envelope/flag': { path: envelope, values: { found: 'private' } },
  'envelope/duplicate': { path: envelope, values: { name: 'actor.id' } },
  'envelope/orphan': { path: envelope, values: { path: 'device.id', parent: 'device' } },
  'payload/unknown': { path: user, values: { id: 'UserDebugDat', nearest: 'UserDebugData' } },
  'payload/duplicate': { path: payloads, values: { id: 'UserDebugData' } },
  'payload/id': { path: payloads, values: { id: 'user debug data' } },
  'payload/colliding-name': { path: payloads, values: { id: 'ZoneDebugData', other: 'ZoneDebugdata', name: 'zonedebugdata' } },
  'payload/kind': { path: payloads, values: { id: 'UserDebugData', found: 'debug' } },
  'payload/wrong-kind': { path: user, values: { id: 'ResourceDetails', kind: 'target', expected: 'debug data' } },
  'payload/cycle': { path: payloads, values: { id: 'UserDebugData' } },
  'payload/flag': { path: payloads, values: { found: 'secret' } },
  'payload/duplicate-field': { path: payloads, values: { name: 'requestId' } },
  'payload/columns': { path: payloads, values: { found: ['Name', 'Type'] } },
  'removed/columns': { path: removed, values: { found: ['eventType', 'Day'] } },
  'removed/date': { path: removed, values: { found: 'May 2026' } },
  'removed/documented': { path: removed, values: { id: 'user.session.start' } },
  'removed/duplicate': { path: removed, values: { id: 'user.session.start' } },
  'removed/section-without-row': { path: removed, values: { id: 'user.session.start' } },
  'publication/syntax': { path: publication, values: { problem: 'a quote is not closed' } },
  'publication/empty': { path: publication, values: {} },
  'publication/columns': { path: publication, values: { missing: ['Description'], found: ['Event Type', 'Tags'] } },
  'publication/unknown-column': { path: publication, values: { found: ['Owner'] } },
  'publication/shape': { path: 'event-types.json', values: { path: 'versions', expected: 'a list' } },
  'publication/duplicate': { path: publication, values: { id: 'user.session.start' } },
  'publication/id': { path: publication, values: { id: 'user..session start' } },
  'publication/fact': { path: publication, values: { id: 'user.session.start', name: 'Release', found: 'May 2018' } },
  'publication/vanished': { path: publication, values: { count: 900, of: 1178, some: ['user.session.start'] } },
  'publication/unsound': {
    path: publication,
    values: { path: 'catalog/okta-user.md', problem: 'Payload `ResourceDetails` is of kind `target`, expected `change details`' },
  },
  'lock/syntax': { path: 'okta.lock.json', values: { problem: 'the text ends too soon' } },
  'namespace/colliding-name': { path: user, values: { namespace: 'Okta-user', other: 'Okta-User', name: 'okta-user' } },
}
